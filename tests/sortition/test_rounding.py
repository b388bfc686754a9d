"""Whole seats: totals near the fair ones, and every entry valid by itself."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from oracle import make_strata

from conference.core.errors import ConferenceError
from conference.sortition.fair import fair_distribution
from conference.sortition.numbered import number_list, people_in, suits_panels
from conference.sortition.polish import lift_rare
from conference.sortition.progress import Watch
from conference.sortition.rounding import Splitter, dense


def fair(strata, objective="leximin"):
    return fair_distribution(strata, objective, Watch())


@pytest.mark.parametrize("m", [1, 2, 3, 7, 10, 64, 100, 125])
def test_split_seats_are_the_total_and_each_part_is_a_panel(m):
    strata = make_strata(21, 300, 24, (2, 4, 3))
    shares = fair(strata).shares
    splitter = Splitter(strata, 5)
    total = splitter.total(shares, m)
    assert (np.abs(total - m * shares) < 1 + 1e-6).all()
    parts = splitter.compositions(total, m, Watch())
    matrix = dense(parts, len(strata)).astype(np.int64)
    assert len(parts) == m
    assert (matrix.sum(axis=0) == total).all()
    assert all(strata.fits(row) for row in matrix)
    assert (matrix >= total // m).all()
    assert (matrix <= -(-total // m)).all()


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 40), st.integers(0, 1))
def test_any_pool_is_rounded_into_valid_entries(seed, m, slack):
    strata = make_strata(seed, 40 + seed % 60, 5 + seed % 9, (2, 3, 2), slack=slack)
    try:
        found = fair(strata)
    except ConferenceError as error:
        assert error.code == "no_panel"
        return
    numbered = number_list(strata, found, m, "seed", Watch())
    matrix = dense(numbered.compositions, len(strata)).astype(np.int64)
    assert len(matrix) == m
    assert all(strata.fits(row) for row in matrix)
    assert (matrix.sum(axis=0) == numbered.seats).all()


def test_rare_types_get_one_entry_and_rows_keep_their_sums():
    strata = make_strata(8, 4_000, 10, (3, 4, 5, 4), slack=1)
    shares = fair(strata).shares
    m = 150
    rare = (shares > 1e-12) & (m * shares < 1)
    lifted, count = lift_rare(strata, shares, m)
    assert count == rare.sum() > 0
    assert m * lifted[rare] == pytest.approx(1)
    assert (m * lifted[shares > 1e-12] >= 1 - 1e-9).all()
    assert strata.row_loads(lifted) == pytest.approx(strata.row_loads(shares))
    assert lifted.sum() == pytest.approx(strata.seats)


def test_the_same_seed_gives_the_same_list_and_another_seed_another():
    strata = make_strata(21, 300, 24, (2, 4, 3))
    found = fair(strata)

    def lines(seed):
        numbered = number_list(strata, found, 50, seed, Watch())
        return [(one.types.tolist(), one.seats.tolist()) for one in numbered.compositions]

    assert lines("a") == lines("a")
    assert lines("a") != lines("b")


def test_two_people_of_a_type_are_never_more_than_one_panel_apart():
    strata = make_strata(3, 120, 12, (2, 3))
    found = fair(strata)
    assert suits_panels(strata, found, 200)
    assert not suits_panels(strata, found, 3)
    numbered = number_list(strata, found, 200, "s", Watch())
    type_of = np.repeat(np.arange(len(strata)), strata.counts).astype(np.int32)
    alone = np.full(len(type_of), -1, dtype=np.int32)
    panels = people_in(numbered, type_of, alone, "s", Watch())
    listed = np.bincount(panels.ravel(), minlength=len(type_of))
    for t in range(len(strata)):
        assert np.ptp(listed[type_of == t]) <= 1
    for panel in panels:
        assert len(set(panel.tolist())) == strata.seats
        assert strata.fits(np.bincount(type_of[panel], minlength=len(strata)))


def test_the_list_of_an_even_pool_realises_the_fair_chances_exactly():
    strata = make_strata(3, 100, 10, (2,), slack=10)
    found = fair(strata)
    assert found.probabilities == pytest.approx(np.full(len(strata), 0.1))
    numbered = number_list(strata, found, 1000, "s", Watch())
    assert (numbered.seats == 100 * strata.counts).all()
