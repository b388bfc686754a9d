"""Ranked pairs: Tideman, Social Choice and Welfare 4, 1987; winning votes.

Majorities are locked in from the strongest to the weakest unless one would close a circle. Of two
with as many winning votes the one with fewer voters against it is stronger. If majorities of the
same strength contradict each other, a lot between candidates decides (Zavist, Tideman 1989): the
pair whose winner comes first in the lot goes first, then the one whose loser comes last.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from conference.voting.outcome import Outcome
from conference.voting.profile import Bools, Election
from conference.voting.rules.duels import Duels, duels_of, outcome_of_levels
from conference.voting.rules.schulze import layers
from conference.voting.ties import Lots

__all__ = ["count"]

Pair = tuple[int, int]


def count(election: Election, seats: int, lots: Lots, options: Mapping[str, str]) -> Outcome:
    """Count by ranked pairs; ``values["locked"]`` lists the majorities kept, strongest first."""
    duels = duels_of(election)
    locked, reach = _lock(duels, lots)
    outcome = outcome_of_levels("ranked-pairs", duels, seats, lots, layers(reach))
    ids = [election.ids[c] for c in duels.of]
    listed = [[ids[a], ids[b], int(duels.wins[a, b])] for a, b in locked]
    return replace(outcome, values={**outcome.values, "locked": listed})


def _lock(duels: Duels, lots: Lots) -> tuple[list[Pair], Bools]:
    wins = duels.wins
    size = wins.shape[0]
    pairs = [(a, b) for a in range(size) for b in range(size) if wins[a, b] > wins[b, a]]
    groups: dict[Pair, list[Pair]] = {}
    for a, b in pairs:
        groups.setdefault((-int(wins[a, b]), int(wins[b, a])), []).append((a, b))
    reach = np.zeros((size, size), np.bool_)
    locked: list[Pair] = []
    for _, group in sorted(groups.items()):
        before = reach.copy()
        kept = _kept(group, reach)
        if len(kept) < len(group) and not _agree(group, before):
            reach = before
            kept = _kept(_by_lot(group, duels, lots), reach)
        locked += kept
    return locked, reach


def _kept(group: list[Pair], reach: Bools) -> list[Pair]:
    """Those of the group that close no circle, one after the other; ``reach`` grows."""
    kept = []
    for a, b in group:
        if not reach[b, a]:
            kept.append((a, b))
            sources = reach[:, a].copy()
            sources[a] = True
            targets = reach[b].copy()
            targets[b] = True
            reach |= np.outer(sources, targets)
    return kept


def _agree(group: list[Pair], reach: Bools) -> bool:
    """Whether the order within the group does not matter: all that stronger ones allow agree."""
    allowed = [(a, b) for a, b in group if not reach[b, a]]
    return len(_kept(allowed, reach.copy())) == len(allowed)


def _by_lot(group: list[Pair], duels: Duels, lots: Lots) -> list[Pair]:
    involved = sorted({duels.of[c] for pair in group for c in pair})
    order = lots.draw(1, "equal majorities", involved, len(involved))
    place = {duels.of.index(c): n for n, c in enumerate(order)}
    return sorted(group, key=lambda pair: (place[pair[0]], -place[pair[1]]))
