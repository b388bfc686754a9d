"""A desk that a script works: what it asks, what it sees, and how long it keeps a poll open."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from conference.client.link import Link, open_session
from conference.client.replica import Replica
from conference.client.session import Ended, Session
from conference.core.errors import ConferenceError
from conference.core.ids import PollId
from conference.deliberation.command import WireCommand
from conference.deliberation.outputs.commands import PrepareScene, Take
from conference.deliberation.outputs.model import Output, Scene
from conference.deliberation.polls.commands import ClosePoll, OpenPoll, PublishPoll
from conference.deliberation.polls.tally import Turnout
from conference.deliberation.programme.commands import StartItem
from conference.protocol.messages import Ack, Refused, Role
from conference.protocol.views import ChamberView, ItemView, OutputView, PollView

__all__ = ["ScriptedDesk", "desk_at"]

COUNTING = ("not_counted", "not_counted_twice")
"""Why a result is not published yet: the ballots are being counted."""

COUNTING_TRIES = 60
TAKE_TRIES = 20

EBB_SECONDS = 0.8
"""When nobody has answered for so long, a poll may be closed."""

MOST = 0.8
"""This part of the members present is expected to vote."""

LONG_EBB = 5
"""When fewer have answered than were expected: the pause, in ebbs."""


@asynccontextmanager
async def desk_at(
    url: str,
    secret: str,
    told: Callable[[str], None],
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> AsyncIterator[ScriptedDesk]:
    """A desk at the server, let in, for the block; ``told`` gets a line about what is done.

    Raises :class:`ConferenceError` when it is not let in.
    """
    link = Link(open_session(Role.DESK, secret, "scripted operator"), url)
    task = asyncio.create_task(link.run(), name="scripted operator")
    try:
        await _let_in(link, task)
        yield ScriptedDesk(link, told, sleep)
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def _let_in(link: Link, task: asyncio.Task[Ended]) -> None:
    try:
        await link.until(lambda session: session.replica.seq >= 0 or task.done(), 15)
    except TimeoutError:
        raise ConferenceError("no_server", "The server does not answer the operator.") from None
    if task.done():
        ended = task.result()
        raise ConferenceError(ended.code, ended.sentence)


class ScriptedDesk:
    """What an operator does at a desk; whatever is refused raises :class:`ConferenceError`."""

    def __init__(
        self, link: Link, told: Callable[[str], None], sleep: Callable[[float], Awaitable[None]]
    ) -> None:
        self.told = told
        self.sleep = sleep
        self._link = link

    @property
    def replica(self) -> Replica:
        """The picture of the conference."""
        return self._link.session.replica

    def new_id(self) -> str:
        """An id that nothing else has."""
        return self._link.session.new_id()

    async def ask(self, command: WireCommand) -> Ack | Refused:
        """Have a command carried out; the answer, whatever it is."""
        return await self._link.ask(command)

    async def do(self, command: WireCommand) -> None:
        """Have a command carried out that may be."""
        answer = await self.ask(command)
        if isinstance(answer, Refused):
            raise ConferenceError(answer.code, answer.sentence)

    async def until(self, holds: Callable[[Session], bool], patience: float = 30.0) -> None:
        """Wait until something holds; ``TimeoutError`` after ``patience`` seconds."""
        await self._link.until(holds, patience)

    async def start(self, item: ItemView) -> None:
        """Put an item of the programme on."""
        await self.do(StartItem(item.id))
        self.told(f"On: {item.title}")

    async def start_deliberation(self) -> None:
        """Put on the next item of the last day at which the chamber deliberates."""
        found = [item for item in self.replica.all(ItemView) if item.kind == "deliberation"]
        last = max((item.day for item in found), default=0)
        left = [item for item in found if item.day == last and not item.started_at]
        if left:
            await self.start(min(left, key=lambda item: item.place))

    async def take(self) -> None:
        """Put on air what the last act has prepared, on the outputs that have something else."""
        for _ in range(TAKE_TRIES):
            views = self.replica.all(OutputView)
            ready = tuple(one.output for one in views if one.picked and one.preview != one.scene)
            if not ready:
                return
            answer = await self.ask(Take(ready, views[0].preview_revision))
            if not isinstance(answer, Refused):
                return
            if answer.code != "preview_moved":
                raise ConferenceError(answer.code, answer.sentence)
            await self.sleep(0.1)

    async def show(self, scene: Scene, outputs: tuple[Output, ...]) -> None:
        """Put a scene on air on these outputs."""
        await self.do(PrepareScene(outputs, scene))
        await self.take()

    async def poll(self, ident: str) -> PollView:
        """The poll, as soon as this desk sees it."""
        path = f"poll/{ident}"
        await self.until(lambda session: session.replica.get(path) is not None)
        found = self.replica.get(path, PollView)
        assert found is not None
        return found

    async def decide(self, ident: str, seconds: float) -> PollView:
        """Open a draft of the chamber for ``seconds`` at least, close it, publish it."""
        return await self.publish(await self.vote(ident, seconds))

    async def vote(self, ident: str, seconds: float) -> PollView:
        """Open a draft of the chamber for ``seconds`` at least, and close it."""
        poll = await self.poll(ident)
        await self.do(OpenPoll(PollId(ident)))
        await self.take()
        self.told(f"Open in the chamber: {poll.question}")
        await self.sleep(seconds)
        chamber = self.replica.get("chamber", ChamberView)
        present = chamber.present if chamber is not None else 0
        await self.answers_ebb(ident, 60, MOST * present)
        await self.do(ClosePoll(PollId(ident)))
        return poll

    async def comes_to_rest(self, figure: Callable[[], int], patience: float) -> None:
        """Wait until a figure that grows has stayed the same for a while."""
        before = -1
        for _ in range(max(1, round(patience / EBB_SECONDS))):
            now = figure()
            if now == before:
                return
            before = now
            await self.sleep(EBB_SECONDS)

    async def answers_ebb(self, poll: str, patience: float, expected: float = 0.0) -> None:
        """Keep the poll open while answers pour in, as one does who sees the bars move.

        Where fewer than ``expected`` have answered, a longer pause is waited for; where nobody
        has, all of the ``patience``, in seconds.
        """
        before: Turnout | None = None
        still = 0
        for _ in range(max(1, round(patience / EBB_SECONDS))):
            tick = self.replica.ticks.get(poll)
            turnout = tick.turnout if tick is not None else None
            still = still + 1 if turnout is not None and turnout == before else 0
            before = turnout
            people = turnout.people if turnout is not None else 0
            if still and people and (people >= expected or still >= LONG_EBB):
                return
            await self.sleep(EBB_SECONDS)

    async def publish(self, poll: PollView) -> PollView:
        """Publish a closed poll, once its ballots have been counted by its rule, and show it."""
        await self._published(PollId(poll.id))
        await self.take()
        path = f"poll/{poll.id}"
        await self.until(lambda session: _state(session.replica.get(path, PollView)) == "published")
        where = ", of the chamber" if poll.electorate == "chamber" else ""
        self.told(f"Published{where}: {poll.question}")
        return await self.poll(poll.id)

    async def _published(self, poll: PollId) -> None:
        for _ in range(COUNTING_TRIES):
            answer = await self.ask(PublishPoll(poll))
            if not isinstance(answer, Refused):
                return
            if answer.code not in COUNTING:
                raise ConferenceError(answer.code, answer.sentence)
            await self.sleep(0.5)
        raise ConferenceError("not_counted", "The ballots were not counted within 30 seconds.")


def _state(poll: PollView | None) -> str:
    return "" if poll is None else poll.state
