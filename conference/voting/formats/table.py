"""CSV with one row a ballot, as spreadsheets write it.

The first row names the columns; ``,`` ``;`` and tab all separate. Empty cells at the end of a row
may be missing, as spreadsheets leave them out, but not where points are wanted. A column called
``count`` (or ``weight``) says how many voters a row stands for; columns called ``id``, ``voter``,
``ballot`` or ``time`` are left out. There are three layouts:

- a column for each candidate: ranks (1, 2, 3, equal ones allowed, empty: not ranked), ticks
  (1, x, yes, true; empty, 0, -, no, false), points or grades;
- columns ``1``, ``2``, ``3`` (also ``rank 1``, ``1st choice``, ``preference 1``): the name of
  the candidate at that rank. Empty, ``skipped``, ``undervote`` and ``overvote`` are a skipped rank,
  a candidate who comes again as well;
- a single column with the choice, with several separated by ``|`` or ``,`` where approvals are
  wanted, or with a number where a scale is; then commas need no quotes.

Candidates' ids are their names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

import numpy as np

from conference.voting.formats.table_text import (
    comma_of,
    cut_rows,
    parts_of,
    whole_lines,
)
from conference.voting.formats.table_write import write
from conference.voting.formats.text import Faults
from conference.voting.numbers import parse_amount
from conference.voting.profile import (
    END,
    GAP,
    Approvals,
    BallotProfile,
    Candidate,
    Election,
    Rankings,
    Scores,
    approvals,
    rankings,
    scores,
)

__all__ = ["WANTS", "read", "write"]

WANTS = ("choice", "approval", "ranking", "scores", "scale")
WEIGHT = {"count", "weight", "number of ballots", "ballots"}
LEFT_OUT = {"id", "voter", "voter_id", "voter id", "ballot", "ballot_id", "ballot id", "time",
            "timestamp"}  # fmt: skip
RANKED = re.compile(
    r"(?:rank|choice|preference|pref|vote)?[ _#.]*(\d{1,4})(?:st|nd|rd|th|\.)?"
    r"(?:[ _]*(?:rank|choice|preference|pref|vote))?",
    re.IGNORECASE,
)
NOTHING = {"", "-", "skipped", "undervote", "overvote", "$undervote", "$overvote"}
YES = {"1", "x", "yes", "y", "true", "✓", "✔"}
NO = {"", "0", "-", "no", "n", "false"}
FEW_LINES = 2
"""Line breaks in a name."""
MOST_RANKS = 10_000
LARGEST = 10**12


@dataclass
class _Row:
    line: int
    cells: list[str]
    weight: int = 1


def read(text: str, source: str = "this file", want: str = "ranking") -> Election:
    """The election in a CSV text; raises a TableError with every faulty cell.

    ``want`` is what the cells mean: one of :data:`WANTS`.
    """
    faults = Faults(source, "bad_csv")
    reader = _Reader(text, faults, want)
    if not reader.columns:
        faults.stop()
    election = reader.election()
    faults.stop()
    return election


class _Reader:
    def __init__(self, text: str, faults: Faults, want: str) -> None:
        self.faults = faults
        self.want = want
        self.columns: list[str] = []
        self.rows: list[_Row] = []
        self.head = 1
        lines = text.split("\n")
        comma = comma_of(lines)
        if not comma and want in ("approval", "scores", "scale"):
            rows = whole_lines(lines, faults)
        else:
            rows = cut_rows(lines, comma or ",", faults)
        table = [(number, [cell.strip() for cell in cells]) for number, cells in rows]
        while table and not any(table[-1][1]):
            table.pop()
        self.sort_columns([(n, cells) for n, cells in table if any(cells) or len(cells) > 1])

    def sort_columns(self, table: list[tuple[int, list[str]]]) -> None:
        """Sort columns into candidates, weight, and those left out."""
        if not table:
            self.faults.add(0, "is empty")
            return
        line, names = table[0]
        self.head = line
        names = [" ".join(name.split()) for name in names]
        while names and not names[-1]:
            names.pop()
        weight = next((i for i, name in enumerate(names) if name.lower() in WEIGHT), None)
        kept = [i for i, name in enumerate(names) if i != weight and name.lower() not in LEFT_OUT]
        self.columns = [names[i] for i in kept]
        if len(kept) > MOST_RANKS:
            self.faults.add(line, f"has {len(kept)} columns: there must be at most {MOST_RANKS}")
            self.columns = []
        if not kept:
            self.faults.add(line, "there is no column for a candidate or a choice")
        if "" in self.columns:
            self.faults.add(line, "a column has no name")
        for name in sorted({n for n in self.columns if n and self.columns.count(n) > 1}):
            self.faults.add(line, f"column {name} is there twice", name)
        for number, cells in table[1:]:
            is_short = len(cells) < len(names) and self.want in ("scores", "scale")
            if is_short or any(cells[len(names) :]):
                self.faults.add(
                    number, f"has {len(cells)} cells, but there are {len(names)} columns"
                )
                continue
            filled = cells + [""] * (len(names) - len(cells))
            if any(filled[i].count("\n") > FEW_LINES for i in kept):
                self.faults.add(number, "a cell goes over many lines; is a quote not closed?")
                continue
            row = _Row(number, [" ".join(filled[i].split()) for i in kept])
            if weight is not None:
                row.weight = self.weight(number, names[weight], filled[weight])
            self.rows.append(row)

    def weight(self, line: int, column: str, text: str) -> int:
        if text.isdecimal() and 1 <= int(text[:20]) <= LARGEST:
            return int(text)
        self.faults.add(line, f"{text!r} is not a number of ballots", column)
        return 1

    def election(self) -> Election:
        ranks = [RANKED.fullmatch(name) for name in self.columns]
        ordered = [int(match.group(1)) for match in ranks if match]
        if len(self.columns) == 1 and not self.marks():
            return self.single()
        if len(ordered) == len(self.columns) and self.want in ("ranking", "choice"):
            return self.by_rank(ordered)
        readers: dict[str, Callable[[], BallotProfile]] = {
            "ranking": self.rank_table,
            "choice": self.tick_table,
            "approval": self.tick_table,
            "scores": self.point_table,
            "scale": self.point_table,
        }
        return self.made(readers[self.want](), self.columns)

    def marks(self) -> bool:
        """Whether the only column is a candidate's, ticked or not, and not a list of choices."""
        cells = {row.cells[0].lower() for row in self.rows}
        if self.want == "ranking":
            return all(cell.isdecimal() for cell in cells - NOTHING)
        return self.want == "scores" or (self.want == "approval" and cells <= YES | NO)

    def made(self, ballots: BallotProfile, names: Iterable[str]) -> Election:
        return Election(tuple(Candidate(name, name) for name in names), ballots)

    def weights(self) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
        return np.array([row.weight for row in self.rows], np.int64)

    def single(self) -> Election:
        """One column with the choice."""
        if self.want == "scale":
            return self.made(self.point_table(), self.columns)
        marks = {"approval": ("|", ",;"), "ranking": ("|",)}.get(self.want, ())
        if any("|" in row.cells[0] for row in self.rows):
            marks = marks[:1]  # then commas are parts of names everywhere
        chosen = [parts_of(row.cells[0], marks) for row in self.rows]
        names = sorted({name for one in chosen for name in one if name.lower() not in NOTHING})
        place = {name: n for n, name in enumerate(names)}
        if self.want == "approval":
            table = np.zeros((len(chosen), len(names)), np.bool_)
            for row, one in enumerate(chosen):
                table[row, [place[name] for name in one if name in place]] = True
            return self.made(approvals(table, self.weights()), names)
        return self.made(self.listed(chosen, place), names)

    def by_rank(self, ordered: list[int]) -> Election:
        """Columns are ranks, cells are names."""
        if len(set(ordered)) < len(ordered):
            self.faults.add(self.head, "two columns stand for the same rank")
        order = sorted(range(len(ordered)), key=lambda i: ordered[i])
        chosen = [[row.cells[i] for i in order] for row in self.rows]
        names = sorted({name for one in chosen for name in one if name.lower() not in NOTHING})
        return self.made(self.listed(chosen, {n: i for i, n in enumerate(names)}), names)

    def listed(self, chosen: list[list[str]], place: dict[str, int]) -> Rankings:
        if len(place) > MOST_RANKS:
            self.faults.add(0, f"names {len(place)} candidates: there must be at most {MOST_RANKS}")
            return rankings(np.full((1, 1), END, np.int16))
        width = max((len(one) for one in chosen), default=1)
        prefs = np.full((len(chosen), max(width, 1)), END, np.int16)
        for row, one in enumerate(chosen):
            seen: set[str] = set()
            last = max((i for i, name in enumerate(one) if name in place), default=-1)
            for column, name in enumerate(one[: last + 1]):
                fresh = name in place and name not in seen
                prefs[row, column] = place[name] if fresh else GAP
                seen.add(name)
        return rankings(prefs, self.weights())

    def rank_table(self) -> Rankings:
        """Columns are candidates, cells are ranks."""
        width = 2 * len(self.columns)
        prefs = np.full((len(self.rows), max(width, 1)), END, np.int16)
        tied = np.zeros(prefs.shape, np.bool_)
        for at, row in enumerate(self.rows):
            given: dict[int, list[int]] = {}
            for place, cell in enumerate(row.cells):
                if cell.lower() in NOTHING:
                    continue
                if not cell.isdecimal() or not 1 <= int(cell[:6]) <= MOST_RANKS:
                    self.faults.add(
                        row.line, f"{cell!r} is not a rank (1, 2, 3, ...)", self.columns[place]
                    )
                    continue
                given.setdefault(int(cell), []).append(place)
            column, before = 0, 0
            for rank in sorted(given):
                if rank > before + 1:
                    prefs[at, column] = GAP
                    column += 1
                for position, place in enumerate(given[rank]):
                    prefs[at, column] = place
                    tied[at, column] = position > 0
                    column += 1
                before = rank
        return rankings(prefs, self.weights(), tied)

    def tick_table(self) -> Approvals:
        """Columns are candidates, cells are ticks."""
        table = np.zeros((len(self.rows), len(self.columns)), np.bool_)
        for at, row in enumerate(self.rows):
            for place, cell in enumerate(row.cells):
                if cell.lower() in YES:
                    table[at, place] = True
                elif cell.lower() not in NO:
                    self.faults.add(
                        row.line, f"{cell!r} is neither a tick (1, x, yes) nor none (0, no)",
                        self.columns[place],
                    )  # fmt: skip
        return approvals(table, self.weights())

    def too_long(self, cells: list[list[Fraction | None]], scale: int) -> bool:
        """Whether points cannot be added in 64 bits; tells of the numbers that make it so."""
        rows = list(zip(self.rows, cells, strict=True))
        sizes = [max((abs(v) for v in one if v is not None), default=Fraction(0)) for one in cells]
        most = max(sizes, default=Fraction(0)) * scale
        if most > LARGEST:
            finest = max(v.denominator for one in cells for v in one if v is not None)
            for (row, one), size in zip(rows, sizes, strict=True):
                if size * scale == most or any(v and v.denominator == finest for v in one):
                    self.faults.add(row.line, "has a number that is too long to be added exactly")
        elif most * sum(row.weight for row in self.rows) >= 1 << 63:
            heaviest = max(row.weight for row in self.rows)
            for row, _ in rows:
                if row.weight == heaviest:
                    self.faults.add(row.line, "is of too many ballots to add their points exactly")
        else:
            return False
        return True

    def point_table(self) -> Scores:
        """Columns are candidates, cells are points."""
        cells: list[list[Fraction | None]] = []
        for row in self.rows:
            one: list[Fraction | None] = []
            for place, cell in enumerate(row.cells):
                value = parse_amount(cell.strip('"').rstrip("%").rstrip()) if cell else None
                if cell and value is None:
                    self.faults.add(row.line, f"{cell!r} is not a number", self.columns[place])
                one.append(value)
            cells.append(one)
        found = [value for one in cells for value in one if value is not None]
        scale = lcm(*{value.denominator for value in found})
        if self.too_long(cells, scale):
            scale, cells = 1, []
        given = np.array([[v is not None for v in one] for one in cells], np.bool_)
        points = np.array([[int((v or 0) * scale) for v in one] for one in cells], np.int64)
        shape = (len(cells), len(self.columns))
        weights = self.weights() if cells else None
        return scores(points.reshape(shape), given.reshape(shape), weights, denominator=scale)
