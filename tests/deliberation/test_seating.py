"""Who sits where: as pages work it out, nobody twice with the same people, late ones welcome."""

import json
from collections import Counter
from itertools import permutations, product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.deliberation.breakouts.seating import (
    LEAST,
    MOST,
    meetings_again,
    numbers_at,
    seatings,
    seats_of,
    sizes_for,
    table_for_late,
    table_of,
)

CASES = json.loads((Path(__file__).parents[1] / "seating_cases.json").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES["sizes"], ids=lambda case: f"{case['people']}-{case['per']}")
def test_tables_have_the_sizes_of_the_cases(case):
    assert sizes_for(case["people"], case["per"]) == case["sizes"]


@pytest.mark.parametrize("case", CASES["seatings"], ids=lambda case: str(case["tables"]))
def test_seats_are_those_of_the_cases(case):
    made = seatings(case["room"], case["tables"], len(case["seats"]))
    assert made == case["seats"]
    assert seats_of(case["room"], case["tables"], len(made) - 1) == made[-1]


@pytest.mark.parametrize("case", CASES["late"], ids=lambda case: str(case["sizes"]))
def test_a_late_person_sits_down_at_a_smallest_table(case):
    assert table_for_late(case["sizes"]) == case["table"]


@given(st.integers(LEAST, 500), st.integers(LEAST, MOST))
def test_tables_have_from_four_to_eight_people_and_differ_by_one_at_most(people, per):
    sizes = sizes_for(people, per)
    assert sum(sizes) == people
    assert LEAST <= min(sizes) <= max(sizes) <= min(MOST, min(sizes) + 1)
    fits = range(-(-people // MOST), people // LEAST + 1)
    assert abs(people / len(sizes) - per) <= max(1, min(abs(people / n - per) for n in fits) + 1)


@given(st.text(max_size=8), st.integers(1, 9), st.integers(0, 9), st.integers(0, 60), st.data())
def test_late_and_leaving_people_move_nobody(room, tables, talk, people, data):
    seats = seats_of(room, tables, talk)
    gone = data.draw(st.sets(st.integers(1, max(1, people))))
    before = numbers_at(seats, tables, people)
    after = numbers_at(seats, tables, people + 3, gone)
    for stayed, now in zip(before, after, strict=True):
        assert [one for one in now if one <= people] == [one for one in stayed if one not in gone]
    sizes = [len(numbers) for numbers in before]
    assert max(sizes) - min(sizes) <= 1
    assert sorted(one for numbers in before for one in numbers) == list(range(1, people + 1))


@pytest.mark.parametrize(
    ("people", "tables", "talks"),
    [(16, 4, 4), (25, 5, 5), (24, 5, 5), (24, 6, 5), (49, 7, 7), (40, 8, 8), (150, 30, 8)],
)
def test_where_it_can_be_avoided_nobody_meets_again(people, tables, talks):
    made = seatings("room 7", tables, talks)
    for last in range(1, talks + 1):
        assert meetings_again(made[:last], people) == 0


def fewest(people, tables, first):
    """By trying all: how few of those who sat together must do so again, one of each stretch."""
    found = []
    whole = [tuple(range(tables))] * (people // tables)
    for chosen in product(*(permutations(one) for one in whole)):
        seats = [table for stretch in chosen for table in stretch]
        found.append(meetings_again([first, seats], people))
    return min(found)


@pytest.mark.parametrize(("people", "tables"), [(8, 2), (12, 2), (9, 3), (12, 3), (15, 3)])
def test_where_it_cannot_be_avoided_as_few_meet_again_as_must(people, tables):
    made = seatings("room 7", tables, 2)
    assert meetings_again(made, people) == fewest(people, tables, made[0])


def test_each_room_has_a_lot_of_its_own():
    assert len({tuple(seats_of(str(room), 6, 0)) for room in range(50)}) == 50


def test_over_all_rooms_the_lot_favours_no_table():
    found = Counter(table_of(seats_of(str(room), 4, 0), 4, 1) for room in range(2000))
    assert all(abs(count - 500) < 100 for count in found.values())


def test_people_beyond_eight_to_a_table_sit_down_too():
    seats = seats_of("room 7", 2, 0)
    assert sorted(len(numbers) for numbers in numbers_at(seats, 2, 21)) == [10, 11]
    assert numbers_at(seats, 0, 21) == []


def test_two_who_met_are_counted_as_often_as_they_did():
    together = [0, 0, 1, 1]
    assert meetings_again([together, together, together], 4) == 4
    assert meetings_again([together, [0, 1, 0, 1]], 4) == 0
