"""How large a workbook is, before it is read, and what in it is not as it looks.

A workbook of a few kilobytes can stand for gigabytes: by what it unzips to, by one cell in the last
row, by a row that is repeated a million times. So its files are gone through once, in pieces, and
what is too large is refused before anything of its size is made.
"""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass, field
from typing import IO
from xml.parsers import expat

__all__ = ["MOST_CELLS", "MOST_COLUMNS", "Refusal", "Scan", "scanned"]

MOST_BYTES = 256 << 20
"""Of all files of a workbook, unzipped."""

MOST_FILES = 2_000
MOST_COLUMNS = 1_000
MOST_CELLS = 6_000_000
"""Of one sheet, from its first cell to the last one that has anything, the empty ones between."""

PIECE = 1 << 16
_BEFORE = b"\xef\xbb\xbf \t\r\n"
_WIDE = (b"\xff\xfe", b"\xfe\xff")
"""What stands before the first sign of XML, and how it begins in UTF-16."""

_CELL = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_HIDES = frozenset({"1", "true", "collapse", "filter"})


class Refusal(Exception):  # noqa: N818  (what is said to who brought the file)
    """Why a workbook is not read, as a sentence."""


@dataclass(slots=True)
class Scan:
    """What a sheet has: rows and columns up to the last cell with anything, and what is odd.

    ``hidden_rows`` and ``hidden_columns`` are how many, ``merged`` ranges of cells, ``unknown`` the
    cells with a formula whose result is not in the file.
    """

    rows: int = 0
    columns: int = 0
    hidden_rows: int = 0
    hidden_columns: int = 0
    merged: int = 0
    unknown: list[str] = field(default_factory=list)


def scanned(archive: zipfile.ZipFile, *, is_ods: bool) -> dict[str, Scan]:
    """All sheets: by the names of their files, in ``.ods`` by their own.

    Raises :class:`Refusal` for what is too large or no workbook.
    """
    infos = archive.infolist()
    if len({info.filename for info in infos}) < len(infos) or len(infos) > MOST_FILES:
        raise Refusal("is put together in a way that no spreadsheet does it; save it again as CSV")
    if sum(info.file_size for info in infos) > MOST_BYTES:
        raise Refusal(f"has more than {MOST_BYTES >> 20} MB unzipped; save the sheet as CSV UTF-8")
    found: dict[str, Scan] = {}
    try:
        for info in infos:
            with archive.open(info) as file:
                _scan_file(file, info.filename, found, is_ods=is_ods)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        raise Refusal(f"is damaged ({error}); save it again") from error
    except expat.ExpatError as error:
        raise Refusal(f"is damaged ({error}); save it again") from error
    return found


def _scan_file(file: IO[bytes], name: str, found: dict[str, Scan], *, is_ods: bool) -> None:
    """Read a file to its end, so that its size is known to be true; scan it if it may be a sheet.

    Which file is one is said by others that may say anything: so all of XML are scanned.
    """
    piece = file.read(PIECE)
    reader: _Reader | None = None
    if is_ods and name == "content.xml":
        reader = _OdsReader(found)
    elif not is_ods and piece.lstrip(_BEFORE).startswith((b"<", *_WIDE)):
        reader = _SheetReader(found.setdefault(name, Scan()))
    while piece:
        if reader is not None:
            reader.feed(piece)
        piece = file.read(PIECE)
    if reader is not None:
        reader.end()


class _Reader:
    """Goes through XML in pieces; what declares entities of its own is refused."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._begins
        self._parser.EndElementHandler = self._ends
        self._parser.StartDoctypeDeclHandler = self._has_doctype

    def feed(self, piece: bytes) -> None:
        self._parser.Parse(piece, False)

    def end(self) -> None:
        self._parser.Parse(b"", True)

    def _has_doctype(self, *_: object) -> None:
        raise Refusal("declares entities of its own, as no spreadsheet does; save it again")

    def _begins(self, tag: str, attributes: dict[str, str]) -> None:
        raise NotImplementedError

    def _ends(self, tag: str) -> None:
        raise NotImplementedError


class _SheetReader(_Reader):
    """A sheet of ``.xlsx``."""

    def __init__(self, scan: Scan) -> None:
        super().__init__()
        self._scan, self._row, self._column = scan, 0, 0
        self._has_formula = self._has_value = False

    def _begins(self, tag: str, attributes: dict[str, str]) -> None:
        match tag.rpartition(":")[2]:
            case "c":
                self._cell(attributes.get("r"))
            case "v" | "is":
                self._has_value = True
            case "f":
                self._has_formula = True
            case "row":
                self._row = _number(attributes.get("r"), self._row + 1)
                self._column = 0
                self._scan.hidden_rows += attributes.get("hidden") in _HIDES
            case "col" if attributes.get("hidden") in _HIDES:
                first = _number(attributes.get("min"), 1)
                last = min(_number(attributes.get("max"), first), MOST_COLUMNS)
                self._scan.hidden_columns += max(0, last - first + 1)
            case "mergeCell":
                self._scan.merged += 1

    def _ends(self, tag: str) -> None:
        if tag.rpartition(":")[2] != "c":
            return
        if self._has_value:
            _stretch(self._scan, self._row, self._column)
        elif self._has_formula:
            self._scan.unknown.append(f"{_letters(self._column)}{self._row}")

    def _cell(self, place: str | None) -> None:
        self._has_formula = self._has_value = False
        self._column += 1
        if place is None:
            _reach(self._scan, self._row, self._column)
            return
        found = _CELL.fullmatch(place.upper())
        if found is None:
            raise Refusal(f"has a cell at {place[:20]!r}, which is no place; save it again")
        self._column, self._row = _place(found[1]), int(found[2])
        _reach(self._scan, self._row, self._column)


class _OdsReader(_Reader):
    """The sheets of ``.ods``, in which rows and cells may stand for many."""

    def __init__(self, found: dict[str, Scan]) -> None:
        super().__init__()
        self._found, self._scan = found, Scan()
        self._row = self._rows = self._column = self._columns = 0
        self._is_filled = False

    def _begins(self, tag: str, attributes: dict[str, str]) -> None:
        match tag:
            case "table:table":
                self._scan = self._found.setdefault(attributes.get("table:name", ""), Scan())
                self._row = 0
            case "table:table-column" if attributes.get("table:visibility") in _HIDES:
                many = _number(attributes.get("table:number-columns-repeated"), 1)
                self._scan.hidden_columns += min(many, MOST_COLUMNS)
            case "table:table-row":
                self._rows = _number(attributes.get("table:number-rows-repeated"), 1)
                self._column, self._is_filled = 0, False
                self._scan.hidden_rows += attributes.get("table:visibility") in _HIDES
            case "table:table-cell" | "table:covered-table-cell":
                self._cell(attributes)
            case "text:p":
                self._fill()

    def _cell(self, attributes: dict[str, str]) -> None:
        self._columns = _number(attributes.get("table:number-columns-repeated"), 1)
        self._column += self._columns
        spans = (attributes.get(f"table:number-{side}-spanned") for side in ("columns", "rows"))
        self._scan.merged += any(_number(span, 1) > 1 for span in spans)
        if "office:value-type" in attributes:
            self._fill()
        elif "table:formula" in attributes:
            self._scan.unknown.append(f"{_letters(self._column)}{self._row + 1}")

    def _fill(self) -> None:
        self._is_filled = True
        _stretch(self._scan, self._row + self._rows, self._column)
        _reach(self._scan, self._row + self._rows, self._column)

    def _ends(self, tag: str) -> None:
        if tag == "table:table-row":
            self._row += self._rows


def _stretch(scan: Scan, row: int, column: int) -> None:
    scan.rows, scan.columns = max(scan.rows, row), max(scan.columns, column)


def _reach(scan: Scan, row: int, column: int) -> None:
    """Refuse a sheet that goes too far with a cell here."""
    if column > MOST_COLUMNS:
        raise Refusal(f"has more than {MOST_COLUMNS:,} columns; delete those that are not needed")
    if max(scan.rows, row) * max(scan.columns, column) > MOST_CELLS:
        raise Refusal(
            f"has a sheet that goes on to row {row:,}, with more than {MOST_CELLS:,} cells; delete "
            "the rows and columns beyond the table, or save it as CSV UTF-8"
        )


def _number(text: str | None, otherwise: int) -> int:
    if text is None:
        return otherwise
    if not (text.isascii() and text.isdigit()) or len(text) > 9:
        raise Refusal(f"has {text[:20]!r} where a number should be; save it again")
    return int(text)


def _place(letters: str) -> int:
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - 64
    return place


def _letters(place: int) -> str:
    found = ""
    while place > 0:
        place, rest = divmod(place - 1, 26)
        found = chr(65 + rest) + found
    return found
