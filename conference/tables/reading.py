"""The one reader of tables that people bring: rows under a header, from CSV of any size.

What spreadsheets and forms leave in an export is dealt with here, the same for every table: a line
``sep=;``, any separator, blank rows and columns, lines above the header, cells left out at the end
of a row, the header again in the middle, rows of unticked boxes, totals and notes below. What is
left out is remarked, and what cannot be is a fault. What the cells mean is their reader's business.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import chain, islice, repeat
from operator import contains, itemgetter

from conference.tables.faults import FaultBook, Remarks
from conference.tables.naming import alike, bare, fold, tidy
from conference.tables.parting import parted
from conference.tables.records import Records, records
from conference.tables.words import UNTICKED
from conference.tables.workbook import unnoted

__all__ = ["Column", "Table", "is_total", "read_down"]

HEAD_ROWS = 20
"""Among so many rows with any text the header is sought."""

_NOTE = re.compile(
    r"(grand |sub[- ]?)?(totals?|sums?|summe|gesamt|insgesamt|somme|totale|totaal|suma|razem|"
    r"note|notes|source|quelle|stand)\b.*",
    re.IGNORECASE,
)
"""What the first cell of a total or a note below a table looks like."""

_BEGINS_ROW = re.compile(r"\w?\d")
"""A first cell that is no note, no total and no box: by far the most rows begin with a number."""

Column = Collection[str]
"""The names under which a column may be found."""


class Table:
    """The rows of a table, one after another, each as wide as ``names``.

    ``names`` are those of the columns as they are shown. :attr:`line` is the line on which the last
    row began, :attr:`remarks` what was done unasked; faults go to ``book``. ``expected`` are column
    names (of any of which the table should have some): the first line that has most of them is
    the header, or the first that has anything. ``needed`` are names of columns that every row
    fills: what lacks one of them may be a note. ``remarks`` may be given, to be added to.

    Raises :class:`~conference.core.errors.TableError` for what is no table at all.
    """

    def __init__(
        self,
        lines: Iterable[str],
        book: FaultBook,
        *,
        expected: Column = (),
        needed: Column = (),
        remarks: Remarks | None = None,
    ) -> None:
        self.book, self.remarks = book, Remarks() if remarks is None else remarks
        self.line = self.head_line = 0
        self._expected = {bare(name) for name in expected}
        bare_lines, notes = unnoted(lines)
        for note in notes or ():
            self.remarks.add(0, note)
        found, stream = parted(bare_lines, expected)
        self.separator = found or ","
        self._records: Iterator[Records] = records(
            stream, self.separator, book, is_sheet=notes is not None
        )
        self._after_blank = False
        self._held: list[tuple[int, list[str]]] = []
        self._kept: frozenset[int] | None = None
        self.names = self._header()
        self._folded = [fold(name) for name in self.names]
        wanted = {bare(name) for name in needed}
        self._needed = [at for at, name in enumerate(self.names) if bare(name) in wanted]

    def find(self, *names: str) -> int | None:
        """The place of the first of these columns that is there; None if none is.

        Signs and blanks do not matter where no name is as it was asked for. A column that is there
        twice is a fault.
        """
        for form in (alike, bare):
            places: dict[str, list[int]] = {}
            for at, name in enumerate(self.names):
                places.setdefault(form(name), []).append(at)
            for name in names:
                found = places.get(form(name), [])
                if len(found) > 1:
                    reason = f"the column is there {len(found)} times; keep one of them"
                    self.book.add(self.head_line, name, reason)
                if found:
                    return found[0]
        return None

    def need(self, *names: str) -> int:
        """As :meth:`find`; when none is there that is a fault, and the place is 0."""
        at = self.find(*names)
        if at is None:
            self.book.add(self.head_line, names[0], "the column is missing")
        return at or 0

    def is_without_header(self) -> None:
        """Say that the first row is one as any other: none that is like it is the header again."""
        self._folded = []

    def set_needed(self, places: Iterable[int]) -> None:
        """Say which columns every row fills, when only the header tells where they are."""
        self._needed = sorted(set(places))

    def __iter__(self) -> Iterator[list[str]]:
        """All rows; one that has more cells than there are columns is a fault and left out."""
        for lines, rows in self.batches():
            for line, cells in zip(lines, rows, strict=True):
                self.line = line
                yield cells

    def batches(self) -> Iterator[tuple[Sequence[int], list[list[str]]]]:
        """All rows, many at once, with the lines on which they begin; :attr:`line` is not set."""
        width, first = len(self.names), next(iter(self._folded), "")
        for found in self._records:
            rows = found.rows
            if (
                self._kept is None
                and not self._held
                and set(map(len, rows)) == {width}
                and first not in map(str.casefold, map(str.strip, map(itemgetter(0), rows)))
                and True not in map(contains, rows, repeat(""))
            ):
                self._after_blank = False
                yield found.lines, rows
            else:
                yield self._sorted_out(found)
        for line, cells in self._held:
            text = next(cell for cell in cells if cell.strip())
            self._leave_out(line, f"taken for a note below the table ({tidy(text)[:60]!r})")
        self._held.clear()

    def _sorted_out(self, found: Records) -> tuple[list[int], list[list[str]]]:
        """The rows of these records, without what is left out and what may be a note."""
        width, first, kept = len(self.names), next(iter(self._folded), ""), self._kept
        are_needed = itemgetter(*self._needed) if len(self._needed) > 1 else None
        lines: list[int] = []
        rows: list[list[str]] = []
        for line, record in zip(found.lines, found.rows, strict=True):
            cells = record if kept is None else self._of_kept(line, record)
            if len(cells) != width or (
                "" in cells
                and (are_needed is None or "" in are_needed(cells) or not cells[0].strip())
            ):
                if not self._is_row(line, cells):
                    continue
            elif fold(cells[0]) == first and self._is_header(cells):
                self._leave_out(line, "the header again")
                continue
            for above, note in self._held:
                lines.append(above)
                rows.append(note)
            self._held.clear()
            self._after_blank = False
            lines.append(line)
            rows.append(cells)
        return lines, rows

    def _is_row(self, line: int, cells: list[str]) -> bool:
        """Whether cells of which some are empty or too many are a row; they are made as wide.

        What may be a note is held back: it is a row after all if the table goes on.
        """
        width = len(self.names)
        if len(cells) == width > 2 and cells[1] and _BEGINS_ROW.match(cells[0]):
            return True
        filled = [at for at, cell in enumerate(cells) if cell and not cell.isspace()]
        if not filled:
            self._after_blank = True
            return False
        if filled[-1] >= width:
            cut = f"{filled[-1] + 1} cells, but there are {width} columns"
            self.book.add(line, "", cut)
            return False
        del cells[width:]
        cells.extend([""] * (width - len(cells)))
        if self._is_unticked(line, cells, filled):
            return False
        if len(filled) == width and self._is_header(cells):
            self._leave_out(line, "the header again")
            return False
        if self._may_be_note(cells, filled, self._after_blank or bool(self._held)):
            self._held.append((line, cells))
            return False
        return True

    def _leave_out(self, line: int, why: str) -> None:
        self.remarks.add(line, f"left out, {why}")

    def _is_header(self, cells: list[str]) -> bool:
        return [fold(cell) for cell in cells] == self._folded

    def _is_unticked(self, line: int, cells: list[str], filled: list[int]) -> bool:
        """Whether there is nothing but boxes that nobody ticked, as a sheet has them in advance."""
        if len(filled) == len(cells):
            return False
        for at in filled:
            if cells[at].strip().casefold() not in UNTICKED:
                return False
        names = " and ".join(self.names[at] or f"column {at + 1}" for at in filled)
        self._leave_out(line, f"nothing but {cells[filled[0]].strip()} in {names}")
        return True

    def _may_be_note(self, cells: list[str], filled: list[int], after_blank: bool) -> bool:
        """Whether this would be a note or a total if no further rows came."""
        if self._needed and self.has_needed(cells):
            return False
        if len(self.names) < 2:
            return False
        if is_total(cells[filled[0]]):
            return True
        return len(filled) == 1 and len(self.names) > 2 and after_blank

    def has_needed(self, cells: list[str]) -> bool:
        """Whether a row has something in every column that every row fills."""
        return all(cells[at].strip() for at in self._needed)

    def _of_kept(self, line: int, cells: list[str]) -> list[str]:
        """The cells of the columns that have a name; text in the others is a fault."""
        kept = self._kept or frozenset()
        for at, cell in enumerate(cells):
            if at not in kept and cell and not cell.isspace():
                shown = f"{tidy(cell)[:40]!r} stands in column {at + 1}, which has no name;"
                self.book.add(line, "", f"{shown} name the column, or empty the cell")
        return [cell for at, cell in enumerate(cells) if at in kept]

    def _header(self) -> list[str]:
        """The names of the columns; lines above them are left out."""
        for found in self._records:
            texts = (at for at, row in enumerate(found.rows) if any(cell.strip() for cell in row))
            first = list(islice(texts, HEAD_ROWS))
            if first:
                break
        else:
            return []
        head = max(first, key=lambda at: len(self._expected & set(map(bare, found.rows[at]))))
        for at in first:
            if at < head:
                self._leave_out(found.lines[at], "above the header")
        self.head_line = found.lines[head]
        rest = Records(found.lines[head + 1 :], found.rows[head + 1 :])
        self._records = chain([rest], self._records)
        names = [tidy(cell) for cell in found.rows[head]]
        if not all(names):
            self._kept = frozenset(at for at, name in enumerate(names) if name)
        return [name for name in names if name]


def is_total(text: str) -> bool:
    """Whether a cell reads as the first one of a line of totals, or of a note below a table."""
    return bool(_NOTE.fullmatch(text.strip()))


def read_down(table: Table, column: str) -> Callable[[str, int], str]:
    """A function that gives a cell of a column of merged cells, whose text stands once.

    It takes the cell and its line; an empty one gets the text of the one above, with a remark.
    """
    above = ""

    def cell(text: str, line: int) -> str:
        nonlocal above
        if text.strip():
            above = text
        elif above:
            table.remarks.add(line, f"the empty cell of {column} is read as {tidy(above)!r}")
        return above

    return cell
