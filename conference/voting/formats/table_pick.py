"""Choosing among columns by what is in them: candidates, ranks without a name, the list."""

from __future__ import annotations

import re
from collections.abc import Sequence

from conference.tables.naming import alike
from conference.voting.formats.table_cells import is_mark, is_nothing
from conference.voting.formats.table_columns import (
    CHOOSE,
    FEW,
    OWN,
    Column,
    Left,
    and_more,
    counts_rows,
)
from conference.voting.formats.table_doubts import (
    ask_for_rows,
    ask_for_sizes,
    ask_for_voters,
    sums,
)
from conference.voting.formats.table_lists import lists_in
from conference.voting.formats.table_other import (
    is_question,
    sounds_like_choice,
)
from conference.voting.formats.table_text import Sheet

__all__ = ["are_approvals", "columns_of_names", "grid_columns", "is_grid", "the_only_one"]

_NUMBERED = re.compile(r"(.*?)[\s_.\-\[(]*(\d{1,3})(?:st|nd|rd|th)?[\])]?")
_STAMP = re.compile(r"^\d{1,4}[-/.]\s?\d{1,2}[-/.]\s?\d|^\d{1,2}:\d\d|\S@\S+\.\w")
_MARKS = {
    "ranking": "no ranks in it",
    "choice": "no ticks in it",
    "approval": "no ticks in it",
    "scores": "no points in it",
    "scale": "no points in it",
}


def grid_columns(sheet: Sheet, columns: Sequence[Column], want: str) -> list[Column]:
    """The columns of candidates, by what is in them."""
    left = Left(sheet)
    marked = [c for c in columns if c.marks(want) != "no" or c.question == OWN]
    texts: list[Column] = []
    if len(marked) > 1 or want == "scale":
        texts = [c for c in columns if c not in marked and not c.is_empty and c.is_text]
        columns = left.out(texts, columns, _MARKS[want])
    counts = [c for c in columns if c.question != OWN and counts_rows(sheet, c.at)]
    columns = left.out(counts, columns, "numbers of rows")
    asked = [c for c in columns if is_question(c.name) and c.question != OWN]
    if 2 * len(asked) < len(columns):
        columns = left.out(asked, columns, "questions beside the candidates")
    columns = left.out(sums(sheet, columns), columns, "sums of the others")
    columns = left.out(_marked_otherwise(columns, want), columns, "marked otherwise")
    left.told()
    ask_for_rows(sheet, texts)
    ask_for_sizes(sheet, columns, want)
    _ask_for_header(sheet, columns, want)
    ask_for_voters(sheet, columns, want)
    if len(columns) > 1:
        for column in columns:
            if column.is_empty and sheet.rows:
                sheet.remarks.add(0, f"No row has a mark for {column.label}")
    return list(columns)


def _marked_otherwise(columns: Sequence[Column], want: str) -> list[Column]:
    """Columns with words such as ``yes`` where all others have signs, as ``x`` or 1."""
    if want not in ("approval", "choice"):
        return []
    words = [c for c in columns if any(len(word) > 1 for word in c.words()) and c.question != OWN]
    signs = [c for c in columns if c not in words and not c.is_empty]
    return words if len(signs) > 1 and len(words) < len(signs) else []


def _ask_for_header(sheet: Sheet, columns: Sequence[Column], want: str) -> None:
    """Say what is missing where the first line is a ballot, and not the names of columns."""
    names = {alike(c.label): c.at for c in columns}
    cells = [(c, cell) for c in columns for cell in c.cells if not is_mark(cell, c.label, want)]
    held = [names.get(alike(cell), c.at) != c.at for c, cell in cells]
    if held and sum(held) * 2 > len(held):
        line = "is a line such as Rank 1, Rank 2 missing?"
        raise sheet.refusal("", f"the cells are names of other columns; {line}")


def are_approvals(columns: Sequence[Column]) -> bool:
    """Whether columns have ticks, or one of them lists of names in no order, and none points."""
    filled = [c for c in columns if not c.is_empty]
    if any(c.rank is not None or c.marks("scores") != "no" for c in filled):
        return False
    ticked = {c.marks("approval") for c in filled}
    if "some" in ticked or "all" in ticked:
        return "some" not in ticked
    lists = [lists_in([cell for cell in c.cells if not is_nothing(cell)]) for c in filled]
    if any(one is not None and one.ordered for one in lists):
        return False
    is_choice = len(filled) == 1 and sounds_like_choice(filled[0].name)
    return is_choice or any(one is not None and one.are_several for one in lists)


def columns_of_names(sheet: Sheet, columns: Sequence[Column], want: str) -> list[Column]:
    """Columns that hold the same names, of which the header says no ranks; none if there are none.

    Numbers at the end of their names are taken for the ranks, with a remark.
    """
    _ask_for_header(sheet, columns, want)
    alikes = _of_same_names([c for c in columns if c.marks(want) == "no"])
    if len(alikes) < 2:
        return []
    stems = {alike(found[1]) for found in (_NUMBERED.fullmatch(c.name) for c in alikes) if found}
    if len(stems) == 1:
        alikes = [c for c in columns if c in alikes or _begins(c, *stems)]
    left = Left(sheet)
    left.out([c for c in columns if c not in alikes], columns, "other names in it")
    left.told()
    numbers = [_NUMBERED.fullmatch(c.name) for c in alikes]
    listed = and_more(c.name for c in alikes)
    if not all(numbers) or len(stems) > 1:
        call = "call them Rank 1, Rank 2 and so on if they are ranks, or else delete all but one"
        raise sheet.refusal("", f"names stand in {listed}; {call}")
    for column, found in zip(alikes, numbers, strict=True):
        column.rank = int(found[2]) if found else 0
    if want == "approval":
        return alikes
    sheet.remarks.add(0, f"The columns {listed} are taken for ranks, by their numbers")
    return sorted(alikes, key=lambda c: c.rank or 0)


def _begins(column: Column, stem: str) -> bool:
    """Whether the column's name is this and a number."""
    found = _NUMBERED.fullmatch(column.name)
    return found is not None and alike(found[1]) == stem


def _of_same_names(columns: Sequence[Column]) -> list[Column]:
    """The columns of whose names at least half stand in another one, too."""
    held = [column.words() for column in columns]
    found = []
    for column, words in zip(columns, held, strict=True):
        others = set().union(*(other for other in held if other is not words))
        if words and 2 * len(words & others) >= len(words):
            found.append(column)
    return found


def is_grid(columns: Sequence[Column], want: str) -> bool:
    """Whether columns are candidates, by the marks in them, and not one of them a list of names."""
    filled = [c for c in columns if not c.is_empty]
    marked = sum(c.marks(want) == "all" for c in filled)
    texts = [c for c in filled if c.marks(want) == "no" and c.is_text]
    if want == "choice":
        votes = [c for c in filled if sounds_like_choice(c.name)]
        words = [c.words() for c in filled if c not in votes]
        if len(votes) == 1 and words and not any(votes[0].words() & other for other in words):
            return False
    if any(_lists(c) and sounds_like_choice(c.name) for c in texts):
        return False
    return marked > 1 or not texts or (marked == 1 and not any(map(_may_be_vote, texts)))


def _may_be_vote(column: Column) -> bool:
    return _lists(column) or sounds_like_choice(column.name) or len(column.cells) > 1


def the_only_one(sheet: Sheet, columns: Sequence[Column]) -> Column:
    """The column that holds the votes; where that is not clear, the sheet is refused."""
    filled = [c for c in columns if not c.is_empty]
    filled = [c for c in filled if not _is_stamp(c)] or filled
    for fits in (
        [c for c in filled if _lists(c)],
        [c for c in filled if sounds_like_choice(c.name)],
        [c for c in filled if not _is_free(sheet, c)],
    ):
        if len(fits) == 1:
            left = Left(sheet)
            left.out([c for c in columns if c is not fits[0]], columns, "not the vote")
            left.told()
            return fits[0]
    raise sheet.refusal("", f"{and_more(c.name for c in filled)} may each be the vote; {CHOOSE}")


def _lists(column: Column) -> bool:
    listed = lists_in([cell for cell in column.cells if not is_nothing(cell)])
    return listed is not None and listed.are_several


def _is_stamp(column: Column) -> bool:
    """Whether all cells are dates, times or addresses."""
    return all(_STAMP.search(cell) for cell in column.cells)


def _is_free(sheet: Sheet, column: Column) -> bool:
    """Whether nearly every row has a text of its own."""
    rows = sum(column.cells.values())
    return rows >= FEW and len(column.cells) > 0.8 * rows
