"""Members and badges over HTTP, for the desk and for whoever checks badges at the door.

==============================  =================================================================
``POST /api/badges/check``      ``{"badge"}``: 200 ``{"accepted", "reason", "sentence", "seat",
                                "present", "seats"}``
``POST /api/badges/out``        ``{"badge"}``: 200 ``{"seat", "was_in", "present", "seats"}``
``POST /api/badges/invite``     ``{"draw", "members"}``: 200 ``{"members": {standing: how many}}``
``POST /api/badges/standing``   ``{"members", "standing", "reason"}``: the same
``POST /api/badges/replace``    ``{"pairs", "round"}``: the same
``GET /api/badges``             ``{"members", "open_seats"}``
==============================  =================================================================

All with the desk's password or token (:mod:`conference.server.api.door`); who has the post ``door``
checks badges in and out. Members and badges are
pseudonyms: the door's own device computes one from the person's id and code, so neither a name nor
a code is ever sent. The answer comes when the entry is in the record, also to a badge that was not
drawn. What may not be is 409 ``{"code", "sentence"}``.
"""

from __future__ import annotations

from collections import Counter

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.deliberation.chamber.commands import CheckOut
from conference.deliberation.meeting import Meeting
from conference.deliberation.members.commands import CheckBadge
from conference.deliberation.subject import DESKS
from conference.server.api.answers import RefusedError, document
from conference.server.api.carrying_out import carried_out
from conference.server.api.door import Door, json_of
from conference.server.members import ASKED, command_of, verdict
from conference.server.record.writer import Writer

__all__ = ["MembersApi", "standings"]

MOST_BYTES = 16 * 1024 * 1024


def standings(meeting: Meeting) -> dict[str, int]:
    """How many members stand where."""
    places = meeting.members.roster.places.values()
    return dict(sorted(Counter(place.standing.value for place in places).items()))


def in_hall(meeting: Meeting) -> dict[str, int]:
    """How many members are in the hall, of how many seats."""
    return {"present": meeting.chamber.present, "seats": len(meeting.chamber.seats)}


class MembersApi:
    """Answers about members."""

    def __init__(self, writer: Writer, door: Door) -> None:
        self._writer = writer
        self._door = door

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [
            Route("/api/badges", self._list),
            Route("/api/badges/out", self._check_out, methods=["POST"]),
            Route("/api/badges/{what}", self._ask, methods=["POST"]),
        ]

    async def _list(self, request: Request) -> Response:
        await self._door.one_of(request, DESKS, "Only the desk may see the list of members.")
        meeting = self._writer.settled
        return document(
            {"members": standings(meeting), "open_seats": meeting.members.roster.open_seats()}
        )

    async def _check_out(self, request: Request) -> Response:
        """A member leaves; who had left already is told so, and of a strange badge nothing is."""
        sender = await self._door.asker(request, CheckOut, "Only the desk may check badges.")
        match await json_of(request, MOST_BYTES):
            case {"badge": str(badge)}:
                command = CheckOut(badge)
            case _:
                raise RefusedError(400, "bad_message", "This is no question about a badge.")
        was_in = self._is_in(badge)
        await carried_out(self._writer, sender, command)
        seat = self._writer.settled.chamber.seat_of(badge)
        assert seat is not None, "a badge without a seat was refused"
        return document({"seat": seat.number, "was_in": was_in, **in_hall(self._writer.settled)})

    def _is_in(self, badge: str) -> bool:
        seat = self._writer.settled.chamber.seat_of(badge)
        return seat is not None and seat.is_present

    async def _ask(self, request: Request) -> Response:
        what = request.path_params["what"]
        kind = ASKED.get(what, CheckBadge)  # whoever may ask nothing is not told what there is
        sender = await self._door.asker(request, kind, "Only the desk may check badges.")
        command = command_of(what, await json_of(request, MOST_BYTES))
        if command is None:
            raise RefusedError(400, "bad_message", "This is no question about members or badges.")
        was_in = isinstance(command, CheckBadge) and self._is_in(command.badge)
        await carried_out(self._writer, sender, command)
        if isinstance(command, CheckBadge):
            meeting = self._writer.settled
            found = verdict(meeting, command.badge, was_in=was_in)
            return document({**found, **in_hall(meeting)})
        return document({"members": standings(self._writer.settled)})
