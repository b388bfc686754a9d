"""Whole seats: from expected seats to numbered compositions that each keep every quota.

**Together first, then apart.** The expected seats of all ``m`` compositions together, ``m * x``,
are rounded to whole numbers, each up or down, so that every row's sum is within ``m`` times its
quota. These are then split into two halves, the halves into halves, and so on down to single
compositions. A split gives each half the floor or the ceiling of its share of every type *and* of
every row; since the quotas are whole numbers, rows within ``m`` quotas stay within at every level,
down to the last. Nobody's total changes, so after the first rounding nothing is lost.

**A split** is a selection among the types with an odd seat left. The feature with the most values
(and those that depend on it, such as the region of an area) comes out right by systematic sampling
in its order (Madow 1949). Then pairs of types with the same value of that feature are exchanged
until the other features' rows are right too; if that gets stuck, among few types, any pairs. If
that gets stuck as well, an integer program decides.

Types with few expected seats in the list are looked after in :mod:`~conference.sortition.polish`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from conference.sortition.exchange import PATIENCE, improve, settle
from conference.sortition.progress import Watch
from conference.sortition.solver import Floats, OutOfTime, PanelProgram, SolverError
from conference.sortition.strata import UNBOUNDED, Ints, Strata

__all__ = ["Composition", "NoSplit", "Splitter", "dense", "depends", "distinct"]

_ONE = 1 << 40
"""Denominator of the fractions of seats in the first rounding."""

_FREELY = 120
"""Among so few types, exchanges also go from one value of the major feature to another."""

_FEW = 300
"""Among so few types, exchanges that are stuck within the major feature go on freely ..."""

_IMPATIENT, _SOON = 3, 40
"""... after so many turns without a gain, and for so many steps."""


class NoSplit(Exception):  # noqa: N818  an outcome
    """No way was found to give these seats out as compositions that all keep the quotas."""


@dataclass(frozen=True, eq=False)
class Composition:
    """Seats of a panel: ``seats[i]`` for type ``types[i]``; every other type has none."""

    types: NDArray[np.int32]
    seats: NDArray[np.int32]


def dense(compositions: list[Composition] | tuple[Composition, ...], count: int) -> Floats:
    """A matrix with a row a composition and a column a type."""
    out = np.zeros((len(compositions), count))
    for row, one in enumerate(compositions):
        out[row, one.types] = one.seats
    return out


class Splitter:
    """Gives out seats of one pool. Every choice comes from ``seed``: the same input and seed give
    the same compositions (with the same versions of this program and of numpy).
    """

    def __init__(self, strata: Strata, seed: int) -> None:
        self.strata = strata
        self.random = np.random.Generator(np.random.PCG64(seed))
        rows = strata.rows
        width = rows.shape[1]
        quota_columns = [c for c in range(width) if int(rows[:, c].min()) < strata.quota_rows]
        spread = [distinct(rows[:, c]) for c in quota_columns]
        self.major = quota_columns[int(np.argmax(spread))]
        cell = rows[:, self.major]
        above = [
            c
            for c in quota_columns
            if c != self.major and depends(rows[:, c], cell)
        ]  # fmt: skip
        above.sort(key=lambda c: distinct(rows[:, c]))
        self.rest = [c for c in range(width) if c != self.major and c not in above]
        keys = [rows[:, c] for c in (*above, self.major)]
        order = np.lexsort(tuple(reversed(keys)))
        self.place = np.empty(len(strata), dtype=np.int64)
        self.place[order] = np.arange(len(strata))
        self.block: Ints = self.place_of_cells(cell, order)
        self.rest_rows = rows[:, self.rest]
        self.hard_low, self.hard_high = strata.low, np.minimum(strata.high, UNBOUNDED)

    def place_of_cells(self, cell: Ints, order: Ints) -> Ints:
        """For each type the place of the first type with its value of the major feature."""
        ordered = cell[order]
        first = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]])
        starts = np.repeat(first, np.diff(np.r_[first, len(ordered)]))
        out = np.empty(len(order), dtype=np.int64)
        out[order] = starts
        return out

    def total(self, shares: Floats, m: int, tries: int = 20) -> Ints:
        """Whole seats of each type in ``m`` compositions together, each ``m * shares`` rounded.

        The rows' sums are within ``m`` times their bounds. Raises :class:`NoSplit`.
        """
        exact = m * shares
        near = np.rint(exact)
        base = np.where(np.abs(exact - near) < 1e-6, near, np.floor(exact)).astype(np.int64)
        part = np.where(np.abs(exact - near) < 1e-6, 0.0, exact - base)
        part = np.where(base >= m * self.strata.counts, 0.0, part)
        numerators = np.rint(part * _ONE).astype(np.int64)
        missing = (m * self.strata.seats - int(base.sum())) * _ONE - int(numerators.sum())
        loose = np.argsort(-np.minimum(numerators, _ONE - numerators))
        for t in loose.tolist():
            if not missing:
                break
            step = max(-int(numerators[t]), min(missing, _ONE - 1 - int(numerators[t])))
            numerators[t] += step if numerators[t] else 0
            missing -= step if numerators[t] else 0
        if missing:
            raise NoSplit
        sums = self.strata.row_sums(base)
        low = m * self.strata.low - sums
        high = m * self.hard_high - sums
        active = np.flatnonzero(numerators)
        if not len(active):
            return self._checked(base, m)
        loads = self.strata.row_loads(numerators / _ONE)
        ideal_low = np.maximum(low, np.floor(loads + 1e-5).astype(np.int64))
        ideal_high = np.minimum(high, np.ceil(loads - 1e-5).astype(np.int64))
        for _ in range(tries):
            for bounds in ((ideal_low, ideal_high), (low, high)):
                chosen = self._exchange(active, numerators[active], _ONE, *bounds)
                if chosen is None:
                    continue
                out = base.copy()
                out[chosen] += 1
                sums = self.strata.row_sums(out)
                if (sums >= m * self.strata.low).all() and (sums <= m * self.hard_high).all():
                    return out
        chosen = self._program(active, numerators[active] / _ONE, low, high, 20.0)
        if chosen is None:
            raise NoSplit
        base[chosen] += 1
        return self._checked(base, m)

    def _checked(self, total: Ints, m: int) -> Ints:
        sums = self.strata.row_sums(total)
        if (sums < m * self.strata.low).any() or (sums > m * self.hard_high).any():
            raise NoSplit
        return total

    def compositions(self, total: Ints, m: int, watch: Watch) -> list[Composition]:
        """Split ``total`` seats into ``m`` compositions. Raises :class:`NoSplit`."""
        out: list[Composition] = []
        used = np.flatnonzero(total)
        used = used[np.argsort(self.place[used])]
        self._budget = 40 + m // 5
        self._split(used, total[used], m, out, watch, m)
        return out

    def _split(
        self, types: Ints, seats: Ints, m: int, out: list[Composition], watch: Watch, whole: int
    ) -> None:
        if m == 1:
            if not len(out) % 20:
                watch.tick("numbered compositions", len(out), whole)
            out.append(Composition(types.astype(np.int32), seats.astype(np.int32)))
            return
        left = m // 2
        before = len(out)
        for _ in range(4):
            part = self._halve(types, seats, m, left)
            if part is None:
                break
            mine = part > 0
            other = seats - part
            theirs = other > 0
            try:
                self._split(types[mine], part[mine], left, out, watch, whole)
                self._split(types[theirs], other[theirs], m - left, out, watch, whole)
            except NoSplit:
                del out[before:]
                self._budget -= 1
                if self._budget <= 0:
                    raise
                continue
            return
        raise NoSplit

    def _halve(self, types: Ints, seats: Ints, m: int, left: int) -> Ints | None:
        """The seats of the first ``left`` of ``m`` compositions."""
        base, odd = np.divmod(left * seats, m)
        active = odd > 0
        if not active.any():
            return base
        size = len(self.strata.low)
        rows = self.strata.rows[types]
        width = rows.shape[1]
        flat = rows.ravel()
        sums = np.bincount(flat, np.repeat(seats, width), size).astype(np.int64)
        held = np.bincount(flat, np.repeat(base, width), size).astype(np.int64)
        low = np.maximum(left * self.hard_low, sums - (m - left) * self.hard_high) - held
        high = np.minimum(left * self.hard_high, sums - (m - left) * self.hard_low) - held
        quota = np.arange(size) < self.strata.quota_rows
        even_low = np.where(quota, (left * sums) // m - held, low)
        even_high = np.where(quota, -((-left * sums) // m) - held, high)
        chosen = self._exchange(types[active], odd[active], m, even_low, even_high)
        if chosen is None and len(types) > 300:
            chosen = self._exchange(types[active], odd[active], m, low, high)
        if chosen is None:
            chosen = self._program(types[active], odd[active] / m, low, high, 5.0)
        if chosen is None:
            return None
        marked = np.zeros(len(self.strata), dtype=bool)
        marked[chosen] = True
        return base + marked[types]

    def _exchange(
        self, types: Ints, numerators: Ints, denominator: int, low: Ints, high: Ints
    ) -> Ints | None:
        """Select among ``types`` with these fractions so that each row's count is within bounds.

        Systematic sampling, then exchanges within the major feature's values. None when stuck.
        """
        order = np.lexsort((*self._keys(types), self.block[types]))
        types, numerators = types[order], numerators[order]
        reach = np.cumsum(numerators) + int(self.random.integers(0, denominator))
        chosen = (reach // denominator - (reach - numerators) // denominator) > 0
        if not self.rest:
            return types[chosen]
        if len(types) <= _FREELY:
            found = settle(self.random, chosen, self.strata.rows[types], low, high)
            return types[chosen] if found else None
        block = self.block[types]
        start = np.searchsorted(block, block, "left")
        span = np.searchsorted(block, block, "right") - start
        is_few = len(types) <= _FEW
        patience = _IMPATIENT if is_few else PATIENCE
        rows = self.rest_rows[types]
        found = improve(self.random, chosen, rows, low, high, start, span, patience)
        if not found and is_few:  # what is nearly right is soon settled
            found = settle(self.random, chosen, self.strata.rows[types], low, high, _SOON)
        return types[chosen] if found else None

    def _keys(self, types: Ints) -> list[Ints]:
        """Random sort keys in the other features: like types are neighbours."""
        keys: list[Ints] = []
        for column in self.random.permutation(len(self.rest)).tolist():
            rows = self.rest_rows[types, column]
            first = int(rows.min())
            shuffled = self.random.permutation(int(rows.max()) - first + 1)
            keys.append(shuffled[rows - first])
        return keys

    def _program(
        self, types: Ints, parts: Floats, low: Ints, high: Ints, limit: float
    ) -> Ints | None:
        """The same selection as an integer program over 0 and 1, near the fractions."""
        seats = round(float(parts.sum()))
        rows = self.strata.rows[types]
        touched = np.zeros(len(self.strata.low), dtype=bool)
        touched[rows.ravel()] = True
        if (~touched & ((low > 0) | (high < 0))).any() or (low[touched] > high[touched]).any():
            return None
        part = Strata(
            np.ones(len(types), dtype=np.int64),
            rows,
            np.where(touched, np.maximum(low, -UNBOUNDED), 0),
            np.where(touched, high, 0),
            seats,
            self.strata.quota_rows,
            ("",) * len(types),
        )
        weights = 3 + parts + self.random.random(len(types))  # near enough: the first one found
        try:
            found = PanelProgram(part).best(weights, limit, gap=0.3)
        except (OutOfTime, SolverError):
            return None
        return None if found is None else types[found[0] > 0]


def distinct(values: Ints) -> int:
    """How many different values there are."""
    return len(set(values.tolist()))


def depends(upper: Ints, lower: Ints) -> bool:
    """Whether each value of ``lower`` occurs with one value of ``upper`` only."""
    pairs = set(zip(lower.tolist(), upper.tolist(), strict=True))
    return len(pairs) == distinct(lower)
