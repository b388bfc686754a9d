"""When something goes out: after each commit, and by the clock.

Changes go out after each commit that changed a document, at once; of how many members are signed
in, desks alone are told at once, others about once a second. Ticks go out at most five a second and
only when something changed. A party's own state goes to its own connections at most once a second,
and the server's health to the desks once a second.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Sequence
from operator import attrgetter
from typing import Protocol

import numpy as np

from conference.core.clock import Clock, Millis
from conference.core.ids import PartyId, PollId
from conference.deliberation.breakouts.events import RoomReported, TablesSet
from conference.deliberation.evening.documents import evening_view
from conference.deliberation.evening.notebook import Notebook
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.events import (
    ButtonPressed,
    CountsAgreed,
    HandsEntered,
    PartyCountedAgain,
    PartyLeftOut,
    PhonesStartedOver,
    PollClosed,
    PollOpened,
    RoomTaken,
)
from conference.deliberation.polls.model import PollState
from conference.deliberation.rooms.book import Page
from conference.deliberation.rooms.events import (
    CapacitySet,
    HeadcountSet,
    MessageSeen,
    MessageSent,
    MessageTakenBack,
)
from conference.deliberation.statements.documents import rooms_told
from conference.protocol import messages as m
from conference.protocol.codec import encode
from conference.protocol.views import Audience, PracticeView, seats_of
from conference.server.feed.bus import Bus, DeskFrames, RoomFrame, SeatFrame, WholeFrame
from conference.server.feed.project import (
    Count,
    Projection,
    Running,
    room_frame,
    seat_frame,
    tick_frames,
)
from conference.server.record.exchange import Committed
from conference.server.record.writer import Writer
from conference.server.wire.frames import SharedFrame, text_frame

__all__ = ["Links", "Publisher"]

_log = logging.getLogger("conference.server.feed.publisher")

MENDED = (PartyLeftOut, PartyCountedAgain, PhonesStartedOver)
"""What changes the counts of a poll beside its answers."""

COUNTED = (PollState.CLOSED, PollState.PUBLISHED)
"""A poll that was open last, and is in such a state, keeps its map when the server starts anew."""

Greeting = m.BookPages | m.SignUpPages | m.LogLines | m.StreamNow
"""What a desk is told when it comes, beside the meeting."""

TICK_SECONDS = 0.2
ROOM_SECONDS = 1.0
HEALTH_SECONDS = 1.0

ROOMS_AT_ONCE = 100
"""Rooms that are shown before the event loop may go on with other work."""


class ScreensShown(Protocol):
    """What the screens of all outputs report that they show."""

    def rows(self, meeting: Meeting, now: Millis) -> tuple[m.ScreensRow, ...]:
        """How many of each output show what is on air."""
        ...

    def displays(self, meeting: Meeting) -> tuple[m.DisplayRow, ...]:
        """The displays of the hall, one by one."""
        ...


class Links(Protocol):
    """Which parties' connections live, as far as it is shown."""

    def phones(self, party: PartyId) -> int:
        """How many phones of the party are connected."""
        ...

    def screens_of(self, party: PartyId) -> int:
        """How many screens of the party are connected."""
        ...

    def whole(self) -> tuple[m.PresenceRow, ...]:
        """All parties that were ever connected."""
        ...

    def mark(self, party: PartyId) -> None:
        """Something about the party changed that is shown with its links."""
        ...

    def answered(self, parties: Iterable[PartyId], now: int) -> None:
        """These parties have answered the poll that is open."""
        ...

    def asked_anew(self) -> None:
        """Another poll was opened, which nobody has answered."""
        ...

    def changed(self) -> tuple[m.PresenceRow, ...]:
        """Those that changed since the last call."""
        ...

    @property
    def screens(self) -> ScreensShown:
        """What the screens show."""
        ...


def no_evening(party: PartyId) -> m.EveningMessage:
    """Of a server without notebooks: nobody shares anything."""
    return m.EveningMessage(evening_view(Notebook(party), (), Page(party)))


class Publisher:
    """The watcher that publishes what each audience may know, and is asked for it by the delivery.

    ``join_code`` gives a party's code for people, ``phones_in`` how many phones have a session
    there, ``kept_out`` how many have no place in the poll, ``practice`` its practice question,
    ``shows`` whether its screen shows the room's own evening, ``behind`` how late its picture is,
    ``help_at`` since when it asks for help, ``evening`` what its facilitators share, ``health`` the
    desks' figures, ``greetings`` what else a desk is told when it comes.
    """

    def __init__(
        self,
        writer: Writer,
        bus: Bus,
        links: Links,
        join_code: Callable[[PartyId], str],
        clock: Clock,
        health: Callable[[], m.Health],
        phones_in: Callable[[PartyId], int] = lambda _party: 0,
        *,
        help_at: Callable[[PartyId], int] = lambda _party: 0,
        evening: Callable[[PartyId], m.EveningMessage] = no_evening,
        kept_out: Callable[[PartyId], int] = lambda _party: 0,
        practice: Callable[[PartyId], PracticeView | None] = lambda _party: None,
        shows: Callable[[PartyId], bool] = lambda _party: False,
        behind: Callable[[PartyId], int] = lambda _party: 0,
        greetings: Sequence[
            Callable[[], m.BookPages | m.SignUpPages | m.LogLines | m.StreamNow]
        ] = (),
    ) -> None:
        self._writer = writer
        self._bus = bus
        self._links = links
        self._join_code = join_code
        self._clock = clock
        self._health = health
        self._phones_in = phones_in
        self._help_at = help_at
        self._evening = evening
        self._kept_out = kept_out
        self._practice = practice
        self._shows = shows
        self._behind = behind
        self._greetings = greetings
        self._projection = Projection(writer.tree.size - 1)
        polls = writer.settled.polls
        self._resumed = frozenset(poll.id for poll in polls.open())
        self._dirty_polls = set(self._resumed)
        self._dirty_polls |= {one for one in polls.latest() if polls.by_id[one].state in COUNTED}
        self._dirty_rooms: set[PartyId] = set()
        links.answered(_answered(writer.settled), clock.now())
        self._running: dict[PollId, Running] = {}
        self._ticks = 0
        self._counts: dict[PollId, Count] = {}
        self._counted_at = 0.0
        self._shown: tuple[tuple[m.ScreensRow, ...], tuple[m.DisplayRow, ...]] = ((), ())
        bus.answer_from(self)

    # After a commit

    def committed(self, commit: Committed) -> None:
        """Publish what changed, and mark what to count and show. Boxes are settled now."""
        before, after, events, ballots = commit
        if ballots:
            self._dirty_polls.update(map(attrgetter("poll"), ballots))
            rooms = {party for party in map(attrgetter("party"), ballots) if party >= 0}
            self._dirty_rooms |= rooms
            self._links.answered(rooms, self._clock.now())
        for event in events:
            if isinstance(event, HandsEntered | ButtonPressed | RoomTaken):
                self._dirty_polls.add(event.poll)
                self._dirty_rooms.add(event.party)
                self._links.answered((event.party,), self._clock.now())
            elif isinstance(event, HeadcountSet):
                self._dirty_rooms.add(event.party)
                self._links.mark(event.party)
                self._dirty_polls.update(poll.id for poll in after.polls.open())
            elif isinstance(event, CapacitySet):
                self._dirty_rooms.add(event.party)
                self._links.mark(event.party)
            elif isinstance(event, MENDED):
                self._dirty_rooms.add(event.party)
                self._dirty_polls.add(event.poll)
            elif isinstance(event, PollOpened):
                self._dirty_polls.add(event.poll)
                if after.polls.by_id[event.poll].electorate is Electorate.PARTIES:
                    self._links.asked_anew()
            elif isinstance(event, PollClosed | CountsAgreed):
                self._dirty_polls.add(event.poll)
            elif isinstance(event, MessageSent | MessageTakenBack):
                self._dirty_rooms |= _addressed(after, event.message)
            elif isinstance(event, MessageSeen | RoomReported | TablesSet):
                self._dirty_rooms.add(event.party)
            else:
                self._dirty_rooms |= rooms_told(event, before, after)
        if after is not before:
            seq, now = self._writer.tree.size - 1, self._clock.now()
            for frame in self._projection.change_frames(before, after, events, seq, now):
                self._bus.publish(frame)
            for seat in {seat for event in events for seat in seats_of(event, after)}:
                self._bus.publish(SeatFrame(seat, self.seat(seat)))
        if asyncio.get_running_loop().time() - self._counted_at >= TICK_SECONDS:
            self._count_poll()

    def undone(self, commit: Committed) -> None:
        """A commit failed: mark the rooms that had a part in it, to be shown how they stand."""
        parties = map(attrgetter("party"), commit.ballots)
        self._dirty_rooms.update(party for party in parties if party >= 0)
        for event in commit.events:
            if isinstance(event, HandsEntered | ButtonPressed | RoomTaken | HeadcountSet):
                self._dirty_rooms.add(event.party)

    # What the delivery asks for

    def whole(self, audience: Audience) -> WholeFrame:
        """All that an audience sees, as of what was last published to it."""
        return self._projection.whole(self._writer.settled, audience, self._clock.now())

    def room(self, party: PartyId) -> SharedFrame:
        """How a party stands now."""
        phones, join_code = self._links.phones(party), self._join_code(party)
        phones_in, help_at = self._phones_in(party), self._help_at(party)
        kept_out, screens = self._kept_out(party), self._links.screens_of(party)
        practice, shows = self._practice(party), self._shows(party)
        beside = (phones_in, help_at, kept_out, screens, practice, shows, self._behind(party))
        return room_frame(self._writer.settled, party, phones, join_code, *beside)

    def evening(self, party: PartyId) -> SharedFrame:
        """What the facilitators of a party share now."""
        return SharedFrame(encode(self._evening(party)))

    def seat(self, seat: int) -> SharedFrame:
        """How a seat of the chamber stands now."""
        return seat_frame(self._writer.settled, seat)

    def desk(self) -> Sequence[bytes]:
        """The links of all parties, the server's health, and what else desks are told."""
        links = m.Presence(self._clock.now(), True, self._links.whole())
        others = (greeting() for greeting in self._greetings)
        frames = (links, self._health(), self._screens(), *others)
        self._shown = ((), ())  # what is published next may be what was before this desk came
        return tuple(text_frame(encode(one)) for one in frames)

    def mark_room(self, party: PartyId) -> None:
        """Publish how the party stands at the next turn of rooms."""
        self._dirty_rooms.add(party)

    # By the clock

    async def run(self) -> None:
        """Publish until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(_every(TICK_SECONDS, self.publish_tick), name="publish ticks")
            tasks.create_task(_every(ROOM_SECONDS, self.publish_rooms), name="publish rooms")
            tasks.create_task(_every(TICK_SECONDS, self.publish_screens), name="publish screens")
            tasks.create_task(_every(HEALTH_SECONDS, self.publish_health), name="publish health")

    async def publish_tick(self) -> None:
        """One turn: the newest count, if there is one since the last turn."""
        if self._writer.is_settled:
            self._count_poll()
        counts, self._counts = self._counts, {}
        for counted in counts.values():
            self._ticks += 1
            meeting, now = self._writer.settled, self._clock.now()
            for frame in tick_frames(meeting, counted, self._ticks, now):
                await self._bus.publish_tick(frame)

    def _count_poll(self) -> None:
        """Count what was opened last to each electorate, if it changed; boxes must be settled."""
        meeting = self._writer.settled
        latest = meeting.polls.latest()
        self._counted_at = asyncio.get_running_loop().time()
        self._running = {poll: self._running[poll] for poll in latest if poll in self._running}
        for poll in latest:
            if poll not in self._dirty_polls:
                continue
            if poll not in self._running:
                self._running[poll] = Running(meeting, poll, resumed=poll in self._resumed)
            self._counts[poll] = self._running[poll].count(meeting)
        self._dirty_polls.clear()  # only now: a count that raises is tried again

    async def publish_rooms(self) -> None:
        """One turn: the rooms in which something changed; one that has a fault is tried again.

        So is how many members are signed in, for those from whom that was kept.
        """
        parties, self._dirty_rooms = self._dirty_rooms, set()
        faults = []
        for number, party in enumerate(parties, 1):
            try:
                if self._bus.reaches_room(party):
                    self._bus.publish(RoomFrame(party, self.room(party)))
            except Exception as error:  # noqa: BLE001 (one room keeps no other from its own)
                faults.append(error)
                self._dirty_rooms.add(party)
            if number % ROOMS_AT_ONCE == 0:
                await asyncio.sleep(0)
        if faults:
            _log.error("%d rooms could not be shown", len(faults), exc_info=faults[0])
        meeting, seq = self._writer.settled, self._writer.settled_size - 1
        for frame in self._projection.waiting_frames(meeting, seq, self._clock.now()):
            self._bus.publish(frame)

    async def publish_screens(self) -> None:
        """One turn: what the screens show, if that has changed."""
        if not self._bus.reaches(Audience.DESK):
            return
        shown = self._screens()
        if (shown.rows, shown.displays) != self._shown:
            self._shown = shown.rows, shown.displays
            self._bus.publish(DeskFrames(text_frame(encode(shown))))

    def _screens(self) -> m.Screens:
        now = self._clock.now()
        screens, meeting = self._links.screens, self._writer.settled
        return m.Screens(now, screens.rows(meeting, now), screens.displays(meeting))

    async def publish_health(self) -> None:
        """One turn: the server's health, and the links that changed."""
        if not self._bus.reaches(Audience.DESK):
            self._links.changed()  # a desk is greeted with all of them
            return
        frames = text_frame(encode(self._health()))
        if links := self._links.changed():
            frames += text_frame(encode(m.Presence(self._clock.now(), False, links)))
        self._bus.publish(DeskFrames(frames))


def _answered(meeting: Meeting) -> Iterable[PartyId]:
    """The parties that have answered the poll that was opened last."""
    current = meeting.polls.current
    if current is None:
        return ()
    answers = meeting.polls.boxes[current].by_party()
    counts = sum(part.sum(axis=1) for part in answers)
    return (PartyId(int(party)) for party in np.flatnonzero(counts))


def _addressed(meeting: Meeting, message: str) -> set[PartyId]:
    """The parties to which a message goes."""
    parties = meeting.rooms.messages[message].parties
    return set(meeting.rooms.parties) if parties is None else set(parties)


async def _every(seconds: float, turn: Callable[[], Awaitable[None]]) -> None:
    """Take turns until cancelled, the first after one pause.

    What takes longer than its pause is not made up for; a turn that raises does not stop the next.
    """
    loop = asyncio.get_running_loop()
    due = loop.time()
    while True:
        due = max(due + seconds, loop.time())
        await asyncio.sleep(due - loop.time())
        try:
            await turn()
        except Exception:  # noqa: BLE001 (the outermost frame of the task)
            _log.exception("a turn of publishing failed")
