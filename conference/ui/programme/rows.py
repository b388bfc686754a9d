"""The lines of the rundown: plan, expectation and what really was, side by side."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from conference.protocol.views import ItemView
from conference.ui.agenda.says.sheet import witness_words
from conference.ui.kit import words
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

__all__ = ["ItemState", "RundownRow", "row_of"]

SHIFTED = 60_000
"""A start that is expected this many ms or more beside the plan is marked."""

ICONS = {
    "ceremony": "music",
    "speech": "account-voice",
    "witness": "microphone",
    "deliberation": "account-group",
    "breakout": "account-group",
    "vote": "vote",
    "break": "pause",
    "performance": "music",
    "notice": "information",
}


class ItemState(StrEnum):
    """Where an item is against the show."""

    DONE = "done"
    SKIPPED = "skipped"
    ON = "on"
    STANDBY = "standby"
    LATER = "later"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class RundownRow:
    """A line: an item, or the heading of a day (``state`` DAY, ``title`` its date).

    ``planned`` is the start as it was planned before edits, ``expected`` when an item to come is
    expected now, ``actual`` when it last began; each "" where there is none. ``progress`` is 0 to
    1 of the item that is on, ``left`` its time in words. One that is ``struck`` was not held, or
    will be skipped. ``cursor`` marks the item that edits by keys are for.
    """

    key: str
    state: ItemState
    planned: str
    title: str
    note: str = ""
    icon: str = ""
    hard: bool = False
    expected: str = ""
    expected_tone: Tone = Tone.MUTED
    actual: str = ""
    progress: float | None = None
    left: str = ""
    left_tone: Tone = Tone.TEXT
    struck: bool = False
    cursor: bool = False


def row_of(picture: Picture, item: ItemView, state: ItemState, expected: int | None) -> RundownRow:
    """The line of an item that is expected to begin then, if it is still to come."""
    planned = item.starts_at if item.planned_at is None else item.planned_at
    row = RundownRow(
        key=item.id,
        state=state,
        planned=words.clock(planned, picture.zone),
        title=item.title,
        note=_note(picture, item, state),
        icon=ICONS.get(item.kind, "information"),
        hard=item.hard,
        actual=words.clock(item.started_at, picture.zone) if item.started_at is not None else "",
        struck=state is ItemState.SKIPPED,
    )
    if state is ItemState.ON:
        return _running(picture, item, row)
    if expected is None or state in {ItemState.DONE, ItemState.SKIPPED}:
        return row
    return replace(
        row,
        expected=words.clock(expected, picture.zone),
        expected_tone=_tone(expected - planned),
    )


def _tone(shift: int) -> Tone:
    if shift >= SHIFTED:
        return Tone.WARNING
    return Tone.ACTION if shift <= -SHIFTED else Tone.MUTED


def _note(picture: Picture, item: ItemView, state: ItemState) -> str:
    kind = say("desk-programme-kind", kind=item.kind)
    parts = [_lead(picture, item, state), kind, item.speaker, _length(item)]
    parts.append(_witness(picture, item))
    if item.planned_at is not None and item.starts_at != item.planned_at:
        now = words.clock(item.starts_at, picture.zone)
        parts.append(say("desk-programme-now-for", time=now))
    if item.times > 1 and item.first_started_at is not None:
        first = words.clock(item.first_started_at, picture.zone)
        parts.append(say("desk-programme-times", nth=words.ordinal(item.times), time=first))
    return " · ".join(part for part in parts if part)


def _witness(picture: Picture, item: ItemView) -> str:
    """How far the witness is whom the chamber has called to this item; "" for any other."""
    start, _, number = item.id.partition("-")
    if start != "proposal" or not number.isdecimal():
        return ""
    view = picture.proposal(int(number))
    if view is None or not view.witness:
        return ""
    return say("desk-programme-called-by-chamber", state=witness_words(view))


def _lead(picture: Picture, item: ItemView, state: ItemState) -> str:
    if state is ItemState.STANDBY:
        return say("desk-programme-standby")
    if state is ItemState.SKIPPED:
        return say("desk-programme-is-skipped" if item.skipped else "desk-programme-not-held")
    passed = picture.playhead.skipped if picture.playhead is not None else ()
    return say("desk-programme-go-skips") if item.id in passed else ""


def _length(item: ItemView) -> str:
    if item.planned_minutes is None or item.planned_minutes == item.minutes:
        return say("desk-programme-length", minutes=str(item.minutes))
    told = {"minutes": str(item.minutes), "planned": str(item.planned_minutes)}
    return say("desk-programme-length-planned", **told)


def _running(picture: Picture, item: ItemView, row: RundownRow) -> RundownRow:
    planned = max(1, item.minutes * 60_000)
    gone = max(0, picture.now - (item.started_at or picture.now))
    over = gone > planned
    key = "desk-programme-over" if over else "desk-programme-left"
    return replace(
        row,
        progress=min(1.0, gone / planned),
        left=say(key, time=words.countdown(planned - gone)),
        left_tone=Tone.WARNING if over else Tone.TEXT,
    )
