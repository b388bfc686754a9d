"""PrefLib: ``.soc .soi .toc .toi`` (orders, complete or not, with ties or not) and ``.cat``.

Both forms are read. New: a header of ``# KEY: value`` lines, then ``count: 1,{2,3},4``. Old: the
number of candidates, ``number,name`` for each, ``voters,sum,unique``, then ``count,1,{2,3},4``.
In ``.cat`` files the groups are categories in order; the first is read as the approvals of a voter,
or, where points are wanted, the k-th of n categories is worth n - k points. Candidates' ids are
their numbers, from 1 or from 0. Where names or the header are missing, candidates are called by
their numbers. ``{}`` in an order is a skipped rank.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

import numpy as np

from conference.voting.formats.preflib_write import write
from conference.voting.formats.ranks import rankings_by_rank
from conference.voting.formats.text import Faults
from conference.voting.profile import (
    BallotProfile,
    Candidate,
    Election,
    Rankings,
    approvals,
    scores,
)

__all__ = ["KINDS", "read", "write"]

KINDS = ("soc", "soi", "toc", "toi", "cat")
HEADER = re.compile(r"#\s*([A-Z ]+?)(\s\d+)?\s*:\s?(.*)")
COUNTED = re.compile(r"\d+(\.0+)?\s*:")
NUMBER = re.compile(r"\d+")
WHOLE = re.compile(r"\.0+$")
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
    remarks = reader.remarks
    people = tuple(Candidate(str(n), name) for n, name in reader.names.items())
    reader.place()
    ballots: BallotProfile
    if kind == "cat":
        ballots = _categories(reader.ballots, len(people), want, reader.meta)
        remarks.append(_categories_remark(reader.meta, want))
    else:
        ballots = _orders(reader.ballots)
    return Election(
        people,
        ballots,
        None,
        reader.meta.get("TITLE", ""),
        meta=MappingProxyType(reader.meta),
        remarks=tuple(remarks),
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
        self.remarks: list[str] = []
        lines = [(n, line.strip()) for n, line in enumerate(text.split("\n"), 1) if line.strip()]
        if not lines:
            faults.add(0, "is empty")
        elif any(line.startswith("#") or COUNTED.match(line) for _, line in lines):
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
                if match.group(3).strip():
                    named[int(match.group(2))] = match.group(3).strip()
            elif match:
                key = match.group(1) + (match.group(2) or "")
                self.meta[key] = match.group(3).strip()
                where[key] = number
        self.size(named, where.get("NUMBER ALTERNATIVES", 0), [line for _, line in body])
        self.where = where
        for number, line in body:
            count, colon, order = line.partition(":")
            if not colon:
                self.faults.add(number, "a ballot must be written as count: 1,2,3")
                continue
            self.ballot(number, count, order)

    def size(self, named: dict[int, str], line: int, body: list[str]) -> None:
        """Which candidates there are: as many as the header says, or those that are named."""
        said = self.meta.get("NUMBER ALTERNATIVES", "")
        used = {int(n[:9]) for one in body for n in NUMBER.findall(one.partition(":")[2])}
        if said and (not said.isdecimal() or not 1 <= int(said[:9]) <= MOST_CANDIDATES):
            self.faults.add(line, f"{said!r} is not a number of alternatives")
            self.counted = bool(named)
            self.names = dict(sorted(named.items())) or {n: str(n) for n in used}
            return
        start = 0 if 0 in used or 0 in named else 1
        size = int(said) if said else len(named) or len(range(start, max(used, default=0) + 1))
        if size > MOST_CANDIDATES:
            self.faults.add(0, f"there is a candidate {max(used)}: at most {MOST_CANDIDATES}")
            size = 1
        numbers = named if len(named) >= size else {*range(start, start + size), *named}
        if len(numbers) > size:
            self.faults.add(line, f"there are {size} alternatives, but names for {len(named)}")
        self.names = {n: named.get(n, str(n)) for n in sorted(numbers)}
        self.remark(named, said, start)

    def remark(self, named: dict[int, str], said: str, start: int) -> None:
        """What is missing in the header, and what was taken instead."""
        if not said and not named:
            self.remarks.append(
                f"The file does not say how many candidates there are; they are taken to be "
                f"{start} to {max(self.names, default=start)}, as the ballots name them."
            )
        missing = [str(n) for n in self.names if n not in named]
        if named and missing:
            self.remarks.append(
                f"The file has no name for {', '.join(missing)}; numbers stand for them."
            )
        if start == 0 and not named:
            self.remarks.append("The candidates are numbered from 0.")

    def old(self, lines: list[tuple[int, str]]) -> None:
        """Number of candidates, their names, totals, ballots."""
        number, first = lines[0]
        if not first.isdecimal() or not 1 <= int(first[:9]) <= MOST_CANDIDATES:
            self.faults.add(number, "the first line must be the number of candidates")
            return
        size = int(first)
        start = 0 if re.match(r"0\s*,", lines[min(1, len(lines) - 1)][1]) else 1
        for place, (row, line) in enumerate(lines[1 : size + 1], start):
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
        count = WHOLE.sub("", count.strip())
        if not count.isdecimal() or not 1 <= int(count[:20]) <= LARGEST:
            self.faults.add(number, f"{count!r} is not a number of voters")
            return
        ranks: list[list[int]] = []
        for group in self.groups(number, order):
            words = [word.strip() for word in group.strip("{} ").split(",") if word.strip()]
            found = [self.candidate(number, word) for word in words]
            ranks.append([candidate for candidate in found if candidate is not None])
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

    def candidate(self, number: int, word: str) -> int | None:
        """A candidate's number, which may be 0; None with a fault if there is none."""
        if word.isdecimal() and int(word[:9]) in self.names:
            return int(word)
        self.faults.add(number, f"there is no candidate {word}")
        return None

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
    ranked = [[[number - 1 for number in rank] for rank in ranks] for _, _, ranks in ballots]
    return rankings_by_rank(ranked, np.array([count for _, count, _ in ballots], np.int64))


def _categories_remark(meta: Mapping[str, str], want: str) -> str:
    """What the categories were taken for."""
    if want == "scores":
        return "Categories are read as points: the last is worth 0, each before it one more."
    first = meta.get("CATEGORY NAME 1", "")
    named = f" ({first})" if first else ""
    return f"The first category{named} is read as approval, all others as none."


def _categories(
    ballots: list[CountedOrder], size: int, want: str, meta: Mapping[str, str]
) -> BallotProfile:
    """Approvals or points; there may be more categories than the ballots fill."""
    said = meta.get("NUMBER CATEGORIES", "")
    categories = int(said) if re.fullmatch(r"\d{1,4}", said) else 0
    weights = np.array([count for _, count, _ in ballots], np.int64)
    if want == "scores":
        most = max([categories, *(len(ranks) for _, _, ranks in ballots)])
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
