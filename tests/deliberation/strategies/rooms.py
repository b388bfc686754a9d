"""Parties that join, and people who are checked in."""

from hypothesis import strategies as st
from meetings import of

from conference.core.ids import AreaId, PartyId
from conference.deliberation.rooms.commands import (
    EndPhone,
    RegisterParties,
    RenewRoomCode,
    SeeMessage,
    SendMessage,
    SetCapacity,
    SetHeadcount,
    TakeMessageBack,
)
from conference.deliberation.rooms.model import Party

CAPACITY = 6
REASONS = st.sampled_from(["Strangers.", "Strangers.", " "])


def known_or_not(meeting):
    """The number of a party, or of one that there is not."""
    return st.integers(0, len(meeting.rooms.parties)).map(PartyId)


@st.composite
def registrations(draw, meeting):
    first = len(meeting.rooms.parties) + draw(st.sampled_from([0, 0, 0, 1]))
    areas = st.sampled_from([*sorted(meeting.founding.areas), AreaId("nowhere")])
    return RegisterParties(
        tuple(
            Party(PartyId(number), f"Party {number}", draw(areas), 52.0, -1.5, CAPACITY)
            for number in range(first, first + draw(st.integers(0, 2)))
        )
    )


def messages(meeting):
    """Messages to some parties or to all, taken back and seen; also such as there are not."""
    ids = st.sampled_from(["m1", "m2", "m3"])
    some = st.none() | st.lists(known_or_not(meeting), max_size=2).map(tuple)
    texts = st.sampled_from(["Please call us.", "The stream is back.", " "])
    return st.one_of(
        st.builds(SendMessage, ids, texts, st.sampled_from([1, 1440]), some),
        st.builds(TakeMessageBack, ids),
        st.builds(lambda party, which: of(party, SeeMessage(which)), known_or_not(meeting), ids),
    )


def commands(meeting):
    """Registering parties while there are few, headcounts that fit, and some that do not."""
    headcounts = st.builds(SetHeadcount, st.integers(0, CAPACITY + 1), known_or_not(meeting))
    codes = st.builds(RenewRoomCode, REASONS, known_or_not(meeting), st.sampled_from([None, 0, 1]))
    phones = st.builds(EndPhone, st.sampled_from(["KMPR", "2222"]), REASONS, known_or_not(meeting))
    holds = st.builds(SetCapacity, st.integers(0, CAPACITY + 2), REASONS, known_or_not(meeting))
    if len(meeting.rooms.parties) > 6:
        return st.one_of(headcounts, codes, phones, holds, messages(meeting))
    new = registrations(meeting)
    return st.one_of(headcounts, headcounts, new, codes, phones, holds, messages(meeting))
