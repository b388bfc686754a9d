"""What of the chamber's votes would be wrong in a record."""

from __future__ import annotations

from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.electorate import Tie
from conference.deliberation.polls.events import (
    CountsAgreed,
    CountsTold,
    PaperGiven,
    PollClosed,
    TieBroken,
)
from conference.deliberation.polls.model import Channel, Poll, PollState
from conference.deliberation.polls.results import decision_of
from conference.deliberation.polls.seatbox import SeatBox
from conference.deliberation.polls.telling import side_by_lot

__all__ = ["chamber_fault", "lot_fault", "told_fault"]


def chamber_fault(meeting: Meeting, box: SeatBox, event: PollClosed) -> str | None:
    """What does not fit of a closing in the chamber; its counts are those of the box."""
    voted = event.tally.turnout.people
    if event.seated != box.seats:
        return "it does not say how many seats there were"
    if event.present != max(len(box.here(meeting.chamber.signed_in())), voted):
        return "it does not say how many members were signed in"
    if event.tally.turnout.paper > len(box.papers):
        return "more was counted on paper than paper ballots were given out"
    return "there are more answers than seats" if voted > box.seats else None


def told_fault(
    meeting: Meeting, event: CountsTold | CountsAgreed | PaperGiven | TieBroken
) -> str | None:
    """What does not fit of what tellers, paper or an equality led to."""
    if isinstance(event, TieBroken):
        return _tie_fault(meeting, event)
    poll, box = meeting.polls.by_id[event.poll], meeting.polls.boxes.get(event.poll)
    if poll.state is not PollState.OPEN or not isinstance(box, SeatBox):
        return "votes of the chamber are counted in a poll that was not open to it"
    if isinstance(event, PaperGiven):
        return _paper_fault(meeting, box, event)
    if event.channel not in poll.channels - {Channel.PHONES}:
        return "it is told of no channel that tellers count"
    if len(event.counts) != box.options or min(event.counts) < 0:
        return "its counts are not those of the options"
    if isinstance(event, CountsTold):
        return None
    return _agreed_fault(meeting, box, event)


def _paper_fault(meeting: Meeting, box: SeatBox, event: PaperGiven) -> str | None:
    seat = meeting.chamber.seats.get(event.seat)
    if seat is None or not box.here([event.seat]) or not seat.is_present:
        return "a paper ballot is given to nobody, or for no reason"
    if not event.reason.strip():
        return "a paper ballot is given to nobody, or for no reason"
    if Channel.PAPER not in meeting.polls.by_id[event.poll].channels:
        return "a paper ballot is given in a poll without paper"
    is_new = event.seat not in box.papers and event.seat not in box.by_hand
    return None if is_new else "a paper ballot is given to a seat that votes already"


def _agreed_fault(meeting: Meeting, box: SeatBox, event: CountsAgreed) -> str | None:
    first, second = event.tellers
    told = meeting.polls.told_of(event.poll, event.channel)
    is_told = told.get(first) == told.get(second) == event.counts
    if first == second or not is_told:
        return "a count is agreed on that two tellers did not tell"
    most = len(box.papers)
    if event.channel is Channel.HANDS:
        most = box.waiting(box.here(meeting.chamber.signed_in()))
    is_possible = sum(event.counts) <= most
    return None if is_possible else "more is counted than there were to be counted"


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
    return None


def lot_fault(poll: Poll, roll: str, event: TieBroken) -> str | None:
    """What does not fit of a lot that decided an equality; ``roll`` is that of the closing.

    Who is on it is not known while entries are read one by one.
    """
    if event.value and event.side != side_by_lot(poll, roll, event.value):
        return "the lot did not decide so"
    return None
