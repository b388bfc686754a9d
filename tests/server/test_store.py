"""Every store keeps what it was given, all of a commit or nothing."""

import sqlite3

import pytest
from servers import sql_store

from conference.core.errors import ConferenceError
from conference.core.ids import PartyId, PersonId, PollId
from conference.core.merkle import MerkleTree
from conference.core.seal import Entry, TreeHead, leaf_of
from conference.server.record.store import sql
from conference.server.record.store.entries import Code, Commit, SessionRow
from conference.server.record.store.memory import MemoryStore
from conference.server.record.store.port import StoreUnavailableError


@pytest.fixture(params=["memory", "sql"])
def store(request, tmp_path):
    made = MemoryStore() if request.param == "memory" else sql_store(tmp_path / "record.sqlite3")
    yield made
    made.close()


def entries(first, count):
    bodies = [(n, 1_750_000_000 + n, "test", b'{"n":%d}' % n) for n in range(first, first + count)]
    return tuple(Entry(*body, leaf_of(*body)) for body in bodies)


def commit(first, count):
    every = entries(0, first + count)
    tree = MerkleTree(entry.leaf for entry in every)
    return Commit(entries=every[first:], head=TreeHead(first + count, tree.root()))


def test_entries_come_back_as_they_went_in(store):
    store.append(commit(0, 3))
    store.append(commit(3, 2000))
    assert tuple(store.entries()) == entries(0, 2003)
    assert tuple(store.entries(2000)) == entries(2000, 3)
    assert [head.size for head in store.heads()] == [3, 2003]


def test_what_is_kept_beside_the_record_comes_back(store):
    row = SessionRow(b"t" * 32, "person", 3, PersonId(2**62))
    code = Code("ABC234", "person", PartyId(3))
    store.append(
        Commit(
            roll=((PollId("p"), PersonId(2**62)), (PollId("p"), PersonId(5))),
            sessions=(row,),
            codes=(code,),
            settings=(("password", "one"),),
        )
    )
    store.append(Commit(settings=(("password", "two"),)))
    assert set(store.roll()) == {("p", 2**62), ("p", 5)}
    assert list(store.sessions()) == [row]
    assert list(store.codes()) == [code]
    assert store.setting("password") == "two"
    assert store.setting("nothing") is None


@pytest.fixture
def path(tmp_path):
    return tmp_path / "record.sqlite3"


@pytest.fixture
def on_disk(path):
    made = sql_store(path)
    yield made
    made.close()


def test_the_database_forbids_to_change_or_delete_an_entry(path, on_disk):
    on_disk.append(commit(0, 3))
    for statement in ("UPDATE entry SET time = 0", "DELETE FROM entry", "DELETE FROM head"):
        with (
            sqlite3.connect(path) as other,
            pytest.raises(sqlite3.IntegrityError, match="append"),
        ):
            other.execute(statement)
        other.close()
    assert tuple(on_disk.entries()) == entries(0, 3)


def test_a_full_disk_is_told_and_nothing_of_the_commit_is_stored(on_disk):
    on_disk.append(commit(0, 3))
    with on_disk._engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    on_disk._drop_writer()
    on_disk._engine.dispose()
    limit_pages(on_disk, pages + 1)
    with pytest.raises(StoreUnavailableError, match="disk is full"):
        on_disk.append(commit(3, 5000))
    assert tuple(on_disk.entries()) == entries(0, 3)
    limit_pages(on_disk, 1_000_000)
    on_disk._engine.dispose()
    on_disk.append(commit(3, 5000))
    assert sum(1 for _ in on_disk.entries()) == 5003


def limit_pages(store, pages):
    """SQLite's own bound on the size of a database answers exactly as a full disk does."""
    from sqlalchemy import event

    @event.listens_for(store._engine, "connect")
    def bound(connection, _record):
        connection.execute(f"PRAGMA max_page_count={pages}")


def test_a_locked_database_is_told_and_nothing_is_lost(path, on_disk, monkeypatch):
    monkeypatch.setattr(sql, "BUSY_MS", 50)
    on_disk._engine.dispose()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreUnavailableError, match="locked"):
        on_disk.append(commit(0, 3))
    other.execute("ROLLBACK")
    other.close()
    on_disk.append(commit(0, 3))
    assert tuple(on_disk.entries()) == entries(0, 3)


def test_a_record_of_a_newer_program_is_not_touched(path, on_disk):
    on_disk.close()
    with sqlite3.connect(path) as other:
        other.execute("UPDATE alembic_version SET version_num = '9999'")
    other.close()
    with pytest.raises(ConferenceError, match="newer version"):
        sql.migrate(path)


def test_a_file_that_is_no_database_is_told(tmp_path):
    path = tmp_path / "record.sqlite3"
    path.write_bytes(b"this is no database, whatever it is called" * 50)
    with pytest.raises(ConferenceError, match="damaged"):
        sql.migrate(path)


def test_a_long_log_is_moved_beside_the_writer_and_begins_anew(tmp_path, monkeypatch):
    monkeypatch.setattr(sql, "LOG_BYTES", 100_000)
    monkeypatch.setattr(sql, "LOG_SECONDS", 0.0)
    path = tmp_path / "record.sqlite3"
    store = sql_store(path)
    log, sizes = path.with_name("record.sqlite3-wal"), []
    for number in range(40):
        store.append(commit(number * 100, 100))
        if store._moving is not None:
            store._moving.result()  # as long as no ballot comes meanwhile ...
        sizes.append(log.stat().st_size)
    assert max(sizes) < 300_000, "... the log begins anew"
    assert path.stat().st_size > 200_000
    assert tuple(store.entries()) == entries(0, 4000)
    store.close()


def test_a_log_that_cannot_be_moved_stops_nothing(tmp_path, monkeypatch, caplog):
    monkeypatch.setattr(sql, "LOG_BYTES", 1)
    path = tmp_path / "record.sqlite3"
    store = sql_store(path)

    def fails():
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(store._engine, "connect", fails)
    store._move_log()
    assert "could not be moved" in caplog.text
    store.close()
