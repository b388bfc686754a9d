"""Ballots as arrays, equal ballots counted once.

An :class:`Election` is what is counted: who stands, how many are to be elected, and the ballots,
which are :class:`Rankings`, :class:`Approvals` or :class:`Scores`. Candidates are known by their
position in ``Election.candidates``; ids and names are only put on the outcome. Grouping packs each
ballot into a few machine words and sorts those, so a million ballots take a tenth of a second.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from hashlib import sha256
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = [
    "END",
    "GAP",
    "Approvals",
    "BallotProfile",
    "Candidate",
    "Election",
    "Guarantee",
    "Kept",
    "Rankings",
    "Scores",
    "Spoilt",
    "approvals",
    "group_rows",
    "named_candidates",
    "rankings",
    "scores",
]

END = -1
"""After the last preference of a ranking."""
GAP = -2
"""A rank that the voter skipped or spoilt: what comes after it is read or not, as the rule says."""

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Someone or something that can be chosen: a person, an option, a project.

    ``id`` as in the file or the poll, unique in the election. ``cost`` in the budget's currency,
    only for projects. A withdrawn candidate is passed over on every ballot.
    """

    id: str
    name: str
    withdrawn: bool = False
    cost: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Guarantee:
    """Seats for a group: at least ``least`` and, unless ``most`` is None, at most ``most``.

    ``group`` is its name for people ("Women"), ``members`` the ids of its candidates.
    """

    group: str
    members: tuple[str, ...]
    least: int
    most: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Rankings:
    """Orders of preference. ``prefs`` is (ballots, ranks), candidates' positions, then ``END``.

    ``weights`` says how many voters cast each row. ``tied[b, r]`` is True where the voter gave the
    candidate at ``r`` the same rank as the one before; ``None`` if no ballot has equal ranks.
    """

    prefs: NDArray[np.int16]
    weights: Ints
    tied: Bools | None = None

    @property
    def total(self) -> int:
        """The sum of the weights: how many voters there are."""
        return int(self.weights.sum())


@dataclass(frozen=True, slots=True, eq=False)
class Approvals:
    """Sets of approved candidates. ``approved`` is (ballots, candidates)."""

    approved: Bools
    weights: Ints

    @property
    def total(self) -> int:
        """The sum of the weights: how many voters there are."""
        return int(self.weights.sum())


@dataclass(frozen=True, slots=True, eq=False)
class Scores:
    """Points or grades. ``points`` is (ballots, candidates) in units of 1/``denominator``.

    ``given`` is False where the voter said nothing about the candidate.
    """

    points: Ints
    given: Bools
    weights: Ints
    denominator: int = 1

    @property
    def total(self) -> int:
        """The sum of the weights: how many voters there are."""
        return int(self.weights.sum())


BallotProfile = Rankings | Approvals | Scores


@dataclass(frozen=True, slots=True)
class Spoilt:
    """On how many ballots a reader found marks that are no plain preference.

    All of them are read as ``GAP``. ``overvotes``: several candidates at a rank that takes one;
    ``repeated``: a candidate who is ranked already; ``skipped``: an empty rank before a filled one.
    A ballot may count under several.
    """

    overvotes: int = 0
    repeated: int = 0
    skipped: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """What a file says that a count does not need, for a writer of the same format (``form``).

    ``tables`` has the cells of its rows by the name of a section, in the file's order.
    """

    form: str
    tables: Mapping[str, Sequence[Sequence[str]]]


@dataclass(frozen=True, slots=True, eq=False)
class Election:
    """All that a rule needs: candidates, ballots, seats, and what the file says besides.

    ``seats`` is None where the file does not say. ``drawn`` is an order of candidates' ids drawn
    by lot beforehand (BLT's ``[tie]``): the first of the tied in it is the one that is drawn.
    ``budget`` and ``meta`` belong to participatory budgets. ``invalid`` counts ballots that the
    reader already found void; empty ones are left among the ballots and counted by the rule.
    ``remarks`` are sentences of the reader for whoever reads the result: what it left out, what it
    took for what. ``spoilt`` is None where the reader does not tell spoilt ranks from skipped ones.
    ``kept`` is only for writing the file again. ``guarantees`` are seats for groups, which the STV
    rules keep; ``staying`` are ids of members who sit already and stay when a vacancy is filled.
    """

    candidates: tuple[Candidate, ...]
    ballots: BallotProfile
    seats: int | None = None
    title: str = ""
    drawn: tuple[str, ...] = ()
    invalid: int = 0
    budget: Fraction | None = None
    meta: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    remarks: tuple[str, ...] = ()
    spoilt: Spoilt | None = None
    kept: Kept | None = None
    guarantees: tuple[Guarantee, ...] = ()
    staying: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The candidates' ids, in their order."""
        return tuple(candidate.id for candidate in self.candidates)

    @property
    def standing(self) -> tuple[int, ...]:
        """The positions of those who have not withdrawn."""
        return tuple(c for c, who in enumerate(self.candidates) if not who.withdrawn)

    def fingerprint(self) -> str:
        """SHA-256 of candidates and ballots; the order of the ballots does not matter."""
        digest = sha256("\n".join(f"{c.id}\t{c.withdrawn}" for c in self.candidates).encode())
        ballots = self.ballots
        if isinstance(ballots, Rankings):
            tied = () if ballots.tied is None else (ballots.tied,)
            arrays: tuple[NDArray[Any], ...] = (ballots.prefs, *tied)
        elif isinstance(ballots, Approvals):
            arrays = (ballots.approved,)
        else:
            arrays = (ballots.points, ballots.given)
        for array in (*arrays, ballots.weights):
            digest.update(f"\n{array.shape}\n".encode())
            digest.update(np.ascontiguousarray(array.astype("<i8")).tobytes())
        return digest.hexdigest()


def named_candidates(names: Sequence[str]) -> tuple[Candidate, ...]:
    """Candidates with the ids "1", "2", ... and these names."""
    return tuple(Candidate(str(n), name) for n, name in enumerate(names, 1))


def group_rows(rows: NDArray[Any], weights: Ints | None = None) -> tuple[NDArray[Any], Ints]:
    """Distinct rows of a 2-d integer or bool array, and how many (or what weight) fall on each.

    The result is sorted, so it does not depend on the order of the ballots.
    """
    count = rows.shape[0]
    if weights is None:
        weights = np.ones(count, np.int64)
    if count == 0 or rows.shape[1] == 0:
        kept = rows[: min(count, 1)]
        return kept, np.array([weights.sum()] if count else [], np.int64)
    words = _packed(rows)
    if len(words) == 1:
        order = np.argsort(words[0], kind="stable")
    else:
        order = np.lexsort(tuple(reversed(words)))
    first = np.zeros(count, np.bool_)
    first[0] = True
    for word in words:
        ordered = word[order]
        first[1:] |= ordered[1:] != ordered[:-1]
    starts = np.nonzero(first)[0]
    return rows[order[starts]], np.add.reduceat(weights[order], starts)


def _packed(rows: NDArray[Any]) -> list[Ints]:
    """Each row as a few 62-bit words whose order is the order of the rows."""
    low, high = int(rows.min()), int(rows.max())
    bits = max((high - low).bit_length(), 1)
    each = max(62 // bits, 1)
    words = []
    for start in range(0, rows.shape[1], each):
        word = np.zeros(rows.shape[0], np.int64)
        for column in range(start, min(start + each, rows.shape[1])):
            word <<= bits
            word |= rows[:, column].astype(np.int64) - low
        words.append(word)
    return words


def rankings(
    prefs: NDArray[Any], weights: NDArray[Any] | None = None, tied: Bools | None = None
) -> Rankings:
    """Group an array of preferences, one row a ballot: candidates' positions, then ``END``."""
    prefs = np.asarray(prefs)
    if prefs.ndim != 2:
        raise ValueError("prefs must have two dimensions: ballots, ranks")
    counts = None if weights is None else np.asarray(weights, np.int64)
    if prefs.shape[1] == 0:
        prefs = np.full((prefs.shape[0], 1), END, np.int16)
        tied = None
    if tied is not None and not tied.any():
        tied = None
    prefs, tied = _canonical(prefs, tied)
    if tied is None:
        rows, totals = group_rows(prefs, counts)
        return Rankings(np.ascontiguousarray(rows, np.int16), totals)
    joined = np.concatenate([prefs.astype(np.int64), tied.astype(np.int64)], axis=1)
    rows, totals = group_rows(joined, counts)
    width = prefs.shape[1]
    return Rankings(rows[:, :width].astype(np.int16), totals, rows[:, width:].astype(np.bool_))


def _canonical(prefs: NDArray[Any], tied: Bools | None) -> tuple[NDArray[Any], Bools | None]:
    """No columns that nobody uses; candidates at an equal rank in their order."""
    used = (prefs != END).any(axis=0)
    width = int(np.nonzero(used)[0].max()) + 1 if used.any() else 1
    prefs = prefs[:, :width]
    if tied is None:
        return prefs, None
    tied = tied[:, :width]
    rank = np.cumsum(~tied, axis=1).astype(np.int64)
    key = np.where(prefs == END, np.iinfo(np.int64).max, (rank << 20) + prefs)
    return np.take_along_axis(prefs, np.argsort(key, axis=1, kind="stable"), axis=1), tied


def approvals(approved: NDArray[Any], weights: NDArray[Any] | None = None) -> Approvals:
    """Group a (ballots, candidates) array of truth values."""
    counts = None if weights is None else np.asarray(weights, np.int64)
    rows, totals = group_rows(np.asarray(approved, np.bool_), counts)
    return Approvals(rows, totals)


def scores(
    points: NDArray[Any],
    given: NDArray[Any] | None = None,
    weights: NDArray[Any] | None = None,
    denominator: int = 1,
) -> Scores:
    """Group a (ballots, candidates) array of points; ``given`` says which the voter filled in."""
    points = np.asarray(points, np.int64)
    said = np.ones(points.shape, np.bool_) if given is None else np.asarray(given, np.bool_)
    counts = None if weights is None else np.asarray(weights, np.int64)
    joined = np.concatenate([np.where(said, points, 0), said.astype(np.int64)], axis=1)
    rows, totals = group_rows(joined, counts)
    width = points.shape[1]
    return Scores(rows[:, :width], rows[:, width:].astype(np.bool_), totals, denominator)
