"""What every box holds to, whoever votes: one suite for parties, chamber and members."""

from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conference.core.ids import PartyId, PersonId
from conference.deliberation.polls.ballotbox import BallotBox
from conference.deliberation.polls.electorate import CHAMBER, party_of_area
from conference.deliberation.polls.model import Kind
from conference.deliberation.polls.registerbox import RegisterBox
from conference.deliberation.polls.seatbox import SeatBox

OPTIONS = 3


class Made(NamedTuple):
    """A kind of box, how a ballot names its party, and how many parties there are."""

    box: object
    party: object
    parties: int


BOXES = {
    "parties": Made(lambda: BallotBox(Kind.SINGLE, OPTIONS, [9, 9, 9], [0, 0, 1], 2), PartyId, 3),
    "chamber": Made(lambda: SeatBox(Kind.SINGLE, OPTIONS, 27), lambda _: CHAMBER, 1),
    "members": Made(lambda: RegisterBox(Kind.SINGLE, OPTIONS, [9, 9, 9]), party_of_area, 3),
}
boxes = pytest.mark.parametrize("name", BOXES)
ballots = st.lists(
    st.tuples(st.integers(0, 8), st.integers(0, 2), st.integers(1, 3), st.integers(0, 2)),
    max_size=25,
)


def key(person):
    return f"{person:032x}"


def put(made, box, ballots):
    """Cast these ballots; each person stays in one party, by one key."""
    for person, place, revision, option in ballots:
        number = 1 + person + 9 * (place % made.parties)
        box.cast(made.party(place % made.parties), key(number), revision, (option,))
        box.mark_voter(PersonId(number))


def state(box):
    """All that anybody can learn of a settled box."""
    phones, hands, button = (part.tolist() for part in box.by_party())
    rows = [(one, slot.party, slot.revision, slot.choice) for one, slot in box.slots.items()]
    return sorted(rows), phones, hands, button, box.tally(), box.roll_digest(), sorted(box.roll)


@boxes
@given(ballots)
@settings(max_examples=40, deadline=None)
def test_the_greatest_revision_counts_in_any_order_and_nobody_twice(name, cast):
    made = BOXES[name]
    box, other = made.box(), made.box()
    put(made, box, cast)
    put(made, other, sorted(cast, key=lambda one: -one[2]))
    box.settle()
    other.settle()
    latest = {}
    for person, place, revision, option in cast:
        number = 1 + person + 9 * (place % made.parties)
        if number not in latest or latest[number][0] < revision:
            latest[number] = revision, option
    counts = [sum(option == mine for _, mine in latest.values()) for option in range(OPTIONS)]
    tally = box.tally()
    assert sum(tally.people) == len(latest)
    assert tally.turnout.people == len(latest) == len(box.slots) == len(box.roll)
    if len({(one[0], one[1] % made.parties, one[2]) for one in cast}) == len(cast):
        assert list(tally.people) == counts == list(other.tally().people)


@boxes
@given(ballots, ballots)
@settings(max_examples=40, deadline=None)
def test_what_could_not_be_stored_never_happened(name, stored, lost):
    made = BOXES[name]
    box = made.box()
    put(made, box, stored)
    box.settle()
    before = state(box)
    put(made, box, lost)
    box.rollback()
    assert box.is_settled
    assert state(box) == before


@boxes
@given(ballots)
@settings(max_examples=40, deadline=None)
def test_a_box_that_was_restored_counts_the_same_and_goes_on(name, cast):
    made = BOXES[name]
    box, again = made.box(), made.box()
    put(made, box, cast)
    box.settle()
    slots = dict(box.slots.items())
    choices = sorted({slot.choice for slot in slots.values()})
    again.restore(
        slots,
        np.array([slot.party for slot in slots.values()], dtype=np.int64),
        np.array([choices.index(slot.choice) for slot in slots.values()], dtype=np.int64),
        choices,
    )
    again.mark_voters(box.roll)
    assert state(again) == state(box)
    more = [(7, 0, 9, 1)]
    for one in (box, again):
        put(made, one, more)
        one.settle()
    assert state(again) == state(box)


@boxes
def test_counts_are_taken_of_a_settled_box_alone(name):
    made = BOXES[name]
    box = made.box()
    put(made, box, [(1, 0, 1, 0)])
    with pytest.raises(RuntimeError):
        box.tally()


def test_a_box_of_members_is_filled_at_once_as_its_columns_say():
    box, again = RegisterBox(Kind.SINGLE, 2, [3, 2]), RegisterBox(Kind.SINGLE, 2, [3, 2])
    for number, area, option in ((1, 0, 0), (4, 1, 1), (5, 1, 0)):
        box.cast(party_of_area(area), key(number), 1, (option,))
        box.slots.put_number(key(number), 1, 100 + number)
        box.mark_voter(PersonId(number))
    box.settle()
    again.refill(*box.slots.columns())
    again.mark_voters(box.roll)
    assert state(again) == state(box)
    assert again.slots.number(key(4), 1) == 104
    assert again.slots.number(key(4), 2) is None
    assert again.slots.number(key(2), 1) is None
    assert again.tally().regions == ((1, 0), (1, 1))
    with pytest.raises(IndexError):
        again.roll.add(PersonId(6))
    with pytest.raises(IndexError):
        again.mark_voters([PersonId(0)])


def test_only_the_newest_ballots_are_taken_out_of_a_box_of_members():
    box = RegisterBox(Kind.SINGLE, 2, [3])
    put(BOXES["members"], box, [(0, 0, 1, 0), (1, 0, 1, 1)])
    with pytest.raises(RuntimeError):
        del box.slots[key(1)]
