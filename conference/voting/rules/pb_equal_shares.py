"""The method of equal shares for budgets (Peters, Pierczyński, Skowron, NeurIPS 2021).

The text of the variants is that of equalshares.net:

- Utilities: ``cost`` (default; a supporter values a project at its cost, so that projects go by
  their effective vote count) or ``cardinality``.
- Completion ``add1`` (default): everybody starts with floor(budget / ballots); as long as the
  outcome stays within the budget all get one more unit of currency, and the last outcome within it
  stands. With ``exhaustive`` this stops as well once no project fits into the money left.
  ``add1u`` then spends what is left greedily by votes; ``greedy`` does so without add1; ``none``.
- ``comparison``: the outcome stands unless more voters have more approved projects funded in the
  greedy one.

What the file's META ``rule`` says of these (``equalshares/add1-comparison``) holds unless options
say otherwise. Ties: lower cost, then more votes, then one lot drawn once for the whole count.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

import numpy as np

from conference.core.errors import ConferenceError
from conference.voting.outcome import Outcome, Round
from conference.voting.profile import Election
from conference.voting.rules.budget import (
    Projects,
    budget_outcome,
    greedy,
    projects_of,
)
from conference.voting.rules.purses import EqualSharesRun, VoterGroups
from conference.voting.rules.sets import Sets, approval_sets
from conference.voting.ties import Lots

__all__ = ["Variant", "count", "variant_of"]

COMPLETIONS = ("add1", "add1u", "greedy", "none")
UTILITIES = ("cost", "cardinality")


@dataclass(frozen=True, slots=True)
class Variant:
    """Which variant of the method is counted."""

    utility: str = "cost"
    completion: str = "add1"
    exhaustive: bool = False
    comparison: bool = False


def variant_of(meta: Mapping[str, str], options: Mapping[str, str]) -> Variant:
    """The variant that the file names and the options change."""
    rule = meta.get("rule", "").lower()
    words = set(rule.replace("/", "-").split("-")) if rule.startswith("equalshares") else set()
    said = {
        "utility": "cardinality" if "cardinality" in words else "cost",
        "completion": next((w for w in ("add1u", "add1", "none") if w in words), "add1"),
        "exhaustive": "yes" if "exhaustive" in words else "no",
        "comparison": "yes" if "comparison" in words else "no",
    } | {k: v for k, v in options.items() if v}
    for name, allowed in (("utility", UTILITIES), ("completion", COMPLETIONS)):
        if said[name] not in allowed:
            raise ConferenceError(
                "bad_option", f"--{name} must be one of {', '.join(allowed)}, not {said[name]!r}."
            )
    return Variant(
        said["utility"],
        said["completion"],
        said["exhaustive"] == "yes",
        said["comparison"] == "yes",
    )


def count(election: Election, seats: int, lots: Lots, options: Mapping[str, str]) -> Outcome:
    """Fund by equal shares; ``values`` has the variant and the endowment of the last run."""
    projects = projects_of(election)
    variant = variant_of(election.meta, options)
    sets = approval_sets(election)
    count_ = _Count(election, projects, sets, variant, lots)
    chosen, rounds, endowment = count_.run()
    notes = []
    if variant.comparison:
        others = Lots(lots.ids, lots.seed, lots.drawn)
        other = greedy(projects, others)
        fewer, more = _preferred(sets, chosen, other)
        notes.append(
            f"Comparison: {fewer} voters have more approved projects funded by equal shares, "
            f"{more} by the greedy rule."
        )
        if more > fewer:
            chosen, rounds, lots = other, [], others
            notes.append("So the greedy outcome stands.")
    values = {
        "utility": variant.utility,
        "completion": variant.completion,
        "exhaustive": variant.exhaustive,
        "endowment": str(endowment),
    }
    return budget_outcome(
        "pb-equal-shares", election, projects, chosen, lots, rounds, values, notes
    )


class _Count:
    def __init__(
        self, election: Election, projects: Projects, sets: Sets, variant: Variant, lots: Lots
    ) -> None:
        self.election = election
        self.projects = projects
        self.variant = variant
        self.lots = lots
        self.drawn: dict[int, int] | None = None
        costs = [projects.cost[c] for c in range(len(election.candidates))]
        self.unit = lcm(*(cost.denominator for cost in costs))
        rows = np.nonzero(sets.approved[:, projects.eligible].any(axis=1))[0]
        free = [c for c in projects.eligible if costs[c] == 0]
        self.free = sorted(free, key=lambda c: (-projects.score[c], c))
        self.voters = VoterGroups(
            np.asfortranarray(sets.approved[rows]),
            sets.weights[rows],
            [int(cost * self.unit) for cost in costs],
            [c for c in projects.eligible if costs[c] > 0],
            variant.utility == "cost",
        )

    def at(self, endowment: int) -> EqualSharesRun:
        """The outcome when everybody has ``endowment`` units of currency."""
        return EqualSharesRun(self.voters, endowment * self.unit, self.prefer).fund()

    def chosen(self, run: EqualSharesRun) -> list[int]:
        """What is funded by a run: projects that cost nothing first."""
        return self.free + [f.project for f in run.funded]

    def prefer(self, tied: Sequence[int]) -> int:
        """Lower cost, then more votes, then the lot that is drawn once for the whole count."""
        projects = self.projects

        def key(c: int) -> tuple[Fraction, int]:
            return (projects.cost[c], -projects.votes[c])

        best = min(key(c) for c in tied)
        left = [c for c in tied if key(c) == best]
        if len(left) > 1:
            if self.drawn is None:
                order, _ = self.lots.order("equal projects", projects.eligible)
                self.drawn = {c: n for n, c in enumerate(order)}
            left.sort(key=self.drawn.__getitem__)
        self.met[tuple(sorted(tied))] = left[0]
        return left[0]

    def cost(self, chosen: Sequence[int]) -> Fraction:
        return sum((self.projects.cost[c] for c in chosen), Fraction(0))

    def run(self) -> tuple[list[int], list[Round], int]:
        self.met: dict[tuple[int, ...], int] = {}
        ballots = max(self.projects.ballots, 1)
        endowment = int(self.projects.budget // ballots)
        held, ties = self.at(endowment), dict(self.met)
        while self.variant.completion in ("add1", "add1u"):
            chosen = self.chosen(held)
            if len(chosen) == len(self.projects.eligible):
                break
            if self.variant.exhaustive and self.fits(chosen) is None:
                break
            self.met = {}
            following = self.at(endowment + 1)
            if self.cost(self.chosen(following)) > self.projects.budget:
                break
            held, ties = following, self.met
            endowment += 1
        self.record(ties)
        chosen = self.chosen(held)
        if self.variant.completion in ("add1u", "greedy"):
            chosen = greedy(self.projects, self.lots, funded=chosen)
        return chosen, self.rounds(held, chosen), endowment

    def fits(self, chosen: Sequence[int]) -> int | None:
        """A project that the money left is enough for."""
        left = self.projects.budget - self.cost(chosen)
        rest = (c for c in self.projects.eligible if c not in chosen)
        return next((c for c in rest if self.projects.cost[c] <= left), None)

    def record(self, ties: Mapping[tuple[int, ...], int]) -> None:
        """Write the ties of the run that stands into the book."""
        for tied, one in ties.items():
            same = [c for c in tied if self.projects.cost[c] == self.projects.cost[one]]
            same = [c for c in same if self.projects.votes[c] == self.projects.votes[one]]
            if len(same) < len(tied):
                self.lots.record(1, "funding", tied, same, "lowest cost, then most votes")
            if len(same) > 1:
                method = "order" if self.lots.drawn else "lot"
                self.lots.record(1, "funding", same, [one], method, label="equal projects")

    def rounds(self, held: EqualSharesRun, chosen: Sequence[int]) -> list[Round]:
        """One step a project: what each supporter paid at most, in currency."""
        ids, out = self.election.ids, list[Round]()
        paid = {f.project: held.exact(n) / self.unit for n, f in enumerate(held.funded)}
        for number, c in enumerate(chosen, 1):
            note = "" if c in paid else "From the money left."
            shown = {ids[c]: paid[c]} if c in paid else {}
            out.append(Round(number, "choice", shown, elected=(ids[c],), note=note))
        return out


def _preferred(sets: Sets, one: Sequence[int], other: Sequence[int]) -> tuple[int, int]:
    """How many voters have more approved projects in one outcome, and how many in the other."""
    first = sets.approved[:, list(one)].sum(axis=1)
    second = sets.approved[:, list(other)].sum(axis=1)
    return int(sets.weights[first > second].sum()), int(sets.weights[second > first].sum())
