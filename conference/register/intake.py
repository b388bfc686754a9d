"""People into the register, from CSV of any size: every fault at once, all rows or none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from conference.core.errors import ConferenceError, Fault, TableError
from conference.register.storage import ID, TRAINED, PeopleColumns, Register
from conference.sortition.people import ID_COLUMNS, is_yes
from conference.sortition.progress import Watch
from conference.sortition.quotas import FAULTS_SHOWN, Table, fold
from conference.tables.writing import quoted

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ["Intake", "import_people"]

BATCH = 20_000


@dataclass(frozen=True, slots=True)
class Intake:
    """What an import did: people that are ``new``, and those whose cells were ``renewed``."""

    new: int
    renewed: int


def import_people(
    register: Register,
    lines: Iterable[str],
    source: str,
    *,
    id_column: str | None = None,
    household: Sequence[str] = (),
    trained: str | None = None,
    renew: bool = False,
    watch: Watch | None = None,
) -> Intake:
    """Read people from the lines of a CSV file into the register.

    The first import decides the columns; later ones must have the same, in any order, and name the
    columns of ids and training if they are called otherwise. ``household`` are the columns that
    together are an address. Without a column of ids (none named, none of
    :data:`~conference.sortition.people.ID_COLUMNS`) people get their number as id. With ``renew``,
    who is in the register already gets the new cells; without, that is a fault.

    Raises :class:`TableError` with every fault; then nothing was changed.
    """
    reading = _Reading(register, source, renew=renew)
    table = Table(lines, source)
    reading.head(table.head(), id_column, household, trained)
    with register.changing() as connection:
        if register.columns is None:
            register.set_columns(connection, reading.columns)
        done = reading.body(table, connection, watch or Watch())
        if reading.faults or not done.new + done.renewed:
            raise TableError(source, reading.all_faults())
    return done


class _Reading:
    """The state of reading one file."""

    def __init__(self, register: Register, source: str, *, renew: bool) -> None:
        self.register, self.source, self.renew = register, source, renew
        self.faults: list[Fault] = []
        self.unlisted = 0
        self.known = register.ids()

    def fault(self, line: int, column: str, reason: str) -> None:
        """Note a fault; beyond :data:`FAULTS_SHOWN` they are only counted."""
        if len(self.faults) < FAULTS_SHOWN:
            self.faults.append(Fault(line, column, reason))
        else:
            self.unlisted += 1

    def all_faults(self) -> list[Fault]:
        """What was wrong, with the number of what is not listed."""
        if not self.faults:
            return [Fault(0, "", "there is nobody in it")]
        if not self.unlisted:
            return self.faults
        return [*self.faults, Fault(2**62, "", f"and {self.unlisted} further faults, not listed")]

    def head(
        self, head: list[str], id_column: str | None, household: Sequence[str], trained: str | None
    ) -> None:
        """Find the columns; raises when one is missing, as nothing can be read then."""
        names = [fold(cell) for cell in head]
        self.width = len(names)
        for name in sorted({n for n in names if names.count(n) > 1}):
            self.fault(1, name, f"the column is there {names.count(name)} times")
        for at, name in enumerate(names, start=1):
            if not name:
                self.fault(1, "", f"column {at} has no name")

        def find(name: str) -> int:
            if fold(name) not in names:
                self.fault(1, name, "the column is missing")
                return 0
            return names.index(fold(name))

        before = self.register.columns
        taken = id_column or next((name for name in ID_COLUMNS if name in names), None)
        self.id_at = None if taken is None else find(taken)
        if trained is None and before is not None and before.trained and fold(TRAINED) in names:
            trained = TRAINED
        self.trained_at = None if trained is None else find(trained)
        self.trained_name = trained or ""
        apart = {self.id_at, self.trained_at}
        if before is None:
            kept = tuple(" ".join(head[i].split()) for i in range(self.width) if i not in apart)
            for name in kept:
                if fold(name) in {ID, TRAINED}:
                    self.fault(1, name, "name this column otherwise, or say what it is")
            homes = tuple(" ".join(head[find(name)].split()) for name in household)
            self.columns = PeopleColumns(kept, homes, trained is not None)
        else:
            self.columns = before
            self._same_columns(before, names, apart, household)
        if self.faults:
            raise TableError(self.source, self.faults)
        self.kept_at = [find(name) for name in self.columns.kept]
        self.id_name = "" if self.id_at is None else head[self.id_at].strip()

    def _same_columns(
        self,
        before: PeopleColumns,
        names: list[str],
        apart: set[int | None],
        household: Sequence[str],
    ) -> None:
        """The columns must be those of the first import."""
        wanted = {fold(name) for name in before.kept}
        there = {name for i, name in enumerate(names) if i not in apart}
        for name in sorted(wanted - there):
            self.fault(1, name, "the column is missing, the register has it")
        for name in sorted(there - wanted):
            self.fault(1, name, "the register has no such column")
        if before.trained and self.trained_at is None:
            self.fault(1, TRAINED, "the column of the training is missing; name it")
        if household and [fold(n) for n in household] != [fold(n) for n in before.household]:
            told = ", ".join(before.household) or "none"
            raise ConferenceError(
                "other_households", f"The register's columns of the address are: {told}."
            )

    def body(self, table: Table, connection: Connection, watch: Watch) -> Intake:
        """All people, a batch at a time; nothing is written any more after the first fault."""
        number = first = self.register.next_number(connection)
        batch: list[tuple[int, str, int, str]] = []
        seen: set[str] = set()
        line_of, read = _writer(), 0
        known, kept, id_at = self.known, self.kept_at, self.id_at
        for cells in table:
            if len(cells) != self.width:
                if any(cell.strip() for cell in cells):
                    self.fault(table.line, "", f"{len(cells)} cells instead of {self.width}")
                continue
            read += 1
            name = str(number + 1) if id_at is None else cells[id_at].strip()
            self._check_id(table.line, name, seen)
            seen.add(name)
            trained = 0 if self.trained_at is None else self._trained(table.line, cells)
            place = known.get(name)
            if place is None:
                place = number
                number += 1
            batch.append((place, name, trained, line_of([cells[i].strip() for i in kept])))
            if len(batch) == BATCH:
                watch.tick("people into the register", read)
                if not self.faults:
                    self.register.add(connection, batch, number)
                batch.clear()
        if not self.faults:
            self.register.add(connection, batch, number)
        return Intake(number - first, read - (number - first))

    def _check_id(self, line: int, name: str, seen: set[str]) -> None:
        if not name:
            self.fault(line, self.id_name, "the id is missing")
        elif name in seen:
            self.fault(line, self.id_name, f"the id {name[:80]!r} is there twice")
        elif name in self.known and not self.renew:
            self.fault(line, self.id_name, f"the id {name[:80]!r} is in the register already")

    def _trained(self, line: int, cells: list[str]) -> int:
        cell = cells[self.trained_at or 0]
        found = is_yes(cell)
        if found is None:
            self.fault(line, self.trained_name, f"{cell.strip()[:40]!r} is not yes or no")
        return int(bool(found))


def _writer() -> Callable[[list[str]], str]:
    """A function that makes one line of CSV of cells."""

    def line(cells: list[str]) -> str:
        text = ",".join(cells)
        if '"' in text or "\n" in text or "\r" in text or text.count(",") != len(cells) - 1:
            return quoted(cells)
        return text

    return line
