"""The whole life of polls of all kinds, secret and by name, and the three ways to answer one."""

from functools import cache

from hypothesis import strategies as st
from meetings import Asks, CastBallot, of

from conference.core.clock import Millis
from conference.core.errors import ConferenceError
from conference.core.ids import PersonId, PollId
from conference.deliberation.polls.commands import (
    ClosePoll,
    CountPartyAgain,
    EnterHands,
    ExtendPoll,
    LeaveOutParty,
    OpenPoll,
    PressButton,
    PublishPoll,
    RecordOutcome,
    ShowRound,
    StartPhonesOver,
    TellRoom,
    VoidPoll,
)
from conference.deliberation.polls.counting import outcome_of
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.model import (
    CHANNELS,
    ROOM_KINDS,
    Channel,
    Kind,
    Poll,
    PollState,
    Reveal,
    Way,
)
from conference.deliberation.sender import Role, Sender
from strategies import rooms
from strategies.mostly import mostly

IDS = [PollId(f"p{n}") for n in range(3)]
ids = st.sampled_from(IDS)
OPTIONS = ("10%", "20%", "30%")
PHONES = frozenset({Channel.PHONES})


@st.composite
def drafts(draw):
    kind = draw(st.sampled_from(Kind))
    usual = CHANNELS[Electorate.PARTIES] if kind in ROOM_KINDS else PHONES
    return preparing(
        Poll(
            draw(ids),
            draw(st.sampled_from(["How much?", "Which?", " "])),
            draw(st.sampled_from([OPTIONS, OPTIONS[:2]])),
            channels=draw(st.sampled_from([usual, usual, PHONES, CHANNELS[Electorate.PARTIES]])),
            kind=kind,
            budget=5 if kind is Kind.POINTS else 0,
            reveal_parties=draw(st.sampled_from(Reveal)),
            reveal_chamber=draw(st.sampled_from(Reveal)),
            named=draw(st.booleans()),
        )
    )


@st.composite
def choices(draw, poll):
    """An answer of the poll's kind, mostly a valid one."""
    options = st.integers(0, len(poll.options) - 1)
    match poll.kind:
        case Kind.POINTS:
            return tuple(draw(st.integers(0, 2)) for _ in poll.options)
        case Kind.RANKING:
            return tuple(draw(st.lists(options, min_size=1, unique=True)))
        case Kind.APPROVAL:
            return tuple(sorted(draw(st.sets(options))))
        case _:
            return (draw(options),)


@st.composite
def answers(draw, meeting, poll):
    """Phones, hands or the button; of a person who has one device."""
    party = draw(rooms.known_or_not(meeting))
    size = len(poll.options) - draw(st.sampled_from([0, 0, 0, 1]))
    counts = st.tuples(*[st.integers(0, 2)] * size)
    times = meeting.polls.starts_of(poll.id, party).times
    person = party * 10 + draw(st.integers(0, 4)) + 1000 * draw(st.sampled_from([times, 0]))
    name = draw(st.sampled_from(["Ann", "Ann", "Ben", ""])) if poll.named else ""
    return draw(
        st.one_of(
            st.builds(
                CastBallot,
                st.just(poll.id),
                st.just(party),
                st.just(PersonId(person)),
                st.just(f"{person:032x}"),
                st.integers(1, 3),
                choices(poll),
                st.just(name),
            ),
            st.builds(lambda counts: of(party, EnterHands(poll.id, counts)), counts),
            st.builds(lambda option: of(party, PressButton(poll.id, option)), st.integers(0, 3)),
            told(party, poll, counts),
            *told_again(meeting, poll),
        )
    )


def told_again(meeting, poll):
    """What one login entered of a room by telephone is entered by the other one, too."""
    for (of_poll, party), entered in sorted(meeting.polls.rooms_told.items()):
        if of_poll == poll.id:
            who, (headcount, counts) = min(entered.items())
            other = Sender(Role.DESK, login="Ben" if who == "Ann" else "Ann")
            again = TellRoom(poll.id, party, Way.TELEPHONE, headcount, counts)
            yield st.just(Asks(other, again))


def told(party, poll, counts):
    """Figures of a room by telephone, by one of two logins: mostly the same ones."""
    return st.builds(
        lambda login, way, headcount, counts: Asks(
            Sender(Role.DESK, login=login), TellRoom(poll.id, party, way, headcount, counts)
        ),
        st.sampled_from(["Ann", "Ben"]),
        st.sampled_from(Way),
        st.sampled_from([4, 4, 3]),
        st.one_of(counts, st.just((1,) * len(poll.options))),
    )


def counted(meeting, poll):
    """What the poll's rule makes of the box; None where it can make nothing of it."""
    try:
        return outcome_of(poll, meeting.polls.boxes[poll.id], meeting.polls.left_out_of(poll.id))
    except ConferenceError:
        return None


_just = cache(st.just)
"""One strategy for each poll: what is made of the same strategies is made once."""


@cache
def mendings(party, polls):
    """Phones start over, a party is left out, or it is counted again."""
    return st.one_of(
        st.builds(StartPhonesOver, polls, rooms.REASONS, party, st.sampled_from([None, 0, 1])),
        st.builds(LeaveOutParty, polls, party, rooms.REASONS),
        st.builds(CountPartyAgain, polls, party, rooms.REASONS),
    )


def next_steps(meeting, poll):
    """What is asked for next in the life of a poll."""
    if poll.state is PollState.DRAFT:
        yield st.builds(OpenPoll, st.just(poll.id), st.sampled_from([None, Millis(60_000)]))
    if poll.state is PollState.OPEN:
        yield from [answers(meeting, poll)] * 3
        if voters := [
            n for n, count in enumerate(meeting.polls.boxes[poll.id].phone_voters) if count
        ]:
            party = st.sampled_from(voters)
            yield st.builds(StartPhonesOver, st.just(poll.id), st.just("Strangers."), party)
        ends = st.sampled_from([None, meeting.at + 500, meeting.at + 90_000])
        yield st.builds(ExtendPoll, st.just(poll.id), ends)
        yield st.sampled_from([ClosePoll(poll.id)] * 3 + [VoidPoll(poll.id, "A mistake.")])
    if poll.state in {PollState.OPEN, PollState.CLOSED}:
        yield mendings(rooms.known_or_not(meeting), _just(poll.id))
        if left_out := list(meeting.polls.left_out_of(poll.id)):
            yield st.just(CountPartyAgain(poll.id, left_out[0], "It is known."))
    if poll.state is PollState.CLOSED:
        outcome = meeting.polls.outcomes.get(poll.id) or counted(meeting, poll)
        if outcome is not None:
            left_out = frozenset(meeting.polls.left_out_of(poll.id))
            yield st.just(RecordOutcome(poll.id, outcome, left_out))
        yield st.just(PublishPoll(poll.id))
    if poll.id in meeting.polls.outcomes:
        yield st.builds(ShowRound, st.just(poll.id), st.integers(0, 2))


def commands(meeting):
    """Mostly the next step of a poll that there is, else anything of any poll."""
    known = [meeting.polls.by_id[poll] for poll in meeting.polls.order]
    steps = [step for poll in known for step in next_steps(meeting, poll)]
    return mostly(steps, _anything(rooms.known_or_not(meeting)))


@cache
def _anything(parties):
    return st.one_of(
        drafts(),
        drafts(),
        st.builds(OpenPoll, ids, st.sampled_from([None, Millis(10)])),
        st.builds(ClosePoll, ids),
        st.builds(ExtendPoll, ids, st.sampled_from([None, Millis(10)])),
        st.builds(PublishPoll, ids),
        st.builds(ShowRound, ids, st.integers(0, 2)),
        st.builds(VoidPoll, ids, st.sampled_from(["", "A mistake."])),
        mendings(parties, ids),
    )
