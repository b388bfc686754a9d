"""Pabulib's ``.pb``: participatory budgets (pabulib.org/format).

Three tables under the headings META, PROJECTS and VOTES, each with a line of column names; fields
are separated by ``;`` and may stand in double quotes. Costs may have a decimal comma. Votes list
project ids, separated by commas; ordinal votes from the best down; ``points`` go with them. All of
META goes into ``Election.meta``, and the official result, where there is one, as ``selected:<id>``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from math import lcm
from types import MappingProxyType

import numpy as np

from conference.voting.formats.text import Faults
from conference.voting.profile import (
    Approvals,
    Ballots,
    Candidate,
    Election,
    Scores,
    approvals,
    scores,
)

__all__ = ["amount", "read", "write"]

Row = tuple[int, list[str]]
HEADINGS = ("META", "PROJECTS", "VOTES")
NEEDED = {
    "META": ("key", "value"),
    "PROJECTS": ("project_id", "cost"),
    "VOTES": ("voter_id", "vote"),
}
POINTED = ("cumulative", "scoring", "ordinal")
VOTE_TYPES = ("approval", "choose-1", *POINTED)
NUMBER = re.compile(r"-?\d+([.,]\d+)?")
MOST_POINTS, FINEST_POINTS = 10**6, 10**6
"""The most points of one vote for a project, and the parts into which a point may be divided: sums
of a million votes are exact in 64 bits."""

LONGEST_FIELD = 60
"""A quoted field may go over so many lines; a quote that never ends is taken as it stands."""


def amount(text: str) -> Fraction | None:
    """A number with a decimal point or comma, blanks between thousands; None if it is none."""
    bare = text.replace(" ", "").replace("\u00a0", "").replace("\u202f", "")
    if not NUMBER.fullmatch(bare) or len(bare) > 40:
        return None
    return Fraction(bare.replace(",", "."))


def read(text: str, source: str = "this file") -> Election:
    """The election in a .pb text; raises a TableError with every faulty line."""
    faults = Faults(source, "bad_pabulib")
    reader = _Reader(text, faults)
    election = reader.election()
    faults.stop()
    assert election is not None
    return election


def _rows(text: str) -> Iterator[Row]:
    """Lines as fields; a line number is that of the first line of a row."""
    lines = text.split("\n")
    at = 0
    while at < len(lines):
        number, line = at + 1, lines[at]
        at += 1
        if '"' not in line:
            if line.strip():
                yield number, line.split(";")
            continue
        fields, open_ = _fields(line)
        extra = 0
        while open_ and extra < LONGEST_FIELD and at + extra < len(lines):
            extra += 1
            fields, open_ = _fields("\n".join([line, *lines[at : at + extra]]))
        if open_:
            yield number, line.split(";")
        else:
            at += extra
            yield number, fields


def _fields(line: str) -> tuple[list[str], bool]:
    """Fields of a line, and whether a quoted one has not ended yet."""
    fields, at = list[str](), 0
    while True:
        start = at + len(line[at:]) - len(line[at:].lstrip(" \t"))
        if line[start : start + 1] == '"':
            end = start + 1
            while True:
                end = line.find('"', end)
                if end < 0:
                    return fields, True
                if line[end + 1 : end + 2] != '"':
                    break
                end += 2
            stop = line.find(";", end)
            stop = len(line) if stop < 0 else stop
            fields.append(line[start + 1 : end].replace('""', '"') + line[end + 1 : stop])
        else:
            stop = line.find(";", at)
            stop = len(line) if stop < 0 else stop
            fields.append(line[at:stop])
        if stop >= len(line):
            return fields, False
        at = stop + 1


class _Reader:
    def __init__(self, text: str, faults: Faults) -> None:
        self.faults = faults
        self.tables: dict[str, list[Row]] = {}
        self.columns: dict[str, dict[str, int]] = {}
        self.places: dict[str, int] = {}
        self.meta: dict[str, str] = {}
        self.meta_lines: dict[str, int] = {}
        self.longest: Fraction | None = None
        self.split(text)

    def split(self, text: str) -> None:
        """The three tables; their first rows name the columns."""
        table: list[Row] | None = None
        for number, fields in _rows(text):
            heading = fields[0].strip().upper() if not any(f.strip() for f in fields[1:]) else ""
            if heading in HEADINGS:
                if heading in self.tables:
                    self.faults.add(number, f"section {heading} is there twice")
                table = self.tables.setdefault(heading, [])
                self.places[heading] = number
            elif table is None:
                self.faults.add(number, "the file must start with the line META")
                table = []
            else:
                table.append((number, fields))
        for heading in HEADINGS:
            self.head(heading)

    def head(self, heading: str) -> None:
        rows = self.tables.get(heading)
        if rows is None:
            self.faults.add(0, f"has no section {heading}")
            return
        number, names = rows.pop(0) if rows else (self.places[heading], [])
        found = {name.strip().lower(): i for i, name in reversed(list(enumerate(names)))}
        for line, row in rows:
            if len(row) != len(names):
                self.faults.add(line, f"has {len(row)} fields, but there are {len(names)} columns")
        for name in NEEDED[heading]:
            if name not in found:
                self.faults.add(number, f"section {heading} has no column {name}")
        self.columns[heading] = found

    def cell(self, heading: str, row: list[str], name: str) -> str:
        """A field of a row by the name of its column; "" where there is none."""
        at = self.columns[heading].get(name)
        return row[at].strip() if at is not None and at < len(row) else ""

    def election(self) -> Election | None:
        if self.faults.found:
            return None
        for number, row in self.tables["META"]:
            key = self.cell("META", row, "key").lower()
            self.meta[key] = self.cell("META", row, "value")
            self.meta_lines[key] = number
        budget = self.money("budget")
        kind = self.meta.get("vote_type", "").lower()
        if kind not in VOTE_TYPES:
            self.faults.add(
                self.meta_lines.get("vote_type", self.places["META"]),
                f"vote_type must be one of {', '.join(VOTE_TYPES)}, not {kind!r}",
            )
        projects = self.projects()
        place = {project.id: n for n, project in enumerate(projects)}
        ballots = self.votes(place, kind)
        self.check("num_projects", len(projects))
        self.check("num_votes", len(self.tables["VOTES"]))
        if self.faults.found or ballots is None:
            return None
        title = self.meta.get("description", "")
        return Election(
            tuple(projects), ballots, None, title, budget=budget, meta=MappingProxyType(self.meta)
        )

    def money(self, key: str) -> Fraction | None:
        value = amount(self.meta.get(key, ""))
        if value is None or value < 0:
            self.faults.add(
                self.meta_lines.get(key, self.places["META"]),
                f"META has no {key}"
                if key not in self.meta
                else f"{key} must be an amount of money, not {self.meta[key]!r}",
            )
            return None
        return value

    def check(self, key: str, found: int) -> None:
        """META's own count of the rows must be right, where it gives one."""
        said = self.meta.get(key, "")
        if said and said != str(found):
            self.faults.add(self.meta_lines[key], f"{key} says {said}, but there are {found}")

    def projects(self) -> list[Candidate]:
        out, seen = list[Candidate](), dict[str, int]()
        for number, row in self.tables["PROJECTS"]:
            id_ = self.cell("PROJECTS", row, "project_id")
            cost = amount(self.cell("PROJECTS", row, "cost"))
            if not id_:
                self.faults.add(number, "a project has no id", "project_id")
            if id_ in seen:
                self.faults.add(
                    number, f"project {id_} is there already, in line {seen[id_]}", "project_id"
                )
            if cost is None or cost < 0:
                self.faults.add(
                    number,
                    f"the cost of project {id_} must be an amount of money, not "
                    f"{self.cell('PROJECTS', row, 'cost')!r}",
                    "cost",
                )
            seen[id_] = number
            name = " ".join(self.cell("PROJECTS", row, "name").split())
            out.append(Candidate(id_, name or id_, cost=cost or Fraction(0)))
            official = self.cell("PROJECTS", row, "selected")
            if official:
                self.meta[f"selected:{id_}"] = official
        return out

    def votes(self, place: dict[str, int], kind: str) -> Ballots | None:
        chosen: list[list[int]] = []
        points: list[list[Fraction]] = []
        seen: dict[str, int] = {}
        self.longest = self.max_length()
        for number, row in self.tables["VOTES"]:
            voter = self.cell("VOTES", row, "voter_id")
            if not voter:
                self.faults.add(number, "a vote has no voter_id", "voter_id")
            elif voter in seen:
                self.faults.add(
                    number, f"voter {voter} has voted already, in line {seen[voter]}", "voter_id"
                )
            seen[voter] = number
            one = self.vote(number, row, place)
            chosen.append(one)
            if kind in POINTED:
                points.append(self.points(number, row, one, kind))
        if self.faults.found:
            return None
        if kind not in POINTED:
            return _approved(chosen, len(place))
        return _scored(chosen, points, len(place))

    def vote(self, number: int, row: list[str], place: dict[str, int]) -> list[int]:
        """The projects of a vote; one that is named twice counts once."""
        out: list[int] = []
        for word in self.cell("VOTES", row, "vote").split(","):
            id_ = word.strip()
            if not id_:
                continue
            if id_ not in place:
                self.faults.add(number, f"there is no project {id_}", "vote")
                out.append(-1)
            else:
                out.append(place[id_])
        return out

    def points(self, number: int, row: list[str], one: list[int], kind: str) -> list[Fraction]:
        """Points of a vote; an ordinal one without them gives the first as many as it may name."""
        text = self.cell("VOTES", row, "points")
        if not text:
            if kind == "ordinal" or not one:
                most = self.longest or Fraction(len(one))
                return [max(most - rank, Fraction(0)) for rank in range(len(one))]
            self.faults.add(number, "a vote has no points", "points")
            return []
        values = [_points(part.strip()) for part in text.split(",")]
        if any(value is None for value in values):
            self.faults.add(
                number,
                f"points must be numbers of at most {MOST_POINTS:,} with at most six decimals, "
                f"not {text!r}",
                "points",
            )
        if len(values) != len(one):
            self.faults.add(
                number, f"there are {len(values)} points for {len(one)} projects", "points"
            )
        return [value or Fraction(0) for value in values]

    def max_length(self) -> Fraction | None:
        """META's ``max_length``: what the first project of an ordinal vote gets."""
        text = self.meta.get("max_length", "")
        most = _points(text)
        if text and most is None:
            reason = f"max_length must be a number of projects, not {text!r}"
            self.faults.add(self.meta_lines["max_length"], reason)
        return most


def _points(text: str) -> Fraction | None:
    """A number of points; None if it is none, or more than can be counted."""
    value = amount(text)
    if value is None or abs(value) > MOST_POINTS or FINEST_POINTS % value.denominator:
        return None
    return value


def _approved(chosen: list[list[int]], projects: int) -> Approvals:
    table = np.zeros((len(chosen), projects), np.bool_)
    for row, one in enumerate(chosen):
        table[row, one] = True
    return approvals(table)


def _scored(chosen: list[list[int]], points: list[list[Fraction]], projects: int) -> Scores:
    scale = lcm(*{value.denominator for one in points for value in one})
    table = np.zeros((len(chosen), projects), np.int64)
    given = np.zeros(table.shape, np.bool_)
    for row, (one, values) in enumerate(zip(chosen, points, strict=True)):
        for place, value in zip(one, values, strict=True):
            if not given[row, place]:
                table[row, place] = int(value * scale)
                given[row, place] = True
    return scores(table, given, denominator=scale)


def _quoted(text: str) -> str:
    if any(mark in text for mark in ';"\n'):
        return '"' + text.replace('"', '""') + '"'
    return text


def _number(value: Fraction) -> str:
    if value.denominator == 1:
        return str(value.numerator)
    return f"{float(value):.6f}".rstrip("0")


def write(election: Election) -> str:
    """The election as a .pb text, voters numbered from 1."""
    ballots = election.ballots
    if not isinstance(ballots, Approvals | Scores):
        raise TypeError(".pb files hold approvals or points")
    meta = {k: v for k, v in election.meta.items() if not k.startswith("selected:")}
    meta["num_projects"] = str(len(election.candidates))
    meta["num_votes"] = str(ballots.total)
    meta["budget"] = _number(election.budget or Fraction(0))
    meta.setdefault("vote_type", "approval" if isinstance(ballots, Approvals) else "scoring")
    meta.setdefault("description", election.title)
    lines = ["META", "key;value", *(f"{_quoted(k)};{_quoted(v)}" for k, v in meta.items())]
    official = any(f"selected:{c.id}" in election.meta for c in election.candidates)
    lines += ["PROJECTS", "project_id;cost;name" + (";selected" if official else "")]
    for project in election.candidates:
        row = [_quoted(project.id), _number(project.cost or Fraction(0)), _quoted(project.name)]
        if official:
            row.append(election.meta.get(f"selected:{project.id}", ""))
        lines.append(";".join(row))
    scored = isinstance(ballots, Scores)
    lines += ["VOTES", "voter_id;vote" + (";points" if scored else "")]
    voter = 0
    for place, weight in enumerate(ballots.weights.tolist()):
        line = _vote(election, ballots, place)
        for _ in range(weight):
            voter += 1
            lines.append(f"{voter};{line}")
    return "\n".join(lines) + "\n"


def _vote(election: Election, ballots: Approvals | Scores, row: int) -> str:
    ids = election.ids
    if isinstance(ballots, Approvals):
        return ",".join(ids[c] for c in np.nonzero(ballots.approved[row])[0])
    chosen = [int(c) for c in np.nonzero(ballots.given[row])[0]]
    chosen.sort(key=lambda c: (-int(ballots.points[row, c]), c))
    points = [Fraction(int(ballots.points[row, c]), ballots.denominator) for c in chosen]
    return ",".join(ids[c] for c in chosen) + ";" + ",".join(map(_number, points))
