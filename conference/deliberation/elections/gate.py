"""What polls ask of elections: who may vote, by which lot, and whether it may be published."""

from __future__ import annotations

from conference.core.errors import Refusal
from conference.core.ids import PollId
from conference.deliberation.elections import refusals
from conference.deliberation.elections.eligibility import entitled_seats, is_of_area
from conference.deliberation.elections.model import Election
from conference.deliberation.meeting import Meeting

__all__ = ["barred", "electors", "not_confirmed", "present_electors"]


def _restricted(meeting: Meeting, poll: PollId) -> Election | None:
    """The election of an area that a poll votes on; None where everybody votes."""
    election = meeting.elections.of_poll(poll)
    return election if election is not None and election.call.area else None


def electors(meeting: Meeting, poll: PollId) -> int:
    """How many seats of the chamber may vote in a poll."""
    election = _restricted(meeting, poll)
    if election is None:
        return len(meeting.chamber.seats)
    return len(entitled_seats(meeting, election.call.area))


def present_electors(meeting: Meeting, poll: PollId) -> int:
    """How many of those who may vote in a poll of the chamber are signed in."""
    election = _restricted(meeting, poll)
    if election is None:
        return meeting.chamber.present
    area = election.call.area
    return sum(is_of_area(meeting, seat, area) for seat in meeting.chamber.signed_in())


def barred(meeting: Meeting, poll: PollId, seat: int) -> Refusal | None:
    """Why a seat may not vote in a poll of the chamber; None when it may."""
    election = _restricted(meeting, poll)
    if election is None or is_of_area(meeting, seat, election.call.area):
        return None
    return refusals.barred(seat, election.call.area)


def not_confirmed(meeting: Meeting, poll: PollId) -> Refusal | None:
    """Why the result of an election is not published; None for other polls, and when it may be.

    It waits for a second count by another counter that comes to the same.
    """
    election = meeting.elections.of_poll(poll)
    if election is None:
        return None
    lot = meeting.elections.lots.get(poll)
    if lot is not None and not lot.value:
        return refusals.lot_waits(" and ".join(lot.tied))
    if election.second is None:
        return refusals.not_counted_twice()
    differences = election.second.differences
    return refusals.counts_differ(differences) if differences else None
