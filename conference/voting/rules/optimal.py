"""Committees with the highest score, all of them: for rules that are hard to compute.

The score of a committee is the sum over ballots of ``worth[j]``, j being how many of the committee
the ballot approves of; ``worth`` grows by ever less, in whole numbers. Then what the members still
missing can add at most is the sum of the greatest single gains, which lets a search through all
committees skip whole branches and prove what it finds. HiGHS gives it a good first committee
(a mixed-integer program in the same whole numbers); that is only a hint, never a decision.
"""

from __future__ import annotations

import itertools
from math import comb
from typing import Any

import highspy
import numpy as np
from numpy.typing import NDArray

from conference.core.errors import ConferenceError
from conference.voting.profile import Bools, Ints
from conference.voting.rules.committees import MOST
from conference.voting.rules.sets import Sets

__all__ = ["best_committees"]

PATIENCE = 400_000
"""Branches after which the search gives up."""
SMALL = 3_000
"""So few committees need no hint."""
SECONDS = 60.0


def best_committees(sets: Sets, seats: int, worth: list[int]) -> tuple[list[list[int]], int, bool]:
    """All committees of the highest score, the score, and whether the list is complete."""
    used = sets.approved.any(axis=1)
    search = _Search(sets.approved[used], sets.weights[used], list(sets.standing), seats, worth)
    return search.run()


class _Search:
    def __init__(
        self,
        approved: Bools,
        weights: Ints,
        standing: list[int],
        seats: int,
        worth: list[int],
    ) -> None:
        self.seats = seats
        votes = {c: int(weights @ approved[:, c]) for c in standing}
        self.order = sorted(standing, key=lambda c: (-votes[c], c))
        self.table = approved[:, self.order].astype(np.int64)
        big = int(weights.sum()) * max(worth) >= 1 << 62
        kind: type = object if big else np.int64
        self.weights: NDArray[Any] = weights.astype(kind)
        self.table_kind: NDArray[Any] = self.table.astype(kind)
        steps = [b - a for a, b in itertools.pairwise(worth)] or [0]
        self.steps: NDArray[Any] = np.array([*steps, 0], kind)
        self.best = -1
        self.found: list[list[int]] = []
        self.complete = True
        self.visited = 0

    def run(self) -> tuple[list[list[int]], int, bool]:
        self.best = self.score(self.greedy())
        if comb(len(self.order), self.seats) > SMALL:
            self.best = max(self.best, self.score(self.hint()))
        have = np.zeros(self.table.shape[0], np.int64)
        self.descend(have, 0, 0, [])
        return self.found, self.best, self.complete

    def gains(self, have: Ints, start: int) -> NDArray[Any]:
        """What each candidate from ``start`` on would add."""
        added = self.weights * self.steps[np.minimum(have, len(self.steps) - 1)]
        return np.asarray(added @ self.table_kind[:, start:])

    def greedy(self) -> list[int]:
        have, chosen = np.zeros(self.table.shape[0], np.int64), list[int]()
        for _ in range(self.seats):
            gains = self.gains(have, 0)
            one = max((i for i in range(len(gains)) if i not in chosen), key=lambda i: gains[i])
            chosen.append(one)
            have += self.table[:, one]
        return chosen

    def score(self, places: list[int]) -> int:
        have, total = np.zeros(self.table.shape[0], np.int64), 0
        for one in places:
            total += int(self.gains(have, one)[0])
            have += self.table[:, one]
        return total

    def descend(self, have: Ints, score: int, start: int, chosen: list[int]) -> None:
        """All completions of ``chosen`` by candidates from ``start`` on."""
        self.visited += 1
        if self.visited > PATIENCE:
            raise ConferenceError(
                "too_hard",
                "The best committees of this election could not be found in reasonable time; "
                "use a sequential rule (seq-pav, seq-phragmen, equal-shares).",
            )
        missing = self.seats - len(chosen)
        if missing == 0:
            self.keep(score, chosen)
            return
        gains = [int(gain) for gain in self.gains(have, start)]
        for offset in range(len(gains) - missing + 1):
            rest = sorted(gains[offset:], reverse=True)[:missing]
            if score + sum(rest) < self.best:
                return
            bound = (
                score
                + gains[offset]
                + sum(sorted(gains[offset + 1 :], reverse=True)[: missing - 1])
            )
            if bound < self.best:
                continue
            if not self.complete and bound == self.best:
                continue
            place = start + offset
            chosen.append(place)
            self.descend(have + self.table[:, place], score + gains[offset], place + 1, chosen)
            chosen.pop()

    def keep(self, score: int, chosen: list[int]) -> None:
        if score > self.best:
            self.best, self.found, self.complete = score, [], True
        if score == self.best:
            if len(self.found) >= MOST:
                self.complete = False
                return
            self.found.append([self.order[place] for place in chosen])

    def hint(self) -> list[int]:
        """A committee that HiGHS finds best."""
        solver = highspy.Highs()  # type: ignore[no-untyped-call]
        solver.silent()
        solver.setOptionValue("time_limit", SECONDS)
        solver.setOptionValue("threads", 1)
        members = [solver.addBinary() for _ in self.order]
        solver.addConstr(sum(members[1:], members[0] * 1) == self.seats)
        top = int(self.steps[0]) or 1
        terms = []
        for row, weight in zip(self.table, self.weights.tolist(), strict=True):
            approved = np.nonzero(row)[0].tolist()
            used = [int(s) for s in self.steps[: min(len(approved), self.seats)] if s]
            reached = [solver.addVariable(0, 1, weight * step / top) for step in used]
            if reached:
                inside = sum((members[i] for i in approved[1:]), members[approved[0]] * 1)
                solver.addConstr(sum(reached[1:], reached[0] * 1) <= inside)
                terms += reached
        solver.setMaximize()  # type: ignore[no-untyped-call]
        solver.run()
        values = solver.getSolution().col_value
        if len(values) < len(members):
            return self.greedy()
        ranked = sorted(range(len(members)), key=lambda i: -values[members[i].index])
        return ranked[: self.seats]
