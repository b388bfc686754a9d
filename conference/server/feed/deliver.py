"""From what is published to sockets: who is sent what, and how newcomers and the slow get theirs.

What goes to a whole audience is written in chunks (see :mod:`~conference.server.feed.topic`). A
connection with bytes queued is left out and owes nothing: when it drains it gets the newest tick,
and the events that it missed or a fresh snapshot. So memory for slow readers is bounded, and they
never slow the others. Whoever needs a snapshot that cannot be had just now waits for it, and is
sent everything else.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from functools import partial
from itertools import islice
from typing import assert_never

from conference.core.ids import PartyId
from conference.deliberation.sender import Role
from conference.protocol.views import Audience
from conference.server.feed.bus import (
    Bus,
    ChangeFrame,
    ControllerFrames,
    DeskFrames,
    DraftFrame,
    DraftReaders,
    EveningFrame,
    Publication,
    RoomFrame,
    SeatFrame,
    TickFrame,
    WholeFrame,
)
from conference.server.feed.topic import CHUNK, Client, Topic

__all__ = ["Audiences"]

_log = logging.getLogger("conference.server.feed.deliver")

AGAIN_SECONDS = 1.0
"""How soon a snapshot is asked for again when none came."""


class Audiences:
    """All clients by audience, by party and by seat, and what is written to them.

    ``seq`` is the newest entry of the record when the server starts: whoever has seen it has
    missed nothing.
    """

    def __init__(self, bus: Bus, seq: int) -> None:
        self.topics: dict[Audience, Topic] = {audience: Topic(seq) for audience in Audience}
        self.by_party: dict[PartyId, dict[Client, None]] = {}
        self.by_seat: dict[int, dict[Client, None]] = {}
        self.controllers: dict[Client, None] = {}
        self._bus = bus
        self._due: asyncio.Queue[ChangeFrame | WholeFrame] = asyncio.Queue()
        self._writing = asyncio.Lock()
        self._is_anybody_waiting = asyncio.Event()
        bus.subscribe(self)

    # Clients

    def join(self, client: Client) -> None:
        """From now on the client is sent what its audience and its party are sent."""
        if client.audience is None:
            self.controllers[client] = None
            return
        self.topics[client.audience].join(client)
        if client.party is not None:
            self.by_party.setdefault(client.party, {})[client] = None
        if client.sender.seat is not None:
            self.by_seat.setdefault(client.sender.seat, {})[client] = None

    def leave(self, client: Client) -> None:
        """The client is gone."""
        if client.audience is None:
            self.controllers.pop(client, None)
            return
        self.topics[client.audience].leave(client)
        if client.party is not None:
            room = self.by_party.get(client.party)
            if room is not None:
                room.pop(client, None)
                if not room:
                    del self.by_party[client.party]
            self._bus.mark_room(client.party)
            self._tell_hosts(client)
        devices = self.by_seat.get(client.sender.seat or 0)
        if devices is not None:
            devices.pop(client, None)
            if not devices:
                del self.by_seat[client.sender.seat or 0]

    def greet(self, client: Client, since: int) -> None:
        """The first frames after the welcome: what was missed, or all; its room; the last tick.

        What cannot be had now comes later: the connection stands either way.
        """
        self._bring_up_to_date(client, since)
        if client.party is not None:
            self._bus.request_room(client.party, client.socket.share)
            self._bus.mark_room(client.party)
            self._tell_hosts(client)
        self._request_seat(client)
        if client.audience is Audience.DESK:
            self._bus.request_desk(partial(_write_all, client))

    def catch_up(self, client: Client) -> None:
        """A slow reader has drained: the events it missed, the newest tick, its room."""
        self._bring_up_to_date(client, client.seq)
        if client.party is not None:
            self._bus.mark_room(client.party)
            self._tell_hosts(client)
        self._request_seat(client)

    def _tell_hosts(self, client: Client) -> None:
        """A facilitator has come or gone: all of that party see who is here."""
        party = client.party
        if client.role is Role.FACILITATOR and party is not None and self.hosts(party):
            self._bus.request_evening(party, lambda frame: self.deliver(EveningFrame(party, frame)))

    def _request_seat(self, client: Client) -> None:
        if client.sender.seat is not None:
            self._bus.request_seat(client.sender.seat, client.socket.share)

    def _bring_up_to_date(self, client: Client, since: int) -> None:
        if client.audience is None:
            return
        topic = self.topics[client.audience]
        missed = topic.missed(since) if since >= 0 else None
        if missed is not None:
            topic.bring(client, missed, topic.seq)
        elif topic.whole is not None:
            topic.bring(client, [topic.whole.frame], topic.seq)
        else:
            topic.waiting[client] = None
            if len(topic.waiting) == 1:
                self._bus.request_whole(client.audience, self._bring_waiting)
            if topic.waiting:
                self._is_anybody_waiting.set()

    def _bring_waiting(self, whole: WholeFrame) -> None:
        """A snapshot came: for those who wait, with what was published after it was made."""
        topic = self.topics[whole.audience]
        later = topic.missed(whole.seq) if whole.seq < topic.seq else []
        if later is None:
            return  # it took too long: another is asked for
        if whole.seq == topic.seq:
            topic.whole = whole
        for client in list(islice(topic.waiting, CHUNK)):
            topic.bring(client, [whole.frame, *later], max(whole.seq, topic.seq))
        if topic.waiting:
            asyncio.get_running_loop().call_soon(self._bring_waiting, whole)

    def hosts(self, party: PartyId) -> tuple[str, ...]:
        """The letters of the facilitators' devices that are here, each once."""
        clients = self.by_party.get(party, ())
        return tuple(sorted({one.sender.device for one in clients if one.sender.device}))

    # What is published

    def desks(self) -> list[str]:
        """The login of each desk that is here."""
        return [client.sender.login for client in self.topics[Audience.DESK].clients]

    def everybody(self) -> list[Client]:
        """All clients of all audiences."""
        return [client for topic in self.topics.values() for client in topic.clients]

    def reaches(self, audience: Audience) -> bool:
        """Whether clients of the audience are here."""
        return bool(self.topics[audience].clients)

    def reaches_room(self, party: PartyId) -> bool:
        """Whether clients of the party are here."""
        return party in self.by_party

    def reaches_readers(self, readers: DraftReaders) -> bool:
        """Whether any of those who read what tables write is here."""
        clients = self.by_party.get(readers.party, ())
        return any(_is_among(client, readers) for client in clients)

    def deliver(self, what: Publication) -> None:
        """Write it, or have it written: what changed for thousands waits for its turn."""
        match what:
            case ChangeFrame():
                self.topics[what.audience].append(what)
                self._due.put_nowait(what)
            case WholeFrame():
                self.topics[what.audience].restart(what)
                self._due.put_nowait(what)
            case RoomFrame():
                for client in self.by_party.get(what.party, ()):
                    if not client.socket.is_slow:
                        client.socket.share(what.frame)
            case EveningFrame():
                for client in self.by_party.get(what.party, ()):
                    if client.role is Role.FACILITATOR and not client.socket.is_slow:
                        client.socket.share(what.frame)
            case DraftFrame():
                for client in self.by_party.get(what.readers.party, ()):
                    if _is_among(client, what.readers) and not client.socket.is_slow:
                        client.socket.share(what.frame)
            case SeatFrame():
                for client in self.by_seat.get(what.seat, ()):
                    if not client.socket.is_slow:
                        client.socket.share(what.frame)
            case DeskFrames():
                for client in list(self.topics[Audience.DESK].clients):
                    client.socket.write(what.frames)
            case ControllerFrames():
                for client in list(self.controllers):
                    if not client.socket.is_slow:
                        client.socket.write(what.frames)
            case _:
                assert_never(what)

    async def deliver_tick(self, tick: TickFrame) -> None:
        """Write the running tally, after what is being written."""
        topic = self.topics[tick.audience]
        topic.ticks[tick.electorate] = tick.frame
        async with self._writing:
            await topic.write_tick(tick.frame)

    async def run(self) -> None:
        """Deliver until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._write_due(), name="deliver frames")
            tasks.create_task(self._request_again(), name="request snapshots")

    async def _write_due(self) -> None:
        """One at a time, in the order in which they were published.

        What is due together is written before the next tick: what one act changes for several
        audiences is on all their screens at nearly the same time.
        """
        while True:
            first = await self._due.get()
            async with self._writing:
                others = [self._due.get_nowait() for _ in range(self._due.qsize())]
                for what in (first, *others):
                    await self._write(what)

    async def _write(self, what: ChangeFrame | WholeFrame) -> None:
        try:
            await self.topics[what.audience].write_change(what)
        except Exception:  # noqa: BLE001 (one frame must not stop the next)
            _log.exception("a %s could not be written", type(what).__name__)

    async def _request_again(self) -> None:
        """Ask for the snapshots for which clients wait, once a second for as long as they do."""
        while True:
            await self._is_anybody_waiting.wait()
            await asyncio.sleep(AGAIN_SECONDS)
            self._is_anybody_waiting.clear()
            for audience, topic in self.topics.items():
                if topic.waiting:
                    self._bus.request_whole(audience, self._bring_waiting)
                if topic.waiting:
                    self._is_anybody_waiting.set()


def _is_among(client: Client, readers: DraftReaders) -> bool:
    """Whether what tables have written is for this client of the room."""
    sender = client.sender
    if sender is readers.writer:
        return False
    if sender.role is Role.FACILITATOR:
        return readers.facilitators
    return sender.role is Role.PERSON and sender.person in readers.people


def _write_all(client: Client, frames: Sequence[bytes]) -> None:
    for frame in frames:
        client.socket.write(frame)
