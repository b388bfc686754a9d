"""What the panel of motions shows: a motion's votes in their order, its amendments, its clauses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from conference.ui.kit import words
from conference.ui.motions.says.reading import Known
from conference.ui.picture import Picture, Tone

__all__ = ["ACTS", "EMPTY", "MotionLine", "MotionSheet", "Part", "motion_sheet", "names"]

EMPTY = (
    "No motion was tabled. Table a text in Markdown: its numbered paragraphs become clauses, which "
    "are amended and voted on one by one."
)
CLOSED = "The chamber has decided on this motion. Begin a second reading to change it."

ACTS: Mapping[str, tuple[str, type[WireCommand]]] = {
    "put": ("Put the next amendment to vote", PutToVote),
    "bloc": ("Put what is selected to one vote", PutToVote),
    "whole": ("Put the motion as a whole to the vote", PutToVote),
    "screens": ("Prepare what is selected for the screens", PrepareScene),
    "page": ("Prepare the next part of what is in the hall", PrepareScene),
    "up": ("Move the selected vote up", SetVotingOrder),
    "down": ("Move the selected vote down", SetVotingOrder),
    "rule": ("Go back to the order of the rule", SetVotingOrder),
    "amend": ("Propose an amendment", ProposeAmendment),
    "withdraw": ("Withdraw the selected amendment", WithdrawAmendment),
    "back": ("Send the selected clause back", SendBack),
    "reading": ("Begin the next reading of the motion", SecondReading),
    "table": ("Table a motion from a Markdown file", TableMotion),
    "lines": ("Hand in amendments from a table", ProposeAmendment),
}
"""What can be done, by the words of the palette, and what is asked for then."""

TONES = {
    "proposed": Tone.TEXT,
    "put": Tone.ACTION,
    "adopted": Tone.ACTION,
    "rejected": Tone.MUTED,
    "fallen": Tone.MUTED,
    "withdrawn": Tone.MUTED,
}


class Part(Enum):
    """What of a motion is listed."""

    VOTES = "Votes in order"
    AMENDMENTS = "All amendments"
    CLAUSES = "Clauses"
    TEXT = "Text so far"


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
        return EMPTY
    if act in {"screens", "page"}:
        return ""
    if act == "reading":
        is_early = view.verdict == "open" and not any(one.sent_back for one in view.clauses)
        return "Nothing was decided or sent back yet." if is_early else ""
    if view.verdict != "open":
        return CLOSED
    if act in {"put", "bloc", "whole"} and not (picture.chamber and picture.chamber.rules):
        return "There are no standing rules that say what a vote needs. Import them first."
    match act:
        case "put" if not view.next:
            return "No amendment is left to be put to the vote."
        case "rule" if not view.departures:
            return "The order is that of the rule."
        case "whole" if left := [one for step in view.order for one in step.amendments]:
            return f"First vote on {words.enumerated(left[:6])}, or have them withdrawn."
        case _:
            return ""


def _listed(view: MotionView) -> str:
    title = view.title or view.id
    return f"{title} · {view.verdict}" if view.verdict != "open" else title


def _state(view: MotionView) -> str:
    """The reading, how many amendments became what, how many votes are left."""
    count = words.quantity(len(view.clauses), "clause", "clauses")
    parts = [f"Reading {view.reading}", count]
    states = [one.state for one in view.amendments]
    for state in ("adopted", "rejected", "fallen", "withdrawn"):
        if states.count(state):
            parts.append(f"{words.number(states.count(state))} {state}")
    parts.append(f"{words.quantity(len(view.order), 'vote', 'votes')} left")
    if view.verdict != "open":
        parts.append(view.verdict.upper())
    return " · ".join(parts)


def _digest(view: MotionView | None) -> str:
    if view is None or view.adopted is None:
        return ""
    adopted = view.adopted
    return f"Adopted in reading {adopted.reading} by the poll {adopted.poll}: {adopted.digest}"


def _empty(view: MotionView | None, part: Part) -> str:
    if view is None:
        return EMPTY
    if part is Part.VOTES and not view.order:
        return "No vote on an amendment is left. The motion as a whole can be put to the vote."
    if part is Part.AMENDMENTS and not view.amendments:
        return "Nobody has proposed an amendment yet."
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
                    "BACK" if one.sent_back else "",
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
    is_put = first.state == "put"
    said = "PUT" if is_put else "NEXT" if step.amendments == known.view.next else str(place)
    tone = Tone.ACTION if said in {"PUT", "NEXT"} else Tone.TEXT
    name = ", ".join(step.amendments)
    return MotionLine(f"vote {name}", said, name, _about(first), tone, step.amendments)


def _amendment(one: AmendmentView) -> MotionLine:
    said = "" if one.state == "proposed" else one.state.upper()
    return MotionLine(f"amendment {one.id}", said, one.id, _about(one), TONES[one.state], (one.id,))


def _about(one: AmendmentView) -> str:
    """What an amendment does, in few words, and whose it is."""
    where = f"on {one.on}" if one.on else one.clause or f"after {one.after}"
    old, new = one.passage, one.words
    match one.kind:
        case "replace":
            said = f"{old} → {new}" if old or one.on else f"replace all by {new}"
        case "delete":
            said = f"strike {old}" if old else "strike all of it"
        case "insert":
            said = f"put in {new}"
        case _:
            said = f"move {old}".strip() + (f" after {one.after}" if one.after else " to the front")
    by = f" · {one.author}" if one.author else ""
    return f"{where}: {said}{by}"


def _text_lines(known: Known) -> tuple[MotionLine, ...]:
    """The text with what has passed; what is new, gone or changed says so."""
    found = []
    for row in known.so_far:
        clause = row.new or row.old
        assert clause is not None
        said = "GONE" if row.new is None else "NEW" if row.old is None else ""
        said = said or ("MOVED" if row.is_moved else "CHANGED" if row.is_changed else "")
        depth = known.text.depth(row.id) if row.id in known.text.by_id else 0
        found.append(
            MotionLine(
                f"text {row.id}",
                said,
                f"{'   ' * depth}{clause.number}",
                clause.heading or clause.text,
                Tone.MUTED if row.new is None else Tone.ACTION if said else Tone.TEXT,
                clause=row.id,
            )
        )
    return tuple(found)


def names(amendments: Sequence[str]) -> str:
    """``amendment 7``, ``amendments 7 and 9``."""
    what = "amendment" if len(amendments) == 1 else "amendments"
    return f"{what} {words.enumerated(list(amendments))}"
