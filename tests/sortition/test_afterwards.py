"""After the draw: replacements, the confirmed list, speakers, oversight, tables."""

from __future__ import annotations

from collections import Counter
from itertools import combinations, pairwise

import numpy as np
import pytest

from conference.core.clock import Millis
from conference.core.errors import ConferenceError, Refusal
from conference.sortition.people import read_pool
from conference.sortition.progress import Watch
from conference.sortition.quotas import read_quotas
from conference.sortition.replacement import fill_seats, replacement_round
from conference.sortition.roster import MOVES, Roster, Standing
from conference.sortition.small import rotating_panels, speaking_order
from conference.sortition.strata import reduce_pool
from conference.sortition.tables import meetings, seat_tables

NOW = Millis(0)
QUOTAS = read_quotas(
    "feature,value,min,max\ngender,f,2,2\ngender,m,2,2\nage,young,2,2\nage,old,2,2\n".splitlines()
)


def pool_of(*profiles):
    lines = ["id,gender,age", *(f"p{i},{p}" for i, p in enumerate(profiles))]
    return read_pool(lines, QUOTAS)


def test_a_seat_goes_to_the_next_of_the_same_type():
    pool = pool_of("f,young", "f,old", "m,young", "m,old", "f,young", "f,young", "m,old")
    round_ = replacement_round(
        pool, QUOTAS, np.array([0, 1, 2, 3]), np.array([0]), np.array([0]), b"k", "v", Watch()
    )
    (step,) = round_.steps
    assert step.distance == 0
    entered = set(round_.panel.tolist()) - {1, 2, 3}
    assert entered <= {4, 5}


def test_where_a_type_is_exhausted_the_quotas_decide_who_is_near_enough():
    pool = pool_of("f,young", "f,old", "m,young", "m,old", "f,old", "m,young", "m,old")
    round_ = replacement_round(
        pool, QUOTAS, np.array([0, 1, 2, 3]), np.array([0, 3]), np.array([0, 3]), b"k", "v", Watch()
    )
    # nobody young and female is left: one of (f, old) and one of (m, young) keep all quotas
    assert sorted(round_.panel.tolist()) == [1, 2, 4, 5]
    assert sorted(step.distance for step in round_.steps) == [1, 1]


def test_who_declined_is_not_asked_again_and_quotas_are_never_broken():
    pool = pool_of("f,young", "f,old", "m,young", "m,old", "m,old")
    with pytest.raises(ConferenceError) as refused:
        replacement_round(
            pool, QUOTAS, np.array([0, 1, 2, 3]), np.array([0]), np.array([0]), b"k", "v", Watch()
        )
    assert refused.value.code == "no_replacement"


def test_distances_are_as_small_as_the_quotas_allow():
    wide = QUOTAS.changed([(0, 4)] * 4)
    pool = read_pool(["gender,age", "f,old", "m,old", "m,young"], wide)
    strata = reduce_pool(pool, wide, 3, [(0, 0)] * 2).strata
    (filled,) = fill_seats(strata, np.array([[0, 2]]), Watch())
    assert filled.distance == 1


def test_only_who_was_drawn_can_be_checked_in():
    roster = Roster.drawn(["a", "b"], NOW)
    stranger = roster.checked_in("x", NOW)
    assert isinstance(stranger, Refusal)
    assert stranger.code == "not_drawn"
    early = roster.checked_in("a", NOW)
    assert isinstance(early, Refusal)
    assert early.code == "not_accepted"
    accepted = roster.moved("a", Standing.ACCEPTED, NOW)
    present = accepted.checked_in("a", NOW)
    assert present.seated() == ("a",)
    assert present.checked_in("a", NOW) is present


def test_a_replaced_person_has_no_seat_and_the_replacement_has_one():
    roster = Roster.drawn(["a", "b"], NOW).moved("a", Standing.DECLINED, NOW, "ill")
    assert roster.open_seats() == ("a",)
    after = roster.replaced("a", "c", NOW, 1)
    assert after.open_seats() == ()
    assert after.places["c"].round == 1
    assert after.checked_in("a", NOW).code == "replaced"
    assert isinstance(after.replaced("b", "c", NOW, 2), Refusal)
    assert isinstance(after.replaced("b", "d", NOW, 2), Refusal)  # b has not declined


def test_the_life_cycle_is_the_table():
    for start, allowed in MOVES.items():
        for end in Standing:
            roster = Roster({"a": Roster.drawn(["a"], NOW).places["a"]})
            object.__setattr__(roster.places["a"], "standing", start)
            moved = roster.moved("a", end, NOW)
            assert isinstance(moved, Refusal) == (end not in allowed)


def test_speakers_who_spoke_least_come_first_and_the_rest_is_lot():
    order = speaking_order(["a", "b", "c"], "v", spoken={"a": 2, "b": 1})
    assert order == ["c", "b", "a"]
    firsts = Counter(speaking_order("abc", f"v{i}")[0] for i in range(900))
    assert all(240 < n < 360 for n in firsts.values())


@pytest.mark.parametrize("overlap", [0, 2])
def test_oversight_rotates_and_nobody_serves_anew_before_all_have_served(overlap):
    people = [f"p{i}" for i in range(24)]
    panels = rotating_panels(people, 6, 8, "v", overlap=overlap)
    assert all(len(panel) == 6 for panel in panels)
    for one, two in pairwise(panels):
        assert len(set(one) & set(two)) == overlap
    terms = [set(panel) for panel in panels]
    for early in range(len(terms) - 2):
        assert not (terms[early] & terms[early + 1] & terms[early + 2])
    entered = Counter(p for i, t in enumerate(terms) for p in t - (terms[i - 1] if i else set()))
    assert max(entered.values()) - min(entered[p] for p in people) <= 1


def test_oversight_is_spread_over_groups_and_too_large_panels_are_refused():
    groups = {f"p{i}": "north" if i < 6 else "south" for i in range(24)}
    for panel in rotating_panels(groups, 4, 3, "v", group_of=groups):
        assert sum(groups[p] == "north" for p in panel) == 2
    with pytest.raises(ConferenceError):
        rotating_panels(groups, 25, 1, "v")


def test_tables_are_even_and_nobody_meets_twice_where_that_can_be():
    people = [f"p{i}" for i in range(36)]
    plans = []
    for round_ in range(4):
        plan = seat_tables(people, 9, f"round {round_}", met=meetings(plans))
        assert sorted(p for table in plan for p in table) == sorted(people)
        assert {len(table) for table in plan} == {4}
        plans.append(plan)
    repeats = sum(n - 1 for n in meetings(plans).values())
    assert repeats <= 2
    careless = [seat_tables(people, 9, f"round {r}") for r in range(4)]
    assert repeats < sum(n - 1 for n in meetings(careless).values())


def test_diverse_tables_are_more_mixed_than_random_ones():
    people = [f"p{i}" for i in range(40)]
    features = {p: (str(i % 2), str(i % 5)) for i, p in enumerate(people)}

    def alike(plan):
        return sum(
            sum(a == b for a, b in zip(features[x], features[y], strict=True))
            for table in plan
            for x, y in combinations(table, 2)
        )

    mixed = seat_tables(people, 8, "v", features=features)
    assert alike(mixed) < alike(seat_tables(people, 8, "v"))
    assert mixed == seat_tables(reversed(people), 8, "v", features=features)


def test_more_tables_than_people_are_refused():
    with pytest.raises(ConferenceError):
        seat_tables(["a"], 2, "v")
