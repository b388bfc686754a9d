"""Phragmén's sequential rule (Lackner, Skowron 2023, rule 5; Phragmén 1894).

Every elected candidate is a load of 1 that supporters share; each step elects whom the supporters
can carry with the lowest maximal load. Loads are fractions. Candidates without supporters are only
taken when nobody else is left.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from conference.voting.outcome import Outcome
from conference.voting.profile import Election
from conference.voting.rules.committees import StepwiseChoice, chosen_sets, stepwise
from conference.voting.rules.sets import Sets
from conference.voting.ties import Lots

__all__ = ["Carriers", "count"]

Loads = tuple[Fraction, ...]


class Carriers:
    """Who carries whom: supporters of each candidate, by distinct ballots."""

    def __init__(self, sets: Sets) -> None:
        self.standing: Sequence[int] = sets.standing
        self.weights: list[int] = sets.weights.tolist()
        self.supporters: dict[int, list[int]] = {
            c: sets.approved[:, c].nonzero()[0].tolist() for c in sets.standing
        }
        self.strength = {
            c: sum(self.weights[v] for v in voters) for c, voters in self.supporters.items()
        }

    def choose(self, loads: Loads, committee: frozenset[int]) -> StepwiseChoice:
        """Who can be carried with the lowest maximal load."""
        heights = {}
        for c in self.standing:
            if c not in committee and self.strength[c]:
                carried = sum((self.weights[v] * loads[v] for v in self.supporters[c]), Fraction(1))
                heights[c] = carried / self.strength[c]
        if not heights:
            rest = [c for c in self.standing if c not in committee]
            return StepwiseChoice(rest, {}, "Only candidates without any support are left.")
        lowest = min(heights.values())
        return StepwiseChoice([c for c in heights if heights[c] == lowest], heights)

    def after(self, loads: Loads, one: int, step: StepwiseChoice) -> Loads:
        """The loads once ``one`` is elected."""
        if one not in step.scores:
            return loads
        carriers = set(self.supporters[one])
        return tuple(step.scores[one] if v in carriers else load for v, load in enumerate(loads))


def count(election: Election, seats: int, lots: Lots, options: Mapping[str, str]) -> Outcome:
    """Choose a committee step by step; a round's figures are the maximal loads."""
    sets = chosen_sets(election, seats)
    carriers = Carriers(sets)
    start: Loads = (Fraction(0),) * len(carriers.weights)
    return stepwise(
        "seq-phragmen", election, sets, seats, lots, start, carriers.choose, carriers.after
    )
