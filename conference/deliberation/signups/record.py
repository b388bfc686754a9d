"""What the record says of rooms that sign up that does not follow from what was before it."""

from __future__ import annotations

import re

from conference.deliberation.meeting import Meeting
from conference.deliberation.signups.events import (
    Event,
    RoomAdmitted,
    RoomSignedUp,
    RoomTurnedDown,
    SigningUpSet,
)
from conference.deliberation.signups.model import Admitting, State

__all__ = ["fault"]

_DIGEST = re.compile("[0-9a-f]{64}")

_DECIDABLE = frozenset({State.WAITING, State.TURNED_DOWN})


def fault(meeting: Meeting, event: Event) -> str | None:
    """Each room signs up once, while that is open, and is let in once, as the newest party."""
    signups, parties = meeting.signups, meeting.rooms.parties
    if isinstance(event, SigningUpSet):
        return None
    if isinstance(event, RoomSignedUp):
        if signups.admitting is Admitting.CLOSED:
            return "a room signs up while no room can"
        is_next = event.signup == len(signups.rooms) + 1 and event.area in meeting.founding.areas
        return None if is_next and _DIGEST.fullmatch(event.digest) else "a sign-up is none"
    room = signups.rooms.get(event.signup)
    if room is None:
        return "it is about a room that never signed up"
    if isinstance(event, RoomAdmitted):
        if room.state not in _DECIDABLE or event.party != len(parties) - 1:
            return "a room is let in twice, or as another party than the newest"
        if event.unasked and not signups.lets_in_at_once:
            return "a room is let in without a desk though that is not the rule"
        return None
    if room.state is not State.WAITING:
        return "a sign-up is decided on twice"
    is_silent = isinstance(event, RoomTurnedDown) and not event.reason.strip()
    return "a room is turned down without a reason" if is_silent else None
