"""The evening in the rooms over HTTP: what is long and seldom asked for.

=========================  =======================================================================
``GET /api/evening``       ``{"items"}``: the whole programme, in order, for facilitators and desks
``GET /api/our-evening``   the room's own evening (:mod:`conference.deliberation.evening.ours`), for
                           its facilitators and its screens
``GET /api/conduct``       ``{"text", "at"}``: the rules of conduct in force, for anybody; "" and
                           null where none are published
=========================  =======================================================================

Thousands of facilitators ask for the programme when it changes: it is encoded once.
"""

from __future__ import annotations

import json

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.deliberation.evening.ours import our_evening
from conference.deliberation.programme.model import Item, Programme
from conference.deliberation.rooms.subject import FACILITATORS
from conference.deliberation.sender import Role
from conference.deliberation.subject import DESKS, Askers
from conference.protocol.codec import encode
from conference.server.api.answers import NEVER, document, tagged
from conference.server.api.door import Door
from conference.server.record.writer import Writer

__all__ = ["EveningApi"]

ROOMS_OWN: Askers = FACILITATORS | {Role.PARTY}

OF_ROOM = "A room's own evening is for its facilitators and its big screen."

SENTENCE = "Only facilitators and desks may see the whole programme."


class EveningApi:
    """Answers about the evening in the rooms."""

    def __init__(self, writer: Writer, door: Door) -> None:
        self._writer = writer
        self._door = door
        self._made: tuple[Programme, bytes] | None = None

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [
            Route("/api/evening", self._evening),
            Route("/api/conduct", self._conduct),
            Route("/api/our-evening", self._ours),
        ]

    async def _evening(self, request: Request) -> Response:
        await self._door.one_of(request, FACILITATORS | DESKS, SENTENCE)
        programme = self._writer.settled.programme
        if self._made is None or self._made[0] is not programme:
            items = [_item(programme, item, place) for place, item in enumerate(programme.items)]
            self._made = programme, json.dumps({"items": items}).encode()
        return tagged(request, self._made[1], "application/json")

    async def _ours(self, request: Request) -> Response:
        sender = await self._door.one_of(request, ROOMS_OWN, OF_ROOM)
        assert sender.party is not None, "screens and facilitators have a party"
        told = our_evening(self._writer.settled, sender.party)
        headers = {"Cache-Control": NEVER}
        return Response(encode(told), media_type="application/json", headers=headers)

    async def _conduct(self, _request: Request) -> Response:
        evening = self._writer.settled.evening
        return document({"text": evening.conduct, "at": evening.conduct_at})


def _item(programme: Programme, item: Item, place: int) -> dict[str, object]:
    """An item as pages have it: the fields of the document of an item that say what and when."""
    run = programme.runs.get(item.id)
    return {
        "id": item.id,
        "place": place,
        "day": item.day,
        "kind": item.kind.value,
        "title": item.title,
        "speaker": item.speaker,
        "starts_at": item.starts_at,
        "minutes": item.minutes,
        "hard": item.hard,
        "skipped": item.skipped,
        "started_at": run.started_at if run else None,
        "ended_at": run.ended_at if run else None,
    }
