"""Exchanges among types until every row has as many chosen ones as it may have.

One chosen type leaves and another enters, so that the sum of squares of what the rows are off gets
less. Which pairs are tried is drawn from the random numbers of the search; only the best of them is
made.
"""

from __future__ import annotations

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from conference.sortition.strata import Ints

__all__ = ["PATIENCE", "improve", "settle"]

Bools = NDArray[np.bool_]
Floats = NDArray[np.float64]

_SAMPLE = 1_500
PATIENCE = 15
_STEPS = 3_000
_SETTLE = 150

_BESIDE = np.array([[-1], [0], [1]])


def improve(
    random: Generator,
    chosen: Bools,
    rows: Ints,
    low: Ints,
    high: Ints,
    start: Ints,
    span: Ints,
    patience: int = PATIENCE,
) -> bool:
    """Exchange chosen for unchosen types until the ``rows`` are within bounds.

    Type i may change places with those from ``start[i]`` on, ``span[i]`` of them. False when stuck:
    when ``patience`` turns brought nothing.
    """
    rows, low, high = _used(rows, low, high)
    if (low > high).any():
        return False
    counts = np.bincount(rows[chosen].ravel(), minlength=len(low))
    reach = span.astype(np.float64)
    misses, count = 0, len(chosen)
    for _ in range(_STEPS):
        drop, now, gain = _off(counts, low, high)
        if not now.any():
            return True
        if misses > patience:
            return False
        draws = min(_SAMPLE, 6 * count) if misses < 2 else min(8 * _SAMPLE, 30 * count)
        one = random.integers(0, count, draws)
        two = start.take(one) + (random.random(draws) * reach.take(one)).astype(np.int64)
        valid = (chosen.take(one) > chosen.take(two)).nonzero()[0]
        one, two = one.take(valid), two.take(valid)
        if not len(one):
            misses += 1
            continue
        change = _change(rows, one, two, drop - now, gain - now)
        best = int(change.argmin())
        misses = misses + 1 if change[best] >= 0 else 0
        if change[best] <= 0:
            leaving, entering = one[best], two[best]
            chosen[leaving], chosen[entering] = False, True
            counts[rows[leaving]] -= 1
            counts[rows[entering]] += 1
    return False


def settle(
    random: Generator, chosen: Bools, rows: Ints, low: Ints, high: Ints, steps: int = _SETTLE
) -> bool:
    """The same among few types, from any value to any other: the best exchange of each step.

    Exchanges that make it worse are allowed, but none is undone for a few steps (tabu search,
    Glover 1989), so that it does not end in the first hollow.
    """
    rows, low, high = _used(rows, low, high)
    if (low > high).any():
        return False
    counts = np.bincount(rows[chosen].ravel(), minlength=len(low))
    barred = np.zeros(len(chosen), dtype=np.int64)
    for step in range(steps):
        drop, now, gain = _off(counts, low, high)
        if not now.any():
            return True
        free = barred <= step
        inside, outside = (chosen & free).nonzero()[0], (free & ~chosen).nonzero()[0]
        if not len(inside) or not len(outside):
            continue
        change = _every_change(rows[inside], rows[outside], drop - now, gain - now)
        near = change + random.random(len(change))
        leaving, entering = divmod(int(near.argmin()), len(outside))
        leaving, entering = int(inside[leaving]), int(outside[entering])
        chosen[leaving], chosen[entering] = False, True
        barred[[leaving, entering]] = step + random.integers(2, 8, 2)
        counts[rows[leaving]] -= 1
        counts[rows[entering]] += 1
    return False


def _every_change(out: Ints, into: Ints, drop: Floats, gain: Floats) -> NDArray[np.float32]:
    """By how much the squares grow if each type of ``out`` leaves for each of ``into``, flat.

    A row in which both count stays as it is. All are whole numbers, small enough to be exact. (Not
    as a product of matrices: its threads would wait for each other.)
    """
    drops, gains = drop.astype(np.float32), gain.astype(np.float32)
    change: NDArray[np.float32] = np.add.outer(
        drops[out].sum(axis=1), gains[into].sum(axis=1), dtype=np.float32
    )
    both = (drops + gains)[out]
    for column in range(out.shape[1]):
        off = both[:, column].nonzero()[0]
        if len(off):
            stays = out[off, column][:, None] == into[:, column]
            change[off] -= stays * both[off, column][:, None]
    return change.ravel()


def _used(rows: Ints, low: Ints, high: Ints) -> tuple[Ints, Ints, Ints]:
    """The same with those rows alone that any type counts in, numbered anew."""
    present = np.zeros(len(low), dtype=bool)
    present[rows] = True
    place = np.cumsum(present) - 1
    return place[rows], low[present], high[present]


def _off(counts: Ints, low: Ints, high: Ints) -> Floats:
    """By how much each row is off, squared: with one fewer than ``counts``, with it, with one more.

    No ``low`` is above its ``high``.
    """
    beside = counts + _BESIDE
    off: Floats = np.maximum(np.maximum(beside - high, low - beside), 0).astype(np.float64)
    off *= off
    return off


def _change(rows: Ints, one: Ints, two: Ints, drop: Floats, gain: Floats) -> Floats:
    """By how much the squares grow if each of ``one`` leaves and each of ``two`` enters.

    ``drop`` and ``gain`` are what a row's square grows by with one fewer and one more in it. Whole
    numbers, though as floats, which numpy adds up in half the time.
    """
    out, into = rows.take(one, axis=0), rows.take(two, axis=0)
    change = drop.take(out)
    change += gain.take(into)
    summed: Floats = np.einsum("ij,ij->i", change, out != into)
    return summed
