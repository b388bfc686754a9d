"""The card of the item on standby, and what became of the cues of the one that is on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import assert_never

from conference.core.ids import ItemId
from conference.deliberation.cues.commands import ArmCue, PlanCues, SkipCue
from conference.deliberation.cues.model import SEEN, Cue, CueKind, CueOutcome
from conference.protocol.views import CuesView, CueView, ItemView
from conference.ui.cues.says.words import cue_words
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.picture import Picture, Tone
from conference.words.refused import refusal_words
from conference.words.spoken import say

__all__ = ["CueCard", "CueLine", "CueRow", "cue_card", "obs_trouble"]


@dataclass(frozen=True, slots=True)
class CueLine:
    """A cue, or a heading where ``number`` is "".

    ``state`` is what is in its way, or what became of it.
    """

    number: str
    said: str
    state: Phrase


@dataclass(frozen=True, slots=True)
class CueRow:
    """A cue that waits: what can be asked for it. ``armed`` is None where it needs no arming."""

    line: CueLine
    skip: SkipCue
    arm: ArmCue | None


@dataclass(frozen=True, slots=True)
class CueCard:
    """What GO will do, with what it leaves as it is; then how the item that is on got on.

    ``item`` is the one on standby, "" for none; ``why_no_change`` says why its cues cannot be
    changed from here, "" when they can.
    """

    heading: str
    warnings: tuple[str, ...]
    coming: tuple[CueLine, ...]
    running: str
    done: tuple[CueLine, ...]
    waiting: tuple[CueRow, ...]
    summary: str
    item: str = ""
    why_no_change: str = ""


def cue_card(picture: Picture) -> CueCard:
    """The card of this picture."""
    standby, on = picture.standby, picture.on
    coming = picture.cues(standby.id) if standby is not None else None
    running = picture.cues(on.id) if on is not None else None
    lines = tuple(_coming(picture, place, one) for place, one in _numbered(coming))
    troubles = sum(1 for line in lines if line.state.tone is Tone.WARNING)
    return CueCard(
        heading=_heading(standby),
        warnings=(*_skips(picture), *_of_server(coming.warnings if coming is not None else ())),
        coming=lines,
        running=say("desk-cues-on", title=on.title) if on else "",
        done=tuple(
            _became(picture, place, one)
            for place, one in _numbered(running)
            if one.outcome is not CueOutcome.WAITING
        ),
        waiting=_waits(picture, on, running),
        summary=_summary(coming, troubles),
        item=standby.id if standby else "",
        why_no_change=picture.why_not(PlanCues),
    )


def _heading(standby: ItemView | None) -> str:
    if standby is None:
        return say("desk-cues-nothing-standby")
    return say("desk-cues-go-title", title=standby.title)


def _skips(picture: Picture) -> tuple[str, ...]:
    """What GO would leave out of the programme, votes first; the bar at the foot has no room."""
    skipped = picture.playhead.skipped if picture.playhead is not None else ()
    items = [item for item in picture.items if item.id in skipped]
    if not items:
        return ()
    named = [item.title for item in items if item.kind == "vote"] or [items[0].title]
    return (say("desk-cues-skips", count=len(items), named=words.enumerated(named[:2])),)


def _numbered(view: CuesView | None) -> tuple[tuple[int, CueView], ...]:
    return tuple(enumerate(view.cues, 1)) if view is not None else ()


def _summary(coming: CuesView | None, troubles: int) -> str:
    if coming is None:
        return ""
    count = len(coming.cues)
    if troubles:
        return say("desk-cues-in-trouble", count=count, number=troubles)
    return say("desk-cues-checked", count=count)


def _coming(picture: Picture, place: int, one: CueView) -> CueLine:
    trouble = refusal_words("", one.trouble) or obs_trouble(picture, one.cue)
    state = Phrase(trouble, Tone.WARNING) if trouble else Phrase(say("desk-cues-ok"), Tone.MUTED)
    return CueLine(str(place), cue_words(picture, one.cue), state)


def _of_server(said: Iterable[str]) -> tuple[str, ...]:
    """Sentences of the server in the language of the desk."""
    return tuple(refusal_words("", one) for one in said)


def obs_trouble(picture: Picture, cue: Cue) -> str:
    """Why OBS would not show the scene of a cue; "" where it would, or nothing is asked of it."""
    if cue.kind is not CueKind.OBS or picture.health is None:
        return ""
    obs = picture.health.obs
    if obs is None:
        return say("desk-cues-no-obs")
    if obs.trouble:
        return say("desk-cues-obs-trouble", trouble=obs.trouble)
    return "" if cue.name in obs.scenes else say("desk-cues-obs-lacks", name=cue.name)


def _became(picture: Picture, place: int, one: CueView) -> CueLine:
    return CueLine(str(place), cue_words(picture, one.cue), _outcome(one))


def _outcome(one: CueView) -> Phrase:
    match one.outcome:
        case None:
            return Phrase(say("desk-cues-not-done"), Tone.MUTED)
        case CueOutcome.DONE:
            return Phrase(say("desk-cues-done"), Tone.TEXT)
        case CueOutcome.FAILED:
            return Phrase(say("desk-cues-failed", why=refusal_words("", one.sentence)), Tone.DANGER)
        case CueOutcome.SKIPPED:
            return Phrase(_skipped(one), Tone.MUTED)
        case CueOutcome.ASKED:
            return Phrase(say("desk-cues-asked"), Tone.WARNING)
        case CueOutcome.WAITING:
            return Phrase(say("desk-cues-waits"), Tone.TEXT)
        case _:
            assert_never(one.outcome)


def _skipped(one: CueView) -> str:
    if not one.sentence:
        return say("desk-cues-skipped")
    return say("desk-cues-skipped-as", why=refusal_words("", one.sentence))


def _waits(picture: Picture, on: ItemView | None, view: CuesView | None) -> tuple[CueRow, ...]:
    if on is None:
        return ()
    return tuple(
        _row(picture, ItemId(on.id), place, one)
        for place, one in _numbered(view)
        if one.outcome is CueOutcome.WAITING
    )


def _row(picture: Picture, item: ItemId, place: int, one: CueView) -> CueRow:
    cue = one.cue
    left = words.span(max(0, (one.due or picture.now) - picture.now))
    needs_arming = cue.kind in SEEN and not cue.armed
    state = Phrase(say("desk-cues-due", time=left))
    if needs_arming:
        state = Phrase(say("desk-cues-due-unarmed", time=left), Tone.WARNING)
    return CueRow(
        line=CueLine(str(place), cue_words(picture, cue), state),
        skip=SkipCue(item, cue.id),
        arm=ArmCue(item, cue.id, not cue.armed) if cue.kind in SEEN else None,
    )
