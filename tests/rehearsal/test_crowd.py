"""Attendees on real sockets of this machine, with a server of a few lines."""

import asyncio
from collections import Counter
from contextlib import asynccontextmanager
from itertools import count
from random import Random

import pytest
from halls import small_plan
from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosed

from conference.client.link import monotonic
from conference.deliberation.polls.tally import Turnout
from conference.protocol.codec import decode_client, encode
from conference.protocol.messages import (
    PROTOCOL_VERSION,
    Ack,
    Bye,
    Hello,
    Ping,
    Pong,
    Snapshot,
    Tick,
    Welcome,
)
from conference.protocol.views import ConferenceView
from conference.rehearsal.attendees import Habits, World, attendees
from conference.rehearsal.crowd import Crowd
from conference.rehearsal.ledger import Bookkeeper

pytestmark = pytest.mark.sockets

CALM = Habits(drops=0, sleeps=0, moves=0)
NO_ONE = Turnout(0, 9, 0, 3, 0, 0, 0)


class Server:
    """Lets people in by their code or token, and hangs up on the first ``rude`` of them."""

    def __init__(self, rude=0, known=("CODE", "FACIL", "t")):
        self.rude = rude
        self.known = known
        self.sockets = set()
        self.hellos = []
        self.commands = []
        self.close_codes = []

    async def handle(self, socket):
        self.sockets.add(socket)
        try:
            async for frame in socket:
                await self.take(socket, decode_client(frame))
        except ConnectionClosed:
            pass
        finally:
            self.sockets.discard(socket)
            self.close_codes.append(socket.close_code)

    async def take(self, socket, message):
        match message:
            case Hello():
                self.hellos.append(message)
                if not (
                    message.secret.startswith(self.known) and message.secret.endswith(("X", "t"))
                ):
                    await say(socket, Bye("wrong_code", "This code is not right."))
                    await socket.close(4401)
                    return
                await say(socket, Welcome(PROTOCOL_VERSION, message.role, "s", "t" * 32, now(), 0))
                view = ConferenceView("Rehearsal", True, None, None)
                await say(socket, Snapshot(1, now(), {"conference": view}))
            case Ping():
                await say(socket, Pong(message.sent, now()))
                if self.rude:
                    self.rude -= 1
                    socket.transport.abort()
            case _:
                self.commands.append(message)
                await say(socket, Ack(message.id))


def now():
    return round(monotonic()) + 1_700_000_000_000


async def say(socket, message):
    await socket.send(encode(message), text=True)


@asynccontextmanager
async def crowded(server, plan, habits=CALM):
    ids = count()
    ledger = Bookkeeper()
    world = World(plan, ledger, lambda: f"{next(ids):032x}", Random(1), habits)
    async with serve(server.handle, "127.0.0.1", 0, ping_interval=None) as listening:
        port = listening.sockets[0].getsockname()[1]
        crowd = Crowd(f"ws://127.0.0.1:{port}/ws", attendees(world), ledger, monotonic)
        crowd.start()
        yield crowd, listening


async def until(holds, seconds=20):
    async with asyncio.timeout(seconds):
        while not holds():
            await asyncio.sleep(0.01)


def quick_plan(**options):
    return small_plan(seconds=1.2, **options)


async def test_everybody_joins_and_leaves_in_good_order():
    server, plan = Server(), quick_plan()
    async with crowded(server, plan) as (crowd, _):
        await until(lambda: crowd.ledger.report.joined == plan.connections)
        await until(lambda: len(server.commands) >= 6)
        assert len(server.sockets) == plan.connections
        await crowd.finish(5)
        await until(lambda: not server.sockets)
    mistyped = sum(len(party.mistyped) for party in plan.parties)
    assert Counter(server.close_codes) == {1001: plan.connections, 4401: mistyped}
    assert crowd.ledger.report.reconnects == 0
    assert crowd.ledger.report.troubles == {}
    assert {request.command.headcount for request in server.commands} == {
        party.headcount for party in plan.parties
    }


async def test_whoever_is_dropped_comes_back_with_the_token():
    server, plan = Server(rude=20), quick_plan()
    async with crowded(server, plan) as (crowd, _):
        await until(lambda: len(server.hellos) >= plan.connections + 20)
        await until(lambda: len(server.sockets) == plan.connections)
        await until(lambda: crowd.ledger.report.joined == plan.connections)
        await crowd.finish(5)
    assert crowd.ledger.report.reconnects == 20
    assert crowd.ledger.report.joined == plan.connections
    again = [hello for hello in server.hellos if hello.secret == "t" * 32]
    assert len(again) == 20
    assert {hello.since for hello in again} == {1}


async def test_ticks_are_timed_by_the_corrected_clock_of_each_link():
    server, plan = Server(), quick_plan()
    async with crowded(server, plan) as (crowd, _):
        await until(lambda: len(server.sockets) == plan.connections)
        await until(lambda: crowd.ledger.report.joined == plan.connections)
        await asyncio.gather(*(pong(socket) for socket in server.sockets))
        tick = Tick("p", 1, now() - 400, NO_ONE)
        await asyncio.gather(*(say(socket, tick) for socket in server.sockets))
        await until(lambda: crowd.ledger.report.tick.count == plan.connections)
        await crowd.finish(5)
    assert 395 < crowd.ledger.report.tick.quantile(0.01) < 5000


async def pong(socket):
    """One more answer, so that every link has been timed before the tick."""
    await say(socket, Pong(monotonic(), now()))


async def test_a_code_that_is_not_known_is_reported_and_not_tried_for_ever():
    server, plan = Server(known=("FACIL",)), quick_plan()
    async with crowded(server, plan) as (crowd, _):
        await until(lambda: crowd.ledger.report.turned_away >= plan.phones)
        await crowd.finish(5)
    assert crowd.ledger.report.joined == 12
    assert crowd.ledger.report.troubles["This code is not right."] > 0


async def test_a_server_that_goes_away_does_not_hold_up_the_end():
    server, plan = Server(), quick_plan()
    async with crowded(server, plan) as (crowd, listening):
        await until(lambda: crowd.ledger.report.joined == plan.connections)
        listening.close()
        await listening.wait_closed()
        await until(lambda: not server.sockets)
        await asyncio.wait_for(crowd.finish(0.1), 10)
    assert crowd.ledger.report.joined == plan.connections
