"""Weighted inclusive Gregory: the count that the Scottish and the rational rule share.

All papers of an elected candidate move, each at (surplus x its value) / (candidate's votes); one
surplus or one exclusion a stage; the quota stays. What differs (the smallest unit, the quota, how
ties are broken) is in :class:`Arithmetic`. Text: SSI 2011/399 schedule 1 rules 45 to 52.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from conference.voting.numbers import ExactNumber
from conference.voting.outcome import Outcome
from conference.voting.profile import Election
from conference.voting.rules.papers import Moved, Papers, valid_rankings
from conference.voting.rules.recorder import Recorder
from conference.voting.ties import Lots

__all__ = ["Arithmetic", "count_wigm"]


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """How a WIGM rule calculates.

    ``scale`` units are one vote. ``quota(valid, seats)`` in units; ``reached(total, quota)``;
    ``reduced(value, surplus, total)`` is the value at which a paper moves on. ``order_first``: an
    order drawn beforehand decides ties before earlier stages do.
    """

    method: str
    scale: int
    places: int
    quota: Callable[[int, int], ExactNumber]
    reached: Callable[[ExactNumber, ExactNumber], bool]
    reduced: Callable[[ExactNumber, ExactNumber, ExactNumber], ExactNumber]
    order_first: bool = False
    gaps: str = "stop"


def count_wigm(election: Election, seats: int, lots: Lots, arithmetic: Arithmetic) -> Outcome:
    """Count by weighted inclusive Gregory."""
    valid = valid_rankings(election, ties=False, gaps=arithmetic.gaps)
    count = _Count(election, seats, lots, arithmetic, valid.total)
    count.papers = Papers(valid, len(election.candidates), arithmetic.scale)
    count.run()
    notes = []
    if valid.cut:
        notes.append(f"{valid.cut} ballots were read only up to a tied or skipped rank.")
    return count.book.outcome(
        arithmetic.method,
        lots,
        valid=valid.total,
        invalid=valid.invalid,
        quota=count.quota,
        places=arithmetic.places,
        notes=notes,
    )


class _Count:
    papers: Papers

    def __init__(
        self, election: Election, seats: int, lots: Lots, arithmetic: Arithmetic, valid: int
    ) -> None:
        self.rule = arithmetic
        self.lots = lots
        self.quota = arithmetic.quota(valid, seats)
        self.book = Recorder(election, seats, valid, arithmetic.scale)
        self.pending: list[int] = []

    def run(self) -> None:
        book = self.book
        rows = np.arange(self.papers.weights.size)
        book.apply(self.papers.advance(rows, book.continuing))
        self.settle()
        book.remember()
        book.close("first")
        while book.vacancies > 0 and book.continuing.any():
            if self.pending and not book.doomed():
                self.surplus()
            else:
                self.exclusion()

    def settle(self) -> None:
        """Elect who has the quota, and all who continue when they are just as many as vacancies."""
        book = self.book
        able = [c for c in book.hopefuls() if self.rule.reached(book.totals[c], self.quota)]
        chosen = book.elect_best(able, self.first_of)
        self.pending += [c for c in chosen if book.totals[c] > self.quota]
        rest = book.hopefuls()
        if len(rest) <= book.vacancies:
            book.elect(sorted(rest, key=lambda c: -book.totals[c]))

    def pick(self, purpose: str, tied: list[int], *, lowest: bool, rounds: int = -1) -> int:
        """One of the tied; ``rounds`` is how far the finished rounds are looked back on."""
        if self.rule.order_first and self.lots.drawn and len(tied) > 1:
            return self.lots.draw(self.book.now, purpose, tied)[0]
        past = list(reversed(self.book.history[:rounds]))
        return self.lots.pick(self.book.now, purpose, tied, past, lowest=lowest, method="backwards")

    def first_of(self, tied: list[int]) -> int:
        """Of those who have the quota with as many votes, and cannot all be elected: one."""
        return self.pick("election", tied, lowest=False, rounds=len(self.book.history))

    def surplus(self) -> None:
        """Transfer the largest surplus (rules 48, 49)."""
        book, papers = self.book, self.papers
        most = max(book.totals[c] for c in self.pending)
        tied = [c for c in self.pending if book.totals[c] == most]
        source = self.pick("surplus", tied, lowest=False)
        self.pending.remove(source)
        total, excess = book.totals[source], book.totals[source] - self.quota
        rows = papers.of([source])
        new = {
            index: self.rule.reduced(papers.values[index], excess, total)
            for index in papers.worths(rows)
        }
        papers.revalue(rows, new)
        moved = papers.advance(rows, book.continuing)
        self.finish(source, "surplus", moved, excess)

    def exclusion(self) -> None:
        """Exclude the one with the fewest votes; papers keep their value (rules 50, 51)."""
        book = self.book
        left = book.exposed()
        fewest = min(book.totals[c] for c in left)
        tied = [c for c in left if book.totals[c] == fewest]
        source = self.pick("exclusion", tied, lowest=True)
        book.continuing[source] = False
        moved = self.papers.advance(self.papers.of([source]), book.continuing)
        self.finish(source, "exclusion", moved, book.totals[source])

    def finish(self, source: int, kind: str, moved: Moved, amount: ExactNumber) -> None:
        book = self.book
        book.totals[source] -= amount
        credit = book.apply(moved)
        lost = amount - sum(v for c, v in credit.items() if c >= 0)
        values = sorted(moved.papers, reverse=True)
        transfer = book.transfer(source, kind, credit, lost, *values)
        self.settle()
        book.remember()
        book.close(kind, [source] if kind == "exclusion" else [], [transfer])
