"""What the record says of rooms: what of it is withheld, and what would be wrong in it."""

from __future__ import annotations

from conference.deliberation.meeting import Meeting
from conference.deliberation.rooms.events import (
    CapacitySet,
    Event,
    MessageSeen,
    MessageSent,
    MessageTakenBack,
    PhoneEnded,
    RoomCodeRenewed,
)

__all__ = ["fault", "withheld"]


def withheld(_meeting: Meeting, event: Event) -> str | None:
    """Messages to some parties are nobody else's: they are never shown."""
    if isinstance(event, MessageSent) and event.parties is not None:
        return "It is a message to some parties, and is theirs alone."
    return None


def fault(meeting: Meeting, event: Event) -> str | None:
    """What of an event about rooms does not fit what was before it; None when it fits."""
    match event:
        case RoomCodeRenewed() | PhoneEnded():
            if event.party not in meeting.rooms.parties:
                return "it is about a party that there is not"
            if not event.reason.strip():
                return "a code is renewed, or a phone ended, without a reason"
        case CapacitySet(party, capacity, reason):
            if party not in meeting.rooms.parties:
                return "it is about a party that there is not"
            if not reason.strip():
                return "what a room holds is corrected without a reason"
            if capacity < max(1, meeting.rooms.parties[party].headcount):
                return "the room holds fewer than are checked in"
        case MessageSent(name, at, until, _, parties):
            if name in meeting.rooms.messages:
                return "a message is sent a second time"
            if until <= at or any(one not in meeting.rooms.parties for one in parties or ()):
                return "a message is to a party that there is not, or for no time"
        case MessageTakenBack(name) | MessageSeen(name):
            if name not in meeting.rooms.messages:
                return "it is about a message that there is not"
            if isinstance(event, MessageSeen) and event.party not in meeting.rooms.parties:
                return "it is about a party that there is not"
        case _:
            pass
    return None
