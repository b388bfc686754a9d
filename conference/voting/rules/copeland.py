"""Copeland's method: a point for every rival beaten, half a point for every draw (1951)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from conference.voting.outcome import Outcome, Round
from conference.voting.profile import Election
from conference.voting.rules.duels import duels_of, outcome_of_levels
from conference.voting.rules.standing import levels_of
from conference.voting.ties import Lots

__all__ = ["count"]


def count(election: Election, seats: int, lots: Lots, options: Mapping[str, str]) -> Outcome:
    """Count duels won and drawn."""
    duels = duels_of(election)
    wins, size = duels.wins, len(duels.of)
    doubled = {
        a: sum(
            2 if wins[a, b] > wins[b, a] else 1 if wins[a, b] == wins[b, a] else 0
            for b in range(size)
            if b != a
        )
        for a in range(size)
    }
    totals = {election.ids[duels.of[a]]: points for a, points in doubled.items()}
    outcome = outcome_of_levels("copeland", duels, seats, lots, levels_of(doubled), totals)
    halves = {id_: amount / 2 for id_, amount in outcome.rounds[0].totals.items()}
    rounds = (Round(1, "count", halves, elected=outcome.rounds[0].elected),)
    return replace(outcome, rounds=rounds, places=1)
