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
from conference.deliberation.wordings.model import Wordings
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
        self._made: tuple[Programme, Wordings, bytes] | None = None

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [
            Route("/api/evening", self._evening),
            Route("/api/conduct", self._conduct),
            Route("/api/our-evening", self._ours),
        ]

    async def _evening(self, request: Request) -> Response:
        await self._door.one_of(request, FACILITATORS | DESKS, SENTENCE)
        programme, wordings = self._writer.settled.programme, self._writer.settled.wordings
        made = self._made
        if made is None or made[0] is not programme or made[1] is not wordings:
            placed = enumerate(programme.items)
            items = [_item(programme, wordings, item, place) for place, item in placed]
            made = self._made = programme, wordings, json.dumps({"items": items}).encode()
        return tagged(request, made[2], "application/json")

    async def _ours(self, request: Request) -> Response:
        sender = await self._door.one_of(request, ROOMS_OWN, OF_ROOM)
        assert sender.party is not None, "screens and facilitators have a party"
        told = our_evening(self._writer.settled, sender.party)
        headers = {"Cache-Control": NEVER}
        return Response(encode(told), media_type="application/json", headers=headers)

    async def _conduct(self, _request: Request) -> Response:
        evening = self._writer.settled.evening
        return document({"text": evening.conduct, "at": evening.conduct_at})


def _item(programme: Programme, wordings: Wordings, item: Item, place: int) -> dict[str, object]:
    """An item as pages have it: the fields of the document of an item that say what and when.

    ``worded`` is its title in further languages, by their codes.
    """
    run = programme.runs.get(item.id)
    worded = wordings.of(f"item/{item.id}", (item.title,))
    return {
        "id": item.id,
        "place": place,
        "day": item.day,
        "kind": item.kind.value,
        "title": item.title,
        "worded": {code: one.texts[0] for code, one in sorted(worded.items())},
        "speaker": item.speaker,
        "starts_at": item.starts_at,
        "minutes": item.minutes,
        "hard": item.hard,
        "skipped": item.skipped,
        "started_at": run.started_at if run else None,
        "ended_at": run.ended_at if run else None,
    }
