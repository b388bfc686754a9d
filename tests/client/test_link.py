"""A session over real sockets of this machine, with a server of a few lines."""

import asyncio
from contextlib import asynccontextmanager

import pytest
from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosed

from conference.client.link import Link, new_id, open_session
from conference.client.session import Answered, Ended, Welcomed
from conference.core.errors import ConferenceError
from conference.deliberation.programme.commands import EndItem
from conference.protocol.codec import decode_client, encode
from conference.protocol.messages import (
    PROTOCOL_VERSION,
    Ack,
    Bye,
    Hello,
    Ping,
    Pong,
    Request,
    Role,
    Welcome,
)

START = 1_750_000_000_000


class Server:
    """Lets everybody in, answers commands, and hangs up on the ones it is told to."""

    def __init__(self, *, hang_up_on=(), wrong=False):
        self.hang_up_on = list(hang_up_on)
        self.wrong = wrong
        self.heard = []

    async def handle(self, socket):
        try:
            await self.converse(socket)
        except ConnectionClosed:
            return

    async def converse(self, socket):
        async for frame in socket:
            message = decode_client(frame)
            self.heard.append(message)
            match message:
                case Hello() if self.wrong:
                    bye = Bye("wrong_code", "This code is not known.")
                    await socket.send(encode(bye), text=True)
                    await socket.close(4401)
                case Hello():
                    hi = Welcome(PROTOCOL_VERSION, message.role, "s", "t" * 32, START)
                    await socket.send(encode(hi), text=True)
                case Ping():
                    await socket.send(encode(Pong(message.sent, START)), text=True)
                case _ if message.id in self.hang_up_on:
                    self.hang_up_on.remove(message.id)
                    socket.transport.abort()
                case _:
                    await socket.send(encode(Ack(message.id)), text=True)


@asynccontextmanager
async def linked(server, listen=lambda event: None):
    async def at_once(seconds):
        await asyncio.sleep(0)

    async with serve(server.handle, "127.0.0.1", 0, ping_interval=None) as listening:
        port = listening.sockets[0].getsockname()[1]
        session = open_session(Role.DESK, "secret")
        link = Link(session, f"http://127.0.0.1:{port}", listen, sleep=at_once)
        task = asyncio.create_task(link.run())
        try:
            yield link, task
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


async def test_a_command_is_carried_out_and_answered():
    said = []
    async with linked(Server(), said.append) as (link, _):
        ident = new_id()
        assert await link.ask(EndItem(), timeout=5, name=ident) == Ack(ident)
    assert isinstance(said[0], Welcomed)
    assert any(isinstance(event, Answered) for event in said)


async def test_a_command_whose_answer_was_lost_is_sent_again_under_its_id():
    server = Server(hang_up_on=["a", "a"])
    async with linked(server) as (link, _):
        assert await link.ask(EndItem(), timeout=5, name="a") == Ack("a")
        assert link.session.reconnects == 2
    asked = [one for one in server.heard if isinstance(one, Request)]
    assert [(one.id, one.command) for one in asked] == [("a", EndItem())] * 3
    assert len({one.until for one in asked}) == 1


async def test_a_wrong_code_ends_it():
    said = []
    async with linked(Server(wrong=True), said.append) as (_, task):
        ended = await asyncio.wait_for(task, 5)
    assert ended == Ended("wrong_code", "This code is not known.", ())
    assert said[-1] == ended


async def test_waiting_for_something_ends_when_it_holds():
    async with linked(Server()) as (link, _):
        await link.until(lambda session: session.round_trip is not None, timeout=5)
        assert link.session.server_time(0) is not None
        with pytest.raises(TimeoutError):
            await link.until(lambda session: False, timeout=0.01)


async def test_no_server_is_tried_again_and_an_answer_does_not_come():
    async def soon(seconds):
        await asyncio.sleep(0.001)

    async with serve(lambda socket: None, "127.0.0.1", 0) as listening:
        port = listening.sockets[0].getsockname()[1]
    link = Link(open_session(Role.DESK, "s"), f"127.0.0.1:{port}", sleep=soon)
    task = asyncio.create_task(link.run())
    with pytest.raises(ConferenceError, match="no answer within"):
        await link.ask(EndItem(), timeout=0.05)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
