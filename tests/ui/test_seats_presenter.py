"""The chamber: seats in the order in which they appear, and its make-up."""

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.deliberation.lottery.model import Group
from conference.ui.lottery.says.seats import (
    HELD,
    NOBODY,
    TAKEN,
    appears_at,
    empty_chamber,
    makeup,
    seats_by_feature,
    shown,
    values_of,
)

SEATS = values_of("0102010012")
LABELS = ("young", "middle", "old")
GROUPS = (
    Group("age", "young", 4, 5, 600),
    Group("age", "middle", 3, 3, 300),
    Group("age", "old", 3, 4, 100),
    Group("sex", "young", 0, 0, 1),
)


def test_seats_are_read_in_base_36():
    assert values_of("09az") == (0, 9, 10, 35)


@given(st.lists(st.integers(0, 5), max_size=80), st.lists(st.integers(0, 3), max_size=6))
def test_every_seat_is_placed_once_and_those_of_a_value_stand_together(seats, held):
    made = seats_by_feature("f", tuple("abcdef"), seats, held)
    assert list(made.values) == sorted(made.values)
    drawn = {turn: value for turn, value in zip(made.turns, made.values, strict=True) if turn >= 0}
    assert drawn == dict(enumerate(seats))
    taken = Counter(v for t, v in zip(made.turns, made.values, strict=True) if t == HELD)
    assert taken == +Counter(dict(enumerate(held)))
    assert (made.size, made.drawn) == (len(seats) + sum(held), len(seats))


def test_the_first_seats_of_a_value_are_far_from_each_other():
    made = seats_by_feature("f", ("a",), (0,) * 100)
    first = sorted(made.turns.index(turn) for turn in range(5))
    assert min(b - a for a, b in pairwise(first)) > 10


def test_an_empty_chamber_has_its_held_seats_taken():
    made = empty_chamber(5, 2)
    assert made.values == (TAKEN, TAKEN, NOBODY, NOBODY, NOBODY)
    assert made.drawn == 3


def test_seats_appear_at_a_steady_pace_by_the_clock():
    assert [shown(1000, at, 20_000) for at in (-1, 0, 20, 5_000, 19_999, 20_000, 99_999)] == [
        *(0, 0, 1, 250, 999, 1000, 1000)
    ]


def test_without_motion_they_appear_in_ten_steps():
    assert [shown(1000, at, 20_000, still=True) for at in (1_999, 2_000, 3_999, 20_000)] == [
        *(0, 100, 100, 1000)
    ]


def test_a_reveal_of_no_length_is_there_at_once():
    assert shown(7, 0, 0) == 7


@given(st.integers(1, 500), st.integers(1, 300_000), st.data())
def test_a_seat_has_appeared_when_its_time_has_come(seats, span, data):
    turn = data.draw(st.integers(0, seats - 1))
    at = appears_at(turn, seats, span)
    assert shown(seats, at + 1e-6, span) >= turn + 1
    assert 0 < at <= span


def test_the_make_up_has_counts_quota_and_pool():
    rows = makeup(seats_by_feature("age", LABELS, SEATS), GROUPS, 1000).rows
    assert [(row.label, row.seats, row.percent) for row in rows] == [
        ("Young", "5", "50.0%"),
        ("Middle", "3", "30.0%"),
        ("Old", "2", "20.0%"),
    ]
    assert [row.quota for row in rows] == ["quota 4 to 5", "quota 3", "quota 3 to 4"]
    assert rows[0].pool == "600 in the pool, 60.0%"
    assert [row.is_within for row in rows] == [True, True, False]


def test_all_lengths_are_at_one_scale():
    rows = makeup(seats_by_feature("age", LABELS, SEATS), GROUPS, 1000).rows
    assert rows[0].share == 1.0
    assert rows[0].fraction == pytest.approx(5 / 6)
    assert (rows[2].least, rows[2].most) == (pytest.approx(3 / 6), pytest.approx(4 / 6))


def test_while_the_seats_fill_there_are_counts_and_no_percentages():
    made = makeup(seats_by_feature("age", LABELS, SEATS), GROUPS, 1000, 4)
    assert [(row.seats, row.percent) for row in made.rows] == [("2", ""), ("1", ""), ("1", "")]
    full = makeup(seats_by_feature("age", LABELS, SEATS), GROUPS, 1000)
    assert [row.most for row in made.rows] == [row.most for row in full.rows]


def test_held_seats_count_from_the_beginning():
    made = makeup(seats_by_feature("age", LABELS, SEATS, (0, 2, 0)), GROUPS, 1000, 0)
    assert [row.seats for row in made.rows] == ["0", "2", "0"]


def test_of_very_many_values_the_largest_are_listed_and_the_rest_is_summed_up():
    labels = tuple(f"v{n}" for n in range(30))
    groups = tuple(Group("area", label, 1, 1, 10 + n) for n, label in enumerate(labels))
    made = makeup(seats_by_feature("area", labels, range(30)), groups, 1000)
    assert [row.label for row in made.rows] == [label.upper() for label in labels[19:]]
    assert made.rest == "19 other values: 19 seats, all quotas kept"
    some = makeup(seats_by_feature("area", labels, range(30)), groups, 1000, 3)
    assert some.rest == "19 other values: 3 seats"


def test_a_value_without_a_quota_has_seats_alone():
    row = makeup(seats_by_feature("age", ("other",), (0, 0)), GROUPS, 1000).rows[0]
    assert (row.seats, row.quota, row.pool, row.is_within) == ("2", "", "", True)
