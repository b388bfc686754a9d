"""Greedy budgeting that stops at the first project that the money left is not enough for.

Otherwise as :mod:`~conference.voting.rules.pb_greedy`. In Pabulib's files: ``greedy-no-skip``.
"""

from __future__ import annotations

from collections.abc import Mapping

from conference.voting.outcome import Outcome
from conference.voting.profile import Election
from conference.voting.rules.budget import budget_outcome, greedy, projects_of
from conference.voting.ties import Lots

__all__ = ["count"]


def count(election: Election, seats: int, lots: Lots, options: Mapping[str, str]) -> Outcome:
    """Fund greedily until the first that does not fit."""
    projects = projects_of(election)
    chosen = greedy(projects, lots, skip=False)
    return budget_outcome("pb-greedy-no-skip", election, projects, chosen, lots)
