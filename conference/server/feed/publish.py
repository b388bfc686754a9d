"""From what has changed to frames: events, ticks, rooms, presence, health.

Events go out after each commit that changed a document, at once. Ticks go out at most five a
second and only when something changed; their size does not depend on how many ballots came in. A
party's own state goes to its own connections at most once a second.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator, Sequence
from operator import attrgetter

import numpy as np

from conference.core.clock import Clock
from conference.core.ids import PartyId, PollId
from conference.deliberation.audience import Paths
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.events import ButtonPressed, HandsEntered, PollOpened
from conference.deliberation.polls.secrecy import leading_shown
from conference.deliberation.polls.tally import Tally
from conference.deliberation.rooms.events import HeadcountSet
from conference.protocol import messages as m
from conference.protocol.codec import encode
from conference.protocol.views import (
    Audience,
    changes,
    counts_are_shown,
    project,
    room_view,
    touched,
)
from conference.server.door.access import Access
from conference.server.door.presence import Presence
from conference.server.feed.audiences import Audiences, Client, Noted, Topic
from conference.server.record.writer import Committed, Writer
from conference.server.watchers.watcher import Watcher
from conference.server.wire.frames import SharedFrame, text_frame

__all__ = ["Publisher"]

_log = logging.getLogger("conference.server.feed.publish")

TICK_SECONDS = 0.2
ROOM_SECONDS = 1.0
LETTERS = np.frombuffer(b"=.0123456789abcdefghijklmnopqrstuvwxyz", dtype=np.uint8)
"""A party's leading option as one letter: from -2, a tie, and -1, no answer, on."""

LEADING = {Audience.DESK, Audience.HALL}


class Publisher(Watcher):
    """Tells every audience what it may know. ``health`` gives the desks' figures."""

    def __init__(
        self,
        writer: Writer,
        audiences: Audiences,
        presence: Presence,
        access: Access,
        clock: Clock,
        health: Callable[[], m.Health],
    ) -> None:
        self._writer = writer
        self._audiences = audiences
        self._presence = presence
        self._access = access
        self._clock = clock
        self._health = health
        self._events: asyncio.Queue[Noted] = asyncio.Queue()
        self._dirty_polls = {poll.id for poll in writer.settled.polls.open()}
        self._dirty_rooms: set[PartyId] = set()
        self._count = 0
        self._counts: tuple[PollId, Tally, str] | None = None
        self._counted_at = 0.0
        seq = writer.tree.size - 1
        for topic in audiences.topics.values():
            topic.seq = seq

    # After a commit

    def committed(self, commit: Committed) -> None:
        """A commit is durable: note what to tell. Boxes are settled at this moment."""
        before, after, events, ballots = commit
        if ballots:
            self._dirty_polls.update(map(attrgetter("poll"), ballots))
            self._dirty_rooms.update(map(attrgetter("party"), ballots))
        for event in events:
            if isinstance(event, HandsEntered | ButtonPressed):
                self._dirty_polls.add(event.poll)
                self._dirty_rooms.add(event.party)
            elif isinstance(event, HeadcountSet):
                self._dirty_rooms.add(event.party)
                self._dirty_polls.update(poll.id for poll in after.polls.open())
            elif isinstance(event, PollOpened):
                self._dirty_polls.add(event.poll)
        if after is not before:
            self._tell_events(before, after, events)
        if asyncio.get_running_loop().time() - self._counted_at >= TICK_SECONDS:
            self._take_counts()

    def undone(self, commit: Committed) -> None:
        """A commit failed: the rooms that had a part in it are told how they stand."""
        self._dirty_rooms.update(map(attrgetter("party"), commit.ballots))
        for event in commit.events:
            if isinstance(event, HandsEntered | ButtonPressed | HeadcountSet):
                self._dirty_rooms.add(event.party)

    def _tell_events(self, before: Meeting, after: Meeting, events: Sequence[Event]) -> None:
        paths = touched(before, after, events)
        seq = self._writer.tree.size - 1
        for audience, topic in self._audiences.topics.items():
            try:
                self._tell_audience(audience, topic, before, after, paths, seq)
            except Exception:  # noqa: BLE001 (one audience must not keep the others from theirs)
                _log.exception("a change could not be shown to the audience %s", audience)
                topic.is_behind = True

    def _tell_audience(
        self,
        audience: Audience,
        topic: Topic,
        before: Meeting,
        after: Meeting,
        paths: Paths,
        seq: int,
    ) -> None:
        """What has changed for one audience; the whole of it when it lost a change."""
        if topic.is_behind:
            whole = m.Snapshot(seq, self._clock.now(), project(after, audience))
            self._events.put_nowait(topic.reset(seq, SharedFrame(encode(whole))))
            return
        difference = changes(before, after, audience, paths)
        if difference:
            message = m.EventMessage(seq, topic.seq, self._clock.now(), difference)
            self._events.put_nowait(topic.note(seq, SharedFrame(encode(message))))

    def room_changed(self, party: PartyId | None) -> None:
        """Tell a party's connections of their room, soon."""
        if party is not None:
            self._dirty_rooms.add(party)

    # To one client

    def greet(self, client: Client, since: int) -> None:
        """The first frames after the welcome: what was missed, or all; its room; the last tick."""
        self._bring_up_to_date(client, since)
        if client.party is not None:
            client.socket.share(self._room_frame(client.party))
        if client.audience is Audience.DESK:
            whole = m.Presence(self._clock.now(), True, self._presence.whole())
            client.socket.write(text_frame(encode(whole)))
            client.socket.write(text_frame(encode(self._health())))

    def catch_up(self, client: Client) -> None:
        """A slow reader has drained: the events it missed, the newest tick, its room."""
        self._bring_up_to_date(client, client.seq)
        if client.party is not None:
            self.room_changed(client.party)

    def _bring_up_to_date(self, client: Client, since: int) -> None:
        topic = self._audiences.topics[client.audience]
        missed = topic.missed(since) if since >= 0 else None
        for frame in [self._snapshot(client.audience)] if missed is None else missed:
            client.socket.share(frame)
        client.seq = topic.seq
        if topic.tick is not None:
            client.socket.share(topic.tick)

    def _snapshot(self, audience: Audience) -> SharedFrame:
        """The audience's snapshot, as of what it was last sent; built once per change."""
        topic = self._audiences.topics[audience]
        if topic.snapshot is None or topic.snapshot[0] != topic.seq:
            views = project(self._writer.settled, audience)
            message = m.Snapshot(topic.seq, self._clock.now(), views)
            topic.snapshot = (topic.seq, SharedFrame(encode(message)))
        return topic.snapshot[1]

    def _room_frame(self, party: PartyId) -> SharedFrame:
        view = room_view(
            self._writer.settled,
            party,
            self._presence.phones(party),
            self._access.join_code(party),
        )
        return SharedFrame(encode(m.RoomMessage(view)))

    # Tasks

    async def run(self) -> None:
        """Publish until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._run_events(), name="publish events")
            tasks.create_task(_every(TICK_SECONDS, self._tick), name="publish ticks")
            tasks.create_task(_every(ROOM_SECONDS, self._tell_rooms), name="publish rooms")
            tasks.create_task(_every(1.0, self._tell_desks), name="publish health")

    async def _run_events(self) -> None:
        while True:
            noted = await self._events.get()
            try:
                await self._audiences.publish_event(noted)
            except Exception:  # noqa: BLE001 (one event must not stop the next)
                _log.exception("an event could not be sent")

    async def _tick(self) -> None:
        if self._writer.is_settled:
            self._take_counts()
        counts, self._counts = self._counts, None
        if counts is None:
            return
        for audience, frame in self._tick_frames(*counts):
            await self._audiences.publish_tick(audience, frame)

    def _take_counts(self) -> None:
        """Count the current poll, if it changed; the box must be settled."""
        meeting = self._writer.settled
        poll = meeting.polls.current
        is_dirty = poll in self._dirty_polls
        self._dirty_polls.clear()
        self._counted_at = asyncio.get_running_loop().time()
        if poll is not None and is_dirty:
            box = meeting.polls.boxes[poll]
            self._counts = (poll, box.tally(), _letters(leading_shown(box)))

    def _tick_frames(
        self, poll: PollId, tally: Tally, leading: str
    ) -> Iterator[tuple[Audience, SharedFrame]]:
        """One frame an audience; those who may see the same share it."""
        self._count += 1
        frames: dict[tuple[bool, bool], SharedFrame] = {}
        asked = self._writer.settled.polls.by_id[poll]
        for audience in Audience:
            kind = (counts_are_shown(asked, audience), audience in LEADING)
            if kind not in frames:
                tick = m.Tick(
                    poll=poll,
                    n=self._count,
                    now=self._clock.now(),
                    turnout=tally.turnout,
                    counts=tally.counts if kind[0] else None,
                    leading=leading if all(kind) else None,
                )
                frames[kind] = SharedFrame(encode(tick))
            yield audience, frames[kind]

    async def _tell_rooms(self) -> None:
        parties, self._dirty_rooms = self._dirty_rooms, set()
        for number, party in enumerate(parties):
            if party in self._audiences.by_party:
                self._audiences.send_room(party, self._room_frame(party))
            if number % 100 == 99:
                await asyncio.sleep(0)

    async def _tell_desks(self) -> None:
        desks = self._audiences.topics[Audience.DESK].clients
        rows = self._presence.changed()
        if not desks:
            return
        frames = [text_frame(encode(self._health()))]
        if rows:
            frames.append(text_frame(encode(m.Presence(self._clock.now(), False, rows))))
        for client in list(desks):
            for frame in frames:
                client.socket.write(frame)


async def _every(seconds: float, what: Callable[[], Awaitable[None]]) -> None:
    """At a steady pace; what takes longer than its turn is not made up for."""
    loop = asyncio.get_running_loop()
    due = loop.time()
    while True:
        due = max(due + seconds, loop.time())
        await asyncio.sleep(due - loop.time())
        try:
            await what()
        except Exception:  # noqa: BLE001 (the outermost frame of the task)
            _log.exception("a turn of publishing failed")


def _letters(leading: np.ndarray[tuple[int, ...], np.dtype[np.int64]]) -> str:
    letters: bytes = LETTERS[np.minimum(leading, 35) + 2].tobytes()
    return letters.decode()
