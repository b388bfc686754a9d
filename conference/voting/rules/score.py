"""Score voting: points on every ballot are added up; the highest sum wins.

``options["unscored"]``: "zero" (default), a candidate without points gets none; "mean", the sum is
divided by the number of those who gave points. Both are exact.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

import numpy as np

from conference.voting.numbers import exact_places
from conference.voting.outcome import Outcome
from conference.voting.profile import Election, Scores
from conference.voting.rules.sets import approval_sets
from conference.voting.rules.standing import outcome_by_totals
from conference.voting.ties import Lots

__all__ = ["count"]


def count(election: Election, seats: int, lots: Lots, options: Mapping[str, str]) -> Outcome:
    """Rank by the sum of points."""
    ballots = election.ballots
    if not isinstance(ballots, Scores):
        sets = approval_sets(election)
        ballots = Scores(sets.approved.astype(np.int64), sets.approved, sets.weights)
    said = ballots.given.any(axis=1)
    weights = ballots.weights[said]
    sums = weights @ np.where(ballots.given[said], ballots.points[said], 0)
    givers = weights @ ballots.given[said].astype(np.int64)
    mean = options.get("unscored", "zero") == "mean"
    totals = {}
    for c, who in enumerate(election.candidates):
        if not who.withdrawn:
            total = Fraction(int(sums[c]), ballots.denominator)
            totals[c] = total / max(int(givers[c]), 1) if mean else total
    return outcome_by_totals(
        "score",
        election,
        seats,
        lots,
        totals,
        ballots=int(weights.sum()),
        invalid=election.invalid + ballots.total - int(weights.sum()),
        places=exact_places(totals.values()),
        note="Means of those who gave points." if mean else "",
    )
