"""The fairest lottery over panels themselves: column generation, leximin exactly.

A lottery is a list of compositions with weights that add up to 1. The program over the compositions
found so far (the *master*) gives multipliers of the types; the composition of greatest weight under
them (the *pricing*, an integer program) either improves the lottery or proves that nothing does:
the master's value plus what the best composition is above its price bounds every lottery.

Scale and stages are those of :mod:`~conference.sortition.relaxation`. Leximin after Flanigan et
al. (Nature 596, 2021), over types; fixed levels are kept exactly and never lowered.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from conference.sortition.programs import INF
from conference.sortition.progress import Watch
from conference.sortition.relaxation import FIXED, Stage
from conference.sortition.rounding import Composition
from conference.sortition.solver import Floats, LinearProgram, OutOfTime, PanelProgram
from conference.sortition.strata import Ints, Strata

__all__ = ["Mixture", "PanelLottery", "compact", "reachable"]

TOLERANCE = 1e-8
"""Relative gap at which column generation stops."""


@dataclass(frozen=True, eq=False)
class Mixture:
    """A lottery: ``compositions`` with ``weights`` > 0 that add up to 1."""

    compositions: tuple[Composition, ...]
    weights: Floats

    def shares(self, count: int) -> Floats:
        """Expected seats of each of ``count`` types."""
        out = np.zeros(count)
        for one, weight in zip(self.compositions, self.weights.tolist(), strict=True):
            out[one.types] += weight * one.seats
        return out


def compact(seats: Ints) -> Composition:
    """A composition from the seats of all types."""
    types = np.flatnonzero(seats)
    return Composition(types.astype(np.int32), seats[types].astype(np.int32))


def reachable(
    strata: Strata, known: Sequence[Composition], pricing: PanelProgram, watch: Watch
) -> tuple[NDArray[np.bool_], list[Composition]]:
    """Which types are in any composition at all, and compositions that show it for each of them."""
    covered = np.zeros(len(strata), dtype=bool)
    for one in known:
        covered[one.types] = True
    found: list[Composition] = []
    open_ = np.flatnonzero(~covered).tolist()
    while open_:
        watch.tick("who can be drawn at all", len(strata) - len(open_), len(strata))
        weights = np.zeros(len(strata))
        weights[open_] = 1.0
        answer = pricing.best(weights, watch.left())
        if answer is None or answer[1] < 0.5:
            break
        seats = answer[0]
        found.append(compact(seats))
        covered |= seats > 0
        open_ = np.flatnonzero(~covered).tolist()
    return covered, found


class PanelLottery:
    """The master program: the least ratio z, the greatest ratio w, a weight for each composition.

    ``aims`` are the ratios' units: expected seats of a type at ratio 1.
    """

    def __init__(
        self, strata: Strata, pricing: PanelProgram, units: Floats, top: float = INF
    ) -> None:
        self.strata, self.pricing, self.units, self.top = strata, pricing, units, top
        count = len(strata)
        self.count = count
        self.free = np.ones(count, dtype=bool)
        self.levels = np.zeros(count)
        self.compositions: list[Composition] = []
        self._known: set[bytes] = set()
        self.program = LinearProgram(np.zeros(2), np.zeros(2), np.array([INF, top]))
        index = np.zeros(count, dtype=np.int32)
        self.program.add_rows(
            np.zeros(count), np.full(count, INF), np.arange(count), index, np.full(count, -1.0)
        )
        none = np.zeros(0, dtype=np.int32)
        self.program.add_rows(
            np.ones(1), np.ones(1), np.zeros(1, dtype=np.int64), none, np.zeros(0)
        )
        self.capped = np.full(count, -1, dtype=np.int64)
        self.uses_cap = top < INF
        self.goal = (1.0, 0.0)

    def aim(self, z: float, w: float) -> None:
        """Maximise ``z`` times the least minus ``w`` times the greatest ratio."""
        self.goal = (z, w)
        self.program.set_costs(np.array([0, 1], dtype=np.int32), np.array([z, -w]))

    def hold(self, least: float) -> None:
        """Keep the least ratio at or above this from now on."""
        self.program.set_columns(np.array([0], dtype=np.int32), np.array([least]), np.array([INF]))

    def add(self, compositions: Sequence[Composition]) -> int:
        """Add compositions that are not in yet; how many were new."""
        fresh = []
        for one in compositions:
            key = one.types.tobytes() + b"|" + one.seats.tobytes()
            if key not in self._known:
                self._known.add(key)
                fresh.append(one)
        if not fresh:
            return 0
        starts, index, value = [0], [], []
        for one in fresh:
            ratio = one.seats / self.units[one.types]
            caps = self.capped[one.types]
            index += [one.types, np.array([self.count]), caps[caps >= 0]]
            value += [ratio, np.ones(1), ratio[caps >= 0]]
            starts.append(starts[-1] + len(one.types) + 1 + int((caps >= 0).sum()))
        self.program.add_columns(
            np.zeros(len(fresh)), np.array(starts[:-1]), np.concatenate(index),
            np.concatenate(value),
        )  # fmt: skip
        self.compositions += fresh
        return len(fresh)

    def weights(self) -> Floats:
        return np.maximum(self.program.values()[2:], 0)

    def ratios(self) -> Floats:
        """The ratios under the last weights."""
        shares = np.zeros(self.count)
        for one, weight in zip(self.compositions, self.weights().tolist(), strict=True):
            if weight > 0:
                shares[one.types] += weight * one.seats
        return shares / self.units

    def optimise(
        self, watch: Watch, phase: str, *, enough: float = INF, tolerance: float = TOLERANCE
    ) -> tuple[float, float]:
        """Generate compositions until the gap is closed; the goal's value and its proven bound.

        Stops early when the value reaches ``enough``. Raises :class:`OutOfTime`, after which the
        last weights are still a valid lottery.
        """
        bound = INF
        while True:
            watch.tick(phase, int((~self.free).sum()), self.count)
            self._solve(watch)
            value = self._value()
            if value >= enough:
                return value, bound
            weights, price = self._prices()
            answer = self.pricing.best(weights, watch.left(), gap=1e-10)
            assert answer is not None, "the compositions found show that there are some"
            seats, most = answer
            bound = min(bound, value + max(0.0, most - price))
            slack = tolerance * max(abs(value), 1e-3)
            if bound - value <= slack:
                return value, bound
            if not self.add([compact(seats)]):
                return value, bound

    def _value(self) -> float:
        values = self.program.values()
        return float(self.goal[0] * values[0] - self.goal[1] * values[1])

    def _solve(self, watch: Watch) -> None:
        while True:
            feasible = self.program.solve(watch.left())
            assert feasible, "a lottery was known before"
            if not self.uses_cap:
                return
            ratios = self.ratios()
            most = float(self.program.values()[1])
            over = (ratios > most * (1 + 1e-9) + 1e-12) & (self.capped < 0)
            if not over.any():
                return
            self._cap(np.flatnonzero(over))

    def _cap(self, types: Ints) -> None:
        for t in types.tolist():
            self.capped[t] = self.program.rows
            columns, values = [1], [-1.0]
            for number, one in enumerate(self.compositions):
                at = np.searchsorted(one.types, t)
                if at < len(one.types) and one.types[at] == t:
                    columns.append(number + 2)
                    values.append(float(one.seats[at] / self.units[t]))
            self.program.add_rows(
                np.array([-INF]), np.zeros(1), np.zeros(1, dtype=np.int64),
                np.array(columns, dtype=np.int32), np.array(values),
            )  # fmt: skip

    def _prices(self) -> tuple[Floats, float]:
        """Weight of a seat of each type, and what a composition costs."""
        prices = self.program.prices()
        weights = -prices[: self.count]
        with_cap = self.capped >= 0
        weights[with_cap] -= prices[self.capped[with_cap]]
        return weights / self.units, float(prices[self.count])

    def fix(self, types: Ints, level: float) -> None:
        """Keep these types at or above the ratio ``level`` from now on."""
        self.free[types] = False
        self.levels[types] = level
        for t in types.tolist():
            self.program.set_cell(int(t), 0, 0.0)
        self.program.set_rows(
            types.astype(np.int32), np.full(len(types), level), np.full(len(types), INF)
        )

    def blocked(self) -> Ints:
        """The free types that are at the least ratio in every optimum."""
        force = np.where(self.free, -self.program.prices()[: self.count], 0.0)
        return np.flatnonzero(force > FIXED * float(force.max(initial=0.0)))

    def leximin(self, watch: Watch) -> tuple[list[Stage], bool]:
        """All stages of leximin; False when time was over before the last."""
        stages: list[Stage] = []
        self.aim(1.0, 0.0)
        try:
            while self.free.any():
                level, bound = self.optimise(watch, "the fairest chances over panels")
                types = self.blocked()
                if not len(types):
                    types = np.flatnonzero(self.free)
                stages.append(Stage(level, bound, types, np.zeros(0)))
                self.fix(types, max(level, 0.0))
        except OutOfTime:
            return stages, False
        return stages, True

    def mixture(self) -> Mixture:
        """The lottery of the last weights."""
        weights = self.weights()
        kept = np.flatnonzero(weights > 1e-13)
        chosen = weights[kept] / weights[kept].sum()
        return Mixture(tuple(self.compositions[i] for i in kept.tolist()), chosen)
