"""An operator who follows a script: one speech, one breakout, three polls, as the desk would.

Where the chamber has seats, it decides on the question of one of the polls at the same time, then
on the motion that was put to it, elects a board, and decides on a recall that members ask for.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from conference.client.link import monotonic
from conference.client.session import Session
from conference.core.errors import ConferenceError
from conference.core.ids import PollId
from conference.deliberation.polls.commands import ClosePoll, OpenPoll, PreparePoll
from conference.deliberation.programme.commands import StartItem
from conference.protocol.views import ChamberView, ItemView, PartyView, PollView
from conference.rehearsal.breakout import BreakoutRun, hold_breakout
from conference.rehearsal.desk import ScriptedDesk, desk_at
from conference.rehearsal.election import ElectionRun, RecallRun, hold_election, hold_recall
from conference.rehearsal.motion import MotionRun, decide_motion

__all__ = ["CHANNELS", "ScriptResult", "ScriptTiming", "run_script"]

CHANNELS = ("phones", "hands", "button")
"""One poll is asked by each."""


@dataclass(frozen=True, slots=True)
class ScriptTiming:
    """How long, in seconds, each part of the script lasts; ``settle`` follows on each closing.

    A vote of the chamber alone is open for ``vote`` at least.
    """

    arrival: float
    talk: float
    poll: float
    settle: float
    vote: float = 1.0

    @classmethod
    def within(cls, seconds: float) -> ScriptTiming:
        """A script that takes about ``seconds``, or some 16 when that is more.

        What the chamber decides by itself comes on top, some 3 s a vote.

        People arrive for a quarter of the time and answer within a tenth of it
        (:func:`~conference.rehearsal.plan.make_plan`).
        """
        arrival = max(2.5, 0.26 * seconds)
        poll = min(30.0, max(3.0, 0.14 * seconds))
        settle = min(3.0, max(1.0, 0.03 * seconds))
        talk = max(0.5, (0.97 * seconds - arrival - 3 * (poll + settle)) / 2)
        return cls(arrival, talk, poll, settle, min(10.0, max(0.8, 0.03 * seconds)))


@dataclass(frozen=True, slots=True)
class ScriptResult:
    """What was run: the polls as published, and what was there at the end.

    ``parties`` and ``people`` are those checked in; ``stream_seconds`` is how much was streamed.
    ``decision`` is what the chamber decided beside a poll of the rooms, ``motion`` the motion that
    it voted on; ``election`` and ``recall`` follow on the same day. ``breakout`` is what rooms
    talked about.
    """

    polls: tuple[PollView, ...]
    parties: int
    people: int
    stream_seconds: float
    decision: PollView | None = None
    motion: MotionRun | None = None
    election: ElectionRun | None = None
    recall: RecallRun | None = None
    breakout: BreakoutRun | None = None


async def run_script(
    url: str,
    secret: str,
    pace: ScriptTiming,
    *,
    parties: int,
    phones: int,
    told: Callable[[str], None] = lambda line: None,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> ScriptResult:
    """Run the script against the server at ``url``; returns when the last poll is published.

    It waits until ``parties`` are checked in and most of the ``phones`` have come, not for ever.
    Raises :class:`ConferenceError` when the server refuses something or cannot be reached.
    """
    async with desk_at(url, secret, told, sleep) as desk:
        return await _Operator(desk).run(pace, parties, phones)


class _Operator:
    def __init__(self, desk: ScriptedDesk) -> None:
        self._desk = desk
        self._decided: str | None = None

    async def run(self, pace: ScriptTiming, parties: int, phones: int) -> ScriptResult:
        desk, started = self._desk, monotonic()
        await self._start_item("speech")
        await self._checked_in(parties, phones, 20 + pace.arrival)
        spent = (monotonic() - started) / 1000
        await desk.sleep(max(0.0, pace.arrival - spent) + pace.talk)
        await self._start_item("breakout")
        talked = await hold_breakout(desk, pace.talk)
        asked = [await self._poll(channel, pace) for channel in CHANNELS]
        decided = await self._chamber_alone(pace)
        replica = desk.replica
        found = (replica.get(f"poll/{ident}", PollView) for ident in asked)
        polls = tuple(poll for poll in found if poll is not None)
        there = [party for party in replica.all(PartyView) if party.headcount]
        seconds = replica.health.stream_seconds if replica.health else 0.0
        people = sum(party.headcount for party in there)
        decision = replica.get(f"poll/{self._decided}", PollView)
        return ScriptResult(polls, len(there), people, seconds, decision, *decided, breakout=talked)

    async def _chamber_alone(
        self, pace: ScriptTiming
    ) -> tuple[MotionRun | None, ElectionRun | None, RecallRun | None]:
        """What the chamber does on its last day, where it has seats."""
        if not self._has_seats():
            return None, None, None
        motion = await decide_motion(self._desk, pace.vote)
        election = await hold_election(self._desk, pace.vote)
        return motion, election, await hold_recall(self._desk, pace.vote)

    async def _checked_in(self, parties: int, phones: int, patience: float) -> None:
        """Wait until the rooms are checked in and nearly all phones are there."""

        def are_there(session: Session) -> bool:
            health = session.replica.health
            counted = sum(party.headcount > 0 for party in session.replica.all(PartyView))
            return health is not None and counted >= parties and health.people >= 0.9 * phones

        try:
            await self._desk.until(are_there, patience)
        except TimeoutError:
            self._desk.told("Not everybody is there yet; the show goes on.")

    async def _start_item(self, kind: str) -> None:
        items = self._desk.replica.all(ItemView)
        item = next((item for item in items if item.kind == kind and not item.started_at), None)
        if item is None:
            raise ConferenceError("no_item", f"The programme has no {kind} left to run.")
        await self._desk.start(item)

    async def _poll(self, channel: str, pace: ScriptTiming) -> str:
        desk, poll = self._desk, await self._draft(channel)
        item = next((item for item in desk.replica.all(ItemView) if item.poll == poll.id), None)
        if item is not None:
            await desk.do(StartItem(item.id))
        beside = self._decision_on(poll.question)
        asked = [poll] if beside is None else [poll, beside]
        for one in asked:
            await desk.do(OpenPoll(PollId(one.id)))
        await desk.take()
        desk.told(f"Open, by {channel}: {poll.question}")
        if beside is not None:
            desk.told(f"Open in the chamber as well: {beside.question}")
        await desk.sleep(pace.poll)
        for one in asked:
            await desk.answers_ebb(one.id, 4 * pace.poll)
        for one in asked:
            await desk.do(ClosePoll(PollId(one.id)))
        await desk.sleep(pace.settle)
        for one in asked:
            await desk.publish(one)
        return poll.id

    def _has_seats(self) -> bool:
        chamber = self._desk.replica.get("chamber", ChamberView)
        return chamber is not None and chamber.seats > 0

    def _decision_on(self, question: str) -> PollView | None:
        """The chamber's draft on the same question, where there are seats to decide on it."""
        if not self._has_seats():
            return None
        for poll in self._desk.replica.all(PollView):
            if poll.needs and poll.state == "draft" and poll.question == question:
                self._decided = poll.id
                return poll
        return None

    async def _draft(self, channel: str) -> PollView:
        """A draft that is answered by ``channel`` alone; prepared when there is none."""
        desk = self._desk
        for poll in desk.replica.all(PollView):
            is_of_rooms = poll.electorate == "parties"
            if is_of_rooms and poll.state == "draft" and poll.channels == (channel,):
                return poll
        ident = f"rehearsal-{desk.new_id()[:8]}"
        question, options = f"Can you answer by {channel}?", ("Yes", "No")
        await desk.do(PreparePoll(PollId(ident), question, options, (channel,)))
        return await desk.poll(ident)
