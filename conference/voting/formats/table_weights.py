"""How many voters a row stands for, where a column says so."""

from __future__ import annotations

import re
from collections.abc import Collection

from conference.tables.naming import alike, quoted
from conference.voting.formats.table_other import is_beside, is_weight, may_be_weight
from conference.voting.formats.table_text import Row, Sheet

__all__ = ["LARGEST", "weigh", "weight_column"]

LARGEST = 10**12
"""Ballots in one row, and points of one ballot."""


_SHORT = frozenset("n cnt num tally anz. anz x amount qty stück total".split()) | {
    "how many", "total votes", "# of votes", "count of votes", "no. of votes", "votes cast",
}  # fmt: skip
"""Names of such a column that a candidate may have as well."""


def _has_names(sheet: Sheet, but: int) -> bool:
    """Whether another column has nothing but words, so that columns are no candidates."""
    columns = [[r.cells[at] for r in sheet.rows] for at in range(len(sheet.names)) if at != but]
    return any(all(len(c) > 1 and not re.search(r"\d", c) for c in column) for column in columns)


def weight_column(sheet: Sheet, keep: Collection[str] = ()) -> int | None:
    """The column of the weights, if it is not one of those to ``keep``.

    ``Votes`` and the like are one if all their cells are whole numbers, with a remark.
    """
    kept = {alike(name) for name in keep}
    for at, name in enumerate(sheet.names):
        if is_weight(name) and alike(name) not in kept:
            return at
    others = [n for n in sheet.names if n and not may_be_weight(n) and not is_beside(n)]
    counted = [str(n + 1) for n in range(len(sheet.rows))]
    for at, name in enumerate(sheet.names if others and sheet.rows else ()):
        is_short = alike(name) in _SHORT and _has_names(sheet, at)
        is_one = (may_be_weight(name) or is_short) and alike(name) not in kept
        cells = [row.cells[at] for row in sheet.rows]
        if is_one and cells != counted and all(map(_whole, cells)):
            told = f"{quoted(name)} is read as the number of ballots that a row stands for"
            sheet.remarks.add(0, told)
            return at
    return None


def weigh(sheet: Sheet, at: int) -> None:
    """Give each row its weight; a cell that is no number of ballots is a fault."""
    if sheet.rows and not any(_whole(row.cells[at]) for row in sheet.rows):
        reason = "no cell is a whole number of ballots; give each ballot, or its number, a row"
        raise sheet.refusal(sheet.names[at], reason)
    none = [row for row in sheet.rows if row.cells[at] in ("0", "0.0", "0,0")]
    for row in none:
        sheet.remarks.add(row.line, "left out, stands for no ballot")
        sheet.rows.remove(row)
    for row in sheet.rows:
        row.weight = _weight(sheet, row, at)


def _weight(sheet: Sheet, row: Row, at: int) -> int:
    found = _whole(row.cells[at])
    if found is None:
        reason = f"{quoted(row.cells[at])} is not a number of ballots"
        sheet.book.add(row.line, sheet.names[at], reason)
    return found or 1


def _whole(text: str) -> int | None:
    whole = text.removesuffix(".0").removesuffix(",0")
    return int(whole) if whole.isdecimal() and 1 <= int(whole[:20]) <= LARGEST else None
