"""The fair distribution of chances, by any objective, with what proves it.

Two ways, and the answer says which was gone (:attr:`FairDistribution.proof`):

``"lottery"``
    The optimum over the quotas with fractions of seats bounds every lottery from above, and a
    lottery over panels with exactly these chances was found: it is optimal over panels.
``"panels"``
    No lottery has these chances; the optimum was found over the panels by column generation.
``"relaxation"``
    There are too many types to give the lottery (or time was over). The chances are the optimum
    with fractions of seats; what the numbered list of compositions realises of them is stated with
    the list.
``"estimate"``
    Plain stratified random draws: the chances are frequencies, there is nothing to prove.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from conference.core.errors import ConferenceError
from conference.sortition import relaxation
from conference.sortition.columns import Mixture, PanelLottery, reachable
from conference.sortition.nash import nash_over_panels, nash_relaxed, welfare_gap
from conference.sortition.progress import Watch
from conference.sortition.relaxation import Marginal, Stage
from conference.sortition.rounding import Composition, Splitter
from conference.sortition.solver import Floats, LinearProgram, OutOfTime, PanelProgram
from conference.sortition.strata import UNBOUNDED, Ints, Strata
from conference.sortition.stratified import draw_stratified
from conference.sortition.witness import around, find_lottery

__all__ = ["OBJECTIVES", "FairDistribution", "Objective", "Proof", "fair_distribution"]

Objective = Literal["leximin", "maximin", "nash", "goldilocks", "random"]
Proof = Literal["lottery", "panels", "relaxation", "estimate"]

OBJECTIVES: tuple[Objective, ...] = ("leximin", "maximin", "nash", "goldilocks", "random")

PROVED_TYPES = 1_500
"""With more types than this the lottery over panels is not written out."""


@dataclass(frozen=True, eq=False)
class FairDistribution:
    """Chances of the types and their proof.

    ``probabilities[t]`` is the chance of each person of type t, ``shares[t]`` the expected seats of
    the type. ``bound`` is a proven upper bound of the least chance (of those who can be drawn at
    all); ``gap`` is how far the objective may be from its optimum, relative (leximin: the greatest
    over all stages). ``complete`` is False when the time was over: then the answer is valid, and
    the gap says how far from optimal it may be. ``mixture`` is the lottery, when there is one.
    """

    objective: Objective
    shares: Floats
    probabilities: Floats
    proof: Proof
    bound: float
    gap: float
    complete: bool
    stages: tuple[Stage, ...]
    mixture: Mixture | None
    cap: float
    relaxed_least: float


def fair_distribution(
    strata: Strata,
    objective: Objective,
    watch: Watch,
    *,
    cap: float = 1.0,
    gamma: float = 1.0,
    seed: int = 1,
    proved_types: int = PROVED_TYPES,
    draws: int = 1000,
) -> FairDistribution:
    """The distribution of chances that ``objective`` asks for.

    ``cap`` is the greatest chance anyone may have, ``gamma`` the weight of the least chance in
    GoldiLocks, ``draws`` the number of simulated panels of "random". The seed steers only the
    search. Raises ``no_panel`` if no panel can meet the quotas (with the cap).
    """
    solving = _Solving(strata, objective, cap, gamma, seed)
    if objective == "random":
        return solving.random(draws, watch)
    try:
        marginal = solving.relaxed(watch)
    except OutOfTime:
        marginal = relaxation.first_answer(strata, watch, cap=cap)
    if len(strata) > proved_types or not marginal.complete:
        return solving.answer(marginal.ratios, marginal, "relaxation", None)
    return solving.over_panels(marginal, watch)


class _Solving:
    """One question and what is known of its answer."""

    def __init__(
        self, strata: Strata, objective: Objective, cap: float, gamma: float, seed: int
    ) -> None:
        self.strata, self.objective, self.cap, self.gamma = strata, objective, cap, gamma
        self.seed = seed
        self.average = strata.seats / strata.people
        self.loads = strata.counts * self.average
        self.chosen_cap = cap
        self.welfare = 0.0

    def relaxed(self, watch: Watch) -> Marginal:
        """The optimum with fractions of seats."""
        if self.objective == "maximin":
            return relaxation.maximin(self.strata, watch, cap=self.cap)
        if self.objective == "goldilocks":
            self.chosen_cap = relaxation.goldilocks(
                self.strata, watch, cap=self.cap, gamma=self.gamma
            )
        marginal = relaxation.leximin(self.strata, watch, cap=self.chosen_cap)
        if self.objective != "nash" or not marginal.complete:
            return marginal
        live = marginal.ratios > 1e-9
        ratios = nash_relaxed(self.strata, live, marginal.ratios, watch, cap=self.cap)
        self.welfare = welfare_gap(self.strata, ratios, self._best_other(ratios, watch))
        return Marginal(ratios, marginal.stages, self.welfare < 1e-6)

    def _best_other(self, ratios: Floats, watch: Watch) -> float:
        """The greatest average of r'/r over the quotas, by one linear program."""
        strata, live = self.strata, ratios > 0
        gain = np.where(live, strata.counts / strata.people / np.where(live, ratios, 1), -1e3)
        top = min(1.0, self.cap) / self.average
        program = LinearProgram(gain, np.zeros(len(strata)), np.where(live, top, 0.0))
        rows = len(strata.low)
        index = np.column_stack([strata.rows, np.full(len(strata), rows)])
        order = np.argsort(index.ravel(), kind="stable")
        counts = np.bincount(index.ravel(), minlength=rows + 1)
        types = np.repeat(np.arange(len(strata)), index.shape[1])[order]
        high = np.where(strata.high >= UNBOUNDED, np.inf, strata.high.astype(np.float64))
        slack = 1e-9 * strata.seats
        program.add_rows(
            np.r_[strata.low, strata.seats] - slack, np.r_[high, strata.seats] + slack,
            np.r_[0, np.cumsum(counts)[:-1]], types, self.loads[types],
        )  # fmt: skip
        assert program.solve(watch.left()), "the ratios are a solution"
        return float(gain @ program.values())

    def answer(
        self, ratios: Floats, marginal: Marginal, proof: Proof, mixture: Mixture | None
    ) -> FairDistribution:
        """The value handed back, with bound and gap from the stages."""
        bound, gap = _certified(self.strata, ratios, marginal.stages, self.objective)
        if self.objective == "nash":
            gap = self.welfare if marginal.complete or self.welfare else float("inf")
        if self.objective == "goldilocks" and not marginal.complete:
            gap = float("inf")  # not known
        if not marginal.complete and self.objective == "leximin":
            gap = max(gap, _open_gap(self.strata, ratios, marginal.stages))
        shares = ratios * self.loads
        return FairDistribution(
            self.objective,
            shares,
            shares / self.strata.counts,
            proof,
            bound * self.average,
            gap,
            marginal.complete,
            marginal.stages,
            mixture,
            self.chosen_cap,
            float(marginal.ratios[marginal.ratios > 1e-9].min(initial=1.0)) * self.average,
        )

    def over_panels(self, marginal: Marginal, watch: Watch) -> FairDistribution:
        """Show the relaxed optimum as a lottery, or optimise over panels."""
        strata = self.strata
        shares = marginal.ratios * self.loads
        pricing = PanelProgram(strata)
        known: list[Composition] = []
        try:
            known = self._start(shares, pricing, watch)
            mixture, tried, _ = find_lottery(strata, shares, known, pricing, watch)
        except OutOfTime:
            return self.answer(marginal.ratios, marginal, "relaxation", None)
        if mixture is not None:
            return self.answer(marginal.ratios, marginal, "lottery", mixture)
        if tried is not None:
            known = tried.compositions
        return self._columns(known, marginal, pricing, watch)

    def _start(self, shares: Floats, pricing: PanelProgram, watch: Watch) -> list[Composition]:
        """Compositions around the relaxed optimum; raises ``no_panel`` if there are none."""
        count = max(60, round(2.2 * len(self.strata)) + 20)
        found = around(self.strata, shares, count, Splitter(self.strata, self.seed), watch)
        if not found and pricing.best(np.zeros(len(self.strata)), watch.left()) is None:
            raise ConferenceError(
                "no_panel", "No panel of whole people can meet the quotas.", {}, exit_status=1
            )
        return found

    def _columns(
        self, known: list[Composition], marginal: Marginal, pricing: PanelProgram, watch: Watch
    ) -> FairDistribution:
        strata = self.strata
        covered, more = reachable(strata, known, pricing, watch)
        known = [*known, *more]
        if self.objective == "nash" and self.cap >= 1:
            mixture, self.welfare = nash_over_panels(strata, covered, known, pricing, watch)
            ratios = mixture.shares(len(strata)) / self.loads
            return self.answer(ratios, Marginal(ratios, (), self.welfare < 1e-6), "panels", mixture)
        top = min(1.0, self.cap) / self.average
        lottery = PanelLottery(strata, pricing, self.loads, top if self.cap < 1 else np.inf)
        lottery.add(known)
        stages: list[Stage] = []
        unreachable = np.flatnonzero(~covered)
        if len(unreachable):
            lottery.fix(unreachable, 0.0)
            stages.append(Stage(0.0, 0.0, unreachable, np.zeros(0)))
        if self.cap < 1:
            _keep_cap(lottery, top, watch)
        found, complete = self._objective(lottery, watch)
        mixture = lottery.mixture()
        ratios = mixture.shares(len(strata)) / self.loads
        whole = Marginal(ratios, (*stages, *found), complete)
        return self.answer(ratios, whole, "panels", mixture)

    def _objective(self, lottery: PanelLottery, watch: Watch) -> tuple[list[Stage], bool]:
        """Optimise over panels; the stages and whether the end was reached."""
        if self.objective in ("leximin", "nash"):
            return lottery.leximin(watch)
        stages: list[Stage] = []
        try:
            lottery.aim(1.0, 0.0)
            level, bound = lottery.optimise(watch, "the greatest least chance over panels")
            stages.append(Stage(level, bound, lottery.blocked(), np.zeros(0)))
            lottery.uses_cap = True
            if self.objective == "goldilocks":
                _balance(lottery, level, self.gamma, watch)
                more, complete = lottery.leximin(watch)
                return more, complete
            lottery.hold(level * (1 - 1e-12))
            lottery.aim(0.0, 1.0)
            lottery.optimise(watch, "the smallest greatest chance over panels")
        except OutOfTime:
            return stages, False
        return stages, True

    def random(self, draws: int, watch: Watch) -> FairDistribution:
        """Frequencies in simulated stratified random draws."""
        compositions = draw_stratified(self.strata, draws, self.seed, watch)
        weights = np.full(len(compositions), 1 / len(compositions))
        mixture = Mixture(tuple(compositions), weights)
        ratios = mixture.shares(len(self.strata)) / self.loads
        marginal = Marginal(ratios, (), True)
        return self.answer(ratios, marginal, "estimate", mixture)


def _keep_cap(lottery: PanelLottery, top: float, watch: Watch) -> None:
    """Add compositions until some lottery keeps everyone at or below the ratio ``top``."""
    free = np.array([1], dtype=np.int32)
    lottery.program.set_columns(free, np.zeros(1), np.array([np.inf]))
    lottery.aim(0.0, 1.0)
    value, _ = lottery.optimise(watch, "a lottery under the cap", enough=-top * (1 - 1e-9))
    if -value > top * (1 + 1e-9):
        raise ConferenceError(
            "no_panel",
            f"No lottery keeps every chance at or below the cap; {-value / top:.3f} times the cap"
            " is the least possible.",
            {},
            exit_status=1,
        )
    lottery.program.set_columns(free, np.zeros(1), np.array([top]))


def _balance(lottery: PanelLottery, least: float, gamma: float, watch: Watch) -> None:
    """Choose and set GoldiLocks' cap over panels, by tangents of ``gamma / z``."""
    best, best_w, z, low, high = np.inf, np.inf, least, 0.0, least
    for _ in range(60):
        lottery.aim(gamma / z**2, 1.0)
        lottery.optimise(watch, "neither too rare nor too certain, over panels")
        found, w = (float(v) for v in lottery.program.values()[:2])
        value = w + gamma / max(found, 1e-12)
        if value < best:
            best, best_w = value, w
        if best - (w + gamma / z - gamma / z**2 * (found - z)) <= 1e-8 * best:
            break
        low, high = (max(low, z), high) if found > z else (low, min(high, z))
        z = (low + high) / 2 if not low < found < high else found
    one = np.array([1], dtype=np.int32)
    lottery.program.set_columns(one, np.zeros(1), np.array([best_w * (1 + 1e-10)]))


def _certified(
    strata: Strata, ratios: Floats, stages: tuple[Stage, ...], objective: Objective
) -> tuple[float, float]:
    """The proven bound of the least positive ratio, and the greatest relative gap of a stage."""
    able = ratios > 1e-9
    least = float(ratios[able].min()) if able.any() else 0.0
    positive = [stage for stage in stages if stage.level > 1e-9]
    if not positive:
        return min(1.0, strata.people / max(1, int(strata.counts[able].sum()))), 0.0
    bound = positive[0].bound
    if objective == "nash":
        return bound, 0.0
    gap = max(0.0, bound / least - 1)
    if objective in ("leximin", "goldilocks"):
        gap = max(gap, *(stage.bound / stage.level - 1 for stage in positive))
    return bound, gap


def _open_gap(strata: Strata, ratios: Floats, stages: tuple[Stage, ...]) -> float:
    """For an unfinished leximin: how far the types not yet fixed may rise, relative."""
    free = np.ones(len(strata), dtype=bool)
    for stage in stages:
        free[stage.fixed] = False
    if not free.any():
        return 0.0
    loads: Ints | Floats = strata.counts * (strata.seats / strata.people)
    rest = strata.seats - float((loads * ratios)[~free].sum())
    most = rest / float(loads[free].sum())
    least = float(ratios[free].min())
    return most / least - 1 if least > 0 else float("inf")
