"""The ledger of chances: sums, by number of pools, without names."""

from __future__ import annotations

import numpy as np
import pytest

from conference.sortition.ledger import cumulate, ledger

NAN = float("nan")
FIRST = np.array([0.1, 0.3, NAN])
SECOND = np.array([0.2, NAN, 0.2, 0.4])


def test_chances_add_up_whatever_pools_somebody_was_in():
    total, pools = cumulate([FIRST, SECOND])
    assert total == pytest.approx([0.3, 0.3, 0.2, 0.4])
    assert pools.tolist() == [2, 1, 1, 1]


def test_the_figures_are_those_of_the_definition():
    found = ledger([FIRST, SECOND], [[1], [1, 3]])
    assert found.sittings[0].people == 2
    assert (found.sittings[1].least, found.sittings[1].greatest) == (0.2, 0.4)
    everybody = np.array([0.3, 0.3, 0.2, 0.4])
    by_pairs = np.abs(everybody[:, None] - everybody).mean() / 2 / everybody.mean()
    assert found.all.gini == pytest.approx(by_pairs)
    assert found.all.mean == pytest.approx(0.3)
    assert {k: account.people for k, account in found.by_pools.items()} == {1: 3, 2: 1}
    assert found.by_pools[2].least == pytest.approx(0.3)
    assert found.seated == {0: 2, 1: 1, 2: 1}


def test_an_empty_ledger_is_one_of_nobody():
    found = ledger([], [])
    assert found.all.people == 0
    assert found.sittings == ()
    assert found.seated == {}


def test_the_sum_is_what_is_expected_even_where_draws_depend_on_each_other():
    """With rotation over three draws of 1 of 3: exactly one seat each, and the chances say so."""
    random = np.random.default_rng(1)
    seats, summed = np.zeros(3), np.zeros(3)
    rounds = 4_000
    for _ in range(rounds):
        left, chances = [0, 1, 2], []
        for _ in range(3):
            one = np.full(3, NAN)
            one[left] = 1 / len(left)
            chances.append(one)
            drawn = left[random.integers(len(left))]
            left.remove(drawn)
            seats[drawn] += 1
        summed += cumulate(chances)[0]
    assert seats.tolist() == [rounds] * 3
    assert summed / rounds == pytest.approx([1, 1, 1], abs=0.03)
