"""The register's file: people, columns, key. SQLite through SQLAlchemy."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DatabaseError, OperationalError

from conference.core.errors import ConferenceError
from conference.register.tables import engine_of, metadata, person_table, put, setting
from conference.sortition.commitment import pool_key, pseudonym_of, salt_of
from conference.sortition.identity import IdList, found_ids
from conference.tables.writing import quoted

__all__ = ["FILE", "ID", "TRAINED", "PeopleColumns", "Register"]

FILE = "register.db"
"""Its name in the folder of a conference."""

FORMAT = "1"

ID = "id"
TRAINED = "trained"
"""The heads of the columns of ids and training wherever the register is written out."""

FETCH = 20_000
"""Rows that are read at once, as the driver gives them: no type needs a conversion."""


@dataclass(frozen=True, slots=True)
class PeopleColumns:
    """The columns of the people: those kept as they came, and which of them are an address.

    ``kept`` are all but the columns of ids and training, in order. ``trained`` says whether the
    register knows who completed the training.
    """

    kept: tuple[str, ...]
    household: tuple[str, ...] = ()
    trained: bool = False

    @property
    def head(self) -> tuple[str, ...]:
        """The header with which the register is written out."""
        return (ID, *self.kept, *((TRAINED,) if self.trained else ()))


class Register:
    """The register in ``folder``. Close it, or use it as a context manager."""

    def __init__(self, folder: Path, *, make: bool = False) -> None:
        """Open it; with ``make``, a new one if there is none. Raises ``no_register``."""
        self.path = folder / FILE
        if not self.path.exists():
            if not make:
                raise ConferenceError(
                    "no_register",
                    f"{folder} has no register. Make one with:"
                    f" conference register import {folder} people.csv",
                    {"folder": str(folder)},
                )
            if not folder.is_dir():
                raise ConferenceError("no_folder", f"{folder} is not a folder.")
            os.close(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        self._engine = engine_of(self.path)
        try:
            with self._engine.begin() as connection:
                metadata.create_all(connection)
                self._found(connection)
        except DatabaseError as error:
            self.close()
            raise ConferenceError(
                "bad_register", f"{self.path} is not a register, or is damaged: {error.orig}."
            ) from error

    def _found(self, connection: Connection) -> None:
        """A new file gets its format and its key; another format is refused."""
        found = setting(connection, "format")
        if found is None:
            put(connection, "format", FORMAT)
            put(connection, "key", secrets.token_hex(32))
        elif found != FORMAT:
            self.close()
            raise ConferenceError(
                "newer_register", f"{self.path} was made by another version of this program."
            )

    def close(self) -> None:
        """Close all connections to the database file; the register cannot be used afterwards."""
        self._engine.dispose()

    def __enter__(self) -> Register:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextlib.contextmanager
    def changing(self) -> Iterator[Connection]:
        """A transaction for :meth:`add` and the like: all of it, or nothing when it raises.

        Raises ``register_not_written`` where the system does not let it be written.
        """
        try:
            with self._engine.begin() as connection:
                yield connection
        except OperationalError as error:
            raise ConferenceError(
                "register_not_written",
                f"{self.path} cannot be written ({error.orig}); it is as it was before. Free some"
                " space on its disk, end other programs that use it, then try again.",
                {"path": str(self.path)},
            ) from error

    @property
    def secret(self) -> bytes:
        """What a draw from files takes as its key file."""
        with self._engine.begin() as connection:
            return bytes.fromhex(setting(connection, "key") or "")

    @property
    def key(self) -> bytes:
        """What makes everyone's salt; see :func:`conference.sortition.commitment.pool_key`."""
        return pool_key([self.secret])

    @property
    def columns(self) -> PeopleColumns | None:
        """The columns of the people; None before the first import."""
        with self._engine.begin() as connection:
            text = setting(connection, "columns")
        if text is None:
            return None
        found = json.loads(text)
        return PeopleColumns(tuple(found["kept"]), tuple(found["household"]), found["trained"])

    def __len__(self) -> int:
        """How many people are in it."""
        with self._engine.begin() as connection:
            return int(
                connection.execute(select(func.count()).select_from(person_table)).scalar_one()
            )

    def set_columns(self, connection: Connection, columns: PeopleColumns) -> None:
        """Store the columns, with the first import."""
        put(connection, "columns", json.dumps(asdict(columns)))

    def next_number(self, connection: Connection) -> int:
        """The number of the next person; numbers of people who left are not used again."""
        return int(setting(connection, "next") or 0)

    def add(
        self, connection: Connection, people: Sequence[tuple[int, str, int, str]], following: int
    ) -> None:
        """Store people (number, id, trained, line of CSV) and the next free number."""
        if people:
            connection.exec_driver_sql(
                "INSERT INTO person VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                " trained = excluded.trained, cells = excluded.cells",
                list(people),
            )
        put(connection, "next", str(following))

    def people_of(
        self, connection: Connection, numbers: Sequence[int]
    ) -> dict[int, tuple[int, str]]:
        """Training and cells of the people with these numbers."""
        found: dict[int, tuple[int, str]] = {}
        table = person_table.c
        for at in range(0, len(numbers), 500):
            query = select(table.number, table.trained, table.cells).where(
                table.number.in_(numbers[at : at + 500])
            )
            for row in connection.execute(query):
                found[row.number] = (row.trained, row.cells)
        return found

    def cells(self) -> Iterator[str]:
        """Everybody's cells, as lines of CSV."""
        return (row[0] for row in self._rows(select(person_table.c.cells)))

    def take_out(self, connection: Connection, people: Iterable[str]) -> None:
        """Take these ids out, for good: their cells are overwritten."""
        for name in people:
            connection.execute(person_table.delete().where(person_table.c.id == name))

    def ids(self) -> dict[str, int]:
        """From id to number, of everybody in the register."""
        query = select(person_table.c.id, person_table.c.number)
        return dict(self._rows(query))

    def lines(self) -> Iterator[str]:
        """The whole register as lines of CSV, header first, in the order of numbers."""
        columns = self.must_have()
        yield f"{quoted(columns.head)}\n"
        table = person_table.c
        query = select(table.id, table.cells, table.trained).order_by(table.number)
        comma = "," if columns.kept else ""
        words = (",no\n", ",yes\n") if columns.trained else ("\n", "\n")
        for name, cells, trained in self._rows(query):
            yield f"{_cell(name)}{comma}{cells}{words[trained]}"

    def ids_in_order(self) -> Iterator[str]:
        """The ids, in the order of :meth:`lines`."""
        query = select(person_table.c.id).order_by(person_table.c.number)
        return (row[0] for row in self._rows(query))

    def meant(self, listed: IdList) -> list[str]:
        """The ids of the people in a list; see :func:`~conference.sortition.identity.found_ids`.

        Raises ``unknown_people``, and ``row_numbers`` for numbers of rows, which are nobody's ids.
        """
        if listed.by_row:
            raise ConferenceError(
                "row_numbers",
                f"{listed.source} has numbers of rows, but people in the register have ids."
                " List these.",
            )
        known = self.ids()
        names = {number: name for name, number in known.items()}
        return [names[number] for number in found_ids(listed, known, "the register")]

    def train(self, wanted: Iterable[str], *, completed: bool) -> int:
        """Note of these ids whether they completed the training; how many changed.

        Raises ``unknown_people``.
        """
        columns = self.must_have()
        listed = self._known(wanted)
        with self.changing() as connection:
            if not columns.trained:
                self.set_columns(connection, PeopleColumns(columns.kept, columns.household, True))
            done = 0
            for name in listed:
                done += connection.exec_driver_sql(
                    "UPDATE person SET trained = ? WHERE id = ? AND trained <> ?",
                    (int(completed), name, int(completed)),
                ).rowcount
        return done

    def remove(self, wanted: Iterable[str]) -> int:
        """Take these people out, for good: their cells are overwritten. Raises ``unknown_people``.

        Their numbers stay in the arrays of sittings, where they mean nobody.
        """
        listed = self._known(wanted)
        with self.changing() as connection:
            self.take_out(connection, listed)
        return len(listed)

    def pseudonyms(self, people: Iterable[str]) -> list[str]:
        """The pseudonyms of these ids, under the register's key."""
        key = self.key
        return [pseudonym_of(salt_of(key, person), person) for person in people]

    def _known(self, wanted: Iterable[str]) -> list[str]:
        listed = list(dict.fromkeys(wanted))
        known = self.ids() if len(listed) > 1_000 else None
        missing = []
        with self._engine.begin() as connection:
            for name in listed:
                there = (
                    name in known
                    if known is not None
                    else connection.execute(
                        select(person_table.c.number).where(person_table.c.id == name)
                    ).first()
                    is not None
                )
                if not there:
                    missing.append(name)
        if missing:
            shown = ", ".join(missing[:10]) + (" ..." if len(missing) > 10 else "")
            raise ConferenceError(
                "unknown_people",
                f"{len(missing)} of {len(listed)} are not in the register: {shown}."
                " Nothing was changed.",
                {"count": len(missing)},
            )
        return listed

    def must_have(self) -> PeopleColumns:
        """The columns; raises ``empty_register`` before the first import."""
        columns = self.columns
        if columns is None:
            raise ConferenceError(
                "empty_register", f"Nobody is in {self.path} yet. Import people first."
            )
        return columns

    def _rows(self, query: Any) -> Iterator[Any]:
        with self._engine.connect() as connection:
            cursor = connection.execute(query).cursor
            assert cursor is not None
            while rows := cursor.fetchmany(FETCH):
                yield from rows


def _cell(text: str) -> str:
    """One cell of CSV, quoted where it must be."""
    if not any(mark in text for mark in ',"\r\n'):
        return text
    return '"' + text.replace('"', '""') + '"'
