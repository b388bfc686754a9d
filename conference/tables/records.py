"""The records of a CSV text, each with the line on which it begins.

Of lines without a quote each is a record, and most lines need no care at all: what does is looked
for in many lines at once.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from conference.tables.faults import FaultBook
from conference.tables.workbook import whole_cells
from conference.tables.writing import plain

__all__ = ["UNCLOSED", "Records", "records"]

CHUNK_LINES = 128
"""So many lines are looked through at once: few enough to stay in the processor's memory."""

LONGEST_CELL = 50
"""Lines of one cell; beyond it a quote was opened and not closed."""

UNCLOSED = "a quote is opened and not closed; close it, or delete it"

_MAY_BE_MARKED = re.compile(r"'[=+\-@\t\r]")
_AFTER_QUOTE = re.compile(r'" +(?=[,;\t|\r\n]|$)')


@dataclass(frozen=True, slots=True)
class Records:
    """Some records and the lines on which they begin."""

    lines: list[int]
    rows: list[list[str]]


def records(
    lines: Iterator[str], separator: str, book: FaultBook, *, is_sheet: bool = False
) -> Iterator[Records]:
    """All records, blank ones too; letters are composed (NFC), marks of formulas are taken off.

    In a sheet of a workbook, what stands for a line break in a cell is one.

    Raises the error of ``book`` where nothing can be read from here on.
    """
    begin = 1
    while chunk := list(islice(lines, CHUNK_LINES)):
        text = "".join(chunk)
        if not text.isascii() and not unicodedata.is_normalized("NFC", text):
            chunk = [unicodedata.normalize("NFC", line) for line in chunk]
        pulled = _Pulled(chunk, lines)
        found = Records([], [])
        end: _End | None
        if '"' in text:
            end = _with_quotes(found, pulled, begin, separator)
        else:
            end = _without_quotes(found, chunk, begin, separator)
        if "'" in text and _MAY_BE_MARKED.search(text) is not None:
            found = Records(found.lines, [[plain(cell) for cell in cells] for cells in found.rows])
        if is_sheet:
            found = Records(found.lines, [whole_cells(cells) for cells in found.rows])
        yield found
        if end is not None:  # what was read before it is given first
            book.add(end.line, "", end.reason)
            raise book.error() from end.cause
        begin += max(pulled.given, len(chunk))


class _End(NamedTuple):
    """Why nothing can be read from a line on."""

    line: int
    reason: str
    cause: Exception | None = None


def _reader(lines: Iterable[str], separator: str) -> Iterator[list[str]]:
    return csv.reader(lines, delimiter=separator, skipinitialspace=True, strict=True)


def _without_quotes(found: Records, chunk: list[str], begin: int, separator: str) -> _End | None:
    end = None
    try:
        found.rows.extend(_reader(chunk, separator))
    except csv.Error as error:
        end = _End(begin + len(found.rows), f"not readable as CSV: {error}", error)
    found.lines.extend(range(begin, begin + len(found.rows)))
    return end


def _with_quotes(found: Records, pulled: _Pulled, begin: int, separator: str) -> _End | None:
    """The records that begin in the chunk; the last one may end after it."""
    reader = _reader(pulled, separator)
    line = begin
    try:
        while pulled.has_more:
            row = next(reader)
            if begin + pulled.given - line - 1 > LONGEST_CELL:
                return _End(line, UNCLOSED)
            found.rows.append(row)
            found.lines.append(line)
            line = begin + pulled.given
    except csv.Error as error:
        said = str(error)
        is_open = "unexpected end" in said or "field limit" in said
        is_open = is_open or begin + pulled.given > line + 1
        return _End(line, UNCLOSED if is_open else f"not readable as CSV: {said}", error)
    return None


class _Pulled:
    """The lines of a chunk, and of those after it as many as its last record goes on for."""

    def __init__(self, chunk: list[str], beyond: Iterator[str]) -> None:
        self.given = 0
        self._chunk, self._beyond = chunk, beyond

    @property
    def has_more(self) -> bool:
        """Whether there are lines of the chunk that were not given."""
        return self.given < len(self._chunk)

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self.given < len(self._chunk):
            line = self._chunk[self.given]
        else:
            line = unicodedata.normalize("NFC", next(self._beyond))
        self.given += 1
        return _AFTER_QUOTE.sub('"', line) if '" ' in line else line
