"""What VoteKit and pref_voting save for themselves: a CSV with a header of its own, and JSON.

VoteKit's ``to_csv`` writes ``VoteKit RankProfile,v2`` (or ``ScoreProfile``), the candidates as
``(Ann:str:0)``, and under a line of ``=`` one row a ballot: sets of candidates' numbers by rank (or
points by candidate), ``&``, the weight, ``&``, and perhaps who cast it. pref_voting's JSON has
``candidates``, ``cmap`` (names) and ``rankings``, each with the ranks of its candidates and a
count. Both are read only.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import lcm

import numpy as np

from conference.voting.formats.ranks import rankings_by_rank
from conference.voting.formats.text import Faults
from conference.voting.numbers import parse_amount
from conference.voting.profile import (
    BallotProfile,
    Candidate,
    Election,
    Ints,
    rankings,
    scores,
)

__all__ = ["read", "read_json"]

CANDIDATE = re.compile(r"\((.*):\w+:(\d+)\)")
NUMBERS = re.compile(r"\d+")
Ranks = list[list[int]]
"""Candidates' positions by rank; an empty list is a skipped rank."""
LARGEST = 10**12


def read(text: str, source: str = "this file") -> Election:
    """The election in a CSV of VoteKit; raises a TableError with every faulty line."""
    faults = Faults(source, "bad_votekit")
    rows = list(_rows(text))
    names = _names(rows, faults)
    at = next((n for n, (_, cells) in enumerate(rows) if cells[:2] == ["=", "="]), len(rows))
    if at + 1 >= len(rows):
        faults.add(0, "has no ballots under a line of =")
    faults.stop()
    is_ranked = "rank" in rows[0][1][0].lower()
    marks: list[list[str]] = []
    weights: list[Fraction] = []
    voters = 0
    for line, cells in rows[at + 2 :]:
        if "&" not in cells:
            faults.add(line, "has no & before the weight")
            continue
        end = cells.index("&")
        marks.append(cells[:end])
        weights.append(_weight(line, cells[end + 1] if end + 1 < len(cells) else "", faults))
        voters += any(cells[end + 3 :])
    faults.stop()
    lines = [line for line, _ in rows[at + 2 :]]
    ballots, remarks = _profile(marks, lines, weights, len(names), faults, is_ranked=is_ranked)
    faults.stop()
    if voters:
        remarks.append(f"Who cast the ballots is left out (on {voters} rows).")
    return Election(_people(names), ballots, remarks=tuple(remarks))


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    table = csv.reader(text.split("\n"))
    for cells in table:
        if any(cells):
            yield table.line_num, [cell.strip() for cell in cells]


def _names(rows: Sequence[tuple[int, list[str]]], faults: Faults) -> list[str]:
    """The candidates in the order of their numbers."""
    at = next((n for n, (_, cells) in enumerate(rows) if cells[0] == "Candidates"), -1) + 1
    found: dict[int, str] = {}
    line, cells = rows[at] if 0 < at < len(rows) else (0, [])
    for cell in filter(None, cells):
        if match := CANDIDATE.fullmatch(cell):
            found[int(match[2])] = match[1]
        else:
            faults.add(line, f"{cell!r} is not a candidate, as (Ann:str:0)")
    if not faults.found and sorted(found) != list(range(max(len(found), 1))):
        faults.add(line, "must list the candidates, numbered from 0")
    return [found[number] for number in sorted(found)]


def _weight(line: int, text: str, faults: Faults) -> Fraction:
    value = parse_amount(text)
    if value is None or not 0 < value <= LARGEST:
        faults.add(line, f"{text!r} is not a weight")
        return Fraction(1)
    return value


def _people(names: Sequence[str]) -> tuple[Candidate, ...]:
    return tuple(Candidate(str(number), name) for number, name in enumerate(names))


def _profile(
    marks: list[list[str]],
    lines: list[int],
    weights: list[Fraction],
    size: int,
    faults: Faults,
    *,
    is_ranked: bool,
) -> tuple[BallotProfile, list[str]]:
    """Ballots of ranks or of points, and what to remark."""
    scale = lcm(*(weight.denominator for weight in weights))
    counts = np.array([int(weight * scale) for weight in weights], np.int64)
    remarks = []
    if scale > 1:
        remarks.append(f"Weights are parts of ballots; all are multiplied by {scale}.")
    if is_ranked:
        ranks = [[[int(n) for n in NUMBERS.findall(cell)] for cell in row] for row in marks]
        for row, one in zip(marks, ranks, strict=True):
            while row and not row[-1]:  # ranks after the last are empty, and no skipped ones
                row.pop()
                one.pop()
        _check(ranks, lines, size, faults)
        if faults.found:
            return rankings(np.empty((0, 1))), remarks
        return rankings_by_rank(ranks, counts), remarks
    return _scored(marks, lines, counts, size, faults), remarks


def _check(ballots: list[Ranks], lines: list[int], size: int, faults: Faults) -> None:
    """Every candidate must be known, and at one rank."""
    for line, ranks in zip(lines, ballots, strict=True):
        flat = [candidate for rank in ranks for candidate in rank]
        if any(not 0 <= candidate < size for candidate in flat):
            faults.add(line, f"names a candidate who is not there; they are 0 to {size - 1}")
        elif len(set(flat)) < len(flat):
            faults.add(line, "names a candidate twice")


def _scored(
    marks: list[list[str]], lines: list[int], weights: Ints, size: int, faults: Faults
) -> BallotProfile:
    values = [[parse_amount(cell) for cell in row] for row in marks]
    for line, row, cells in zip(lines, values, marks, strict=True):
        if len(row) != size or any(v is None and c for v, c in zip(row, cells, strict=True)):
            faults.add(line, f"must have {size} numbers of points")
    faults.stop()
    scale = lcm(*(v.denominator for row in values for v in row if v is not None))
    points = np.array([[int((v or 0) * scale) for v in row] for row in values], np.int64)
    given = np.array([[v is not None for v in row] for row in values], np.bool_)
    shape = (len(marks), size)
    return scores(points.reshape(shape), given.reshape(shape), weights, scale)


def read_json(text: str, source: str = "this file") -> Election:
    """The election in a JSON of pref_voting; refuses other JSON."""
    faults = Faults(source, "bad_json")
    try:
        found = json.loads(text)
        ids = [str(candidate) for candidate in found["candidates"]]
        place = {id_: n for n, id_ in enumerate(ids)}
        counts = [int(one["count"]) for one in found["rankings"]]
        ranks: list[Ranks] = []
        for one in found["rankings"]:
            at: dict[int, list[int]] = {}
            for id_, rank in one["ranking"].items():
                at.setdefault(int(rank), []).append(place[id_])
            ranks.append([at[rank] for rank in sorted(at)])
        names = {str(id_): str(name) for id_, name in (found.get("cmap") or {}).items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        faults.add(0, "is JSON, but not the candidates and rankings that pref_voting writes")
        faults.stop()
    if any(not 0 < count <= LARGEST for count in counts):
        faults.add(0, "has a count that is not a number of ballots")
    faults.stop()
    people = tuple(Candidate(id_, names.get(id_, id_)) for id_ in ids)
    return Election(people, rankings_by_rank(ranks, np.array(counts, np.int64)))
