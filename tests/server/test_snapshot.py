"""Snapshots: they say what the record says, and are not believed when they do not."""

import asyncio
import errno
import logging
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from meetings import CastBallot, decided, of
from servers import FIRST_DAY, POLL, Bench, roomy, sql_store, state

from conference.core.errors import Refusal
from conference.core.ids import PartyId, PersonId, PollId
from conference.core.merkle import MerkleTree
from conference.core.seal import seal
from conference.deliberation.evolve import evolve
from conference.deliberation.meeting import EMPTY
from conference.deliberation.polls.commands import (
    ClosePoll,
    EnterHands,
    OpenPoll,
    PressButton,
    PublishPoll,
    VoidPoll,
)
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.events import BallotCast, VoterMarked
from conference.deliberation.polls.model import CHANNELS, Channel, Kind, Poll
from conference.deliberation.rooms.commands import SetHeadcount
from conference.protocol.codec import encode_event
from conference.server.founding import sample_commands
from conference.server.record import snapshots
from conference.server.record.exchange import Join
from conference.server.record.replay import EntryNumbers, replay
from conference.server.record.snapshot import draft_of, read_snapshot, write_snapshot
from conference.server.record.snapshots import Moment, Snapshots
from conference.server.record.store.entries import Commit, SessionRow
from conference.server.record.store.memory import MemoryStore


async def voted(bench):
    """Ballots, changed ones among them, hands and a button; the poll is closed."""
    await bench.prepare(headcount=20)
    for revision in (1, 2):
        await asyncio.gather(
            *(bench.cast(n, n % 2, party=n % 3, revision=revision) for n in range(0, 40, revision))
        )
    await bench.ask(of(0, EnterHands(POLL, (2, 1))))
    await bench.ask(of(1, PressButton(POLL, 1)))
    await bench.ask(ClosePoll(POLL))


@pytest.fixture
async def bench(tmp_path):
    store = sql_store(tmp_path / "record.sqlite3")
    async with Bench(store) as bench:
        await voted(bench)
        yield bench
    store.close()


class Live:
    """A meeting that goes on, commit by commit, as in a server; its record is in a store."""

    def __init__(self):
        self.meeting, self.store = EMPTY, MemoryStore()
        self.tree, self.numbers = MerkleTree(), EntryNumbers()
        self.time = 2_000_000_000
        for command in roomy(sample_commands(3, 1, FIRST_DAY, rehearsal=False)):
            self.do(command)

    def do(self, command):
        """Carry it out if it may be, in a commit of its own, and say whether it was."""
        self.time += 1
        decision = decided(self.meeting, command, self.time * 1000)
        if isinstance(decision, Refusal):
            return False
        written, roll, first = [], [], self.tree.size
        for event in decision:
            self.meeting = evolve(self.meeting, event)
            if isinstance(event, VoterMarked):
                roll.append((event.poll, event.person))
                continue
            if isinstance(event, BallotCast):
                number = first + len(written)
                self.numbers.add(event.poll, event.key, event.revision, number)
            written.append(encode_event(event))
        for box in self.meeting.polls.boxes.values():
            box.settle()
        sealed = seal(self.tree, self.time, written)
        self.store.append(Commit(sealed.entries, sealed.head, tuple(roll)))
        return True

    def moment(self):
        """As a snapshot would be taken now."""
        last = max(self.store.entries(), key=lambda entry: entry.number)
        return Moment.of(self.meeting, self.numbers, self.tree.size, last.time)


KINDS = {PollId("one"): Kind.SINGLE, PollId("some"): Kind.APPROVAL, PollId("best"): Kind.RANKING}
parties = st.integers(0, 2).map(PartyId)


@st.composite
def ballots(draw):
    """For whichever poll is open; of one choice in the first of them."""
    party, device = draw(parties), draw(st.integers(0, 6))
    choice = draw(st.permutations(range(3)))[: draw(st.integers(1, 3))]
    number = device + 7 * party
    revision = draw(st.integers(1, 4))
    return lambda poll: CastBallot(
        poll,
        party,
        PersonId(number),
        f"{number:032x}",
        revision,
        tuple(choice[:1] if KINDS[poll] is Kind.SINGLE else choice),
    )


def rooms(command, *arguments):
    return st.builds(
        lambda party, *given: lambda poll: of(party, command(poll, *given)), parties, *arguments
    )


MOMENT, NEXT = "a snapshot is begun", "the poll is closed, and the next one opened"
counts = st.tuples(*[st.integers(0, 3)] * 3)
happenings = st.one_of(
    *[ballots()] * 5,
    rooms(EnterHands, counts),
    rooms(PressButton, st.integers(0, 2)),
    st.builds(lambda party, count: lambda _: SetHeadcount(count, party), parties, counts.map(sum)),
    st.just(lambda poll: VoidPoll(poll, "A mistake.")),
    st.just(MOMENT),
    st.just(NEXT),
)


def live_through(history):
    """The meeting after it, and the moments at which a snapshot was begun."""
    live, moments, left = Live(), [], list(KINDS)
    for party in range(3):
        assert live.do(SetHeadcount(5, PartyId(party)))
    for happening in [NEXT, *history, MOMENT]:
        current = live.meeting.polls.current
        if happening is MOMENT:
            moments.append(live.moment())
        elif happening is not NEXT:
            live.do(happening(current))
        elif left:
            live.do(ClosePoll(current))
            live.do(PublishPoll(current))
            poll, kind = left[0], KINDS[left.pop(0)]
            channels = (
                CHANNELS[Electorate.PARTIES] if kind is Kind.SINGLE else frozenset({Channel.PHONES})
            )
            draft = Poll(poll, "Which?", ("a", "b", "c"), channels=channels, kind=kind)
            assert live.do(preparing(draft))
            assert live.do(OpenPoll(poll))
    return live, moments


@settings(max_examples=30, deadline=None)
@given(st.lists(happenings, max_size=60))
def test_whatever_happens_any_moment_and_the_entries_after_it_are_the_whole_record(history):
    """The snapshots are made when all is over: what came after their moment is not in them."""
    live, moments = live_through(history)
    every, roll = list(live.store.entries()), list(live.store.roll())
    whole = state(replay(every, roll))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "snapshot.bin"
        for moment in moments:
            write_snapshot(path, moment.snapshot(live.store, live.tree))
            known = read_snapshot(path, live.store.root)
            size = known[0].size
            assert size == moment.size
            voters = [row for row in roll if row[0] in moment.meeting.polls.boxes]
            assert state(replay([], voters, known)) == state(replay(every[:size], voters))
            known = read_snapshot(path, live.store.root)
            assert state(replay(every[size:], roll, known)) == whole


async def test_a_snapshot_and_the_entries_after_it_are_the_whole_record(bench, tmp_path):
    path = tmp_path / "snapshot.bin"
    assert await Snapshots(bench.writer, bench.store, path, 0).write()
    await bench.ask(PublishPoll(POLL))
    known = read_snapshot(path, bench.store.root)
    size = known[0].size
    assert size == bench.writer.tree.size - 1
    short = replay(bench.store.entries(size), bench.store.roll(), known)
    assert state(short) == state(replay(bench.store.entries(), bench.store.roll()))


async def test_a_snapshot_does_not_tell_in_which_order_the_ballots_of_a_commit_came(tmp_path):
    path = tmp_path / "snapshot.bin"
    async with Bench() as bench:
        await bench.prepare(headcount=100)
        await asyncio.gather(*(bench.cast(person) for person in range(50)))
        box = bench.writer.settled.polls.boxes[POLL]
        assert await Snapshots(bench.writer, bench.store, path, 0).write()
        columns = read_snapshot(path, bench.store.root)[0].polls[POLL]
        assert columns.numbers.tolist() == sorted(columns.numbers)
        assert list(columns.slots()) != list(box.slots)
        assert columns.slots() == box.slots


async def test_a_snapshot_asked_for_in_a_commit_is_of_the_moment_after_it(tmp_path):
    path = tmp_path / "snapshot.bin"
    async with Bench() as bench:
        await bench.prepare(headcount=100)
        writer = Snapshots(bench.writer, bench.store, path, 0)
        bench.writer.listeners = [writer]
        casts = [bench.cast(person, person % 2) for person in range(50)]
        while bench.writer.is_settled:
            await asyncio.sleep(0)
        assert bench.writer.tree.size > bench.writer.settled_size
        written = asyncio.create_task(writer.write())
        await asyncio.gather(*casts)
        more = [bench.cast(person, 1, revision=2) for person in range(50)]
        assert await written
        await asyncio.gather(*more)
        known = read_snapshot(path, bench.store.root)
        assert known[0].size == bench.writer.tree.size - 50
        short = replay(bench.store.entries(known[0].size), bench.store.roll(), known)
        assert state(short) == state(bench.fresh())


async def test_a_snapshot_asked_for_in_a_commit_without_entries_does_not_wait_for_the_next_one(
    tmp_path,
):
    """Newcomers are stored too, and nobody who waits for entries hears of it."""
    path = tmp_path / "snapshot.bin"
    async with Bench() as bench:
        await bench.prepare()
        writer = Snapshots(bench.writer, bench.store, path, 0)
        bench.writer.listeners = [writer]
        joined = asyncio.get_running_loop().create_future()
        row = SessionRow(bytes(32), "person", 0, PersonId(1))
        bench.writer.offer(Join(row, joined.set_result))
        while bench.writer.is_settled:
            await asyncio.sleep(0)
        async with asyncio.timeout(10):
            assert await writer.write()
        assert await joined
        assert read_snapshot(path, bench.store.root)[0].size == bench.writer.tree.size


@pytest.fixture
def eager(monkeypatch):
    """Every entry is worth a snapshot, and nobody waits."""
    monkeypatch.setattr(snapshots, "LEAST", 1)
    monkeypatch.setattr(snapshots, "LULL_SECONDS", 0)


@pytest.mark.parametrize("pouring", [True, False])
async def test_while_ballots_pour_in_none_is_written_until_too_many_wait(
    tmp_path, monkeypatch, eager, pouring
):
    monkeypatch.setattr(snapshots, "POURING", 0 if pouring else 1)
    path = tmp_path / "snapshot.bin"
    async with Bench() as bench:
        await bench.prepare(headcount=100)
        writer = Snapshots(bench.writer, bench.store, path, 0)
        task = asyncio.create_task(writer.run())
        for _ in range(50):
            await asyncio.sleep(0)
        if pouring:
            assert not path.exists()
            monkeypatch.setattr(snapshots, "MOST", 1)
        async with asyncio.timeout(10):
            while not path.exists() or writer.is_due:
                await asyncio.sleep(0)
        task.cancel()
        assert read_snapshot(path, bench.store.root)[0].size == bench.writer.tree.size


async def test_a_disk_that_is_full_keeps_the_old_snapshot_and_is_given_its_room_back(
    bench, tmp_path, monkeypatch, caplog
):
    path = tmp_path / "snapshot.bin"
    writer = Snapshots(bench.writer, bench.store, path, 0)
    assert await writer.write()
    before = path.read_bytes()

    def full(_file):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", full)
        assert not await writer.write()
    assert "No space left" in caplog.text
    assert "Traceback" not in caplog.text
    assert path.read_bytes() == before
    assert not draft_of(path).exists()
    assert await writer.write()


async def test_what_a_killed_server_left_half_written_is_gone_when_the_next_one_begins(
    bench, tmp_path
):
    path = tmp_path / "snapshot.bin"
    draft_of(path).write_bytes(b"half of")
    Snapshots(bench.writer, bench.store, path, 0).begin()
    assert not draft_of(path).exists()


@pytest.mark.parametrize("place", [0, 100, -1, -40])
async def test_a_damaged_snapshot_is_ignored_with_a_warning(bench, tmp_path, caplog, place):
    path = tmp_path / "snapshot.bin"
    await Snapshots(bench.writer, bench.store, path, 0).write()
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)
    with caplog.at_level(logging.WARNING):
        assert read_snapshot(path, bench.store.root) is None
    assert "is not used" in caplog.text


async def test_a_snapshot_of_another_record_is_ignored_with_a_warning(bench, tmp_path, caplog):
    path = tmp_path / "snapshot.bin"
    await Snapshots(bench.writer, bench.store, path, 0).write()
    assert read_snapshot(path, lambda _size: bytes(32)) is None
    assert read_snapshot(path, lambda _size: None) is None
    assert caplog.text.count("its root is not that of the record") == 2


async def test_without_a_snapshot_nothing_is_said(tmp_path, caplog):
    assert read_snapshot(tmp_path / "none.bin", lambda _size: None) is None
    assert not caplog.text
