"""What all readers share: bytes to text, and the collecting of faults."""

from __future__ import annotations

import re

from conference.core.errors import Fault, TableError
from conference.tables.faults import FaultBook

__all__ = ["Faults", "decoded", "encoding_remark"]

ZIPPED = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"{\\rtf", b"\x1f\x8b", b"bplist")
MARKED_UP = re.compile(rb"\s*<(?:\?xml|!doctype|html|table|body|div)\b", re.IGNORECASE)


def decoded(data: bytes, source: str = "this file") -> str:
    """Text of a file: UTF-8 with or without a byte order mark, UTF-16 with one, else Windows-1252.

    Line ends become ``\\n``. Zero bytes are refused: such a file is no text.
    """
    if data.startswith(ZIPPED):
        reason = "is a document, a spreadsheet or another packed file; save its table as CSV"
        raise TableError(source, [Fault(0, "", reason)], code="not_text")
    if MARKED_UP.match(data.removeprefix(b"\xef\xbb\xbf")):
        reason = "is a web page or XML; save its table as CSV"
        raise TableError(source, [Fault(0, "", reason)], code="not_text")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16", errors="replace")
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("cp1252", errors="replace")
    if "\0" in text:
        raise TableError(source, [Fault(0, "", "is not a text file")], code="not_text")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def encoding_remark(data: bytes) -> str:
    """What to remark where the encoding of a file is a guess; "" where it is none."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ""
    try:
        data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return "The file is not in UTF-8; its letters are read as Windows-1252."
    return ""


class Faults:
    """Collects what is wrong with a file, and raises it all at once.

    What is wrong in one way in many lines is one fault, at the first of them.
    """

    def __init__(self, source: str, code: str) -> None:
        self.source = source
        self.code = code
        self.found: list[Fault] = []

    def add(self, line: int, reason: str, column: str = "") -> None:
        """One fault; ``line`` as an editor shows it, 0 for the file as a whole."""
        self.found.append(Fault(line, column, reason))

    def stop(self) -> None:
        """Raise a TableError if anything was found."""
        book = FaultBook(self.source, self.code)
        for fault in sorted(self.found):
            book.add(fault.row, fault.column, fault.reason)
        book.stop()
