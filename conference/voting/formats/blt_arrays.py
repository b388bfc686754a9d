"""Ballots of a BLT file as arrays, and as the lines in which their ids are kept."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain

import numpy as np

from conference.voting.formats.blt_write import rank_words
from conference.voting.profile import END, Kept, Rankings, rankings

__all__ = ["LARGEST", "WeightedBallot", "arrays_of", "kept_ids", "weight_of"]

WHOLE = re.compile(r"(?<=\d)\.0+$")
LARGEST = 10**12

WeightedBallot = tuple[int, list[int], list[int]]
"""Weight; candidates' positions with GAP for skipped ranks; places tied with the one before."""


def kept_ids(ids: Sequence[str], ballots: Sequence[WeightedBallot]) -> Kept | None:
    """The ballots with their ids, if every one has an id and stands for one voter."""
    if not ids or len(ids) != len(ballots) or any(weight != 1 for weight, _, _ in ballots):
        return None
    rows = [
        [id_, "1", *rank_words(order, [at in tied for at in range(len(order))]), "0"]
        for id_, (_, order, tied) in zip(ids, ballots, strict=True)
    ]
    return Kept("blt", {"ballots": rows}) if any(order for _, order, _ in ballots) else None


def arrays_of(ballots: Sequence[WeightedBallot]) -> Rankings:
    """Ballots as arrays, all at once."""
    lengths = np.array([len(order) for _, order, _ in ballots], np.int64)
    width = max(int(lengths.max(initial=0)), 1)
    prefs = np.full((len(ballots), width), END, np.int16)
    filled = np.arange(width)[None, :] < lengths[:, None]
    prefs[filled] = np.fromiter(
        chain.from_iterable(order for _, order, _ in ballots), np.int16, int(lengths.sum())
    )
    tied = np.zeros(prefs.shape, np.bool_)
    for row, (_, _, places) in enumerate(ballots):
        if places:
            tied[row, places] = True
    weights = np.array([weight for weight, _, _ in ballots], np.int64)
    return rankings(prefs, weights, tied)


def weight_of(word: str) -> tuple[str, str]:
    """The number of ballots without decimals that are 0, and what is wrong with it, or ""."""
    word = WHOLE.sub("", word)
    if not word.isdecimal():
        return word, f"{word!r} is not a number of ballots, a line starts with a whole number"
    if not 1 <= int(word[:20]) <= LARGEST:
        return word, f"{word} ballots: there must be at least 1, at most {LARGEST}"
    return word, ""
