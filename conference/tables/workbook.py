"""Workbooks of spreadsheets (``.xlsx`` and ``.ods``) as the lines of a table.

A sheet becomes records as a spreadsheet would save them as CSV: typed dates and times in the form
that cannot be mistaken, formulas by the results that are in the file, numbers to fifteen figures.
Each record is one line, so that lines are the rows of the sheet: a line break in a cell is
:data:`BREAK` until the cells are parted. What was decided unasked goes before the first line, to be
remarked: see :func:`unnoted`.
"""

from __future__ import annotations

import csv
import io
import math
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import chain
from xml.etree import ElementTree

from python_calamine import CalamineError, CalamineWorkbook, load_workbook

from conference.core.errors import Fault, TableError
from conference.tables.workbook_bounds import Refusal, Scan, scanned

__all__ = ["ZIP", "plain_text", "sheet_lines", "sheet_names", "unnoted", "whole_cells"]

ZIP = b"PK\x03\x04"
"""How a workbook begins, as every archive."""

BREAK = "\x0b"
"""A line break within a cell. Spreadsheets have no such sign, and what lines are cut by is none."""

MARK = "\x1f\x0b\x1f"
"""Before the first line of every workbook."""

NOTE = "\x1f"
"""Behind each note before the first line."""

MOST_NAMED = 5
"""Sheets or cells that are named in a sentence."""

_ZERO = date(1899, 12, 31)
"""Up to this day a time has no day; spreadsheets count from about here."""

_WORKBOOK = {"xl/workbook.xml": "xlsx", "content.xml": "ods"}
_OTHERS = {
    "xl/workbook.bin": "a workbook of the kind .xlsb; save it as .xlsx",
    "word/document.xml": "a text document (.docx); save its table as CSV UTF-8",
    "Index/Document.iwa": "a workbook of Numbers; export it as .xlsx or CSV",
}
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"

Value = object


def sheet_lines(data: bytes, source: str, sheet: str = "") -> Iterator[str]:
    """The records of a sheet: of the first one that has anything, or of the one with this name.

    Raises :class:`TableError` for what cannot be read.
    """
    try:
        name, notes, book = _opened(data, sheet)
    except Refusal as refusal:
        raise TableError(source, [Fault(0, "", f"this workbook {refusal}")]) from refusal
    rows = book.get_sheet_by_name(name)
    first, left = rows.start or (0, 0)
    before = MARK + "".join(f"{note}{NOTE}" for note in notes)
    for _ in range(first):
        yield f"{before}\n"
        before = ""
    cells_before = [""] * left
    for row in rows.to_python():
        yield before + _record([*cells_before, *map(_text, row)])
        before = ""


def sheet_names(data: bytes, source: str) -> tuple[str, ...]:
    """The names of the sheets that have anything, in their order."""
    try:
        with _archive(data) as archive:
            kind = _kind(archive)
            return tuple(name for name, scan in _sheets(archive, kind) if scan.rows)
    except Refusal as refusal:
        raise TableError(source, [Fault(0, "", f"this workbook {refusal}")]) from refusal


def unnoted(lines: Iterable[str]) -> tuple[Iterator[str], tuple[str, ...] | None]:
    """The lines without what a workbook has before the first one, and its notes; None if none."""
    stream = iter(lines)
    first = next(stream, None)
    if first is None:
        return stream, None
    if not first.startswith(MARK):
        return chain([first], stream), None
    *notes, rest = first.removeprefix(MARK).split(NOTE)
    return chain([rest], stream), tuple(notes)


def whole_cells(cells: list[str]) -> list[str]:
    """The cells of a row of a workbook with the line breaks that are in them."""
    return [cell.replace(BREAK, "\n") for cell in cells]


def plain_text(lines: Iterable[str]) -> tuple[str, tuple[str, ...]]:
    """A sheet as CSV for readers that have no notion of one, and its notes; each row is a line."""
    stream, notes = unnoted(lines)
    return "".join(stream).replace(BREAK, " "), notes or ()


def _opened(data: bytes, sheet: str) -> tuple[str, list[str], CalamineWorkbook]:
    """The sheet to read, what there is to remark, and the workbook."""
    with _archive(data) as archive:
        sheets = _sheets(archive, _kind(archive))
    name, scan = _chosen(sheets, sheet)
    if scan.unknown:
        listed = _listed(scan.unknown)
        raise Refusal(
            f"has formulas in {listed} of {name!r} whose results are not in the file; open it in a "
            "spreadsheet and save it again"
        )
    try:
        book = load_workbook(io.BytesIO(data))
        if name not in book.sheet_names:
            raise Refusal(f"has no cells in {name!r} that can be read; save the sheet as CSV UTF-8")
    except (CalamineError, ValueError, OSError) as error:
        raise Refusal(f"cannot be read ({error}); save the sheet as CSV UTF-8") from error
    return name, _notes(name, scan, sheets, is_named=bool(sheet)), book


def _archive(data: bytes) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise Refusal("is damaged or cut off; save it again") from error


def _kind(archive: zipfile.ZipFile) -> str:
    names = set(archive.namelist())
    for name, kind in _WORKBOOK.items():
        if name in names:
            return kind
    for name, what in _OTHERS.items():
        if name in names:
            raise Refusal(f"is {what}")
    raise Refusal("is an archive without a sheet; take the table out of it, as .xlsx, .ods or CSV")


def _sheets(archive: zipfile.ZipFile, kind: str) -> list[tuple[str, Scan]]:
    """The sheets in their order, with what they have."""
    found = scanned(archive, is_ods=kind == "ods")
    if kind == "ods":
        return list(found.items())
    try:
        whole = ElementTree.fromstring(archive.read("xl/workbook.xml"))  # noqa: S314  (scanned)
        relations = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))  # noqa: S314
    except (KeyError, ElementTree.ParseError) as error:
        raise Refusal("is damaged; save it again") from error
    paths = {one.get("Id"): _path(one.get("Target", "")) for one in relations}
    named = [one for one in whole.iter() if one.tag.rpartition("}")[2] == "sheet"]
    parts = ((one.get("name", ""), paths.get(one.get(_RELATION), "")) for one in named)
    return [(name, found[path]) for name, path in parts if path in found]


def _path(target: str) -> str:
    """Where a file is that a workbook names."""
    if target.startswith("/"):
        return target[1:]
    return target if target.startswith("xl/") else f"xl/{target}"


def _chosen(sheets: list[tuple[str, Scan]], wanted: str) -> tuple[str, Scan]:
    filled = [(name, scan) for name, scan in sheets if scan.rows]
    if wanted:
        alike = [one for one in sheets if one[0].strip().casefold() == wanted.strip().casefold()]
        if not alike:
            names = _listed([repr(name) for name, _ in filled])
            raise Refusal(f"has no sheet {wanted!r}; it has {names or 'none with anything in it'}")
        return alike[0]
    if not filled:
        raise Refusal("has nothing in its sheets; save it with the table in it")
    return filled[0]


def _notes(name: str, scan: Scan, sheets: list[tuple[str, Scan]], *, is_named: bool) -> list[str]:
    """What was read that somebody may not have meant, or not have seen."""
    others = [repr(other) for other, one in sheets if one.rows and other != name]
    found = []
    if others and not is_named:
        found.append(
            f"the sheet {name!r} was read, and not {_listed(others)}; to read another one, write "
            "its name behind the file's, as in file.xlsx#Sheet"
        )
    hidden = [
        f"{count} {what}"
        for count, what in (
            (scan.hidden_rows, "hidden rows" if scan.hidden_rows > 1 else "hidden row"),
            (scan.hidden_columns, "hidden columns" if scan.hidden_columns > 1 else "hidden column"),
        )
        if count
    ]
    if hidden:
        found.append(f"{' and '.join(hidden)} of {name!r} were read as all others")
    if scan.merged:
        found.append(
            f"{name!r} has merged cells ({scan.merged}): their text is in the first cell of each, "
            "and the others are empty"
        )
    return found


def _listed(names: list[str]) -> str:
    more = len(names) - MOST_NAMED
    listed = ", ".join(names[:MOST_NAMED])
    return f"{listed} and {more} more" if more > 0 else listed


def _record(cells: list[str]) -> str:
    """One line, whatever is in the cells."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerow(cells)
    return out.getvalue()


def _text(value: Value) -> str:
    """A cell as its column is read: what is a date or a time is never a number."""
    match value:
        case bool():
            return "TRUE" if value else "FALSE"
        case float():
            return _number(value)
        case datetime():
            return _moment(value)
        case date():
            return value.isoformat()
        case time():
            return _clock(datetime.combine(_ZERO, value))
        case timedelta():
            seconds = round(value.total_seconds())
            return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    lines = str(value).replace("\r\n", "\n").replace("\r", "\n")
    return lines.replace(NOTE, "").replace("\n", BREAK)


def _number(value: float) -> str:
    """To fifteen figures, as spreadsheets show it; three decimals are never taken for thousands."""
    if not math.isfinite(value):
        return str(value)
    text = format(Decimal(f"{value:.15g}"), "f")
    return f"{text}0" if len(text.partition(".")[2]) == 3 else text


def _moment(value: datetime) -> str:
    """A date, a time, or both, to the second."""
    whole = (value + timedelta(milliseconds=500)).replace(microsecond=0)
    if whole.date() <= _ZERO:
        return _clock(whole)
    if whole.time() == time():
        return whole.date().isoformat()
    return f"{whole.date().isoformat()} {_clock(whole)}"


def _clock(value: datetime) -> str:
    whole = (value + timedelta(milliseconds=500)).replace(microsecond=0)
    return whole.strftime("%H:%M:%S" if whole.second else "%H:%M")
