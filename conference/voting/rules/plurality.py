"""Plurality: one choice on each ballot; the most chosen win.

Of a ranking, the first preference counts. A ballot that approves of more or fewer than one is void.
Nobody is elected without a vote. ``threshold`` (a part of the valid ballots) can be asked for;
absolute majorities are decided in :mod:`conference.voting.decision`.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from conference.voting.outcome import Outcome
from conference.voting.profile import Election, Rankings
from conference.voting.rules.papers import valid_rankings, weighted_count
from conference.voting.rules.sets import approval_sets
from conference.voting.rules.standing import fraction_option, outcome_by_totals
from conference.voting.ties import Lots

__all__ = ["count"]


def count(election: Election, seats: int, lots: Lots, options: Mapping[str, str]) -> Outcome:
    """Count first preferences."""
    size = len(election.candidates)
    if not isinstance(election.ballots, Rankings):
        sets = approval_sets(election)
        single = sets.approved.sum(axis=1) == 1
        chosen = sets.approved[single].argmax(axis=1)
        weights = sets.weights[single]
        invalid = election.invalid + sets.total - int(weights.sum())
    else:
        valid = valid_rankings(election, ties=False, gaps="skip")
        chosen, weights, invalid = valid.prefs[:, 0], valid.weights, valid.invalid
    votes = weighted_count(chosen.astype(np.intp), weights, size)
    ballots = int(votes.sum())
    totals = {c: int(votes[c]) for c in election.standing}
    return outcome_by_totals(
        "plurality",
        election,
        seats,
        lots,
        totals,
        ballots=ballots,
        invalid=invalid,
        threshold=fraction_option(options, "threshold"),
        base=ballots,
        voted=True,
    )
