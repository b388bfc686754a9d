"""Is a panel possible, why not, and what little would have to change."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from oracle import all_compositions, make_strata

from conference.sortition.feasibility import check_feasibility
from conference.sortition.people import read_pool
from conference.sortition.progress import Watch
from conference.sortition.quotas import Feature, Quota, Quotas, read_quotas
from conference.sortition.strata import Strata, reduce_pool

PEOPLE = "gender,age\n" + "f,young\n" * 6 + "m,old\n" * 6


def ask(text, size):
    quotas = read_quotas(text.splitlines())
    pool = read_pool(PEOPLE.splitlines(), quotas)
    return check_feasibility(reduce_pool(pool, quotas, size).strata, quotas, Watch()), quotas, pool


def test_a_possible_panel_needs_no_advice():
    verdict, _, _ = ask("feature,value,min,max\ngender,f,1,3\ngender,m,1,3\n", 4)
    assert verdict.possible
    assert verdict.relaxation is None


def test_quotas_that_are_fine_each_but_not_together_get_the_smallest_change():
    text = "feature,value,min,max\ngender,f,1,1\ngender,m,3,3\nage,young,2,2\nage,old,2,2\n"
    verdict, _, pool = ask(text, 4)
    assert not verdict.possible
    assert "together" in verdict.reasons[0]
    units = sum(abs(c.after - c.before) for c in verdict.relaxation.changes)
    assert units == 2
    changed = verdict.relaxation.quotas
    assert check_feasibility(reduce_pool(pool, changed, 4).strata, changed, Watch()).possible


def test_flexible_bounds_are_kept_if_they_suffice():
    text = (
        "feature,value,min,max,min_flex,max_flex\ngender,f,1,1,1,1\ngender,m,3,3,3,3\n"
        "age,young,2,2,0,4\nage,old,2,2,0,4\n"
    )
    verdict, _, _ = ask(text, 4)
    assert verdict.relaxation.within_flex
    assert {c.quota.feature for c in verdict.relaxation.changes} == {"age"}


def test_beyond_the_flexible_bounds_is_said_to_be_so():
    text = (
        "feature,value,min,max,min_flex,max_flex\ngender,f,1,1,1,1\ngender,m,3,3,3,3\n"
        "age,young,2,2,2,2\nage,old,2,2,2,2\n"
    )
    verdict, _, _ = ask(text, 4)
    assert verdict.relaxation is not None
    assert not verdict.relaxation.within_flex


def test_plain_reasons_name_the_quota():
    verdict, _, _ = ask("feature,value,min,max\ngender,f,7,9\ngender,m,0,9\n", 9)
    assert any("gender: f" in reason for reason in verdict.reasons)


def quotas_of(strata: Strata) -> Quotas:
    features, row = [], 0
    for column in range(strata.rows.shape[1]):
        used = np.unique(strata.rows[:, column])
        last = int(used.max()) + 1
        quotas = tuple(
            Quota(f"f{column}", f"v{r}", int(strata.low[r]), int(strata.high[r]))
            for r in range(row, last)
        )
        features.append(Feature(f"f{column}", quotas))
        row = last
    return Quotas(tuple(features))


@pytest.mark.parametrize("seed", range(12))
def test_the_change_is_the_smallest_there_is(seed):
    strata = make_strata(seed, 10, 4, (2, 2), slack=0)
    if len(strata.low) != int(strata.rows.max()) + 1:
        pytest.skip("a value that nobody has")
    random = np.random.default_rng(seed)
    strata.low[:] = random.integers(0, 4, len(strata.low))
    strata.high[:] = strata.low + random.integers(0, 2, len(strata.low))
    quotas = quotas_of(strata)
    verdict = check_feasibility(strata, quotas, Watch())
    if verdict.possible:
        assert len(all_compositions(strata))
        return
    assert not len(all_compositions(strata))
    best = min(
        np.maximum(strata.low - sums, 0).sum() + np.maximum(sums - strata.high, 0).sum()
        for seats in itertools.product(*(range(c + 1) for c in strata.counts.tolist()))
        if sum(seats) == strata.seats
        for sums in [strata.row_sums(np.array(seats))]
    )
    assert sum(abs(c.after - c.before) for c in verdict.relaxation.changes) == best


def test_the_solver_prints_nothing_between_our_results(capfd):
    text = "feature,value,min,max\ngender,f,1,1\ngender,m,3,3\nage,young,2,2\nage,old,2,2\n"
    ask(text, 4)
    assert capfd.readouterr() == ("", "")
