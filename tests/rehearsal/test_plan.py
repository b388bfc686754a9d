"""Who comes: sums that hold, bounds that are kept, and the same by seed."""

import pytest
from halls import rooms
from hypothesis import given
from hypothesis import strategies as st

from conference.core.errors import ConferenceError
from conference.rehearsal.plan import Room, make_plan

capacities = st.lists(st.integers(1, 60), min_size=1, max_size=30)


@given(capacities, st.floats(0, 1), st.integers(0, 99), st.data())
def test_headcounts_sum_to_the_people_and_fit_into_the_rooms(sizes, phones, seed, data):
    people = data.draw(st.integers(len(sizes), sum(sizes)))
    places = [Room(n, "A", "B", 0, size) for n, size in enumerate(sizes)]
    plan = make_plan(places, people, 30, seed, phones=phones)
    assert plan.people == people
    for party in plan.parties:
        assert 1 <= party.first_count <= party.headcount <= party.room.capacity
        assert party.phones <= party.headcount
        assert list(party.arrivals) == sorted(party.arrivals)
        assert all(party.opens_at <= at <= 7500 for at in party.arrivals)
    assert abs(plan.phones - people * phones) <= 1 + len(sizes) * 1e-9
    assert plan.connections == 2 * len(sizes) + plan.phones


def test_the_same_seed_gives_the_same_plan_and_another_one_another():
    assert make_plan(rooms(), 60, 30, 1) == make_plan(rooms(), 60, 30, 1)
    assert make_plan(rooms(), 60, 30, 1) != make_plan(rooms(), 60, 30, 2)


def test_parts_for_several_processes_make_up_the_whole():
    plan = make_plan(rooms(7), 60, 30, 1)
    parts = plan.split(3)
    assert sum(part.people for part in parts) == plan.people
    assert {p.room.party for part in parts for p in part.parties} == set(range(7))


def test_few_people_mistype_their_code():
    plan = make_plan(rooms(200), 3000, 30, 1)
    assert 1 <= sum(len(party.mistyped) for party in plan.parties) <= 3


@pytest.mark.parametrize(("people", "code"), [(5, "too_few_people"), (181, "too_many_people")])
def test_people_who_do_not_fit_are_refused_with_a_sentence(people, code):
    with pytest.raises(ConferenceError, match=r"ask for .*\.$") as caught:
        make_plan(rooms(6, capacity=30), people, 30, 1)
    assert caught.value.code == code
