"""Breakouts in minutes: what rooms talked about in small groups, how long, and how many were heard.

What tables wrote down is not in the record, and so not in minutes.
"""

from __future__ import annotations

from conference.deliberation.breakouts.events import BreakoutStarted
from conference.deliberation.breakouts.model import Breakout, Headway
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.minutes.words import clock, many

__all__ = ["KEPT", "breakout_said"]

KEPT = (BreakoutStarted,)
"""Events of breakouts that belong into minutes: what came of one is told where it began."""

_KINDS = {
    "settle": "settling in",
    "read": "reading",
    "go_round": "a go-round",
    "talk": "open talk",
    "agree": "agreeing",
    "write": "writing down",
}


def breakout_said(meeting: Meeting, event: Event) -> str:
    """What was held, as the record stands; "" for any other event."""
    if not isinstance(event, BreakoutStarted):
        return ""
    one = meeting.breakouts.by_id[event.breakout]
    asked = f": “{one.question}”" if one.question else ""
    rooms = many(one.reached, "room", "rooms")
    told = f"{rooms} talked in small groups about “{one.title}”{asked}. {_phases(one)}"
    return " ".join(filter(None, (told, _end(one, meeting.founding.zone), _heard(one))))


def _phases(one: Breakout) -> str:
    began, lengths = one.started_at or 0, []
    for phase, end in zip(one.phases, one.ends, strict=True):
        seconds = round((end - began) / 1000)
        lengths.append(f"{_KINDS[phase.kind.value]} {seconds // 60}:{seconds % 60:02}")
        began = end
    return f"Its phases were {', '.join(lengths)}."


def _end(one: Breakout, zone: str) -> str:
    if one.ended_at is None:
        return "It was still on."
    over = f"it was over at {clock(one.ended_at, zone)}"
    if one.recalled_at is None:
        return f"{over[0].upper()}{over[1:]}, without a recall."
    return f"Rooms were called back at {clock(one.recalled_at, zone)}, and {over}."


def _heard(one: Breakout) -> str:
    counts = [(one.counts.get(state, 0), state.value) for state in Headway]
    said = ", ".join(f"{number} {name}" for number, name in counts if number)
    heard = sum(number for number, _ in counts)
    return f"{many(heard, 'room', 'rooms')} said last how far they were: {said}." if heard else ""
