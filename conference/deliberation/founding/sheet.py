"""One table of a plan: its columns by our names for them, its rows, and what is wrong with them."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from conference.core.errors import TableError
from conference.tables.faults import FaultBook, Remarks, lines_told
from conference.tables.naming import alike, quoted, tidy
from conference.tables.numbers import Cells
from conference.tables.reading import Table, read_down
from conference.tables.words import yes_or_no

__all__ = ["Ids", "Row", "Shape", "Sheet", "Twice"]

LONGEST_NAME = 120
"""Characters of the longest name or title."""

UNPRINTED = frozenset({"Cc", "Cs", "Zl", "Zp"})
TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Controls of the direction of writing: what stands beside such a name could read wrong."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What a table of a plan has: columns with the names under which people have them.

    ``needed`` columns must be there, or those that stand ``instead`` of them; those in ``down`` may
    be of merged cells.
    """

    columns: Mapping[str, tuple[str, ...]]
    needed: tuple[str, ...]
    down: Collection[str] = ()
    instead: Mapping[str, str] = field(default_factory=dict)

    def names(self, column: str) -> tuple[str, ...]:
        """All names of a column, with blanks, underscores and neither."""
        listed = (column, *self.columns[column])
        return tuple(name.replace(" ", mark) for name in listed for mark in (" ", "_", ""))


class Row:
    """One line of a table. Its readers note faults and go on, so that all is read."""

    def __init__(self, sheet: Sheet, line: int, cells: Mapping[str, str]) -> None:
        self._sheet, self.line, self._cells = sheet, line, cells

    def fault(self, column: str, reason: str) -> None:
        """Add a fault of a cell of this line to those of the table."""
        self._sheet.book.add(self.line, column, reason)

    def remark(self, text: str) -> None:
        """Add a remark on this line to those of the table."""
        self._sheet.remarks.add(self.line, text)

    def cell(self, column: str) -> str:
        """The text of a cell; "" where the column is not there."""
        return self._cells.get(column, "")

    def text(self, column: str, empty: str = "is empty") -> str:
        """The text of a cell that may not be empty, with the fault of one that is."""
        value = self.cell(column)
        if not value or not (value.isascii() or tidy(value)):
            self.fault(column, empty)
        return value

    def ident(self, column: str) -> str:
        """An id, in the form in which it is compared."""
        return tidy(self.text(column))

    def name(self, column: str, empty: str = "is empty") -> str:
        """A text that stands in tables and on screens: one short line, and all of it is seen."""
        value = self.text(column, empty)
        if len(value) > LONGEST_NAME:
            self.fault(column, f"has {len(value)} characters, {LONGEST_NAME} at most")
        odd = None if value.isprintable() else next(filter(_is_control, value), None)
        if odd is not None:
            self.fault(column, f"has the control character {odd!a}; type it anew")
        return tidy(value)

    def yes(self, column: str) -> bool:
        """Whether it says yes; an empty cell is no."""
        value = self.cell(column)
        found = yes_or_no(value) if value else False
        if found is None:
            self.fault(column, f"{quoted(value)} is neither yes nor no")
        return bool(found)


class Sheet:
    """The rows of one table of a plan. Nothing of it is read where a needed column is missing."""

    def __init__(self, source: str, text: str, shape: Shape) -> None:
        self.source, self.separator = source, ""
        self.book, self.remarks = FaultBook(source, "bad_plan"), Remarks()
        self.rows: list[Row] = []
        self.columns: frozenset[str] = frozenset()
        self.head_line = 0
        try:
            self._read(text, shape)
        except TableError:  # no table from some line on: the book has the fault
            self.rows.clear()

    def cells(self, column: str) -> Cells:
        """A column with the lines of its cells."""
        return [(row.line, row.cell(column)) for row in self.rows]

    def remarked(self) -> list[str]:
        """The remarks as sentences that name the table."""
        return [f"{self.source}: {remark}" for remark in self.remarks.told()]

    def _read(self, text: str, shape: Shape) -> None:
        table = Table(
            io.StringIO(text, newline=""),
            self.book,
            expected=[name for column in shape.columns for name in shape.names(column)],
            needed=[name for column in shape.needed for name in shape.names(column)],
            remarks=self.remarks,
        )
        if not table.names:
            return
        self.separator, self.head_line = table.separator or ",", table.head_line
        places = self._places(table, shape)
        downs = {name: read_down(table, name) for name in shape.down if name in places}
        for cells in table if places else ():
            texts = {name: cells[at].strip() for name, at in places.items()}
            alone = [text for text in texts.values() if text]
            if len(alone) < 2 < len(shape.needed):
                what = f"nothing but {quoted(alone[0])}" if alone else "nothing that is read"
                reason = f"there is {what} in this row; fill it, or take it out"
                self.book.add(table.line, "", reason, "alone")
                continue
            texts.update(
                {name: down(texts[name], table.line).strip() for name, down in downs.items()}
            )
            self.rows.append(Row(self, table.line, texts))

    def _places(self, table: Table, shape: Shape) -> dict[str, int]:
        """Where the columns are; none where one is missing, which is a fault."""
        found = {column: table.find(*shape.names(column)) for column in shape.columns}
        missing = [
            column
            for column in shape.needed
            if found[column] is None and found.get(shape.instead.get(column, column)) is None
        ]
        for column in missing:
            self.book.add(table.head_line, column, "the column is missing")
        spare = {
            other
            for column, other in shape.instead.items()
            if found[column] is not None and other not in shape.needed
        }
        used = {at for column, at in found.items() if column not in spare}
        others = [quoted(name) for at, name in enumerate(table.names) if at not in used]
        if others:
            these = "this column is" if len(others) == 1 else "these columns are"
            self.remarks.add(table.head_line, f"{these} not read: {', '.join(others)}")
        places = {column: at for column, at in found.items() if at is not None}
        self.columns = frozenset(places)
        return {} if missing else places


class Twice:
    """Finds what may be in a table once only."""

    def __init__(self, column: str) -> None:
        self._column = column
        self._rows: dict[tuple[str, str], list[Row]] = {}

    def add(self, row: Row, value: str, where: str = "") -> None:
        """A value that must be the only one; ``where`` that holds is said in the fault."""
        if value:
            self._rows.setdefault((value, where), []).append(row)

    def add_faults(self) -> None:
        """A fault for each value that is there more than once, with all its lines."""
        for (value, where), rows in self._rows.items():
            if len(rows) > 1:
                times = "twice" if len(rows) == 2 else f"{len(rows)} times"
                lines = lines_told(row.line for row in rows)
                reason = f"{quoted(value)} is there {times}{where}, on {lines}"
                rows[-1].fault(self._column, reason)


class Ids:
    """The ids of a table, found also in the forms into which people and spreadsheets bring them.

    ``names`` are what the ids stand for, by id: who writes a name in the place of its id is read,
    with a remark, where no two have it.
    """

    def __init__(self, ids: Iterable[str], names: Mapping[str, str]) -> None:
        self._ids = set(ids)
        self._others: dict[str, set[str]] = {}
        for ident in self._ids:
            for form in (_form(ident), _form(names.get(ident, ""))):
                self._others.setdefault(form, set()).add(ident)

    def find(self, row: Row, column: str, typed: str) -> str | None:
        """The id that is meant; None, without a word, where there is none."""
        if typed in self._ids:
            return typed
        meant = self._others.get(_form(typed), set()) if typed else set[str]()
        if len(meant) != 1:
            return None
        (ident,) = meant
        row.remark(f"{quoted(typed)} in the column {column} is read as {quoted(ident)}")
        return ident


def _form(text: str) -> str:
    """Without case, and without zeros before a number, which spreadsheets take away."""
    form = alike(text)
    return form.lstrip("0") or "0" if form.isdecimal() else form


def _is_control(sign: str) -> bool:
    return sign in TURNS or unicodedata.category(sign) in UNPRINTED
