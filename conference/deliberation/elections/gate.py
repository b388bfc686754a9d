"""What polls ask of elections: who may vote, by which lot, and whether it may be published."""

from __future__ import annotations

from conference.core.errors import Refusal
from conference.core.ids import PollId
from conference.deliberation.elections import refusals
from conference.deliberation.elections.eligibility import entitled_seats, is_of_area
from conference.deliberation.elections.model import Election
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.electorate import Electorate

__all__ = ["barred", "electors", "has_electors", "lot_awaited", "not_confirmed"]


def _restricted(meeting: Meeting, poll: PollId) -> Election | None:
    """The election of an area of the chamber that a poll votes on; None where everybody votes."""
    election = meeting.elections.of_poll(poll)
    if election is None or election.call.electorate is not Electorate.CHAMBER:
        return None
    return election if election.call.area else None


def electors(meeting: Meeting, poll: PollId) -> frozenset[int] | None:
    """The seats of the chamber that may vote in a poll; None for all."""
    election = _restricted(meeting, poll)
    return None if election is None else entitled_seats(meeting, election.call.area)


def has_electors(meeting: Meeting, poll: PollId) -> bool:
    """Whether a poll of the chamber has anybody who may vote in it."""
    among = electors(meeting, poll)
    return bool(meeting.chamber.seats if among is None else among)


def barred(meeting: Meeting, poll: PollId, seat: int) -> Refusal | None:
    """Why a seat may not vote in a poll of the chamber; None when it may."""
    election = _restricted(meeting, poll)
    if election is None or is_of_area(meeting, seat, election.call.area):
        return None
    return refusals.barred(seat, election.call.area)


def lot_awaited(meeting: Meeting, poll: PollId) -> Refusal | None:
    """That the count of a poll has stopped at a tie and waits for a lot; None when it does not."""
    lot = meeting.elections.lots.get(poll)
    if lot is None or lot.value:
        return None
    return refusals.lot_waits(" and ".join(lot.tied))


def not_confirmed(meeting: Meeting, poll: PollId) -> Refusal | None:
    """Why the result of an election is not published; None for other polls, and when it may be.

    It waits for a second count by another counter that comes to the same.
    """
    election = meeting.elections.of_poll(poll)
    if election is None:
        return None
    if refusal := lot_awaited(meeting, poll):
        return refusal
    if election.second is None:
        return refusals.not_counted_twice()
    differences = election.second.differences
    return refusals.counts_differ(differences) if differences else None
