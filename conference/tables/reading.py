"""The one reader of tables that people bring: rows under a header, from CSV of any size.

What spreadsheets and forms leave in an export is dealt with here, the same for every table: a line
``sep=;``, any separator, blank rows and columns, lines above the header, cells left out at the end
of a row, the header again in the middle, rows of unticked boxes, totals and notes below. What is
left out is remarked, and what cannot be is a fault. What the cells mean is their reader's business.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import chain, islice

from conference.tables.faults import FaultBook, Remarks
from conference.tables.naming import alike, fold, tidy
from conference.tables.parting import named_separator, separator_of
from conference.tables.words import UNTICKED
from conference.tables.writing import plain

__all__ = ["Column", "Table", "is_total", "read_down"]

SAMPLE_LINES = 200
"""So many lines are looked at to find the separator and the header."""

LONGEST_CELL = 50
"""Lines of one cell; beyond it a quote was opened and not closed."""

_AFTER_QUOTE = re.compile(r'" +(?=[,;\t|\r\n]|$)')
_TOTAL = re.compile(
    r"(grand |sub[- ]?)?(totals?|sums?|summe|gesamt|insgesamt|somme|totale|totaal|suma|razem|"
    r"note|notes|source|quelle|stand)\b.*",
    re.IGNORECASE,
)

UNCLOSED = "a quote is opened and not closed; close it, or delete it"

Column = Collection[str]
"""The names under which a column may be found."""


class Table:
    """The rows of a table, one after another, each as wide as ``names``.

    ``names`` are those of the columns as they are shown. :attr:`line` is the line on which the last
    row began, :attr:`remarks` what was done unasked; faults go to ``book``. ``expected`` are column
    names (of any of which the table should have some): the first line that has one of them is the
    header, or the first that has anything. ``needed`` are names of columns that every row fills:
    what lacks one of them may be a note.

    Raises :class:`~conference.core.errors.TableError` for what is no table at all.
    """

    def __init__(
        self,
        lines: Iterable[str],
        book: FaultBook,
        *,
        expected: Column = (),
        needed: Column = (),
    ) -> None:
        self.book, self.remarks = book, Remarks()
        self.line = self.head_line = 0
        self._expected = {alike(name) for name in expected}
        stream = iter(lines)
        sample = list(islice(stream, SAMPLE_LINES))
        if sample:
            sample[0] = sample[0].removeprefix("\ufeff")
        self.separator = named_separator(sample[0]) if sample else None
        if self.separator is not None:
            sample[0] = "\n"  # a blank row in its place: lines keep their numbers
        found = self.separator or separator_of(sample, expected)
        self.has_separator = found is not None
        self.separator = found or ","
        self._reader = csv.reader(
            map(_mended, chain(sample, stream)),
            delimiter=self.separator,
            skipinitialspace=True,
            strict=True,
        )
        self._records = self._read()
        self._held: list[tuple[int, list[str]]] = []
        self._kept: frozenset[int] | None = None
        self.names = self._header()
        self._folded = [fold(name) for name in self.names]
        wanted = {alike(name) for name in needed}
        self._needed = [at for at, name in enumerate(self.names) if alike(name) in wanted]

    def find(self, *names: str) -> int | None:
        """The place of the first of these columns that is there; None if none is.

        A column that is there twice is a fault.
        """
        for name in names:
            found = [at for at, one in enumerate(self.names) if alike(one) == alike(name)]
            if len(found) > 1:
                reason = f"the column is there {len(found)} times; keep one of them"
                self.book.add(self.head_line, name, reason)
            if found:
                return found[0]
        return None

    def need(self, *names: str) -> int:
        """As :meth:`find`; when none is there that is a fault, and the place is 0."""
        at = self.find(*names)
        if at is None:
            self.book.add(self.head_line, names[0], "the column is missing")
        return at or 0

    def __iter__(self) -> Iterator[list[str]]:
        """All rows; one that has more cells than there are columns is a fault and left out."""
        width = len(self.names)
        blank_before = False
        for line, record in self._records:
            cells = record if self._kept is None else self._of_kept(line, record)
            if len(cells) == width and "" not in cells:
                is_ordinary = True
                if cells[0] == self.names[0] and self._is_header(cells):
                    self._leave_out(line, "the header again")
                    continue
            else:
                filled = [at for at, cell in enumerate(cells) if cell and not cell.isspace()]
                if not filled:
                    blank_before = True
                    continue
                if filled[-1] >= width:
                    cut = f"{filled[-1] + 1} cells, but there are {width} columns"
                    self.book.add(line, "", cut)
                    continue
                del cells[width:]
                cells.extend([""] * (width - len(cells)))
                if self._is_unticked(line, cells, filled):
                    continue
                if self._is_header(cells):
                    self._leave_out(line, "the header again")
                    continue
                is_ordinary = not self._may_be_note(cells, filled, blank_before or bool(self._held))
            if is_ordinary:
                yield from self._release()
                blank_before = False
                self.line = line
                yield cells
            else:
                self._held.append((line, cells))
        for line, cells in self._held:
            text = next(cell for cell in cells if cell.strip())
            self._leave_out(line, f"taken for a note below the table ({tidy(text)[:60]!r})")
        self._held.clear()

    def _release(self) -> Iterator[list[str]]:
        """What was held for notes below the table, when the table goes on."""
        for line, cells in self._held:
            self.line = line
            yield cells
        self._held.clear()

    def _leave_out(self, line: int, why: str) -> None:
        self.remarks.add(line, f"left out, {why}")

    def _is_header(self, cells: list[str]) -> bool:
        return [fold(cell) for cell in cells] == self._folded

    def _is_unticked(self, line: int, cells: list[str], filled: list[int]) -> bool:
        """Whether there is nothing but boxes that nobody ticked, as a sheet has them in advance."""
        if len(filled) == len(cells) or any(
            cells[at].strip().casefold() not in UNTICKED for at in filled
        ):
            return False
        names = " and ".join(self.names[at] or f"column {at + 1}" for at in filled)
        self._leave_out(line, f"nothing but {cells[filled[0]].strip()} in {names}")
        return True

    def _may_be_note(self, cells: list[str], filled: list[int], after_blank: bool) -> bool:
        """Whether this would be a note or a total if no further rows came."""
        if self._needed and all(cells[at].strip() for at in self._needed):
            return False
        if len(self.names) < 2:
            return False
        if _TOTAL.fullmatch(cells[filled[0]].strip()):
            return True
        return len(filled) == 1 and len(self.names) > 2 and after_blank

    def _of_kept(self, line: int, cells: list[str]) -> list[str]:
        """The cells of the columns that have a name; text in the others is a fault."""
        kept = self._kept or frozenset()
        for at, cell in enumerate(cells):
            if at not in kept and cell and not cell.isspace():
                shown = f"{tidy(cell)[:40]!r} stands in column {at + 1}, which has no name;"
                self.book.add(line, "", f"{shown} name the column, or empty the cell")
        return [cell for at, cell in enumerate(cells) if at in kept]

    def _header(self) -> list[str]:
        """The names of the columns; lines above them are left out."""
        above: list[tuple[int, list[str]]] = []
        for line, cells in self._records:
            if not any(cell.strip() for cell in cells):
                continue
            above.append((line, cells))
            if not self._expected or any(alike(cell) in self._expected for cell in cells):
                break
            if len(above) == SAMPLE_LINES // 10:
                break
        if not above:
            return []
        if self._expected and not any(alike(c) in self._expected for c in above[-1][1]):
            self._records = chain(above[1:], self._records)
            del above[1:]
        *notes, (self.head_line, cells) = above
        for line, _ in notes:
            self._leave_out(line, "above the header")
        names = [tidy(cell) for cell in cells]
        if all(names):
            return names
        while names and not names[-1]:
            names.pop()
        self._kept = frozenset(at for at, name in enumerate(names) if name)
        return [name for name in names if name]

    def _read(self) -> Iterator[tuple[int, list[str]]]:
        """Records with the lines on which they begin."""
        reader, begin = self._reader, 1
        try:
            for cells in reader:
                if reader.line_num - begin > LONGEST_CELL:
                    self._refuse(begin, UNCLOSED)
                yield begin, [plain(cell) for cell in cells] if "'" in "".join(cells) else cells
                begin = reader.line_num + 1
        except csv.Error as error:
            said = str(error)
            is_open = "unexpected end" in said or "field limit" in said or reader.line_num > begin
            self._refuse(begin, UNCLOSED if is_open else f"not readable as CSV: {said}", error)

    def _refuse(self, line: int, reason: str, cause: Exception | None = None) -> None:
        """Nothing can be read from here on."""
        self.book.add(line, "", reason)
        raise self.book.error() from cause


def _mended(line: str) -> str:
    """The same letters, composed (NFC), and no blanks between a closing quote and the separator."""
    if '" ' in line:
        line = _AFTER_QUOTE.sub('"', line)
    return line if line.isascii() else unicodedata.normalize("NFC", line)


def is_total(text: str) -> bool:
    """Whether a cell reads as the first one of a line of totals, or of a note below a table."""
    return bool(_TOTAL.fullmatch(text.strip()))


def read_down(table: Table, column: str) -> Callable[[str, int], str]:
    """A function that gives a cell of a column of merged cells, whose text stands once.

    It takes the cell and its line; an empty one gets the text of the one above, with a remark.
    """
    above = ""

    def cell(text: str, line: int) -> str:
        nonlocal above
        if text.strip():
            above = text
        elif above:
            table.remarks.add(line, f"the empty cell of {column} is read as {tidy(above)!r}")
        return above

    return cell
