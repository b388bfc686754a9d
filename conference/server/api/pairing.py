"""How a television comes to its room without a code being typed on it.

=========================  =======================================================================
``POST /api/pairing``      200 ``{"code", "secret", "seconds"}``: what to show, what to keep, and
                           how long it lasts; 429 when too many wait
``POST .../pairing/look``  ``{"secret"}``: 200 ``{"screen", "party"}``, the code of the screen
                           and the room's name once it is confirmed, "" before; 404 when it is over
``POST .../pairing/party`` ``{"code"}``, from the room's facilitator (``Bearer``): 204, or 404 when
                           no television shows it
=========================  =======================================================================

See :mod:`conference.server.door.pairing`.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.deliberation.rooms.subject import FACILITATORS
from conference.server.api.answers import RefusedError, document
from conference.server.api.door import Door, address_of, json_of
from conference.server.door.access import Access
from conference.server.door.pairing import LASTS, Pairings
from conference.server.record.writer import Writer
from conference.server.wire.limits import network_of

__all__ = ["PairingApi"]

BODY_BYTES = 1_000


class PairingApi:
    """Televisions that wait, and the facilitators who fetch them; ``now`` is monotonic."""

    def __init__(
        self, writer: Writer, door: Door, access: Access, now: Callable[[], float]
    ) -> None:
        self._writer = writer
        self._door = door
        self._access = access
        self._now = now
        self._pairings = Pairings()

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [
            Route("/api/pairing", self._begin, methods=["POST"]),
            Route("/api/pairing/look", self._look, methods=["POST"]),
            Route("/api/pairing/party", self._confirm, methods=["POST"]),
        ]

    async def _begin(self, request: Request) -> Response:
        self._door.token_of(request)  # of our own pages alone
        made = self._pairings.begin(network_of(address_of(request)), self._now())
        if made is None:
            sentence = "Many televisions wait for their rooms just now. Type the screen's code."
            raise RefusedError(429, "too_many", sentence, 30)
        return document({"code": made.code, "secret": made.secret, "seconds": int(LASTS)})

    async def _look(self, request: Request) -> Response:
        found = self._pairings.of(await _text(request, "secret"), self._now())
        if found is None:
            raise RefusedError(404, "over", "This code is over. The page shows a new one.")
        if found.party is None:
            return document({"screen": "", "party": ""})
        name = self._writer.settled.rooms.called(found.party)
        return document({"screen": self._access.screen_code(found.party), "party": name})

    async def _confirm(self, request: Request) -> Response:
        sentence = "Only the facilitator of a room may fetch its television."
        sender = await self._door.one_of(request, FACILITATORS, sentence)
        assert sender.party is not None, "facilitators have a party"
        if not self._access.screen_code(sender.party):
            older = "This conference is an older one: type your own code on the television."
            raise RefusedError(409, "no_screen_code", older)
        if wait := self._pairings.wait(sender.party, self._now()):
            often = f"That was tried many times. Try again in {math.ceil(wait)} seconds."
            raise RefusedError(429, "too_often", often, math.ceil(wait))
        if not self._pairings.confirm(await _text(request, "code"), sender.party, self._now()):
            none = "No television shows this code. Compare it; after ten minutes it shows another."
            raise RefusedError(404, "no_television", none)
        return Response(status_code=204)


async def _text(request: Request, name: str) -> str:
    body = await json_of(request, BODY_BYTES)
    value = body.get(name) if isinstance(body, dict) else None
    if not isinstance(value, str):
        raise RefusedError(400, "bad_message", f'Send it as {{"{name}": "..."}}.')
    return value
