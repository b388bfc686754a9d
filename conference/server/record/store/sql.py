"""What the stores on SQLAlchemy share, whatever the database: the statements, and the one writer.

A store for one database derives from :class:`SqlStore` and says the rest: how rows go in and come
out fast with its driver, what its errors mean, and what is to be done after a commit.
"""

from __future__ import annotations

import contextlib
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, ClassVar

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Engine,
    Table,
    and_,
    delete,
    inspect,
    select,
    true,
)
from sqlalchemy.exc import DatabaseError, IntegrityError

from conference.core.errors import ConferenceError
from conference.core.ids import PartyId, PersonId, PollId
from conference.core.places import passed
from conference.core.seal import BALLOT, Entry, TreeHead
from conference.core.treehead import SignedHead
from conference.server.record.store.entries import Code, Commit, SessionRow
from conference.server.record.store.port import StoreUnavailableError
from conference.server.record.store.tables import (
    code_table,
    entry_table,
    head_table,
    roll_table,
    session_table,
    setting_table,
    signed_head_table,
)

__all__ = ["SqlStore", "upgrade"]

DELETED_AT_ONCE = 500

REWRITTEN_AT_ONCE = 2_000
"""Rows that are stored anew in one transaction, while ballots wait: some 10 ms of them."""

_LAST = "SELECT max(number) FROM entry"


class SqlStore(ABC):
    """The record in the database of an engine, whose schema is the newest (:func:`upgrade`).

    The connection that writes has ``writes`` in its ``info``, for the engine's listeners.
    """

    DRIVER_ERROR: ClassVar[type[Exception]]
    """What the driver raises by itself, where it is used without SQLAlchemy."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writer: Connection | None = None

    @abstractmethod
    def _insert(self, writer: Connection, table: Table, rows: Sequence[tuple[Any, ...]]) -> None:
        """Insert rows, which have the columns of the table in their order; often thousands."""

    @abstractmethod
    def _put(self, writer: Connection, table: Table, rows: Sequence[tuple[str, str]]) -> None:
        """Insert rows of a key, each once, and a value; where the key is there, its value goes."""

    @abstractmethod
    def _read(self, connection: Connection, query: Any) -> Iterator[Any]:
        """The rows of a query, many at a time; at one that cannot be read, first those before."""

    @abstractmethod
    def _not_written(self, error: DatabaseError) -> StoreUnavailableError | None:
        """Why a commit was not stored; None when the fault is ours and not the database's."""

    @abstractmethod
    def _not_read(self, text: str) -> StoreUnavailableError:
        """Why something was not read, by the database's words: for now, or for good."""

    def _committed(self) -> None:  # noqa: B027 (most databases need nothing)
        """A commit is durable."""

    def _rewritten(self) -> None:  # noqa: B027
        """Rows were stored anew: wipe out where they were before."""

    def append(self, commit: Commit) -> None:
        passed("commit: begun")
        with self._writing() as writer:
            self._must_follow(writer, commit)
            _delete(writer, session_table.c.token, commit.ended)
            _delete(writer, code_table.c.code, commit.withdrawn)
            self._insert(writer, entry_table, commit.entries)
            self._insert(writer, head_table, (commit.head,) if commit.head else ())
            self._insert(writer, signed_head_table, commit.signed)
            self._insert(writer, roll_table, commit.roll)
            self._insert(writer, session_table, commit.sessions)
            self._insert(writer, code_table, commit.codes)
            settings = dict(commit.settings)  # of one that is named twice the last
            self._put(writer, setting_table, tuple(settings.items()))
            passed("commit: written")
        passed("commit: durable")
        self._committed()

    def _must_follow(self, writer: Connection, commit: Commit) -> None:
        if commit.entries:
            last = writer.exec_driver_sql(_LAST).scalar_one()
            commit.must_follow(0 if last is None else last + 1)

    def forget_order(self, poll: PollId) -> Iterator[None]:
        yield from self._stored_anew(roll_table, roll_table.c.person, roll_table.c.poll == poll)
        yield from self._stored_anew(session_table, session_table.c.token, true())
        self._rewritten()
        yield

    def _stored_anew(
        self, table: Table, key: Column[Any], which: ColumnElement[bool]
    ) -> Iterator[None]:
        """Delete rows and insert them in the order of their keys, a piece at a time."""
        place, rest = list(table.columns).index(key), which
        while True:
            with self._writing() as writer:
                query = select(table).where(rest).order_by(key).limit(REWRITTEN_AT_ONCE)
                rows = [tuple(row) for row in writer.execute(query)]
                if rows:
                    last = rows[-1][place]
                    writer.execute(table.delete().where(rest, key <= last))
                    self._insert(writer, table, rows)
            if not rows:
                return
            rest = and_(which, key > last)
            self._committed()
            yield

    @contextlib.contextmanager
    def _writing(self) -> Iterator[Connection]:
        """A transaction of the one writer; what the database says no to becomes a sentence."""
        try:
            if self._writer is None:
                self._writer = self._engine.connect()
                self._writer.info["writes"] = True
            with self._writer.begin():
                yield self._writer
        except IntegrityError as error:
            raise ValueError(f"the commit does not fit what is stored: {error.orig}") from error
        except DatabaseError as error:
            self._drop_writer()
            refused = self._not_written(error)
            if refused is None:
                raise
            raise refused from error

    def entries(self, first: int = 0) -> Iterator[Entry]:
        query = (
            select(entry_table).where(entry_table.c.number >= first).order_by(entry_table.c.number)
        )
        yield from map(Entry._make, self._rows(query))

    def others(self) -> Iterator[Entry]:
        query = select(entry_table).where(entry_table.c.kind != BALLOT)
        yield from map(Entry._make, self._rows(query.order_by(entry_table.c.number)))

    def root(self, size: int) -> bytes | None:
        query = select(head_table.c.root).where(head_table.c.size == size)
        return next((bytes(row[0]) for row in self._rows(query)), None)

    def entry(self, number: int) -> Entry | None:
        query = select(entry_table).where(entry_table.c.number == number)
        found = [Entry(*row) for row in self._rows(query)]
        return found[0] if found else None

    def heads(self) -> Iterator[TreeHead]:
        query = select(head_table).order_by(head_table.c.size)
        yield from (TreeHead(*row) for row in self._rows(query))

    def signed_heads(self, after: int = 0, most: int | None = None) -> Iterator[SignedHead]:
        size = signed_head_table.c.size
        query = select(signed_head_table).where(size > after).order_by(size).limit(most)
        with self._reading():
            known = inspect(self._engine).has_table(signed_head_table.name)
        if known:  # else a record of the first version that was not served since
            yield from (SignedHead(*row) for row in self._rows(query))

    def last_signed(self) -> SignedHead | None:
        query = select(signed_head_table).order_by(signed_head_table.c.size.desc()).limit(1)
        found = [SignedHead(*row) for row in self._rows(query)]
        return found[0] if found else None

    def roll(self) -> Iterator[tuple[PollId, PersonId]]:
        yield from self._rows(select(roll_table))

    def sessions(self) -> Iterator[SessionRow]:
        with self._reading():
            there = {column["name"] for column in inspect(self._engine).get_columns("session")}
        columns = [column for column in session_table.c if column.name in there]
        yield from (SessionRow(*row) for row in self._rows(select(*columns)))  # or of before it

    def codes(self) -> Iterator[Code]:
        for code, role, party in self._rows(select(code_table)):
            yield Code(code, role, PartyId(party))

    def setting(self, name: str) -> str | None:
        query = select(setting_table.c.value).where(setting_table.c.name == name)
        return next((row[0] for row in self._rows(query)), None)

    def settings(self, beginning: str) -> Iterator[tuple[str, str]]:
        query = select(setting_table).order_by(setting_table.c.name)
        yield from ((row[0], row[1]) for row in self._rows(query) if row[0].startswith(beginning))

    def close(self) -> None:
        self._drop_writer()
        self._engine.dispose()

    def _rows(self, query: Any) -> Iterator[Any]:
        with self._reading(), self._engine.connect() as connection:
            yield from self._read(connection, query)

    @contextlib.contextmanager
    def _reading(self) -> Iterator[None]:
        """What the database or its driver says no to becomes a sentence."""
        try:
            yield
        except DatabaseError as error:
            raise self._not_read(str(error.orig)) from error
        except self.DRIVER_ERROR as error:
            raise self._not_read(str(error)) from error

    def _drop_writer(self) -> None:
        if self._writer is not None:
            self._writer.invalidate()
            self._writer.close()
            self._writer = None


def _delete(writer: Connection, key: Column[Any], values: Sequence[object]) -> None:
    """Delete the rows with these keys, some at a time: a statement has so many variables."""
    for start in range(0, len(values), DELETED_AT_ONCE):
        some = values[start : start + DELETED_AT_ONCE]
        writer.execute(delete(key.table).where(key.in_(some)))


def upgrade(engine: Engine, path: Path) -> None:
    """Bring a database to the newest schema, and make its tables when there are none.

    Raises :class:`ConferenceError` ``newer_record`` when a newer version of the program has
    written it; ``path`` is what the record is called then.
    """
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except CommandError as error:
        raise ConferenceError(
            "newer_record",
            f"The record {path} was written by a newer version of this program. Install that one.",
            {"path": str(path)},
        ) from error
