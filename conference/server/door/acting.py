"""Acts of whoever runs the show from outside, by HTTP or OSC: at once, or armed and then fired.

Each goes the way of every other command: may its sender ask for it, then the writer. What is
armed is asked of nobody until it is fired. What is refused is for the log of all desks.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from functools import partial

from conference.core.clock import Clock
from conference.core.errors import ConferenceError, Refusal
from conference.deliberation.command import WireCommand
from conference.deliberation.decide import denied
from conference.protocol.messages import Request, too_late
from conference.server.controls.acts import ACTS, ARMING, about, command_of, meant_now
from conference.server.controls.arming import ARMED_FOR, Arm, Arms
from conference.server.door.once import Once
from conference.server.door.outside import Asker, RefusalLog, RefusedOutside
from conference.server.record.acts import about_of
from conference.server.record.exchange import Answer
from conference.server.record.writer import Writer

__all__ = ["Acting"]


class Acting:
    """Acts by their words (:data:`conference.server.controls.acts.ACTS`), each under an id.

    ``on_change`` is called when something was armed, or is armed no more.
    """

    def __init__(
        self, writer: Writer, clock: Clock, on_change: Callable[[], None], log: RefusalLog
    ) -> None:
        self.arms = Arms()
        self.refused = RefusedOutside(log)
        self._writer = writer
        self._clock = clock
        self._once = Once(writer)
        self._on_change = on_change

    def act(
        self, asker: Asker, act: str, name: str, fields: Mapping[str, object]
    ) -> asyncio.Future[Answer]:
        """Do it; ``bad_message`` is the refusal when the fields are not those of the act."""
        request = _request(act, name, fields)
        if isinstance(request, Refusal):
            return self._given(asker, act, name, request)
        refusal = denied(asker.sender, request.command) or self._late(asker, act, request)
        if refusal is not None:
            return self._given(asker, act, name, refusal, request.command)
        return self._asked(asker, act, request)

    def arm(self, asker: Asker, act: str, name: str, fields: Mapping[str, object]) -> Arm | Refusal:
        """Arm it; without fields for what it means at this moment. Refused as by :meth:`act`."""
        armed = self._armed(asker, act, name, fields)
        if isinstance(armed, Refusal):
            self.refused.press(asker, act, name, armed)
        else:
            self.arms.arm(armed)
            self._on_change()
        return armed

    def fire(self, asker: Asker, act: str, name: str) -> asyncio.Future[Answer]:
        """Do what this sender has armed."""
        known = self._once.known(asker.sender, name, ACTS[act])
        if known is not None:
            return self._watched(asker, act, name, None, known)
        command = self.arms.fire(asker.sender.login, act, self._clock.monotonic())
        if isinstance(command, Refusal):
            return self._given(asker, act, name, command)
        self._on_change()
        return self._asked(asker, act, Request(name, command))

    def _armed(
        self, asker: Asker, act: str, name: str, fields: Mapping[str, object]
    ) -> Arm | Refusal:
        if act not in ARMING:
            return Refusal("bad_message", f"There is no arming of {act}.")
        meeting = self._writer.settled
        meant = fields or meant_now(meeting, act)
        request = meant if isinstance(meant, Refusal) else _request(act, name, meant)
        if isinstance(request, Refusal):
            return request
        command = request.command
        refusal = denied(asker.sender, command)
        if refusal is not None:
            return refusal
        words, clock = about(meeting, command), self._clock
        until = clock.now() + ARMED_FOR
        return Arm(asker.sender.login, act, command, words, clock.monotonic(), until)

    def _late(self, asker: Asker, act: str, request: Request) -> Refusal | None:
        """Why it is not meant any more; what was answered before is answered so again."""
        if request.until is None or self._clock.now() <= request.until:
            return None
        if self._once.known(asker.sender, request.id, ACTS[act]) is not None:
            return None
        late = too_late(request.id)
        return Refusal(late.code, late.sentence)

    def _asked(self, asker: Asker, act: str, request: Request) -> asyncio.Future[Answer]:
        answer = self._once.ask(asker.sender, request)
        return self._watched(asker, act, request.id, request.command, answer)

    def _given(
        self,
        asker: Asker,
        act: str,
        name: str,
        refusal: Refusal,
        command: WireCommand | None = None,
    ) -> asyncio.Future[Answer]:
        """An answer that is known already."""
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        answer.set_result(refusal)
        return self._watched(asker, act, name, command, answer)

    def _watched(
        self,
        asker: Asker,
        act: str,
        name: str,
        command: WireCommand | None,
        answer: asyncio.Future[Answer],
    ) -> asyncio.Future[Answer]:
        """The same answer; when it is a refusal, the desks are told."""
        answer.add_done_callback(partial(self._answered, asker, act, name, command))
        return answer

    def _answered(
        self,
        asker: Asker,
        act: str,
        name: str,
        command: WireCommand | None,
        answer: asyncio.Future[Answer],
    ) -> None:
        if not answer.cancelled() and isinstance(refusal := answer.result(), Refusal):
            self.refused.press(asker, act, name, refusal, about_of(command))


def _request(act: str, name: str, fields: Mapping[str, object]) -> Request | Refusal:
    try:
        return command_of(act, name, fields)
    except ConferenceError as error:
        return Refusal(error.code, error.sentence)
