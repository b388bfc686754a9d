"""The store on SQLAlchemy: SQLite in WAL mode with ``synchronous=FULL``.

Commits come from one write thread as few, large statements: ``INSERT ... VALUES`` with a thousand
rows costs a tenth of a thousand inserts, for each execution hands the interpreter's lock over.
Triggers forbid to change or delete an entry; what a hand does to the file behind our back,
``verify`` finds.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from itertools import chain, islice
from pathlib import Path
from time import monotonic
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Engine,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    create_engine,
    event,
    inspect,
    select,
)
from sqlalchemy.exc import DatabaseError, OperationalError

from conference.core.errors import ConferenceError
from conference.core.ids import PartyId, PersonId, PollId
from conference.core.places import passed
from conference.core.seal import BALLOT, Entry, TreeHead
from conference.core.treehead import SignedHead
from conference.server.record.store.entries import Code, Commit, SessionRow
from conference.server.record.store.port import StoreDamagedError, StoreUnavailableError

__all__ = ["SqlStore", "metadata", "migrate"]

_log = logging.getLogger("conference.server.record.store")

metadata = MetaData()

entry_table = Table(
    "entry",
    metadata,
    Column("number", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("time", BigInteger, nullable=False),
    Column("kind", String, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("leaf", LargeBinary, nullable=False),
)
head_table = Table(
    "head",
    metadata,
    Column("size", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("root", LargeBinary, nullable=False),
)
signed_head_table = Table(
    "signed_head",
    metadata,
    Column("size", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("root", LargeBinary, nullable=False),
    Column("time", BigInteger, nullable=False),
    Column("signer", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
)
roll_table = Table(
    "roll",
    metadata,
    Column("poll", String, nullable=False),
    Column("person", BigInteger, nullable=False),
    PrimaryKeyConstraint("poll", "person"),
    sqlite_with_rowid=False,
)
session_table = Table(
    "session",
    metadata,
    Column("token", LargeBinary, primary_key=True),
    Column("role", String, nullable=False),
    Column("party", Integer, nullable=False),
    Column("person", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)
code_table = Table(
    "code",
    metadata,
    Column("code", String, primary_key=True),
    Column("role", String, nullable=False),
    Column("party", Integer, nullable=False),
    sqlite_with_rowid=False,
)
setting_table = Table(
    "setting",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)

LOG_BYTES = 16 * 1024 * 1024
"""Of the write-ahead log, from which on it is moved into the database beside the writer ..."""

LOG_PAGES = 65_536
"""... and pages of it (256 MiB) at which the writer does that itself, so that it cannot grow for
ever: while ballots never pause, only the writer can begin it anew."""

LOG_SECONDS = 1.0
"""Between two movings beside the writer."""

BUSY_MS = 2000
"""How long a commit waits for another process that has locked the database."""

FETCH = 20_000
"""Rows that are read at once, as the driver gives them: none of our types needs a conversion."""

PASSING = ("full", "locked", "readonly", "unable to open", "I/O")
"""Words of SQLite when the surroundings are at fault and not what is stored."""

CHUNKS = (512, 128, 32, 8, 4, 2, 1)
"""Rows of one statement, few sizes only, so that prepared statements are found in the cache."""


class SqlStore:
    """The record in the database at ``path``; the file is made by :func:`migrate` first."""

    def __init__(self, path: Path) -> None:
        self._engine = _engine(path)
        self._writer: Connection | None = None
        self._log = path.with_name(path.name + "-wal")
        self._mover = ThreadPoolExecutor(1, thread_name_prefix="record-mover")
        self._moving: Future[None] | None = None
        self._moved_at = 0.0

    def append(self, commit: Commit) -> None:
        passed("commit: begun")
        with self._writing() as writer:
            _insert(writer, entry_table, commit.entries)
            _insert(writer, head_table, (commit.head,) if commit.head else ())
            _insert(writer, signed_head_table, commit.signed)
            _insert(writer, roll_table, commit.roll)
            _insert(writer, session_table, commit.sessions)
            _insert(writer, code_table, commit.codes)
            for name, value in commit.settings:
                writer.execute(setting_table.delete().where(setting_table.c.name == name))
                writer.execute(setting_table.insert().values(name=name, value=value))
            passed("commit: written")
        passed("commit: durable")
        self._look_at_log()

    def forget_order(self, poll: PollId) -> None:
        """See the port. Deleted cells are zeroed (``secure_delete``) and the log is emptied."""
        with self._writing() as writer:
            is_polls = roll_table.c.poll == poll
            voters = [tuple(row) for row in writer.execute(select(roll_table).where(is_polls))]
            writer.execute(roll_table.delete().where(is_polls))
            _insert(writer, roll_table, sorted(voters))
        with self._writing() as writer:
            sessions = [tuple(row) for row in writer.execute(select(session_table))]
            writer.execute(session_table.delete())
            _insert(writer, session_table, sorted(sessions))
        self._empty_log()

    def _look_at_log(self) -> None:
        """Have a long write-ahead log moved into the database, in a thread of its own.

        The writer would do that after a commit, while a tenth of a second of ballots wait.
        """
        now = monotonic()
        if now - self._moved_at < LOG_SECONDS or (self._moving and not self._moving.done()):
            return
        with contextlib.suppress(OSError):
            if self._log.stat().st_size >= LOG_BYTES:
                self._moving = self._mover.submit(self._move_log)
        self._moved_at = now

    def _move_log(self) -> None:
        try:
            with self._engine.connect() as connection:
                connection.connection.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        except (DatabaseError, sqlite3.Error):
            _log.warning("the write-ahead log could not be moved", exc_info=True)

    def _empty_log(self) -> None:
        """Move all out of the write-ahead log, which has rows of one commit side by side.

        A reader in the middle of something long keeps it from being emptied now.
        """
        if self._writer is None:
            return
        if self._moving is not None:
            self._moving.result()
        raw = self._writer.connection.cursor()
        for pragma in ("busy_timeout=100", "wal_checkpoint(TRUNCATE)", f"busy_timeout={BUSY_MS}"):
            raw.execute(f"PRAGMA {pragma}")
            raw.fetchall()
        raw.close()

    @contextlib.contextmanager
    def _writing(self) -> Iterator[Connection]:
        """A transaction of the one writer; what the database says no to becomes a sentence."""
        try:
            if self._writer is None:
                self._writer = self._engine.connect()
                self._writer.info["writes"] = True
            with self._writer.begin():
                yield self._writer
        except OperationalError as error:
            self._drop_writer()
            raise StoreUnavailableError(_reason(str(error.orig))) from error
        except DatabaseError as error:
            self._drop_writer()
            if "malformed" in str(error.orig) or "disk image" in str(error.orig):
                raise StoreUnavailableError(_reason(str(error.orig))) from error
            raise

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
        with _reading():
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
        yield from (SessionRow(*row) for row in self._rows(select(session_table)))

    def codes(self) -> Iterator[Code]:
        for code, role, party in self._rows(select(code_table)):
            yield Code(code, role, PartyId(party))

    def setting(self, name: str) -> str | None:
        query = select(setting_table.c.value).where(setting_table.c.name == name)
        return next((row[0] for row in self._rows(query)), None)

    def close(self) -> None:
        self._mover.shutdown()
        self._drop_writer()
        self._engine.dispose()

    def _rows(self, query: Any) -> Iterator[Any]:
        """The rows, many at a time; at one that cannot be read, first those before it."""
        given = 0
        with _reading(), self._engine.connect() as connection:
            cursor = connection.execute(query).cursor
            assert cursor is not None
            try:
                while rows := cursor.fetchmany(FETCH):
                    yield from rows
                    given += len(rows)
            except sqlite3.DatabaseError:
                again = connection.execute(query).cursor
                assert again is not None
                yield from islice(iter(again.fetchone, None), given, None)
                raise

    def _drop_writer(self) -> None:
        if self._writer is not None:
            self._writer.invalidate()
            self._writer.close()
            self._writer = None


def migrate(path: Path) -> None:
    """Bring the database at ``path`` to the newest schema, making it when it is not there.

    Raises :class:`ConferenceError` ``newer_record`` when a newer version of the program has
    written it.
    """
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    engine = _engine(path)
    try:
        with engine.connect() as connection:
            connection.connection.cursor().execute("PRAGMA journal_mode=WAL")
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except (DatabaseError, sqlite3.DatabaseError) as error:
        refused = _refused(error)
        raise ConferenceError(
            refused.code,
            f"{path}: {refused.sentence}",
            {"path": str(path)},
        ) from error
    except CommandError as error:
        raise ConferenceError(
            "newer_record",
            f"The record {path} was written by a newer version of this program. Install that one.",
            {"path": str(path)},
        ) from error
    finally:
        engine.dispose()


def _engine(path: Path) -> Engine:
    engine = create_engine(f"sqlite:///{path}", connect_args={"check_same_thread": False})

    @event.listens_for(engine, "connect")
    def _configure(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        for pragma in (
            "synchronous=FULL",
            f"busy_timeout={BUSY_MS}",
            f"wal_autocheckpoint={LOG_PAGES}",
            "secure_delete=ON",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.info.get("writes") else "BEGIN")

    return engine


@contextlib.contextmanager
def _reading() -> Iterator[None]:
    """What the database or its driver says no to becomes a sentence."""
    try:
        yield
    except (DatabaseError, sqlite3.DatabaseError) as error:
        raise _refused(error) from error


def _insert(connection: Connection, table: Table, rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert rows in chunks of few sizes, one statement a chunk."""
    start = 0
    for size in CHUNKS:
        while len(rows) - start >= size:
            values = tuple(chain.from_iterable(rows[start : start + size]))
            connection.exec_driver_sql(_statement(table, size), values)
            start += size


@cache
def _statement(table: Table, size: int) -> str:
    names = ", ".join(column.name for column in table.columns)
    group = f"({', '.join('?' * len(table.columns))})"
    return f"INSERT INTO {table.name} ({names}) VALUES {', '.join([group] * size)}"  # noqa: S608


def _refused(error: DatabaseError | sqlite3.DatabaseError) -> StoreUnavailableError:
    """Why nothing was read: for now, or for good."""
    text = str(error.orig if isinstance(error, DatabaseError) else error)
    if any(word in text for word in PASSING):
        return StoreUnavailableError(_reason(text))
    return StoreDamagedError(text)


def _reason(text: str) -> str:
    """A sentence for the operator."""
    if "full" in text:
        return "The disk is full. Free some space; voting goes on by itself."
    if "locked" in text:
        return "Another program has locked the record. Close it; voting goes on by itself."
    if "readonly" in text:
        return "The record cannot be written. Check the folder's permissions."
    if "unable to open" in text:
        return "The record cannot be opened. Check the folder and its permissions."
    return f"The record cannot be written or read ({text}). Check the disk."
