"""Amendments from a table, a line each, with all that is wrong named by its line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from conference.deliberation.founding.sheet import Row, Shape, Sheet, Twice
from conference.deliberation.motions.commands import NAME, AmendmentLine, ProposeAmendments
from conference.deliberation.motions.lines import amendment_of, proposal_faults
from conference.deliberation.motions.model import Motion
from conference.tables.naming import alike, quoted

__all__ = ["AMENDMENTS", "amendments_of_table"]

AMENDMENTS = Shape(
    {
        "id": ("number", "amendment"),
        "kind": ("what",),
        "clause": ("article", "at"),
        "passage": ("old words",),
        "occurrence": ("which",),
        "words": ("new words", "text"),
        "after": ("after clause",),
        "after passage": ("after words",),
        "on": ("on amendment",),
        "author": ("proposer", "from"),
        "reason": ("why",),
    },
    ("id", "kind"),
)

Kind = Literal["replace", "insert", "delete", "move"]
_KINDS: dict[str, Kind] = {
    "replace": "replace",
    "change": "replace",
    "insert": "insert",
    "add": "insert",
    "put in": "insert",
    "delete": "delete",
    "strike": "delete",
    "move": "move",
}
"""What people write for a kind."""


def amendments_of_table(text: str, file: str, motion: Motion) -> ProposeAmendments:
    """The amendments of a table to this motion.

    Raises :class:`~conference.core.errors.TableError` with all faults, those of the amendments too.
    """
    sheet = Sheet(file, text, AMENDMENTS)
    seen = Twice("id")
    lines = tuple(_lines(sheet, seen))
    seen.add_faults()
    if sheet.book:
        raise sheet.book.error()
    for place, reason in proposal_faults(motion, [amendment_of(line) for line in lines]):
        sheet.book.add(sheet.rows[place].line if sheet.rows else 0, "", reason)
    if sheet.book:
        raise sheet.book.error()
    return ProposeAmendments(motion.id, lines)


def _lines(sheet: Sheet, seen: Twice) -> Iterator[AmendmentLine]:
    for row in sheet.rows:
        ident, kind = row.ident("id"), _KINDS.get(alike(row.text("kind")))
        if ident and not re.match(NAME, ident):
            row.fault("id", f"{quoted(ident)} is no id: letters, digits, dots and dashes")
        if kind is None and row.cell("kind"):
            row.fault("kind", f"{quoted(row.cell('kind'))} is none of: {', '.join(_KINDS)}")
        seen.add(row, ident)
        yield AmendmentLine(
            ident,
            kind or "replace",
            row.cell("clause"),
            row.cell("passage"),
            _occurrence(row),
            row.cell("words"),
            row.cell("after"),
            row.cell("after passage"),
            row.cell("on"),
            row.cell("author"),
            row.cell("reason"),
        )


def _occurrence(row: Row) -> int:
    typed = row.cell("occurrence")
    if typed and not (typed.isascii() and typed.isdigit() and int(typed) <= 10_000):
        row.fault("occurrence", f"{quoted(typed)} is no number: 1 for the first, 2 for the next")
        return 0
    return int(typed or 0)
