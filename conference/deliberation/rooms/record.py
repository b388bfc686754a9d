"""What would be wrong in what the record says of rooms that were mended."""

from __future__ import annotations

from conference.deliberation.meeting import Meeting
from conference.deliberation.rooms.events import CapacitySet, Event, PhoneEnded, RoomCodeRenewed

__all__ = ["fault"]


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
        case _:
            pass
    return None
