"""STV by the Electoral Reform Society's rules, third edition 1997 (ERS97), section 5.

Paragraph numbers below are those of the rules. Votes are counted in hundredths. The quota is
rounded *up* to the next hundredth (5.1.6) and reduced while nobody is elected and papers become
non-transferable (5.4.8). A candidate is also elected with the total active vote divided by one
more than the places left (5.1.7 b). A surplus moves only the batch of papers received last
(5.3.2), at surplus / transferable papers, cut to hundredths, never above their present value
(5.3.7); it waits while it cannot change who is excluded next (5.2.2). As many candidates as
possible are excluded together (5.2.5), their papers in batches of one value, the highest first
(5.4). Ties go by the *earliest* point, after any batch, at which votes differed; else by lot
(5.2.3, 5.2.5), except that nobody is elected on a lot (5.6.2). A stage is a round here; the batches
of an exclusion are its transfers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from conference.voting.numbers import ExactNumber
from conference.voting.outcome import Outcome, Transfer
from conference.voting.profile import Election
from conference.voting.rules.papers import Moved, Papers, valid_rankings
from conference.voting.rules.recorder import Recorder
from conference.voting.ties import Lots, narrowed

__all__ = ["count"]

UNIT = 100


def count(election: Election, seats: int, lots: Lots, options: Mapping[str, str]) -> Outcome:
    """Fill the seats by the rules of 1997, in hundredths of a vote."""
    valid = valid_rankings(election, ties=False, gaps="stop")
    state = _Count(election, seats, lots, valid.total)
    state.papers = Papers(valid, len(election.candidates), UNIT)
    first = state.quota
    state.run()
    return state.book.outcome(
        "stv-ers97", lots, valid=valid.total, invalid=valid.invalid, quota=first, places=2
    )


class _Count:
    papers: Papers

    def __init__(self, election: Election, seats: int, lots: Lots, valid: int) -> None:
        self.lots = lots
        self.book = Recorder(election, seats, valid, UNIT)
        self.quota = self.quota_of(valid * UNIT)
        self.points: list[tuple[int, Mapping[int, ExactNumber]]] = []
        self.surplus_of: set[int] = set()
        self.batch = 0

    def quota_of(self, votes: ExactNumber) -> int:
        """5.1.6: divided by one more than the places, up to the next hundredth."""
        return int(-(-votes // (self.book.seats + 1)))

    def run(self) -> None:
        book = self.book
        rows = np.arange(self.papers.weights.size)
        book.apply(self.papers.advance(rows, book.continuing))
        self.mark()
        if len(book.hopefuls()) <= book.vacancies:
            self.fill()
        else:
            self.deem()
        book.close("first", quota=self.quota)
        while book.vacancies > 0 and book.continuing.any():
            pending = self.surpluses()
            number = 0 if book.doomed() else self.excludable(sum(pending.values()))
            if pending and not number and not book.doomed():
                self.surplus(pending)
            else:
                self.exclusion(max(number, 1))

    def mark(self) -> None:
        """A point that ties can look back to: the first stage, then after every batch."""
        self.points.append((self.book.now, dict(enumerate(self.book.totals))))

    def surpluses(self) -> dict[int, ExactNumber]:
        """Surpluses that have not been transferred yet (6.18)."""
        totals = self.book.totals
        return {c: totals[c] - self.quota for c in self.surplus_of if totals[c] > self.quota}

    def deem(self, waiting: ExactNumber = 0) -> None:
        """5.1.7, 5.3.13, 5.4.9: elect in descending order of votes, each seen in turn.

        ``waiting`` are votes of candidates under exclusion that have not moved yet.
        """
        book = self.book
        while book.vacancies > 0 and book.continuing.any():
            doomed = book.doomed()
            left = [c for c in book.hopefuls() if c not in doomed]
            most = max((book.totals[c] for c in left), default=0)
            hopeful = sum(book.totals[c] for c in book.hopefuls())
            active = hopeful + sum(self.surpluses().values()) + waiting
            if most <= 0 or (most < self.quota and most * (book.vacancies + 1) < active):
                return
            tied = [c for c in left if book.totals[c] == most]
            if len(tied) > book.vacancies or not book.fit(tied):
                tied = self.some(tied)
                if not tied:
                    return
            book.elect(tied)
            self.surplus_of.update(c for c, _ in book.elected)

    def some(self, tied: list[int]) -> list[int]:
        """5.6.2: the one who was ahead at the earliest point; nobody if they never differed."""
        left, at = narrowed(tied, self.points, lowest=False)
        if len(left) > 1:
            return []
        self.lots.record(self.book.now, "election", tied, left, "forwards", at=at)
        return left

    def lowest_first(self) -> list[int]:
        """Who can be excluded by votes, the fewest first; equals in their order on the list."""
        return sorted(self.book.exposed(), key=lambda c: self.book.totals[c])

    def excludable(self, surplus: ExactNumber) -> int:
        """5.2.5: how many with the fewest votes can go together; 0 if not even one surely can.

        While it is one or more, surpluses are deferred: none can change who goes next (5.2.2).
        """
        book, order = self.book, self.lowest_first()
        best, together = 0, surplus
        most = min(len(order) - 1, len(book.hopefuls()) - max(book.vacancies, 1))
        for number in range(1, most + 1):
            together += book.totals[order[number - 1]]
            if together <= book.totals[order[number]] and book.spare(order[:number]):
                best = number
        return best

    def surplus(self, pending: dict[int, ExactNumber]) -> None:
        """5.2.3, 5.3: transfer the largest surplus, from the batch received last."""
        book, papers = self.book, self.papers
        most = max(pending.values())
        tied = sorted(c for c in pending if pending[c] == most)
        source = self.lots.pick(
            book.now, "surplus", tied, self.points, lowest=False, method="forwards"
        )
        self.surplus_of.discard(source)
        rows = papers.of([source])
        if rows.size:
            rows = rows[papers.batch[rows] == papers.batch[rows].max()]
        self.batch += 1
        moved, credit = self.transferred(rows, most)
        for to, votes in credit.items():
            book.totals[to] += votes
        book.totals[source] = self.quota
        lost = most - sum(credit.values())
        transfer = book.transfer(source, "surplus", credit, lost, *moved.papers)
        self.mark()
        self.deem()
        book.close("surplus", [], [transfer], quota=self.quota)

    def transferred(
        self, rows: NDArray[np.intp], surplus: ExactNumber
    ) -> tuple[Moved, dict[int, ExactNumber]]:
        """Move the transferable papers among rows at the value that 5.3.7 gives them."""
        papers = self.papers
        worth = papers.worths(rows)
        before = papers.values[worth[0]] if worth else 0
        held = papers.holder[rows[:1]]
        moved = papers.advance(rows, self.book.continuing, self.batch)
        kept = rows[papers.holder[rows] < 0]
        count = sum(n for by in moved.papers.values() for to, n in by.items() if to >= 0)
        value = before
        if count and count * before > surplus:
            value = surplus // count
        papers.revalue(rows[papers.holder[rows] >= 0], dict.fromkeys(worth, value))
        if held.size:
            papers.holder[kept] = held[0]
        received: dict[int, int] = {}
        for by in moved.papers.values():
            for to, number in by.items():
                if to >= 0:
                    received[to] = received.get(to, 0) + number
        return Moved({value: received}), {to: value * n for to, n in received.items()}

    def exclusion(self, number: int) -> None:
        """5.2.5, 5.4: exclude so many with the fewest votes, batch after batch."""
        book = self.book
        gone = self.chosen(number)
        if len(book.hopefuls()) - len(gone) <= book.vacancies:
            self.completed(gone)
            return
        for candidate in gone:
            book.continuing[candidate] = False
        rows = self.papers.of(gone)
        transfers: list[Transfer] = []
        for worth in self.papers.worths(rows):
            some = rows[self.papers.worth[rows] == worth]
            transfers += self.batch_moved(some, self.papers.values[worth])
            if book.vacancies <= 0:
                break
        self.mark()
        book.close("exclusion", gone, transfers, quota=self.quota)

    def chosen(self, number: int) -> list[int]:
        """The candidates to exclude; a tie at the edge goes to who was behind earliest."""
        order, totals = self.lowest_first(), self.book.totals
        edge = totals[order[number - 1]]
        gone = [c for c in order if totals[c] < edge]
        tied = [c for c in order if totals[c] == edge]
        while len(gone) < number:
            if len(tied) == number - len(gone):
                return gone + tied
            one = self.lots.pick(
                self.book.now, "exclusion", tied, self.points, lowest=True, method="forwards"
            )
            gone.append(one)
            tied.remove(one)
        return gone

    def batch_moved(self, rows: NDArray[np.intp], value: ExactNumber) -> list[Transfer]:
        """5.4.2 to 5.4.10: one batch of excluded candidates' papers, all of one value."""
        book, papers = self.book, self.papers
        self.batch += 1
        origin = papers.holder[rows].copy()
        transfers = []
        for source in np.unique(origin).tolist():
            moved = papers.advance(rows[origin == source], book.continuing, self.batch)
            credit = book.apply(moved)
            book.totals[source] -= sum(credit.values())
            lost = credit.pop(-1, 0)
            transfers.append(book.transfer(source, "exclusion", credit, lost, value))
        if not book.elected:
            self.quota = min(self.quota, self.quota_of(book.valid - book.lost()))
        self.mark()
        held = [c for c in range(len(book.totals)) if not book.continuing[c]]
        done = {c for c, _ in book.elected}
        self.deem(sum(book.totals[c] for c in held if c not in done))
        return transfers

    def completed(self, gone: list[int]) -> None:
        """5.5.1: a proposed exclusion would leave just as many as places: all those are elected.

        No paper moves, so this belongs to the stage before.
        """
        book = self.book
        for candidate in gone:
            book.continuing[candidate] = False
        last = book.rounds.pop()
        self.fill()
        ids, names = book.election.ids, [book.election.candidates[c].name for c in gone]
        note = (
            f"The exclusion of {', '.join(names)} would leave just as many candidates as places, "
            "so those left are elected without another transfer (5.5.1)."
        )
        elected = tuple(ids[c] for c, at in book.elected if at == last.number)
        book.rounds.append(replace(last, elected=elected, note=note))

    def fill(self) -> None:
        """All who continue are elected."""
        book = self.book
        book.elect(sorted(book.hopefuls(), key=lambda c: -Fraction(book.totals[c])))
