"""What goes out after a commit: only what is durable, whatever is wrong with a listener."""

import asyncio

import pytest
from feeding import FULL, ROOM, HeldStore, client_of, feed_of
from meetings import of
from servers import POLL, Bench

from conference.core.ids import PersonId
from conference.deliberation.polls.commands import EnterHands, PressButton
from conference.protocol.messages import Role
from conference.server.record.exchange import Done, Join, Unavailable
from conference.server.record.store.entries import SessionRow
from conference.server.watchers.watcher import Watcher


@pytest.mark.parametrize("fails", [True, False])
async def test_a_room_is_shown_its_hands_when_they_are_durable_and_not_before(fails):
    store = HeldStore()
    async with Bench(store) as bench:
        await bench.prepare()
        audiences, publisher = feed_of(bench)
        early, newcomer = client_of(), client_of()
        audiences.join(early)
        await publisher.publish_rooms()
        store.fails = fails
        answer = await store.hold(lambda: bench.ask(of(ROOM, EnterHands(POLL, (2, 3)))))
        audiences.greet(newcomer, -1)
        await publisher.publish_rooms()
        shown = [*early.socket.rooms(), *newcomer.socket.rooms()]
        assert [room.hands for room in shown] == [None, None]
        early.socket.heard.clear()
        store.gate.set()
        assert await answer == (Unavailable(FULL) if fails else Done())
        await publisher.publish_rooms()
        assert [room.hands for room in early.socket.rooms()] == [None if fails else (2, 3)]


async def test_a_phone_ballot_shows_in_its_room_when_it_is_durable_and_not_before():
    store = HeldStore()
    async with Bench(store) as bench:
        await bench.prepare()
        audiences, _ = feed_of(bench)
        await bench.cast(1)
        answer = await store.hold(lambda: bench.cast(2))
        newcomer, later = client_of(), client_of()
        audiences.greet(newcomer, -1)
        store.gate.set()
        await answer
        audiences.greet(later, -1)
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
