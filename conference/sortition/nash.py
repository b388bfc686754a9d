"""Nash welfare: the chances with the greatest product.

Maximises the sum of the logarithms of all people's ratios, by a primal-dual interior-point method
(Mehrotra 1992, without his corrector) over types: Newton steps in as many unknowns as there are
quotas. As the logarithm is concave, a distribution r is optimal exactly if for every other r' the
average over people of r'/r is at most 1; the excess of the best r' bounds how much is missing
(:func:`welfare_gap`), whatever the method did.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from conference.sortition.columns import Mixture, compact
from conference.sortition.progress import Watch
from conference.sortition.rounding import Composition, dense
from conference.sortition.solver import Floats, OutOfTime, PanelProgram
from conference.sortition.strata import UNBOUNDED, Strata

__all__ = ["nash_over_panels", "nash_relaxed", "welfare_gap"]

_GAP = 1e-9
_ROUNDS = 300
_TINY = 1e-14


def nash_relaxed(
    strata: Strata, live: NDArray[np.bool_], start: Floats, watch: Watch, *, cap: float = 1.0
) -> Floats:
    """Ratios of greatest Nash welfare over the quotas; types not ``live`` have ratio 0.

    ``start`` are positive ratios of the live types, ideally within the quotas.
    """
    point = _Point(strata, live, start, min(1.0, cap) * strata.people / strata.seats)
    for step in range(_ROUNDS):
        if not step % 10:
            watch.tick("the greatest product of chances", step)
        if watch.late() or point.advance():
            break
    return point.ratios()


class _Point:
    """The iterate: ratios r, row sums s, multipliers y, zl, zu (rows) and u (greatest ratio).

    Rows are divided by their scale so that all figures are about 1.
    """

    def __init__(self, strata: Strata, live: NDArray[np.bool_], start: Floats, top: float) -> None:
        self.strata, self.live = strata, np.flatnonzero(live)
        self.rows = np.column_stack(
            [strata.rows[self.live], np.full(len(self.live), len(strata.low))]
        ).astype(np.int64)
        size = len(strata.low) + 1
        low = np.r_[strata.low, strata.seats].astype(np.float64)
        high = np.r_[strata.high, strata.seats].astype(np.float64)
        loads = (strata.counts * (strata.seats / strata.people))[self.live]
        used = np.bincount(self.rows.ravel(), minlength=size) > 0
        scale = np.maximum(1.0, np.minimum(high, 1e6))
        self.size = size
        self.weight = strata.counts[self.live] / strata.people
        self.low, self.high = low / scale, high / scale
        self.coefficient = loads[:, None] / scale[self.rows]
        self.equal = used & (low == high)
        self.open = used & ~self.equal & (high < UNBOUNDED)
        self.top = top
        self.r = np.clip(start[self.live], 1e-6, top * (1 - 1e-6))
        self.s = np.where(self.open, self._interior(self._sums(self.r)), 0.0)
        self.y = np.zeros(size)
        self.zl = np.where(self.open, 1e-2, 0.0)
        self.zu = np.where(self.open, 1e-2, 0.0)
        self.u = np.full(len(self.live), 1e-2 / len(self.live))

    def _sums(self, values: Floats) -> Floats:
        parts = (self.coefficient * values[:, None]).ravel()
        return np.bincount(self.rows.ravel(), parts, self.size).astype(np.float64)

    def _interior(self, sums: Floats) -> Floats:
        margin = 0.1 * (self.high - self.low)
        return np.clip(sums, self.low + margin, self.high - margin)

    def _back(self, rows: Floats) -> Floats:
        found: Floats = (self.coefficient * rows[self.rows]).sum(axis=1)
        return found

    def _normal(self, inverse: Floats) -> Floats:
        """The matrix B D^-1 B' of the rows."""
        width = self.rows.shape[1]
        out = np.zeros(self.size * self.size)
        for a in range(width):
            for b in range(a, width):
                value = self.coefficient[:, a] * self.coefficient[:, b] * inverse
                at = self.rows[:, a] * self.size + self.rows[:, b]
                found = np.bincount(at, value, self.size * self.size)
                out += found
                if a != b:
                    out += found.reshape(self.size, self.size).T.ravel()
        return out.reshape(self.size, self.size)

    def advance(self) -> bool:
        """One Newton step; True when the point is optimal to :data:`_GAP`."""
        below = np.where(self.open, np.maximum(self.s - self.low, _TINY), 1.0)
        above = np.where(self.open, np.maximum(self.high - self.s, _TINY), 1.0)
        room = np.maximum(self.top - self.r, _TINY)
        pairs = 2 * int(self.open.sum()) + len(self.r)
        gap = float(self.zl @ below + self.zu @ above + self.u @ room)
        target = 0.15 * gap / pairs
        active = self.equal | self.open
        sums = self._sums(self.r)
        miss = np.where(self.equal, self.low - sums, np.where(self.open, self.s - sums, 0.0))
        slope = -self.weight / self.r - self._back(self.y) + self.u
        if gap < _GAP and np.abs(miss).max() < 1e-11 and np.abs(slope).max() < 1e-9:
            return True
        toward_top = slope - self.u + target / room
        inverse = 1.0 / (self.weight / self.r**2 + self.u / room)
        drift = np.where(self.open, self.y - target / below + target / above, 0.0)
        stiff = np.where(self.open, self.zl / below + self.zu / above, 1.0)
        matrix = self._normal(inverse)
        matrix[np.diag_indices(self.size)] += np.where(self.open, 1.0 / stiff, 0.0)
        side = miss - np.where(self.open, drift / stiff, 0.0)
        side += self._sums(inverse * toward_top)
        keep = np.flatnonzero(active)
        core = matrix[np.ix_(keep, keep)]
        core[np.diag_indices(len(keep))] *= 1 + 1e-13
        core[np.diag_indices(len(keep))] += 1e-14 * float(np.trace(core)) / len(keep)
        dy = np.zeros(self.size)
        dy[keep] = np.linalg.lstsq(core, side[keep], rcond=1e-15)[0]
        dr = inverse * (self._back(dy) - toward_top)
        ds = np.where(self.open, -(dy + drift) / stiff, 0.0)
        dzl = np.where(self.open, target / below - self.zl - self.zl / below * ds, 0.0)
        dzu = np.where(self.open, target / above - self.zu + self.zu / above * ds, 0.0)
        du = target / room - self.u + self.u / room * dr
        step = min(
            1.0,
            _reach(self.r, dr),
            _reach(room, -dr),
            _reach(below, ds),
            _reach(above, -ds),
            _reach(self.zl + ~self.open, dzl),
            _reach(self.zu + ~self.open, dzu),
            _reach(self.u, du),
        )
        self.r += step * dr
        self.s += step * ds
        self.y += step * dy
        self.zl += step * dzl
        self.zu += step * dzu
        self.u += step * du
        return step < 1e-10

    def ratios(self) -> Floats:
        out = np.zeros(len(self.strata))
        out[self.live] = self.r
        return out


def _reach(value: Floats, change: Floats) -> float:
    """How far one may go, up to 0.99 of the way to 0."""
    down = change < 0
    return 0.99 * float((-value[down] / change[down]).min()) if down.any() else 1.0


def welfare_gap(strata: Strata, ratios: Floats, best_other: float) -> float:
    """How much the average logarithm can still grow: at most ``best_other - 1``.

    ``best_other`` is an upper bound of the average over people of r'/r for any distribution r'.
    """
    live = ratios > 0
    share = float(strata.counts[live].sum()) / strata.people
    return max(0.0, best_other - share)


def _simplex(matrix: Floats, weight: Floats, start: Floats) -> Floats:
    """Weights of the rows of ``matrix`` that maximise ``weight @ log(weights @ matrix)``."""
    weights = np.maximum(start, 1e-6)
    weights /= weights.sum()
    dual = np.full(len(weights), 1e-1)
    price = 1.0
    for _ in range(200):
        ratio = weights @ matrix
        slope = matrix @ (weight / ratio)
        gap = float(weights @ dual)
        residual = -slope - dual + price
        if gap < 1e-10 and np.abs(residual).max() < 1e-10:
            break
        target = 0.1 * gap / len(weights)
        half = matrix * (np.sqrt(weight) / ratio)
        curve = half @ half.T
        curve[np.diag_indices(len(weights))] += dual / weights
        right = np.column_stack([slope + target / weights - price, np.ones(len(weights))])
        found = np.linalg.lstsq(curve, right, rcond=1e-15)[0]
        extra = (float(weights.sum()) - 1 + float(found[:, 0].sum())) / float(found[:, 1].sum())
        move = found[:, 0] - extra * found[:, 1]
        change = target / weights - dual - dual / weights * move
        step = min(1.0, _reach(weights, move), _reach(dual, change))
        weights = weights + step * move
        dual = dual + step * change
        price += step * extra
        if step < 1e-12:
            break
    normed: Floats = weights / weights.sum()
    return normed


def nash_over_panels(
    strata: Strata, live: NDArray[np.bool_], known: list[Composition], pricing: PanelProgram,
    watch: Watch, tolerance: float = 1e-7,
) -> tuple[Mixture, float]:  # fmt: skip
    """The lottery over panels of greatest Nash welfare, and its :func:`welfare_gap`."""
    loads = strata.counts * (strata.seats / strata.people)
    weight = strata.counts[live] / strata.people
    columns = list(known)
    weights = np.full(len(columns), 1.0 / len(columns))
    gap = float("inf")
    while True:
        watch.tick("the greatest product of chances over panels", len(columns))
        matrix = dense(columns, len(strata))[:, live] / loads[live]
        weights = _simplex(matrix, weight, weights)
        ratios = weights @ matrix
        prices = np.zeros(len(strata))
        prices[live] = weight / ratios / loads[live]
        try:
            answer = pricing.best(prices, watch.left())
        except OutOfTime:
            break
        assert answer is not None, "the compositions known show that there are some"
        gap = max(0.0, answer[1] - float(weight.sum()))
        kept = weights > 1e-9
        if gap <= tolerance or watch.late():
            break
        columns = [one for one, keep in zip(columns, kept, strict=True) if keep]
        columns.append(compact(answer[0]))
        weights = np.r_[weights[kept] * (1 - 1 / len(columns)), 1 / len(columns)]
    kept = weights > 1e-12
    chosen = [one for one, keep in zip(columns, kept, strict=True) if keep]
    return Mixture(tuple(chosen), weights[kept] / weights[kept].sum()), gap
