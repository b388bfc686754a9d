"""The text of a file that people bring: UTF-8, UTF-16, a sheet of a workbook; a word about others.

Which of the older encodings a file is in cannot be known, and a guess would change people's names;
so such a file is refused with the line, the word that shows it, and what to save it as.
"""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from conference.core.errors import Fault, TableError
from conference.tables.workbook import ZIP, sheet_lines

__all__ = ["FileLines", "decoded", "lines_of", "opened", "sheet_named"]

MOST_ZIPPED = 64 << 20
"""Bytes of a workbook as it lies on the disk."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OTHERS = (
    (b"\xd0\xcf\x11\xe0", "a workbook of the kind .xls, or one with a password"),
    (b"%PDF", "a PDF"),
    (b"{\\rtf", "a text document (.rtf)"),
    (b"\x1f\x8b", "a compressed file (.gz)"),
)
_SAMPLE = 4_096
_WORD = re.compile(r"[^\s,;\t\"]+")


class FileLines:
    """The lines of a file, from its beginning whenever they are asked for."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __iter__(self) -> Iterator[str]:
        with opened(self.path) as lines:
            yield from lines


def sheet_named(path: Path) -> tuple[Path, str]:
    """A file and the sheet of it that is named behind it, as in ``plan.xlsx#Day 2``; else ""."""
    name, mark, sheet = path.name.partition("#")
    if not mark or path.exists():
        return path, ""
    return path.with_name(name or mark), sheet


@contextmanager
def opened(path: Path) -> Iterator[Iterator[str]]:
    """The lines of a file, with their ends; of a workbook those of a sheet (:func:`sheet_named`).

    Raises :class:`TableError` where it is no text.
    """
    where, sheet = sheet_named(path)
    with where.open("rb") as file:
        yield lines_of(file, where.name, sheet)


def decoded(data: bytes, source: str, sheet: str = "") -> str:
    """The text of a whole file, or of a sheet of it. Raises :class:`TableError` for no text."""
    return "".join(lines_of(io.BytesIO(data), source, sheet))


def lines_of(file: BinaryIO, source: str, sheet: str = "") -> Iterator[str]:
    """The lines of an open file from its beginning, with their ends, one after another."""
    if not file.seekable():
        file = io.BytesIO(file.read())
    sample = file.read(_SAMPLE)
    file.seek(0)
    if sample.startswith(ZIP):
        return sheet_lines(_whole(file, source), source, sheet)
    if sheet:
        raise TableError(source, [Fault(0, "", f"this is no workbook: it has no sheet {sheet!r}")])
    encoding = _encoding_of(sample, source)
    if encoding == "utf-8":
        return _utf8(file, source)
    return _others(file, encoding, source)


def _encoding_of(sample: bytes, source: str) -> str:
    for mark, encoding in _MARKS:
        if sample.startswith(mark):
            return "utf-8" if mark == codecs.BOM_UTF8 else encoding
    for mark, what in _OTHERS:
        if sample.startswith(mark):
            reason = f"this is {what}, not a table; save the table as .xlsx or as CSV UTF-8"
            raise TableError(source, [Fault(0, "", reason)])
    if sample.count(0) * 3 > len(sample):  # letters of one byte, each with a NUL beside it
        return "utf-16-le" if sample[1::2].count(0) > sample[::2].count(0) else "utf-16-be"
    return "utf-8"


def _whole(file: BinaryIO, source: str) -> bytes:
    """All of a workbook, which is read as a whole."""
    data = file.read(MOST_ZIPPED + 1)
    if len(data) > MOST_ZIPPED:
        reason = f"this workbook has more than {MOST_ZIPPED >> 20} MB; save its sheet as CSV UTF-8"
        raise TableError(source, [Fault(0, "", reason)])
    return data


def _utf8(file: BinaryIO, source: str) -> Iterator[str]:
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    is_text = True
    try:
        yield from text
    except UnicodeDecodeError:
        is_text = False
    finally:
        with suppress(ValueError):  # the file is closed already
            text.detach()
    if not is_text:
        raise TableError(source, [_first_undecodable(file)])


def _first_undecodable(file: BinaryIO) -> Fault:
    """Where the file is not UTF-8, which it is known not to be."""
    file.seek(0)
    number = 1
    for raw in file:
        try:
            raw.decode()
        except UnicodeDecodeError as error:
            return _undecodable(raw, error, number + raw[: error.start].count(b"\r"))
        number += 1 + raw.count(b"\r") - raw.endswith(b"\r\n")
    raise AssertionError("every line is UTF-8")


def _undecodable(raw: bytes, error: UnicodeDecodeError, number: int) -> Fault:
    """What to do about a byte of another encoding; shows the word as Western Windows writes it."""
    text = raw.decode("cp1252", "replace")
    at = len(raw[: error.start].decode("cp1252", "replace"))
    word = next((m[0] for m in _WORD.finditer(text) if m.start() <= at < m.end()), "")
    shown = f" (perhaps {word[:40]!r})" if word else ""
    reason = f"the text is not UTF-8 here{shown}; save the file as CSV UTF-8"
    return Fault(number, "", reason)


def _others(file: BinaryIO, encoding: str, source: str) -> Iterator[str]:
    number = 1
    text = io.TextIOWrapper(file, encoding=encoding, newline="")
    try:
        for line in text:
            number += 1
            yield line
    except UnicodeError as error:
        reason = f"the text is not {encoding.upper()} here; save the file as CSV UTF-8"
        raise TableError(source, [Fault(number, "", reason)]) from error
    finally:
        text.detach()
