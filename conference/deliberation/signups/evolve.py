"""From what happened to the next slice of rooms that sign up."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from conference.deliberation.meeting import Meeting
from conference.deliberation.signups.events import (
    Event,
    RoomAdmitted,
    RoomSignedUp,
    RoomTurnedDown,
    SigningUpSet,
    SignUpWithdrawn,
)
from conference.deliberation.signups.model import SignUp, Signups, State

__all__ = ["evolve"]


def evolve(state: Signups, event: Event, _meeting: Meeting) -> Signups:
    """The sign-ups after ``event``."""
    match event:
        case SigningUpSet(admitting, at_once, _):
            return replace(state, admitting=admitting, at_once=at_once)
        case RoomSignedUp(number, area, expected, digest, at):
            return state.put(SignUp(number, area, expected, digest, at))
        case RoomAdmitted(number, party, at, unasked):
            room = replace(
                state.rooms[number], state=State.ADMITTED, party=party, reason="", decided_at=at
            )
            return replace(state.put(room), unasked=state.unasked + unasked)
        case RoomTurnedDown(number, reason, at):
            turned = replace(state.rooms[number], state=State.TURNED_DOWN, reason=reason)
            return state.put(replace(turned, decided_at=at))
        case SignUpWithdrawn(number, at):
            gone = replace(state.rooms[number], state=State.WITHDRAWN, decided_at=at)
            return state.put(gone)
        case _:
            assert_never(event)
