"""A controller that speaks OSC, for tests: real datagrams to a server, and what it answers."""

import asyncio
import contextlib

from fake_obs import until
from pythonosc.osc_message import OscMessage
from pythonosc.osc_message_builder import OscMessageBuilder

from conference.server.app import running
from conference.server.http_server import listen
from conference.server.watchers.controls import ControlPlan


def message(address, *arguments):
    builder = OscMessageBuilder(address)
    for one in arguments:
        builder.add_arg(one)
    return builder.build()


@contextlib.asynccontextmanager
async def hearing(folder, clock=None):
    """A server with an OSC port."""
    plan = ControlPlan(osc=("127.0.0.1", 0))
    async with running(folder, listen("127.0.0.1", 0), clock=clock, controls=plan) as server:
        yield server


class Client(asyncio.DatagramProtocol):
    """A controller that speaks OSC; ``heard`` has what came, newest last."""

    def __init__(self, token):
        self.token, self.heard, self.bytes = token, [], 0

    def datagram_received(self, data, _addr):
        self.bytes += len(data)
        found = OscMessage(data)
        self.heard.append((found.address, tuple(found.params)))

    def send(self, word, name, *arguments):
        datagram = message(f"/conference/{word}", self.token, name, *arguments).dgram
        self.transport.sendto(datagram)
        return len(datagram)

    def acks(self, name):
        return [
            args[1:] for addr, args in self.heard if addr == "/conference/ack" and args[0] == name
        ]

    async def ask(self, word, name, *arguments):
        """The answer, without its id."""
        before = len(self.acks(name))
        self.send(word, name, *arguments)
        await until(lambda: len(self.acks(name)) > before)
        return self.acks(name)[-1]

    def last(self, word):
        """What was told last under an address; None when nothing was."""
        found = [args for addr, args in self.heard if addr == f"/conference/state/{word}"]
        return found[-1] if found else None


@contextlib.asynccontextmanager
async def osc(server, token):
    loop = asyncio.get_running_loop()
    transport, client = await loop.create_datagram_endpoint(
        lambda: Client(token), remote_addr=server.controls.osc.place
    )
    client.transport = transport
    try:
        yield client
    finally:
        transport.close()
