"""Acts of whoever runs the show from outside, by HTTP or OSC: at once, or armed and then fired.

Each goes the way of every other command: may its sender ask for it, then the writer. What is
armed is asked of nobody until it is fired.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

from conference.core.clock import Clock
from conference.core.errors import ConferenceError, Refusal
from conference.deliberation.decide import denied
from conference.deliberation.sender import Sender
from conference.protocol.messages import Request
from conference.server.controls.acts import ACTS, ARMING, about, command_of, meant_now
from conference.server.controls.arming import ARMED_FOR, Arm, Arms
from conference.server.door.once import Once
from conference.server.record.exchange import Answer
from conference.server.record.writer import Writer

__all__ = ["Acting"]


class Acting:
    """Acts by their words (:data:`conference.server.controls.acts.ACTS`), each under an id.

    ``on_change`` is called when something was armed, or is armed no more.
    """

    def __init__(self, writer: Writer, clock: Clock, on_change: Callable[[], None]) -> None:
        self.arms = Arms()
        self._writer = writer
        self._clock = clock
        self._once = Once(writer)
        self._on_change = on_change

    def act(
        self, sender: Sender, act: str, name: str, fields: Mapping[str, object]
    ) -> asyncio.Future[Answer]:
        """Do it; raises ``bad_message`` when the fields are not those of the act."""
        request = command_of(act, name, fields)
        refusal = denied(sender, request.command)
        return _given(refusal) if refusal is not None else self._once.ask(sender, request)

    def arm(
        self, sender: Sender, act: str, name: str, fields: Mapping[str, object]
    ) -> Arm | Refusal:
        """Arm it; without fields for what it means at this moment. Raises as :meth:`act` does."""
        if act not in ARMING:
            raise ConferenceError("bad_message", f"There is no arming of {act}.")
        meeting = self._writer.settled
        meant = fields or meant_now(meeting, act)
        if isinstance(meant, Refusal):
            return meant
        command = command_of(act, name, meant).command
        refusal = denied(sender, command)
        if refusal is not None:
            return refusal
        words, clock = about(meeting, command), self._clock
        until = clock.now() + ARMED_FOR
        arm = Arm(sender.login, act, command, words, clock.monotonic(), until)
        self.arms.arm(arm)
        self._on_change()
        return arm

    def fire(self, sender: Sender, act: str, name: str) -> asyncio.Future[Answer]:
        """Do what this sender has armed."""
        known = self._once.known(sender, name, ACTS[act])
        if known is not None:
            return known
        command = self.arms.fire(sender.login, act, self._clock.monotonic())
        if isinstance(command, Refusal):
            return _given(command)
        self._on_change()
        return self._once.ask(sender, Request(name, command))


def _given(answer: Answer) -> asyncio.Future[Answer]:
    """An answer that is known already."""
    future: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
    future.set_result(answer)
    return future
