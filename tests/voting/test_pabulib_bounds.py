"""The quick check of Pabulib's bounds agrees with the one that words the faults."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest

from conference.voting.formats.pabulib_bounds import WholeBounds, beyond, bounds_of

COSTS = [Fraction(0), Fraction(600), Fraction(1601, 2), Fraction(1400), Fraction(1, 3)]
META = {
    "min_length": "1", "max_length": "3", "min_sum_cost": "0.5", "max_sum_cost": "2000.50",
    "min_points": "1", "max_sum_points": "5",
}  # fmt: skip


def within(meta, kind, one):
    bounds = list(bounds_of(meta, kind, Fraction))
    return not list(beyond(bounds, kind, [COSTS[c] for c in dict.fromkeys(one)], []))


@pytest.mark.parametrize("kind", ["approval", "choose-1", "ordinal"])
def test_whole_numbers_decide_as_fractions_do(kind):
    chance = random.Random(1)
    found = set()
    for _ in range(2_000):
        meta = {key: META[key] for key in META if chance.random() < 0.4}
        one = [chance.randrange(len(COSTS)) for _ in range(chance.randrange(5))]
        holds = WholeBounds(list(bounds_of(meta, kind, Fraction)), kind, COSTS).hold(one)
        assert holds == within(meta, kind, one), (meta, one)
        found.add(holds)
    assert found == {True, False}


def test_whole_numbers_never_decide_about_points():
    bounds = list(bounds_of(META, "cumulative", Fraction))
    assert not WholeBounds(bounds, "cumulative", COSTS).hold([1])
