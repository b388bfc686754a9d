"""People into the register, from CSV of any size: every fault at once, all rows or none.

A later file has people who are in it already: what it would change is a difference, which is shown
first and done when that is asked for.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from conference.core.errors import ConferenceError, Fault, TableError
from conference.register.difference import Difference, Intake, changed_cells
from conference.register.oddities import OddRows, Values
from conference.register.storage import ID, TRAINED, PeopleColumns, Register
from conference.sortition.doubles import compare_doubles, second_look
from conference.sortition.identity import ID_COLUMNS, Sampled, id_column
from conference.sortition.loose import LooseIds, near_ids
from conference.sortition.people import is_yes
from conference.sortition.progress import Watch
from conference.sortition.twins import Twins
from conference.tables.faults import FaultBook
from conference.tables.naming import alike, bare
from conference.tables.reading import Table
from conference.tables.writing import quoted

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ["Intake", "import_people"]

BATCH = 20_000

DOUBLED = (
    "somebody with the same cells is in the register already: without a column of ids these people"
    " would be there twice. Give people ids, or send only those who are new"
)

NOBODY_KNOWN = (
    "nobody in it is in the register, so that everybody there would be taken out; look at the ids"
)
ONE_CELL = "each line is one cell, in quotes as a whole; take these off, or export the table again"


Person = tuple[int, str, int | None, str]
"""Number, id, training (None: the file does not say), and cells as a line of CSV."""


class _NotAskedForError(Exception):
    """Undoes the transaction of an import that only showed the difference."""


def import_people(
    register: Register,
    lines: Iterable[str],
    source: str,
    *,
    id_column: str | None = None,
    household: Sequence[str] = (),
    trained: str | None = None,
    renew: bool = False,
    withdraw: bool = False,
    watch: Watch | None = None,
) -> Intake:
    """Read people from the lines of a CSV file into the register.

    The first import decides the columns; later ones must have the same, in any order, and name the
    columns of ids and training if they are called otherwise. ``household`` are the columns that
    together are an address. Without a column of ids (none named, none of
    :data:`~conference.sortition.identity.ID_COLUMNS`) people get their number as id.

    Where somebody is in the register already, nothing is changed, and the difference is given back,
    unless ``renew``: then they get the new cells, and new people come in. With ``withdraw``, who is
    not in the file is taken out besides.

    Raises :class:`TableError` with every fault; then nothing was changed.
    """
    reading = _Reading(register, lines, source)
    reading.find_columns(id_column, household, trained)
    try:
        with register.changing() as connection:
            if register.columns is None:
                register.set_columns(connection, reading.columns)
            found = reading.body(connection, watch or Watch())
            reading.must_be_sound()
            is_asked_for = renew or withdraw or not found.known
            if not is_asked_for:
                raise _NotAskedForError
            if withdraw and reading.known and not found.known:
                raise TableError(source, [Fault(0, "", NOBODY_KNOWN)])
            if withdraw:
                register.take_out(connection, found.missing)
    except _NotAskedForError:
        return Intake(found, reading.remarks(), is_done=False)
    return Intake(found, reading.remarks(), is_done=True, is_withdrawn=withdraw)


class _Reading:
    """The state of reading one file."""

    def __init__(self, register: Register, lines: Iterable[str], source: str) -> None:
        self.register, self.lines = register, lines
        self.book = FaultBook(source)
        self.known = register.ids()
        before = register.columns
        self.before = before
        self._expected = (*ID_COLUMNS, *(before.kept if before else ()))
        self.id_at: int | None = None
        self.trained_at: int | None = None
        self._doubles: dict[str, list[int]] = {}
        self._loose: LooseIds | None = None

    def _table(self, lines: Iterable[str], book: FaultBook) -> Table:
        return Table(lines, book, expected=self._expected)

    def find_columns(
        self, id_named: str | None, household: Sequence[str], trained: str | None
    ) -> None:
        """Find the columns; raises when one is missing, as nothing can be read then."""
        if id_named is not None:
            self._expected = (id_named, *self._expected)
        self.table = table = self._table(self.lines, self.book)
        names = [bare(name) for name in table.names]
        for name in sorted({n for n in names if names.count(n) > 1}):
            reason = f"the column is there {names.count(name)} times; keep one of them"
            self.book.add(table.head_line, name, reason)
        if len(table.names) == 1 and re.search("[,;\t|]", table.names[0]):
            self.book.add(table.head_line, "", ONE_CELL)
        if not self.book:
            self.id_at = id_column(table, id_named, household)
        if trained is None and self.before is not None and self.before.trained:
            trained = TRAINED if bare(TRAINED) in names else None
        self.trained_at = None if trained is None else table.need(trained)
        self.trained_name = trained or ""
        self.id_name = "" if self.id_at is None else table.names[self.id_at]
        self._decide_columns(household)
        self.book.stop()
        self._twins = Twins(table.names)
        self.kept_at = [table.need(name) for name in self.columns.kept]

    def _decide_columns(self, household: Sequence[str]) -> None:
        """Those of the first import, or of this one if it is the first."""
        table, apart = self.table, {self.id_at, self.trained_at}
        there = [name for at, name in enumerate(table.names) if at not in apart]
        if self.before is not None:
            self.columns = self.before
            self._must_be_same(self.before, there, household)
            return
        for name in there:
            if alike(name) in {ID, TRAINED} and there.count(name) == 1:
                reason = "name this column otherwise, or say what it is"
                self.book.add(table.head_line, name, reason)
        homes = [table.need(name) for name in household]
        names = tuple(table.names[at] for at in homes) if table.names else ()
        self.columns = PeopleColumns(tuple(there), names, self.trained_at is not None)

    def _must_be_same(
        self, before: PeopleColumns, there: Sequence[str], household: Sequence[str]
    ) -> None:
        wanted = {bare(name): name for name in before.kept}
        found = {bare(name): name for name in there}
        for key in sorted(wanted.keys() - found.keys()):
            reason = "the column is missing, the register has it"
            self.book.add(self.table.head_line, wanted[key], reason)
        for key in sorted(found.keys() - wanted.keys()):
            self.book.add(self.table.head_line, found[key], "the register has no such column")
        if household and [bare(n) for n in household] != [bare(n) for n in before.household]:
            told = ", ".join(before.household) or "none"
            raise ConferenceError(
                "other_households", f"The register's columns of the address are: {told}."
            )

    def must_be_sound(self) -> None:
        """Raise every fault; somebody must be in the file."""
        if self._doubles and self.id_at is not None:
            book = FaultBook(self.book.source)
            again = second_look(self.lines, lambda lines: self._table(lines, book))
            compare_doubles(self.table, self.id_at, self._doubles, again)
        self.book.stop()
        if not self._read:
            raise TableError(self.book.source, [Fault(0, "", "there is nobody in it")])

    def remarks(self) -> tuple[str, ...]:
        """What was done unasked."""
        return self.table.remarks.told()

    def body(self, connection: Connection, watch: Watch) -> Difference:
        """All people, a batch at a time; nothing is written any more after the first fault."""
        self._next = first = self.register.next_number(connection)
        self._read = 0
        found = Difference(self.columns)
        self._seen: set[str] = set()
        sampled = None if self.id_at is not None else Sampled(self.table.names, ())
        people: list[Person] = []
        numbers = array("i")
        odd = OddRows(len(self.table.names), self.id_at)
        values = Values(self.columns.kept if self.known else ())
        for lines, rows in self.table.batches():
            people += self._people(lines, rows)
            self._twins.extend(rows)
            numbers.extend(lines)
            odd.extend(lines, rows)
            if self.known:
                values.extend([[cells[at] for cells in rows] for at in self.kept_at])
            if sampled is not None:
                sampled.add(rows)
            if len(people) >= BATCH:
                watch.tick("people into the register", self._read)
                self._store(connection, people, first, found)
                people = []
        self._store(connection, people, first, found)
        if sampled is not None:
            self._remark(f"{sampled.advice()}; a later file cannot renew them")
        odd.tell(self.book, self.table.remarks, self.id_name)
        for told in (*values.told(found.changes), *near_ids(self._ids_to_compare())):
            self._remark(told)
        again = {line for lines in self._doubles.values() for line in lines}
        if told := self._twins.told(numbers, again):
            self._remark(told)
        found.missing += [name for name in self.known if name not in self._seen]
        return found

    def _ids_to_compare(self) -> Iterable[str]:
        return () if self.id_at is None else chain(self._seen, self.known)

    def _people(self, lines: Sequence[int], rows: Sequence[list[str]]) -> Iterator[Person]:
        """These people with their numbers; new ones get the next."""
        line_of = _writer()
        id_at, trained_at, kept_at = self.id_at, self.trained_at, self.kept_at
        known, seen, there = self.known, self._seen, self._cells_there
        for line, cells in zip(lines, rows, strict=True):
            name = str(self._next + 1) if id_at is None else cells[id_at].strip()
            if not name or name in seen or (known and name not in known):
                meant = self._meant(line, name)
                if meant is None:
                    continue
                name = meant
            seen.add(name)
            self._read += 1
            text = line_of([cells[at].strip() for at in kept_at])
            if there and hash(text.casefold()) in there:
                self.book.add(line, "", DOUBLED)
            place = known.get(name)
            if place is None:
                place = self._next
                self._next += 1
            trained = None if trained_at is None else self._trained(line, cells[trained_at])
            yield place, name, trained, text

    def _remark(self, text: str) -> None:
        """Remark on the file as a whole."""
        self.table.remarks.add(0, text[:1].upper() + text[1:])

    @cached_property
    def _cells_there(self) -> frozenset[int]:
        """Everybody's cells, to see who without an id would be there twice."""
        if self.id_at is not None or not self.known:
            return frozenset()
        return frozenset(hash(text.casefold()) for text in self.register.cells())

    def _store(
        self, connection: Connection, people: Sequence[Person], first: int, found: Difference
    ) -> None:
        """Write these people and note what is new in them."""
        there = [one[0] for one in people if one[0] < first]
        before = self.register.people_of(connection, there) if there else {}
        others: list[tuple[int, str, int, str]] = []
        for number, name, trained, text in people:
            if number >= first:
                others.append((number, name, trained or 0, text))
                continue
            was = before[number]
            now = was[0] if trained is None else trained
            if (now, text) == was:
                found.same += 1
            else:
                found.add_change(name, changed_cells(self.columns, was, (now, text)))
                others.append((number, name, now, text))
        found.new += len(people) - len(there)
        if not self.book:
            self.register.add(connection, others, self._next)

    def _meant(self, line: int, name: str) -> str | None:
        """The id of a row, which may be one that a spreadsheet changed; None for one again."""
        if not name:
            self.book.add(line, self.id_name, "the id is missing")
        elif name not in self.known and self.known and self.id_at is not None:
            name = self._of_spreadsheet(line, name)
        if name and name in self._seen:
            self._doubles.setdefault(name, []).append(line)
            return None
        return name

    def _of_spreadsheet(self, line: int, name: str) -> str:
        """The id in the register of which a spreadsheet made this one; else the same."""
        if self._loose is None:
            self._loose = LooseIds(self.known)
        fitting = self._loose.fitting(name)
        if not fitting:
            return name
        if len(fitting) > 1:
            told = f"the id {name[:80]!r} may be {' or '.join(map(repr, fitting[:3]))}"
            self.book.add(line, self.id_name, told)
            return name
        self.table.remarks.add(line, f"{name!r} is read as the id {fitting[0]!r}", "read as")
        return fitting[0]

    def _trained(self, line: int, cell: str) -> int:
        """Whether somebody completed the training."""
        found = is_yes(cell)
        if found is None:
            reason = f"{cell.strip()[:40]!r} is not yes or no"
            self.book.add(line, self.trained_name, reason)
        return int(bool(found))


def _writer() -> Callable[[list[str]], str]:
    """A function that makes one line of CSV of cells."""

    def line(cells: list[str]) -> str:
        text = ",".join(cells)
        if '"' in text or "\n" in text or "\r" in text or text.count(",") != len(cells) - 1:
            return quoted(cells)
        return text

    return line
