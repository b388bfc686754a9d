"""The documents of elections: one an election, one a nomination, and one of the areas of seats."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import get_args

from conference.deliberation.audience import NO_PATHS, Audience, Paths, chosen, named
from conference.deliberation.chamber.events import SeatsGiven
from conference.deliberation.elections.calling import kind_of
from conference.deliberation.elections.eligibility import (
    entitled_people,
    needed_signatures,
    nominee_faults,
    seat_area,
    supporters,
)
from conference.deliberation.elections.events import (
    ElectionCancelled,
    ElectionSettled,
    NominationsClosed,
    NominationsReopened,
    OfferAnswered,
    OfficeVacated,
    SeatAreasGiven,
    TrainingNoted,
)
from conference.deliberation.elections.events import Event as ElectionEvent
from conference.deliberation.elections.model import Election, Nomination, Stage
from conference.deliberation.elections.views import (
    CandidateView,
    ElectionView,
    HolderView,
    LotView,
    NominationView,
    SeatAreasView,
    SeatAreaView,
    VacancyView,
)
from conference.deliberation.elections.voting import has_reopen
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.members.events import MembersInvited, MembersReplaced
from conference.deliberation.polls.events import PollPrepared, PollPublished, PollVoided, RoundShown
from conference.deliberation.voters.events import VotersListed
from conference.voting.rules import RULES

__all__ = [
    "areas_view",
    "documents",
    "election_view",
    "nomination_view",
    "rounds_are_shown",
    "touched",
]

AREAS = "seat_areas"

AUDIENCES = frozenset({Audience.DESK, Audience.HALL, Audience.MEMBERS})
"""Who sees elections."""


def documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, ElectionView | NominationView | SeatAreasView]]:
    """The areas, then the elections in the order in which they were called, with nominations."""
    if audience not in AUDIENCES:
        return
    if meeting.elections.areas and (paths is None or AREAS in paths):
        yield AREAS, areas_view(meeting)
    wanted, people = chosen(paths, "election"), chosen(paths, "nomination")
    for election in meeting.elections.in_order():
        if wanted is None or election.id in wanted:
            yield f"election/{election.id}", election_view(meeting, election, audience)
        for one in election.nominations:
            key = f"{election.id}/{one.number}"
            if people is None or key in people:
                yield f"nomination/{key}", nomination_view(meeting, election, one)


def areas_view(meeting: Meeting) -> SeatAreasView:
    """The areas of seats, for documents."""
    found: dict[str, list[int]] = {}
    for seat in sorted(meeting.elections.areas):
        found.setdefault(meeting.elections.areas[seat], []).append(seat)
    return SeatAreasView(tuple(SeatAreaView(name, tuple(found[name])) for name in sorted(found)))


def rounds_are_shown(meeting: Meeting, election: Election) -> bool:
    """Whether the result is shown to its last round, where rounds are shown one after the other."""
    outcome = meeting.polls.outcomes.get(election.poll) if election.poll is not None else None
    if election.poll is None or outcome is None:
        return True
    return not 0 < meeting.polls.shown_rounds.get(election.poll, 0) < len(outcome.rounds)


def election_view(meeting: Meeting, election: Election, audience: Audience) -> ElectionView:
    """The election for documents."""
    call, kind = election.call, kind_of(election.call.rule)
    is_desk = audience is Audience.DESK
    seen = election if is_desk or rounds_are_shown(meeting, election) else _unseen(election)
    second = seen.second if is_desk or seen.stage is Stage.ELECTED else None
    return ElectionView(
        id=election.id,
        place=election.place,
        title=call.title,
        office=call.office,
        seats=call.seats,
        rule=call.rule,
        rule_title=RULES[call.rule].title,
        rule_sentence=RULES[call.rule].sentence,
        kind=kind.value if kind is not None else "",
        electorate=call.electorate.value,
        area=call.area,
        signatures=call.signatures,
        needed=needed_signatures(meeting, call),
        entitled=entitled_people(meeting, call),
        training=call.training,
        group=call.group,
        least=call.least,
        closes_at=call.closes_at,
        rest=call.rest,
        stage=seen.stage.value,
        reason=election.reason,
        nominated=tuple(_candidate(election, one) for one in election.nominations),
        candidates=election.candidates,
        value=election.value,
        order=election.order,
        uncontested=election.stage is not Stage.OPEN and has_reopen(election),
        floor=election.floor,
        poll=election.poll,
        lot=_lot(meeting, election, is_desk=is_desk),
        back_lot=_lot(meeting, election, is_desk=is_desk, back=True),
        counter=second.counter if second is not None else "",
        differences=second.differences if second is not None else (),
        elected=seen.elected,
        unfilled=seen.unfilled,
        holders=tuple(
            HolderView(
                one.number,
                _name(election, one.number),
                one.since,
                one.by_countback,
                one.cause.value if one.cause is not None else "",
                one.ended_at,
                one.reason,
                one.poll,
            )
            for one in seen.holders
        ),
        vacancies=tuple(_vacancies(seen)),
    )


def _unseen(election: Election) -> Election:
    """As it was before the result, of which not all rounds are shown."""
    return replace(
        election, stage=Stage.PUT, elected=(), unfilled=0, holders=(), vacancies=(), second=None
    )


def _name(election: Election, number: int | None) -> str:
    one = election.nominee(number) if number is not None else None
    return one.name if one is not None else ""


def _candidate(election: Election, one: Nomination) -> CandidateView:
    gone = f"{one.name} has withdrawn." if one.withdrawn else ""
    refused = dict(election.refused).get(one.number, gone)
    return CandidateView(one.number, one.name, refused)


def _lot(
    meeting: Meeting, election: Election, *, is_desk: bool, back: bool = False
) -> LotView | None:
    """The lot of a count: for others than desks that a count waits says nothing of its result, but
    between whom does.
    """
    lots = meeting.elections.back_lots if back else meeting.elections.lots
    lot = lots.get(election.poll) if election.poll is not None else None
    if lot is None or not (is_desk or (election.stage is Stage.ELECTED and lot.value)):
        return None
    if not is_desk and not rounds_are_shown(meeting, election):
        return None
    return LotView(lot.occasion, lot.tied, lot.value)


def _vacancies(election: Election) -> Iterator[VacancyView]:
    for one in election.vacancies:
        who = one.filled if one.filled is not None else one.offered
        state = "exhausted" if one.exhausted else "waiting"
        if who is not None:
            state = "filled" if one.filled is not None else "offered"
        declined = tuple(_name(election, number) for number in one.declined)
        yield VacancyView(
            one.number, _name(election, one.number), state, who, _name(election, who), declined
        )


def nomination_view(meeting: Meeting, election: Election, one: Nomination) -> NominationView:
    """The nomination for documents."""
    is_open = election.stage is Stage.OPEN
    area = seat_area(meeting, one.seat) if one.seat is not None else one.area
    return NominationView(
        election.id,
        one.number,
        one.name,
        area,
        one.groups,
        one.seat,
        one.proposer,
        one.reason,
        tuple(sorted(supporters(one))),
        needed_signatures(meeting, election.call),
        one.accepted,
        one.paper,
        one.statement,
        one.photo,
        one.withdrawn,
        tuple(nominee_faults(meeting, election, one)) if is_open else (),
        dict(election.refused).get(one.number, ""),
    )


OWN = get_args(ElectionEvent)

OF_ALL = (
    SeatAreasGiven,
    TrainingNoted,
    SeatsGiven,
    MembersInvited,
    MembersReplaced,
    VotersListed,
    ElectionSettled,
    OfficeVacated,
    OfferAnswered,
)
"""What may change in every election who is entitled: seats, lists, areas, trainings, offices."""


def touched(event: Event, meeting: Meeting) -> Paths:
    """The paths that ``event`` may change."""
    if isinstance(event, OF_ALL):
        every = (_with_nominations(one) for one in meeting.elections.in_order())
        return frozenset({AREAS}).union(*every)
    if isinstance(event, OWN):
        election = meeting.elections.by_id.get(event.election)
        if election is None:
            return named("election", event.election)
        if isinstance(event, NominationsClosed | NominationsReopened | ElectionCancelled):
            return _with_nominations(election)
        number = getattr(event, "number", None)
        key = f"{election.id}/{number}" if number is not None else None
        return named("election", election.id) | named("nomination", key)
    match event:
        case PollVoided() | PollPublished() | RoundShown():
            put = meeting.elections.by_poll.get(event.poll)
        case PollPrepared(poll):
            put = meeting.elections.by_poll.get(poll.id)
        case _:
            return NO_PATHS
    return named("election", put.election) if put is not None else NO_PATHS


def _with_nominations(election: Election) -> Paths:
    keys = (f"{election.id}/{one.number}" for one in election.nominations)
    return named("election", election.id) | named("nomination", *keys)
