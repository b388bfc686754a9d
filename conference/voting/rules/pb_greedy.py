"""Greedy budgeting: projects by votes or points, each funded if the money left is enough for it.

What does not fit is passed over, and cheaper projects further down still have their chance. Of two
with the same score the cheaper comes first, then a lot decides. In Pabulib's files this is the rule
``greedy``.
"""

from __future__ import annotations

from collections.abc import Mapping

from conference.voting.outcome import Outcome
from conference.voting.profile import Election
from conference.voting.rules.budget import budget_outcome, greedy, projects_of
from conference.voting.ties import Lots

__all__ = ["count"]


def count(election: Election, seats: int, lots: Lots, options: Mapping[str, str]) -> Outcome:
    """Fund greedily, passing over what does not fit."""
    projects = projects_of(election)
    chosen = greedy(projects, lots, skip=True)
    return budget_outcome("pb-greedy", election, projects, chosen, lots)
