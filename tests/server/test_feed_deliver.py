"""Who is sent what: newcomers, the slow, and those for whom a snapshot could not be made."""

import asyncio

import pytest
from feeding import ROOM, client_of, feed_of, raising
from servers import Bench, sample_folder, serving, talking
from virtual_time import VirtualLoop
from visitors import join_code

from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.tally import Turnout
from conference.deliberation.programme.commands import StartItem
from conference.protocol import messages as m
from conference.protocol.codec import encode
from conference.protocol.messages import Role
from conference.protocol.views import Audience
from conference.server.feed import deliver, project, topic
from conference.server.feed.bus import ChangeFrame, LocalBus, TickFrame, WholeFrame
from conference.server.feed.deliver import Audiences
from conference.server.feed.topic import CHUNK, HISTORY
from conference.server.wire.frames import SharedFrame

HALL = Audience.HALL


def event(before, seq):
    message = m.EventMessage(seq, before, 0, ())
    return ChangeFrame(HALL, before, seq, SharedFrame(encode(message)))


def whole(seq):
    return WholeFrame(HALL, seq, SharedFrame(encode(m.Snapshot(seq, 0, {}))))


def tick(number):
    message = m.Tick("rate", number, 0, Turnout(*[0] * 7))
    return TickFrame(HALL, SharedFrame(encode(message)), Electorate.PARTIES)


class LateBus(LocalBus):
    """A bus on which snapshots come when the test says so."""

    def __init__(self):
        super().__init__()
        self.replies = []

    def request_whole(self, audience, reply):
        assert audience is HALL
        self.replies.append(reply)


def newcomer(audiences, since=-1):
    """A hall display that was let in and greeted."""
    client = client_of(HALL, None)
    audiences.join(client)
    audiences.greet(client, since)
    return client


def numbers(client):
    """What a client was sent, by kind and number."""
    heard = [
        ("tick", one.n) if isinstance(one, m.Tick) else (type(one).__name__, one.seq)
        for one in client.socket.heard
    ]
    client.socket.heard.clear()
    return heard


@pytest.fixture
def bus():
    return LateBus()


@pytest.fixture
def audiences(bus):
    return Audiences(bus, 10)


async def test_newcomers_share_one_snapshot_until_something_changes(bus, audiences):
    first, second = newcomer(audiences), newcomer(audiences)
    assert len(bus.replies) == 1
    bus.replies.pop()(whole(10))
    third = newcomer(audiences)
    assert bus.replies == []
    assert [numbers(one) for one in (first, second, third)] == [[("Snapshot", 10)]] * 3
    bus.publish(event(10, 11))
    fourth = newcomer(audiences)
    assert len(bus.replies) == 1
    assert numbers(fourth) == []


@pytest.mark.parametrize(
    ("since", "wanted"), [(10, []), (11, [13]), (13, []), (12, None), (9, None), (99, None)]
)
async def test_who_comes_back_is_sent_what_it_missed_if_that_is_known(
    bus, audiences, since, wanted
):
    bus.publish(event(10, 11))
    bus.publish(event(11, 13))
    expected = [11, 13] if since == 10 else wanted
    client = newcomer(audiences, since)
    if wanted is None:
        bus.replies.pop()(whole(13))
        assert numbers(client) == [("Snapshot", 13)]
    else:
        assert bus.replies == []
        assert numbers(client) == [("EventMessage", seq) for seq in expected]
    assert client.seq == 13


async def test_a_snapshot_that_comes_late_is_followed_by_what_was_published_meanwhile(
    bus, audiences
):
    client = newcomer(audiences)
    bus.publish(event(10, 11))
    bus.publish(event(11, 12))
    await audiences.deliver_tick(tick(1))
    assert numbers(client) == [("tick", 1)]
    bus.replies.pop()(whole(11))
    assert numbers(client) == [("Snapshot", 11), ("EventMessage", 12), ("tick", 1)]
    assert client.seq == 12


async def test_a_snapshot_of_what_is_published_only_later_is_not_repeated(bus, audiences):
    client = newcomer(audiences)
    bus.replies.pop()(whole(12))
    bus.publish(event(10, 12))
    await audiences.topics[HALL].write_change(event(10, 12))
    await audiences.topics[HALL].write_change(event(12, 13))
    assert numbers(client) == [("Snapshot", 12), ("EventMessage", 13)]


async def test_a_snapshot_that_comes_after_all_that_is_known_since_is_of_no_use(bus, audiences):
    client = newcomer(audiences)
    for seq in range(10, 10 + HISTORY + 1):
        bus.publish(event(seq, seq + 1))
    reply = bus.replies.pop()
    reply(whole(10))
    assert numbers(client) == []
    reply(whole(11))
    assert len(numbers(client)) == 1 + HISTORY


async def test_many_who_wait_are_written_to_in_chunks(bus, audiences):
    clients = [newcomer(audiences) for _ in range(CHUNK + 1)]
    bus.replies.pop()(whole(10))
    assert [numbers(one) for one in clients] == [[("Snapshot", 10)]] * CHUNK + [[]]
    await asyncio.sleep(0)
    assert [numbers(one) for one in clients] == [[]] * CHUNK + [[("Snapshot", 10)]]


async def test_what_is_due_together_is_written_before_the_next_tick(bus, audiences, monkeypatch):
    monkeypatch.setattr(topic, "CHANGE_CHUNK", 1)
    first, last = newcomer(audiences, 10), newcomer(audiences, 10)
    running = asyncio.create_task(audiences.run())
    bus.publish(event(10, 11))
    bus.publish(event(11, 12))
    while not first.socket.heard:
        await asyncio.sleep(0)
    assert not last.socket.heard
    await audiences.deliver_tick(tick(1))
    assert numbers(last) == [("EventMessage", 11), ("EventMessage", 12), ("tick", 1)]
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_who_waits_and_leaves_is_sent_nothing_more(bus, audiences):
    client, other = newcomer(audiences), newcomer(audiences)
    audiences.leave(client)
    bus.replies.pop()(whole(10))
    assert (numbers(client), numbers(other)) == ([], [("Snapshot", 10)])


async def test_the_slow_are_left_out_and_get_what_they_missed_when_they_drain(bus, audiences):
    client, slow = newcomer(audiences, 10), newcomer(audiences, 10)
    await audiences.deliver_tick(tick(1))
    assert (numbers(client), numbers(slow)) == ([("tick", 1)], [("tick", 1)])
    slow.socket.is_slow = True
    bus.publish(event(10, 11))
    await audiences.topics[HALL].write_change(event(10, 11))
    assert (numbers(client), numbers(slow)) == ([("EventMessage", 11)], [])
    slow.socket.is_slow = False
    audiences.catch_up(slow)
    assert numbers(slow) == [("EventMessage", 11), ("tick", 1)]


async def test_a_whole_for_everybody_is_for_those_who_waited_and_those_who_lost_a_change(
    bus, audiences
):
    bus.publish(event(10, 11))
    waiting, old = newcomer(audiences), newcomer(audiences, 10)
    old.socket.heard.clear()
    bus.publish(whole(15))
    late = newcomer(audiences, 10)
    await audiences.topics[HALL].write_change(whole(15))
    bus.replies.pop()(whole(15))
    assert [numbers(one) for one in (waiting, old, late)] == [[("Snapshot", 15)]] * 3


def test_a_snapshot_is_asked_for_again_while_anybody_waits_for_it_and_no_longer(bus):
    async def asked():
        audiences = Audiences(bus, 10)
        running = asyncio.create_task(audiences.run())
        client = newcomer(audiences)
        counts = []
        for second in range(5):
            await asyncio.sleep(0.5 if second == 0 else deliver.AGAIN_SECONDS)
            counts.append(len(bus.replies))
            if second == 2:
                bus.replies[-1](whole(10))
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        return counts, numbers(client)

    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        assert runner.run(asked()) == ([1, 2, 3, 3, 3], [("Snapshot", 10)])


def test_a_newcomer_for_whom_a_projection_raised_gets_its_snapshot_within_two_seconds(
    monkeypatch, caplog
):
    async def greeted():
        async with Bench() as bench:
            await bench.prepare()
            audiences, publisher = feed_of(bench)
            running = [asyncio.create_task(one.run()) for one in (audiences, publisher)]
            await asyncio.sleep(0.5)
            client, other = client_of(), client_of(Audience.PHONES, ROOM)
            with monkeypatch.context() as patch:
                patch.setattr(project, "project", raising)
                patch.setattr(project, "room_view", raising)
                for one in (client, other):
                    audiences.join(one)
                    audiences.greet(one, -1)
                at_first = client.socket.kinds() + other.socket.kinds()
                await asyncio.sleep(2)
            meanwhile = {*client.socket.kinds(), *other.socket.kinds()}
            await asyncio.sleep(2)
            then = [client.socket.kinds(), other.socket.kinds()]
            await bench.ask(StartItem(bench.writer.settled.programme.items[0].id))
            await asyncio.sleep(0.1)
            at_last = [client.socket.kinds(), other.socket.kinds()]
            for one in running:
                one.cancel()
            await asyncio.gather(*running, return_exceptions=True)
        assert at_first == []
        assert not meanwhile & {m.Snapshot, m.RoomMessage}
        for kinds in then:
            assert sorted(one.__name__ for one in kinds if one is not m.Tick) == [
                "RoomMessage",
                "Snapshot",
            ]
        assert at_last == [[m.EventMessage]] * 2

    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        runner.run(greeted())
    assert "could not be answered" in caplog.text
    assert "2 rooms could not be shown" not in caplog.text


async def test_a_connection_whose_greeting_failed_is_served_and_is_not_stuck(
    tmp_path, monkeypatch, caplog
):
    monkeypatch.setattr(deliver, "AGAIN_SECONDS", 0.01)
    folder = sample_folder(tmp_path)
    async with serving(folder) as server:
        with monkeypatch.context() as patch:
            patch.setattr(project, "project", raising)
            async with talking(server, Role.PERSON, join_code(folder)) as talk:
                await talk.hear(m.RoomMessage)
                await talk.say(m.Ping(17.0))
                pong = await talk.hear(m.Pong)
                patch.undo()
                snapshot = await talk.hear(m.Snapshot)
    assert pong.sent == 17.0
    assert snapshot.seq == server.writer.tree.size - 1
    assert "could not be answered" in caplog.text
