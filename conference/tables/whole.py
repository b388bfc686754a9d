"""Tables in which an empty cell says something, as on ballots: every row and column as it is.

What :class:`~conference.tables.reading.Table` leaves out, because a person needs a name, stays
here: rows without text, columns without a name, the header again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from conference.tables.faults import FaultBook
from conference.tables.naming import tidy
from conference.tables.parting import parted
from conference.tables.records import records
from conference.tables.workbook import unnoted

__all__ = ["WholeTable"]

UNPARTED = "\x1f"
"""Given to the reader of records as what parts cells, where nothing does."""


class WholeTable:
    """The rows below the first line that has any text, each as wide as ``names``.

    ``separator`` is what parts the cells; None where there is one column, and each line is a cell,
    with its commas. :attr:`line` is the line on which the last row began, :attr:`given` how many
    cells the file has of it: the others are empty. Faults go to ``book``; what is no table raises
    the error of the book.
    """

    def __init__(self, lines: Iterable[str], book: FaultBook) -> None:
        self.book = book
        self.line = self.given = self.head_line = 0
        bare_lines, notes = unnoted(lines)
        self._is_sheet = notes is not None
        self.separator, stream = parted(bare_lines)
        self._records = self._cut(stream)
        self.names: list[str] = []
        for line, cells in self._records:
            if any(cell.strip() for cell in cells):
                self.head_line, self.names = line, [tidy(cell) for cell in cells]
                break

    def _cut(self, lines: Iterator[str]) -> Iterator[tuple[int, list[str]]]:
        for found in records(lines, self.separator or UNPARTED, self.book, is_sheet=self._is_sheet):
            yield from zip(found.lines, found.rows, strict=True)

    def __iter__(self) -> Iterator[list[str]]:
        """All rows but blank lines; one with more cells than there are columns is a fault."""
        width = len(self.names)
        for line, cells in self._records:
            if not cells:
                continue
            filled = len(cells)
            while filled > width and not cells[filled - 1].strip():
                filled -= 1
            if filled > width:
                self.book.add(line, "", f"{filled} cells, but there are {width} columns")
                continue
            self.line, self.given = line, len(cells)
            yield cells[:width] + [""] * (width - len(cells))
