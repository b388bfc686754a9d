"""Parties that join, and people who are checked in."""

from functools import cache

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
    return _numbers(len(meeting.rooms.parties))


@cache
def _numbers(parties):
    return st.integers(0, parties).map(PartyId)


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


@cache
def messages(parties):
    """Messages to some ``parties`` or to all, taken back and seen; also such as there are not."""
    ids = st.sampled_from(["m1", "m2", "m3"])
    some = st.none() | st.lists(parties, max_size=2).map(tuple)
    texts = st.sampled_from(["Please call us.", "The stream is back.", " "])
    return st.one_of(
        st.builds(SendMessage, ids, texts, st.sampled_from([1, 1440]), some),
        st.builds(TakeMessageBack, ids),
        st.builds(lambda party, which: of(party, SeeMessage(which)), parties, ids),
    )


@cache
def usual(parties):
    """Headcounts that fit and some that do not, and what else is asked about ``parties``."""
    return (
        st.builds(SetHeadcount, st.integers(0, CAPACITY + 1), parties),
        st.builds(RenewRoomCode, REASONS, parties, st.sampled_from([None, 0, 1])),
        st.builds(EndPhone, st.sampled_from(["KMPR", "2222"]), REASONS, parties),
        st.builds(SetCapacity, st.integers(0, CAPACITY + 2), REASONS, parties),
        messages(parties),
    )


def commands(meeting):
    """The usual, and registering parties while there are few."""
    headcounts, *others = usual(known_or_not(meeting))
    if len(meeting.rooms.parties) > 6:
        return st.one_of(headcounts, *others)
    return st.one_of(headcounts, headcounts, registrations(meeting), *others)
