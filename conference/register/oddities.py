"""What in a file for the register is remarkable, though it can be taken in.

A register takes people with any cells, so that a total, a page's heading or a second table below
the first would come in as people; and a band that a spreadsheet changed would become another one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from conference.register.difference import Change
from conference.tables.faults import FaultBook, Remarks
from conference.tables.naming import quoted
from conference.tables.nearness import Nearness

__all__ = ["OddRows", "Values"]

FEW = 0.1
"""Rows are odd if no more than this part of all is like them; of a short table, three."""

AT_LEAST = 3

VALUES_SHARED = 60
"""A column with more values than this has no values that people share."""

_FIGURE = re.compile(r"\d")


class OddRows:
    """Rows that may be nobody, among the others. ``id_at`` is None without a column of ids."""

    def __init__(self, width: int, id_at: int | None) -> None:
        self._width, self._id_at = width, id_at
        self._count = 0
        self._bare: list[tuple[int, str]] = []
        self._empty: list[int] = []
        self._figureless: list[tuple[int, str]] = []

    def extend(self, lines: Sequence[int], rows: Sequence[list[str]]) -> None:
        """The next rows."""
        id_at, most = self._id_at, self._width // 2
        self._count += len(rows)
        for line, cells in zip(lines, rows, strict=True):
            if "" in cells and cells.count("") > most:
                filled = [at for at, cell in enumerate(cells) if cell.strip()]
                if len(filled) == 1 and filled[0] in (id_at, 0) and self._width > 2:
                    self._bare.append((line, cells[filled[0]]))
                else:
                    self._empty.append(line)
            elif (
                id_at is not None
                and not cells[id_at][-1:].isdecimal()
                and not _FIGURE.search(cells[id_at])
            ):
                self._figureless.append((line, cells[id_at]))

    def tell(self, book: FaultBook, remarks: Remarks, name: str) -> None:
        """Add the faults and remarks; ``name`` is the column of ids."""
        few = max(self._count * FEW, min(AT_LEAST, self._count / 2))
        if len(self._bare) <= few:
            for line, text in self._bare:
                told = f"nothing but {quoted(text)} stands here; take the line out, it is nobody"
                book.add(line, "", told, "nobody")
        if len(self._empty) <= few:
            for line in self._empty:
                remarks.add(line, "most cells are empty; take these lines out if they are nobody")
        if len(self._figureless) <= few:
            for line, text in self._figureless:
                told = f"{quoted(text)} is taken for an id in {name}, though others have figures"
                remarks.add(line, told, "figureless")


class Values:
    """The values of columns in which people share them, of a file that renews people."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names
        self._found: list[set[str] | None] = [set() for _ in names]
        self._count = 0

    def extend(self, columns: Sequence[Sequence[str]]) -> None:
        """The cells of the next people, column by column."""
        self._count += len(columns[0]) if columns else 0
        for at, cells in enumerate(columns):
            found = self._found[at]
            if found is not None:
                found.update(cell.strip() for cell in cells)
                if len(found) > VALUES_SHARED:
                    self._found[at] = None

    def told(self, changes: Sequence[Change]) -> Iterator[str]:
        """Remarks on values that are near those which they replace, each pair once."""
        shared = {
            name
            for name, found in zip(self._names, self._found, strict=True)
            if found is not None and len(found) < self._count
        }
        pairs = {cell: None for one in changes for cell in one.cells if cell[0] in shared}
        for name, before, after in pairs:
            near = Nearness([before])
            if before and after and before in (near.of_date(after), near.nearest(after)):
                yield (
                    f"In {name}, {quoted(after)} replaces {quoted(before)}; if these are one value,"
                    " write it as before"
                )
