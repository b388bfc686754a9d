"""Meek's method: Hill, Wichmann, Woodall, Algorithm 123, Computer Journal 30(3), 1987, 277-281.

Every elected candidate keeps of each ballot that fraction with which they have just the quota, and
passes on the rest; the quota is recomputed as votes fall away. As in Algorithm 123, surpluses are
distributed until they have converged before anyone else is elected or excluded; what is excluded
passes on at once under the keep values that stand, which is a round of its own; and the count stops
as soon as the seats are full, so the last quota printed need not be the one that further
distribution would reach.

The original leaves the arithmetic to the machine. Here it is that of the PR Foundation's reference
rule (prfound.org): nine decimals, a share rounded up, keep value x quota rounded up, / votes
rounded up, the quota cut and raised by 0.000000001, elected at the quota or above, converged when
the surplus is below 0.000001 or no longer falls. Those within the remaining surplus of the lowest
are tied with them. Ties by lot, or by an order drawn beforehand. Equal ranks are allowed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

import numpy as np

from conference.voting.outcome import Outcome, Transfer
from conference.voting.profile import Election
from conference.voting.rules.keep import UNIT, Tree
from conference.voting.rules.papers import valid_rankings
from conference.voting.rules.recorder import Recorder
from conference.voting.ties import Lots

__all__ = ["count"]

OMEGA = UNIT // 10**6
"""Surplus below which the distribution has converged."""


def count(election: Election, seats: int, lots: Lots, options: Mapping[str, str]) -> Outcome:
    """Count by Meek's method."""
    valid = valid_rankings(election, ties=True, gaps="skip")
    state = _Count(election, seats, lots, valid.total)
    state.tree = Tree(valid, len(election.candidates))
    state.run()
    outcome = state.book.outcome(
        "stv-meek",
        lots,
        valid=valid.total,
        invalid=valid.invalid,
        quota=state.first_quota,
        places=9,
    )
    keep = {
        candidate.id: f"{int(value) // UNIT}.{int(value) % UNIT:09d}"
        for candidate, value in zip(election.candidates, state.keep, strict=True)
    }
    return replace(outcome, values={"keep": keep})


class _Count:
    tree: Tree

    def __init__(self, election: Election, seats: int, lots: Lots, valid: int) -> None:
        self.lots = lots
        self.book = Recorder(election, seats, valid, UNIT)
        count = len(election.candidates)
        self.keep = np.where(self.book.continuing, UNIT, 0).astype(np.int64)
        self.chosen = np.zeros(count, np.bool_)
        self.quota = self.first_quota = 0
        self.changed = True
        self.stable = False

    def run(self) -> None:
        book = self.book
        self.distribute()
        self.first_quota = self.quota
        self.settle()
        book.close("first", quota=self.quota)
        while book.vacancies > 0 and book.continuing.any():
            if self.surplus() >= OMEGA and not self.stable and not book.doomed():
                self.converge()
            else:
                self.exclude()

    def distribute(self) -> None:
        """Share out all ballots under the present keep values; recompute the quota."""
        if self.changed:
            self.tree.settle(self.chosen, self.book.continuing)
            self.changed = False
        self.book.totals[:] = self.tree.shares(self.keep).tolist()
        self.quota = int(sum(self.book.totals)) // (self.book.seats + 1) + 1

    def surplus(self) -> int:
        """What the elected have above the quota, all together."""
        total = sum(self.book.totals[c] - self.quota for c, _ in self.book.elected)
        return max(int(total), 0)

    def settle(self) -> None:
        """Elect who has the quota, and all who continue when they are just as many as vacancies."""
        book = self.book
        able = [c for c in book.hopefuls() if book.totals[c] >= self.quota]
        book.elect_best(able, lambda tied: self.lots.draw(book.now, "election", tied)[0])
        rest = book.hopefuls()
        if len(rest) <= book.vacancies:
            book.elect(sorted(rest, key=lambda c: -book.totals[c]))
        for candidate, _ in book.elected:
            self.changed |= not self.chosen[candidate]
            self.chosen[candidate] = True
        self.stable &= not self.changed

    def converge(self) -> None:
        """Lower the keep values of the elected until they have the quota, and no surplus."""
        book = self.book
        before = list(book.totals)
        last, now = self.surplus() + 1, self.surplus()
        while OMEGA <= now < last:
            for candidate, _ in book.elected:
                votes = int(book.totals[candidate])
                kept = -(-int(self.keep[candidate]) * self.quota // UNIT)
                self.keep[candidate] = min(-(-kept * UNIT // max(votes, 1)), UNIT)
            self.distribute()
            last, now = now, self.surplus()
        transfers = self.flows(before)
        self.stable = True
        self.settle()
        book.close("surplus", [], transfers, quota=self.quota)

    def exclude(self) -> None:
        """Exclude the one with the fewest votes; the ballots pass on at once."""
        book = self.book
        left = book.exposed()
        fewest = min(book.totals[c] for c in left) + self.surplus()
        tied = [c for c in left if book.totals[c] <= fewest]
        source = tied[0]
        if len(tied) > 1:
            source = self.lots.draw(book.now, "exclusion", tied)[0]
        before = list(book.totals)
        book.continuing[source] = False
        self.keep[source] = 0
        self.changed, self.stable = True, False
        self.distribute()
        gains = {c: book.totals[c] - before[c] for c in range(len(before)) if c != source}
        gains = {c: gain for c, gain in gains.items() if gain}
        lost = before[source] - sum(gains.values())
        transfer = book.transfer(source, "exclusion", gains, lost)
        self.settle()
        book.close("exclusion", [source], [transfer], quota=self.quota)

    def flows(self, before: list[int | Fraction]) -> list[Transfer]:
        """Who gave and who gained in a distribution; Meek's gives from all at once.

        Each giver's loss is shown as going to the gainers in proportion, which is how the whole
        moved; a ballot-by-ballot account would not be the same, and the rule does not need one.
        """
        book = self.book
        change = {c: Fraction(now) - Fraction(before[c]) for c, now in enumerate(book.totals)}
        givers = {c: -d for c, d in change.items() if d < 0}
        given = sum(givers.values())
        gains = {c: d for c, d in change.items() if d > 0}
        lost = given - sum(gains.values())
        return [
            book.transfer(
                giver,
                "surplus",
                {c: gain * part / given for c, gain in gains.items()},
                lost * part / given,
            )
            for giver, part in sorted(givers.items())
        ]
