"""The pairwise matrix: how many voters prefer each candidate to each other one.

Additive over polling places, so partial counts can be merged and audited. Unranked candidates are
below all ranked ones and level with each other; at an equal rank neither is preferred.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from conference.voting.outcome import Elected, Outcome, Round
from conference.voting.profile import Election, Ints
from conference.voting.rules.papers import EXACT, Valid, valid_rankings
from conference.voting.rules.standing import top
from conference.voting.ties import Lots

__all__ = ["Duels", "duels_of", "outcome_of_levels", "pairwise_matrix"]

CHUNK = 1 << 16


class Duels:
    """The matrix of an election. ``of`` lists the candidates that stand; rows and columns of
    ``wins`` follow it: ``wins[a, b]`` voters prefer ``of[a]`` to ``of[b]``."""

    def __init__(self, election: Election, valid: Valid) -> None:
        self.election = election
        self.valid = valid
        self.of = list(election.standing)
        full = pairwise_matrix(valid, len(election.candidates))
        self.wins = full[np.ix_(self.of, self.of)]

    def named(self, values: Ints) -> Mapping[str, Mapping[str, int]]:
        """A matrix by ids, without its diagonal."""
        ids = [self.election.ids[c] for c in self.of]
        return {
            a: {b: int(values[i, j]) for j, b in enumerate(ids) if i != j}
            for i, a in enumerate(ids)
        }


def duels_of(election: Election) -> Duels:
    """Count the matrix; skipped ranks are passed over."""
    return Duels(election, valid_rankings(election, ties=True, gaps="skip"))


def pairwise_matrix(valid: Valid, candidates: int) -> Ints:
    """(candidates, candidates): the number of ballots that rank the row above the column."""
    wins = np.zeros((candidates, candidates), np.int64)
    for start in range(0, valid.weights.size, CHUNK):
        rows = slice(start, start + CHUNK)
        ranks = _ranks(valid, rows, candidates)
        weights = valid.weights[rows]
        exact = int(weights.sum()) < EXACT
        for c in range(candidates):
            above = ranks[:, c : c + 1] < ranks
            if exact:
                wins[c] += (weights.astype(np.float64) @ above).astype(np.int64)
            else:
                wins[c] += weights @ above.astype(np.int64)
    return wins


def _ranks(valid: Valid, rows: slice, candidates: int) -> NDArray[np.int16]:
    """The rank of every candidate on every ballot; unranked ones come after all ranks."""
    prefs = valid.prefs[rows]
    width = prefs.shape[1]
    ranks = np.full((prefs.shape[0], candidates + 1), width + 1, np.int16)
    level = np.zeros(prefs.shape[0], np.int16)
    every = np.arange(prefs.shape[0])
    for column in range(width):
        if valid.tied is None:
            level += 1
        else:
            level += ~valid.tied[rows, column]
        ranks[every, prefs[:, column]] = level
    return ranks[:, :candidates]


def outcome_of_levels(
    method: str,
    duels: Duels,
    seats: int,
    lots: Lots,
    levels: Sequence[Sequence[int]],
    totals: Mapping[str, int] | None = None,
    notes: Sequence[str] = (),
) -> Outcome:
    """An outcome from a ranking of positions in ``duels.of``; ties for a seat go by lot."""
    election = duels.election
    people, ids = election.candidates, election.ids
    ranked = [[duels.of[i] for i in level] for level in levels]
    chosen = top(ranked, seats, lots)
    shown = {id_: Fraction(value) for id_, value in (totals or {}).items()}
    elected = tuple(ids[c] for c in chosen)
    outcome = Outcome(
        method=method,
        candidates=people,
        ballots=duels.valid.total,
        invalid=duels.valid.invalid,
        seats=seats,
        title=election.title,
        elected=tuple(Elected(people[c].id, people[c].name, 1) for c in chosen),
        rounds=(Round(1, "count", shown, elected=elected),),
        ranking=tuple(tuple(ids[c] for c in level) for level in ranked),
        pairwise=duels.named(duels.wins),
        ties=tuple(lots.ties),
        seed=lots.seed,
        notes=tuple(notes),
    )
    winner = [i for i in range(len(duels.of)) if _beats_all(duels.wins, i)]
    values = {
        "winners": [ids[c] for c in ranked[0]] if ranked else [],
        "condorcet_winner": ids[duels.of[winner[0]]] if winner else None,
    }
    return replace(outcome, values=values)


def _beats_all(wins: Ints, one: int) -> bool:
    return all(wins[one, b] > wins[b, one] for b in range(wins.shape[0]) if b != one)
