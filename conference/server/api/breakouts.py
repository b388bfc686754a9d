"""Breakouts of a table over HTTP.

=======================  ==========================================================================
``POST /api/breakouts``  ``{"table", "file", "accept"}``: 200 ``{"difference": lines, "prepared":
                         how many were prepared}``, none without ``accept``; 409 with what is wrong
=======================  ==========================================================================

``table`` is the text of a table, ``file`` the name under which its faults are told. It is asked
with the desk's password or token (:mod:`.door`); the answer comes when it is in the record.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.core.errors import ConferenceError
from conference.deliberation.breakouts.commands import PlanBreakouts
from conference.deliberation.breakouts.difference import difference
from conference.deliberation.breakouts.table import breakouts_of_table
from conference.deliberation.meeting import Meeting
from conference.server.api.answers import RefusedError, document
from conference.server.api.carrying_out import carried_out
from conference.server.api.door import Door, json_of
from conference.server.record.writer import Writer

__all__ = ["BreakoutsApi", "planned_in"]

MOST_BYTES = 1024 * 1024


def planned_in(meeting: Meeting, table: str, file: str) -> tuple[PlanBreakouts, list[str]]:
    """What a table asks for, and what it changes; raises :class:`ConferenceError`."""
    regions, parties = meeting.founding.regions, meeting.rooms.parties.values()
    found = breakouts_of_table(table, file, regions, parties)
    return PlanBreakouts(found), list(difference(meeting, found))


class BreakoutsApi:
    """Prepares the breakouts of a table."""

    def __init__(self, writer: Writer, door: Door) -> None:
        self._writer = writer
        self._door = door

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [Route("/api/breakouts", self._plan, methods=["POST"])]

    async def _plan(self, request: Request) -> Response:
        told = "Only the desk may have breakouts prepared."
        sender = await self._door.asker(request, PlanBreakouts, told)
        match await json_of(request, MOST_BYTES):
            case {"table": str(table), "file": str(file), "accept": bool(is_accepted)}:
                pass
            case _:
                raise RefusedError(400, "bad_message", "This is no table of breakouts.")
        try:
            command, lines = planned_in(self._writer.settled, table, file)
        except ConferenceError as error:
            raise RefusedError(409, error.code, error.sentence) from error
        if is_accepted and lines:
            await carried_out(self._writer, sender, command)
        return document({"difference": lines, "prepared": len(lines) if is_accepted else 0})
