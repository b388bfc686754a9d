"""Voters over HTTP, for the desk and for ``conference voters``.

==============================  =================================================================
``POST /api/voters/list``       ``{"areas": [[name, entitled], ...], "digest", "day"}``: 200
                                ``{"entitled", "areas"}``
``POST /api/voters/code``       ``{"number"}``: 200 ``{"code"}``, once, to whose code was taken back
``GET /api/voters``             ``{"entitled", "digest", "day", "areas", "waiting"}``
==============================  =================================================================

All with a director's password or token. A code is in no log, and in no answer but that one. What
may not be is 409 ``{"code", "sentence"}``.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.core.votercodes import grouped
from conference.deliberation.voters.commands import IssueVoterCode, ListVoters
from conference.deliberation.voters.model import ListedArea, VotersList
from conference.server.api.answers import RefusedError, document
from conference.server.api.carrying_out import carried_out
from conference.server.api.door import Door, json_of
from conference.server.door.voters import VoterCodes
from conference.server.record.writer import Writer

__all__ = ["VotersApi", "list_document"]

MOST_BYTES = 1024 * 1024
DIRECTOR = "Only a director may ask for voters' codes and lists."


def list_document(listed: VotersList | None) -> dict[str, object]:
    """The list as JSON values; that of nobody where there is none."""
    if listed is None:
        return {"entitled": 0, "areas": [], "digest": "", "day": ""}
    areas = [[area.name, area.entitled] for area in listed.areas]
    return {
        "entitled": listed.entitled, "areas": areas, "digest": listed.digest, "day": listed.day,
    }  # fmt: skip


class VotersApi:
    """Answers about voters."""

    def __init__(self, writer: Writer, door: Door, codes: VoterCodes) -> None:
        self._writer = writer
        self._door = door
        self._codes = codes

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [
            Route("/api/voters", self._show),
            Route("/api/voters/list", self._list, methods=["POST"]),
            Route("/api/voters/code", self._issue, methods=["POST"]),
        ]

    async def _show(self, request: Request) -> Response:
        await self._door.asker(request, ListVoters, DIRECTOR)
        voters = self._writer.settled.voters
        return document({**list_document(voters.listed), "waiting": sorted(voters.waiting)})

    async def _list(self, request: Request) -> Response:
        sender = await self._door.asker(request, ListVoters, DIRECTOR)
        await carried_out(self._writer, sender, _list_of(await json_of(request, MOST_BYTES)))
        return document(list_document(self._writer.settled.voters.listed))

    async def _issue(self, request: Request) -> Response:
        sender = await self._door.asker(request, IssueVoterCode, DIRECTOR)
        match await json_of(request, MOST_BYTES):
            case {"number": int(number)} if not isinstance(number, bool):
                pass
            case _:
                raise RefusedError(400, "bad_message", "This is no question about a code.")
        code = self._codes.make(number)
        if code is None:
            sentence = "There are no codes of this list yet. Make them: conference voters codes."
            raise RefusedError(409, "no_codes", sentence)
        await carried_out(self._writer, sender, IssueVoterCode(number))
        return document({"code": grouped(code)})


def _list_of(body: object) -> ListVoters:
    match body:
        case {"areas": list(rows), "digest": str(digest), "day": str(day)}:
            areas = [_area_of(row) for row in rows]
            return ListVoters(tuple(areas), digest, day)
        case _:
            raise RefusedError(400, "bad_message", "This is no voters' list.")


def _area_of(row: object) -> ListedArea:
    match row:
        case [str(name), int(entitled)]:
            return ListedArea(name, entitled)
        case _:
            raise RefusedError(400, "bad_message", "An area is a name and how many may vote.")
