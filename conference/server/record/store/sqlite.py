"""The store on SQLite, in WAL mode with ``synchronous=FULL``: all that is SQLite's own.

Commits come from one write thread as few, large statements: ``INSERT ... VALUES`` with a thousand
rows costs a tenth of a thousand inserts, for each execution hands the interpreter's lock over.
Triggers forbid to change or delete an entry; what a hand does to the file behind our back,
``verify`` finds.
"""

from __future__ import annotations

import contextlib
import logging
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from itertools import chain, islice
from pathlib import Path
from time import monotonic
from typing import Any

from sqlalchemy import Connection, Engine, Table, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError

from conference.core.errors import ConferenceError
from conference.server.record.store.port import StoreDamagedError, StoreUnavailableError
from conference.server.record.store.sql import SqlStore, upgrade

__all__ = ["SqliteStore", "copy_database", "leave_out_keys", "migrate"]

_log = logging.getLogger("conference.server.record.store")

LOG_BYTES = 16 * 1024 * 1024
"""Of the write-ahead log, from which on it is moved into the database beside the writer ..."""

LOG_PAGES = 65_536
"""... and pages of it (256 MiB) at which the writer does that itself, so that it cannot grow for
ever: while ballots never pause, only the writer can begin it anew."""

LOG_SECONDS = 1.0
"""Between two movings beside the writer."""

SPARE_BYTES = 1024 * 1024
"""What moving the log must leave free on the disk: one that filled it would stop the votes, while
the log stays as long as it was."""

EMPTYING_MS = 100
"""How long emptying the log waits for those who read."""

BUSY_MS = 2000
"""How long a commit waits for another process that has locked the database."""

FETCH = 20_000
"""Rows that are read at once, as the driver gives them: none of our types needs a conversion."""

PASSING = ("full", "locked", "readonly", "unable to open", "I/O")
"""Words of SQLite when the surroundings are at fault and not what is stored."""

BY_ITSELF, AGAIN = "; voting goes on by itself.", ", then try again."
"""What follows when the surroundings are mended: for the writer, and for a copy."""

CHUNKS = (512, 128, 32, 8, 4, 2, 1)
"""Rows of one statement, few sizes only, so that prepared statements are found in the cache."""


class SqliteStore(SqlStore):
    """The record in the file at ``path``, which is made by :func:`migrate` first."""

    DRIVER_ERROR = sqlite3.DatabaseError

    def __init__(self, path: Path) -> None:
        super().__init__(_engine(path))
        self._path = path
        self._log = path.with_name(path.name + "-wal")
        self._mover = ThreadPoolExecutor(1, thread_name_prefix="record-mover")
        self._moving: Future[None] | None = None
        self._moved_at = 0.0
        self._was_full = self._is_cramped = False

    def close(self) -> None:
        self._mover.shutdown()
        super().close()

    def _insert(self, writer: Connection, table: Table, rows: Sequence[tuple[Any, ...]]) -> None:
        """In chunks of few sizes, one statement a chunk."""
        start = 0
        for size in CHUNKS:
            while len(rows) - start >= size:
                values = tuple(chain.from_iterable(rows[start : start + size]))
                writer.exec_driver_sql(_statement(table, size), values)
                start += size

    def _put(self, writer: Connection, table: Table, rows: Sequence[tuple[str, str]]) -> None:
        """In one statement a row: a fifth of the time of deleting and inserting."""
        if rows:
            key, value = (column.name for column in table.columns)
            conflict = f" ON CONFLICT ({key}) DO UPDATE SET {value} = excluded.{value}"
            writer.exec_driver_sql(_statement(table, 1) + conflict, list(rows))

    def _read(self, connection: Connection, query: Any) -> Iterator[Any]:
        given = 0
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

    def _not_written(self, error: DatabaseError) -> StoreUnavailableError | None:
        text = str(error.orig)
        self._was_full |= "full" in text
        if isinstance(error, OperationalError) or "malformed" in text or "disk image" in text:
            return StoreUnavailableError(_reason(text))
        return None

    def _not_read(self, text: str) -> StoreUnavailableError:
        return _refused(text)

    def _committed(self) -> None:
        """Have a long write-ahead log moved into the database, in a thread of its own.

        The writer would do that after a commit, while a tenth of a second of ballots wait. Once a
        full disk has room again the log is emptied as well: it may be what had filled it.
        """
        now = monotonic()
        if now - self._moved_at < LOG_SECONDS or (self._moving and not self._moving.done()):
            return
        with contextlib.suppress(OSError):
            if self._was_full or self._log.stat().st_size >= LOG_BYTES:
                self._moving = self._mover.submit(self._move_log)
        self._moved_at = now

    def _move_log(self) -> None:
        try:
            with self._engine.connect() as connection:
                raw = connection.connection.cursor()
                if not self._has_room(raw):
                    return
                _pragma(raw, "wal_checkpoint(PASSIVE)")
                if self._was_full:
                    self._was_full = not _has_emptied_log(raw)
        except (DatabaseError, sqlite3.Error, OSError):
            _log.warning("the write-ahead log could not be moved", exc_info=True)

    def _has_room(self, raw: Any) -> bool:
        """Whether the disk has room for what the log holds and the database does not."""
        pages, size = _pragma(raw, "page_count"), _pragma(raw, "page_size")
        growth = max(0, pages * size - self._path.stat().st_size)
        lacks = growth + SPARE_BYTES - shutil.disk_usage(self._path).free
        if lacks > 0 and not self._is_cramped:
            _log.warning(
                "the write-ahead log of the record grows: free %d MB more on its disk",
                -(-lacks // 1_000_000),
            )
        self._is_cramped = lacks > 0
        return lacks <= 0

    def _rewritten(self) -> None:
        """Empty the write-ahead log, which has rows of one commit side by side.

        In the database itself deleted cells are zeroed (``secure_delete``). A reader in the middle
        of something long keeps the log from being emptied now.
        """
        if self._writer is None:
            return
        if self._moving is not None:
            self._moving.result()
        raw = self._writer.connection.cursor()
        _has_emptied_log(raw)
        raw.close()


def migrate(path: Path) -> None:
    """Bring the database at ``path`` to the newest schema, making it when it is not there.

    Raises :class:`ConferenceError` ``newer_record`` when a newer version of the program has
    written it, ``record_unavailable`` or ``record_damaged`` when it cannot be opened.
    """
    engine = _engine(path)
    try:
        with engine.connect() as connection:
            connection.connection.cursor().execute("PRAGMA journal_mode=WAL")
        upgrade(engine, path)
    except (DatabaseError, sqlite3.DatabaseError) as error:
        refused = _refused(str(error.orig if isinstance(error, DatabaseError) else error))
        raise ConferenceError(
            refused.code,
            f"{path}: {refused.sentence}",
            {"path": str(path)},
        ) from error
    finally:
        engine.dispose()


def copy_database(source: Path, target: Path) -> None:
    """Write a database as it is at one moment into a new file, whoever writes it meanwhile.

    The copy is one file without a log beside it. Its rows are stored in the order of their keys:
    nothing of the order in which they came, or of what was deleted, is in it. Raises
    :class:`StoreUnavailableError` or :class:`StoreDamagedError`.
    """
    with _raw(source) as database:
        database.execute("VACUUM INTO ?", (str(target),))


def leave_out_keys(path: Path) -> None:
    """Take codes, settings (the password's hash among them) and desks' tokens out of a copy.

    The tokens of all others stay, as hashes: who was let in stays the same voter. Raises like
    :func:`copy_database`.
    """
    with _raw(path) as database:
        database.execute("PRAGMA secure_delete=ON")
        for statement in (
            "DELETE FROM code", "DELETE FROM setting", "DELETE FROM session WHERE role = 'desk'",
        ):  # fmt: skip
            database.execute(statement)


@contextlib.contextmanager
def _raw(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection to a file that is there, without SQLAlchemy; each statement is a transaction."""
    try:
        database = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=rw",
            uri=True,
            timeout=BUSY_MS / 1000,
            isolation_level=None,
        )
        try:
            yield database
        finally:
            database.close()
    except sqlite3.DatabaseError as error:
        raise _refused(str(error), AGAIN) from error


def _engine(path: Path) -> Engine:
    engine = create_engine(
        f"sqlite:///{path}",
        connect_args={"check_same_thread": False},
        hide_parameters=True,  # an error that is logged must not show ballots and codes
    )

    @event.listens_for(engine, "connect")
    def _configure(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        for pragma in (
            "synchronous=FULL",
            f"busy_timeout={BUSY_MS}",
            f"wal_autocheckpoint={LOG_PAGES}",
            f"journal_size_limit={LOG_BYTES}",
            "secure_delete=ON",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.info.get("writes") else "BEGIN")

    return engine


def _pragma(raw: Any, pragma: str) -> int:
    """The first figure of what a pragma tells."""
    raw.execute(f"PRAGMA {pragma}")
    (first, *_), *_ = raw.fetchall()
    return int(first)


def _has_emptied_log(raw: Any) -> bool:
    """Move the write-ahead log into the database and empty it, unless it is being read for long."""
    _pragma(raw, f"busy_timeout={EMPTYING_MS}")
    is_busy = _pragma(raw, "wal_checkpoint(TRUNCATE)")
    _pragma(raw, f"busy_timeout={BUSY_MS}")
    return not is_busy


@cache
def _statement(table: Table, size: int) -> str:
    names = ", ".join(column.name for column in table.columns)
    group = f"({', '.join('?' * len(table.columns))})"
    return f"INSERT INTO {table.name} ({names}) VALUES {', '.join([group] * size)}"  # noqa: S608


def _refused(text: str, then: str = BY_ITSELF) -> StoreUnavailableError:
    """Why nothing was read: for now, or for good."""
    if any(word in text for word in PASSING):
        return StoreUnavailableError(_reason(text, then))
    return StoreDamagedError(text)


def _reason(text: str, then: str = BY_ITSELF) -> str:
    """A sentence for the operator."""
    if "full" in text:
        return f"The disk is full. Free some space{then}"
    if "locked" in text:
        return f"Another program has locked the record. Close it{then}"
    if "readonly" in text:
        return "The record cannot be written. Check the folder's permissions."
    if "unable to open" in text:
        return "The record cannot be opened. Check the folder and its permissions."
    return f"The record cannot be written or read ({text}). Check the disk."
