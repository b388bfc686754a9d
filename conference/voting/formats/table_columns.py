"""Which columns of a sheet are the ballot, and which stand beside it.

Names say some of it, what is in the columns says the rest. What is left out is remarked; where it
is not clear, a fault asks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from conference.tables.naming import alike, quoted, tidy
from conference.voting.formats.table_cells import is_mark, is_nothing, tick_of
from conference.voting.formats.table_other import (
    asks_consent,
    is_beside,
    is_question,
    may_be_beside,
    sounds_like_choice,
)
from conference.voting.formats.table_ranks import rank_in_header
from conference.voting.formats.table_text import Sheet

__all__ = [
    "CHOOSE",
    "FEW",
    "OWN",
    "Column",
    "and_more",
    "columns_of",
    "counts_rows",
    "of_the_ballot",
    "one_question",
]

OWN = "candidate called"
"""``candidate called [Ann]`` is a candidate's column whatever the candidate is called."""
CHOOSE = "name those of this ballot by --columns, or delete the others"

FEW = 5
"""Rows from which on a column shows what it holds."""

_OWN = re.compile(rf"{OWN}\s*\[(.+)\]", re.IGNORECASE)
_BRACKETS = re.compile(r"(.*\S)\s*\[([^\[\]]+)\]")
_KEY = re.compile(r"\d")
_CODE = re.compile(r"\[SQ?\d+\]")
_TEXT = re.compile(r"[^\W\d_]{2}|\d\W\d|^[^\W\d_x]$|^[a-z]{1,3}[-_ ]?\d+$", re.IGNORECASE)
_TAIL = re.compile(r"(.*\S)(?:(?:\s+[-\u2013:|]|:)\s+|\s*(?:>>?|\u00bb|\u2192|!!)\s*)(\S.*)")


@dataclass(slots=True)
class Column:
    """A column that may be of the ballot.

    ``label`` is the candidate's name if it is a candidate's, ``question`` what it belongs to.
    ``rank`` where the name says one. ``cells`` are the distinct ones that have text.
    """

    at: int
    name: str
    label: str
    question: str = ""
    rank: int | None = None
    cells: Counter[str] = field(default_factory=Counter)

    def marks(self, want: str) -> str:
        """Whether ``all`` cells are marks of a candidate, ``some`` or ``no`` cells are."""
        said = [cell for cell in self.cells if not is_nothing(cell)]
        fit = sum(is_mark(cell, self.label, want) for cell in said)
        return "all" if fit == len(said) else "some" if fit else "no"

    @property
    def is_empty(self) -> bool:
        """Whether no row has any text here."""
        return not self.cells

    @property
    def is_text(self) -> bool:
        """Whether cells are words, dates or addresses, and no marks that are merely unknown."""
        return all(_TEXT.search(cell) for cell in self.cells)

    def words(self) -> set[str]:
        """What stands in the cells."""
        return {alike(cell) for cell in self.cells if not is_nothing(cell)}


def and_more(names: Iterable[str], most: int = 6) -> str:
    """Names in a sentence, not all of many."""
    listed = [name if re.fullmatch(r"[\w #.-]*\w", name) else quoted(name) for name in names]
    if len(listed) > most:
        listed = [*listed[: most - 1], f"{len(listed) - most + 1} more"]
    return " and ".join(filter(None, (", ".join(listed[:-1]), listed[-1])))


def counts_rows(sheet: Sheet, at: int) -> bool:
    """Whether the cells of a column are 1, 2, 3 and so on, more than there are candidates."""
    cells = [row.cells[at] for row in sheet.rows]
    if len(cells) < max(FEW, 2 * len(sheet.names)) and sheet.names[at]:
        return False
    counted = [str(n) for n in range(len(cells) + 1)]
    return len(cells) > 1 and cells in (counted[1:], counted[:-1])


def columns_of(sheet: Sheet, without: int | None) -> list[Column]:
    """All columns but those that have neither a name nor text, and the one of the weights."""
    columns, nameless = [], []
    for at, name in enumerate(sheet.names):
        if at == without:
            continue
        cells = Counter(row.cells[at] for row in sheet.rows)
        del cells[""]
        if name:
            columns.append(Column(at, name, name, sheet.questions[at], None, cells))
        elif cells and counts_rows(sheet, at):
            sheet.remarks.add(0, f"Left out, numbers of rows: column {at + 1}, which has no name")
        elif (
            cells and at == 0 and len(cells) == len(sheet.rows) > 1 and all(map(_KEY.search, cells))
        ):
            sheet.remarks.add(0, "Left out, names of rows: column 1, which has no name")
        elif cells:
            nameless.append(str(at + 1))
    if len(nameless) == 1:
        sheet.book.add(sheet.head, "", f"column {nameless[0]} has no name")
    elif nameless:
        told = f"the columns {and_more(nameless)} have no names; is another line the header?"
        sheet.book.add(sheet.head, "", told)
    _find_questions(columns)
    return columns


def _find_questions(columns: Sequence[Column]) -> None:
    """Part names such as ``Chair [Nils]`` and ``Chair [1st choice]``."""
    for column in columns:
        own = _OWN.fullmatch(column.name)
        found = rank_in_header(column.name)
        if own is not None:
            column.question, column.label = OWN, own[1]
        elif found is not None:
            column.rank = found[1]
            column.question = column.question or found[0]
    _find_stems(columns)


def _find_stems(columns: Sequence[Column]) -> None:
    """Part what the names of several columns begin with from the candidates."""
    for form, whole in ((_BRACKETS, False), (_TAIL, True)):
        parts = {c.at: form.fullmatch(c.name) for c in columns if c.rank is None and not c.question}
        stems = Counter(_stem(found[1]) for found in parts.values() if found)
        loose = [c for c in columns if c.at in parts and not parts[c.at] and not is_beside(c.name)]
        for column in columns:
            found_parts = parts.get(column.at)
            if found_parts is None:
                continue
            stem = _stem(found_parts[1])
            is_alone = not loose and len(stems) == 1
            is_shared = stems[stem] > 1 and (not whole or is_alone or sounds_like_choice(stem))
            if is_shared:
                column.question, column.label = stem, tidy(found_parts[2])


def _stem(text: str) -> str:
    """What a name begins with, without the code that each option of LimeSurvey has."""
    return alike(_CODE.sub("", text))


def of_the_ballot(
    sheet: Sheet, columns: Sequence[Column], want: str, keep: Sequence[str]
) -> list[Column]:
    """The columns of the ballot; ``keep`` are their names where whoever counts said so."""
    if keep:
        return _named(sheet, columns, keep)
    left = Left(sheet)
    beside = [c for c in columns if _stands_beside(c, columns, want)]
    rest = left.out(beside, columns, "not of the ballot")
    empty = [c for c in rest if c.is_empty and c.rank is None and c.question != OWN]
    asked = [c for c in empty if is_question(c.name)]
    rest = left.out(asked, rest, "empty")
    rest = left.out(_consents(sheet, rest), rest, "what everybody agreed to")
    left.told()
    return rest


def _named(sheet: Sheet, columns: Sequence[Column], keep: Sequence[str]) -> list[Column]:
    wanted = [alike(name) for name in keep]
    kept = [c for c in columns if {alike(c.name), alike(c.label)} & set(wanted)]
    for name in keep:
        if not any(alike(name) in (alike(c.name), alike(c.label)) for c in columns):
            there = and_more(c.name for c in columns)
            raise sheet.refusal("", f"there is no column {quoted(name)}; there are {there}")
    left = Left(sheet)
    left.out([c for c in columns if c not in kept], columns, "not among those to count")
    left.told()
    return kept


def _stands_beside(column: Column, columns: Sequence[Column], want: str) -> bool:
    """Whether the name says so, and of names that candidates have as well, the cells, too."""
    if column.question == OWN or (column.rank is not None and not is_beside(column.name)):
        return False
    if is_beside(column.name):
        return True
    if not may_be_beside(column.name):
        return False
    if column.is_empty or column.marks(want) != "all":
        return True
    others = [c.words() for c in columns if c is not column and not may_be_beside(c.name)]
    return not any(words & column.words() for words in others)


def _consents(sheet: Sheet, columns: Sequence[Column]) -> list[Column]:
    """Boxes that every row has ticked, of people who thereby agreed to something."""
    rows = len(sheet.rows)
    return [
        c
        for c in columns
        if asks_consent(c.name)
        and c.question != OWN
        and sum(c.cells[cell] for cell in c.cells if tick_of(cell, c.label)) == rows
    ]


class Left:
    """The columns that are left out, with the reasons; :meth:`told` remarks them."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self._reasons: dict[str, list[str]] = {}

    def out(self, gone: Sequence[Column], of: Sequence[Column], why: str) -> list[Column]:
        """The columns without these; all of them where none would be left."""
        places = {column.at for column in gone}
        kept = [column for column in of if column.at not in places]
        if not kept:
            return list(of)
        if gone:
            self._reasons.setdefault(why, []).extend(column.name for column in gone)
        return kept

    def told(self) -> None:
        """Remark what was left out."""
        for why, names in self._reasons.items():
            columns = "column" if len(names) == 1 else "columns"
            listed = and_more(names, len(names))
            self.sheet.remarks.add(0, f"Left out, {why}: the {columns} {listed}")


def one_question(sheet: Sheet, columns: Sequence[Column]) -> list[Column]:
    """The columns of the only question that has several; more than one question is a fault."""
    sizes = Counter(c.question for c in columns if c.question)
    several = [question for question, size in sizes.items() if size > 1]
    if len(several) > 1:
        first = {q: next(c.name for c in columns if c.question == q) for q in several}
        raise sheet.refusal(
            "", f"there are several questions ({and_more(first.values())}); {CHOOSE}"
        )
    if len(several) != 1:
        return list(columns)
    left = Left(sheet)
    others = [c for c in columns if c.question != several[0]]
    kept = left.out(others, columns, "not of the same question as the others")
    left.told()
    return kept
