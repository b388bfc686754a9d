"""Voters and facilitators of the crash rounds: clients as ours are, and what they were told."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator

from conference.client.link import Link, new_id, open_session
from conference.client.session import Answered, Event, Session, State
from conference.core.ids import PollId
from conference.deliberation.polls.commands import Cast, EnterHands
from conference.protocol import messages as m
from conference.protocol.messages import Role

__all__ = ["Facilitator", "Voter", "is_quiet", "soon"]

PAUSE_SECONDS = 0.004
QUICK = 0.02


async def soon(seconds: float) -> None:
    """Reconnect as our clients do, only that the waits are cut short: rounds are many."""
    await asyncio.sleep(min(seconds, QUICK))


class _Client:
    """A link that lives through all crashes; ``go`` and ``rest`` turn its load on and off."""

    role: Role

    def __init__(self, url: str, code: str, party: int, chance: random.Random) -> None:
        self.party = party
        self.poll = ""
        self.options = 0
        self.sent_again = 0
        self.refused: list[m.Refused] = []
        self._chance = chance
        self._going = asyncio.Event()
        self.link = Link(open_session(self.role, code), url, self._on_event, sleep=soon)

    @contextlib.asynccontextmanager
    async def connected(self) -> AsyncIterator[None]:
        """Connected, and at work while told to."""
        tasks = [asyncio.create_task(self.link.run()), asyncio.create_task(self._work())]
        try:
            await self.link.until(lambda session: session.welcome is not None)
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def begin(self, poll: str, options: int) -> None:
        """Answer this poll from now on; it has so many options."""
        self.poll, self.options = poll, options

    def go(self) -> None:
        """Begin, or go on, to send; until :meth:`rest`."""
        self._going.set()

    def rest(self) -> None:
        """Begin nothing new."""
        self._going.clear()

    async def quiet(self) -> None:
        """Wait until it is connected and every command has its answer."""
        await self.link.until(is_quiet, timeout=60)

    def hang_up(self) -> None:
        """Drop the connection in the middle, as a phone does that loses its network."""
        socket = self.link._socket
        if socket is not None:
            socket.transport.abort()

    async def _work(self) -> None:
        while True:
            await self._going.wait()
            await self._act()
            await asyncio.sleep(self._chance.random() * 2 * PAUSE_SECONDS)

    async def _act(self) -> None:
        raise NotImplementedError

    def _on_event(self, event: Event) -> None:
        if isinstance(event, Answered):
            if isinstance(event.answer, m.Refused):
                self.refused.append(event.answer)
            else:
                self._acknowledged(event.command, event.answer)

    def _acknowledged(self, command: object, answer: m.Ack) -> None:
        raise NotImplementedError


def is_quiet(session: Session) -> bool:
    """Whether it is connected and every command has its answer."""
    return session.state is State.ONLINE and not session.pending


class Voter(_Client):
    """One phone. ``acknowledged`` has every ballot that was, with its receipt, by revision.

    Up to three ballots are under way at once; the same ballot is sometimes asked for twice, under
    another id.
    """

    role = Role.PERSON

    def __init__(self, url: str, code: str, party: int, chance: random.Random) -> None:
        super().__init__(url, code, party, chance)
        self.key = ""
        self.revision = 0
        self.choices: dict[int, tuple[int, ...]] = {}
        self.acknowledged: dict[int, list[m.Receipt]] = {}

    def begin(self, poll: str, options: int) -> None:
        super().begin(poll, options)
        self.key, self.revision = new_id(), 0
        self.choices, self.acknowledged = {}, {}
        self.refused = []

    async def _act(self) -> None:
        if self._chance.random() < 0.02:
            self.hang_up()
        if len(self.link.session.pending) >= 3:
            return
        if self.revision and self._chance.random() < 0.2:
            revision = self.revision
            self.sent_again += 1
        else:
            self.revision += 1
            revision = self.revision
            self.choices[revision] = (self._chance.randrange(self.options),)
        self.link.send(Cast(PollId(self.poll), self.key, revision, self.choices[revision]))

    def _acknowledged(self, command: object, answer: m.Ack) -> None:
        assert isinstance(command, Cast)
        assert answer.receipt is not None
        if command.poll == self.poll:
            self.acknowledged.setdefault(command.revision, []).append(answer.receipt)


class Facilitator(_Client):
    """Corrects the headcount and enters hands; ``hands`` is what was last acknowledged."""

    role = Role.FACILITATOR

    def __init__(self, url: str, code: str, party: int, chance: random.Random) -> None:
        super().__init__(url, code, party, chance)
        self.hands: tuple[int, ...] | None = None

    def begin(self, poll: str, options: int) -> None:
        super().begin(poll, options)
        self.hands = None
        self.refused = []

    async def _act(self) -> None:
        if self.link.session.pending:
            return
        counts = tuple(self._chance.randrange(3) for _ in range(self.options))
        self.link.send(EnterHands(PollId(self.poll), counts))
        await asyncio.sleep(self._chance.random() * 10 * PAUSE_SECONDS)

    def _acknowledged(self, command: object, answer: m.Ack) -> None:
        if isinstance(command, EnterHands) and command.poll == self.poll:
            self.hands = command.counts
