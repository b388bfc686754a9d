"""The programme over HTTP, for the commands that compare a file with it.

===============================  ================================================================
``POST /api/programme/plan``     200 ``{"name", "zone", "on", "standby", "base", "polls", "cues",
                                 "runs", "items"}``
``POST /api/programme/accept``   ``{"items", "base"}``: 200 ``{"items": how many}``
===============================  ================================================================

Both with the desk's password or token (:mod:`conference.server.api.door`). ``base`` tells the plan
from any other; accepting is refused (409 ``{"code", "sentence"}``) where it is that of an earlier
one. The answer comes when the entry is in the record.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.deliberation.programme.commands import AcceptProgramme
from conference.server.api.answers import RefusedError, document
from conference.server.api.carrying_out import carried_out
from conference.server.api.door import Door, json_of
from conference.server.programme import command_of, plan_document
from conference.server.record.writer import Writer

__all__ = ["ProgrammeApi"]

MOST_BYTES = 4 * 1024 * 1024

SENTENCE = "Only the desk may read and change the programme as a whole."


class ProgrammeApi:
    """Answers about the programme as a whole."""

    def __init__(self, writer: Writer, door: Door) -> None:
        self._writer = writer
        self._door = door

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [
            Route("/api/programme/plan", self._plan, methods=["POST"]),
            Route("/api/programme/accept", self._accept, methods=["POST"]),
        ]

    async def _plan(self, request: Request) -> Response:
        await self._door.asker(request, AcceptProgramme, SENTENCE)
        return document(plan_document(self._writer.settled))

    async def _accept(self, request: Request) -> Response:
        sender = await self._door.asker(request, AcceptProgramme, SENTENCE)
        command = command_of(await json_of(request, MOST_BYTES))
        if command is None:
            raise RefusedError(400, "bad_message", "This is no programme.")
        await carried_out(self._writer, sender, command)
        return document({"items": len(command.items)})
