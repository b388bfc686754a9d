"""Numbers as spreadsheets of several countries write them, decided by the whole table.

``1.234`` is a little more than one here and more than a thousand there. A cell that can be read in
one way only, by its marks or by what the column may have, decides for the others; what no cell
decides is asked back, once. Values are exact.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from conference.tables.faults import FaultBook
from conference.tables.naming import alike, quoted

__all__ = ["Cells", "NumberColumn", "read_numbers"]

Cells = Sequence[tuple[int, str]]
"""The cells of a column, each with its line."""

LONGEST = 60
"""Characters of the longest number."""

_FORM = r"""
    ([+-]?)[ ]?
    (\d+ | [1-9]\d{{0,2}}(?:([{0}'\ ])\d{{3}})(?:\3\d{{3}})* {1})?
    (?:[{2}](\d*))?
    (?:e([+-]?\d{{1,3}}))?
"""
_POINT = re.compile(_FORM.format(",", r"| [1-9]\d?(?:,\d{2})+,\d{3}", "."), re.VERBOSE)
_COMMA = re.compile(_FORM.format(".", "", ","), re.VERBOSE)

_MARKS = {"٫": ".", "٬": ",", "．": ".", "，": ","}
"""The marks of other scripts as ours."""

_Readings = tuple[Fraction | None, Fraction | None]
"""What a cell is with a decimal point, and with a decimal comma."""


@dataclass(frozen=True, slots=True)
class NumberColumn:
    """A column of numbers: its name, its cells, and what they may be (both bounds included)."""

    name: str
    cells: Cells
    least: Fraction | int | None = None
    most: Fraction | int | None = None
    whole: bool = False

    def has(self, number: Fraction) -> bool:
        """Whether the number may stand in this column."""
        return self.in_range(number) and (not self.whole or number.denominator == 1)

    def in_range(self, number: Fraction) -> bool:
        """Whether the number is within the bounds."""
        return (self.least is None or self.least <= number) and (
            self.most is None or number <= self.most
        )


def read_numbers(
    columns: Sequence[NumberColumn], book: FaultBook, *, separator: str = ""
) -> list[list[Fraction | None]]:
    """The numbers of all number columns of one table; None for an empty cell and for a fault.

    ``separator`` is what parts the columns: where commas do, a point is a decimal point unless the
    column has whole numbers only.
    """
    readings = [
        {cell: _readings(cell) for cell in {cell for _, cell in column.cells}} for column in columns
    ]
    certain = {
        mark
        for column, of in zip(columns, readings, strict=True)
        for reading in of.values()
        if (mark := _mark_of(column, reading))
    }
    asked = _Asked(book, certain.pop() if len(certain) == 1 else None, separator)
    return [list(_numbers(column, of, asked)) for column, of in zip(columns, readings, strict=True)]


class _Asked:
    """What to do with cells that can be two numbers: the mark of the table, else one question."""

    def __init__(self, book: FaultBook, mark: str | None, separator: str) -> None:
        self.book, self._mark, self._separator = book, mark, separator
        self._column = ""

    def choose(
        self, column: NumberColumn, line: int, cell: str, point: Fraction, comma: Fraction
    ) -> Fraction | None:
        mark = self._mark
        if mark is None and self._separator == "," and "." in cell and not column.whole:
            mark = "."
        if mark is not None:
            return point if mark == "." else comma
        self._column = self._column or column.name
        if self._column == column.name:
            small, large = sorted((point, comma), key=abs)
            more = f"{_told(small)}0" if small.denominator > 1 else _told(small)
            question = (
                f"{quoted(cell)} can be {_told(large)} or {_told(small)}, and no cell decides "
                f"which; write {_told(large)} or {more}"
            )
            self.book.add(line, column.name, question, "mark")
        return None


def _numbers(
    column: NumberColumn, readings: Mapping[str, _Readings], asked: _Asked
) -> Iterator[Fraction | None]:
    known: dict[str, Fraction] = {}
    for line, cell in column.cells:
        number = known.get(cell)
        if number is None:
            number = _number(column, line, cell, readings[cell], asked)
            if number is not None:
                known[cell] = number
        yield number


def _number(
    column: NumberColumn, line: int, cell: str, reading: _Readings, asked: _Asked
) -> Fraction | None:
    if not cell.strip():
        return None
    point, comma = reading
    fitting = [number for number in reading if number is not None and column.has(number)]
    if len(fitting) == 2 and point is not None and comma is not None and point != comma:
        return asked.choose(column, line, cell, point, comma)
    if fitting:
        return fitting[0]
    within = [number for number in reading if number is not None and column.in_range(number)]
    if within:
        reason = f"{cell.strip()} is no whole number"
    else:
        reason = f"{quoted(cell)} is no {_range_told(column)}"
    asked.book.add(line, column.name, reason)
    return None


def _mark_of(column: NumberColumn, reading: _Readings) -> str | None:
    """The decimal mark that a cell shows by itself."""
    point, comma = (number is not None and column.has(number) for number in reading)
    if point == comma or reading[0] == reading[1]:
        return None
    return "." if point else ","


def _readings(cell: str) -> _Readings:
    if cell.isascii() and cell.isdigit() and len(cell) <= LONGEST:
        number = Fraction(int(cell))
        return number, number
    text = alike(cell)
    if not text.isascii():
        text = "".join(_digits(text))
    if len(text) > LONGEST:
        return None, None
    return _value(_POINT, text), _value(_COMMA, text)


def _digits(text: str) -> Iterable[str]:
    """The text with the digits of other scripts as ours."""
    for sign in text:
        digit = unicodedata.decimal(sign, None)
        yield _MARKS.get(sign, sign) if digit is None else str(digit)


def _value(form: re.Pattern[str], text: str) -> Fraction | None:
    found = form.fullmatch(text)
    if found is None:
        return None
    sign, head, _, tail, power = found.groups()
    digits = re.sub(r"\D", "", head or "") + (tail or "")
    if not digits:
        return None
    value = Fraction(int(sign + digits), 10 ** len(tail or ""))
    return value * Fraction(10) ** int(power) if power else value


def _told(number: Fraction | int) -> str:
    """A number as people write it; it has an end, for it was written."""
    value = Fraction(number)
    if value.denominator == 1:
        return str(value.numerator)
    places = 0
    while (value * 10**places).denominator > 1 and places < LONGEST:
        places += 1
    shown = str(abs(value.numerator) * 10**places // value.denominator).rjust(places + 1, "0")
    return f"{'-' if value < 0 else ''}{shown[:-places]}.{shown[-places:]}"


def _range_told(column: NumberColumn) -> str:
    if column.least is not None and column.most is not None:
        return f"number from {_told(column.least)} to {_told(column.most)}"
    if column.least is not None:
        return f"number of {_told(column.least)} or more"
    return f"number of at most {_told(column.most)}" if column.most is not None else "number"
