"""Rare types in the whole list: nearer to their fair chance, and nothing else is disturbed."""

from __future__ import annotations

import numpy as np
import pytest
from oracle import make_strata

from conference.core.errors import ConferenceError
from conference.sortition.fair import fair_distribution
from conference.sortition.numbered import number_list, recommended_entries
from conference.sortition.polish import NONE, lift_rare, polish
from conference.sortition.progress import Watch
from conference.sortition.rounding import NoSplit, Splitter, dense
from conference.sortition.strata import Strata


def furthest(strata, shares, total, m):
    """How far the types are from their expected seats: the greatest ratio, up or down."""
    able = shares > 1e-12
    ratio = np.maximum(total[able], NONE) / (m * shares[able])
    return float(np.maximum(ratio, 1 / ratio).max())


@pytest.mark.parametrize("seed", range(8))
def test_rows_keep_their_bounds_and_only_types_with_a_share_have_seats(seed):
    strata = make_strata(seed, 900, 20, (3, 4, 5, 3), slack=1)
    try:
        shares = fair_distribution(strata, "leximin", Watch()).shares
        total = Splitter(strata, seed).total(lift_rare(strata, shares, 100)[0], 100)
    except (NoSplit, ConferenceError):
        pytest.skip("this random pool has no such list")
    better = polish(strata, shares, total, 100, seed, Watch())
    assert (strata.row_sums(better) >= 100 * strata.low).all()
    assert (strata.row_sums(better) <= 100 * strata.high).all()
    assert better.sum() == total.sum()
    assert (better >= 0).all()
    assert (better <= 100 * strata.counts).all()
    assert not better[shares <= 1e-12].any()
    assert furthest(strata, shares, better, 100) <= furthest(strata, shares, total, 100) + 1e-9


def two_by_two(low):
    """Four types of two features; the rare one has 2 expected seats in a list of 10."""
    counts = np.array([20, 80, 80, 320])
    rows = np.array([[0, 2], [0, 3], [1, 2], [1, 3]])
    return Strata(counts, rows, np.array(low), np.full(4, 5), 5, 4, ("aa", "ab", "ba", "bb"))


def test_a_seat_that_a_rare_type_lost_comes_back_by_a_square():
    strata, fair = two_by_two([1, 4, 1, 4]), np.array([0.2, 0.8, 0.8, 3.2])
    total = np.array([1, 9, 9, 31])  # each row at its least: none bears an exchange of two types
    assert polish(strata, fair, total, 10, 1, Watch()).tolist() == [2, 8, 8, 32]


def test_where_the_quotas_leave_room_a_whole_group_gains():
    strata, fair = two_by_two([0, 0, 0, 0]), np.array([0.15, 0.15, 2.35, 2.35])
    found = polish(strata, fair, np.array([1, 1, 24, 24]), 10, 1, Watch())
    assert found[:2].tolist() == [2, 2]
    assert found.sum() == 50


def test_the_worst_placed_come_before_an_even_distance_to_all():
    strata = Strata(
        np.array([40, 4, 40, 4]), np.array([[0, 2], [0, 3], [1, 2], [1, 3]]),
        np.zeros(4, dtype=int), np.full(4, 5), 5, 4, ("", "", "", ""),
    )  # fmt: skip
    fair = np.array([1.3, 1.2, 1.3, 1.2])  # the first have the least chance: a tenth of the others'
    for total in ([11, 14, 15, 10], [15, 10, 11, 14]):
        found = polish(strata, fair, np.array(total), 10, 1, Watch())
        assert found.tolist() == [13, 12, 13, 12]


def test_a_type_without_seats_gets_one_where_it_can():
    strata, fair = two_by_two([1, 4, 1, 4]), np.array([0.04, 0.96, 0.96, 3.04])
    found = polish(strata, fair, np.array([0, 10, 10, 30]), 10, 1, Watch())
    assert found.tolist() == [1, 9, 9, 31]


def test_features_that_depend_on_another_go_along():
    random = np.random.default_rng(4)
    area = random.integers(0, 12, 4_000)
    codes = np.column_stack([area // 3, area, random.integers(0, 3, 4_000)])
    used, counts = np.unique(codes, axis=0, return_counts=True)
    rows = used + np.array([0, 4, 16])
    strata = Strata(
        counts, rows, np.zeros(19, dtype=int), np.full(19, 30), 30, 19, ("",) * len(counts)
    )
    shares = counts * 30 / 4_000
    total = Splitter(strata, 1).total(shares, 3)
    worse = total.copy()
    square = [0, 1, 3, 4]  # two values of the third feature in two areas
    assert (strata.row_sums(total)[rows[square].ravel()] >= 2).all()
    worse[square] += np.array([3, -3, -3, 3])
    assert (strata.row_sums(worse) == strata.row_sums(total)).all()
    better = polish(strata, shares, np.maximum(worse, 0), 3, 2, Watch())
    assert furthest(strata, shares, better, 3) < furthest(strata, shares, np.maximum(worse, 0), 3)


def test_nobody_of_a_small_group_is_left_without_a_chance():
    """One in a hundred has a value that every second panel may do without; the list names all."""
    random = np.random.default_rng(0)
    areas, people, seats, m = 40, 20_000, 60, 150
    pool = np.column_stack(
        [random.choice(3, people, p=[0.495, 0.495, 0.01]), random.integers(0, areas, people),
         random.integers(0, 4, people)]
    )  # fmt: skip
    used, counts = np.unique(pool, axis=0, return_counts=True)
    rows = (used + np.array([0, 3, 3 + areas])).astype(np.int32)
    share = np.floor(np.bincount(rows.ravel(), np.repeat(counts, 3)) / people * seats).astype(int)
    strata = Strata(counts, rows, share, share + 1, seats, len(share), ("",) * len(counts))
    fair = fair_distribution(strata, "leximin", Watch())
    assert (m * fair.shares).min() < 0.5
    numbered = number_list(strata, fair, m, "seed", Watch())
    assert all(strata.fits(one) for one in dense(numbered.compositions, len(strata)).astype(int))
    realised = numbered.seats / strata.counts / m
    assert realised.min() >= 0.95 * fair.probabilities.min()
    assert numbered.lifted == (m * fair.shares < 1).sum()


def test_a_longer_list_is_recommended_only_where_it_helps():
    assert recommended_entries(1_000, 0.05) == 1_000
    assert recommended_entries(1_000, 0.11) == 10_000
    assert recommended_entries(10_000, 0.5) == 10_000
    assert recommended_entries(100_000, 0.5) == 100_000
