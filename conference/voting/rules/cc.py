"""Chamberlin-Courant with approvals: as many ballots as possible have somebody in the committee.

Chamberlin, Courant 1983; Thiele 1895; Lackner, Skowron 2023, rule 4. All such committees
are listed.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from conference.voting.outcome import Outcome
from conference.voting.profile import Election
from conference.voting.rules.committees import chosen_sets, outcome_of_committees
from conference.voting.rules.optimal import best_committees
from conference.voting.ties import Lots

__all__ = ["count"]


def count(election: Election, seats: int, lots: Lots, options: Mapping[str, str]) -> Outcome:
    """Find the best committees."""
    sets = chosen_sets(election, seats)
    found, score, complete = best_committees(sets, seats, [0, *[1] * seats])
    return outcome_of_committees(
        "cc", election, sets, seats, lots, found, Fraction(score), complete=complete
    )
