"""Who hears what: prebuilt frames to many, in chunks; slow readers catch up when they drain.

A frame is encoded once for an audience and written to each connection as it is. Writing ten
thousand in one turn of the event loop would keep ballots waiting for 80 ms, so a turn writes
``CHUNK`` and lets the loop breathe. A connection with bytes queued is left out and owes nothing:
when it drains it gets the newest tick, and the events that it missed or a fresh snapshot. So
memory for slow readers is bounded, and they never slow the others.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

from conference.core.ids import PartyId
from conference.deliberation.sender import Role, Sender
from conference.protocol.views import Audience
from conference.server.wire.frames import Lines, SharedFrame
from conference.server.wire.limits import TokenBucket
from conference.server.wire.socket import Socket

__all__ = ["Audiences", "Client", "Noted", "Topic"]

CHUNK = 128
HISTORY = 256

_Any = TypeVar("_Any")


@dataclass(slots=True, eq=False)
class Client:
    """What the server knows of one connection that was let in.

    ``seq`` is the last event it was sent; ``seen_at`` is monotonic, in seconds.
    """

    socket: Socket
    sender: Sender
    audience: Audience
    bucket: TokenBucket
    seq: int = -1
    seen_at: float = 0.0
    slow_since: float | None = None
    delay: int | None = None

    @property
    def role(self) -> Role:
        """What the connection is."""
        assert self.sender.role is not None, "the server is no client"
        return self.sender.role

    @property
    def party(self) -> PartyId | None:
        """The party that it belongs to."""
        return self.sender.party


@dataclass(slots=True)
class Topic:
    """What one audience is sent.

    ``history`` has the last events as ``(after, seq, frame)``; ``tick`` is the newest tick's
    frame; the snapshot's frame is built when it is first asked for after a change, and shared by
    all who come then. ``is_behind`` says that a change could not be put into a frame, so that the
    next one must be a whole snapshot.
    """

    clients: dict[Client, None] = field(default_factory=dict)
    seq: int = -1
    history: deque[tuple[int, int, SharedFrame]] = field(
        default_factory=lambda: deque(maxlen=HISTORY)
    )
    tick: SharedFrame | None = None
    snapshot: tuple[int, SharedFrame] | None = None
    is_behind: bool = False
    plain: Lines = field(default_factory=Lines)
    deflated: Lines = field(default_factory=Lines)

    def join(self, client: Client) -> None:
        """The client hears this from now on."""
        self.clients[client] = None
        client.socket.listen(self.plain, self.deflated)

    def leave(self, client: Client) -> None:
        """The client is gone."""
        if client in self.clients:
            del self.clients[client]
            client.socket.hang_up()

    def note(self, seq: int, frame: SharedFrame) -> Noted:
        """An event took the audience to ``seq``: from now on newcomers are told of it."""
        noted = Noted(self, self.seq, seq, frame)
        self.history.append((self.seq, seq, frame))
        self.seq = seq
        self.snapshot = None
        return noted

    def reset(self, seq: int, frame: SharedFrame) -> Noted:
        """Start anew at ``seq`` with a snapshot for everybody, whatever they have seen."""
        self.history.clear()
        self.seq = seq
        self.snapshot = (seq, frame)
        self.is_behind = False
        return Noted(self, None, seq, frame)

    def missed(self, since: int) -> list[SharedFrame] | None:
        """The frames after ``since``; None when they are not all known any more."""
        if since == self.seq:
            return []
        frames: list[SharedFrame] = []
        for after, _, frame in reversed(self.history):
            frames.append(frame)
            if after == since:
                frames.reverse()
                return frames
        return None


class Noted(NamedTuple):
    """What is yet to be written to the clients of a topic who stand at ``before``.

    None means all of them, whatever they have seen.
    """

    topic: Topic
    before: int | None
    seq: int
    frame: SharedFrame


class Audiences:
    """All clients by audience and by party."""

    def __init__(self) -> None:
        self.topics: dict[Audience, Topic] = {audience: Topic() for audience in Audience}
        self.by_party: dict[PartyId, dict[Client, None]] = {}
        self._writing = asyncio.Lock()

    def join(self, client: Client) -> None:
        """From now on the client hears what its audience hears."""
        self.topics[client.audience].join(client)
        if client.party is not None:
            self.by_party.setdefault(client.party, {})[client] = None

    def leave(self, client: Client) -> None:
        """The client is gone."""
        self.topics[client.audience].leave(client)
        if client.party is not None:
            room = self.by_party.get(client.party)
            if room is not None:
                room.pop(client, None)
                if not room:
                    del self.by_party[client.party]

    def everyone(self) -> list[Client]:
        """All clients, as a list of its own."""
        return [client for topic in self.topics.values() for client in topic.clients]

    def write_desks(self, frame: bytes) -> None:
        """Write to every desk, also to one that is slow."""
        for client in list(self.topics[Audience.DESK].clients):
            client.socket.write(frame)

    async def publish_event(self, noted: Noted) -> None:
        """Write an event to those who have seen all before it; others catch up by themselves."""
        async with self._writing:
            for start, clients in _chunks(list(noted.topic.clients)):
                if start:
                    await asyncio.sleep(0)
                for client in clients:
                    is_next = noted.before is None or client.seq == noted.before
                    if is_next and client.seq < noted.seq and not client.socket.is_slow:
                        client.seq = noted.seq
                        client.socket.share(noted.frame)

    async def publish_tick(self, audience: Audience, frame: SharedFrame) -> None:
        """Send the running tally; whoever is slow gets the newest one later."""
        topic = self.topics[audience]
        topic.tick = frame
        async with self._writing:
            for lines, deflates in ((topic.plain, False), (topic.deflated, True)):
                if len(lines):
                    await _put_out(lines, frame.bytes_for(deflates))

    def send_room(self, party: PartyId, frame: SharedFrame) -> None:
        """Send a party's own state to its screens, facilitators and phones."""
        for client in self.by_party.get(party, ()):
            if not client.socket.is_slow:
                client.socket.share(frame)


async def _put_out(lines: Lines, frame: bytes) -> None:
    """Write to all who are on the lines now, ``CHUNK`` in a turn of the loop."""
    for start in range(0, len(lines), CHUNK):
        if start:
            await asyncio.sleep(0)
        lines.put(frame, start, start + CHUNK)


def _chunks(every: list[_Any]) -> Iterable[tuple[int, list[_Any]]]:
    for start in range(0, len(every), CHUNK):
        yield start, every[start : start + CHUNK]
