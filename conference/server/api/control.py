"""The show run by HTTP: what buttons and programs ask for, and how it stands.

==================================  ==============================================================
``GET /api/control/state``          the message ``control`` of the protocol: what is on, what is on
                                    standby, what screens show, what is open, what is armed
``POST /api/control/go``            ``{"id", "item", "playhead"}``: put the item on standby on air
``POST /api/control/end``           ``{"id", "item"}``: end the item that is on
``POST /api/control/standby``       ``{"id", "item"}``: pick what GO puts on; null: what comes next
``POST /api/control/open``          ``{"id", "poll", "closes_in"}``: open a poll (for so many ms)
``POST /api/control/close``         ``{"id", "poll"}``: close it
``POST /api/control/take``          ``{"id", "outputs", "preview"}``: previews go on air
``POST /api/control/back``          ``{"id", "outputs", "revisions"}``: the scenes before
``POST /api/control/blackout``      ``{"id", "outputs", "black"}``
``POST /api/control/arm/ACT``       ``{"id"}`` and the fields of the act (go, end, open, close), or
                                    none: what it means now. 200 ``{"answer": "armed", "about"}``
``POST /api/control/fire/ACT``      ``{"id"}``: do what was armed, within four seconds
==================================  ==============================================================

With a controller's token, or a desk's (:mod:`conference.server.api.door`). The sender chooses the
``id``, another one for each press: the same one again is carried out once and gets the same answer.
Done is 200 ``{"answer": "done", "id"}``; what may not be, or has moved since (``standby_moved``,
``preview_moved``), is 409 ``{"code", "sentence"}``.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import TypeVar

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.core.errors import ConferenceError, Refusal
from conference.deliberation.command import WireCommand
from conference.deliberation.sender import Role, Sender
from conference.deliberation.subject import DESKS
from conference.protocol.codec import encode
from conference.protocol.messages import Control
from conference.server.api.answers import NEVER, RefusedError, document
from conference.server.api.door import Door, address_of, json_of
from conference.server.controls.acts import ACTS
from conference.server.controls.arming import Arm
from conference.server.door.acting import Acting
from conference.server.record.exchange import Answer, Done
from conference.server.wire.limits import Turnstile

__all__ = ["ControlApi"]

T = TypeVar("T")

MOST_BYTES = 4096

WHO = "Only a desk or a controller may ask this: make a token with conference controller add."


class ControlApi:
    """Answers controllers; ``view`` is how the show stands, ``now`` monotonic, in seconds."""

    def __init__(
        self,
        door: Door,
        acting: Acting,
        view: Callable[[], Control],
        turnstile: Turnstile,
        now: Callable[[], float],
    ) -> None:
        self._door = door
        self._acting = acting
        self._view = view
        self._turnstile = turnstile
        self._now = now

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [
            Route("/api/control/state", self._state),
            Route("/api/control/arm/{act}", self._arm, methods=["POST"]),
            Route("/api/control/fire/{act}", self._fire, methods=["POST"]),
            Route("/api/control/{act}", self._act, methods=["POST"]),
        ]

    async def _state(self, request: Request) -> Response:
        self._pass(request)
        await self._door.one_of(request, DESKS | {Role.CONTROLLER}, WHO)
        headers = {"Cache-Control": NEVER}
        return Response(encode(self._view()), media_type="application/json", headers=headers)

    async def _act(self, request: Request) -> Response:
        sender, act = await self._asker(request)
        name, fields = await _asked(request)
        with_answer = _valid(lambda: self._acting.act(sender, act, name, fields))
        return _told(name, await asyncio.shield(with_answer))

    async def _arm(self, request: Request) -> Response:
        sender, act = await self._asker(request)
        name, fields = await _asked(request)
        arm: Arm | Refusal = _valid(lambda: self._acting.arm(sender, act, name, fields))
        if isinstance(arm, Refusal):
            raise RefusedError(409, arm.code, arm.sentence)
        return document({"answer": "armed", "id": name, "about": arm.about})

    async def _fire(self, request: Request) -> Response:
        sender, act = await self._asker(request)
        name, _ = await _asked(request)
        return _told(name, await asyncio.shield(self._acting.fire(sender, act, name)))

    async def _asker(self, request: Request) -> tuple[Sender, str]:
        """Who asks for which act; whoever may ask nothing is not told what there is."""
        self._pass(request)
        act = request.path_params["act"]
        kind: type[WireCommand] = ACTS.get(act, ACTS["go"])
        sender = await self._door.asker(request, kind, WHO)
        if act not in ACTS:
            raise RefusedError(404, "no_such_act", f"There is {', '.join(ACTS)}.")
        return sender, act

    def _pass(self, request: Request) -> None:
        if not self._turnstile.lets_in(address_of(request), self._now()):
            raise RefusedError(429, "too_much", "Too many requests came at once.")


async def _asked(request: Request) -> tuple[str, Mapping[str, object]]:
    """The id, and the fields beside it."""
    match await json_of(request, MOST_BYTES):
        case {"id": str(name), **fields}:
            return name, {str(key): value for key, value in fields.items()}
        case _:
            sentence = 'Send JSON with an "id" of your choice, another one for each press.'
            raise RefusedError(400, "bad_message", sentence)


def _valid(make: Callable[[], T]) -> T:
    try:
        return make()
    except ConferenceError as error:
        raise RefusedError(400, error.code, error.sentence) from error


def _told(name: str, answer: Answer) -> Response:
    if isinstance(answer, Refusal):
        raise RefusedError(409, answer.code, answer.sentence)
    if not isinstance(answer, Done):
        raise RefusedError(503, "unavailable", answer.sentence)
    return document({"answer": "done", "id": name})
