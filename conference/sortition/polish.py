"""Rare types in the whole list: as near to their fair seats, in proportion, as can be.

Rounding the list as a whole (:mod:`~conference.sortition.rounding`) leaves every type within about
one seat of its expected seats. For a type of a hundred seats that is one per cent; for a type of
two it is half of a person's chance. So seats are exchanged among types. In a *square* every row
keeps its sum: types ``t`` and ``v`` gain a seat each, and the two types that have some of their
values exchanged (t's with v's area, v's with t's area) give one each; controlled rounding of tables
rests on such squares (Cox, J. Amer. Stat. Assoc. 82, 1987). Where the quotas leave room, ``t`` also
gains a seat from the first of these two alone.

What is made small, over all types with ``n`` seats where ``e`` are fair:

- ``ln(n / e)`` to the fourth power: the proportion counts, up as much as down. A type alone would
  so be rounded at the geometric mean, as by the method of equal proportions (Huntington, 1928);
  as that is 0 between 0 and 1, whoever has a fair chance keeps at least one seat in the list.
- the same for what the type's people have less than the fair *least* chance, :data:`LEAST` times
  as much: what leximin has given to the worst placed is not to be lost in rounding.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from conference.sortition.progress import Watch
from conference.sortition.rounding import depends, distinct
from conference.sortition.solver import Floats
from conference.sortition.strata import UNBOUNDED, Ints, Strata

__all__ = ["lift_rare", "polish"]

LEAST = 200.0
"""How much more a loss weighs that goes below the fair least chance."""

NONE = 0.05
"""No seat at all counts as so many."""

_PARTNERS = 24
_PATIENCE = 3
_ROUNDS = 60
_STEP = 1e-4


def polish(strata: Strata, shares: Floats, total: Ints, m: int, seed: int, watch: Watch) -> Ints:
    """Seats in the whole list of ``m`` entries, nearer to ``m * shares`` than ``total``.

    Every row stays within ``m`` times its bounds, no type gets more than ``m`` times its people,
    and types without a share stay without seats. Ends when hardly any exchange brings anything.
    """
    return _Polishing(strata, shares, total, m, seed).run(watch)


class _Polishing:
    def __init__(self, strata: Strata, shares: Floats, total: Ints, m: int, seed: int) -> None:
        self.random = np.random.Generator(np.random.PCG64(seed))
        self.seats = total.astype(np.int64).copy()
        self.exact = m * shares
        self.able = shares > 1e-12
        self.most = np.where(self.able, m * strata.counts, 0)
        least = (shares / strata.counts)[self.able].min(initial=1.0)
        self.floor = least * m * strata.counts
        self.rows = strata.rows
        self.sums = strata.row_sums(self.seats)
        self.low, self.high = m * strata.low, m * np.minimum(strata.high, UNBOUNDED)
        self.codes = _groups(strata.rows)
        self.names = [self.random.integers(0, 1 << 62, int(c.max()) + 1) for c in self.codes]
        keys = self._key(self.codes)
        self.order = np.argsort(keys)
        self.keys = keys[self.order]
        self.like = [np.argsort(code, kind="stable") for code in self.codes]

    def cost(self, types: Ints, seats: Ints) -> Floats:
        """What ``seats`` of these types cost; infinite where they cannot have so many."""
        held = np.maximum(seats, NONE)
        off = np.log(held / np.maximum(self.exact[types], 1e-9))
        below = np.minimum(0.0, np.log(held / np.maximum(self.floor[types], 1e-9)))
        out = off**4 + LEAST * below**4
        out = np.where(self.able[types], out, 0.0)
        return np.where((seats < 0) | (seats > self.most[types]), np.inf, out)

    def run(self, watch: Watch) -> Ints:
        if len(self.codes) < 2:
            return self.seats
        misses = 0
        everyone = np.arange(len(self.seats))
        for turn in range(_ROUNDS):
            watch.tick("rare types nearer to their fair chance", turn, _ROUNDS)
            now = self.cost(everyone, self.seats)
            gain_up = now - self.cost(everyone, self.seats + 1)
            gain_down = now - self.cost(everyone, self.seats - 1)
            needy = np.flatnonzero(self.able & (np.maximum(gain_up, gain_down) > _STEP))
            if not len(needy):
                break
            up = gain_up[needy] >= gain_down[needy]
            misses = 0 if self._round(needy, np.where(up, 1, -1), now) else misses + 1
            if misses == _PATIENCE:
                break
        return self.seats

    def _round(self, needy: Ints, step: Ints, now: Floats) -> bool:
        """One exchange for each of the needy types, if one brings anything; whether any did."""
        one = np.repeat(needy, _PARTNERS)
        two = self._partners(one)
        change = np.repeat(step, _PARTNERS)
        swap = self.random.random((len(self.codes), len(one))) < 0.5
        three, there = self._find(np.where(swap, self.codes[:, two], self.codes[:, one]))
        four, also = self._find(np.where(swap, self.codes[:, one], self.codes[:, two]))

        def after(types: Ints, by: Ints) -> Floats:
            return self.cost(types, self.seats[types] + by) - now[types]

        pair = after(one, change) + after(three, -change)
        square = pair + after(two, change) + after(four, -change)
        pair[~(there & (one != three)) | ~self._room(one, three, change)] = np.inf
        square[~(there & also & (one != three) & (two != three))] = np.inf
        delta = np.minimum(pair, square)
        best = delta.reshape(len(needy), -1).argmin(axis=1) + np.arange(len(needy)) * _PARTNERS
        best = best[delta[best] < -_STEP]
        best = best[np.argsort(delta[best], kind="stable")]
        used = np.zeros(len(self.seats), dtype=bool)
        for at in best.tolist():
            in_pair = bool(pair[at] <= square[at])
            types = np.array([one[at], three[at]] + ([] if in_pair else [two[at], four[at]]))
            if used[types].any():
                continue
            if in_pair and not self._room(types[:1], types[1:], change[at : at + 1])[0]:
                continue
            used[types] = True
            self._move(types, change[at] * np.array([1, -1, 1, -1])[: len(types)])
        return bool(len(best))

    def _room(self, one: Ints, three: Ints, change: Ints) -> NDArray[np.bool_]:
        """Whether the rows bear it if ``one`` gains ``change`` seats and ``three`` gives them."""
        mine, theirs = self.rows[one], self.rows[three]
        by, apart = change[:, None], mine != theirs
        gains, gives = self.sums[mine] + by, self.sums[theirs] - by
        fits = (gains >= self.low[mine]) & (gains <= self.high[mine])
        fits &= (gives >= self.low[theirs]) & (gives <= self.high[theirs])
        return np.asarray((fits | ~apart).all(axis=1))

    def _move(self, types: Ints, by: Ints) -> None:
        self.seats[types] += by
        np.add.at(self.sums, self.rows[types], by[:, None])

    def _partners(self, one: Ints) -> Ints:
        """A type to go with each of ``one``: any, or (half of them) one with a value in common."""
        two = self.random.integers(0, len(self.seats), len(one))
        group = self.random.integers(0, 2 * len(self.codes), len(one))
        for g, (code, order) in enumerate(zip(self.codes, self.like, strict=True)):
            at = np.flatnonzero(group == g)
            values = code[one[at]]
            first = np.searchsorted(code, values, sorter=order)
            span = np.searchsorted(code, values, "right", sorter=order) - first
            two[at] = order[first + (self.random.random(len(at)) * span).astype(np.int64)]
        return two

    def _key(self, codes: Ints) -> Ints:
        """A number for each combination of values; two combinations hardly ever share one."""
        key = np.zeros(codes.shape[1], dtype=np.int64)
        for names, code in zip(self.names, codes, strict=True):
            key ^= names[code]
        return key

    def _find(self, codes: Ints) -> tuple[Ints, NDArray[np.bool_]]:
        """The types with these values, and whether there are such."""
        at = np.minimum(np.searchsorted(self.keys, self._key(codes)), len(self.keys) - 1)
        types = self.order[at]
        return types, (self.codes[:, types] == codes).all(axis=0)


def _groups(rows: Ints) -> Ints:
    """The values of each type, a line a group: features that depend on another are one with it."""
    columns = list(range(rows.shape[1]))
    spread = [distinct(rows[:, c]) for c in columns]
    groups: list[list[int]] = []
    for c in sorted(columns, key=lambda c: -spread[c]):
        above = next((g for g in groups if depends(rows[:, c], rows[:, g[0]])), None)
        if above is None:
            groups.append([c])
        else:
            above.append(c)
    return np.array([np.unique(rows[:, g[0]], return_inverse=True)[1] for g in groups])


def lift_rare(strata: Strata, shares: Floats, m: int) -> tuple[Floats, int]:
    """Expected seats in which every type that can be drawn has at least one of ``m`` compositions.

    Rule for rare types: who has a fair chance above zero is in at least one composition of the
    list, so that before the draw nobody can read from it that their chance is gone. Types with less
    than one expected seat in the whole list get one. The others give way: the smallest change, in
    the sum of squares divided by the expected seats, that leaves the sum of every row as it was.

    Returns the shares and how many types were lifted; the shares unchanged and 0 if a row has
    nobody else to give way.
    """
    rare = (shares > 1e-12) & (m * shares < 1 - 1e-9)
    exact = m * shares
    if not rare.any():
        return shares, 0
    fixed = rare | (exact <= 0) | (exact <= 1 + 1e-9)
    raised = np.where(rare, 1.0, exact)
    most = m * strata.counts.astype(np.float64)
    for _ in range(40):
        adjusted = _give_way(strata, exact, raised, fixed)
        if adjusted is None:
            return shares, 0
        low, high = ~fixed & (adjusted < 1), ~fixed & (adjusted > most)
        if not low.any() and not high.any():
            return adjusted / m, int(rare.sum())
        raised = np.where(low, 1.0, np.where(high, most, raised))
        fixed = fixed | low | high
    return shares, 0


def _give_way(
    strata: Strata, exact: Floats, raised: Floats, fixed: NDArray[np.bool_]
) -> Floats | None:
    """``raised`` for the fixed, and the least change of the others that keeps all row sums."""
    size = len(strata.low)
    excess = strata.row_loads(np.where(fixed, raised - exact, 0.0))
    weight = np.where(fixed, 0.0, exact)
    gram = np.zeros(size * size)
    width = strata.rows.shape[1]
    for a in range(width):
        for b in range(width):
            at = strata.rows[:, a].astype(np.int64) * size + strata.rows[:, b]
            gram += np.bincount(at, weight, size * size)
    prices = np.linalg.lstsq(gram.reshape(size, size), -excess, rcond=1e-12)[0]
    change = weight * prices[strata.rows].sum(axis=1)
    out = np.where(fixed, raised, exact + change)
    left = np.abs(strata.row_loads(out - exact))
    return out if float((left / np.maximum(1.0, strata.row_loads(exact))).max()) < 1e-9 else None
