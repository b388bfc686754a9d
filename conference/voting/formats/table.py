"""CSV with one row a ballot, as spreadsheets and forms write it.

The first row names the columns; ``,`` ``;`` ``|`` and tab all separate. A column called ``count``
(or ``weight``) says how many voters a row stands for. There are three layouts:

- a column for each candidate: ranks (1, 2nd, Rank 3; equal ones allowed, empty: not ranked), ticks
  (1, x, yes, ja; empty, 0, no), or points (4, 3,5, 80 %, 5 - excellent);
- columns for ranks (``1``, ``rank 1``, ``1st choice``, ``Chair [erste Wahl]``): the name of the
  candidate at that rank. Empty, ``skipped`` and ``undervote`` are a skipped rank, a candidate who
  comes again as well; ``overvote`` or several names in one cell are an overvote;
- a single column with the choice, or with a list of them: ``Ann;Ben;``, ``Ann > Ben = Cem``,
  ``1. Ann 2. Ben``, or parted by commas, slashes or line breaks where the same names stand apart
  in other cells.

Columns about voters, papers and forms are left out, and columns whose cells are no marks while
others' are; so are a second line of names, the header again, totals and empty rows below. All that
is in the remarks. What cannot be told is a fault that says which columns to keep. Candidates' ids
are their names, and spellings that differ in case, blanks or dashes are one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from conference.tables.faults import FaultBook
from conference.tables.naming import alike
from conference.voting.formats import table_build as build
from conference.voting.formats.table_cells import is_nothing
from conference.voting.formats.table_columns import (
    CHOOSE,
    OWN,
    Column,
    Left,
    and_more,
    columns_of,
    of_the_ballot,
    one_question,
)
from conference.voting.formats.table_doubts import ask_for_pairs, remark_voters
from conference.voting.formats.table_named import by_rank, one_column
from conference.voting.formats.table_other import is_question, sounds_like_choice
from conference.voting.formats.table_pick import (
    are_approvals,
    columns_of_names,
    grid_columns,
    is_grid,
    the_only_one,
)
from conference.voting.formats.table_ranks import MOST_RANKS, is_zero, rank_of
from conference.voting.formats.table_text import Sheet, read_sheet
from conference.voting.formats.table_weights import weigh, weight_column
from conference.voting.formats.table_write import write
from conference.voting.profile import Election

__all__ = ["WANTS", "read", "write"]

WANTS = ("choice", "approval", "ranking", "scores", "scale")
FEW_LINES = 2
"""Line breaks in a name."""


def read(
    text: str,
    source: str = "this file",
    want: str = "ranking",
    columns: Sequence[str] = (),
    *,
    or_ticks: bool = False,
) -> Election:
    """The election in a CSV text; raises a TableError with every faulty cell.

    ``want`` is what the cells mean: one of :data:`WANTS`. ``columns`` are the names of the columns
    with the votes, where the reader is not to find them by itself. ``or_ticks``: where points are
    wanted and there are only ticks or lists of names, read approvals.
    """
    book = FaultBook(source, "bad_csv")
    sheet = read_sheet(text, book)
    if not sheet.names:
        book.stop()
    election = _Reader(sheet, want, columns, or_ticks).election()
    book.stop()
    return replace(election, remarks=sheet.remarks.told())


class _Reader:
    def __init__(self, sheet: Sheet, want: str, keep: Sequence[str], or_ticks: bool) -> None:
        self.sheet, self.want = sheet, want
        if not keep:
            ask_for_pairs(sheet)
        weighted = weight_column(sheet, keep)
        everything = columns_of(sheet, weighted)
        self.columns = of_the_ballot(sheet, everything, want, keep) if everything else []
        self._check_header()
        if or_ticks and are_approvals(self.columns):
            self.want = "approval"
            sheet.remarks.add(0, "There are no points; each approval is read as one point")
        sheet.drop_blank({c.at for c in self.columns})
        self._check_rows()
        if not keep:
            remark_voters(sheet)
        if weighted is not None:
            weigh(sheet, weighted)

    def _check_header(self) -> None:
        sheet = self.sheet
        if len(self.columns) > MOST_RANKS:
            reason = f"has {len(self.columns)} columns: there must be at most {MOST_RANKS}"
            raise sheet.refusal("", reason)
        if not self.columns:
            raise sheet.refusal("", "there is no column for a candidate or a choice")
        names = [(c.question, alike(c.label)) for c in self.columns]
        for name, column in dict(zip(names, self.columns, strict=True)).items():
            if names.count(name) > 1:
                sheet.book.add(sheet.head, column.name, f"column {column.name} is there twice")

    def _check_rows(self) -> None:
        sheet, places = self.sheet, [c.at for c in self.columns]
        is_whole = self.want not in ("scores", "scale")
        if is_whole and not any(c.count("\n") > FEW_LINES for o in self.columns for c in o.cells):
            return
        for row in sheet.rows:
            if not is_whole and row.given <= max(places):
                reason = f"{row.given} cells, but there are {len(sheet.names)} columns"
                sheet.book.add(row.line, "", reason)
            if any(row.cells[at].count("\n") > FEW_LINES for at in places):
                listed = all(len(line) > 1 for at in places for line in row.cells[at].split("\n"))
                if not listed:
                    reason = "a cell goes over many lines; is a quote not closed?"
                    self.sheet.book.add(row.line, "", reason)

    def election(self) -> Election:
        """The ballots in whichever layout they are."""
        if self.want in ("scores", "scale"):
            self.columns = one_question(self.sheet, self.columns)
            return self._grid()
        if self.want == "approval":
            self._refuse_ranks()
        ranked = self._rank_columns()
        if ranked:
            return by_rank(self.sheet, ranked, self.want)
        if len(self.columns) == 1 and not self._is_candidate(self.columns[0]):
            return one_column(self.sheet, self.columns[0], self.want)
        self.columns = one_question(self.sheet, self.columns)
        self._ask_for_motion()
        if is_grid(self.columns, self.want):
            return self._grid()
        named = columns_of_names(self.sheet, self.columns, self.want)
        if named:
            return by_rank(self.sheet, named, self.want)
        return one_column(self.sheet, the_only_one(self.sheet, self.columns), self.want)

    def _ask_for_motion(self) -> None:
        """Refuse several questions that are each answered by yes or no, where one is counted."""
        asked = [
            c.name
            for c in self.columns
            if is_question(c.name) and not c.question and c.marks(self.want) == "all"
        ]
        if self.want == "choice" and len(asked) == len(self.columns) > 1:
            told = f"there are several questions ({and_more(asked)}); {CHOOSE}"
            raise self.sheet.refusal("", told)

    def _refuse_ranks(self) -> None:
        """Refuse ranks where ticks are wanted: nobody knows how many of them are approvals."""
        cells = {cell for c in self.columns for cell in c.cells if not is_nothing(cell)}
        ranks = {rank_of(cell) for cell in cells}
        if None not in ranks and len(ranks) > 1:
            told = and_more(sorted(cells), 4)
            raise self.sheet.refusal("", f"the cells are ranks ({told}); approvals need ticks")

    def _rank_columns(self) -> list[Column]:
        """The columns for ranks, by their order; none if the columns are candidates."""
        ranked = [c for c in self.columns if c.rank is not None]
        others = [c for c in self.columns if c.rank is None]
        are_marks = all(c.marks(self.want) == "all" for c in ranked)
        if not ranked or (are_marks and self.want == "approval"):
            return []
        if are_marks and any(c.marks(self.want) == "all" and not c.is_empty for c in others):
            return []
        if are_marks:
            self._ask_for_names(ranked)
        ranked = self._one_group(ranked)
        self._ask_for_first(ranked)
        left = Left(self.sheet)
        left.out([c for c in others if not c.is_empty], self.columns, "not of a rank")
        left.out([c for c in others if c.is_empty], self.columns, "empty")
        left.told()
        return sorted(ranked, key=lambda c: c.rank or 0)

    def _ask_for_names(self, ranked: list[Column]) -> None:
        """Refuse a header of bare numbers above numbers that may be ranks or candidates."""
        said = {rank_of(cell) or 0 for c in ranked for cell in c.cells if not is_nothing(cell)}
        if said and max(said) <= len(ranked) and all(c.name.isdecimal() for c in ranked):
            reason = "has only numbers, as ballots have; begin with a line that names the columns"
            raise self.sheet.refusal("", reason)

    def _ask_for_first(self, ranked: list[Column]) -> None:
        """Refuse ranks that do not begin with the first."""
        zeros = [c.name for c in self.columns if c.rank is None and is_zero(c.name)]
        if zeros or min(c.rank or 0 for c in ranked) > 1:
            listed = and_more([*zeros, *(c.name for c in ranked)])
            reason = f"the columns {listed} are ranks, but none is the first; begin with Rank 1"
            raise self.sheet.refusal("", reason)

    def _one_group(self, ranked: list[Column]) -> list[Column]:
        sheet = self.sheet
        kept = one_question(sheet, ranked)
        if len({c.question for c in kept}) > 1:
            listed = and_more(c.name for c in kept)
            raise sheet.refusal("", f"there are ranks of several questions ({listed}); {CHOOSE}")
        if len({c.rank for c in kept}) < len(kept):
            raise sheet.refusal("", "two columns stand for the same rank")
        return kept

    def _is_candidate(self, column: Column) -> bool:
        """Whether the only column is a candidate's, ticked or not, and not a list of choices."""
        if self.want == "choice" or column.marks(self.want) != "all":
            return False
        if self.want == "ranking" and sounds_like_choice(column.name) and column.question != OWN:
            if "rank" in column.name.casefold() and not column.is_empty:
                reason = "the cells are ranks, but not whose; name the columns by the candidates"
                raise self.sheet.refusal(column.name, reason)
            return column.is_empty
        return True

    def _grid(self) -> Election:
        """Columns are candidates."""
        columns = grid_columns(self.sheet, self.columns, self.want)
        if self.want in ("scores", "scale"):
            self._check_numbers(columns)
            self._remark_ranks(columns)
            return build.points(self.sheet, columns)
        cells = {cell for c in columns for cell in c.cells}
        of_ranks = any((rank_of(cell) or 0) > 1 for cell in cells)
        if self.want == "choice" and of_ranks:
            self.sheet.remarks.add(0, "The ballots are rankings, of which the first rank counts")
        if self.want == "ranking" or (self.want == "choice" and of_ranks):
            return build.ranks(self.sheet, columns)
        return build.ticks(self.sheet, columns)

    def _remark_ranks(self, columns: list[Column]) -> None:
        """Say of points that they look like ranks, of which less is better."""
        places, rows = [c.at for c in columns], self.sheet.rows
        each = sorted(str(n + 1) for n in range(len(places)))
        if (
            len(places) > 2
            and rows
            and all(sorted(r.cells[a] for a in places) == each for r in rows)
        ):
            told = f"Every row has each of 1 to {len(places)} once, as ranks have"
            self.sheet.remarks.add(0, f"{told}; they are read as points, of which more are better")

    def _check_numbers(self, columns: list[Column]) -> None:
        """Refuse grades in words, which have no number by themselves."""
        words = {cell for c in columns for cell in c.cells if not is_nothing(cell)}
        if len(words) > 1 and all(c.marks(self.want) == "no" for c in columns):
            told = and_more(sorted(words), 4)
            raise self.sheet.refusal("", f"no cell has a number, but {told}; give points")
