"""The one writer of tables for spreadsheets: CSV in which no cell is a formula.

A spreadsheet takes a cell that begins with ``=``, ``+``, ``-``, ``@``, a tab or a carriage return
for a formula, and may carry it out (OWASP, CSV injection). Cells come from people who signed up, so
such a cell is written with an apostrophe before it; a number is a number and stays as it is. A cell
that has apostrophes before such a mark already gets one more: :func:`plain` gives back every cell
as it was, whatever was in it.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import TextIO

__all__ = ["defused", "defused_record", "many_into", "plain", "quoted", "record", "rows_into"]

MARKS = "=+-@\t\r"
"""What makes a formula, as the first character of a cell."""

_NUMBER = re.compile(r"[+-](?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d+)?")
_MARKED = re.compile(rf"'*[{re.escape(MARKS)}]")
_IN_CELLS = re.compile(rf"\0'*[{re.escape(MARKS)}]")
_IN_RECORD = re.compile(rf"(?:^|[,\"])'*[{re.escape(MARKS)}]")
"""Whether any cell may need an apostrophe: of cells with NUL before each, and of a record."""


_END = "\r\n"
"""Of a line of the module csv; with another one it does not quote both of these, up to 3.12."""


def defused(cell: str) -> str:
    """The cell as it is written: with an apostrophe before what a spreadsheet would carry out."""
    if _MARKED.match(cell) is None or _NUMBER.fullmatch(cell):
        return cell
    return "'" + cell


def plain(cell: str) -> str:
    """The cell as it was before :func:`defused`; any other text as it is."""
    return cell[1:] if cell[:1] == "'" and _MARKED.match(cell) else cell


def record(cells: Iterable[object]) -> str:
    """One record, without its line end."""
    return quoted(_defused_all(cells))


def quoted(cells: Iterable[object]) -> str:
    """One record as it is, without its line end; for what no spreadsheet opens."""
    out = io.StringIO(newline="")
    csv.writer(out).writerow(cells)
    return out.getvalue().removesuffix(_END)


def defused_record(text: str) -> str:
    """A record that was written otherwise (without its line end), as :func:`record` writes it."""
    if _IN_RECORD.search(text) is None:
        return text
    return record(next(csv.reader(io.StringIO(text, newline=""))))


def rows_into(file: TextIO) -> Callable[[Iterable[object]], None]:
    """A function that writes a row into a file, which was opened with ``newline=""``."""
    write = csv.writer(file).writerow

    def row(cells: Iterable[object]) -> None:
        write(_defused_all(cells))

    return row


def many_into(file: TextIO) -> Callable[[Sequence[Sequence[str]]], None]:
    """The same for many rows of texts at once, which takes a third of the time."""
    writer = csv.writer(file)

    def rows(many: Sequence[Sequence[str]]) -> None:
        text = "\0".join(["", *chain.from_iterable(many)])
        is_plain = not any(mark in text for mark in MARKS) or _IN_CELLS.search(text) is None
        writer.writerows(many if is_plain else map(_defused_all, many))

    return rows


def _defused_all(cells: Iterable[object]) -> Iterable[object]:
    listed = list(cells)
    texts = [cell for cell in listed if isinstance(cell, str)]
    if _IN_CELLS.search("\0".join(["", *texts])) is None:
        return listed
    return [defused(cell) if isinstance(cell, str) else cell for cell in listed]
