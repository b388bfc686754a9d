"""The two counts of an election, and the count for a vacancy. Pure; the ballots must be settled.

The first count is that of the poll's rule. The second is of another counter, which shares no code
with the first; a result is published only if both come to the same. A tie that needs a lot stops a
count, which goes on when a value was drawn in public: the seed of the lot is that of the poll, a
blank, and the value.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from conference.core.ids import PollId
from conference.deliberation.elections.model import Election, Vacancy, alike
from conference.deliberation.elections.offices import gone_of
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.counting import (
    PollOutcome,
    ballots_of,
    counted,
    outcome_of,
    seed_of,
)
from conference.voting.guarantees import least_of
from conference.voting.profile import Election as Ballots
from conference.voting.profile import Guarantee

__all__ = [
    "BackCounter",
    "Found",
    "Recount",
    "SecondCounter",
    "Vacant",
    "count_back",
    "first_count",
    "guarantees_of",
    "second_count",
    "vacant",
]


@dataclass(frozen=True, slots=True)
class Recount:
    """What a second counter makes of the ballots: the options elected, in order of election, and in
    sentences what else is in the first count.
    """

    elected: tuple[int, ...]
    differences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """Whom the ballots find for a vacancy, by option, None for nobody; sentences of the count."""

    winner: int | None
    notes: tuple[str, ...] = ()


class Vacant(NamedTuple):
    """What is counted for a vacancy: the election's poll, all seats, and the options of those who
    stay and of those who are not counted.

    ``lot`` is what was drawn in public for this vacancy, "" while nothing was.
    """

    poll: PollId
    seats: int
    staying: tuple[int, ...]
    gone: tuple[int, ...]
    lot: str = ""


SecondCounter = Callable[[PollOutcome, Ballots, int, Sequence[str], str | None], Recount]
"""Counts once more what has the first outcome: ballots, seats, the options, and the seed of lots.

Raises a :class:`~conference.core.errors.ConferenceError` where it cannot."""

BackCounter = Callable[[str, Ballots, Vacant, str | None], Found]
"""Counts for a vacancy by a rule, with the seed of lots. Raises as :data:`SecondCounter`, with the
code ``lot_needed`` where it stops at a tie."""


def _seed(meeting: Meeting, poll_id: PollId, value: str) -> str | None:
    """The seed of the lots of an election's count; None before a ``value`` was drawn."""
    if not value:
        return None
    poll, box = meeting.polls.by_id[poll_id], meeting.polls.boxes[poll_id]
    return f"{seed_of(poll, box.roll_digest())} {value}"


def _drawn(meeting: Meeting, poll_id: PollId) -> str | None:
    lot = meeting.elections.lots.get(poll_id)
    return _seed(meeting, poll_id, lot.value if lot is not None else "")


def first_count(meeting: Meeting, poll_id: PollId) -> PollOutcome:
    """Count a closed poll by its rule; that of an election without a lot that nobody has drawn.

    Raises :class:`~conference.core.errors.ConferenceError`: ``lot_needed`` where a lot is needed.
    """
    poll, box = meeting.polls.by_id[poll_id], meeting.polls.boxes[poll_id]
    if poll_id not in meeting.elections.by_poll:
        return outcome_of(poll, box, meeting.polls.left_out_of(poll_id))
    return counted(poll, _ballots(meeting, poll_id), _drawn(meeting, poll_id))


def second_count(
    meeting: Meeting, poll_id: PollId, outcome: PollOutcome, counter: SecondCounter
) -> Recount:
    """Count an election's poll by another counter, which compares it with the first outcome."""
    poll, ballots = meeting.polls.by_id[poll_id], _ballots(meeting, poll_id)
    return counter(outcome, ballots, poll.seats, poll.options, _drawn(meeting, poll_id))


def vacant(meeting: Meeting, election: Election, vacancy: Vacancy) -> Vacant:
    """What is counted for a vacancy as things are."""
    assert election.poll is not None, "somebody was elected"
    put = meeting.elections.by_poll[election.poll]
    place = {number: option for option, number in enumerate(put.order)}
    staying = [place[one.number] for one in election.holding()]
    gone = [place[number] for number in gone_of(election, vacancy)]
    gone += [len(put.order)] if put.reopen else []
    seats = len(staying) + sum(one.is_open for one in election.vacancies)
    lot = meeting.elections.back_lots.get(election.poll)
    drawn = lot.value if lot is not None and not lot.spent else ""
    return Vacant(election.poll, seats, tuple(sorted(staying)), tuple(sorted(gone)), drawn)


def count_back(meeting: Meeting, what: Vacant, counter: BackCounter) -> Found:
    """Whom the ballots find for a vacancy."""
    rule, ballots = meeting.polls.by_id[what.poll].rule, _ballots(meeting, what.poll)
    return counter(rule, ballots, what, _seed(meeting, what.poll, what.lot))


def _ballots(meeting: Meeting, poll_id: PollId) -> Ballots:
    """The ballots, with the seats that are guaranteed to a group of the candidates."""
    poll, put = meeting.polls.by_id[poll_id], meeting.elections.by_poll[poll_id]
    ballots = ballots_of(poll, meeting.polls.boxes[poll_id])
    election = meeting.elections.by_id[put.election]
    promised = guarantees_of(election, put.order, ballots.ids, poll.seats)
    return replace(ballots, guarantees=promised) if promised else ballots


def guarantees_of(
    election: Election, order: Sequence[int], ids: Sequence[str], seats: int
) -> tuple[Guarantee, ...]:
    """What is guaranteed to the group of the call, of the candidates in this order."""
    call = election.call
    if not call.group:
        return ()
    found = (election.nominations[number - 1] for number in order)
    members = tuple(
        ident
        for ident, one in zip(ids, found, strict=False)
        if alike(call.group) in map(alike, one.groups)
    )
    return (Guarantee(call.group, members, least_of(call.least, seats)),)
