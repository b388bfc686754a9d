"""How a room is handed to another phone, and a phone is taken off it.

============================  ====================================================================
``POST /api/handover``        ``{"steps_down"}``: 200 ``{"code", "seconds"}``, what to show another
                              phone, and how long it can be used; the code before it is over
``DELETE /api/handover``      204: no code is shown any more
``POST /api/handover/off``    ``{"phone"}``, the letters of a phone that runs the room: 204 when it
                              does so no more, 404 where there is none
============================  ====================================================================

From the room's facilitator (``Bearer``). A phone comes in by its code as by any other code. See
:mod:`conference.server.door.handover`.
"""

from __future__ import annotations

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.core.ids import PartyId
from conference.deliberation.rooms.refusals import mended_often
from conference.deliberation.rooms.subject import FACILITATORS
from conference.protocol.close_codes import CloseCode
from conference.server.api.answers import RefusedError, document
from conference.server.api.door import Door, json_of
from conference.server.door.access import Access
from conference.server.door.evening import Evenings
from conference.server.door.handover import LASTS, HandOver
from conference.server.door.phones import label_of
from conference.server.door.renewal import Parting, Renewals, end_of_tokens
from conference.server.record.store.port import StoreUnavailableError

__all__ = ["HandOverApi"]

BODY_BYTES = 1_000

SENTENCE = "Only who runs a room may hand it over, or take a phone off it."

HANDED_ON = Parting(
    CloseCode.NOT_ALLOWED,
    "handed_on",
    "You handed the room to another phone, which runs it now. This phone no longer does.",
)
"""To the phone of who has handed the room over and steps down."""

TAKEN_OFF = Parting(
    CloseCode.NOT_ALLOWED,
    "taken_off",
    "Somebody who runs this room took this phone off it. Ask them, or call the desk.",
)
"""To a phone that somebody took off who has the room."""


class HandOverApi:
    """Codes for one more phone, and an end to phones that should not have the room."""

    def __init__(
        self,
        door: Door,
        access: Access,
        renewals: Renewals,
        evenings: Evenings,
        now: Callable[[], float],
    ) -> None:
        self._door = door
        self._access = access
        self._renewals = renewals
        self._evenings = evenings
        self._now = now
        access.handovers.taken = self._taken

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [
            Route("/api/handover", self._begin, methods=["POST"]),
            Route("/api/handover", self._withdraw, methods=["DELETE"]),
            Route("/api/handover/off", self._off, methods=["POST"]),
        ]

    async def _begin(self, request: Request) -> Response:
        party, token = await self._host(request)
        match await json_of(request, BODY_BYTES):
            case {"steps_down": bool() as steps_down}:
                made = self._access.handovers.begin(
                    party, token, steps_down=steps_down, now=self._now()
                )
                return document({"code": made.code, "seconds": int(LASTS)})
            case _:
                raise RefusedError(400, "bad_message", 'Send it as {"steps_down": true or false}.')

    async def _withdraw(self, request: Request) -> Response:
        _, token = await self._host(request)
        self._access.handovers.withdraw(token)
        return Response(status_code=204)

    async def _off(self, request: Request) -> Response:
        party, token = await self._host(request)
        match await json_of(request, BODY_BYTES):
            case {"phone": str() as letters}:
                other = self._access.hosts(party).get(letters)
            case _:
                raise RefusedError(400, "bad_message", 'Send it as {"phone": "its letters"}.')
        if other == token:
            own = "This is your own phone. Press Leave on it, under Invite."
            raise RefusedError(409, "own_phone", own)
        if other is None:
            raise RefusedError(404, "no_such_phone", "This phone does not run the room any more.")
        if not self._renewals.may_mend(party):
            often = mended_often()
            raise RefusedError(429, often.code, often.sentence, 5)
        try:
            await self._renewals.make(end_of_tokens([other]), parting=TAKEN_OFF)
        except StoreUnavailableError as error:
            raise RefusedError(503, error.code, error.reason) from error
        self._evenings.changed(party, "off", label_of(token), letters)
        return Response(status_code=204)

    async def _host(self, request: Request) -> tuple[PartyId, bytes]:
        """The party of the facilitator who asks, and the hash of the token."""
        sender = await self._door.one_of(request, FACILITATORS, SENTENCE)
        token = self._door.token_of(request)
        if sender.party is None or token is None:
            raise RefusedError(403, "wrong_password", SENTENCE)
        return sender.party, token

    def _taken(self, one: HandOver, taker: bytes) -> None:
        """The other phone is in: the room sees it, and who steps down does so now."""
        self._evenings.changed(one.party, "handed", label_of(one.giver), label_of(taker))
        if one.steps_down:
            self._renewals.let_go(one.giver, HANDED_ON)
