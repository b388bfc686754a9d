"""Members and badges over HTTP, for the desk and for whoever checks badges at the door.

==============================  =================================================================
``POST /api/badges/check``      ``{"badge"}``: 200 ``{"accepted", "reason", "sentence"}``
``POST /api/badges/invite``     ``{"draw", "members"}``: 200 ``{"members": {standing: how many}}``
``POST /api/badges/standing``   ``{"members", "standing", "reason"}``: the same
``POST /api/badges/replace``    ``{"pairs", "round"}``: the same
``GET /api/badges``             ``{"members", "open_seats"}``
==============================  =================================================================

All with the desk's password or token (:mod:`conference.server.api.door`). Members and badges are
pseudonyms: the door's own device computes one from the person's id and code, so neither a name nor
a code is ever sent. The answer comes when the entry is in the record, also to a badge that was not
drawn. What may not be is 409 ``{"code", "sentence"}``.
"""

from __future__ import annotations

from collections import Counter

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.core.errors import Refusal
from conference.deliberation.meeting import Meeting
from conference.deliberation.members.commands import CheckBadge
from conference.deliberation.subject import DESKS
from conference.server.api.answers import RefusedError, document
from conference.server.api.door import Door, json_of
from conference.server.members import ASKED, command_of, verdict
from conference.server.record.asking import answer_to
from conference.server.record.exchange import Done
from conference.server.record.writer import Writer

__all__ = ["MembersApi", "standings"]

MOST_BYTES = 16 * 1024 * 1024


def standings(meeting: Meeting) -> dict[str, int]:
    """How many members stand where."""
    places = meeting.members.roster.places.values()
    return dict(sorted(Counter(place.standing.value for place in places).items()))


class MembersApi:
    """Answers about members."""

    def __init__(self, writer: Writer, door: Door) -> None:
        self._writer = writer
        self._door = door

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [
            Route("/api/badges", self._list),
            Route("/api/badges/{what}", self._ask, methods=["POST"]),
        ]

    async def _list(self, request: Request) -> Response:
        await self._door.one_of(request, DESKS, "Only the desk may see the list of members.")
        meeting = self._writer.settled
        return document(
            {"members": standings(meeting), "open_seats": meeting.members.roster.open_seats()}
        )

    async def _ask(self, request: Request) -> Response:
        what = request.path_params["what"]
        kind = ASKED.get(what, CheckBadge)  # whoever may ask nothing is not told what there is
        sender = await self._door.asker(request, kind, "Only the desk may check badges.")
        command = command_of(what, await json_of(request, MOST_BYTES))
        if command is None:
            raise RefusedError(400, "bad_message", "This is no question about members or badges.")
        answer = await answer_to(self._writer, sender, command)
        if isinstance(answer, Refusal):
            raise RefusedError(409, answer.code, answer.sentence)
        if not isinstance(answer, Done):
            raise RefusedError(503, "busy", answer.sentence)
        if isinstance(command, CheckBadge):
            return document(verdict(self._writer.settled, command.badge))
        return document({"members": standings(self._writer.settled)})
