"""What goes out after a commit: only what is durable, whatever is wrong with a listener."""

import asyncio
import threading

import pytest
from meetings import of
from servers import POLL, Bench

from conference.core.ids import PartyId, PersonId
from conference.deliberation.polls.commands import EnterHands, PressButton
from conference.deliberation.programme.commands import StartItem
from conference.deliberation.sender import Role, Sender
from conference.protocol import messages as m
from conference.protocol.codec import decode_server
from conference.protocol.views import Audience
from conference.server.door.access import Access
from conference.server.door.presence import Presence
from conference.server.feed import publish
from conference.server.feed.audiences import Audiences, Client
from conference.server.feed.publish import Publisher
from conference.server.record.store.entries import SessionRow
from conference.server.record.store.memory import MemoryStore
from conference.server.record.store.port import StoreUnavailableError
from conference.server.record.writer import Done, Join, Unavailable
from conference.server.watchers.watcher import Watcher
from conference.server.wire.limits import Limits, TokenBucket

FULL = "The disk is full."
ROOM = PartyId(0)


class HeldStore(MemoryStore):
    """A store whose commits wait for ``gate``; then they fail if ``fails``."""

    def __init__(self):
        super().__init__()
        self.gate, self.is_writing = threading.Event(), threading.Event()
        self.gate.set()
        self.fails = False

    def append(self, commit):
        self.is_writing.set()
        assert self.gate.wait(10)
        if self.fails:
            raise StoreUnavailableError(FULL)
        super().append(commit)

    async def hold(self, offer):
        """Offer something, and return when the write thread has it and waits."""
        self.is_writing.clear()
        self.gate.clear()
        answer = offer()
        await asyncio.to_thread(self.is_writing.wait, 10)
        return answer


class FakeSocket:
    """Keeps what is shared with it."""

    is_slow = False

    def __init__(self):
        self.heard = []

    def listen(self, *_):
        pass

    def share(self, frame):
        raw = frame.plain
        length = raw[1] & 127
        self.heard.append(decode_server(raw[{126: 4, 127: 10}.get(length, 2) :]))

    def rooms(self):
        return [one.room for one in self.heard if isinstance(one, m.RoomMessage)]


def publisher_of(bench):
    access = Access([], [], password_hash="", display_code="", limits=Limits())
    audiences = Audiences()
    health = pytest.fail
    publisher = Publisher(bench.writer, audiences, Presence(), access, bench.clock, health)
    bench.writer.listeners = [publisher]
    return audiences, publisher


def client_of(audience=Audience.ROOMS, party=ROOM):
    return Client(FakeSocket(), Sender(Role.PARTY, party), audience, TokenBucket(10, 0))


async def next_rooms(publisher):
    await publisher._tell_rooms()  # its turn of the second


@pytest.mark.parametrize("fails", [True, False])
async def test_a_room_is_shown_its_hands_when_they_are_durable_and_not_before(fails):
    store = HeldStore()
    async with Bench(store) as bench:
        await bench.prepare()
        audiences, publisher = publisher_of(bench)
        early, newcomer = client_of(), client_of()
        audiences.join(early)
        await next_rooms(publisher)
        store.fails = fails
        answer = await store.hold(lambda: bench.ask(of(ROOM, EnterHands(POLL, (2, 3)))))
        publisher.greet(newcomer, -1)
        publisher.room_changed(ROOM)
        await next_rooms(publisher)
        shown = [*early.socket.rooms(), *newcomer.socket.rooms()]
        assert [room.hands for room in shown] == [None, None]
        early.socket.heard.clear()
        store.gate.set()
        assert await answer == (Unavailable(FULL) if fails else Done())
        await next_rooms(publisher)
        assert [room.hands for room in early.socket.rooms()] == [None if fails else (2, 3)]


async def test_a_phone_ballot_shows_in_its_room_when_it_is_durable_and_not_before():
    store = HeldStore()
    async with Bench(store) as bench:
        await bench.prepare()
        _, publisher = publisher_of(bench)
        await bench.cast(1)
        answer = await store.hold(lambda: bench.cast(2))
        newcomer, later = client_of(), client_of()
        publisher.greet(newcomer, -1)
        store.gate.set()
        await answer
        publisher.greet(later, -1)
        shown = [*newcomer.socket.rooms(), *later.socket.rooms()]
        assert [room.phones for room in shown] == [1, 2]


class Told(Watcher):
    """A listener that calls ``hear`` with each commit."""

    def __init__(self, hear):
        self.committed = hear


def raising(*_):
    raise ZeroDivisionError


def one_line(caplog):
    return [record.getMessage() for record in caplog.records] == ["a listener of a commit failed"]


async def test_a_listener_of_changes_that_raises_keeps_nobody_from_the_answer(caplog):
    async with Bench() as bench:
        await bench.prepare()
        heard = []
        bench.writer.listeners = [Told(raising), Told(lambda done: heard.extend(done.events))]
        async with asyncio.timeout(5):
            assert await bench.ask(of(1, PressButton(POLL, 0))) == Done()
        await bench.writer.drain()
        assert one_line(caplog)
        assert len(heard) == 1
        async with asyncio.timeout(5):
            assert await bench.ask(of(2, PressButton(POLL, 0))) == Done()


async def test_a_listener_of_ballots_that_raises_keeps_nobody_from_the_receipt(caplog):
    async with Bench() as bench:
        await bench.prepare()
        bench.writer.listeners = [Told(raising)]
        async with asyncio.timeout(5):
            assert (await bench.cast(1)).receipt is not None
        await bench.writer.drain()
        assert one_line(caplog)
        async with asyncio.timeout(5):
            assert (await bench.cast(2)).receipt is not None


async def test_a_listener_of_sessions_that_raises_keeps_nobody_from_the_answer(caplog):
    async with Bench() as bench:
        await bench.prepare()
        bench.writer.on_joined = raising
        answer = asyncio.get_running_loop().create_future()
        row = SessionRow(bytes(32), Role.PERSON.value, 0, PersonId(1))
        bench.writer.offer(Join(row, answer.set_result))
        async with asyncio.timeout(5):
            assert await answer == Done()
            assert one_line(caplog)
            assert isinstance(await bench.cast(1), Done)


async def test_senders_are_answered_before_anybody_is_told():
    async with Bench() as bench:
        await bench.prepare()
        answer = None
        order = []
        bench.writer.listeners = [Told(lambda _: order.append(answer.done()))]
        answer = bench.ask(of(1, PressButton(POLL, 0)))
        await answer
        await bench.writer.drain()
        assert order == [True]


async def test_an_audience_whose_projection_failed_gets_a_snapshot_at_the_next_change(
    monkeypatch, caplog
):
    async with Bench() as bench:
        await bench.prepare()
        audiences, publisher = publisher_of(bench)
        phone, screen = client_of(Audience.PHONES, None), client_of(Audience.ROOMS, None)
        for client in (phone, screen):
            audiences.join(client)
            publisher.greet(client, -1)
            client.socket.heard.clear()
        first, second = bench.writer.settled.programme.items[:2]
        changes = publish.changes

        def failing(before, after, audience, touched):
            if audience is Audience.PHONES:
                raise ZeroDivisionError
            return changes(before, after, audience, touched)

        with monkeypatch.context() as patch:
            patch.setattr(publish, "changes", failing)
            assert await bench.ask(StartItem(first.id)) == Done()
            await bench.writer.drain()
        assert "could not be shown to the audience phones" in caplog.text
        assert await bench.ask(StartItem(second.id)) == Done()
        await bench.writer.drain()
        task = asyncio.create_task(publisher.run())
        while not (phone.socket.heard and len(screen.socket.heard) == 2):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        (snapshot,) = phone.socket.heard
        assert isinstance(snapshot, m.Snapshot)
        assert snapshot.views["conference"].on == second.id
        assert phone.seq == snapshot.seq == bench.writer.tree.size - 1
        assert all(isinstance(event, m.EventMessage) for event in screen.socket.heard)
