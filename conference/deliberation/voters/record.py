"""What of the voters' list would be wrong in a record."""

from __future__ import annotations

from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.voters.decide import list_fault
from conference.deliberation.voters.events import (
    Event,
    VoterCodeIssued,
    VoterCodeWithdrawn,
    VotersListed,
)

__all__ = ["fault"]


def fault(meeting: Meeting, event: Event) -> str | None:
    """What of an event about voters does not fit what was before it; None when it fits."""
    listed = meeting.voters.listed
    match event:
        case VotersListed(areas, digest, day, _):
            if meeting.polls.open_to(Electorate.MEMBERS) is not None:
                return "the voters' list is changed while members vote"
            return "the voters' list is none" if list_fault(areas, digest, day) else None
        case VoterCodeWithdrawn(number, reason, _):
            is_known = listed is not None and listed.area_of(number) is not None
            return None if is_known and reason.strip() else "the code of nobody is taken back"
        case VoterCodeIssued(number, _):
            is_waiting = number in meeting.voters.waiting
            return None if is_waiting else "a voter is given a second code"
