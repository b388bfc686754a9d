"""Doubtful columns of numbers: sums of others, ages, wards; and what to ask about them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from conference.tables.faults import lines_told
from conference.tables.naming import alike, quoted
from conference.voting.formats.table_cells import is_nothing, points_text
from conference.voting.formats.table_columns import FEW, OWN, Column
from conference.voting.formats.table_other import asks_of_voters, is_sum
from conference.voting.formats.table_ranks import rank_of
from conference.voting.formats.table_text import Sheet

__all__ = [
    "ask_for_pairs",
    "ask_for_rows",
    "ask_for_sizes",
    "ask_for_voters",
    "remark_voters",
    "sums",
]

_VOTER = re.compile(
    r"(?:voter|ballot|respondent|participant|user|person)(?:[ _-]?(?:id|no|name))?|id|e-?mail"
)
_PAPER = re.compile(r"(?:voter|judge|ballot|juror|respondent|wähler|stimmzettel|b|v) ?#?\d+")
_CANDIDATE = re.compile(r"(?:candidate|option|project|choice|alternative)(?:[ _-]?(?:id|no|name))?")
_CANDIDATES = re.compile(r"candidates?|options?|kandidat\w*|projects?|choices?")


def ask_for_pairs(sheet: Sheet) -> None:
    """Refuse rows that are no ballots: of one voter and one candidate each, or of candidates."""
    names = [alike(name) for name in sheet.names]
    if len(names) > 2 and all(map(_PAPER.fullmatch, names[1:])):
        raise sheet.refusal("", "the columns seem to be ballots; give each ballot a row")
    voters = [at for at, name in enumerate(names) if _VOTER.fullmatch(name)]
    has_candidate = any(map(_CANDIDATE.fullmatch, names))
    for at in voters if has_candidate and len(names) > 2 else ():
        cells = [row.cells[at] for row in sheet.rows if row.cells[at]]
        again = sum(cells.count(cell) > 1 for cell in set(cells))
        if len(cells) > 2 and 2 * again >= len(set(cells)) > 1:
            reason = "the same voters are in several rows; give each ballot one row"
            raise sheet.refusal(sheet.names[at], reason)


def remark_voters(sheet: Sheet) -> None:
    """Say who is in several rows, of a column that names voters."""
    for at, name in enumerate(sheet.names):
        cells = Counter(alike(row.cells[at]) for row in sheet.rows if row.cells[at])
        again = [cell for cell, times in cells.items() if times > 1]
        if not _VOTER.fullmatch(alike(name)) or not 0 < len(again) <= len(cells) / 2:
            continue
        for cell in again[:5]:
            lines = lines_told(row.line for row in sheet.rows if alike(row.cells[at]) == cell)
            told = f"{quoted(cell)} of the column {name} is in {lines}; each row is a ballot"
            sheet.remarks.add(0, told)


def sums(sheet: Sheet, columns: Sequence[Column]) -> list[Column]:
    """The column whose numbers are the sums or means of all others, in each row."""
    for column in columns:
        if not is_sum(column.label) or len(columns) < 3 or column.question == OWN:
            continue
        others = [c for c in columns if c is not column]
        rows = [
            (_plain_number(row.cells[column.at]), [_plain_number(row.cells[c.at]) for c in others])
            for row in sheet.rows
        ]
        if all(_sums_up(one, [n for n in rest if n is not None]) for one, rest in rows):
            return [column]
    return []


def _sums_up(number: float | None, others: Sequence[float]) -> bool:
    if number is None:
        return not others
    total = sum(others)
    return number == total or (bool(others) and abs(number - total / len(others)) < 0.06)


def _plain_number(cell: str) -> float | None:
    return _number(cell, "scores") if cell else None


def ask_for_rows(sheet: Sheet, others: Sequence[Column]) -> None:
    """Say that rows must be ballots, where each has a candidate's name before the marks."""
    for column in others:
        is_each = len(column.cells) == sum(column.cells.values()) == len(sheet.rows)
        if is_each and _CANDIDATES.fullmatch(alike(column.name)):
            reason = "each row seems to be a candidate's; give each ballot a row"
            raise sheet.refusal(column.name, reason)


def ask_for_sizes(sheet: Sheet, columns: Sequence[Column], want: str) -> None:
    """Ask about a column whose numbers are all far beyond those of the others, as ages are."""
    if len(columns) < 3 or want in ("approval", "scale"):
        return
    spans = {}
    for column in columns:
        said = [_number(cell, want) for cell in column.cells if not is_nothing(cell)]
        found = [number for number in said if number is not None]
        if found and len(found) == len(said) and sum(column.cells.values()) > 1:
            spans[column.at] = min(found), max(found)
    for column in columns:
        others = [high for at, (_, high) in spans.items() if at != column.at]
        if column.at not in spans or len(others) < 2 or column.question == OWN:
            continue
        most, usual = spans[column.at][1], max(others)
        if _are_no_marks(sheet, columns, column, (*spans[column.at], usual), want):
            reason = (
                f"its numbers go up to {most:g}, those of the others to {usual:g}; "
                f"are they a candidate's? {_way(column)}"
            )
            sheet.book.add(sheet.head, column.name, reason)


def _are_no_marks(
    sheet: Sheet,
    columns: Sequence[Column],
    column: Column,
    numbers: tuple[float, float, float],
    want: str,
) -> bool:
    """Whether numbers (the least, the most, the most of others) are hardly ranks or points."""
    (least, most, usual), size = numbers, len(columns)
    are_many = len(sheet.rows) >= FEW
    is_beyond = (are_many and most > 2 * size > 5) or (least > size and most > 5 * size)
    if want == "ranking" and usual <= size and is_beyond:
        return True
    return are_many and usual <= 10 < least and least > 2 * usual and len(column.cells) > 2


def ask_for_voters(sheet: Sheet, columns: Sequence[Column], want: str) -> None:
    """Ask about a column whose numbers may be ranks or points, or a ward's and the like."""
    doubtful = [c for c in columns if asks_of_voters(c.name) and c.question != OWN and c.cells]
    if want == "ranking":
        doubtful = [c for c in columns if _ties_others(sheet, c, columns)]
        doubtful = doubtful if len(doubtful) == 1 else []
    for column in doubtful if len(columns) > 2 and want in ("ranking", "scores", "scale") else ():
        sheet.book.add(sheet.head, column.name, f"are its numbers a candidate's? {_way(column)}")


def _way(column: Column) -> str:
    """What to do with a column that may be a candidate's."""
    return f"if so, call the column '{OWN} [{column.label}]', else delete it"


def _ties_others(sheet: Sheet, column: Column, columns: Sequence[Column]) -> bool:
    """Whether rows have each rank once without this column, and mostly twice with it."""
    if len(sheet.rows) < FEW or column.question == OWN:
        return False
    tied = 0
    for row in sheet.rows:
        others = [row.cells[c.at] for c in columns if c is not column and row.cells[c.at]]
        if len(set(others)) < len(others):
            return False
        tied += row.cells[column.at] in others
    return tied > 0.8 * len(sheet.rows)


def _number(cell: str, want: str) -> float | None:
    if want in ("ranking", "choice"):
        return rank_of(cell)
    try:
        return float(points_text(cell).replace(",", "."))
    except ValueError:
        return None
