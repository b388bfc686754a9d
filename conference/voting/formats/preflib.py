"""PrefLib: ``.soc .soi .toc .toi`` (orders, complete or not, with ties or not) and ``.cat``.

Both forms are read. New: a header of ``# KEY: value`` lines, then ``count: 1,{2,3},4``. Old: the
number of candidates, ``number,name`` for each, ``voters,sum,unique``, then ``count,1,{2,3},4``.
In ``.cat`` files the groups are categories in order; the first is read as the approvals of a voter,
or, where points are wanted, the k-th of n categories is worth n - k points. Candidates' ids are
their numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import MappingProxyType

import numpy as np

from conference.voting.formats.text import Faults
from conference.voting.profile import (
    END,
    Approvals,
    BallotProfile,
    Candidate,
    Election,
    Rankings,
    approvals,
    rankings,
    scores,
)

__all__ = ["KINDS", "read", "write"]

KINDS = ("soc", "soi", "toc", "toi", "cat")
HEADER = re.compile(r"#\s*([A-Z ]+?)(\s\d+)?\s*:\s?(.*)")
GROUP = re.compile(r"\{[^{}]*\}|[^,{}]+")
LARGEST = 10**12
MOST_CANDIDATES = 10_000

CountedOrder = tuple[int, int, list[list[int]]]
"""Line, count, ranks."""


def read(text: str, source: str = "this file", kind: str = "toi", want: str = "") -> Election:
    """The election in a PrefLib text of that kind; raises a TableError with every faulty line.

    ``want``: "scores" to read categories as points.
    """
    faults = Faults(source, "bad_preflib")
    reader = _Reader(text, faults, kind)
    faults.stop()
    people = tuple(Candidate(str(n), name) for n, name in reader.names.items())
    reader.place()
    ballots: BallotProfile
    if kind == "cat":
        ballots = _categories(reader.ballots, len(people), want)
    else:
        ballots = _orders(reader.ballots)
    return Election(
        people, ballots, None, reader.meta.get("TITLE", ""), meta=MappingProxyType(reader.meta)
    )


class _Reader:
    def __init__(self, text: str, faults: Faults, kind: str) -> None:
        self.faults = faults
        self.kind = kind
        self.meta: dict[str, str] = {}
        self.names: dict[int, str] = {}
        self.counted = True
        """Whether it is known how many candidates there are."""
        self.ballots: list[CountedOrder] = []
        lines = [(n, line.strip()) for n, line in enumerate(text.split("\n"), 1) if line.strip()]
        if not lines:
            faults.add(0, "is empty")
        elif lines[0][1].startswith("#"):
            self.new(lines)
        else:
            self.old(lines)
        if not faults.found:
            self.totals()

    def new(self, lines: list[tuple[int, str]]) -> None:
        """A header with ``#``, then ballots."""
        named: dict[int, str] = {}
        where: dict[str, int] = {}
        body: list[tuple[int, str]] = []
        for number, line in lines:
            if not line.startswith("#"):
                body.append((number, line))
                continue
            match = HEADER.match(line)
            if match and match.group(1) == "ALTERNATIVE NAME" and match.group(2):
                named[int(match.group(2))] = match.group(3).strip()
            elif match:
                key = match.group(1) + (match.group(2) or "")
                self.meta[key] = match.group(3).strip()
                where[key] = number
        said = self.meta.get("NUMBER ALTERNATIVES", str(max(named, default=0)))
        if not said.isdecimal() or not 1 <= int(said[:9]) <= MOST_CANDIDATES:
            self.faults.add(
                where.get("NUMBER ALTERNATIVES", 0), f"{said!r} is not a number of alternatives"
            )
            self.counted = bool(named)
            said = str(len(named) or MOST_CANDIDATES)
        size = int(said)
        if named and len(named) != size:
            self.faults.add(
                where.get("NUMBER ALTERNATIVES", 0),
                f"there are {size} alternatives, but names for {len(named)}",
            )
        self.names = dict(sorted(named.items())) or {n: str(n) for n in range(1, size + 1)}
        self.where = where
        for number, line in body:
            count, colon, order = line.partition(":")
            if not colon:
                self.faults.add(number, "a ballot must be written as count: 1,2,3")
                continue
            self.ballot(number, count, order)

    def old(self, lines: list[tuple[int, str]]) -> None:
        """Number of candidates, their names, totals, ballots."""
        number, first = lines[0]
        if not first.isdecimal() or not 1 <= int(first[:9]) <= MOST_CANDIDATES:
            self.faults.add(number, "the first line must be the number of candidates")
            return
        size = int(first)
        for place, (row, line) in enumerate(lines[1 : size + 1], 1):
            id_, comma, name = line.partition(",")
            if not comma or id_.strip() != str(place):
                self.faults.add(row, f"must be the name of candidate {place}, as {place},name")
            self.names[place] = name.strip().strip('"')
        rest = lines[size + 1 :]
        if len(self.names) < size or not rest:
            self.faults.add(lines[-1][0], f"the file ends before {size} names and the totals")
            return
        row, totals = rest[0]
        words = [word.strip() for word in totals.split(",")]
        if len(words) != 3 or not all(word.isdecimal() for word in words):
            self.faults.add(row, "must be the totals: voters, sum of counts, distinct orders")
            words = ["", "", ""]
        self.meta = {"NUMBER VOTERS": words[1], "NUMBER UNIQUE ORDERS": words[2]}
        self.where = {"NUMBER VOTERS": row, "NUMBER UNIQUE ORDERS": row}
        for row, line in rest[1:]:
            count, _, order = line.partition(",")
            self.ballot(row, count, order)

    def ballot(self, number: int, count: str, order: str) -> None:
        count = count.strip()
        if not count.isdecimal() or not 1 <= int(count[:20]) <= LARGEST:
            self.faults.add(number, f"{count!r} is not a number of voters")
            return
        ranks: list[list[int]] = []
        for group in self.groups(number, order):
            words = [word.strip() for word in group.strip("{} ").split(",") if word.strip()]
            ranks.append([c for word in words if (c := self.candidate(number, word))])
        flat = [c for rank in ranks for c in rank]
        twice = sorted({c for c in flat if flat.count(c) > 1})
        if twice:
            self.faults.add(number, f"candidate {twice[0]} is on the ballot twice")
        if self.kind in ("soc", "soi") and any(len(rank) > 1 for rank in ranks):
            self.faults.add(number, f"equal ranks are not allowed in a .{self.kind} file")
        missing = len(self.names) - len(flat)
        if self.kind in ("soc", "toc") and missing > 0 and not twice and self.counted:
            self.faults.add(
                number, f"{missing} candidates are missing, and a .{self.kind} file is complete"
            )
        self.ballots.append((number, int(count), ranks))

    def groups(self, number: int, order: str) -> Iterator[str]:
        """The ranks of an order: single candidates, or groups in braces."""
        bare = order.strip().rstrip(",")
        found = GROUP.findall(bare)
        if "".join(found) != re.sub(r",(?![^{]*\})", "", bare):
            self.faults.add(number, f"cannot read the order {bare!r}: braces do not match")
            return
        for group in found:
            if group.strip():
                yield group
        if ",," in bare or bare.startswith(","):
            self.faults.add(number, "there is nothing between two commas")

    def candidate(self, number: int, word: str) -> int:
        if word.isdecimal() and int(word[:9]) in self.names:
            return int(word)
        self.faults.add(number, f"there is no candidate {word}")
        return 0

    def place(self) -> None:
        """Numbers in ballots become positions, from 1: numbers may have gaps."""
        position = {number: n for n, number in enumerate(self.names, 1)}
        self.ballots = [
            (line, count, [[position[c] for c in rank] for rank in ranks])
            for line, count, ranks in self.ballots
        ]

    def totals(self) -> None:
        """The file's own totals must be right."""
        voters = sum(count for _, count, _ in self.ballots)
        unique = "NUMBER UNIQUE PREFERENCES" if self.kind == "cat" else "NUMBER UNIQUE ORDERS"
        for key, found in (("NUMBER VOTERS", voters), (unique, len(self.ballots))):
            said = self.meta.get(key, "")
            if said and said != str(found):
                self.faults.add(
                    self.where.get(key, 0), f"{key.lower()} is {said}, but there are {found}"
                )


def _orders(ballots: list[CountedOrder]) -> Rankings:
    width = max((sum(map(len, ranks)) for _, _, ranks in ballots), default=1)
    prefs = np.full((len(ballots), max(width, 1)), END, np.int16)
    tied = np.zeros(prefs.shape, np.bool_)
    weights = np.array([count for _, count, _ in ballots], np.int64)
    for row, (_, _, ranks) in enumerate(ballots):
        flat = [(c - 1, n > 0) for rank in ranks for n, c in enumerate(rank)]
        for column, (candidate, joined) in enumerate(flat):
            prefs[row, column] = candidate
            tied[row, column] = joined
    return rankings(prefs, weights, tied)


def _categories(ballots: list[CountedOrder], size: int, want: str) -> BallotProfile:
    weights = np.array([count for _, count, _ in ballots], np.int64)
    if want == "scores":
        most = max((len(ranks) for _, _, ranks in ballots), default=1)
        points = np.zeros((len(ballots), size), np.int64)
        given = np.zeros(points.shape, np.bool_)
        for row, (_, _, ranks) in enumerate(ballots):
            for place, group in enumerate(ranks):
                points[row, [c - 1 for c in group]] = most - 1 - place
                given[row, [c - 1 for c in group]] = True
        return scores(points, given, weights)
    table = np.zeros((len(ballots), size), np.bool_)
    for row, (_, _, ranks) in enumerate(ballots):
        table[row, [c - 1 for c in (ranks or [[]])[0]]] = True
    return approvals(table, weights)


def _ranks(ballots: Rankings, row: int) -> list[list[int]]:
    out: list[list[int]] = []
    for column, candidate in enumerate(ballots.prefs[row].tolist()):
        if candidate < 0:
            continue
        if ballots.tied is not None and ballots.tied[row, column]:
            out[-1].append(candidate + 1)
        else:
            out.append([candidate + 1])
    return out


def _group(group: list[int]) -> str:
    return str(group[0]) if len(group) == 1 else "{" + ",".join(map(str, group)) + "}"


def write(election: Election, kind: str = "toi") -> str:
    """The election as a PrefLib text in the new form; skipped ranks are closed up."""
    ballots = election.ballots
    rows: list[tuple[int, str]] = []
    if isinstance(ballots, Approvals) and kind == "cat":
        for table, weight in zip(ballots.approved, ballots.weights.tolist(), strict=True):
            yes, no = np.nonzero(table)[0] + 1, np.nonzero(~table)[0] + 1
            rows.append(
                (weight, ",".join(_group(g.tolist()) if g.size else "{}" for g in (yes, no)))
            )
    elif isinstance(ballots, Rankings) and kind != "cat":
        merged: dict[str, int] = {}
        for row, weight in enumerate(ballots.weights.tolist()):
            order = ",".join(map(_group, _ranks(ballots, row)))
            if order:
                merged[order] = merged.get(order, 0) + weight
        rows = [(weight, order) for order, weight in merged.items()]
    else:
        raise TypeError(f".{kind} files hold other ballots than these")
    unique = "NUMBER UNIQUE PREFERENCES" if kind == "cat" else "NUMBER UNIQUE ORDERS"
    lines = [
        f"# TITLE: {election.title}",
        f"# DATA TYPE: {kind}",
        f"# NUMBER ALTERNATIVES: {len(election.candidates)}",
        f"# NUMBER VOTERS: {sum(weight for weight, _ in rows)}",
        f"# {unique}: {len(rows)}",
    ]
    if kind == "cat":
        lines += ["# NUMBER CATEGORIES: 2", "# CATEGORY NAME 1: Yes", "# CATEGORY NAME 2: No"]
    for number, candidate in enumerate(election.candidates, 1):
        lines.append(f"# ALTERNATIVE NAME {number}: {candidate.name}")
    lines += [f"{weight}: {order}" for weight, order in rows]
    return "\n".join(lines) + "\n"
