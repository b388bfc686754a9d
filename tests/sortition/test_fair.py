"""The fair distribution, against enumeration, symmetry and pools with known chances."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from oracle import all_compositions, leximin_chances, make_strata

from conference.core.errors import ConferenceError
from conference.sortition.fair import OBJECTIVES, fair_distribution
from conference.sortition.figures import chances, gini
from conference.sortition.people import read_pool
from conference.sortition.progress import Cancelled, Watch
from conference.sortition.quotas import read_quotas
from conference.sortition.strata import Strata, reduce_pool

PUBLISHED = Path(__file__).parents[3] / "shared" / "data" / "sortition"


def parity_trap():
    """Three yes/no features; panels of 2 with one of each value: fractions promise too much."""
    # types 000, 011, 101, 110 (even) once each, and 111 twice
    rows = np.array([[0, 2, 4], [0, 3, 5], [1, 2, 5], [1, 3, 4], [1, 3, 5]], dtype=np.int32)
    return Strata(
        np.array([1, 1, 1, 1, 2], dtype=np.int64),
        rows,
        np.ones(6, dtype=np.int64),
        np.ones(6, dtype=np.int64),
        2,
        6,
        ("000", "011", "101", "110", "111"),
    )


def tiny(seed):
    sizes = [(2, 2), (2, 3), (2, 2, 2), (3, 2, 2), (2, 2, 2, 2)][seed % 5]
    return make_strata(seed, 9 + seed % 4, 3 + seed % 3, sizes, slack=seed % 2)


@pytest.mark.parametrize("seed", range(40))
def test_leximin_is_that_of_enumeration(seed):
    strata = tiny(seed)
    listed = all_compositions(strata)
    if not len(listed):
        with pytest.raises(ConferenceError) as refused:
            fair_distribution(strata, "leximin", Watch())
        assert refused.value.code == "no_panel"
        return
    found = fair_distribution(strata, "leximin", Watch())
    assert np.abs(found.probabilities - leximin_chances(strata, listed)).max() < 1e-6
    assert found.mixture is not None
    assert np.abs(found.mixture.shares(len(strata)) - found.shares).max() < 1e-7


@pytest.mark.slow
@pytest.mark.parametrize("seed", [74, 83, 156, 172, 174, 211])
def test_where_fractions_promise_too_much_the_panels_decide(seed):
    sizes = [(2, 2, 2), (3, 3, 3), (2, 3, 4), (2, 2, 2, 2), (3, 3, 2)][seed % 5]
    strata = make_strata(seed, 8 + seed % 6, 3 + seed % 4, sizes, slack=0)
    found = fair_distribution(strata, "leximin", Watch())
    assert found.proof == "panels"
    exact = leximin_chances(strata, all_compositions(strata))
    assert np.abs(found.probabilities - exact).max() < 1e-6
    for objective in ("maximin", "nash", "goldilocks"):
        other = fair_distribution(strata, objective, Watch())
        assert other.mixture is not None
        assert other.complete
        assert other.gap < 1e-6
        if objective == "maximin":
            able = other.probabilities > 1e-9
            assert other.probabilities[able].min() == pytest.approx(exact[exact > 1e-9].min())


def test_who_can_be_in_no_panel_of_whole_people_gets_zero_and_holds_nobody_back():
    strata = parity_trap()
    found = fair_distribution(strata, "leximin", Watch())
    # only {000, 111} is a panel of two with one of each value
    assert found.probabilities.tolist() == pytest.approx([1, 0, 0, 0, 0.5])
    assert chances(found.probabilities, strata.counts).excluded == 3


@pytest.mark.parametrize("objective", ["leximin", "maximin", "nash", "goldilocks"])
@pytest.mark.parametrize("seed", [3, 7, 12, 18])
def test_every_objective_hands_back_a_lottery_over_valid_panels(objective, seed):
    strata = tiny(seed)
    if not len(all_compositions(strata)):
        pytest.skip("this pool has no panel")
    found = fair_distribution(strata, objective, Watch())
    assert found.complete
    assert found.mixture is not None
    assert found.mixture.weights.sum() == pytest.approx(1)
    for one in found.mixture.compositions:
        seats = np.zeros(len(strata), dtype=np.int64)
        seats[one.types] = one.seats
        assert strata.fits(seats)
    assert np.abs(found.mixture.shares(len(strata)) / strata.counts - found.probabilities).max() < (
        1e-6
    )


@pytest.mark.parametrize("seed", range(6))
def test_objectives_keep_their_promises(seed):
    strata = make_strata(100 + seed, 60, 8, (2, 3, 2))
    figures = {
        objective: chances(
            fair_distribution(strata, objective, Watch(), draws=200).probabilities, strata.counts
        )
        for objective in OBJECTIVES
    }
    least = figures["leximin"].least
    assert figures["maximin"].least == pytest.approx(least)
    assert figures["maximin"].greatest <= figures["leximin"].greatest + 1e-9
    for other in ("leximin", "maximin", "goldilocks"):
        assert figures["nash"].geometric >= figures[other].geometric - 1e-7
    average = strata.seats / strata.people

    def balance(figure):
        return figure.greatest / average + average / figure.least

    for other in ("leximin", "maximin", "nash"):
        assert balance(figures["goldilocks"]) <= balance(figures[other]) + 1e-6
    assert figures["goldilocks"].least <= least + 1e-9


def test_nash_over_panels_beats_every_small_step_away_from_it():
    strata = tiny(12)
    listed = all_compositions(strata)
    found = fair_distribution(strata, "nash", Watch())
    able = found.probabilities > 0
    for composition in listed:
        step = composition / strata.counts
        gain = (strata.counts[able] * step[able] / found.probabilities[able]).sum()
        assert gain <= strata.counts[able].sum() * (1 + 1e-5)


def test_a_cap_is_kept_and_one_that_is_too_low_is_refused():
    strata = make_strata(5, 60, 8, (2, 3, 2))
    average = strata.seats / strata.people
    capped = fair_distribution(strata, "leximin", Watch(), cap=1.5 * average)
    assert capped.probabilities.max() <= 1.5 * average * (1 + 1e-9)
    with pytest.raises(ConferenceError) as refused:
        fair_distribution(strata, "leximin", Watch(), cap=0.5 * average)
    assert refused.value.code == "no_panel"


@pytest.mark.parametrize(
    ("name", "size", "people"), [("couples_20_2", 2, 20), ("example_small_20", 20, 200)]
)
def test_published_pools_give_everyone_the_published_chance(name, size, people):
    folder = PUBLISHED / name
    if not folder.is_dir():
        pytest.skip("the published pools are not on this machine")
    with (folder / "categories.csv").open() as text:
        quotas = read_quotas(text)
    with (folder / "respondents.csv").open() as text:
        pool = read_pool(text, quotas)
    strata = reduce_pool(pool, quotas, size).strata
    assert strata.people == people
    for objective in ("leximin", "maximin", "nash", "goldilocks"):
        found = fair_distribution(strata, objective, Watch())
        assert found.probabilities == pytest.approx(np.full(len(strata), 0.1), rel=1e-6)
        assert found.gap <= 1e-6


def test_chances_scale_with_the_pool_without_any_absolute_tolerance():
    small = make_strata(9, 200, 20, (2, 3, 4))
    large = Strata(
        small.counts * 100_000, small.rows, small.low, small.high, small.seats, small.quota_rows,
        small.labels,
    )  # fmt: skip
    found = fair_distribution(large, "leximin", Watch())
    assert found.probabilities.min() < 2e-6
    assert found.gap < 1e-6
    assert found.bound == pytest.approx(found.probabilities.min(), rel=1e-6)


def test_the_bound_is_proven_by_multipliers_alone():
    strata = make_strata(11, 300, 24, (2, 4, 3))
    found = fair_distribution(strata, "leximin", Watch())
    better = found.probabilities.min() * 1.001
    # no distribution over the quotas gives everyone the better chance: the multipliers say so
    multipliers = found.stages[0].multipliers
    rows, total = multipliers[:-1], multipliers[-1]
    weight = rows[strata.rows].sum(axis=1) + total
    most = np.where(rows > 0, rows * strata.high, rows * strata.low).sum() + total * strata.seats
    assert (weight >= -1e-12).all()
    assert (weight * strata.counts * better).sum() > most


def test_cancelling_stops_the_work():
    class Impatient:
        def report(self, phase, done, total):
            pass

        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        fair_distribution(tiny(3), "leximin", Watch(Impatient()))


def test_gini_is_that_of_the_definition():
    value = np.array([0.1, 0.4, 0.2])
    people = np.array([3, 1, 2])
    each = np.repeat(value, people)
    pairs = np.abs(each[:, None] - each[None, :]).sum()
    assert gini(value, people) == pytest.approx(pairs / (2 * len(each) ** 2 * each.mean()))
