"""Decide, store, then answer and publish: the one way a command goes through the server.

Commands wait in one queue. A batch is decided against the meeting, stored by the write thread in
one commit while the next batch gathers, and only when that is durable are the senders answered
and the audiences told. If the commit fails, the batch never happened: the meeting is what it was,
and the senders are told to try again.

What rooms do (ballots, hands, button, headcounts) shares commits; every other command has a
commit of its own, so that a closing counts exactly the ballots before it. Ballots of one commit
are written in shuffled order with times of the second, and the roll is kept apart: nothing stored
joins a ballot to its voter.
"""

from __future__ import annotations

import asyncio
import logging
import random
import secrets
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

from conference.core.clock import Clock
from conference.core.errors import Refusal
from conference.core.ids import PartyId, PersonId, PollId
from conference.core.merkle import MerkleTree
from conference.deliberation.commands import (
    CastBallot,
    Command,
    EnterHands,
    PressButton,
    SetHeadcount,
)
from conference.deliberation.decide import cast_ballot, decide
from conference.deliberation.events import BallotCast, Event, VoterMarked
from conference.deliberation.evolve import evolve
from conference.deliberation.state import Meeting
from conference.protocol.codec import encode_ballot, encode_event
from conference.protocol.messages import Receipt
from conference.server.limits import Limits
from conference.server.replay import Replayed
from conference.server.store.entries import Commit, Entry, SessionRow, TreeHead, leaf_of
from conference.server.store.port import RecordStore, StoreUnavailableError

__all__ = ["Answer", "Asked", "Ballot", "Done", "Join", "Service", "Unavailable"]

_log = logging.getLogger("conference.server.service")

FAULT = "The server has a fault. Your message is sent again soon."

SPACING_SECONDS = 0.008
"""Between the beginnings of two commits under load. What waits so long shares a commit, and a
commit costs as much as fifty ballots; on an idle server a ballot does not wait at all."""

ROOM_COMMANDS = (CastBallot, EnterHands, PressButton, SetHeadcount)


class Done(NamedTuple):
    """It is in the record; a ballot has a receipt."""

    receipt: Receipt | None = None


class Unavailable(NamedTuple):
    """It could not be stored now, and did not happen; sending it again later may succeed."""

    sentence: str


Answer = Done | Refusal | Unavailable


class Ballot(NamedTuple):
    """A phone ballot that waits; ``key`` is the hash of the voter's key."""

    poll: PollId
    party: PartyId
    person: PersonId
    key: str
    revision: int
    choice: tuple[int, ...]
    answer: Callable[[Answer], None]


class Asked(NamedTuple):
    """Any other command that waits."""

    command: Command
    answer: Callable[[Answer], None]


class Join(NamedTuple):
    """A new session that waits to be stored."""

    row: SessionRow
    answer: Callable[[Answer], None]


_Place = int | tuple[PollId, str, int] | None
"""Where an answer's receipt comes from: an entry that is stored, a ballot (poll, key, revision) of
the batch itself, or nowhere."""


class _Batch:
    """What one commit will carry, and whom to answer then."""

    def __init__(self, meeting: Meeting, first: int) -> None:
        self.before = meeting
        self.first = first
        self.events: list[Event] = []
        self.ballots: list[BallotCast] = []
        self.roll: list[tuple[PollId, PersonId]] = []
        self.sessions: list[SessionRow] = []
        self.answers: list[tuple[Callable[[Answer], None], _Place]] = []

    @property
    def is_empty(self) -> bool:
        return not (self.events or self.ballots or self.roll or self.sessions)


class Service:
    """The meeting, live.

    ``meeting`` and ``tree`` may be ahead of the disk while a commit is under way; ``settled`` and
    the first ``settled_size`` leaves never are.
    All in ``on_change`` are told after each commit: the meeting before it, and its events.
    """

    def __init__(
        self, store: RecordStore, replayed: Replayed, clock: Clock, limits: Limits
    ) -> None:
        self.meeting = replayed.meeting
        self.settled = replayed.meeting
        self.settled_size = replayed.tree.size
        self.tree: MerkleTree = replayed.tree
        self.numbers = replayed.numbers
        self.trouble: str | None = None
        self.ballots_stored = 0
        self.on_change: list[Callable[[Meeting, list[Event]], None]] = []
        self.on_joined: Callable[[SessionRow], None] = lambda _row: None
        self._store = store
        self._clock = clock
        self._limits = limits
        self._queue: deque[Ballot | Asked | Join] = deque()
        self._wake = asyncio.Event()
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="record-writer")
        self._chance = random.Random(secrets.randbits(128))  # noqa: S311 (order of publication only)
        self._last_time = replayed.last_time
        self._busy = False
        self._is_over = False
        self._began = 0.0

    @property
    def last_time(self) -> int:
        """The time of the last entry, in seconds; between commits."""
        return self._last_time

    @property
    def is_settled(self) -> bool:
        """Whether no commit is under way, so that boxes can be counted."""
        return not self._busy

    @property
    def waiting(self) -> int:
        """How many commands wait."""
        return len(self._queue)

    def offer(self, asked: Ballot | Asked | Join) -> None:
        """Queue a command; its ``answer`` is called once, later, from the event loop."""
        if len(self._queue) >= self._limits.queue:
            asked.answer(Unavailable("The server is very busy. Your message is sent again soon."))
            return
        self._queue.append(asked)
        self._wake.set()

    async def run(self) -> None:
        """Work until cancelled."""
        try:
            while True:
                await self._wake.wait()
                self._wake.clear()
                while self._queue:
                    await self._pace()
                    await self._work()
        finally:
            self._is_over = True
            self._writer.shutdown(wait=True)

    async def _pace(self) -> None:
        """Wait for more, if the last commit began only just now."""
        loop = asyncio.get_running_loop()
        wait = self._began + SPACING_SECONDS - loop.time()
        if wait > 0:
            await asyncio.sleep(wait)
        self._began = loop.time()

    async def drain(self) -> None:
        """Wait until all that was offered is answered."""
        while (self._queue or self._busy) and not self._is_over:
            await asyncio.sleep(0.01)

    async def on_write_thread(self, work: Callable[[], None]) -> None:
        """Do ``work``, which writes beside the record, in the store's one write thread."""
        await asyncio.get_running_loop().run_in_executor(self._writer, work)

    async def _work(self) -> None:
        """One batch, from the queue to the answers."""
        batch = _Batch(self.meeting, self.tree.size)
        try:
            self._decide(batch)
        except Exception:  # noqa: BLE001 (one command must not stop the others)
            _log.exception("a command could not be decided")
            self._undo(batch, FAULT)
            self._queue.popleft().answer(Unavailable(FAULT))
            return
        if batch.is_empty:
            self._answer(batch)
            return
        self._busy = True
        try:
            commit = self._seal(batch)
            loop = asyncio.get_running_loop()
            await loop.run_in_executor(self._writer, self._store.append, commit)
        except StoreUnavailableError as error:
            self._undo(batch, error.reason)
        except Exception:  # noqa: BLE001 (one commit must not stop the others)
            _log.exception("the record refused a commit")
            self._undo(batch, FAULT)
        else:
            self.trouble = None
            self._settle(batch)
            self._answer(batch)
        finally:
            self._busy = False

    def _decide(self, batch: _Batch) -> None:
        queue = self._queue
        now = self._clock.now()
        while queue:
            asked = queue[0]
            if type(asked) is Ballot:
                self._decide_ballot(batch, asked)
            elif type(asked) is Join:
                batch.sessions.append(asked.row)
                batch.answers.append((asked.answer, None))
            elif isinstance(asked, Asked):
                alone = not isinstance(asked.command, ROOM_COMMANDS)
                if alone and not batch.is_empty:
                    break
                self._take(batch, decide(self.meeting, asked.command, now), asked.answer)
                if alone:
                    queue.popleft()
                    break
            queue.popleft()

    def _decide_ballot(self, batch: _Batch, asked: Ballot) -> None:
        poll, party, person, key, revision, choice, answer = asked
        decision = cast_ballot(self.meeting, poll, party, person, key, revision, choice)
        if isinstance(decision, Refusal):
            answer(decision)
            return
        box = self.meeting.boxes[poll]
        for event in decision:
            if type(event) is BallotCast:
                box.cast(party, key, revision, choice)
                batch.ballots.append(event)
            else:
                box.mark_voter(person)
                batch.roll.append((poll, person))
        stored = None if decision else self.numbers.of(poll, key, revision)
        batch.answers.append((answer, (poll, key, revision) if stored is None else stored))

    def _take(
        self,
        batch: _Batch,
        decision: tuple[Event, ...] | Refusal,
        answer: Callable[[Answer], None],
    ) -> None:
        if isinstance(decision, Refusal):
            answer(decision)
            return
        for event in decision:
            self.meeting = evolve(self.meeting, event)
            match event:
                case VoterMarked(poll, person):
                    batch.roll.append((poll, person))
                case BallotCast():
                    batch.ballots.append(event)
                case _:
                    batch.events.append(event)
        batch.answers.append((answer, None))

    def _seal(self, batch: _Batch) -> Commit:
        """Number and hash the entries; the ballots come last and in shuffled order."""
        self._chance.shuffle(batch.ballots)
        self._last_time = max(self._last_time, self._clock.now() // 1000)
        time = self._last_time
        contents = [encode_event(event) for event in batch.events]
        contents += [("ballot_cast", encode_ballot(ballot)) for ballot in batch.ballots]
        entries = [
            Entry(number, time, kind, body, leaf_of(number, time, kind, body))
            for number, (kind, body) in enumerate(contents, self.tree.size)
        ]
        self.tree.extend([entry.leaf for entry in entries])
        head = TreeHead(self.tree.size, self.tree.root()) if entries else None
        return Commit(tuple(entries), head, tuple(batch.roll), tuple(batch.sessions))

    def _settle(self, batch: _Batch) -> None:
        first = self.tree.size - len(batch.ballots)
        for offset, ballot in enumerate(batch.ballots):
            self.numbers.note(ballot.poll, ballot.key, ballot.revision, first + offset)
        self.ballots_stored += len(batch.ballots)
        self._each_box(lambda box: box.settle())
        self.settled = self.meeting
        self.settled_size = self.tree.size
        for row in batch.sessions:
            self.on_joined(row)
        if batch.events or batch.ballots:
            events = [*batch.events, *batch.ballots]
            for tell in self.on_change:
                tell(batch.before, events)

    def _undo(self, batch: _Batch, reason: str) -> None:
        self.trouble = reason
        self.tree.truncate(batch.first)
        self._each_box(lambda box: box.rollback())
        self.meeting = batch.before
        for answer, _ in batch.answers:
            _tell(answer, Unavailable(reason))

    def _answer(self, batch: _Batch) -> None:
        first = self.tree.size - len(batch.ballots)
        new = {
            (ballot.poll, ballot.key, ballot.revision): first + offset
            for offset, ballot in enumerate(batch.ballots)
        }
        for answer, place in batch.answers:
            if place is None:
                _tell(answer, Done())
            else:
                number = place if isinstance(place, int) else new[place]
                _tell(answer, Done(Receipt(number, self.tree.leaf(number).hex())))

    def _each_box(self, what: Callable[..., None]) -> None:
        for poll in self.meeting.open_polls():
            what(self.meeting.boxes[poll.id])


def _tell(answer: Callable[[Answer], None], what: Answer) -> None:
    """Give one answer; one that cannot be given must not keep the others from theirs."""
    try:
        answer(what)
    except Exception:  # noqa: BLE001 (one client must not stop the others)
        _log.exception("an answer could not be given")
