"""Equal shares for a budget at one endowment: exact, and fast on a big city's ballots.

Every voter starts with the same money. A supporter who never ran dry has the start less what each
funded supported project took, so exact money is a sum over the few funded projects; it is only
computed where it matters. Everything else runs on floats that carry a bound of their error
(``slack``): a comparison is taken from them only if it is further apart than the bound, and what is
closer is compared in exact fractions.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from heapq import heapify, heappop, heappush

import numpy as np
from numpy.typing import NDArray

from conference.voting.profile import Bools, Ints

__all__ = ["EqualSharesRun", "Funding", "VoterGroups"]

Floats = NDArray[np.float64]
Indices = NDArray[np.intp]
RELATIVE = 1e-9
"""Bound of the floats' relative error: a run adds some hundred roundings of 1e-16."""


@dataclass(frozen=True, slots=True, eq=False)
class VoterGroups:
    """Voters by distinct approval sets, and per project who supports it.

    ``costs`` are whole numbers of the smallest unit of money. With ``by_cost`` the utility of a
    project is its cost, so that the method maximises the effective vote count; otherwise it is 1.
    """

    approved: Bools
    weights: Ints
    costs: Sequence[int]
    eligible: Sequence[int]
    by_cost: bool
    supporters: dict[int, Indices] = field(init=False)
    strengths: dict[int, Floats] = field(init=False)
    votes: dict[int, int] = field(init=False)

    def __post_init__(self) -> None:
        supporters = {p: np.nonzero(self.approved[:, p])[0] for p in self.eligible}
        weights = self.weights.astype(np.float64)
        object.__setattr__(self, "supporters", supporters)
        object.__setattr__(self, "strengths", {p: weights[s] for p, s in supporters.items()})
        votes = {p: int(self.weights[s].sum()) for p, s in supporters.items()}
        object.__setattr__(self, "votes", votes)


@dataclass(slots=True, eq=False)
class Funding:
    """One funded project: who could not pay as much as the others, and what those paid."""

    project: int
    poor: Indices
    rich_weight: int
    exact: Fraction | None = None


class EqualSharesRun:
    """One run of the method. ``start`` is each voter's money, in the smallest unit."""

    def __init__(
        self, voters: VoterGroups, start: int, prefer: Callable[[Sequence[int]], int]
    ) -> None:
        self.voters = voters
        self.start = start
        self.prefer = prefer
        self.money = np.full(voters.weights.size, float(start))
        self.dry = np.zeros(voters.weights.size, np.bool_)
        self.slack = max(start, 1) * RELATIVE
        self.funded: list[Funding] = []

    def fund(self) -> EqualSharesRun:
        """Fund projects until none is affordable; ``funded`` has them in this order."""
        queue = [(self.rate_at_start(p), p) for p in self.voters.eligible if self.voters.votes[p]]
        heapify(queue)
        while queue:
            near, found = self.nearest(queue)
            if not near:
                break
            project = near[0] if len(near) == 1 else self.exactly(near, found)
            for other in near:
                if other != project:
                    heappush(queue, (self.rate(other, found[other]), other))
            self.pay(project, found[project])
        return self

    def rate_at_start(self, project: int) -> float:
        """A lower bound of what the project costs a supporter per unit of utility."""
        return self.rate(project, self.voters.costs[project] / self.voters.votes[project])

    def rate(self, project: int, most: float) -> float:
        cost = self.voters.costs[project]
        return most / cost if self.voters.by_cost and cost else most

    def nearest(self, queue: list[tuple[float, int]]) -> tuple[list[int], dict[int, float]]:
        """The projects with the lowest rate, as far as floats can tell; others stay in the queue.

        Rates only grow while money is spent, so an old rate is a lower bound.
        """
        best = float("inf")
        found: dict[int, float] = {}
        rates: dict[int, float] = {}
        while queue and queue[0][0] <= best * (1 + 4 * RELATIVE):
            _, project = heappop(queue)
            most = self.most(project)
            if most is None:
                continue
            found[project], rates[project] = most, self.rate(project, most)
            best = min(best, rates[project])
        near = []
        for project, rate in rates.items():
            if rate <= best * (1 + 4 * RELATIVE):
                near.append(project)
            else:
                heappush(queue, (rate, project))
        return sorted(near), found

    def most(self, project: int) -> float | None:
        """What each supporter pays at most for the project; None if they cannot afford it."""
        voters = self.voters
        money = self.money[voters.supporters[project]]
        weights = voters.strengths[project]
        cost = float(voters.costs[project])
        total = _product(money, weights)
        rest, left = cost, float(voters.votes[project])
        doubt = self.slack * max(left, 1.0)
        if total < cost - doubt:
            return None
        if total < cost + doubt and not self.affordable(project):
            return None
        most, rich = rest / left, money
        poor = rich < most
        while poor.any():
            given = weights[poor]
            left -= float(given.sum())
            if left <= 0:
                break
            rest -= _product(rich[poor], given)
            higher = rest / left
            if higher <= most:
                break
            most, rich, weights = higher, rich[~poor], weights[~poor]
            poor = rich < most
        return min(most, float(money.max()))

    def affordable(self, project: int) -> bool:
        """Exactly: whether the supporters together have the cost."""
        rows = self.voters.supporters[project]
        return self.exact_sum(rows) >= self.voters.costs[project]

    def exact_sum(self, rows: Indices) -> Fraction:
        """Exactly what these voters have together."""
        rows = rows[~self.dry[rows]]
        weights = self.voters.weights[rows]
        total = Fraction(self.start * int(weights.sum()))
        for place, _ in enumerate(self.funded):
            paid = self.voters.approved[rows, self.funded[place].project]
            count = int(weights[paid].sum())
            if count:
                total -= count * self.exact(place)
        return total

    def exact(self, place: int) -> Fraction:
        """Exactly what each supporter paid at most for the project funded at ``place``."""
        known = self.funded[place]
        if known.exact is None:
            rest = Fraction(self.voters.costs[known.project])
            weights = self.voters.weights[known.poor]
            rest -= self.start * int(weights.sum())
            for earlier in range(place):
                paid = self.voters.approved[known.poor, self.funded[earlier].project]
                count = int(weights[paid].sum())
                if count:
                    rest += count * self.exact(earlier)
            known.exact = rest / known.rich_weight
        return known.exact

    def exact_money(self, row: int) -> Fraction:
        """Exactly what the voters of one row have each."""
        if self.dry[row]:
            return Fraction(0)
        left = Fraction(self.start)
        for place, known in enumerate(self.funded):
            if self.voters.approved[row, known.project]:
                left -= self.exact(place)
        return left

    def split(self, project: int, most: float) -> tuple[Bools, Fraction | None]:
        """Who of the supporters has less than all others pay; exact where floats cannot tell."""
        rows = self.voters.supporters[project]
        money = self.money[rows]
        poor = money < most
        doubt = np.abs(money - most) <= 2 * self.slack
        doubt &= ~self.dry[rows]
        if not doubt.any():
            return poor, None
        poor &= ~doubt
        groups = self.alike(rows[doubt])
        unsure = np.nonzero(doubt)[0]
        for members in sorted(groups, key=lambda m: self.exact_money(int(rows[unsure[m[0]]]))):
            share = self.exact_share(project, poor)
            if share is not None and self.exact_money(int(rows[unsure[members[0]]])) >= share:
                break
            poor[unsure[members]] = True
        return poor, self.exact_share(project, poor)

    def alike(self, rows: Indices) -> list[Indices]:
        """Positions in ``rows`` that have the same money for sure: the same funded projects."""
        if not self.funded:
            return [np.arange(rows.size)]
        paid = self.voters.approved[np.ix_(rows, np.array([f.project for f in self.funded]))]
        _, inverse = np.unique(paid, axis=0, return_inverse=True)
        inverse = inverse.reshape(-1)
        return [np.nonzero(inverse == g)[0] for g in range(int(inverse.max()) + 1)]

    def exact_share(self, project: int, poor: Bools) -> Fraction | None:
        """What each of the others pays if the poor give all they have; None without others."""
        rows = self.voters.supporters[project]
        rich = int(self.voters.weights[rows[~poor]].sum())
        if not rich:
            return None
        return (self.voters.costs[project] - self.exact_sum(rows[poor])) / rich

    def exactly(self, near: list[int], found: dict[int, float]) -> int:
        """The best of those that floats cannot tell apart; real ties go by the stated order."""
        rates: dict[int, Fraction] = {}
        for project in near:
            poor, share = self.split(project, found[project])
            exact = share if share is not None else self.exact_share(project, poor)
            assert exact is not None
            cost = self.voters.costs[project]
            rates[project] = exact / cost if self.voters.by_cost and cost else exact
        lowest = min(rates.values())
        tied = [project for project in near if rates[project] == lowest]
        return tied[0] if len(tied) == 1 else self.prefer(tied)

    def pay(self, project: int, most: float) -> None:
        """Take the money for a project from its supporters."""
        rows = self.voters.supporters[project]
        poor, share = self.split(project, most)
        rich = int(self.voters.weights[rows[~poor]].sum())
        givers = rows[poor]
        known = Funding(project, givers[~self.dry[givers]], rich, share)
        empty = poor | self.just_enough(rows, poor, most, known)
        self.money[rows] = np.where(empty, 0.0, self.money[rows] - most)
        self.dry[rows[empty]] = True
        self.funded.append(known)

    def just_enough(self, rows: Indices, poor: Bools, most: float, known: Funding) -> Bools:
        """Those who pay the full share and have nothing left."""
        doubt = ~poor & (np.abs(self.money[rows] - most) <= 2 * self.slack)
        out = np.zeros(rows.size, np.bool_)
        if not doubt.any():
            return out
        unsure = np.nonzero(doubt)[0]
        for members in self.alike(rows[doubt]):
            left = self.exact_money(int(rows[unsure[members[0]]]))
            assert known.exact is not None
            out[unsure[members]] = left == known.exact
        return out


def _product(one: Floats, other: Floats) -> float:
    """Their scalar product, on one core: a library's threads cost more than they give here."""
    return float(np.einsum("i,i->", one, other))
