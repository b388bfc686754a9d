"""Approval voting: every approval is one vote; the most approved win (Brams, Fishburn 1978).

A ballot that approves of nobody is valid and counts towards thresholds; if all are so, nobody is
elected. Lackner, Skowron 2023,
section 2.2, for several seats ("AV").
"""

from __future__ import annotations

from collections.abc import Mapping

from conference.voting.outcome import Outcome
from conference.voting.profile import Election
from conference.voting.rules.sets import approval_sets
from conference.voting.rules.standing import fraction_option, outcome_by_totals
from conference.voting.ties import Lots

__all__ = ["count"]


def count(election: Election, seats: int, lots: Lots, options: Mapping[str, str]) -> Outcome:
    """Rank by how many ballots approve of a candidate."""
    sets = approval_sets(election)
    votes = sets.weights @ sets.approved.astype("int64")
    totals = {c: int(votes[c]) for c in sets.standing}
    return outcome_by_totals(
        "approval",
        election,
        seats,
        lots,
        totals,
        ballots=sets.total,
        invalid=election.invalid,
        threshold=fraction_option(options, "threshold"),
        base=sets.total,
        committees=True,
        voted=not votes.any(),
    )
