"""Ballot papers on their way: who holds each, at which value, and where it goes next.

Shared by all rules that move papers. Equal ballots travel together: a row stands for ``weights``
papers. Every row goes through its preferences at most once, so that a whole count costs little
more than one look at each mark.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from conference.voting.numbers import ExactNumber
from conference.voting.profile import END, GAP, Bools, Election, Ints, Rankings, group_rows

__all__ = ["Moved", "Papers", "Valid", "valid_rankings", "weighted_count"]

EXACT = 1 << 53


@dataclass(frozen=True, slots=True, eq=False)
class Valid:
    """Ballots as a rule reads them: withdrawn candidates passed over, empty ballots set aside.

    ``cut`` counts ballots of which a part could not be read (a tie or a gap in them).
    """

    prefs: NDArray[np.int16]
    tied: Bools | None
    weights: Ints
    total: int
    invalid: int
    cut: int


def valid_rankings(election: Election, *, ties: bool, gaps: str) -> Valid:
    """The election's rankings as a rule reads them.

    ``ties``: equal ranks may stay; otherwise reading stops before them. ``gaps``: "stop" reading
    at a skipped or spoilt rank (SSI 2011/399, ERS97 6.10) or "skip" it.
    """
    ballots = election.ballots
    if not isinstance(ballots, Rankings):
        raise TypeError("this rule counts rankings")
    prefs, tied = ballots.prefs, ballots.tied
    short = np.zeros(prefs.shape[0], np.bool_)
    readable = prefs != END
    stop = np.zeros(prefs.shape, np.bool_)
    if gaps == "stop":
        stop |= prefs == GAP
    if tied is not None and not ties:
        stop |= tied
        stop[:, :-1] |= tied[:, 1:]
    if stop.any():
        after = np.logical_or.accumulate(stop, axis=1)
        short = (readable & after).any(axis=1)
        readable &= ~after
    passed = np.array([GAP] + [i for i, c in enumerate(election.candidates) if c.withdrawn])
    keep = readable & ~np.isin(prefs, passed)
    prefs, tied = _compacted(prefs, tied if ties else None, keep)
    prefs, tied, weights = _regrouped(prefs, tied, ballots.weights)
    empty = prefs[:, 0] == END
    void = int(weights[empty].sum())
    total = int(weights.sum()) - void
    cut = int(ballots.weights[short].sum())
    return Valid(
        prefs[~empty],
        None if tied is None else tied[~empty],
        weights[~empty],
        total,
        void + election.invalid,
        cut,
    )


def _compacted(
    prefs: NDArray[np.int16], tied: Bools | None, keep: Bools
) -> tuple[NDArray[np.int16], Bools | None]:
    """Only the kept marks, moved to the front of each row; a group of ties stays a group."""
    if keep.all() or not (~keep & (prefs != END)).any():
        return prefs, tied
    order = np.argsort(~keep, axis=1, kind="stable")
    moved = np.where(
        np.take_along_axis(keep, order, 1), np.take_along_axis(prefs, order, 1), END
    ).astype(np.int16)
    if tied is None:
        return moved, None
    rank = np.cumsum(~tied, axis=1)
    ranks = np.where(moved == END, -1, np.take_along_axis(rank, order, 1))
    joined = np.zeros(tied.shape, np.bool_)
    joined[:, 1:] = (ranks[:, 1:] == ranks[:, :-1]) & (moved[:, 1:] != END)
    return moved, joined


def _regrouped(
    prefs: NDArray[np.int16], tied: Bools | None, weights: Ints
) -> tuple[NDArray[np.int16], Bools | None, Ints]:
    if prefs.shape[0] == 0:
        return prefs.reshape(0, max(prefs.shape[1], 1)), tied, weights
    if tied is None:
        rows, counts = group_rows(prefs, weights)
        return rows, None, counts
    joined = np.concatenate([prefs, tied.astype(np.int16)], axis=1)
    rows, counts = group_rows(joined, weights)
    width = prefs.shape[1]
    return rows[:, :width], rows[:, width:].astype(np.bool_), counts


def weighted_count(keys: NDArray[np.intp], weights: Ints, size: int) -> Ints:
    """The weight on each key; exact, for ``bincount`` adds in floats and stays below 2**53."""
    if int(weights.sum()) < EXACT:
        return np.bincount(keys, weights=weights, minlength=size).astype(np.int64)
    out = np.zeros(size, np.int64)
    np.add.at(out, keys, weights)
    return out


@dataclass(frozen=True, slots=True)
class Moved:
    """What one transfer did: per value of the papers, how many went to whom (-1: to nobody)."""

    papers: dict[ExactNumber, dict[int, int]]

    def credit(self) -> dict[int, ExactNumber]:
        """Votes received, by candidate; -1 for papers that nobody received."""
        out: dict[int, ExactNumber] = {}
        for value, counts in self.papers.items():
            for to, count in counts.items():
                out[to] = out.get(to, 0) + value * count
        return out


class Papers:
    """The papers of one count. ``values`` lists the distinct values that papers can have."""

    def __init__(self, valid: Valid, candidates: int, value: ExactNumber) -> None:
        rows = valid.prefs.shape[0]
        self.candidates = candidates
        self.prefs = np.concatenate(
            [valid.prefs, np.full((rows, 1), END, np.int16)], axis=1
        ).astype(np.int16)
        self.weights = valid.weights
        self.holder = np.full(rows, END, np.int16)
        self.place = np.zeros(rows, np.int32)
        self.worth = np.zeros(rows, np.int32)
        self.batch = np.zeros(rows, np.int32)
        self.values: list[ExactNumber] = [value]
        self._known: dict[ExactNumber, int] = {value: 0}

    def of(self, candidates: Iterable[int]) -> NDArray[np.intp]:
        """The rows that these candidates hold."""
        mask = np.zeros(self.candidates + 1, np.bool_)
        mask[list(candidates)] = True
        return np.nonzero(mask[self.holder])[0]

    def value_id(self, value: ExactNumber) -> int:
        """The index of a value in ``values``."""
        if value not in self._known:
            self._known[value] = len(self.values)
            self.values.append(value)
        return self._known[value]

    def revalue(self, rows: NDArray[np.intp], new: dict[int, ExactNumber]) -> None:
        """Give rows the new value of their present value's index."""
        table = np.zeros(len(self.values), np.int32)
        for old, value in new.items():
            table[old] = self.value_id(value)
        self.worth[rows] = table[self.worth[rows]]

    def worths(self, rows: NDArray[np.intp]) -> list[int]:
        """The indices of the values that occur among rows, the highest value first."""
        found = np.unique(self.worth[rows]).tolist()
        return sorted(found, key=lambda index: self.values[index], reverse=True)

    def advance(self, rows: NDArray[np.intp], continuing: Bools, batch: int = 0) -> Moved:
        """Pass rows to their next continuing candidate, or to nobody.

        ``continuing`` is (candidates,). Rows stay where they are if they already lie with one.
        """
        stops = np.append(continuing, True)
        pending = rows
        while pending.size:
            to = self.prefs[pending, self.place[pending]]
            done = stops[to]
            settled = pending[done]
            self.holder[settled] = to[done]
            pending = pending[~done]
            self.place[pending] += 1
        self.batch[rows] = batch
        return self._moved(rows)

    def _moved(self, rows: NDArray[np.intp]) -> Moved:
        width = self.candidates + 1
        keys = self.worth[rows].astype(np.int64) * width + self.holder[rows] + 1
        counts = weighted_count(keys, self.weights[rows], len(self.values) * width)
        papers: dict[ExactNumber, dict[int, int]] = {}
        for key in np.nonzero(counts)[0].tolist():
            worth, to = divmod(key, width)
            papers.setdefault(self.values[worth], {})[to - 1] = int(counts[key])
        return Moved(papers)
