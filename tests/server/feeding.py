"""A feed without a network: a publisher on a bench, and clients that keep what they are sent."""

import asyncio
import threading
from functools import partial

from conference.core.ids import PartyId
from conference.deliberation.sender import Role, Sender
from conference.protocol import messages as m
from conference.protocol.codec import decode_server
from conference.protocol.views import Audience
from conference.server.door.presence import Presence
from conference.server.feed.bus import LocalBus
from conference.server.feed.deliver import Audiences
from conference.server.feed.publisher import Publisher
from conference.server.feed.topic import Client
from conference.server.record.store.memory import MemoryStore
from conference.server.record.store.port import StoreUnavailableError
from conference.server.wire.frames import INDIRECT
from conference.server.wire.limits import TokenBucket

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
    """Keeps what is written to it, as messages in ``heard``."""

    is_slow = False

    def __init__(self):
        self.heard = []

    def listen(self, plain, _deflated):
        self.hang_up = partial(plain.remove, plain.add(INDIRECT, self.write))

    def share(self, frame):
        self.write(frame.plain)

    def write(self, frames):
        at = 0
        while at < len(frames):
            size, at = frames[at + 1], at + 2
            if size > 125:
                width = 2 if size == 126 else 8
                size, at = int.from_bytes(frames[at : at + width]), at + width
            self.heard.append(decode_server(frames[at : at + size]))
            at += size

    def kinds(self):
        """The classes of the messages, and none is kept any more."""
        kinds = [type(one) for one in self.heard]
        self.heard.clear()
        return kinds

    def rooms(self):
        return [one.room for one in self.heard if isinstance(one, m.RoomMessage)]


def feed_of(bench, health=None):
    """The audiences and the publisher of a bench, on a bus of one process."""
    bus = LocalBus()
    audiences = Audiences(bus, bench.writer.tree.size - 1)
    publisher = Publisher(bench.writer, bus, Presence(), lambda _: "CODE", bench.clock, health)
    bench.writer.listeners = [publisher]
    return audiences, publisher


def raising(*_):
    """What is wrong in a projection."""
    raise ZeroDivisionError


def client_of(audience=Audience.ROOMS, party=ROOM):
    """A client of an audience, and of a party if it has one; it has not joined."""
    return Client(FakeSocket(), Sender(Role.PARTY, party), audience, TokenBucket(10, 0))
