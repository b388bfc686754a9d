"""Wordings over HTTP, for tables that are longer than a message of the wire may be.

==========================  =====================================================================
``POST /api/wordings``      a command ``set_languages`` or ``word_in``, as on the wire: 200 ``{}``
==========================  =====================================================================

With the desk's password or token (:mod:`conference.server.api.door`); the answer comes when it is
in the record. What may not be is 409 ``{"code", "sentence"}``.
"""

from __future__ import annotations

import json

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.core.errors import ConferenceError
from conference.deliberation.wordings.commands import SetLanguages, WordIn
from conference.protocol.codec import decode_client
from conference.protocol.messages import Request as Asking
from conference.server.api.answers import RefusedError, document
from conference.server.api.carrying_out import carried_out
from conference.server.api.door import Door, json_of
from conference.server.record.writer import Writer

__all__ = ["WordingsApi"]

MOST_BYTES = 8 * 1024 * 1024


class WordingsApi:
    """Takes wordings."""

    def __init__(self, writer: Writer, door: Door) -> None:
        self._writer = writer
        self._door = door

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [Route("/api/wordings", self._take, methods=["POST"])]

    async def _take(self, request: Request) -> Response:
        told = "Only the desk may word what is asked in further languages."
        sender = await self._door.asker(request, WordIn, told)
        try:
            asked = decode_client(json.dumps(await json_of(request, MOST_BYTES)))
        except ConferenceError as error:
            raise RefusedError(400, error.code, error.sentence) from error
        if not isinstance(asked, Asking) or not isinstance(asked.command, SetLanguages | WordIn):
            raise RefusedError(400, "bad_message", "This is no command about wordings.")
        await carried_out(self._writer, sender, asked.command)
        return document({})
