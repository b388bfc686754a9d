"""Figures of a distribution of chances: least, greatest, Gini, geometric mean, deviation."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from conference.sortition.solver import Floats
from conference.sortition.strata import Ints

__all__ = ["ChanceStatistics", "chances", "gini"]


@dataclass(frozen=True, slots=True)
class ChanceStatistics:
    """Over people who may be drawn: least and greatest chance, Gini coefficient, geometric mean.

    ``excluded`` people can be in no panel and are counted in the least chance only if all are;
    they are reported apart. ``geometric`` is over those with a chance.
    """

    least: float
    greatest: float
    gini: float
    geometric: float
    excluded: int


def gini(chance: Floats, people: Ints | Floats) -> float:
    """The Gini coefficient of ``chance[i]`` shared by ``people[i]`` people each; 0 is equality."""
    order = np.argsort(chance, kind="stable")
    value, count = np.asarray(chance, dtype=np.float64)[order], np.asarray(people)[order]
    total = float((value * count).sum())
    everyone = float(count.sum())
    if total <= 0 or everyone <= 0:
        return 0.0
    before = np.cumsum(count) - count
    ranked = float((value * count * (2 * before + count)).sum())
    return max(0.0, ranked / (everyone * total) - 1.0)


def chances(chance: Floats, people: Ints) -> ChanceStatistics:
    """The figures of a distribution over types. Those who cannot be drawn are left out."""
    able = chance > 1e-15
    if not able.any():
        return ChanceStatistics(0.0, 0.0, 0.0, 0.0, int(people.sum()))
    value, count = chance[able], people[able]
    return ChanceStatistics(
        float(value.min()),
        float(value.max()),
        gini(value, count),
        float(np.exp((count * np.log(value)).sum() / count.sum())),
        int(people[~able].sum()),
    )
