"""An operator who follows a script: one speech, one breakout, three polls, as the desk would.

Where the chamber has seats, it decides on the question of one of the polls at the same time.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from conference.client.link import Link, monotonic, open_session
from conference.client.session import Ended, Session
from conference.core.errors import ConferenceError
from conference.core.ids import PollId
from conference.deliberation.command import WireCommand
from conference.deliberation.outputs.commands import Take
from conference.deliberation.polls.commands import ClosePoll, OpenPoll, PreparePoll, PublishPoll
from conference.deliberation.polls.tally import Turnout
from conference.deliberation.programme.commands import StartItem
from conference.protocol.messages import Refused, Role
from conference.protocol.views import ChamberView, ItemView, OutputView, PartyView, PollView

__all__ = ["CHANNELS", "ScriptResult", "ScriptTiming", "run_script"]

CHANNELS = ("phones", "hands", "button")
"""One poll is asked by each."""

COUNTING_TRIES = 60

EBB_SECONDS = 0.8
"""When nobody has answered for so long, a poll may be closed."""


@dataclass(frozen=True, slots=True)
class ScriptTiming:
    """How long, in seconds, each part of the script lasts; ``settle`` follows on each closing."""

    arrival: float
    talk: float
    poll: float
    settle: float

    @classmethod
    def within(cls, seconds: float) -> ScriptTiming:
        """A script that takes about ``seconds``, or some 16 when that is more.

        People arrive for a quarter of the time and answer within a tenth of it
        (:func:`~conference.rehearsal.plan.make_plan`).
        """
        arrival = max(2.5, 0.26 * seconds)
        poll = min(30.0, max(3.0, 0.14 * seconds))
        settle = min(3.0, max(1.0, 0.03 * seconds))
        talk = max(0.5, (0.97 * seconds - arrival - 3 * (poll + settle)) / 2)
        return cls(arrival, talk, poll, settle)


@dataclass(frozen=True, slots=True)
class ScriptResult:
    """What was run: the polls as published, and what was there at the end.

    ``parties`` and ``people`` are those checked in; ``stream_seconds`` is how much was streamed.
    ``decision`` is what the chamber decided beside a poll of the rooms.
    """

    polls: tuple[PollView, ...]
    parties: int
    people: int
    stream_seconds: float
    decision: PollView | None = None


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
    link = Link(open_session(Role.DESK, secret, "scripted operator"), url)
    task = asyncio.create_task(link.run(), name="scripted operator")
    try:
        operator = _Operator(link, task, told, sleep)
        return await operator.run(pace, parties, phones)
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


class _Operator:
    def __init__(
        self,
        link: Link,
        task: asyncio.Task[Ended],
        told: Callable[[str], None],
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._link = link
        self._task = task
        self._told = told
        self._sleep = sleep
        self._decided: str | None = None

    async def run(self, pace: ScriptTiming, parties: int, phones: int) -> ScriptResult:
        await self._let_in()
        started = monotonic()
        await self._start_item("speech")
        await self._checked_in(parties, phones, 20 + pace.arrival)
        spent = (monotonic() - started) / 1000
        await self._sleep(max(0.0, pace.arrival - spent) + pace.talk)
        await self._start_item("breakout")
        await self._sleep(pace.talk)
        asked = [await self._poll(channel, pace) for channel in CHANNELS]
        replica = self._link.session.replica
        found = (replica.get(f"poll/{ident}", PollView) for ident in asked)
        polls = tuple(poll for poll in found if poll is not None)
        there = [party for party in replica.all(PartyView) if party.headcount]
        seconds = replica.health.stream_seconds if replica.health else 0.0
        people = sum(party.headcount for party in there)
        decision = replica.get(f"poll/{self._decided}", PollView)
        return ScriptResult(polls, len(there), people, seconds, decision)

    async def _let_in(self) -> None:
        try:
            await self._link.until(
                lambda session: session.replica.seq >= 0 or self._task.done(), 15
            )
        except TimeoutError:
            raise ConferenceError("no_server", "The server does not answer the operator.") from None
        if self._task.done():
            ended = self._task.result()
            raise ConferenceError(ended.code, ended.sentence)

    async def _checked_in(self, parties: int, phones: int, patience: float) -> None:
        """Wait until the rooms are checked in and nearly all phones are there."""

        def are_there(session: Session) -> bool:
            health = session.replica.health
            counted = sum(party.headcount > 0 for party in session.replica.all(PartyView))
            return health is not None and counted >= parties and health.people >= 0.9 * phones

        try:
            await self._link.until(are_there, patience)
        except TimeoutError:
            self._told("Not everybody is there yet; the show goes on.")

    async def _start_item(self, kind: str) -> None:
        items = self._link.session.replica.all(ItemView)
        item = next((item for item in items if item.kind == kind and not item.started_at), None)
        if item is None:
            raise ConferenceError("no_item", f"The programme has no {kind} left to run.")
        await self._do(StartItem(item.id))
        self._told(f"On: {item.title}")

    async def _poll(self, channel: str, pace: ScriptTiming) -> str:
        poll = await self._draft(channel)
        items = self._link.session.replica.all(ItemView)
        item = next((item for item in items if item.poll == poll.id), None)
        if item is not None:
            await self._do(StartItem(item.id))
        beside = self._decision_on(poll.question)
        asked = [poll] if beside is None else [poll, beside]
        for one in asked:
            await self._do(OpenPoll(one.id))
        await self._take()
        self._told(f"Open, by {channel}: {poll.question}")
        if beside is not None:
            self._told(f"Open in the chamber as well: {beside.question}")
        await self._sleep(pace.poll)
        for one in asked:
            await self._answers_ebb(one.id, 4 * pace.poll)
        for one in asked:
            await self._do(ClosePoll(one.id))
        await self._sleep(pace.settle)
        for one in asked:
            await self._publish(one)
        return poll.id

    def _decision_on(self, question: str) -> PollView | None:
        """The chamber's draft on the same question, where there are seats to decide on it."""
        replica = self._link.session.replica
        chamber = replica.get("chamber", ChamberView)
        if chamber is None or not chamber.seats:
            return None
        for poll in replica.all(PollView):
            if poll.needs and poll.state == "draft" and poll.question == question:
                self._decided = poll.id
                return poll
        return None

    async def _take(self) -> None:
        """Put on air what the last act has prepared, on the outputs that have something else."""
        views = self._link.session.replica.all(OutputView)
        ready = tuple(view.output for view in views if view.picked and view.preview != view.scene)
        if ready:
            await self._do(Take(ready, views[0].preview_revision))

    async def _answers_ebb(self, poll: str, patience: float) -> None:
        """Keep the poll open while answers pour in, as one does who sees the bars move."""
        before: Turnout | None = None
        for _ in range(max(1, round(patience / EBB_SECONDS))):
            tick = self._link.session.replica.ticks.get(poll)
            turnout = tick.turnout if tick is not None else None
            if turnout is not None and turnout == before:
                return
            before = turnout
            await self._sleep(EBB_SECONDS)

    async def _draft(self, channel: str) -> PollView:
        """A draft that is answered by ``channel`` alone; prepared when there is none."""
        replica = self._link.session.replica
        for poll in replica.all(PollView):
            is_of_rooms = poll.electorate == "parties"
            if is_of_rooms and poll.state == "draft" and poll.channels == (channel,):
                return poll
        ident = f"rehearsal-{self._new()[:8]}"
        question, options = f"Can you answer by {channel}?", ("Yes", "No")
        await self._do(PreparePoll(PollId(ident), question, options, (channel,)))
        await self._link.until(lambda session: session.replica.get(f"poll/{ident}") is not None)
        prepared = self._link.session.replica.get(f"poll/{ident}", PollView)
        assert prepared is not None
        return prepared

    def _new(self) -> str:
        return self._link.session.new_id()

    async def _do(self, command: WireCommand) -> None:
        answer = await self._link.ask(command)
        if isinstance(answer, Refused):
            raise ConferenceError(answer.code, answer.sentence)

    async def _publish(self, poll: PollView) -> None:
        """Publish a closed poll, once its ballots have been counted by its rule, and show it."""
        await self._published(PollId(poll.id))
        await self._take()
        path = f"poll/{poll.id}"
        await self._link.until(
            lambda session: _state(session.replica.get(path, PollView)) == "published"
        )
        where = ", of the chamber" if poll.needs else ""
        self._told(f"Published{where}: {poll.question}")

    async def _published(self, poll: PollId) -> None:
        for _ in range(COUNTING_TRIES):
            answer = await self._link.ask(PublishPoll(poll))
            if not isinstance(answer, Refused):
                return
            if answer.code != "not_counted":
                raise ConferenceError(answer.code, answer.sentence)
            await self._sleep(0.5)
        raise ConferenceError("not_counted", "The ballots were not counted within 30 seconds.")


def _state(poll: PollView | None) -> str:
    return "" if poll is None else poll.state
