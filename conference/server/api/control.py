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
``POST /api/control/timer/start``   ``{"id", "timer", "label", "kind", "seconds"}``; and ``pause``,
                                    ``resume``, ``restart``, ``stop`` with ``timer``, and ``add``
                                    with ``timer`` and ``seconds``
``POST /api/control/breakout/start`` ``{"id", "breakout"}``; and ``recall``, ``end``, ``next``
                                    with ``place``, ``extend`` with ``seconds``
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
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.core.errors import Refusal
from conference.deliberation.command import WireCommand
from conference.deliberation.sender import Role, Sender
from conference.deliberation.subject import DESKS
from conference.protocol.codec import encode
from conference.protocol.messages import Control
from conference.server.api.answers import NEVER, RefusedError, document
from conference.server.api.door import Door, address_of, json_of
from conference.server.controls.acts import ACTS
from conference.server.door.acting import Acting
from conference.server.door.outside import Asker
from conference.server.record.exchange import Answer, Done
from conference.server.wire.limits import Turnstile

__all__ = ["ControlApi"]

MOST_BYTES = 4096

WAY = "HTTP"
"""What the log of the desks says of how it came."""

NO_ID = Refusal("bad_message", 'Send JSON with an "id" of your choice, another one for each press.')

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
        self._refused = acting.refused
        self._view = view
        self._turnstile = turnstile
        self._now = now

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [
            Route("/api/control/state", self._state),
            Route("/api/control/arm/{act}", self._arm, methods=["POST"]),
            Route("/api/control/fire/{act}", self._fire, methods=["POST"]),
            Route("/api/control/{act:path}", self._act, methods=["POST"]),
        ]

    async def _state(self, request: Request) -> Response:
        self._pass(request)
        with self._strangers(request):
            await self._door.one_of(request, DESKS | {Role.CONTROLLER}, WHO)
        headers = {"Cache-Control": NEVER}
        return Response(encode(self._view()), media_type="application/json", headers=headers)

    async def _act(self, request: Request) -> Response:
        asker, act = await self._asker(request)
        name, fields = await self._asked(request, asker, act)
        answer = self._acting.act(asker, act, name, fields)
        return _told(name, await asyncio.shield(answer))

    async def _arm(self, request: Request) -> Response:
        asker, act = await self._asker(request)
        name, fields = await self._asked(request, asker, act)
        arm = self._acting.arm(asker, act, name, fields)
        if isinstance(arm, Refusal):
            raise _refused(arm)
        return document({"answer": "armed", "id": name, "about": arm.about})

    async def _fire(self, request: Request) -> Response:
        asker, act = await self._asker(request)
        name, _ = await self._asked(request, asker, act)
        return _told(name, await asyncio.shield(self._acting.fire(asker, act, name)))

    async def _asker(self, request: Request) -> tuple[Asker, str]:
        """Who asks for which act; whoever may ask nothing is not told what there is."""
        self._pass(request)
        act = request.path_params["act"]
        kind: type[WireCommand] = ACTS.get(act, ACTS["go"])

        def on_refusal(sender: Sender, refusal: Refusal) -> None:
            self._refused.press(Asker(sender, WAY), act, "", refusal)

        with self._strangers(request):
            asker = Asker(await self._door.asker(request, kind, WHO, on_refusal), WAY)
        if act not in ACTS:
            refusal = Refusal("no_such_act", f"There is {', '.join(ACTS)}.")
            self._refused.press(asker, act, "", refusal)
            raise RefusedError(404, refusal.code, refusal.sentence)
        return asker, act

    async def _asked(
        self, request: Request, asker: Asker, act: str
    ) -> tuple[str, Mapping[str, object]]:
        """The id, and the fields beside it."""
        match await json_of(request, MOST_BYTES):
            case {"id": str(name), **fields}:
                return name, {str(key): value for key, value in fields.items()}
            case _:
                self._refused.press(asker, act, "", NO_ID)
                raise _refused(NO_ID)

    @contextmanager
    def _strangers(self, request: Request) -> Iterator[None]:
        """Whoever is turned away for a secret that opens nothing is told of at the desks."""
        try:
            yield
        except RefusedError as error:
            if error.code == "wrong_password":
                self._refused.stranger(WAY, address_of(request))
            raise

    def _pass(self, request: Request) -> None:
        if not self._turnstile.lets_in(address_of(request), self._now()):
            raise RefusedError(429, "too_much", "Too many requests came at once.")


def _told(name: str, answer: Answer) -> Response:
    if isinstance(answer, Refusal):
        raise _refused(answer)
    if not isinstance(answer, Done):
        raise RefusedError(503, "unavailable", answer.sentence)
    return document({"answer": "done", "id": name})


def _refused(refusal: Refusal) -> RefusedError:
    """What is no message of this act is 400, what may not be 409."""
    status = 400 if refusal.code == "bad_message" else 409
    return RefusedError(status, refusal.code, refusal.sentence)
