"""Instant runoff: the one with the fewest votes is excluded, until two are left.

Also called the alternative vote; Robert's Rules of Order 45:62 describes it as preferential voting.
One candidate is excluded a round, and the count goes on to the last two even where somebody has
more than half before, so that the last round can be published. The winner needs more votes than
the other of the last two. Ties: by the most recent earlier round that tells the tied apart, else
by lot. Skipped ranks are passed over; reading stops at equal ranks.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from conference.voting.outcome import Outcome
from conference.voting.profile import Election
from conference.voting.rules.papers import Papers, valid_rankings
from conference.voting.rules.recorder import Recorder
from conference.voting.ties import Lots

__all__ = ["count"]


def count(election: Election, seats: int, lots: Lots, options: Mapping[str, str]) -> Outcome:
    """Count by instant runoff. ``quota`` is more than half of the valid ballots."""
    valid = valid_rankings(election, ties=False, gaps=options.get("gaps", "skip"))
    book = Recorder(election, 1, valid.total, 1)
    papers = Papers(valid, len(election.candidates), 1)
    book.apply(papers.advance(np.arange(valid.weights.size), book.continuing))
    _settle(book, lots)
    book.remember()
    book.close("first")
    while not book.elected and book.continuing.any():
        left = book.hopefuls()
        fewest = min(book.totals[c] for c in left)
        tied = [c for c in left if book.totals[c] == fewest]
        past = list(reversed(book.history[:-1]))
        source = lots.pick(book.now, "exclusion", tied, past, lowest=True, method="backwards")
        book.continuing[source] = False
        moved = papers.advance(papers.of([source]), book.continuing)
        amount, book.totals[source] = book.totals[source], 0
        credit = book.apply(moved)
        lost = amount - sum(v for c, v in credit.items() if c >= 0)
        transfer = book.transfer(source, "exclusion", credit, lost, 1)
        _settle(book, lots)
        book.remember()
        book.close("exclusion", [source], [transfer])
    return book.outcome(
        "irv",
        lots,
        valid=valid.total,
        invalid=valid.invalid,
        quota=valid.total // 2 + 1,
        places=0,
    )


def _settle(book: Recorder, lots: Lots) -> None:
    """Elect the winner of the last two, or the only one who stands."""
    left = book.hopefuls()
    if len(left) > 2:
        return
    most = max((book.totals[c] for c in left), default=0)
    tied = [c for c in left if book.totals[c] == most]
    if tied:
        past = list(reversed(book.history))
        book.elect([lots.pick(book.now, "election", tied, past, lowest=False, method="backwards")])
