"""The text of a CSV file of ballots as a sheet: a header, and a row for each ballot."""

from __future__ import annotations

import csv
import re
from collections.abc import Collection
from dataclasses import dataclass, field

from conference.core.errors import Fault, TableError
from conference.tables.faults import FaultBook, Remarks
from conference.tables.naming import alike, quoted, tidy
from conference.tables.parting import SEPARATORS, separator_of
from conference.tables.reading import is_total
from conference.tables.records import UNCLOSED
from conference.tables.whole import WholeTable
from conference.tables.words import UNTICKED, yes_or_no
from conference.tables.writing import quoted as quoted_record
from conference.voting.formats.table_other import is_beside, is_question, sounds_like_choice
from conference.voting.formats.table_ranks import rank_in_header, rank_of

__all__ = ["Row", "Sheet", "read_sheet"]

SAMPLE = 50
"""Lines that are looked at to tell a title from a header."""

MOST_TITLES = 3
"""So many lines above the header."""

MOST_TORN = 20
"""So many rows that cannot be cut into cells are looked for."""

_IMPORT_ID = '{"importid"'
_RESPONSES = ("response", "open-ended response", "antwort", "réponse", "respuesta")
_OPEN_ENDED = tuple({word} for word in _RESPONSES)
_MEAN = re.compile(
    r"(?:average|mean|avg|median|durchschnitt|mittelwert|moyenne|media|promedio|gemiddelde|"
    r"cast|votes cast|valid votes|turnout|overall)(?: score| points)?:?"
)
_QUESTION_ID = re.compile(r".*\d_\d+(?:_.*)?")


@dataclass(slots=True)
class Row:
    """One row: the line it begins on, its cells, and how many voters it stands for.

    ``given`` is how many cells the file has of it; the others are empty.
    """

    line: int
    cells: list[str]
    given: int
    weight: int = 1


@dataclass(slots=True)
class Sheet:
    """A header and the rows below it. ``questions`` are those that columns belong to, "" if none.

    ``head`` is the line of the header, ``separator`` what parts the cells.
    """

    names: list[str]
    rows: list[Row]
    head: int
    separator: str
    book: FaultBook
    remarks: Remarks
    questions: list[str] = field(default_factory=list)

    def refusal(self, column: str, reason: str) -> TableError:
        """What to raise where the columns are not clear, so that nothing can be said of cells."""
        self.book.add(self.head, column, reason)
        return self.book.error()

    def drop_blank(self, ballot: Collection[int]) -> None:
        """Leave out rows that nobody filled in; ``ballot`` are the columns with the votes.

        A row without any text is a ballot without a mark, unless it is below all others, or another
        column has text in each of the other rows.
        """
        blank = {id(row) for row in self.rows if not any(map(_says_anything, row.cells))}
        if not blank:
            return
        others = [at for at in range(len(self.names)) if at not in ballot]
        filled = [row for row in self.rows if id(row) not in blank]
        always = any(all(row.cells[at] for row in filled) for at in others) and filled
        gone = [row for row in self.rows if id(row) in blank] if always else []
        below = len(self.rows)
        while not always and below and not any(c.strip() for c in self.rows[below - 1].cells):
            below -= 1
        for row in gone or self.rows[below:]:
            self.remarks.add(row.line, "left out, an empty row")
        left = {id(row) for row in gone or self.rows[below:]}
        self.rows = [row for row in self.rows if id(row) not in left]


def _says_anything(cell: str) -> bool:
    return bool(cell) and cell.casefold() not in UNTICKED


def read_sheet(text: str, book: FaultBook) -> Sheet:
    """The sheet; what cannot be cut into cells ends it, and is in the book.

    Raises :class:`TableError` for what is no table at all.
    """
    remarks = Remarks()
    table, rows = _cut(_without_title(text, remarks), book)
    if not table.names:
        book.add(0, "", "is empty")
    sheet = Sheet(table.names, rows, table.head_line, table.separator or "", book, remarks)
    sheet.questions = [""] * len(sheet.names)
    _second_header(sheet)
    _header_again(sheet)
    _totals(sheet)
    return sheet


def _cut(text: str, book: FaultBook) -> tuple[WholeTable, list[Row]]:
    """The rows; what is wrong with a torn one hides none of the others."""
    lines = text.split("\n")
    torn: list[Fault] = []
    while True:
        trial = FaultBook(book.source, book.code)
        table = WholeTable((f"{line}\n" for line in lines), trial)
        rows = []
        try:
            for cells in table:
                rows.append(Row(table.line, [cell.strip() for cell in cells], table.given))
        except TableError as error:
            fault = max(error.faults)
            at = fault.row - 1
            if table.separator is None and fault.reason != UNCLOSED and lines[at]:
                lines[at] = quoted_record([lines[at]])  # marks of quotes within the only cell
                continue
            torn.append(fault)
            if len(torn) < MOST_TORN and fault.row > table.head_line:
                lines[at] = ""
                continue
        for fault in (*torn, *trial.faults()):
            book.add(fault.row, fault.column, fault.reason)
        return table, rows


def _without_title(text: str, remarks: Remarks) -> str:
    """The text without lines above the header, which have no cells as the others have."""
    lines = text.split("\n", SAMPLE)
    filled = [at for at, line in enumerate(lines[:SAMPLE]) if line.strip()]
    for size in range(1, min(MOST_TITLES, len(filled) - 3) + 1):
        if any(mark in lines[filled[size - 1]] for mark in (*SEPARATORS, '"')):
            return text
        if _is_table([f"{lines[at]}\n" for at in filled[size:]]):
            for at in filled[:size]:
                remarks.add(at + 1, "left out, above the header")
                lines[at] = ""
            return "\n".join(lines)
    return text


def _is_table(lines: list[str]) -> bool:
    """Whether the lines are a header with rows below, and not a list of names in each."""
    separator = separator_of(lines)
    if separator is None:
        return False
    try:
        found = list(csv.reader(lines, delimiter=separator, skipinitialspace=True))
    except csv.Error:
        return False
    head, *rows = [[tidy(cell) for cell in row] for row in found]
    rows = [row for row in rows if row != head]
    held = {cell for row in rows for cell in row if cell}
    if any(len(row) != len(head) for row in rows) or held & set(head):
        return False
    if any(map(_is_mark, head)):
        return all(rank_of(name) and not name.isdecimal() for name in head)
    if any(is_beside(name) or rank_in_header(name) for name in head):
        return True
    columns = [[cell for cell in column if cell] for column in zip(*rows, strict=True)]
    return any(column and all(map(_is_mark, column)) for column in columns)


def _second_header(sheet: Sheet) -> None:
    """Take the names of columns from a second line of them, as Qualtrics and SurveyMonkey have."""
    rows = sheet.rows
    if len(rows) > 1 and any(c.lower().startswith(_IMPORT_ID) for c in rows[1].cells):
        _qualtrics(sheet)
        return
    if rows and {alike(cell) for cell in rows[0].cells if cell.strip()} in _OPEN_ENDED:
        sheet.rows = rows[1:]
        return
    nameless = [at for at, name in enumerate(sheet.names) if not name]
    if not rows or not nameless or nameless == list(range(len(sheet.names))):
        return
    below = [tidy(cell) for cell in rows[0].cells]
    if any(_is_mark(cell) for at, cell in enumerate(below) if at not in nameless):
        return
    again = {alike(cell) for row in rows[1:] for cell in row.cells if cell.strip()}
    options = [at for at in nameless if any(row.cells[at].strip() for row in rows)]
    if not options or not all(below[at] and not _is_mark(below[at]) for at in options):
        return
    if all(below) and all(alike(below[at]) in again for at in options):
        return
    question = ""
    for at, name in enumerate(sheet.names):
        question = name or question
        if below[at] and alike(below[at]) not in _RESPONSES:
            sheet.names[at], sheet.questions[at] = below[at], alike(question)
    sheet.rows = rows[1:]


def _qualtrics(sheet: Sheet) -> None:
    """Take the names from the second line; ``Q1_2`` is an option of the question ``Q1``."""
    texts = [tidy(cell) for cell in sheet.rows[0].cells]
    for at, (name, text) in enumerate(zip(sheet.names, texts, strict=True)):
        asked, dash, option = text.rpartition(" - ")
        if dash and _QUESTION_ID.fullmatch(name):
            sheet.questions[at], sheet.names[at] = alike(asked), option
        else:
            sheet.names[at] = text or name
    sheet.rows = sheet.rows[2:]


def _is_mark(cell: str) -> bool:
    """Whether a cell is a number, a rank or a tick."""
    return rank_of(cell) is not None or yes_or_no(cell) is not None


def _header_again(sheet: Sheet) -> None:
    names = [alike(name) for name in sheet.names]
    first = {cell for cell in {row.cells[0] for row in sheet.rows} if alike(cell) == names[0]}
    again = [
        row
        for row in sheet.rows
        if row.cells[0] in first and any(names) and [alike(cell) for cell in row.cells] == names
    ]
    if not again or _are_ticked(sheet, names, again):
        return  # whoever ticked all wrote the header
    if len(names) == 1 and not (sounds_like_choice(names[0]) or is_question(names[0])):
        name = quoted(sheet.names[0])
        line = "begin with a line that names the column, such as 'Vote'"
        raise sheet.refusal("", f"{name} is there again below; {line}")
    for row in again:
        sheet.remarks.add(row.line, "left out, the header again")
    gone = set(map(id, again))
    sheet.rows = [row for row in sheet.rows if id(row) not in gone]


def _are_ticked(sheet: Sheet, names: list[str], but: list[Row]) -> bool:
    """Whether other rows have a column's name in that column, as a tick."""
    left_out = set(map(id, but))
    return any(
        alike(cell) == name
        for row in sheet.rows
        if id(row) not in left_out
        for cell, name in zip(row.cells, names, strict=True)
        if cell
    )


def _totals(sheet: Sheet) -> None:
    """Leave out totals and notes below the ballots."""
    filled = [row for row in sheet.rows if any(row.cells)]
    while len(filled) > 1 and len(sheet.names) > 1:
        last = filled.pop()
        at = next(at for at, cell in enumerate(last.cells) if cell)
        if not is_total(last.cells[at]) and not _MEAN.fullmatch(alike(last.cells[at])):
            return
        if any(alike(row.cells[at]) == alike(last.cells[at]) for row in filled):
            return
        told = quoted(last.cells[at])
        sheet.remarks.add(last.line, f"left out, taken for a note below the table ({told})")
        sheet.rows.remove(last)
