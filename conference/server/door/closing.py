"""Closing a poll of rooms: not before the room whose picture comes last has seen it.

Rooms are shown a question, and its closing, when their own picture gets there (see
:mod:`~conference.server.door.viewing`). What closes a poll therefore waits as long as the slowest
room is behind, at most as long as is stated; votes count until then. Who closes sees at once that
it waits, for the command is answered once it is carried out. A poll of which no room reports a
delay is closed at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial

from conference.core.ids import PollId
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.commands import ClosePoll
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.model import PollState
from conference.deliberation.sender import Sender
from conference.server.record.exchange import Answer, Asked

__all__ = ["BOUND", "Closing"]

BOUND = 10_000
"""For no room is waited longer, ms, where nothing else is set."""


class Closing:
    """Holds back what closes polls.

    ``offer`` has it carried out, ``settled`` is the meeting now, ``slowest`` the delay in ms of the
    room that is last, ``bound`` how long is waited at most.
    """

    def __init__(
        self,
        offer: Callable[[Asked], None],
        settled: Callable[[], Meeting],
        slowest: Callable[[], int],
        bound: Callable[[], int] = lambda: BOUND,
    ) -> None:
        self._offer, self._settled = offer, settled
        self._slowest, self._bound = slowest, bound
        self._waiting: dict[PollId, list[Asked]] = {}

    def allowance(self) -> int:
        """How many ms a poll of rooms is closed later than it is closed by whoever closes it."""
        return min(self._slowest(), self._bound())

    def allowed(self, poll: PollId) -> int:
        """The same of one poll: 0 for those that rooms have no part in."""
        found = self._settled().polls.by_id.get(poll)
        if found is None or found.state is not PollState.OPEN:
            return 0
        return self.allowance() if found.electorate is Electorate.PARTIES else 0

    def ask(self, sender: Sender, command: ClosePoll, answer: Callable[[Answer], None]) -> None:
        """Have a poll closed; ``answer`` is called once that is done, or why it is not."""
        asked = Asked(sender, command, answer)
        if command.poll in self._waiting:
            self._waiting[command.poll].append(asked)
            return
        wait = self.allowed(command.poll)
        if not wait:
            self._offer(asked)
            return
        self._waiting[command.poll] = [asked]
        loop = asyncio.get_running_loop()
        loop.call_later(wait / 1000, partial(self._close, command.poll))

    def _close(self, poll: PollId) -> None:
        for asked in self._waiting.pop(poll):
            self._offer(asked)
