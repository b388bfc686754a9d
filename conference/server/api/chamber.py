"""The chamber over HTTP.

==============================  =================================================================
``GET /api/chamber``            200 ``{"seats", "present", "rules"}``: for everybody
``POST /api/chamber/rules``     ``{"table", "file"}``: 200 ``{"rules": how many}``
==============================  =================================================================

``table`` is the text of the standing rules as ``rules.csv`` has them, ``file`` the name under which
its faults are told. They are adopted with the desk's password or token
(:mod:`conference.server.api.door`); the answer comes when the entry is in the record.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.core.errors import ConferenceError
from conference.deliberation.chamber.commands import AdoptRules
from conference.deliberation.chamber.documents import rule_view
from conference.deliberation.founding.standing import rules_of_table
from conference.deliberation.meeting import Meeting
from conference.server.api.answers import RefusedError, document
from conference.server.api.carrying_out import carried_out
from conference.server.api.door import Door, json_of
from conference.server.record.writer import Writer

__all__ = ["ChamberApi", "chamber_document"]

MOST_BYTES = 256 * 1024


def chamber_document(meeting: Meeting) -> dict[str, object]:
    """How many seats there are, how many are signed in, and the rules, as JSON values."""
    chamber = meeting.chamber
    rules = [rule_view(chamber.rules[kind]) for kind in chamber.kinds]
    return {
        "seats": len(chamber.seats),
        "present": chamber.present,
        "rules": [{name: getattr(rule, name) for name in rule.__struct_fields__} for rule in rules],
    }


class ChamberApi:
    """Answers about the chamber."""

    def __init__(self, writer: Writer, door: Door) -> None:
        self._writer = writer
        self._door = door

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [
            Route("/api/chamber", self._chamber),
            Route("/api/chamber/rules", self._adopt, methods=["POST"]),
        ]

    async def _chamber(self, _request: Request) -> Response:
        return document(chamber_document(self._writer.settled))

    async def _adopt(self, request: Request) -> Response:
        told = "Only the desk may have standing rules adopted."
        sender = await self._door.asker(request, AdoptRules, told)
        match await json_of(request, MOST_BYTES):
            case {"table": str(table), "file": str(file)}:
                pass
            case _:
                raise RefusedError(400, "bad_message", "This is no table of standing rules.")
        try:
            command = rules_of_table(table, file)
        except ConferenceError as error:
            raise RefusedError(409, error.code, error.sentence) from error
        await carried_out(self._writer, sender, command)
        return document({"rules": len(command.rules)})
