"""Members and badges over HTTP, for the desk and for whoever checks badges at the door.

==============================  =================================================================
``POST /api/badges/check``      ``{"badge"}``: 200 ``{"accepted", "reason", "sentence"}``
``POST /api/badges/invite``     ``{"draw", "members"}``: 200 ``{"members": {standing: how many}}``
``POST /api/badges/standing``   ``{"members", "standing", "reason"}``: the same
``POST /api/badges/replace``    ``{"pairs", "round"}``: the same
``GET /api/badges``             ``{"members", "open_seats"}``
==============================  =================================================================

All with the desk's password or token (``Authorization: Bearer``). Members and badges are
pseudonyms: the door's own device computes one from the person's id and code, so neither a name nor
a code is ever sent. The answer comes when the entry is in the record, also to a badge that was not
drawn. What may not be is 409 ``{"code", "sentence"}``.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Callable
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from conference.core.errors import Refusal
from conference.deliberation.meeting import Meeting
from conference.deliberation.members.commands import CheckBadge
from conference.deliberation.sender import DESK
from conference.server.door.access import Access
from conference.server.members import command_of, verdict
from conference.server.record.writer import Answer, Asked, Done, Writer

__all__ = ["MembersApi", "standings"]

MOST_BYTES = 16 * 1024 * 1024


def standings(meeting: Meeting) -> dict[str, int]:
    """How many members stand where."""
    places = meeting.members.roster.places.values()
    return dict(sorted(Counter(place.standing.value for place in places).items()))


class MembersApi:
    """Answers about members; ``now`` is monotonic, in seconds."""

    def __init__(self, writer: Writer, access: Access, now: Callable[[], float]) -> None:
        self._writer = writer
        self._access = access
        self._now = now

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [
            Route("/api/badges", self._list),
            Route("/api/badges/{what}", self._ask, methods=["POST"]),
        ]

    async def _is_desk(self, request: Request) -> bool:
        _, _, secret = request.headers.get("Authorization", "").partition(" ")
        address = request.client.host if request.client else ""
        return await self._access.is_desk(secret.strip(), address, self._now())

    async def _list(self, request: Request) -> Response:
        if not await self._is_desk(request):
            return _no(403, "wrong_password", "Only the desk may see the list of members.")
        meeting = self._writer.settled
        return _yes(
            {"members": standings(meeting), "open_seats": meeting.members.roster.open_seats()}
        )

    async def _ask(self, request: Request) -> Response:
        if not await self._is_desk(request):
            return _no(403, "wrong_password", "Only the desk may check badges.")
        try:
            body = await _body(request)
            document = None if body is None else json.loads(body)
        except (ClientDisconnect, ValueError, RecursionError):
            document = None
        command = command_of(request.path_params["what"], document)
        if command is None:
            return _no(400, "bad_message", "This is no question about members or badges.")
        answered: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._writer.offer(Asked(DESK, command, answered.set_result))
        answer = await answered
        if isinstance(answer, Refusal):
            return _no(409, answer.code, answer.sentence)
        if not isinstance(answer, Done):
            return _no(503, "busy", answer.sentence)
        if isinstance(command, CheckBadge):
            return _yes(verdict(self._writer.settled, command.badge))
        return _yes({"members": standings(self._writer.settled)})


async def _body(request: Request) -> bytes | None:
    """The body; None when it is too long."""
    found = bytearray()
    async for chunk in request.stream():
        found += chunk
        if len(found) > MOST_BYTES:
            return None
    return bytes(found)


def _yes(document: dict[str, Any]) -> Response:
    return JSONResponse(document, headers={"Cache-Control": "no-store"})


def _no(status: int, code: str, sentence: str) -> Response:
    return JSONResponse(
        {"code": code, "sentence": sentence}, status, headers={"Cache-Control": "no-store"}
    )
