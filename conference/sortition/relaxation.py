"""The fairest chances if seats could be split: leximin, maximin and GoldiLocks over the quotas.

Here a composition may have fractions of seats, so the programs are small: one variable a type, one
row a quota. Whoever meets the quotas with whole seats meets them with fractions, so no lottery over
panels can be fairer than what is found here. Whether one is as fair is shown by giving it
(:mod:`~conference.sortition.witness`); if there is none,
:mod:`~conference.sortition.columns` optimises over the panels themselves.

**Scale.** Everything is in *ratios*: a person's chance divided by the average, seats / people. They
are about 1 whether 20 of 200 are drawn or 1,000 of 2,000,000.

**Leximin** (Flanigan, Gölz, Gupta, Hennig, Procaccia: Fair algorithms for selecting citizens'
assemblies, Nature 596, 2021, and its supplement): raise the least ratio z as far as possible, fix
those who cannot be above it, go on with the rest. A type is fixed only if the multiplier of its
"at least z" is positive; then it is at z in *every* optimum (complementary slackness). One that
merely happens to be at z is not fixed. The program is written in the surplus ``s = ratio - z``, so
the last point stays feasible from stage to stage and primal simplex continues from it.

**Bounds.** Each stage's z is certified by :func:`stage_bound`: any multipliers of the quotas give
an upper bound by plain arithmetic, whatever the solver did.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from conference.core.errors import ConferenceError
from conference.sortition.programs import INF
from conference.sortition.progress import Watch
from conference.sortition.solver import Floats, LinearProgram, OutOfTime
from conference.sortition.strata import UNBOUNDED, Ints, Strata

__all__ = [
    "Marginal", "Stage", "first_answer", "goldilocks", "leximin", "maximin", "stage_bound",
]  # fmt: skip

FIXED = 1e-6
"""A multiplier above this share of the greatest one is positive. Too high a share is harmless: a
type left out is fixed in the next stage, at the same level."""

_CLOSE = 1e-9


@dataclass(frozen=True, eq=False)
class Stage:
    """One step of leximin: ``fixed`` types are at ratio ``level``, which is at most ``bound``.

    ``multipliers`` has one figure for each quota row and one for the total.
    """

    level: float
    bound: float
    fixed: Ints
    multipliers: Floats


@dataclass(frozen=True, eq=False)
class Marginal:
    """Ratios of the types (1 is the average chance), and the stages that show their optimality.

    ``complete`` is False when time was over before the last stage: the levels reached are kept and
    the rest is a valid, perhaps improvable, distribution.
    """

    ratios: Floats
    stages: tuple[Stage, ...]
    complete: bool = True


def stage_bound(
    strata: Strata, ratios: Floats, free: NDArray[np.bool_], top: float, multipliers: Floats
) -> float:
    """An upper bound of the least ratio of the ``free`` types, valid for any ``multipliers``.

    The others are at their ``ratios``; nobody is above the ratio ``top``. For expected seats x that
    meet the quotas, sum over types of (sum of its rows' multipliers) times x is at most B, the sum
    of each multiplier times the bound that it points to; and each term is at least what its least
    (if positive) or greatest (if negative) ratio gives.
    """
    loads = strata.counts * (strata.seats / strata.people)
    rows, total = multipliers[:-1], float(multipliers[-1])
    bounded = strata.high < UNBOUNDED
    rows = np.where(bounded, rows, 0.0)
    most = float(np.where(rows > 0, rows * strata.high, rows * strata.low).sum())
    most += total * strata.seats
    weight = (rows[strata.rows].sum(axis=1) + total) * loads
    most -= float((weight * ratios)[~free].sum())
    most -= float(np.minimum(weight[free], 0).sum()) * top
    raising = float(np.maximum(weight[free], 0).sum())
    return min(top, most / raising) if raising > 0 else top


class _Band:
    """The program: surplus s of each type, the least ratio z, the greatest ratio w.

    ``z + s <= w`` is added for a type when it is first violated.
    """

    def __init__(self, strata: Strata, cap: float) -> None:
        self.strata = strata
        count, rows = len(strata), len(strata.low)
        self.count, self.total = count, rows
        self.z, self.w = count, count + 1
        self.loads = strata.counts * (strata.seats / strata.people)
        self.top = min(1.0, cap) * strata.people / strata.seats
        lower = np.zeros(count + 2)
        upper = np.r_[np.full(count, INF), INF, self.top]
        lower[self.w] = self.top
        self.program = LinearProgram(np.zeros(count + 2), lower, upper)
        self._quota_rows()
        self.capped = np.full(count, -1, dtype=np.int64)
        self.free = np.ones(count, dtype=bool)
        self.ratios = np.zeros(count)

    def _quota_rows(self) -> None:
        strata, width = self.strata, self.strata.rows.shape[1]
        types = np.repeat(np.arange(self.count, dtype=np.int32), width)
        order = np.argsort(strata.rows.ravel(), kind="stable")
        index = types[order]
        per_row = np.bincount(strata.rows.ravel(), minlength=self.total)
        sums = strata.row_loads(self.loads)
        starts = np.r_[0, np.cumsum(per_row + 1)]
        flat = np.empty(int(starts[-1]) + self.count + 1, dtype=np.int32)
        value = np.empty(len(flat))
        at = np.r_[0, np.cumsum(per_row)]
        for r in range(self.total):
            span = slice(int(starts[r]), int(starts[r + 1]) - 1)
            found = index[at[r] : at[r + 1]]
            flat[span], value[span] = found, self.loads[found]
            flat[span.stop], value[span.stop] = self.z, sums[r]
        flat[starts[-1] : -1] = np.arange(self.count)
        value[starts[-1] : -1] = self.loads
        flat[-1], value[-1] = self.z, self.loads.sum()
        self.low = np.r_[strata.low, strata.seats].astype(np.float64)
        high = np.where(strata.high >= UNBOUNDED, INF, strata.high.astype(np.float64))
        self.high = np.r_[high, float(strata.seats)]
        self.program.add_rows(self.low, self.high, starts, flat, value)

    def aim(self, z: float, w: float) -> None:
        """Maximise ``z`` times the least minus ``w`` times the greatest ratio."""
        self.program.set_costs(np.array([self.z, self.w]), np.array([z, -w]))

    def solve(self, watch: Watch, phase: str, done: int) -> tuple[float, float]:
        """Solve, adding violated caps; the least and greatest ratio (of the free types)."""
        while True:
            watch.tick(phase, done, self.count)
            if not self.program.solve(watch.left()):
                raise ConferenceError(
                    "no_panel", "No panel can meet the quotas.", {}, exit_status=1
                )
            values = self.program.values()
            least, most = float(values[self.z]), float(values[self.w])
            reached = least + np.maximum(values[: self.count], 0)
            self.ratios = np.where(self.free, reached, self.ratios)
            over = (reached > most + _CLOSE * max(1.0, most)) & self.free & (self.capped < 0)
            if not over.any():
                return least, most
            self._cap(np.flatnonzero(over))

    def _cap(self, types: Ints) -> None:
        count = len(types)
        self.capped[types] = self.program.rows + np.arange(count)
        index = np.column_stack([types, np.full(count, self.z), np.full(count, self.w)])
        self.program.add_rows(
            np.full(count, -INF),
            np.zeros(count),
            np.arange(0, 3 * count, 3),
            index.ravel(),
            np.tile([1.0, 1.0, -1.0], count),
        )

    def blocked(self) -> Ints:
        """The free types that are at the least ratio in every optimum."""
        force = np.where(self.free, -self.program.reduced()[: self.count], 0.0)
        each = force / self.loads
        return np.flatnonzero(
            (force > FIXED * float(force.max(initial=0.0)))
            | (each > 10 * FIXED * float(each.max(initial=0.0)))
        )

    def multipliers(self) -> Floats:
        return self.program.prices()[: self.total + 1]

    def fix(self, types: Ints, level: float) -> None:
        """These types have the ratio ``level`` from now on."""
        self.free[types] = False
        self.ratios[types] = level
        nothing = np.zeros(len(types))
        self.program.set_columns(types, nothing, nothing)
        caps = self.capped[types]
        caps = caps[caps >= 0]
        self.program.set_rows(caps, np.full(len(caps), -INF), np.full(len(caps), INF))
        self.capped[types] = -1
        given = np.where(self.free, 0.0, self.loads * self.ratios)
        open_ = np.where(self.free, self.loads, 0.0)
        shift = np.r_[self.strata.row_loads(given), given.sum()]
        weight = np.r_[self.strata.row_loads(open_), open_.sum()]
        live = np.r_[self.strata.row_loads(self.free.astype(np.float64)), self.free.sum()] > 0
        for row in range(self.total + 1):
            self.program.set_cell(row, self.z, float(weight[row]) if live[row] else 0.0)
        self.program.set_rows(
            np.arange(self.total + 1),
            np.where(live, self.low - shift, -INF),
            np.where(live & (self.high < INF), self.high - shift, INF),
        )


def _stage(band: _Band, watch: Watch, phase: str) -> Stage:
    """Raise the least ratio of the free types as far as it goes."""
    level, _ = band.solve(watch, phase, int((~band.free).sum()))
    multipliers = band.multipliers()
    bound = stage_bound(band.strata, band.ratios, band.free, band.top, multipliers)
    types = band.blocked()
    if not len(types):
        types = np.flatnonzero(band.free)
    return Stage(max(level, 0.0), bound, types, multipliers)


def leximin(strata: Strata, watch: Watch, *, cap: float = 1.0) -> Marginal:
    """The leximin ratios, nobody's chance above ``cap``.

    Raises ``no_panel`` if the quotas (and the cap) cannot be met even with fractions of seats.
    """
    band = _Band(strata, cap)
    band.aim(1.0, 0.0)
    stages: list[Stage] = []
    try:
        while band.free.any():
            stage = _stage(band, watch, "the fairest chances")
            stages.append(stage)
            band.fix(stage.fixed, stage.level)
    except OutOfTime:
        if not stages:
            raise
        return Marginal(band.ratios, tuple(stages), complete=False)
    return Marginal(band.ratios, tuple(stages))


def _first_positive(band: _Band, watch: Watch, phase: str) -> list[Stage]:
    """Stages until the least ratio is positive: before that are types that no panel can hold."""
    stages: list[Stage] = []
    while band.free.any():
        stage = _stage(band, watch, phase)
        stages.append(stage)
        if stage.level > _CLOSE:
            break
        band.fix(stage.fixed, 0.0)
    return stages


def first_answer(strata: Strata, watch: Watch, *, cap: float = 1.0) -> Marginal:
    """Valid ratios with the greatest least one, and no more: for who has no time for the rest."""
    band = _Band(strata, cap)
    band.aim(1.0, 0.0)
    stages = _first_positive(band, watch.unhurried(), "a first answer")
    return Marginal(band.ratios, tuple(stages), complete=False)


def maximin(strata: Strata, watch: Watch, *, cap: float = 1.0) -> Marginal:
    """The greatest least ratio and, under it, the smallest greatest ratio.

    Types that no panel can hold are left at 0 and not counted. Many distributions have the greatest
    least chance, some with people who are certain to be drawn; the second aim chooses among them.
    """
    band = _Band(strata, cap)
    band.aim(1.0, 0.0)
    stages = _first_positive(band, watch, "the greatest least chance")
    band.program.set_columns(
        np.array([band.z, band.w]),
        np.array([stages[-1].level * (1 - 1e-12), 0.0]),
        np.array([INF, band.top]),
    )
    band.aim(0.0, 1.0)
    try:
        band.solve(watch, "the smallest greatest chance", 0)
    except OutOfTime:
        return Marginal(band.ratios, tuple(stages), complete=False)
    return Marginal(band.ratios, tuple(stages))


def goldilocks(strata: Strata, watch: Watch, *, cap: float = 1.0, gamma: float = 1.0) -> float:
    """The cap on the chance that GoldiLocks would choose; leximin under it is the distribution.

    GoldiLocks (Baharav and Flanigan, Fair, Manipulation-Robust, and Transparent Sortition, EC 2024,
    arXiv 2406.15009) minimises the greatest ratio plus ``gamma`` divided by the least one, so
    neither is far from 1. The authors' code has 50-norms in place of greatest and least; here they
    are the greatest and least themselves, solved exactly by tangents of the convex 1/z.
    """
    band = _Band(strata, cap)
    band.aim(1.0, 0.0)
    stage = _first_positive(band, watch, "neither too rare nor too certain")[-1]
    high_z = stage.level
    band.program.set_columns(np.array([band.w]), np.zeros(1), np.array([band.top]))
    best, best_w, z = float("inf"), band.top, high_z
    low, high = 0.0, high_z
    for _ in range(60):
        band.aim(gamma / z**2, 1.0)
        found, w = band.solve(watch, "neither too rare nor too certain", 0)
        value = w + gamma / max(found, 1e-12)
        if value < best:
            best, best_w = value, w
        bound = w + gamma / z - (gamma / z**2) * (found - z)
        if best - bound <= 1e-9 * best:
            break
        low, high = (max(low, z), high) if found > z else (low, min(high, z))
        z = (low + high) / 2 if not low < found < high else found
    return min(cap, best_w * strata.seats / strata.people * (1 + 1e-12))
