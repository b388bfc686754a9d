"""Devices of members at a served conference, each with a badge: a thousand fit into one loop."""

import asyncio
import json
import secrets
from itertools import count

from conference.bench.wire import connect, masked
from conference.protocol import messages as m
from conference.protocol.messages import Role

__all__ = ["Device", "Devices", "comes_in"]

PATIENCE = 60
PING_SECONDS = 8.0
AT_ONCE = 50
ANSWERS = (b'{"type":"ack"', b'{"type":"refused"', b'{"type":"welcome"', b'{"type":"bye"')
"""Of all that members are sent, what a device here reads."""


class Device:
    """One device and its connection; ``seat`` and ``badge`` once it is signed in.

    By its ``token`` it comes back to the seat.
    """

    def __init__(self):
        self.seat = None
        self.badge = self.token = ""
        self.keys = {}
        self._wire = None
        self._names = count(1)
        self._waiting = {}

    async def open(self, port, secret, number=0, role=Role.MEMBER):
        """Connect and say hello; the server's first word, welcome or bye."""
        first = self._waiting[""] = asyncio.get_running_loop().create_future()
        hello = m.Hello(m.PROTOCOL_VERSION, role, secret)
        self._wire = await connect(port, hello, self._received, number)
        async with asyncio.timeout(PATIENCE):
            return await first

    async def ask(self, kind, /, **fields):
        """Have something carried out; the answer."""
        name = f"d{next(self._names)}"
        answer = self._waiting[name] = asyncio.get_running_loop().create_future()
        self._send({"type": kind, "id": name, **fields})
        async with asyncio.timeout(PATIENCE):
            return await answer

    async def vote(self, poll, choice, key=None):
        """Cast a ballot under the device's key of this poll, or under another."""
        key = key or self.keys.setdefault(poll, secrets.token_hex(16))
        return await self.ask("cast", poll=poll, key=key, revision=1, choice=list(choice))

    def ping(self):
        """Say that somebody is there."""
        self._wire.write(masked(b'{"type":"ping","sent":0}'))

    def close(self):
        """Be gone."""
        self._wire.close()

    def _send(self, message):
        self._wire.write(masked(json.dumps(message).encode()))

    def _received(self, payload):
        if not payload.startswith(ANSWERS):
            return
        found = json.loads(payload)
        waiting = self._waiting.pop(found.get("id", ""), None)
        if waiting is not None and not waiting.done():
            waiting.set_result(found)


async def comes_in(port, badge, number=0):
    """A device that is signed in with a badge."""
    device = Device()
    welcome = await device.open(port, badge, number)
    assert welcome["type"] == "welcome", welcome
    device.seat, device.badge, device.token = welcome["seat"], badge, welcome["token"]
    return device


class Devices:
    """The devices of all members who are in the hall, in the order of their seats."""

    def __init__(self, devices):
        self.all = sorted(devices, key=lambda device: device.seat)
        self._alive = asyncio.create_task(self._stay(), name="pings")

    @classmethod
    async def of(cls, port, badges):
        """All of these sign in, a few at a time."""
        turn = asyncio.Semaphore(AT_ONCE)

        async def one(number, badge):
            async with turn:
                return await comes_in(port, badge, number)

        return cls(await asyncio.gather(*(one(n, badge) for n, badge in enumerate(badges))))

    async def vote(self, poll, *counts):
        """So many vote for the first option, so many for the next; the others do not vote.

        Every ballot must be acknowledged.
        """
        choices = [option for option, many in enumerate(counts) for _ in range(many)]
        assert len(choices) <= len(self.all), (counts, len(self.all))
        await self.choose(poll, [(option,) for option in choices])

    async def choose(self, poll, choices):
        """The first devices vote as listed."""
        pairs = zip(self.all, choices, strict=False)
        answers = await asyncio.gather(*(device.vote(poll, choice) for device, choice in pairs))
        refused = [answer for answer in answers if answer["type"] != "ack"]
        assert not refused, refused[:3]

    async def come_back(self, port):
        """All of them connect again, after the server was gone."""
        for number, device in enumerate(self.all):
            welcome = await device.open(port, device.token, number)
            assert welcome["seat"] == device.seat, welcome

    def close(self):
        """All of them are gone."""
        self._alive.cancel()
        for device in self.all:
            device.close()

    async def _stay(self):
        while True:
            await asyncio.sleep(PING_SECONDS)
            for device in self.all:
                device.ping()
