"""What of members' votes, and of the sittings in which they vote, would be wrong in a record."""

from __future__ import annotations

from conference.core.ids import PartyId
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.electorate import Electorate, area_of_party
from conference.deliberation.polls.events import (
    PollAdjourned,
    PollClosed,
    PollOpened,
    PollResumed,
)
from conference.deliberation.polls.model import Poll, PollState
from conference.deliberation.polls.registerbox import RegisterBox

__all__ = ["area_fault", "members_fault", "opening_fault", "sitting_fault"]


def opening_fault(meeting: Meeting, event: PollOpened) -> str | None:
    """Why a poll of members can be put to nobody."""
    poll, listed = meeting.polls.by_id[event.poll], meeting.voters.listed
    if poll.electorate is not Electorate.MEMBERS:
        return None
    if listed is None:
        return "members are asked, and there is no voters' list"
    is_known = not poll.area or listed.place_of(poll.area) is not None
    return None if is_known else "it is put to an area that the voters' list does not have"


def area_fault(meeting: Meeting, poll: Poll, party: PartyId) -> str | None:
    """Why a ballot from home is of no area that this poll is put to."""
    if poll.electorate is not Electorate.MEMBERS:
        return None
    area, box = area_of_party(party), meeting.polls.boxes[poll.id]
    is_known = 0 <= area < len(box.headcounts) and box.headcounts[area] > 0
    return None if is_known else "it is a ballot of an area that the poll is not put to"


def sitting_fault(poll: Poll, event: PollAdjourned | PollResumed) -> str | None:
    """What does not fit of the end of a sitting, or of the beginning of the next."""
    if poll.electorate is not Electorate.MEMBERS or poll.state is not PollState.OPEN:
        return "a poll is adjourned, or resumed, that is no open poll of members"
    if isinstance(event, PollResumed):
        return "a sitting begins that has begun" if poll.adjourned_at is None else None
    if event.resumes_at is not None and event.resumes_at < event.at:
        return "the next sitting would begin before the last one was over"
    return None


def members_fault(box: RegisterBox, event: PollClosed) -> str | None:
    """What does not fit of a closing; its counts are those of the box."""
    voted = event.tally.turnout.people
    if event.seated != box.entitled:
        return "it does not say how many were entitled"
    if event.present != voted:
        return "it does not say how many voted"
    areas = zip(event.tally.turnout.areas, box.headcounts, strict=True)
    over = next((area for area, (votes, most) in enumerate(areas) if votes > most), None)
    return None if over is None else f"area {over} has more ballots than people entitled"
