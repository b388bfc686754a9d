"""The records of a CSV text, each with the line on which it begins.

Of lines without a quote each is a record, and most lines need no care at all: what does is looked
for in many lines at once.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from conference.tables.faults import FaultBook
from conference.tables.writing import plain

__all__ = ["Records", "records"]

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

    lines: Sequence[int]
    rows: list[list[str]]


def records(lines: Iterator[str], separator: str, book: FaultBook) -> Iterator[Records]:
    """All records, blank ones too; letters are composed (NFC), marks of formulas are taken off.

    Raises the error of ``book`` where nothing can be read from here on.
    """
    begin = 1
    while chunk := list(islice(lines, CHUNK_LINES)):
        text = "".join(chunk)
        if not text.isascii() and not unicodedata.is_normalized("NFC", text):
            chunk = [unicodedata.normalize("NFC", line) for line in chunk]
        pulled = _Pulled(chunk, lines)
        if '"' in text:
            found = _with_quotes(pulled, begin, separator, book)
        else:
            found = _without_quotes(chunk, begin, separator, book)
        if "'" in text and _MAY_BE_MARKED.search(text) is not None:
            found = Records(found.lines, [[plain(cell) for cell in cells] for cells in found.rows])
        yield found
        begin += max(pulled.given, len(chunk))


def _reader(lines: Iterable[str], separator: str) -> Iterator[list[str]]:
    return csv.reader(lines, delimiter=separator, skipinitialspace=True, strict=True)


def _without_quotes(chunk: list[str], begin: int, separator: str, book: FaultBook) -> Records:
    rows: list[list[str]] = []
    try:
        rows.extend(_reader(chunk, separator))
    except csv.Error as error:
        _refuse(book, begin + len(rows), f"not readable as CSV: {error}", error)
    return Records(range(begin, begin + len(rows)), rows)


def _with_quotes(pulled: _Pulled, begin: int, separator: str, book: FaultBook) -> Records:
    """The records that begin in the chunk; the last one may end after it."""
    reader = _reader(pulled, separator)
    lines: list[int] = []
    rows: list[list[str]] = []
    line = begin
    try:
        while pulled.has_more:
            rows.append(next(reader))
            lines.append(line)
            if begin + pulled.given - line - 1 > LONGEST_CELL:
                _refuse(book, line, UNCLOSED)
            line = begin + pulled.given
    except csv.Error as error:
        said = str(error)
        is_open = "unexpected end" in said or "field limit" in said
        is_open = is_open or begin + pulled.given > line + 1
        _refuse(book, line, UNCLOSED if is_open else f"not readable as CSV: {said}", error)
    return Records(lines, rows)


def _refuse(book: FaultBook, line: int, reason: str, cause: Exception | None = None) -> None:
    book.add(line, "", reason)
    raise book.error() from cause


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
