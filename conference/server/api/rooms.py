"""One party over HTTP, for the card of it at a desk.

================================  ================================================================
``GET /api/parties/N``            ``{"party", "codes", "moves", "acts"}``: its codes by what they
                                  open, when it came, was lost and back while this server runs, and
                                  what desks did about it, the oldest first
================================  ================================================================

With the desk's password or token alone. The codes let in, so they are for the posts that may act
for rooms.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.core.ids import PartyId
from conference.deliberation.decide import is_among
from conference.deliberation.subject import DESKS, PARTIES_POSTS
from conference.server.api.answers import RefusedError, document
from conference.server.api.door import Door
from conference.server.door.access import Access
from conference.server.door.presence import Presence
from conference.server.record.writer import Writer

__all__ = ["RoomsApi"]

ABOUT = frozenset({"headcount_set", "capacity_set", "room_code_renewed", "phone_ended"})
"""Kinds of entries that are about one party alone."""


class RoomsApi:
    """What a desk is told of one party besides documents."""

    def __init__(self, writer: Writer, door: Door, access: Access, presence: Presence) -> None:
        self._writer = writer
        self._door = door
        self._access = access
        self._presence = presence

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [Route("/api/parties/{number:int}", self._card)]

    async def _card(self, request: Request) -> Response:
        sender = await self._door.one_of(
            request, DESKS, "Only the desk may see the card of a party."
        )
        party = PartyId(request.path_params["number"])
        if party not in self._writer.settled.rooms.parties:
            raise RefusedError(404, "unknown_party", "There is no such party.")
        acts = [act for act in self._writer.acts.newest() if act.kind in ABOUT]
        return document(
            {
                "party": party,
                "codes": self._codes(party) if is_among(sender, PARTIES_POSTS) else {},
                "moves": [[move.at, move.kind] for move in self._presence.history(party)],
                "acts": [
                    [act.time * 1000, act.kind, act.by]
                    for act in reversed(acts)
                    if act.about == str(party)
                ],
            }
        )

    def _codes(self, party: PartyId) -> dict[str, str]:
        return {
            "people": self._access.join_code(party),
            "facilitator": self._access.facilitator_code(party),
            "screen": self._access.screen_code(party),
        }
