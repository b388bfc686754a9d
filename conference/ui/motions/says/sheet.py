"""What the panel of motions shows: a motion's votes in their order, its amendments, its clauses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from conference.deliberation.command import WireCommand
from conference.deliberation.motions.commands import (
    ProposeAmendment,
    PutToVote,
    SecondReading,
    SendBack,
    SetVotingOrder,
    TableMotion,
    WithdrawAmendment,
)
from conference.deliberation.outputs.commands import PrepareScene
from conference.protocol.views import AmendmentView, MotionView, StepView
from conference.texts.marked import Row
from conference.ui.kit import words
from conference.ui.motions.says.reading import Known
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

__all__ = ["ACTS", "MotionLine", "MotionSheet", "Part", "motion_sheet"]

ACTS: Mapping[str, tuple[str, type[WireCommand]]] = {
    "put": ("desk-motions-act-put", PutToVote),
    "bloc": ("desk-motions-act-bloc", PutToVote),
    "whole": ("desk-motions-act-whole", PutToVote),
    "screens": ("desk-motions-act-screens", PrepareScene),
    "page": ("desk-motions-act-page", PrepareScene),
    "up": ("desk-motions-act-up", SetVotingOrder),
    "down": ("desk-motions-act-down", SetVotingOrder),
    "rule": ("desk-motions-act-rule", SetVotingOrder),
    "amend": ("motion-amend", ProposeAmendment),
    "withdraw": ("desk-motions-act-withdraw", WithdrawAmendment),
    "back": ("desk-motions-act-back", SendBack),
    "reading": ("desk-motions-act-reading", SecondReading),
    "table": ("desk-motions-act-table", TableMotion),
    "lines": ("desk-motions-act-lines", ProposeAmendment),
}
"""What can be done, by the messages of the palette, and what is asked for then."""

TONES = {
    "proposed": Tone.TEXT,
    "put": Tone.ACTION,
    "adopted": Tone.ACTION,
    "rejected": Tone.MUTED,
    "fallen": Tone.MUTED,
    "withdrawn": Tone.MUTED,
}


class Part(Enum):
    """What of a motion is listed, by its message."""

    VOTES = "desk-motions-part-votes"
    AMENDMENTS = "desk-motions-part-amendments"
    CLAUSES = "desk-motions-part-clauses"
    TEXT = "desk-motions-part-text"


@dataclass(frozen=True, slots=True)
class MotionLine:
    """A line of the list: ``place`` its place or state, ``name`` and ``about`` what it is.

    ``amendments`` are those of a vote, ``clause`` the id of a clause.
    """

    key: str
    place: str
    name: str
    about: str
    tone: Tone
    amendments: tuple[str, ...] = ()
    clause: str = ""


@dataclass(frozen=True, slots=True)
class MotionSheet:
    """The motion that is shown, by its id; "" where there is none, and ``empty`` says so.

    ``upcoming`` are the amendments that are voted on next, ``why`` for each of :data:`ACTS` why it
    makes no sense now, whatever is selected.
    """

    motion: str
    motions: tuple[tuple[str, str], ...]
    state: str
    departures: str
    digest: str
    kinds: tuple[tuple[str, str], ...]
    upcoming: tuple[str, ...]
    lines: tuple[MotionLine, ...]
    empty: str
    why: Mapping[str, str]
    is_stale: bool


def motion_sheet(picture: Picture, known: Known | None, part: Part) -> MotionSheet:
    """What the panel shows of a motion."""
    view = known.view if known is not None else None
    why = {
        act: picture.why_not(kind) or _why(picture, view, act) for act, (_, kind) in ACTS.items()
    }
    chamber = picture.chamber
    rules = chamber.rules if chamber is not None else ()
    return MotionSheet(
        motion=view.id if view is not None else "",
        motions=tuple((one.id, _listed(one)) for one in picture.motions),
        state=_state(view) if view is not None else "",
        departures=" ".join(view.departures) if view is not None else "",
        digest=_digest(view),
        kinds=tuple((one.kind, one.title) for one in rules),
        upcoming=view.next if view is not None else (),
        lines=_lines(known, part) if known is not None else (),
        empty=_empty(view, part),
        why=why,
        is_stale=not picture.link.is_up,
    )


def _why(picture: Picture, view: MotionView | None, act: str) -> str:
    """Why an act makes no sense as the motion stands; "" where it does."""
    if act == "table":
        return ""
    if view is None:
        return say("desk-motions-empty")
    if act in {"screens", "page"}:
        return ""
    if act == "reading":
        is_early = view.verdict == "open" and not any(one.sent_back for one in view.clauses)
        return say("desk-motions-why-reading") if is_early else ""
    if view.verdict != "open":
        return say("desk-motions-closed")
    if act in {"put", "bloc", "whole"} and not (picture.chamber and picture.chamber.rules):
        return say("desk-motions-why-no-rules")
    match act:
        case "put" if not view.next:
            return say("desk-motions-why-no-amendment")
        case "rule" if not view.departures:
            return say("desk-motions-why-by-rule")
        case "whole" if left := [one for step in view.order for one in step.amendments]:
            return say("desk-motions-why-vote-first", names=words.enumerated(left[:6]))
        case _:
            return ""


def _listed(view: MotionView) -> str:
    title = view.title or view.id
    if view.verdict == "open":
        return title
    verdict = say("motion-verdict", verdict=view.verdict)
    return f"{title} · {verdict}"


def _state(view: MotionView) -> str:
    """The reading, how many amendments became what, how many votes are left."""
    parts = [
        say("motion-reading", number=view.reading),
        say("motion-clauses", count=len(view.clauses)),
    ]
    states = [one.state for one in view.amendments]
    for state in ("adopted", "rejected", "fallen", "withdrawn"):
        if states.count(state):
            parts.append(say("motion-settled", number=states.count(state), state=state))
    parts.append(say("motion-votes-left", count=len(view.order)))
    if view.verdict != "open":
        parts.append(say("desk-motions-verdict", verdict=view.verdict))
    return " · ".join(parts)


def _digest(view: MotionView | None) -> str:
    if view is None or view.adopted is None:
        return ""
    return say(
        "desk-motions-adopted-by",
        reading=str(view.adopted.reading),
        poll=view.adopted.poll,
        digest=view.adopted.digest,
    )


def _empty(view: MotionView | None, part: Part) -> str:
    if view is None:
        return say("desk-motions-empty")
    if part is Part.VOTES and not view.order:
        return say("desk-motions-no-votes")
    if part is Part.AMENDMENTS and not view.amendments:
        return say("motion-none-proposed")
    return ""


def _lines(known: Known, part: Part) -> tuple[MotionLine, ...]:
    view = known.view
    match part:
        case Part.VOTES:
            return tuple(_step(known, place, step) for place, step in enumerate(view.order, 1))
        case Part.AMENDMENTS:
            return tuple(_amendment(one) for one in view.amendments)
        case Part.CLAUSES:
            return tuple(
                MotionLine(
                    f"clause {one.id}",
                    _clause_mark("back") if one.sent_back else "",
                    f"{'   ' * one.depth}{one.number}",
                    one.sent_back or one.heading or one.text,
                    Tone.WARNING if one.sent_back else Tone.TEXT,
                    clause=one.id,
                )
                for one in view.clauses
            )
        case Part.TEXT:
            return _text_lines(known)


def _step(known: Known, place: int, step: StepView) -> MotionLine:
    """A vote that is left, with what it changes."""
    first = known.by_id[step.amendments[0]]
    said, tone = str(place), Tone.TEXT
    if first.state == "put" or step.amendments == known.view.next:
        state = "put" if first.state == "put" else "next"
        said, tone = say("desk-motions-mark", state=state), Tone.ACTION
    name = ", ".join(step.amendments)
    return MotionLine(f"vote {name}", said, name, _about(first), tone, step.amendments)


def _amendment(one: AmendmentView) -> MotionLine:
    said = "" if one.state == "proposed" else say("desk-motions-mark", state=one.state)
    return MotionLine(f"amendment {one.id}", said, one.id, _about(one), TONES[one.state], (one.id,))


def _about(one: AmendmentView) -> str:
    """What an amendment does, in few words, and whose it is."""
    where = say("motion-on", amendment=one.on) if one.on else one.clause
    where = where or say("motion-after", clause=one.after)
    if one.author:
        return say("motion-line-by", where=where, what=_does(one), author=one.author)
    return say("motion-line", where=where, what=_does(one))


def _does(one: AmendmentView) -> str:
    old, new, after = one.passage, one.words, one.after
    match one.kind:
        case "replace" if old or one.on:
            return say("desk-motions-does-replace", passage=old, words=new)
        case "replace":
            return say("desk-motions-does-replace-all", words=new)
        case "delete" if old:
            return say("desk-motions-does-strike", passage=old)
        case "delete":
            return say("motion-strike-all")
        case "insert":
            return say("desk-motions-does-insert", words=new)
        case _ if old and after:
            return say("desk-motions-does-move", passage=old, after=after)
        case _ if old:
            return say("desk-motions-does-move-front", passage=old)
        case _ if after:
            return say("desk-motions-does-move-clause", after=after)
        case _:
            return say("desk-motions-does-move-clause-front")


def _text_lines(known: Known) -> tuple[MotionLine, ...]:
    """The text with what has passed; what is new, gone or changed says so."""
    found = []
    for row in known.so_far:
        clause = row.new or row.old
        assert clause is not None
        state = _became(row)
        depth = known.text.depth(row.id) if row.id in known.text.by_id else 0
        found.append(
            MotionLine(
                f"text {row.id}",
                _clause_mark(state) if state else "",
                f"{'   ' * depth}{clause.number}",
                clause.heading or clause.text,
                Tone.MUTED if row.new is None else Tone.ACTION if state else Tone.TEXT,
                clause=row.id,
            )
        )
    return tuple(found)


def _became(row: Row) -> str:
    """What became of a clause; "" for nothing."""
    if row.new is None:
        return "gone"
    if row.old is None:
        return "new"
    return "moved" if row.is_moved else "changed" if row.is_changed else ""


def _clause_mark(state: str) -> str:
    return say("desk-motions-clause-mark", state=state)
