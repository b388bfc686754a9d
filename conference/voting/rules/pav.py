"""Proportional approval voting, exactly (Thiele 1895; Lackner, Skowron 2023, rule 3).

A ballot of which j are elected is worth 1 + 1/2 + ... + 1/j; the committee with the highest sum
wins, and all committees that reach it are listed. The sums are whole multiples of
1/lcm(1, ..., seats).
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from itertools import accumulate
from math import lcm

from conference.voting.outcome import Outcome
from conference.voting.profile import Election
from conference.voting.rules.committees import chosen_sets, outcome_of_committees
from conference.voting.rules.optimal import best_committees
from conference.voting.ties import Lots

__all__ = ["count"]


def count(election: Election, seats: int, lots: Lots, options: Mapping[str, str]) -> Outcome:
    """Find the best committees."""
    sets = chosen_sets(election, seats)
    unit = lcm(*range(1, seats + 1))
    worth = [0, *accumulate(unit // j for j in range(1, seats + 1))]
    found, score, complete = best_committees(sets, seats, worth)
    total = Fraction(score, unit)
    return outcome_of_committees(
        "pav", election, sets, seats, lots, found, total, complete=complete
    )
