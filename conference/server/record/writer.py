"""Decide, store, then answer and publish: the one way a command goes through the server.

Commands wait in one queue. A batch is decided against the meeting, stored by the write thread in
one commit while the next batch gathers, and only when that is durable are the senders answered
and the audiences told. If the commit fails, the batch never happened: the meeting is what it was,
and the senders are told to try again.

What rooms do (ballots, hands, button, headcounts, statements, reports, priorities) shares commits;
every other command has a commit of its own, so that a closing counts exactly the ballots before it.
What thousands of rooms report of themselves is in no hurry, and waits for such company.
Ballots of one commit are written in shuffled order with times of the second, and the roll is kept
apart: nothing stored joins a ballot to its voter.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from typing import cast, get_args

import numpy as np

from conference.core.clock import Clock, Millis
from conference.core.errors import Refusal
from conference.core.ids import PersonId, PollId
from conference.core.merkle import MerkleTree
from conference.core.seal import seal
from conference.deliberation.breakouts.commands import ReportRoom, SetTables
from conference.deliberation.decide import Decision, decide
from conference.deliberation.events import Event
from conference.deliberation.evolve import evolve
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls import refusals
from conference.deliberation.polls.ballots import (
    Fate,
    ballot_fate,
    fate_by_name,
    seat_fate,
    seat_name,
    voter_fate,
)
from conference.deliberation.polls.commands import EnterHands, PressButton
from conference.deliberation.polls.events import PollOpened
from conference.deliberation.polls.registerbox import RegisterBox
from conference.deliberation.polls.seatbox import SeatBox
from conference.deliberation.polls.telephone import answer_to_desk
from conference.deliberation.polls.telling import answer_to_teller
from conference.deliberation.priorities.commands import OfRooms
from conference.deliberation.rooms.commands import SeeMessage, SetHeadcount
from conference.deliberation.seconding.decide import instead_of_done
from conference.deliberation.sender import SERVER
from conference.deliberation.statements.commands import (
    HoldBackStatement,
    PassStatement,
    SubmitStatement,
)
from conference.protocol.codec import ballot_body, encode_event, named_ballot_body
from conference.protocol.messages import Receipt
from conference.server.record.exchange import (
    Alter,
    Answer,
    Answerer,
    Asked,
    Ballot,
    Callers,
    Committed,
    Done,
    Join,
    Keep,
    Leave,
    Listener,
    Unavailable,
    Waiting,
    give,
    guarded,
    renamed,
)
from conference.server.record.keeper import Keeper, NoKeeper
from conference.server.record.replay import Replayed
from conference.server.record.store.entries import Commit, SessionRow
from conference.server.record.store.port import RecordStore, StoreUnavailableError
from conference.server.wire.limits import Limits

__all__ = ["Writer"]

_log = logging.getLogger("conference.server.record.writer")

FAULT = "The server has a fault. Your message is sent again soon."
BUSY = "The server is very busy. Your message is sent again soon."
CHANGING = "Codes are just being changed. Your page tries again by itself."

SPACING_SECONDS = 0.008
"""Between the beginnings of two commits under load. What waits so long shares a commit, and a
commit costs as much as fifty ballots; on an idle server a ballot does not wait at all."""

BUSY_SPACING_SECONDS = 0.016
"""The same after a batch of ``MANY`` ballots, when what a commit costs is better spent on them."""

MANY = 200

PATIENCE_SECONDS = 0.3
"""So long waits what is in no hurry, unless a commit is made before that takes it along."""

PATIENT = (ReportRoom, SetTables)
"""What is in no hurry: what rooms say of themselves, which nobody is asked to act on at once."""

ROOM_COMMANDS = (
    *(EnterHands, PressButton, SetHeadcount, SeeMessage),
    *(SubmitStatement, PassStatement, HoldBackStatement),
    *get_args(OfRooms),
    *PATIENT,
)

FIRST, REPEATED = Fate.FIRST, Fate.REPEATED


class _Batch:
    """What one commit will carry, and whom to answer then.

    ``ballots`` are those that become entries, ``repeated`` those that are entries already, with
    their number; None if they came in this very batch. ``has_names`` says that some of the ballots
    may be of a poll by name. ``by`` is for each event the login that asked for it, or "".
    ``ended`` are sessions that make room for others, ``left`` those that end by themselves,
    ``settings`` what is kept beside the record;
    ``beside`` is what changes of codes and sessions, if that is begun.
    """

    def __init__(self, meeting: Meeting, first: int) -> None:
        self.before = meeting
        self.first = first
        self.events: list[Event] = []
        self.by: list[str] = []
        self.ballots: list[Ballot] = []
        self.repeated: list[tuple[Ballot, int | None]] = []
        self.has_names = False
        self.roll: list[tuple[PollId, PersonId]] = []
        self.sessions: list[SessionRow] = []
        self.ended: list[bytes] = []
        self.left: list[bytes] = []
        self.settings: list[tuple[str, str]] = []
        self.beside: Commit | None = None
        self.answers: list[Callable[[Answer], None]] = []
        self.leaves: list[bytes] = []

    @property
    def is_empty(self) -> bool:
        rows = self.ballots or self.roll or self.sessions or self.left or self.settings
        return not (self.events or rows or self.beside is not None)

    @property
    def first_ballot(self) -> int:
        """The entry of the first ballot: ballots come last."""
        return self.first + len(self.events)


class Writer:
    """The meeting, live.

    ``meeting`` and ``tree`` may be ahead of the disk while a commit is under way; ``settled`` and
    the first ``settled_size`` leaves never are.
    After each commit the senders are answered first, then ``listeners`` are told in their order.
    One that raises keeps nobody from anything.
    """

    def __init__(
        self, store: RecordStore, replayed: Replayed, clock: Clock, limits: Limits
    ) -> None:
        self.meeting = replayed.meeting
        self.settled = replayed.meeting
        self.settled_size = replayed.tree.size
        self.tree: MerkleTree = replayed.tree
        self.numbers = replayed.numbers
        self.acts = replayed.acts
        self.received = replayed.received
        self.trouble: str | None = None
        self.ballots_stored = 0
        self.listeners: Sequence[Listener] = ()
        self.answerer: Answerer = Callers()
        self.on_joined: Callable[[SessionRow], None] = lambda _row: None
        self.keeper: Keeper = NoKeeper()
        self._store = store
        self._clock = clock
        self._limits = limits
        self._queue: deque[Waiting] = deque()
        self._wake = asyncio.Event()
        self._hurry = asyncio.Event()
        self._patience: asyncio.TimerHandle | None = None
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="record-writer")
        self._chance = np.random.Generator(np.random.PCG64DXSM(secrets.randbits(256)))
        self._last_time = replayed.last_time
        self._busy = False
        self._is_over = False
        self._began = 0.0
        self._spacing = SPACING_SECONDS

    def attach(
        self,
        *,
        listeners: Sequence[Listener] | None = None,
        answerer: Answerer | None = None,
        on_joined: Callable[[SessionRow], None] | None = None,
        keeper: Keeper | None = None,
    ) -> None:
        """Whom to tell: each of them needs a writer to be made, so they come after it.

        ``on_joined`` is called with each session that was stored, before its sender is answered.
        What is not given stays as it is.
        """
        self.listeners = self.listeners if listeners is None else listeners
        self.answerer = answerer or self.answerer
        self.on_joined = on_joined or self.on_joined
        self.keeper = keeper or self.keeper

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

    def offer(self, *asked: Waiting) -> None:
        """Queue commands; each is answered once, later, from the event loop."""
        if len(self._queue) >= self._limits.queue:
            for one in asked:
                self._reply(one, Unavailable(BUSY))
            return
        self._queue.extend(asked)
        if any(map(_is_alone, asked)):
            self._hurry.set()
        if not all(map(_is_patient, asked)):
            self._wake.set()
        elif self._patience is None:
            loop = asyncio.get_running_loop()
            self._patience = loop.call_later(PATIENCE_SECONDS, self._lose_patience)

    def _lose_patience(self) -> None:
        """What waits for company is written now."""
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None
        self._wake.set()

    def _may_wait(self) -> bool:
        """Whether nothing is asked for but what is in no hurry, and that only just now."""
        return self._patience is not None and all(map(_is_patient, self._queue))

    def _reply(self, asked: Waiting, answer: Answer) -> None:
        if isinstance(answer, Refusal):
            answer = refusals.in_zone(answer, self.meeting.founding.zone)
        if isinstance(asked, Ballot):
            give(partial(self.answerer.answer, asked), answer)
        else:
            give(asked.answer, answer)

    async def run(self) -> None:
        """Work until cancelled."""
        try:
            while True:
                await self._wake.wait()
                self._wake.clear()
                while self._queue and not self._may_wait():
                    await self._pace()
                    await self._work()
        finally:
            self._is_over = True
            self._writer.shutdown(wait=True)

    async def _pace(self) -> None:
        """Wait for more, if the last commit began only just now; not while the desk waits."""
        loop = asyncio.get_running_loop()
        wait = self._began + self._spacing - loop.time()
        if wait > 0:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._hurry.wait()
        self._began = loop.time()

    async def drain(self) -> None:
        """Wait until all that was offered is answered."""
        self._lose_patience()
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
            self._reply(self._queue.popleft(), Unavailable(FAULT))
            return
        if self._patience is not None and not self._queue:
            self._lose_patience()
        if batch.is_empty:
            self._answer(batch)
            return
        self._busy = True
        is_many = len(batch.ballots) >= MANY
        self._spacing = BUSY_SPACING_SECONDS if is_many else SPACING_SECONDS
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
            self._notify_listeners(batch)
        finally:
            self._busy = False

    def _decide(self, batch: _Batch) -> None:
        queue = self._queue
        now = self._clock.now()
        self._hurry.clear()
        while queue:
            asked = queue[0]
            if isinstance(asked, Ballot):
                self._decide_ballots(batch)
                continue
            if isinstance(asked, Join):
                self._join(batch, asked, now)
            elif isinstance(asked, Keep):
                batch.settings += asked.settings
                batch.answers.append(asked.answer)
            elif isinstance(asked, Leave):
                batch.left.append(asked.token)
                batch.answers.append(asked.answer)
            else:
                alone = _is_alone(asked)
                if alone and not batch.is_empty:
                    self._hurry.set()
                    break
                is_refused = self._do(batch, asked, now)
                if alone and not is_refused:  # refused, it changes nothing
                    queue.popleft()
                    if queue:
                        self._hurry.set()
                    break
            queue.popleft()

    def _join(self, batch: _Batch, asked: Join, now: Millis) -> None:
        if not asked.is_current():
            self._reply(asked, Unavailable(CHANGING))
            return
        if asked.command is not None:
            decision = decide(self.meeting, SERVER, asked.command, now)
            if isinstance(decision, Refusal):
                self._reply(asked, decision)
                return
            self._add(batch, decision, "")
        batch.sessions.append(asked.row)
        batch.ended += asked.ended
        batch.answers.append(asked.answer)

    def _do(self, batch: _Batch, asked: Asked | Alter, now: Millis) -> bool:
        """Whether a command is refused; if it is not, it is in the batch."""
        if isinstance(asked, Alter):
            altered = self.keeper.alter(asked.make)
            batch.beside = altered.beside
            decision: Decision = tuple(altered.events)
        else:
            decision = decide(self.meeting, asked.sender, asked.command, now)
            if not isinstance(decision, Refusal) and _is_alone(asked):
                beside = self.keeper.beside(self.meeting, decision)
                if isinstance(beside, Refusal):
                    decision = beside
                else:
                    batch.beside = beside
        self._apply(batch, asked, decision)
        return isinstance(decision, Refusal)

    def _decide_ballots(self, batch: _Batch) -> None:
        """The ballots at the head of the queue, as far as they are for one poll."""
        queue, meeting = self._queue, self.meeting
        poll_id = cast(Ballot, queue[0]).poll
        poll, box = meeting.polls.by_id.get(poll_id), meeting.polls.boxes.get(poll_id)
        by_name = poll is not None and poll.named
        batch.has_names |= by_name
        while queue:
            asked = queue[0]
            if type(asked) is not Ballot or asked.poll != poll_id:
                break
            if poll is None or box is None:
                never = refusals.unknown_poll(poll_id) if poll is None else refusals.not_open(poll)
                self._reply(asked, never)
            else:
                party, person, key = asked.party, asked.person, asked.key
                revision, choice, name = asked.revision, asked.choice, asked.name
                if isinstance(box, SeatBox):
                    if by_name:
                        name = seat_name(person)
                        asked = renamed(asked, name)
                    fate = seat_fate(meeting, poll, box, party, person, key, revision, choice, name)
                elif isinstance(box, RegisterBox):
                    fate = voter_fate(
                        meeting, poll, box, party, person, key, revision, choice, name
                    )
                elif by_name or name:
                    fate = fate_by_name(poll, box, party, person, key, revision, choice, name)
                else:
                    fate = ballot_fate(poll, box, party, person, key, revision, choice)
                if isinstance(fate, Refusal):
                    self._reply(asked, fate)
                elif fate is REPEATED:
                    batch.repeated.append((asked, self.numbers.of(poll_id, key, revision)))
                else:
                    box.cast(party, key, revision, choice, name)
                    batch.ballots.append(asked)
                    if fate is FIRST:
                        box.mark_voter(person)
                        batch.roll.append((poll_id, person))
            queue.popleft()

    def _apply(self, batch: _Batch, asked: Asked | Alter, decision: Decision) -> None:
        if isinstance(decision, Refusal):
            self._reply(asked, decision)
            return
        by = asked.by if isinstance(asked, Alter) else asked.sender.login
        instead = (
            instead_of_done(decision)
            or answer_to_teller(self.meeting, decision)
            or answer_to_desk(self.meeting, decision)
        )
        self._add(batch, decision, by)
        batch.answers.append(_in_place(asked.answer, instead))

    def _add(self, batch: _Batch, events: Sequence[Event], by: str) -> None:
        for event in events:
            self.meeting = evolve(self.meeting, event)
        batch.events += events
        batch.by += [by] * len(events)

    def _seal(self, batch: _Batch) -> Commit:
        """Make entries of the batch; the ballots come last and in shuffled order."""
        self._last_time = time = max(self._last_time, self._clock.now() // 1000)
        ballots = self._shuffled_bodies(batch) if batch.ballots else ()
        written = map(encode_event, batch.events, batch.by)
        sealed = seal(self.tree, time, written, ballots)
        batch.leaves = sealed.leaves
        beside = batch.beside or Commit()
        return replace(
            beside,
            entries=sealed.entries,
            head=sealed.head,
            roll=tuple(batch.roll),
            sessions=(*batch.sessions, *beside.sessions),
            ended=(*batch.ended, *batch.left, *beside.ended),
            settings=(*batch.settings, *beside.settings),
        )

    def _shuffled_bodies(self, batch: _Batch) -> Sequence[bytes]:
        """Shuffle the ballots of the batch; their bodies, in the new order."""
        ballots = batch.ballots
        order = self._chance.permutation(len(ballots)).tolist()
        batch.ballots = ballots = [ballots[place] for place in order]
        if batch.has_names:
            return list(map(_body_by_name, ballots))
        return [
            ballot_body(ballot.poll, ballot.party, ballot.key, ballot.revision, ballot.choice)
            for ballot in ballots
        ]

    def _settle(self, batch: _Batch) -> None:
        for event in batch.events:
            if isinstance(event, PollOpened):
                self.numbers.opened(event.poll, self.meeting.polls.boxes[event.poll])
        self.numbers.add_all(batch.ballots, batch.first_ballot)
        self.ballots_stored += len(batch.ballots)
        for place, (event, by) in enumerate(zip(batch.events, batch.by, strict=True)):
            self.acts.add(batch.first + place, self._last_time, event, by)
            self.received.add(batch.first + place, event)
        self._each_box(lambda box: box.settle())
        self.settled = self.meeting
        self.settled_size = self.tree.size
        if batch.beside is not None:
            guarded(partial(self.keeper.stored, batch.beside))
        if batch.left:
            guarded(partial(self.keeper.stored, Commit(ended=tuple(batch.left))))

    def _notify_listeners(self, batch: _Batch) -> None:
        """Call the listeners of a commit that is durable; its senders have been answered."""
        if batch.events or batch.ballots:
            commit = Committed(batch.before, self.settled, batch.events, batch.ballots)
            for listener in self.listeners:
                guarded(partial(listener.committed, commit))

    def _undo(self, batch: _Batch, reason: str) -> None:
        self.trouble = reason
        self.tree.truncate(batch.first)
        self._each_box(lambda box: box.rollback())
        if batch.beside is not None:
            guarded(self.keeper.undone)
        commit = Committed(batch.before, self.meeting, batch.events, batch.ballots)
        self.meeting = batch.before
        for answer in batch.answers:
            give(answer, Unavailable(reason))
        for ballot in (*batch.ballots, *(again for again, _ in batch.repeated)):
            self._reply(ballot, Unavailable(reason))
        for listener in self.listeners:
            guarded(partial(listener.undone, commit))

    def _answer(self, batch: _Batch) -> None:
        for row in batch.sessions:  # known before its welcome: it may come back at once
            guarded(partial(self.on_joined, row))
        for answer in batch.answers:
            give(answer, Done())
        if batch.ballots:
            leaves = batch.leaves[len(batch.events) :]
            guarded(partial(self.answerer.acknowledge, batch.ballots, batch.first_ballot, leaves))
        here = _numbers_in(batch) if any(known is None for _, known in batch.repeated) else {}
        for again, known in batch.repeated:
            name = (again.poll, again.key, again.revision)
            number = here[name] if known is None else known
            self._reply(again, Done(Receipt(number, self.tree.leaf(number).hex())))

    def _each_box(self, what: Callable[..., None]) -> None:
        for poll in self.meeting.polls.open():
            what(self.meeting.polls.boxes[poll.id])


def _body_by_name(ballot: Ballot) -> bytes:
    """The body of a ballot that may have a name."""
    five = ballot.poll, ballot.party, ballot.key, ballot.revision, ballot.choice
    return named_ballot_body(*five, ballot.name) if ballot.name else ballot_body(*five)


def _in_place(
    answer: Callable[[Answer], None], refusal: Refusal | None
) -> Callable[[Answer], None]:
    """The answer to what is stored, but not what was asked for; as it is where that is the same."""
    if refusal is None:
        return answer
    return lambda what: answer(refusal if isinstance(what, Done) else what)


def _is_alone(asked: Waiting) -> bool:
    """Whether it has a commit of its own."""
    if type(asked) is Asked:
        return not isinstance(asked.command, ROOM_COMMANDS)
    return type(asked) is Alter


def _is_patient(asked: Waiting) -> bool:
    """Whether it may wait for others to share a commit with."""
    return type(asked) is Asked and isinstance(asked.command, PATIENT)


def _numbers_in(batch: _Batch) -> dict[tuple[PollId, str, int], int]:
    """The entries of a batch's ballots."""
    ballots = enumerate(batch.ballots, batch.first_ballot)
    return {(ballot.poll, ballot.key, ballot.revision): number for number, ballot in ballots}
