"""Rankings from ballots that say who is at each rank, as most formats have them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from conference.voting.profile import END, GAP, Ints, Rankings, rankings

__all__ = ["rankings_by_rank"]


def rankings_by_rank(ballots: Sequence[Sequence[Sequence[int]]], weights: Ints) -> Rankings:
    """Group ballots that have, rank by rank, the positions of the candidates there.

    Several at one rank are equal, and a rank without any is skipped. ``weights`` are how many
    voters each ballot stands for.
    """
    rows = [
        [(c, n > 0) for rank in ranks for n, c in enumerate(rank or (GAP,))] for ranks in ballots
    ]
    prefs = np.full((len(rows), max(map(len, rows), default=1) or 1), END, np.int16)
    tied = np.zeros(prefs.shape, np.bool_)
    for row, marks in enumerate(rows):
        for column, (candidate, joined) in enumerate(marks):
            prefs[row, column] = candidate
            tied[row, column] = joined
    return rankings(prefs, weights, tied)
