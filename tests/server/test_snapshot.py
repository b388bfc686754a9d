"""Snapshots: they say what the record says, and are not believed when they do not."""

import asyncio
import logging

import pytest
from servers import POLL, Bench, sql_store

from conference.core.ids import PartyId
from conference.deliberation import commands as c
from conference.server.replay import replay
from conference.server.snapshot import read_snapshot
from conference.server.snapshots import Snapshots


async def voted(bench):
    """Ballots, changed ones among them, hands and a button; the poll is closed."""
    await bench.prepare(headcount=20)
    for revision in (1, 2):
        await asyncio.gather(
            *(bench.cast(n, n % 2, party=n % 3, revision=revision) for n in range(0, 40, revision))
        )
    await bench.ask(c.EnterHands(POLL, PartyId(0), (2, 1)))
    await bench.ask(c.PressButton(POLL, PartyId(1), 1))
    await bench.ask(c.ClosePoll(POLL))


def state(replayed):
    """All of it, to be compared."""
    boxes = {
        poll: (box.slots, box.roll, box.tally(), box.phone_voters, box.roll_digest())
        for poll, box in replayed.meeting.boxes.items()
    }
    places = {poll: replayed.numbers.places(poll) for poll in boxes}
    heads = (replayed.tree.size, replayed.tree.root(), replayed.last_time)
    return boxes, places, heads, replayed.meeting.polls, replayed.meeting.parties


@pytest.fixture
async def bench(tmp_path):
    store = sql_store(tmp_path / "record.sqlite3")
    async with Bench(store) as bench:
        await voted(bench)
        yield bench
    store.close()


async def test_a_snapshot_and_the_entries_after_it_are_the_whole_record(bench, tmp_path):
    path = tmp_path / "snapshot.bin"
    await Snapshots(bench.service, bench.store, path, 0).write()
    await bench.ask(c.PublishPoll(POLL))
    known = read_snapshot(path, bench.store.root)
    size = known[0].size
    assert size == bench.service.tree.size - 1
    short = replay(bench.store.entries(size), bench.store.roll(), known)
    assert state(short) == state(replay(bench.store.entries(), bench.store.roll()))


@pytest.mark.parametrize("place", [0, 100, -1, -40])
async def test_a_damaged_snapshot_is_ignored_with_a_warning(bench, tmp_path, caplog, place):
    path = tmp_path / "snapshot.bin"
    await Snapshots(bench.service, bench.store, path, 0).write()
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)
    with caplog.at_level(logging.WARNING):
        assert read_snapshot(path, bench.store.root) is None
    assert "is not used" in caplog.text


async def test_a_snapshot_of_another_record_is_ignored_with_a_warning(bench, tmp_path, caplog):
    path = tmp_path / "snapshot.bin"
    await Snapshots(bench.service, bench.store, path, 0).write()
    assert read_snapshot(path, lambda _size: bytes(32)) is None
    assert read_snapshot(path, lambda _size: None) is None
    assert caplog.text.count("its root is not that of the record") == 2


async def test_without_a_snapshot_nothing_is_said(tmp_path, caplog):
    assert read_snapshot(tmp_path / "none.bin", lambda _size: None) is None
    assert not caplog.text


async def test_no_snapshot_is_written_while_a_poll_is_open(tmp_path):
    async with Bench() as bench:
        await bench.prepare()
        await bench.cast(1)
        await Snapshots(bench.service, bench.store, tmp_path / "snapshot.bin", 0).write()
    assert not (tmp_path / "snapshot.bin").exists()
