"""Histories of an open poll for properties: answers, headcounts and mending, in any order."""

from hypothesis import strategies as st
from meetings import POLL, Asks, CastBallot, of

from conference.core.ids import PartyId, PersonId
from conference.deliberation.polls.commands import (
    CountPartyAgain,
    EnterHands,
    LeaveOutParty,
    PressButton,
    StartPhonesOver,
    TellRoom,
)
from conference.deliberation.polls.model import Way
from conference.deliberation.rooms.commands import SetHeadcount
from conference.deliberation.sender import Role, Sender

parties = st.integers(0, 2).map(PartyId)
options = st.integers(0, 1)
counts = st.tuples(st.integers(0, 4), st.integers(0, 4))


def people_of(party):
    """Each person belongs to one party and has one device, hence one key, but may lose it once.

    Where phones have started over a device is another person, with another key.
    """
    return st.integers(0, 5).map(lambda n: PersonId(party * 100 + n))


@st.composite
def ballots(draw):
    party = draw(parties)
    person = draw(people_of(party))
    device = draw(st.sampled_from(["a", "a", "b", "c"]))
    person = PersonId(person + 50) if device == "c" else person
    key = f"{device}{person:031x}"
    return CastBallot(POLL, party, person, key, draw(st.integers(1, 3)), (draw(options),))


def told(login, party, headcount):
    """What a login of the desk enters of a room without a link: two mostly enter the same."""
    desk = Sender(Role.DESK, login=login)
    return Asks(desk, TellRoom(POLL, party, Way.TELEPHONE, headcount, (1, headcount - 2)))


mendings = st.one_of(
    st.builds(StartPhonesOver, st.just(POLL), st.just("Strangers."), parties),
    st.builds(LeaveOutParty, st.just(POLL), parties, st.just("Nobody knows.")),
    st.builds(CountPartyAgain, st.just(POLL), parties, st.just("It is known.")),
)
any_command = st.one_of(
    ballots(),
    ballots(),
    ballots(),
    st.builds(lambda party, counts: of(party, EnterHands(POLL, counts)), parties, counts),
    st.builds(lambda party, option: of(party, PressButton(POLL, option)), parties, options),
    st.builds(SetHeadcount, st.integers(0, 8), parties),
    st.builds(told, st.sampled_from(["Ann", "Ben"]), parties, st.sampled_from([3, 3, 4])),
    mendings,
)
histories = st.lists(any_command, max_size=40)
