"""From what happened to the next slice of elections."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from immutables import Map

from conference.core.ids import PollId
from conference.deliberation.elections.events import (
    BallotOrderDrawn,
    ElectionCalled,
    ElectionCancelled,
    ElectionCountedAgain,
    ElectionPut,
    ElectionSettled,
    Event,
    HustingsOpened,
    LotAsked,
    LotEntered,
    NominationAccepted,
    NominationsClosed,
    NominationSigned,
    NominationsReopened,
    NominationWithdrawn,
    OfferAnswered,
    OfficeCountedBack,
    OfficeVacated,
    PersonNominated,
    PhotoGiven,
    SeatAreasGiven,
    StatementGiven,
    TrainingNoted,
)
from conference.deliberation.elections.model import (
    Cause,
    Election,
    Elections,
    Holder,
    Lot,
    Nomination,
    Put,
    SecondCount,
    Stage,
    Vacancy,
    alike,
)
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.events import PollPrepared, PollPublished, PollVoided

__all__ = ["Heard", "evolve"]

Heard = Event | PollPrepared | PollPublished | PollVoided
"""What changes elections: their own events, and that a poll on one does not count, or is another.
What follows of a published one has an event of its own."""

OfNominee = (
    NominationSigned | NominationAccepted | StatementGiven | PhotoGiven | NominationWithdrawn
)
OfOffice = OfficeVacated | OfficeCountedBack | OfferAnswered


def evolve(state: Elections, event: Heard, meeting: Meeting) -> Elections:
    """The elections after ``event``."""
    match event:
        case PollPublished():
            return state
        case PollPrepared(poll):
            return _dropped(state, poll.id)
        case PollVoided(poll_id, _, _):
            return _dropped(state, poll_id)
        case ElectionCalled(call, ident, at):
            known = state.by_id.get(ident)
            place = len(state.order) if known is None else known.place
            return state.put(Election(call, place, at))
        case SeatAreasGiven(areas, _):
            of_seats = {seat: name for name, seats in areas for seat in seats}
            return replace(state, areas=Map(of_seats))
        case TrainingNoted():
            return _trained(state, event, meeting)
        case ElectionPut(election, poll_id, order, reopen, _):
            put = state.put(replace(state.by_id[election], stage=Stage.PUT, poll=poll_id))
            return replace(put, by_poll=state.by_poll.set(poll_id, Put(election, order, reopen)))
        case LotAsked() | LotEntered():
            return _lot(state, event)
        case ElectionSettled():
            return _settled(state, event)
        case OfficeCountedBack() | OfferAnswered():
            return _countback(state, event)
        case _:
            return state.put(_changed(state.by_id[event.election], event, meeting))


def _changed(
    election: Election,
    event: PersonNominated
    | OfNominee
    | NominationsClosed
    | NominationsReopened
    | BallotOrderDrawn
    | HustingsOpened
    | ElectionCountedAgain
    | ElectionCancelled
    | OfficeVacated,
    meeting: Meeting,
) -> Election:
    match event:
        case PersonNominated():
            return election.with_nominee(_nominated(event, meeting))
        case NominationsClosed(_, candidates, refused, _, _, _):
            return replace(election, stage=Stage.CLOSED, candidates=candidates, refused=refused)
        case NominationsReopened(_, closes_at, reason, _):
            call = replace(election.call, closes_at=closes_at)
            return replace(
                election, call=call, stage=Stage.OPEN, candidates=(), refused=(), value="",
                order=(), reason=reason,
            )  # fmt: skip
        case BallotOrderDrawn(_, value, order, _):
            return replace(election, value=value, order=order)
        case HustingsOpened(_, floor, _, _):
            return replace(election, floor=floor)
        case ElectionCountedAgain(_, _, counter, elected, differences, _):
            return replace(election, second=SecondCount(counter, elected, differences))
        case ElectionCancelled(_, reason, _):
            return replace(election, stage=Stage.CANCELLED, reason=reason)
        case OfficeVacated():
            return _office(election, event)
        case _:
            return _nominee(election, event)


def _nominated(event: PersonNominated, meeting: Meeting) -> Nomination:
    seat = meeting.chamber.seats.get(event.seat or 0)
    return Nomination(
        event.number,
        event.name,
        event.area,
        event.groups,
        event.seat,
        seat.member if seat is not None else "",
        event.proposer,
        event.reason,
    )


def _nominee(election: Election, event: OfNominee) -> Election:
    one = election.nominations[event.number - 1]
    match event:
        case NominationSigned(_, _, seat, _):
            return election.with_nominee(replace(one, signed=(*one.signed, seat)))
        case NominationAccepted(_, _, paper, _):
            return election.with_nominee(replace(one, accepted=True, paper=paper))
        case StatementGiven(_, _, text, _):
            return election.with_nominee(replace(one, statement=text))
        case PhotoGiven(_, _, photo, _):
            return election.with_nominee(replace(one, photo=photo))
        case NominationWithdrawn(_, number, reason, _):
            gone = election.with_nominee(replace(one, withdrawn=reason))
            is_candidate = number in election.candidates
            refused = ((number, f"{one.name} has withdrawn."),) if is_candidate else ()
            return replace(
                gone,
                candidates=tuple(n for n in election.candidates if n != number),
                refused=(*election.refused, *refused),
                order=tuple(n for n in election.order if n != number),
            )
        case _:
            assert_never(event)


def _trained(state: Elections, event: TrainingNoted, meeting: Meeting) -> Elections:
    seats = meeting.chamber.seats
    people = {f"member {seats[seat].member}" for seat in event.seats if seat in seats}
    people |= {f"name {alike(name)}" for name in event.names}
    known = state.trained.get(event.training, frozenset())
    return replace(state, trained=state.trained.set(event.training, known | people))


def _lot(state: Elections, event: LotAsked | LotEntered) -> Elections:
    lots = state.back_lots if event.back else state.lots
    if isinstance(event, LotAsked):
        lots = lots.set(event.poll, Lot(event.occasion, event.tied))
    else:
        lots = lots.set(event.poll, replace(lots[event.poll], value=event.value))
    return replace(state, back_lots=lots) if event.back else replace(state, lots=lots)


def _settled(state: Elections, event: ElectionSettled) -> Elections:
    """Those elected hold the office; who held it by an earlier election of all seats no longer."""
    election = state.by_id[event.election]
    if not election.call.rest:
        for other in state.of_office(election.call.office):
            if other.id != election.id and other.holding():
                ended = tuple(_succeeded(one, event) for one in other.holders)
                state = state.put(replace(other, holders=ended, vacancies=()))
    holders = tuple(Holder(number, event.at) for number in event.elected)
    return state.put(
        replace(
            election,
            stage=Stage.ELECTED,
            elected=event.elected,
            unfilled=event.unfilled,
            holders=holders,
        )
    )


def _countback(state: Elections, event: OfficeCountedBack | OfferAnswered) -> Elections:
    """A vacancy is counted for, or its offer answered; once it is over its lot is spent."""
    election = _office(state.by_id[event.election], event)
    vacancy = next(one for one in election.vacancies[::-1] if one.number == event.vacated)
    state = state.put(election)
    lot = state.back_lots.get(election.poll or PollId(""))
    if lot is None or election.poll is None or vacancy.is_open:
        return state
    spent = state.back_lots.set(election.poll, replace(lot, spent=True))
    return replace(state, back_lots=spent)


def _succeeded(holder: Holder, event: ElectionSettled) -> Holder:
    if holder.cause is not None:
        return holder
    return replace(holder, cause=Cause.SUCCEEDED, ended_at=event.at)


def _office(election: Election, event: OfOffice) -> Election:
    match event:
        case OfficeVacated(_, number, cause, reason, poll, at):
            holders = tuple(
                replace(one, cause=cause, ended_at=at, reason=reason, poll=poll)
                if one.number == number and one.cause is None
                else one
                for one in election.holders
            )
            vacancies = (*election.vacancies, Vacancy(number))
            return replace(election, holders=holders, vacancies=vacancies)
        case OfficeCountedBack(_, _, winner, _, _, _):
            vacancy = election.vacancy()
            assert vacancy is not None, "it was counted for one"
            found = replace(vacancy, offered=winner, exhausted=winner is None)
            return election.with_vacancy(found)
        case OfferAnswered(_, _, number, accepts, _, at):
            vacancy = election.vacancy()
            assert vacancy is not None, "it was offered"
            if not accepts:
                declined = (*vacancy.declined, number)
                return election.with_vacancy(replace(vacancy, offered=None, declined=declined))
            holders = (*election.holders, Holder(number, at, by_countback=True))
            filled = election.with_vacancy(replace(vacancy, filled=number, offered=None))
            return replace(filled, holders=holders)
        case _:
            assert_never(event)


def _dropped(state: Elections, poll: PollId) -> Elections:
    """Without the poll that votes on it no longer: the candidates stand as they stood."""
    election = state.of_poll(poll)
    if election is None or election.stage is not Stage.PUT:
        return state
    return state.put(replace(election, stage=Stage.CLOSED, poll=None, second=None))
