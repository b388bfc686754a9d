"""What goes out by the clock: each turn is taken by hand."""

import asyncio

import pytest
from feeding import ROOM, client_of, feed_of
from meetings import ROOMS_HEARD, of
from servers import POLL, Bench

from conference.core.ids import PartyId
from conference.deliberation.polls.commands import (
    ClosePoll,
    LeaveOutParty,
    PressButton,
    StartPhonesOver,
)
from conference.deliberation.polls.model import Channel
from conference.deliberation.programme.commands import StartItem
from conference.deliberation.rooms.commands import SetHeadcount
from conference.protocol import messages as m
from conference.protocol.views import Audience
from conference.server.feed import project
from conference.server.feed import publisher as module
from conference.server.record.exchange import Done

OTHER = PartyId(1)


def joined(audiences, *wanted):
    """Clients of these audiences and parties, who have seen all so far."""
    clients = [client_of(*one) for one in wanted]
    for client in clients:
        audiences.join(client)
    return clients


BUT_PHONES = [audience for audience in ROOMS_HEARD if audience is not Audience.PHONES]


async def test_a_tick_goes_to_each_audience_once_after_something_was_counted():
    async with Bench() as bench:
        await bench.prepare()
        audiences, publisher = feed_of(bench)
        clients = joined(audiences, *((audience, None) for audience in BUT_PHONES))
        await publisher.publish_tick()
        await publisher.publish_tick()
        assert [client.socket.kinds() for client in clients] == [[m.Tick]] * len(BUT_PHONES)
        assert await bench.cast(1)
        await bench.writer.drain()
        await publisher.publish_tick()
        ticks = [client.socket.heard[0] for client in clients]
        assert {(one.poll, one.n, one.turnout.phones) for one in ticks} == {(POLL, 2, 1)}
        shown = [one.leading is not None for one in ticks]
        assert shown == [audience in project.LEADING for audience in BUT_PHONES]


async def test_phones_that_are_asked_hear_no_figures_before_the_poll_is_closed():
    async with Bench() as bench:
        await bench.prepare()
        audiences, publisher = feed_of(bench)
        phone, screen = joined(audiences, (Audience.PHONES, ROOM), (Audience.ROOMS, ROOM))
        for person in range(3):
            assert await bench.cast(person)
            await bench.writer.drain()
            await publisher.publish_tick()
        assert screen.socket.kinds() == [m.Tick] * 3
        assert phone.socket.kinds() == []
        assert await bench.ask(ClosePoll(POLL)) == Done()
        await bench.writer.drain()
        await publisher.publish_tick()
        *_, tick = phone.socket.heard
        assert (tick.poll, tick.turnout.phones) == (POLL, 3)


async def test_phones_hear_the_figures_of_a_poll_that_is_answered_without_them():
    async with Bench() as bench:
        await bench.prepare(channels=frozenset({Channel.HANDS, Channel.BUTTON}))
        audiences, publisher = feed_of(bench)
        (phone,) = joined(audiences, (Audience.PHONES, ROOM))
        assert await bench.ask(of(ROOM, PressButton(POLL, 1))) == Done()
        await bench.writer.drain()
        await publisher.publish_tick()
        assert [type(one) for one in phone.socket.heard] == [m.Tick]


async def test_the_map_of_the_hall_has_all_colours_once_the_poll_is_closed():
    async with Bench() as bench:
        await bench.prepare()
        audiences, publisher = feed_of(bench)
        (hall,) = joined(audiences, (Audience.HALL, None))
        for person in range(5):
            assert await bench.cast(person)
        await bench.writer.drain()
        await publisher.publish_tick()
        assert await bench.ask(ClosePoll(POLL)) == Done()
        await bench.writer.drain()
        await publisher.publish_tick()
        held, shown = (one.leading for one in hall.socket.heard if isinstance(one, m.Tick))
        assert set(held) == {"."}
        assert set(shown) != {"."}


async def test_a_poll_that_was_closed_before_the_start_is_counted_once_for_the_map():
    async with Bench() as bench:
        await bench.prepare()
        for person in range(5):
            assert await bench.cast(person)
        assert await bench.ask(ClosePoll(POLL)) == Done()
        await bench.writer.drain()
        audiences, publisher = feed_of(bench)  # as a server that starts
        desk, hall = joined(audiences, (Audience.DESK, None), (Audience.HALL, None))
        await publisher.publish_tick()
        await publisher.publish_tick()
        for client in (desk, hall):
            assert [one.leading for one in client.socket.heard] == ["0.."]


async def test_a_room_that_was_mended_is_shown_and_counted_anew():
    async with Bench() as bench:
        await bench.prepare()
        audiences, publisher = feed_of(bench)
        await bench.cast(1)
        room, desk = joined(audiences, (Audience.ROOMS, ROOM), (Audience.DESK, None))
        for asked in (
            StartPhonesOver(POLL, "Strangers.", ROOM),
            LeaveOutParty(POLL, ROOM, "Nobody knows who is there."),
        ):
            assert await bench.ask(asked) == Done()
            await publisher.publish_tick()
            await publisher.publish_rooms()
        told = [(one.phones, one.started_over, one.left_out) for one in room.socket.rooms()]
        assert told == [(0, 1, ""), (0, 1, "Nobody knows who is there.")]
        ticks = [one.turnout for one in desk.socket.heard if isinstance(one, m.Tick)]
        assert [(one.phones, one.headcount) for one in ticks] == [(0, 30), (0, 20)]


async def test_a_count_that_raises_is_tried_again_at_the_next_turn(monkeypatch):
    async with Bench() as bench:
        await bench.prepare()
        audiences, publisher = feed_of(bench)
        right = module.Running.count

        def wrong(*_):
            raise RuntimeError("planted")

        monkeypatch.setattr(module.Running, "count", wrong)
        with pytest.raises(RuntimeError, match="planted"):
            await publisher.publish_tick()
        monkeypatch.setattr(module.Running, "count", right)
        (client,) = joined(audiences, (Audience.DESK, None))
        await publisher.publish_tick()
        assert m.Tick in client.socket.kinds()


async def test_a_turn_of_rooms_shows_those_that_changed_to_whoever_is_there(monkeypatch):
    shown, right = [], project.room_view

    def counted(meeting, party, *rest):
        shown.append(party)
        return right(meeting, party, *rest)

    monkeypatch.setattr(project, "room_view", counted)
    async with Bench() as bench:
        await bench.prepare()
        audiences, publisher = feed_of(bench)
        here, there = joined(audiences, (Audience.ROOMS, ROOM), (Audience.PHONES, OTHER))
        for party in range(3):
            await bench.ask(SetHeadcount(20, PartyId(party)))
        await bench.writer.drain()
        await publisher.publish_rooms()
        heard = [[room.headcount for room in client.socket.rooms()] for client in (here, there)]
        assert heard == [[20], [20]]
        assert sorted(shown) == [ROOM, OTHER], "nobody is at the third"
        here.socket.heard.clear()
        await bench.ask(of(ROOM, PressButton(POLL, 1)))
        await bench.writer.drain()
        await publisher.publish_rooms()
        await publisher.publish_rooms()
        assert [room.button for room in here.socket.rooms()] == [1]


async def test_a_room_with_a_fault_keeps_no_other_from_its_own_and_is_tried_again(
    monkeypatch, caplog
):
    async with Bench() as bench:
        await bench.prepare()
        audiences, publisher = feed_of(bench)
        clients = joined(audiences, (Audience.ROOMS, ROOM), (Audience.ROOMS, OTHER))
        right = project.room_view

        def failing(meeting, party, *rest):
            if party == ROOM:
                raise ZeroDivisionError
            return right(meeting, party, *rest)

        for party in (ROOM, OTHER):
            publisher.mark_room(party)
        with monkeypatch.context() as patch:
            patch.setattr(project, "room_view", failing)
            await publisher.publish_rooms()
        assert [len(client.socket.rooms()) for client in clients] == [0, 1]
        assert caplog.messages == ["1 rooms could not be shown"]
        await publisher.publish_rooms()
        assert [len(client.socket.rooms()) for client in clients] == [1, 1]


async def test_desks_get_health_and_the_links_that_changed_and_health_is_asked_for_them_alone():
    asked = []

    def health():
        asked.append(True)
        return m.Health(0, 0, 0, 0, 0, 0, "ok", "off", 0.0, 1)

    async with Bench() as bench:
        await bench.prepare()
        audiences, publisher = feed_of(bench, health)
        await publisher.publish_health()
        assert asked == []
        (desk,) = joined(audiences, (Audience.DESK, None))
        audiences.greet(desk, bench.writer.tree.size - 1)
        assert desk.socket.kinds() == [m.Presence, m.Health, m.Screens]
        await publisher.publish_health()
        assert desk.socket.kinds() == [m.Health]
        publisher._links.joined(client_of(), 5)
        await publisher.publish_health()
        assert desk.socket.kinds() == [m.Health, m.Presence]


async def test_what_screens_show_is_published_when_it_changed_and_once_more_for_a_new_desk():
    async with Bench() as bench:
        await bench.prepare()
        health = m.Health(0, 0, 0, 0, 0, 0, "ok", "off", 0.0, 1)
        audiences, publisher = feed_of(bench, lambda: health)
        desk, other = joined(audiences, (Audience.DESK, None), (Audience.DESK, None))
        await publisher.publish_screens()
        assert desk.socket.kinds() == other.socket.kinds() == [m.Screens]
        await publisher.publish_screens()
        assert desk.socket.kinds() == []
        audiences.greet(other, bench.writer.tree.size - 1)
        assert other.socket.kinds() == [m.Presence, m.Health, m.Screens]
        await publisher.publish_screens()
        assert desk.socket.kinds() == other.socket.kinds() == [m.Screens]


async def test_links_that_changed_are_shown_later_when_health_has_a_fault():
    faults = [ZeroDivisionError()]

    def health():
        if faults:
            raise faults.pop()
        return m.Health(0, 0, 0, 0, 0, 0, "ok", "off", 0.0, 1)

    async with Bench() as bench:
        await bench.prepare()
        audiences, publisher = feed_of(bench, health)
        (desk,) = joined(audiences, (Audience.DESK, None))
        publisher._links.joined(client_of(), 5)
        with pytest.raises(ZeroDivisionError):
            await publisher.publish_health()
        await publisher.publish_health()
        assert desk.socket.kinds() == [m.Health, m.Presence]


async def test_a_change_is_written_as_soon_as_its_commit_is_durable():
    async with Bench() as bench:
        await bench.prepare()
        audiences, _ = feed_of(bench)
        (screen,) = joined(audiences, (Audience.HALL, None))
        audiences.greet(screen, bench.writer.tree.size - 1)
        running = asyncio.create_task(audiences.run())
        await bench.ask(StartItem(bench.writer.settled.programme.items[0].id))
        await bench.writer.drain()
        while not screen.socket.heard:
            await asyncio.sleep(0)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        assert screen.socket.kinds() == [m.EventMessage]
        assert screen.seq == bench.writer.tree.size - 1
