"""What only the store on SQLite has: triggers, pages, locks and a write-ahead log."""

import sqlite3

import pytest
from servers import sql_store
from sqlalchemy import event
from stores import Record

from conference.core.errors import ConferenceError
from conference.core.ids import PollId
from conference.server.record.store import sqlite
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
