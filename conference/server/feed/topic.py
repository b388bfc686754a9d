"""One audience: its clients, what it was sent, and the writing to all of them.

A frame is encoded once for an audience and written to each connection as it is. Writing ten
thousand in one turn of the event loop would keep ballots waiting for 80 ms, so a turn writes
``CHUNK`` (``CHANGE_CHUNK`` of a change) and lets the loop breathe.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from conference.core.ids import PartyId
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.sender import Role, Sender
from conference.protocol.views import Audience
from conference.server.feed.bus import ChangeFrame, WholeFrame
from conference.server.wire.frames import Lines, SharedFrame
from conference.server.wire.limits import TokenBucket
from conference.server.wire.socket import Socket

__all__ = ["CHANGE_CHUNK", "CHUNK", "HISTORY", "Client", "Topic"]

CHUNK = 128
"""Clients who are written a tick in one turn of the event loop."""

CHANGE_CHUNK = 512
"""Clients who are written a change in one turn. Those are rare, and what is on air changes on all
screens at once: the reports of the first are not read before the last ones have their frame."""

HISTORY = 256
"""Changes that are kept for those who missed some."""


@dataclass(slots=True, eq=False)
class Client:
    """What the server knows of one connection that was let in.

    ``seq`` is the last event it was sent; ``seen_at`` is monotonic, in seconds. ``session`` is the
    hash of its token, by which its session is known, ``name`` what it calls itself. A controller
    is of no ``audience``. ``talk`` is the session that its welcome names.
    """

    socket: Socket
    sender: Sender
    audience: Audience | None
    bucket: TokenBucket
    seq: int = -1
    seen_at: float = 0.0
    slow_since: float | None = None
    delay: int | None = None
    session: bytes = b""
    talk: str = ""
    name: str = ""

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
    """What one audience was sent, up to the event ``seq``, and who is sent the next.

    ``history`` has the last changes, ``ticks`` the newest tick of each electorate; ``whole`` is the
    snapshot as of ``seq``, once somebody has asked for it, and shared by all who come then. Clients
    in ``waiting`` need it and have not got it.
    """

    seq: int
    clients: dict[Client, None] = field(default_factory=dict)
    waiting: dict[Client, None] = field(default_factory=dict)
    history: deque[ChangeFrame] = field(default_factory=lambda: deque(maxlen=HISTORY))
    ticks: dict[Electorate, SharedFrame] = field(default_factory=dict)
    whole: WholeFrame | None = None
    plain: Lines = field(default_factory=Lines)
    deflated: Lines = field(default_factory=Lines)

    def join(self, client: Client) -> None:
        """The client is sent what the audience is sent from now on."""
        self.clients[client] = None
        client.socket.listen(self.plain, self.deflated)

    def leave(self, client: Client) -> None:
        """The client is gone."""
        self.waiting.pop(client, None)
        if client in self.clients:
            del self.clients[client]
            client.socket.hang_up()

    def append(self, change: ChangeFrame) -> None:
        """Newcomers are sent this change, too, from now on."""
        self.history.append(change)
        self.seq = change.seq
        self.whole = None

    def restart(self, whole: WholeFrame) -> None:
        """Start anew with a snapshot for everybody: who is slow gets it when it drains."""
        self.history.clear()
        self.waiting.clear()
        self.seq = whole.seq
        self.whole = whole

    def missed(self, since: int) -> list[SharedFrame] | None:
        """The frames after ``since``; None when they are not all known any more."""
        if since == self.seq:
            return []
        frames: list[SharedFrame] = []
        for change in reversed(self.history):
            frames.append(change.frame)
            if change.before == since:
                frames.reverse()
                return frames
        return None

    def bring(self, client: Client, frames: Sequence[SharedFrame], seq: int) -> None:
        """Write what takes a client to ``seq``, and the newest tick."""
        self.waiting.pop(client, None)
        for frame in frames:
            client.socket.share(frame)
        client.seq = seq
        for tick in self.ticks.values():
            client.socket.share(tick)

    async def write_change(self, what: ChangeFrame | WholeFrame) -> None:
        """Write it to those who have seen all before it; others catch up by themselves."""
        before = what.before if isinstance(what, ChangeFrame) else None
        seq, frame = what.seq, what.frame
        clients = list(self.clients)
        for start in range(0, len(clients), CHANGE_CHUNK):
            if start:
                await asyncio.sleep(0)
            for client in clients[start : start + CHANGE_CHUNK]:
                is_next = before is None or client.seq == before
                if is_next and client.seq < seq and not client.socket.is_slow:
                    client.seq = seq
                    client.socket.share(frame)

    async def write_tick(self, tick: SharedFrame) -> None:
        """Write it to all but the slow, who get the newest one when they drain."""
        for lines, deflates in ((self.plain, False), (self.deflated, True)):
            if len(lines):
                frame = tick.bytes_for(deflates)
                for start in range(0, len(lines), CHUNK):
                    if start:
                        await asyncio.sleep(0)
                    lines.put(frame, start, start + CHUNK)
