"""Whatever is published, lost, late or slow: every client ends with what was published last."""

import asyncio
import logging
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from virtual_time import VirtualLoop

from conference.deliberation.sender import Role, Sender
from conference.protocol.views import Audience
from conference.server.feed import deliver, topic
from conference.server.feed.bus import ChangeFrame, LocalBus, WholeFrame
from conference.server.feed.deliver import Audiences
from conference.server.feed.topic import Client
from conference.server.wire.frames import NOBODY
from conference.server.wire.limits import TokenBucket

HALL = Audience.HALL
BEGUN = 10
"""The entry up to which all is known when the server starts."""


class Frame:
    """What takes a client to ``seq``: from ``before``, or from anywhere."""

    def __init__(self, seq, before=None):
        self.seq, self.before = seq, before


class Socket:
    """A client that knows how far it is; ``gaps`` are changes that do not follow on that."""

    def __init__(self, seq):
        self.is_slow = False
        self.seq, self.gaps = seq, []

    def listen(self, plain, _deflated):
        place = plain.add(NOBODY, self.share)
        self.hang_up = lambda: plain.remove(place)

    def share(self, frame):
        if frame.before not in (None, self.seq):
            self.gaps.append((self.seq, frame.before))
        self.seq = frame.seq


class Source:
    """The projecting side; while ``is_faulty`` it has no whole."""

    def __init__(self):
        self.seq, self.is_faulty = BEGUN, False

    def whole(self, audience):
        if self.is_faulty:
            raise ZeroDivisionError
        return WholeFrame(audience, self.seq, Frame(self.seq))


class FarBus(LocalBus):
    """A bus whose replies come at once, late, or never."""

    def __init__(self, chance):
        super().__init__()
        self.chance, self.is_far = chance, True

    def request_whole(self, audience, reply):
        loop, how = asyncio.get_running_loop(), self.chance.random() if self.is_far else 0
        if how < 0.3:
            super().request_whole(audience, reply)
        elif how < 0.6:
            super().request_whole(audience, lambda whole: self.later(loop, reply, whole))
        elif how < 0.9:
            self.later(loop, super().request_whole, audience, reply)

    def later(self, loop, call, *arguments):
        loop.call_later(3 * self.chance.random(), call, *arguments)


class Scene:
    """One audience, and everything that may happen to it, by chance."""

    def __init__(self, chance):
        self.chance = chance
        self.bus, self.source, self.clients = FarBus(chance), Source(), []
        self.bus.answer_from(self.source)
        self.audiences = Audiences(self.bus, BEGUN)
        self.seq, self.past, self.is_behind = BEGUN, [BEGUN], False

    def change(self):
        self.seq += self.chance.randint(1, 2)
        before = self.source.seq
        if self.is_behind:
            self.is_behind, self.source.seq = False, self.seq
            self.bus.publish(WholeFrame(HALL, self.seq, Frame(self.seq)))
        elif self.chance.random() < 0.1:
            self.is_behind = True
        else:
            self.source.seq = self.seq
            self.bus.publish(ChangeFrame(HALL, before, self.seq, Frame(self.seq, before)))
        self.past.append(self.source.seq)

    def come(self):
        for _ in range(self.chance.choice((1, 1, 5))):
            since = self.chance.choice((-1, 10**6, *self.past[-9:]))
            client = Client(Socket(since), Sender(Role.DISPLAY), HALL, TokenBucket(10, 0))
            self.clients.append(client)
            self.audiences.join(client)
            self.audiences.greet(client, since)

    def leave(self):
        if self.clients:
            client = self.clients.pop(self.chance.randrange(len(self.clients)))
            self.audiences.leave(client)

    def slow_down(self):
        if self.clients:
            self.chance.choice(self.clients).socket.is_slow = True

    def drain(self, most=1):
        slow = [client for client in self.clients if client.socket.is_slow]
        for client in slow[:most]:
            client.socket.is_slow = False
            self.audiences.catch_up(client)

    def fail(self):
        self.source.is_faulty = self.chance.random() < 0.4

    async def happen(self):
        """Much of that, in any order; then nothing is slow, late or faulty any more."""
        running = asyncio.create_task(self.audiences.run())
        steps = (self.change, self.come, self.slow_down, self.drain, self.leave, self.fail)
        for _ in range(self.chance.randint(5, 60)):
            self.chance.choices(steps, (6, 3, 3, 3, 1, 2))[0]()
            await asyncio.sleep(self.chance.choice((0, 0, 0, 0.01, 1.5)))
        self.source.is_faulty = self.bus.is_far = False
        self.drain(len(self.clients))
        await asyncio.sleep(10)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


@pytest.fixture(autouse=True, scope="module")
def small_and_silent():
    """Few at a time and little kept, so that bounds are reached; faults are not logged."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(deliver, "CHUNK", 3)
        patch.setattr(topic, "CHUNK", 3)
        patch.setattr(topic, "CHANGE_CHUNK", 3)
        patch.setattr(topic, "HISTORY", 5)
        patch.setattr(logging.getLogger("conference.server.feed.bus"), "disabled", True)
        yield


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 2**32))
def test_every_client_ends_where_the_publishing_ended_and_none_is_sent_a_gap(seed):
    async def scene():
        found = Scene(Random(seed))
        await found.happen()
        return found

    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        found = runner.run(scene())
    sockets = [client.socket for client in found.clients]
    assert [socket.gaps for socket in sockets] == [[]] * len(sockets)
    assert {socket.seq for socket in sockets} <= {found.source.seq}
