"""What the record says of elections that does not follow from what was before it, and what waits.

Who qualifies, the order of the ballot, the poll's options and who is elected are worked out once
more. The counts themselves are done again when the roll is known, by whoever verifies the record.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from conference.core.errors import Refusal
from conference.deliberation.elections.calling import kind_of
from conference.deliberation.elections.documents import rounds_are_shown
from conference.deliberation.elections.eligibility import (
    is_of_area,
    person_faults,
    takes_nominations,
)
from conference.deliberation.elections.events import (
    BallotOrderDrawn,
    ElectionCalled,
    ElectionCountedAgain,
    ElectionPut,
    ElectionSettled,
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
    SeatAreasGiven,
    TrainingNoted,
)
from conference.deliberation.elections.evolve import Heard
from conference.deliberation.elections.model import Cause, Election, Nomination, Stage
from conference.deliberation.elections.nominating import closing
from conference.deliberation.elections.offices import gone_of, recall_fault
from conference.deliberation.elections.voting import HUSTINGS, ballot_order, draft_of, settlement
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.events import PollPrepared, PollPublished, PollVoided
from conference.deliberation.polls.model import PollState

__all__ = ["fault", "withheld"]

OPEN, CLOSED = Stage.OPEN, Stage.CLOSED


def withheld(meeting: Meeting, event: Heard) -> str | None:
    """Why an entry about elections is not shown yet; None when it is shown.

    What the counts say waits for the publication, and for the last round that is shown.
    """
    match event:
        case ElectionPut(poll=poll_id):
            if meeting.polls.by_id[poll_id].state is PollState.DRAFT:
                return "It puts an election to the vote, and is shown when the poll opens."
        case ElectionCountedAgain() | LotAsked() | LotEntered() | ElectionSettled():
            election = meeting.elections.by_id[event.election]
            state = meeting.polls.by_id[event.poll].state
            is_over = state in (PollState.PUBLISHED, PollState.VOID)
            if not is_over or not rounds_are_shown(meeting, election):
                return "It is shown with the last round of the result."
        case _:
            pass
    return None


def fault(meeting: Meeting, event: Heard) -> str | None:
    """What of an event about elections does not fit what was before it; None when it fits."""
    if isinstance(event, PollPrepared | PollPublished | PollVoided):
        return None
    if isinstance(event, SeatAreasGiven | TrainingNoted):
        return _people_fault(meeting, event)
    election = meeting.elections.by_id.get(event.election)
    if isinstance(event, ElectionCalled):
        if event.call.id != event.election or kind_of(event.call.rule) is None:
            return "it calls an election by a rule that fills no office"
        is_late = election is not None and election.nominations
        return "an election is called otherwise after somebody was nominated" if is_late else None
    if election is None:
        return f"there is no election {event.election}"
    number = getattr(event, "number", None)
    is_known = isinstance(event, PersonNominated) or not isinstance(number, int)
    if not is_known and election.nominee(number or 0) is None:
        return f"nobody was nominated as number {number}"
    check = _CHECKS.get(type(event))
    return check(meeting, election, event) if check is not None else None


def _people_fault(meeting: Meeting, event: SeatAreasGiven | TrainingNoted) -> str | None:
    if isinstance(event, SeatAreasGiven):
        seats = [seat for _, numbers in event.areas for seat in numbers]
    else:
        seats = list(event.seats)
    is_known = len(set(seats)) == len(seats) and set(seats) <= set(meeting.chamber.seats)
    return None if is_known else "it names seats that are not there, or one twice"


def _nominated(meeting: Meeting, election: Election, event: PersonNominated) -> str | None:
    if election.stage is not OPEN or not takes_nominations(election, event.at):
        return "somebody is nominated after nominations were closed"
    if event.number != len(election.nominations) + 1:
        return "nominations are not numbered one after the other"
    area = election.call.area
    if event.proposer is None and not event.reason:
        return "the desk nominates somebody without a reason"
    if event.proposer is not None and not is_of_area(meeting, event.proposer, area):
        return "somebody is proposed by a seat of another area"
    seat = meeting.chamber.seats.get(event.seat or 0)
    member = seat.member if seat is not None else ""
    one = Nomination(
        event.number, event.name, event.area, event.groups, event.seat, member, event.proposer, ""
    )
    told = " ".join(person_faults(meeting, election.call, one))
    return f"somebody is nominated who is not entitled: {told}" if told else None


def _signed(meeting: Meeting, election: Election, event: NominationSigned) -> str | None:
    one = election.nominations[event.number - 1]
    if election.stage is not OPEN or not takes_nominations(election, event.at):
        return "a nomination is signed after nominations were closed"
    if event.seat not in meeting.chamber.seats or event.seat in (*one.signed, one.seat):
        return "a nomination is signed twice by a seat, by the own one, or by one that is not there"
    is_of = is_of_area(meeting, event.seat, election.call.area)
    return None if is_of else "a nomination is signed by a seat of another area"


def _accepted(_meeting: Meeting, election: Election, event: NominationAccepted) -> str | None:
    one = election.nominations[event.number - 1]
    is_due = election.stage is OPEN and not one.accepted and not one.withdrawn
    return None if is_due else "a nomination is accepted that cannot be"


def _closed(meeting: Meeting, election: Election, event: NominationsClosed) -> str | None:
    if election.stage is not OPEN:
        return "nominations are closed that are not open"
    ends = election.call.closes_at
    if ends is not None and event.at < ends and not event.reason:
        return "nominations are closed before their time without a reason"
    expected = closing(meeting, election, event.reason, event.at)
    return None if event == expected else "other candidates qualify than the record says"


def _ordered(_meeting: Meeting, election: Election, event: BallotOrderDrawn) -> str | None:
    if election.stage is not CLOSED or election.value or not event.value:
        return "the order of a ballot is drawn before its candidates are fixed, or twice"
    is_so = event.order == ballot_order(election, event.value)
    return None if is_so else "the order of the ballot is not the one that the value draws"


def _hustings(_meeting: Meeting, election: Election, event: HustingsOpened) -> str | None:
    is_so = event.order == ballot_order(election, election.value, HUSTINGS)
    return None if is_so else "the candidates are heard in another order than the value draws"


def _put(meeting: Meeting, election: Election, event: ElectionPut) -> str | None:
    if election.stage is not CLOSED or event.order != election.order or not election.order:
        return "an election is put to the vote before the order of its ballot was drawn"
    poll = meeting.polls.by_id[event.poll]
    if poll.state is not PollState.DRAFT:
        return "an election is put to the vote by a poll that is no draft"
    expected = draft_of(election, event.poll, poll.question)
    is_so = not isinstance(expected, Refusal) and expected == poll
    return None if is_so else "its poll is not on its candidates in the order of the ballot"


def _counted(_meeting: Meeting, election: Election, event: ElectionCountedAgain) -> str | None:
    is_its = election.poll == event.poll and election.stage is Stage.PUT
    return None if is_its else "a poll is counted again that is not that of the election"


def _settled(meeting: Meeting, _election: Election, event: ElectionSettled) -> str | None:
    expected = settlement(meeting, event.poll, event.at)
    return None if (event,) == expected else "others are elected than its published poll elects"


def _vacated(meeting: Meeting, election: Election, event: OfficeVacated) -> str | None:
    if event.number not in {one.number for one in election.holding()} or not event.reason:
        return "somebody leaves an office who does not hold it, or for no reason"
    if event.cause is not Cause.RECALLED:
        return None
    return recall_fault(meeting, election, event.number, event.poll)


def _counted_back(_meeting: Meeting, election: Election, event: OfficeCountedBack) -> str | None:
    vacancy = election.vacancy()
    if vacancy is None or vacancy.number != event.vacated or not vacancy.waits_for_count:
        return "ballots are counted for a seat that is not vacant"
    if gone_of(election, vacancy) != event.gone:
        return "others are left out of the count for a vacancy than have left or declined"
    taken = {*event.gone, *(one.number for one in election.holding())}
    is_free = event.winner is None or event.winner in set(election.candidates) - taken
    return None if is_free else "a vacant seat is offered to nobody who stood for it"


def _answered(_meeting: Meeting, election: Election, event: OfferAnswered) -> str | None:
    vacancy = election.vacancy()
    is_its = vacancy is not None and vacancy.offered == event.number
    return None if is_its else "an offer is answered that was not made"


def _withdrawn(_meeting: Meeting, election: Election, event: NominationWithdrawn) -> str | None:
    is_early = election.stage in (OPEN, CLOSED) and event.reason
    return None if is_early else "somebody withdraws during the vote, or for no reason"


def _reopened(_meeting: Meeting, election: Election, event: NominationsReopened) -> str | None:
    is_due = election.stage is CLOSED and event.reason
    return None if is_due else "nominations are opened again that are not closed, or for no reason"


_CHECKS: dict[type, Callable[[Meeting, Election, Any], str | None]] = {
    PersonNominated: _nominated,
    NominationSigned: _signed,
    NominationAccepted: _accepted,
    NominationWithdrawn: _withdrawn,
    NominationsClosed: _closed,
    NominationsReopened: _reopened,
    BallotOrderDrawn: _ordered,
    HustingsOpened: _hustings,
    ElectionPut: _put,
    ElectionCountedAgain: _counted,
    ElectionSettled: _settled,
    OfficeVacated: _vacated,
    OfficeCountedBack: _counted_back,
    OfferAnswered: _answered,
}
