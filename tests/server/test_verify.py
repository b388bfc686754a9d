"""A record verifies; after one changed byte it does not, and the first misfit is named."""

import random
import sqlite3

import pytest
from servers import POLL, Bench, sql_store

from conference.core.ids import PartyId
from conference.deliberation.polls.commands import ClosePoll, PublishPoll
from conference.deliberation.rooms.commands import SetHeadcount
from conference.server.record.store.sqlite import SqliteStore
from conference.server.record.store.verify import verify


@pytest.fixture
async def record(tmp_path):
    path = tmp_path / "record.sqlite3"
    async with Bench(sql_store(path)) as bench:
        await bench.prepare()
        for person in range(1, 9):
            await bench.cast(person, person % 2, party=person % 3)
        await bench.cast(1, 1, party=1, revision=2)
        await bench.ask(SetHeadcount(12, PartyId(2)))
        await bench.ask(ClosePoll(POLL))
        await bench.ask(PublishPoll(POLL))
    bench.store.close()
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.execute("PRAGMA journal_mode=DELETE")
    database.close()
    return path


def check(path):
    store = SqliteStore(path)
    try:
        return verify(store)
    finally:
        store.close()


def alter(path, *statements):
    """What somebody with the file and a database program can do."""
    with sqlite3.connect(path) as database:
        for trigger in ("entry_no_update", "entry_no_delete", "head_no_update", "head_no_delete"):
            database.execute(f"DROP TRIGGER {trigger}")
        for statement in statements:
            database.execute(statement)
    database.close()


def test_an_untouched_record_holds(record):
    found = check(record)
    assert found.holds
    assert found.ballots == 9
    assert found.polls == 1


@pytest.mark.parametrize(
    ("statement", "first_bad", "reason"),
    [
        (
            "UPDATE entry SET body = CAST(replace(CAST(body AS TEXT), '\"party\":', '\"party\":1') "
            "AS BLOB) WHERE number = 18",
            18,
            "hash",
        ),
        ("UPDATE entry SET body = CAST(body AS TEXT) WHERE number = 18", 18, "type"),
        ("UPDATE entry SET time = time + 1 WHERE number = 17", 17, "hash"),
        ("UPDATE entry SET leaf = zeroblob(32) WHERE number = 19", 19, "hash"),
        ("UPDATE entry SET kind = 'hands_entered' WHERE number = 20", 20, "hash"),
        ("DELETE FROM entry WHERE number = 16", 16, "missing"),
        ("DELETE FROM entry WHERE number > 20", 21, "at least"),
        ("UPDATE head SET root = zeroblob(32) WHERE size = 21", 20, "root"),
        ("DELETE FROM roll WHERE person = (SELECT max(person) FROM roll)", 27, "voters"),
        ("UPDATE roll SET person = person + 1000", 27, "not the one that was closed"),
    ],
)
def test_a_change_names_the_first_entry_that_does_not_fit(record, statement, first_bad, reason):
    alter(record, statement)
    found = check(record)
    assert not found.holds
    assert reason in found.reason
    assert found.first_bad == first_bad


PAGE, HEAD_OF_PAGE = 4096, 60
"""A changed byte at the head of a page is where SQLite itself cannot read on."""


def content(path):
    """All that the record says, as far as it can be read."""
    database = sqlite3.connect(path)
    tables = ("entry", "head", "roll")
    try:
        return [database.execute(f"SELECT * FROM {table}").fetchall() for table in tables]
    except sqlite3.DatabaseError:
        return None
    finally:
        database.close()


def test_whatever_byte_of_the_file_changes_a_changed_record_does_not_hold(record):
    chance = random.Random(4)
    before, good = content(record), record.read_bytes()
    differing = 0
    for _ in range(200):
        start = PAGE * chance.randrange(len(good) // PAGE)
        place = start + chance.randrange(chance.choice([HEAD_OF_PAGE, PAGE]))
        bad = bytearray(good)
        bad[place] ^= 1 << chance.randrange(8)
        record.write_bytes(bad)
        for beside in ("-wal", "-shm"):
            record.with_name(record.name + beside).unlink(missing_ok=True)
        after = content(record)
        if after != before:
            differing += 1
            assert not check(record).holds, f"byte {place}"
    assert differing > 10
