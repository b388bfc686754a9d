"""Elections over HTTP.

==================================  ===============================================================
``GET /api/elections``              200 a list of ``{"id", "title", "office", "stage"}``
``GET /api/elections/ID``           200 the election, its ``nominations`` and its ``count``, as far
                                    as its rounds are shown (null before that): for everybody; 404
``POST /api/elections``             ``{"table", "file"}``: calls them; 200 ``{"elections": number}``
``POST /api/seat-areas``            ``{"table", "file"}``: 200 ``{"seats": how many have an area}``
``POST /api/elections/ID/N/photo``  the bytes of a PNG or JPEG, for nomination N: by a desk, or by
                                    the member at the own seat; 200 ``{"photo": digest}``
``GET /api/photos/DIGEST``          200 the picture; 404
==================================  ===============================================================

``table`` is the text of a table, ``file`` the name under which its faults are told. What changes
something is asked with the desk's password or token, a photo also with that of a member
(:mod:`.door`); the answer comes when the entry is in the record.
"""

from __future__ import annotations

import json
from datetime import UTC
from pathlib import Path
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.core.errors import ConferenceError, Refusal
from conference.core.ids import ElectionId
from conference.core.zones import zone_of
from conference.deliberation.audience import Audience
from conference.deliberation.decide import decide
from conference.deliberation.elections.commands import CallElections, GiveSeatAreas, SetPhoto
from conference.deliberation.elections.documents import election_view, nomination_view
from conference.deliberation.elections.model import Election
from conference.deliberation.elections.refusals import unknown_election
from conference.deliberation.elections.table import areas_of_table, elections_of_table
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.counting import up_to_round
from conference.deliberation.polls.model import PollState
from conference.deliberation.sender import Sender
from conference.protocol.codec import encode
from conference.server.api.answers import FOR_GOOD, RefusedError, document
from conference.server.api.carrying_out import carried_out
from conference.server.api.door import Door, TooMuchError, json_of, pieces_of
from conference.server.photos import MOST_BYTES, kept_photo, kind_of, photo_at
from conference.server.record.writer import Writer

__all__ = ["ElectionsApi", "election_document", "election_of"]

MOST_TABLE = 1024 * 1024

SAFELY = {
    "Cache-Control": FOR_GOOD,
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Content-Disposition": "inline",
}
"""How a picture is served that somebody else has sent: as a picture, and as nothing else."""


def election_of(meeting: Meeting, ident: str) -> Election:
    """The election of this id; raises ``unknown_election``."""
    election = meeting.elections.by_id.get(ElectionId(ident))
    if election is None:
        refusal = unknown_election(ident)
        raise ConferenceError(refusal.code, refusal.sentence, refusal.params)
    return election


def election_document(meeting: Meeting, election: Election) -> dict[str, Any]:
    """All that everybody may know of an election, as JSON values."""
    found: dict[str, Any] = json.loads(encode(election_view(meeting, election, Audience.HALL)))
    found["nominations"] = [
        json.loads(encode(nomination_view(meeting, election, one))) for one in election.nominations
    ]
    found["count"] = _count(meeting, election)
    return found


def _count(meeting: Meeting, election: Election) -> dict[str, Any] | None:
    """The count as far as its rounds are shown; None before the result is published."""
    poll = meeting.polls.by_id.get(election.poll) if election.poll is not None else None
    outcome = meeting.polls.outcomes.get(poll.id) if poll is not None else None
    if poll is None or outcome is None or poll.state is not PollState.PUBLISHED:
        return None
    shown = meeting.polls.shown_rounds.get(poll.id, 0)
    return {
        "options": poll.options,
        "state": poll.state.value,
        "shown": shown,
        "outcome": json.loads(encode(up_to_round(outcome, shown))),
    }


class ElectionsApi:
    """Answers about elections; pictures are in the folder ``photos``."""

    def __init__(self, writer: Writer, door: Door, photos: Path) -> None:
        self._writer = writer
        self._door = door
        self._photos = photos

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        one = "/api/elections/{election}"
        return [
            Route("/api/elections", self._all, methods=["GET"]),
            Route("/api/elections", self._call, methods=["POST"]),
            Route("/api/seat-areas", self._areas, methods=["POST"]),
            Route(one, self._one),
            Route(f"{one}/{{number:int}}/photo", self._photo, methods=["POST"]),
            Route("/api/photos/{digest}", self._picture),
        ]

    async def _all(self, _request: Request) -> Response:
        meeting = self._writer.settled
        seen = (election_view(meeting, e, Audience.HALL) for e in meeting.elections.in_order())
        return document(
            [
                {"id": one.id, "title": one.title, "office": one.office, "stage": one.stage}
                for one in seen
            ]
        )

    async def _one(self, request: Request) -> Response:
        return document(election_document(self._writer.settled, self._election(request)))

    def _election(self, request: Request) -> Election:
        try:
            return election_of(self._writer.settled, request.path_params["election"])
        except ConferenceError as error:
            raise RefusedError(404, error.code, error.sentence) from error

    async def _call(self, request: Request) -> Response:
        told = "Only the desk may call elections."
        sender = await self._door.asker(request, CallElections, told)
        table, file = await _table_of(request)
        zone = zone_of(self._writer.settled.founding.zone) or UTC
        try:
            command = elections_of_table(table, file, zone)
        except ConferenceError as error:
            raise RefusedError(409, error.code, error.sentence) from error
        await carried_out(self._writer, sender, command)
        return document({"elections": len(command.calls)})

    async def _areas(self, request: Request) -> Response:
        told = "Only the desk may give seats their areas."
        sender = await self._door.asker(request, GiveSeatAreas, told)
        table, file = await _table_of(request)
        try:
            command = areas_of_table(table, file)
        except ConferenceError as error:
            raise RefusedError(409, error.code, error.sentence) from error
        await carried_out(self._writer, sender, command)
        return document({"seats": sum(len(area.seats) for area in command.areas)})

    async def _photo(self, request: Request) -> Response:
        told = "Only the desk, or the member at the own seat, may give a photo."
        sender = await self._door.asker(request, SetPhoto, told)
        election, number = self._election(request), request.path_params["number"]
        try:
            data = b"".join([piece async for piece in pieces_of(request, MOST_BYTES)])
            self._must_be_allowed(sender, SetPhoto(election.id, number, "?"))
            digest = kept_photo(self._photos, data)
        except ConferenceError as error:
            raise RefusedError(400, error.code, error.sentence) from error
        except (TooMuchError, ClientDisconnect) as error:
            told = f"A photo has at most {MOST_BYTES // 1024} KB. Send a smaller one."
            raise RefusedError(413, "bad_photo", told) from error
        await carried_out(self._writer, sender, SetPhoto(election.id, number, digest))
        return document({"photo": digest})

    def _must_be_allowed(self, sender: Sender, command: SetPhoto) -> None:
        """Nothing is stored for who may not have it."""
        meeting = self._writer.settled
        found = decide(meeting, sender, command, meeting.at)
        if isinstance(found, Refusal):
            raise RefusedError(409, found.code, found.sentence)

    async def _picture(self, request: Request) -> Response:
        digest = request.path_params["digest"]
        elections = self._writer.settled.elections
        shown = {one.photo for e in elections.in_order() for one in e.nominations}
        data = photo_at(self._photos, digest) if digest in shown else None
        if data is None:
            raise RefusedError(404, "no_photo", "There is no such photo.")
        return Response(data, media_type=kind_of(data), headers=SAFELY)


async def _table_of(request: Request) -> tuple[str, str]:
    match await json_of(request, MOST_TABLE):
        case {"table": str(table), "file": str(file)}:
            return table, file
        case _:
            raise RefusedError(400, "bad_message", "This is no table.")
