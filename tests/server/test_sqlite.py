"""What only the store on SQLite has: triggers, pages, locks and a write-ahead log."""

import sqlite3
from types import SimpleNamespace

import pytest
from servers import sql_store
from sqlalchemy import event
from stores import Record

from conference.core.errors import ConferenceError
from conference.core.ids import PersonId, PollId
from conference.server.record.store import sqlite
from conference.server.record.store.entries import Commit, SessionRow
from conference.server.record.store.port import StoreDamagedError, StoreUnavailableError
from conference.server.record.store.sqlite import SqliteStore

PAGE = 4096


@pytest.fixture
def path(tmp_path):
    return tmp_path / "record.sqlite3"


@pytest.fixture
def record():
    return Record()


@pytest.fixture
def on_disk(path):
    made = sql_store(path)
    yield made
    made.close()


def test_the_database_forbids_to_change_or_delete_an_entry(path, on_disk, record):
    on_disk.append(record.commit(3))
    for statement in ("UPDATE entry SET time = 0", "DELETE FROM entry", "DELETE FROM head"):
        with (
            sqlite3.connect(path) as other,
            pytest.raises(sqlite3.IntegrityError, match="append"),
        ):
            other.execute(statement)
        other.close()
    assert list(on_disk.entries()) == record.entries


def test_a_full_disk_is_told_and_nothing_of_the_commit_is_stored(on_disk, record):
    on_disk.append(record.commit(3))
    with on_disk._engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    on_disk._drop_writer()
    on_disk._engine.dispose()
    limit_pages(on_disk, pages + 1)
    commit = record.commit(5000)
    with pytest.raises(StoreUnavailableError, match="disk is full"):
        on_disk.append(commit)
    assert list(on_disk.entries()) == record.entries[:3]
    limit_pages(on_disk, 1_000_000)
    on_disk._engine.dispose()
    on_disk.append(commit)
    assert list(on_disk.entries()) == record.entries


def limit_pages(store, pages):
    """SQLite's own bound on the size of a database answers exactly as a full disk does."""

    @event.listens_for(store._engine, "connect")
    def bound(connection, _record):
        connection.execute(f"PRAGMA max_page_count={pages}")


def test_a_locked_database_is_told_and_nothing_is_lost(path, on_disk, record, monkeypatch):
    monkeypatch.setattr(sqlite, "BUSY_MS", 50)
    on_disk._engine.dispose()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    commit = record.commit(3)
    with pytest.raises(StoreUnavailableError, match="locked"):
        on_disk.append(commit)
    other.execute("ROLLBACK")
    other.close()
    on_disk.append(commit)
    assert list(on_disk.entries()) == record.entries


def test_a_record_of_a_newer_program_is_not_touched(path, on_disk):
    on_disk.close()
    with sqlite3.connect(path) as other:
        other.execute("UPDATE alembic_version SET version_num = '9999'")
    other.close()
    with pytest.raises(ConferenceError, match="newer version"):
        sqlite.migrate(path)


def test_a_file_that_is_no_database_is_told(tmp_path):
    path = tmp_path / "record.sqlite3"
    path.write_bytes(b"this is no database, whatever it is called" * 50)
    with pytest.raises(ConferenceError, match="damaged"):
        sqlite.migrate(path)


def test_a_long_log_is_moved_beside_the_writer_and_begins_anew(path, on_disk, record, monkeypatch):
    monkeypatch.setattr(sqlite, "LOG_BYTES", 100_000)
    monkeypatch.setattr(sqlite, "LOG_SECONDS", 0.0)
    log, sizes = path.with_name("record.sqlite3-wal"), []
    for _ in range(40):
        on_disk.append(record.commit(100))
        if on_disk._moving is not None:
            on_disk._moving.result()  # as long as no ballot comes meanwhile ...
        sizes.append(log.stat().st_size)
    assert max(sizes) < 300_000, "... the log begins anew"
    assert path.stat().st_size > 200_000
    assert list(on_disk.entries()) == record.entries


def log_of(path):
    return path.with_name(path.name + "-wal")


def test_once_a_full_disk_has_room_again_the_log_gives_its_own_back(path, on_disk, record):
    other = sqlite3.connect(path)
    other.execute("SELECT 1 FROM entry").fetchall()  # so that no close moves the log
    for _ in range(10):
        on_disk.append(record.commit(1000))
    on_disk._drop_writer()
    on_disk._engine.dispose()
    limit_pages(on_disk, 2)
    commit = record.commit(1000)
    with pytest.raises(StoreUnavailableError, match="disk is full"):
        on_disk.append(commit)
    assert log_of(path).stat().st_size > 100_000
    limit_pages(on_disk, 1_000_000)
    on_disk._engine.dispose()
    on_disk._moved_at = 0.0
    reading = on_disk.entries()
    next(reading)
    on_disk.append(commit)
    on_disk._moving.result()
    assert log_of(path).stat().st_size > 100_000, "not while somebody reads"
    reading.close()
    on_disk._moved_at = 0.0
    on_disk.append(record.commit(1))
    on_disk._moving.result()
    assert log_of(path).stat().st_size == 0
    other.close()
    assert list(on_disk.entries()) == record.entries


def test_a_log_that_grew_while_somebody_read_shrinks_again(path, record, monkeypatch):
    monkeypatch.setattr(sqlite, "LOG_BYTES", 100_000)
    monkeypatch.setattr(sqlite, "LOG_SECONDS", 0.0)
    on_disk = sql_store(path)
    on_disk.append(record.commit(3))
    reading = on_disk.entries()
    next(reading)
    for _ in range(10):
        on_disk.append(record.commit(1000))
    assert log_of(path).stat().st_size > 500_000
    reading.close()
    for _ in range(2):
        on_disk.append(record.commit(1))
        on_disk._moving.result()
    on_disk.append(record.commit(1))
    assert log_of(path).stat().st_size <= 100_000
    on_disk.close()


def test_moving_the_log_never_fills_the_disk(path, on_disk, record, monkeypatch, caplog):
    monkeypatch.setattr(sqlite, "LOG_BYTES", 100_000)
    monkeypatch.setattr(sqlite, "LOG_SECONDS", 0.0)
    free = [0]
    monkeypatch.setattr(sqlite.shutil, "disk_usage", lambda _path: SimpleNamespace(free=free[0]))
    for _ in range(10):
        on_disk.append(record.commit(1000))
        on_disk._moving and on_disk._moving.result()
    size = path.stat().st_size
    assert size < 100_000
    (line,) = caplog.messages
    assert "free 2 MB more" in line
    free[0] = 10_000_000
    on_disk.append(record.commit(1))
    on_disk._moving.result()
    assert path.stat().st_size > size
    assert list(on_disk.entries()) == record.entries


def test_a_log_that_cannot_be_moved_is_told_and_stops_nothing(on_disk, record, monkeypatch, caplog):
    on_disk.append(record.commit(3))

    def fails():
        raise sqlite3.OperationalError("disk I/O error")

    with monkeypatch.context() as patched:
        patched.setattr(on_disk._engine, "connect", fails)
        on_disk._move_log()
    assert "could not be moved" in caplog.text
    on_disk.append(record.commit(3))
    assert list(on_disk.entries()) == record.entries


def test_at_a_damaged_page_the_entries_before_it_are_still_read(path, on_disk, record):
    on_disk.append(record.commit(3000))
    list(on_disk.forget_order(PollId("p")))  # moves all out of the log
    on_disk.close()
    data = bytearray(path.read_bytes())
    place = data.index(record.entries[2000].leaf) // PAGE * PAGE
    data[place : place + PAGE] = b"\xff" * PAGE
    path.write_bytes(data)
    damaged, found = SqliteStore(path), []
    with pytest.raises(StoreDamagedError, match="damaged"):
        found.extend(damaged.entries())
    damaged.close()
    assert found == record.entries[: len(found)]
    assert 1900 < len(found) <= 2000


def test_sessions_of_before_logins_had_names_are_read_and_kept(path, on_disk):
    row = SessionRow(b"t" * 32, "desk", -1, PersonId(0), "Ann")
    on_disk.append(Commit(sessions=(row,)))
    on_disk.close()
    with sqlite3.connect(path) as other:
        for column in ("login", "used"):
            other.execute(f"ALTER TABLE session DROP COLUMN {column}")
        other.execute("UPDATE alembic_version SET version_num = '0002'")
    other.close()
    for prepare in (lambda _path: None, sqlite.migrate):
        prepare(path)
        store = SqliteStore(path)
        assert list(store.sessions()) == [row._replace(login="")]
        store.close()
