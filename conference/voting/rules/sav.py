"""Satisfaction approval voting: one vote, shared equally among those whom the ballot approves of.

Brams, Kilgour 2014; Lackner, Skowron 2023, section 2.2 ("SAV").
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

import numpy as np

from conference.voting.outcome import Outcome
from conference.voting.profile import Election
from conference.voting.rules.sets import approval_sets
from conference.voting.rules.standing import outcome_by_totals
from conference.voting.ties import Lots

__all__ = ["count"]


def count(election: Election, seats: int, lots: Lots, options: Mapping[str, str]) -> Outcome:
    """Count shared approvals, exactly."""
    sets = approval_sets(election)
    sizes = sets.approved.sum(axis=1)
    totals = dict.fromkeys(sets.standing, Fraction(0))
    for size in np.unique(sizes[sizes > 0]).tolist():
        some = sizes == size
        votes = sets.weights[some] @ sets.approved[some].astype(np.int64)
        for candidate in totals:
            totals[candidate] += Fraction(int(votes[candidate]), size)
    return outcome_by_totals(
        "sav",
        election,
        seats,
        lots,
        totals,
        ballots=sets.total,
        invalid=election.invalid,
        places=6,
        committees=True,
    )
