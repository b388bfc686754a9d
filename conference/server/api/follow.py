"""What everybody may follow without a code, for caches between here and millions of readers.

==================================  ===========================================================
``GET /follow/now.json``            what is on, running tallies, and ``parts``: ``{name: digest}``;
                                    new at most every three seconds
``GET /follow/part/NAME-DIGEST``    one part of it; never another under this name; 404 when it is
                                    of long ago, and ``now.json`` names a newer one
==================================  ===========================================================

Caches that many share may keep ``now.json`` for three seconds, and go on giving what they have
while they ask for the next (RFC 9111, RFC 5861): so however many read, a cache asks here once in
three seconds. Nothing depends on who asks.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.server.api.answers import FOR_GOOD, RefusedError, file_answer
from conference.server.watchers.press import Press

__all__ = ["A_MOMENT", "FollowApi"]

A_MOMENT = "public, max-age=2, s-maxage=3, stale-while-revalidate=30, stale-if-error=600"
"""``Cache-Control`` of what is new every three seconds."""


class FollowApi:
    """Gives out what the press has printed."""

    def __init__(self, press: Press) -> None:
        self._press = press

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [
            Route("/follow/now.json", self._now),
            Route("/follow/part/{name}-{digest}.json", self._part),
        ]

    async def _now(self, request: Request) -> Response:
        return file_answer(request, self._press.now, A_MOMENT)

    async def _part(self, request: Request) -> Response:
        name, digest = request.path_params["name"], request.path_params["digest"]
        found = self._press.part(name, digest)
        if found is None:
            sentence = "This part is of long ago. Ask for now.json: it names the newest."
            raise RefusedError(404, "no_such_part", sentence)
        return file_answer(request, found, FOR_GOOD)
