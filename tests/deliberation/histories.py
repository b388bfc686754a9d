"""Histories of an open poll for properties: ballots, hands, buttons and headcounts in any order."""

from hypothesis import strategies as st
from meetings import POLL, CastBallot, of

from conference.core.ids import PartyId, PersonId
from conference.deliberation.polls.commands import EnterHands, PressButton
from conference.deliberation.rooms.commands import SetHeadcount

parties = st.integers(0, 2).map(PartyId)
options = st.integers(0, 1)
counts = st.tuples(st.integers(0, 4), st.integers(0, 4))


def people_of(party):
    """Each person belongs to one party and has one device, hence one key, but may lose it once."""
    return st.integers(0, 5).map(lambda n: PersonId(party * 100 + n))


@st.composite
def ballots(draw):
    party = draw(parties)
    person = draw(people_of(party))
    device = draw(st.sampled_from(["a", "b"]))
    key = f"{device}{person:031x}"
    return CastBallot(POLL, party, person, key, draw(st.integers(1, 3)), (draw(options),))


any_command = st.one_of(
    ballots(),
    ballots(),
    ballots(),
    st.builds(lambda party, counts: of(party, EnterHands(POLL, counts)), parties, counts),
    st.builds(lambda party, option: of(party, PressButton(POLL, option)), parties, options),
    st.builds(SetHeadcount, st.integers(0, 8), parties),
)
histories = st.lists(any_command, max_size=40)
