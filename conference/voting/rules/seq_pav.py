"""Sequential PAV: Thiele's rule, one candidate after another (Lackner, Skowron 2023, 2.3).

Each step elects the candidate who adds most, where a ballot adds 1/(j + 1) if j of its approved are
already in. Scores are kept as whole multiples of 1/lcm(1, ..., seats).
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from math import lcm

from conference.voting.outcome import Outcome
from conference.voting.profile import Election
from conference.voting.rules.committees import StepwiseChoice, chosen_sets, stepwise
from conference.voting.ties import Lots

__all__ = ["count"]


def count(election: Election, seats: int, lots: Lots, options: Mapping[str, str]) -> Outcome:
    """Choose a committee step by step."""
    sets = chosen_sets(election, seats)
    unit = lcm(*range(1, seats + 1))
    supporters = {c: sets.approved[:, c].nonzero()[0].tolist() for c in sets.standing}
    weights = sets.weights.tolist()
    sizes: dict[frozenset[int], list[int]] = {}

    def inside(committee: frozenset[int]) -> list[int]:
        if committee not in sizes:
            if len(sizes) > 1000:
                sizes.clear()
            sizes[committee] = sets.approved[:, sorted(committee)].sum(axis=1).tolist()
        return sizes[committee]

    def choose(_: int, committee: frozenset[int]) -> StepwiseChoice:
        have = inside(committee)
        gains = {
            c: sum(weights[v] * (unit // (have[v] + 1)) for v in supporters[c])
            for c in sets.standing
            if c not in committee
        }
        most = max(gains.values())
        scores = {c: Fraction(gain, unit) for c, gain in gains.items()}
        return StepwiseChoice([c for c in gains if gains[c] == most], scores)

    return stepwise("seq-pav", election, sets, seats, lots, 0, choose, lambda state, *_: state)
