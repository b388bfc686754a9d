"""What of the chamber's votes would be wrong in a record."""

from __future__ import annotations

from conference.deliberation.elections.gate import present_electors
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.electorate import Tie
from conference.deliberation.polls.events import (
    CountsAgreed,
    PaperGiven,
    PollClosed,
    TieBroken,
)
from conference.deliberation.polls.model import Channel, PollState
from conference.deliberation.polls.results import decision_of
from conference.deliberation.polls.seatbox import SeatBox
from conference.deliberation.polls.telling import side_by_lot

__all__ = ["chamber_fault", "told_fault"]


def chamber_fault(meeting: Meeting, box: SeatBox, event: PollClosed) -> str | None:
    """What does not fit of a closing in the chamber; its counts are those of the box."""
    voted = event.tally.turnout.people
    if event.seated != box.seats:
        return "it does not say how many seats there were"
    if event.present != max(present_electors(meeting, event.poll), voted):
        return "it does not say how many members were signed in"
    if event.tally.turnout.paper > len(box.papers):
        return "more was counted on paper than paper ballots were given out"
    return "there are more answers than seats" if voted > box.seats else None


def told_fault(meeting: Meeting, event: CountsAgreed | PaperGiven | TieBroken) -> str | None:
    """What does not fit of what tellers, paper or an equality led to."""
    poll = meeting.polls.by_id[event.poll]
    if isinstance(event, TieBroken):
        return _tie_fault(meeting, event)
    if poll.state is not PollState.OPEN:
        return "votes of the chamber are counted in a poll that was not open"
    if isinstance(event, PaperGiven):
        seat = meeting.chamber.seats.get(event.seat)
        is_there = seat is not None and seat.is_present and event.reason.strip() != ""
        return None if is_there else "a paper ballot is given to nobody, or for no reason"
    first, second = event.tellers
    told = meeting.polls.told_of(event.poll, event.channel)
    is_told = told.get(first) == told.get(second) == event.counts
    if first == second or not is_told:
        return "a count is agreed on that two tellers did not tell"
    return None if event.channel in (Channel.HANDS, Channel.PAPER) else "it is told of no channel"


def _tie_fault(meeting: Meeting, event: TieBroken) -> str | None:
    poll = meeting.polls.by_id[event.poll]
    if poll.state is not PollState.CLOSED or poll.needs is None or poll.tally is None:
        return "an equality is decided where there is no closed decision"
    if not decision_of(poll, poll.tally).tie or poll.tie_broken:
        return "an equality is decided that there is not"
    if event.side not in ("yes", "no") or poll.needs.tie is Tie.STATUS_QUO:
        return "an equality is decided otherwise than the rules say"
    if (poll.needs.tie is Tie.LOT) != (event.value != ""):
        return "it says not how"
    roll = meeting.polls.boxes[event.poll].roll_digest()
    if event.value and event.side != side_by_lot(poll, roll, event.value):
        return "the lot did not decide so"
    return None
