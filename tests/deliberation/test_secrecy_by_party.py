"""Results by party are not shown where a party has few phone ballots."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.core.ids import PartyId
from conference.deliberation.polls.ballotbox import BallotBox
from conference.deliberation.polls.model import Kind
from conference.deliberation.polls.secrecy import (
    FEWEST,
    HIDDEN,
    leading_letters,
    leading_shown,
    phones_shown,
)

LONE = PartyId(0)


def box_of(*ballots, hands=None, button=None):
    """A box of two parties of 30; ``ballots`` are the first one's phone votes."""
    box = BallotBox(Kind.SINGLE, 2, [30, 30], [0, 0], 1)
    for number, option in enumerate(ballots):
        box.cast(LONE, f"{number:032x}", 1, (option,))
    if hands:
        box.enter_hands(LONE, hands)
    if button is not None:
        box.press_button(LONE, button)
    box.settle()
    return box


@pytest.mark.parametrize("few", range(1, FEWEST))
def test_few_phone_ballots_show_neither_by_option_nor_as_the_partys_answer(few):
    box = box_of(*[1] * few)
    assert phones_shown(box, LONE) is None
    assert leading_shown(box).tolist() == [HIDDEN, -1]
    assert leading_letters(box) == "?."
    assert box.tally().people == (0, few)
    assert box.tally().parties == (0, 1)


def test_enough_phone_ballots_are_shown():
    box = box_of(*[1] * FEWEST)
    assert phones_shown(box, LONE) == (0, FEWEST)
    assert leading_shown(box).tolist() == [1, -1]


def test_a_party_without_phone_ballots_shows_none():
    assert phones_shown(box_of(), LONE) == (0, 0)


def test_a_room_with_few_phones_is_shown_by_its_own_answer():
    assert leading_shown(box_of(1, 1, hands=(1, 0))).tolist() == [0, -1]
    assert leading_shown(box_of(1, hands=(2, 2))).tolist() == [-2, -1]
    assert leading_shown(box_of(1, button=0)).tolist() == [0, -1]


@given(st.lists(st.integers(0, 1), max_size=2 * FEWEST), st.integers(0, 3), st.integers(0, 3))
def test_what_is_shown_of_few_does_not_depend_on_how_they_voted(ballots, left, right):
    hands = (left, right)
    mirrored = box_of(*[1 - option for option in ballots], hands=hands)
    box = box_of(*ballots, hands=hands)
    if 0 < len(ballots) < FEWEST:
        assert np.array_equal(leading_shown(box), leading_shown(mirrored))
        assert phones_shown(box, LONE) is phones_shown(mirrored, LONE) is None
    else:
        assert np.array_equal(leading_shown(box), box.leading())
        assert phones_shown(box, LONE) == box.phones_of(LONE)


def test_each_option_has_a_letter_of_its_own_up_to_the_62nd():
    box = BallotBox(Kind.SINGLE, 64, [30] * 66, [0] * 66, 1)
    for option in range(64):
        box.press_button(PartyId(option), option)
    box.enter_hands(PartyId(64), (1, 1, *[0] * 62))
    box.settle()
    letters = leading_letters(box)
    assert letters[:3] == "012"
    assert letters[62:] == "ZZ=."
    assert len(set(letters[:62])) == 62
    assert leading_letters(box, left_out=[PartyId(0)])[0] == "."
