"""The ledger: how much chance everybody had over all sittings. Pure; published without names.

**The figure is the sum.** The chances that a person had in the draws so far add up to the seats
they could expect (linearity of expectation), however the draws depend on each other; and they do
depend: with rotation, who was drawn has no chance for a while. One minus the product of the chances
of not being drawn would be "drawn at least once", but only for independent draws. Survey statistics
keeps accounts of rotating samples in the same way, by inclusion probabilities wave by wave
(Nedyalkova, Qualite, Tille, "General framework for the rotation of units in repeated survey
sampling", Statistica Neerlandica 63, 2009).

Who was in fewer pools (signed up later, or had to pause) had less: so the figures are also given
for those in one pool, in two, and so on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from conference.sortition.figures import gini

__all__ = ["Account", "Ledger", "cumulate", "ledger"]

Chances = NDArray[np.float64]
"""The chance of each person by number; NaN for who was not in the pool."""


@dataclass(frozen=True, slots=True)
class Account:
    """Figures over ``people``: least, greatest and mean sum of chances, and the Gini coefficient.

    A Gini coefficient of 0 means that all had the same.
    """

    people: int
    least: float
    greatest: float
    mean: float
    gini: float


@dataclass(frozen=True, slots=True)
class Ledger:
    """All sittings together.

    ``sittings[i]`` are the figures of the i-th draw alone, ``all`` those of the sums over all
    draws, ``by_pools[k]`` the same of those who were in k pools. ``seated[n]`` people had a seat
    n times.
    """

    sittings: tuple[Account, ...]
    all: Account
    by_pools: Mapping[int, Account]
    seated: Mapping[int, int]


def cumulate(chances: Sequence[Chances]) -> tuple[Chances, NDArray[np.int64]]:
    """The sum of each person's chances, and in how many pools they were, both by number."""
    count = max((len(one) for one in chances), default=0)
    total, pools = np.zeros(count), np.zeros(count, dtype=np.int64)
    for one in chances:
        there = ~np.isnan(one)
        total[: len(one)][there] += one[there]
        pools[: len(one)] += there
    return total, pools


def ledger(chances: Sequence[Chances], seated: Sequence[Sequence[int]]) -> Ledger:
    """The figures of these sittings; ``seated`` are the numbers of those who had a seat in each."""
    total, pools = cumulate(chances)
    times = np.zeros(len(total), dtype=np.int64)
    for numbers in seated:
        known = np.array([n for n in numbers if n < len(times)], dtype=np.int64)
        times[known] += 1
    ever = pools > 0
    often, people = np.unique(times[ever | (times > 0)], return_counts=True)
    return Ledger(
        tuple(_account(one[~np.isnan(one)]) for one in chances),
        _account(total[ever]),
        {int(k): _account(total[pools == k]) for k in np.unique(pools[ever])},
        dict(zip(often.tolist(), people.tolist(), strict=True)),
    )


def _account(values: Chances) -> Account:
    if not len(values):
        return Account(0, 0.0, 0.0, 0.0, 0.0)
    return Account(
        len(values),
        float(values.min()),
        float(values.max()),
        float(values.mean()),
        gini(values, np.ones(len(values))),
    )
