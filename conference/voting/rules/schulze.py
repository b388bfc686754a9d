"""Schulze's method, by winning votes: Social Choice and Welfare 36, 2011; arXiv 1804.02973.

A path is as strong as its weakest link; a link from a to b exists only if more voters prefer a to b
than b to a, and is as strong as the number of those who prefer a. Candidate a ranks above b if the
strongest path from a to b is stronger than that back. All candidates whom nobody ranks above win;
where they are more than the seats a lot decides between them, and the ranking shows them tied.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from conference.voting.outcome import Outcome
from conference.voting.profile import Bools, Election, Ints
from conference.voting.rules.duels import duels_of, outcome_of_levels
from conference.voting.ties import Lots

__all__ = ["count", "strongest_paths"]


def strongest_paths(wins: Ints) -> Ints:
    """Strengths of the strongest paths; Schulze 2011 section 2.3.1, the middle one outermost."""
    paths = np.where(wins > wins.T, wins, 0)
    for middle in range(wins.shape[0]):
        via = np.minimum(paths[:, middle : middle + 1], paths[middle : middle + 1, :])
        paths = np.maximum(paths, via)
    np.fill_diagonal(paths, 0)
    return paths


def layers(above: Bools) -> list[list[int]]:
    """A strict partial order as levels: first all whom nobody is above, then the next, ..."""
    left, levels = list(range(above.shape[0])), []
    while left:
        best = [c for c in left if not above[left, c].any()]
        levels.append(best)
        left = [c for c in left if c not in best]
    return levels


def count(election: Election, seats: int, lots: Lots, options: Mapping[str, str]) -> Outcome:
    """Count by Schulze's method."""
    duels = duels_of(election)
    paths = strongest_paths(duels.wins)
    outcome = outcome_of_levels("schulze", duels, seats, lots, layers(paths > paths.T))
    return replace(outcome, paths=duels.named(paths))
