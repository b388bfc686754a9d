"""An election to one seat of a chamber of two, with a tie and a vacancy; one is called off."""

from hypothesis import strategies as st
from meetings import Asks, CastBallot

from conference.core.errors import ConferenceError
from conference.core.ids import ElectionId, PersonId, PollId
from conference.deliberation.elections.commands import (
    AcceptNomination,
    AnswerOffer,
    AreaLine,
    AskLot,
    CallElection,
    CallElections,
    CancelElection,
    CloseNominations,
    DrawBallotOrder,
    ElectionLine,
    EnterLot,
    GiveSeatAreas,
    GiveStatement,
    Nominate,
    NoteTraining,
    OpenHustings,
    PutElection,
    RecordCountback,
    RecordSecondCount,
    ReopenNominations,
    SetPhoto,
    SettleElection,
    SignNomination,
    VacateOffice,
    WithdrawNomination,
)
from conference.deliberation.elections.counts import first_count
from conference.deliberation.elections.model import Cause, Stage
from conference.deliberation.elections.offices import gone_of
from conference.deliberation.polls.commands import ClosePoll, OpenPoll, PublishPoll, RecordOutcome
from conference.deliberation.polls.electorate import CHAMBER, Electorate
from conference.deliberation.polls.model import PollState
from conference.deliberation.sender import Role, Sender
from strategies import chamber, polls
from strategies.mostly import mostly

ELECTION, SPARE = ElectionId("chair"), ElectionId("spare")
LINE = ElectionLine(ELECTION, "The chair", signatures="1")
SPARE_LINE = ElectionLine(SPARE, "The treasurer", area="North", training="Accounts", rest=True)
AREAS = (AreaLine("North", (1,)),)
NAMES = ("Ann Bell", "Cy Dee", "Eve Fox")
ids = st.sampled_from([ELECTION, SPARE])
numbers = st.integers(1, 3)
seats = st.integers(1, 3).map(lambda seat: Sender(Role.MEMBER, seat=seat))
texts = st.sampled_from(["Because.", "Vote for me.", " "])
poll_ids = st.sampled_from([*polls.IDS, PollId("e1"), PollId("e2")])


def steps(meeting):
    """What comes next: seats, a call, nominations, the vote, its counts, a vacancy."""
    if not meeting.chamber.present or len(meeting.chamber.seats) < 2:
        yield from chamber.steps(meeting)
        return
    one, spare = meeting.elections.by_id.get(ELECTION), meeting.elections.by_id.get(SPARE)
    if one is None or spare is None:
        yield st.just(CallElections((LINE, SPARE_LINE)))
        return
    if one.stage is Stage.OPEN:
        pending = [*nominating(meeting, one)]
        if spare.stage is Stage.OPEN:
            pending.append(CancelElection(SPARE, "Nobody wants it."))
        yield st.sampled_from(pending or [CloseNominations(ELECTION)])
    elif one.stage is Stage.CLOSED:
        yield st.sampled_from([*closed(one)])
    elif one.stage is Stage.PUT:
        yield st.just(voting(meeting, one))
    elif one.stage is Stage.ELECTED:
        yield st.just(in_office(one))


def nominating(meeting, one):
    for name in NAMES[len(one.nominations) :]:
        yield Nominate(ELECTION, name, reason="A letter.")
    if not meeting.elections.areas:
        yield GiveSeatAreas(AREAS)
    if not meeting.elections.trained:
        yield NoteTraining("Accounts", "A list.", (1,), ("Eve Fox",))
    for who in one.standing()[:2]:
        if not who.accepted:
            yield AcceptNomination(ELECTION, who.number, "A letter.")
        if not who.signed:
            signing = SignNomination(ELECTION, who.number)
            yield Asks(Sender(Role.MEMBER, seat=1), signing)
    for who in one.nominations[:1]:
        if not who.statement:
            yield GiveStatement(ELECTION, 1, "Vote for me.")
        if not who.photo:
            yield SetPhoto(ELECTION, 1, "a" * 64)
    for who in one.nominations[2:]:
        if not who.withdrawn:
            yield WithdrawNomination(ELECTION, 3, "A new job.")


def closed(one):
    if not one.reason:
        yield ReopenNominations(ELECTION, "A letter came late.")
    if not one.order:
        yield DrawBallotOrder(ELECTION, "4-7-11")
        return
    yield PutElection(ELECTION, PollId("e1"))
    if not one.floor:
        yield OpenHustings(ELECTION, "hustings", 60)


def voting(meeting, one):
    poll = meeting.polls.by_id[one.poll]
    other = meeting.polls.open_to(Electorate.CHAMBER)
    if poll.state is PollState.DRAFT:
        return OpenPoll(poll.id) if other is None else ClosePoll(other.id)
    if poll.state is PollState.OPEN:
        box, here = meeting.polls.boxes[poll.id], meeting.chamber.signed_in()
        for option, seat in enumerate(here[:2]):
            if seat not in box.roll:
                voter = PersonId(seat)
                return CastBallot(poll.id, CHAMBER, voter, f"{seat:032x}", 1, (option,))
        return ClosePoll(poll.id)
    if poll.id not in meeting.polls.outcomes:
        return counted(meeting, poll)
    if one.second is None or one.second.differences:
        return RecordSecondCount(poll.id, "another", meeting.polls.outcomes[poll.id].elected, ())
    return PublishPoll(poll.id)


def counted(meeting, poll):
    lot = meeting.elections.lots.get(poll.id)
    if lot is not None and not lot.value:
        return EnterLot(ELECTION, "3")
    try:
        return RecordOutcome(poll.id, first_count(meeting, poll.id))
    except ConferenceError as error:
        return AskLot(ELECTION, poll.id, "a tie", tuple(map(str, error.params["tied"])))


def in_office(one):
    vacancy, holding = one.vacancy(), one.holding()
    if vacancy is not None and vacancy.offered is not None:
        return AnswerOffer(ELECTION, vacancy.offered, len(one.holders) > 1, "A letter.")
    if vacancy is not None:
        gone = gone_of(one, vacancy)
        left = [n for n in one.candidates if n not in gone and n not in {h.number for h in holding}]
        return RecordCountback(ELECTION, vacancy.number, left[0] if left else None, gone)
    number = holding[0].number if holding else 1
    return VacateOffice(ELECTION, number, Cause.RESIGNED, "A letter.")


def commands(meeting):
    """Elections, those who stand in them, and who holds office."""
    anything = st.one_of(
        st.sampled_from([CallElection(LINE), CallElection(SPARE_LINE), GiveSeatAreas(())]),
        st.builds(Nominate, ids, st.sampled_from(NAMES), st.none() | numbers, reason=texts),
        st.builds(
            Asks,
            seats,
            st.one_of(
                st.builds(SignNomination, ids, numbers),
                st.builds(AcceptNomination, ids, numbers),
                st.builds(Nominate, ids, st.sampled_from(NAMES), numbers),
                st.builds(AnswerOffer, ids, numbers, st.booleans()),
            ),
        ),
        st.builds(GiveStatement, ids, numbers, texts),
        st.builds(WithdrawNomination, ids, numbers, texts),
        st.builds(CloseNominations, ids, texts),
        st.builds(ReopenNominations, ids, texts),
        st.builds(DrawBallotOrder, ids, texts),
        st.builds(OpenHustings, ids, st.just("hustings"), st.just(60)),
        st.builds(PutElection, ids, poll_ids),
        st.builds(EnterLot, ids, texts),
        st.builds(SettleElection, poll_ids),
        st.builds(
            RecordSecondCount, poll_ids, st.just("x"), st.just((0,)), st.just(("They differ.",))
        ),
        st.builds(VacateOffice, ids, numbers, st.sampled_from(Cause), texts),
        st.builds(AnswerOffer, ids, numbers, st.booleans(), texts),
        st.builds(CancelElection, st.just(SPARE), texts),
    )
    return mostly([*steps(meeting)], anything)
