"""Rooms sign up over HTTP, and hosts ask how theirs stands.

==============================  ==================================================================
``GET /api/signups/form``       200 ``{"admitting", "full", "areas", "access", "most"}``: what the
                                form needs; for everybody, kept by caches for some seconds
``POST /api/signups``           ``{"secret", "name", "place", "area", "expected", "host",
                                "telephone", "access", "languages", "note"}``: 200 as below; 400
                                ``{"code", "sentence", "faults": [{"field", "sentence"}]}``
``POST /api/signups/mine``      ``{"secret"}``: 200 how it stands, with the codes once the room is
                                in; 404
``POST /api/signups/withdraw``  ``{"secret"}``: 200 how it stands then; 409
``POST /api/signups/admit``     ``{"signup", "name", "area", "capacity"}``, for desks: 200
                                ``{"signup", "name", "state", "party"}``; 409
``POST /api/signups/refuse``    ``{"signup", "reason"}``, for desks: 200 as above; 409
==============================  ==================================================================

``secret`` is 32 hexadecimal digits by chance, which the page of the host makes and keeps; the same
once more is the same sign-up, so that a form may be sent again when its answer was lost. It is in
no address, for addresses stand in logs.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from conference.deliberation.sender import SERVER, Sender
from conference.deliberation.signups.book import (
    ACCESS_WORDS,
    LONGEST,
    Details,
    Fault,
    Kept,
    faults_of,
    tidy,
)
from conference.deliberation.signups.commands import (
    AdmitRoom,
    Command,
    TurnRoomDown,
    WithdrawSignUp,
)
from conference.deliberation.signups.model import MOST_EXPECTED, MOST_WAITING, State
from conference.server.api.answers import RefusedError, document
from conference.server.api.carrying_out import carried_out
from conference.server.api.door import Door, address_of, json_of
from conference.server.door.access import Access
from conference.server.door.signups import SignUps
from conference.server.record.writer import Writer
from conference.server.wire.limits import Limits, Turnstile

__all__ = ["SignUpsApi"]

MOST_BYTES = 8_000

MOST_CAPACITY, LONGEST_REASON = 100_000, 300

A_WHILE = "public, max-age=10, stale-while-revalidate=60"

LOOKS_AT_ONCE, LOOKS_PER_SECOND = 500.0, 50.0
"""How often hosts of one network may ask how theirs stands."""

_SECRET = re.compile("[0-9a-f]{32}")


class SignUpsApi:
    """Answers to rooms that sign up; ``now`` is monotonic, in seconds."""

    def __init__(
        self,
        writer: Writer,
        access: Access,
        door: Door,
        signups: SignUps,
        limits: Limits,
        now: Callable[[], float],
    ) -> None:
        self._writer = writer
        self._access = access
        self._door = door
        self._signups = signups
        self._now = now
        self._new = Turnstile(limits.signups_per_second, limits.signups_at_once)
        self._looks = Turnstile(LOOKS_PER_SECOND, LOOKS_AT_ONCE)

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [
            Route("/api/signups/form", self._form),
            Route("/api/signups", self._sign_up, methods=["POST"]),
            Route("/api/signups/mine", self._mine, methods=["POST"]),
            Route("/api/signups/withdraw", self._withdraw, methods=["POST"]),
            Route("/api/signups/admit", self._admit, methods=["POST"]),
            Route("/api/signups/refuse", self._refuse, methods=["POST"]),
        ]

    async def _form(self, _request: Request) -> Response:
        meeting = self._writer.settled
        names = {region.id: region.name for region in meeting.founding.regions}
        areas = sorted(
            meeting.founding.areas.values(), key=lambda one: (names[one.region], one.name)
        )
        return document(
            {
                "conference": meeting.founding.name,
                "admitting": meeting.signups.admitting.value,
                "full": len(meeting.signups.waiting) >= MOST_WAITING,
                "areas": [[one.id, one.name, names[one.region]] for one in areas],
                "access": [[one.value, words] for one, words in ACCESS_WORDS.items()],
                "most": MOST_EXPECTED,
            },
            A_WHILE,
        )

    async def _sign_up(self, request: Request) -> Response:
        self._door.must_be_of_our_pages(request)
        secret, details = _written(await json_of(request, MOST_BYTES))
        known = self._signups.of_secret(secret)
        if known is not None:
            return document(self._standing(known))
        faults = faults_of(details, self._writer.settled.founding.areas, MOST_EXPECTED)
        if faults:
            return _faulty(faults)
        if not self._new.lets_in(address_of(request), self._now()):
            sentence = (
                "Many rooms were signed up from here just now. Keep this page open and send it"
                " again in a few minutes."
            )
            raise RefusedError(429, "many_signups", sentence, 120)
        asked = self._signups.asking(details, secret)
        try:
            await self._done(asked)
        finally:
            self._signups.forget(asked)
        return document(self._standing(self._of(secret)))

    async def _mine(self, request: Request) -> Response:
        return document(self._standing(await self._host(request)))

    async def _withdraw(self, request: Request) -> Response:
        kept = await self._host(request)
        await self._done(WithdrawSignUp(kept.number))
        return document(self._standing(kept))

    async def _admit(self, request: Request) -> Response:
        sender = await self._door.asker(request, AdmitRoom, "Only the desk lets rooms in.")
        match await json_of(request, MOST_BYTES):
            case {
                "signup": int(number),
                "name": str(name),
                "area": str(area),
                "capacity": int(capacity),
            } if 0 < len(name) <= LONGEST["name"] and 0 < capacity <= MOST_CAPACITY:
                await self._done(AdmitRoom(number, name, area, capacity), sender)
                return document(self._decided(number))
            case _:
                raise RefusedError(400, "bad_message", "This lets no room in.")

    async def _refuse(self, request: Request) -> Response:
        sender = await self._door.asker(request, TurnRoomDown, "Only the desk turns rooms down.")
        match await json_of(request, MOST_BYTES):
            case {"signup": int(number), "reason": str(reason)} if len(reason) <= LONGEST_REASON:
                await self._done(TurnRoomDown(number, reason), sender)
                return document(self._decided(number))
            case _:
                raise RefusedError(400, "bad_message", "This turns no room down.")

    def _decided(self, number: int) -> dict[str, Any]:
        """What became of a sign-up, for desks."""
        meeting = self._writer.settled
        room, kept = meeting.signups.rooms[number], self._signups.of_number(number)
        name = kept.details.name if kept is not None else ""
        if room.party is not None:
            name = meeting.rooms.called(room.party)
        return {"signup": number, "name": name, "state": room.state.value, "party": room.party}

    async def _host(self, request: Request) -> Kept:
        """What the host wrote who asks; raises 404, or 429 for who asks without end."""
        self._door.must_be_of_our_pages(request)
        if not self._looks.lets_in(address_of(request), self._now()):
            raise RefusedError(429, "too_often", "This page asks too often. It asks again soon.", 5)
        match await json_of(request, MOST_BYTES):
            case {"secret": str(secret)}:
                return self._of(secret)
            case _:
                raise RefusedError(400, "bad_message", "This is no question about a sign-up.")

    def _of(self, secret: str) -> Kept:
        kept = self._signups.of_secret(secret)
        if kept is None:
            sentence = (
                "This link opens no sign-up. Open the link that you got when you signed up, or"
                " ask the desk."
            )
            raise RefusedError(404, "unknown_signup", sentence)
        return kept

    def _standing(self, kept: Kept) -> dict[str, Any]:
        """How a sign-up stands, for its host."""
        meeting = self._writer.settled
        room = meeting.signups.rooms[kept.number]
        waiting = meeting.signups.waiting
        found: dict[str, Any] = {
            "signup": kept.number,
            "state": room.state.value,
            "name": kept.details.name,
            "area": meeting.founding.areas[room.area].name,
            "expected": room.expected,
            "reason": room.reason,
            "before": sum(one < kept.number for one in waiting) if room.party is None else 0,
            "party": room.party,
        }
        if room.state is State.ADMITTED and room.party is not None:
            party = meeting.rooms.parties[room.party]
            found |= {
                "name": meeting.rooms.called(room.party),
                "area": meeting.founding.areas[party.area].name,
                "capacity": party.capacity,
                "codes": {
                    "people": self._access.join_code(room.party),
                    "facilitator": self._access.facilitator_code(room.party),
                    "screen": self._access.screen_code(room.party),
                },
            }
        return found

    async def _done(self, command: Command, sender: Sender = SERVER) -> None:
        await carried_out(self._writer, sender, command)


def _written(body: object) -> tuple[str, Details]:
    match body:
        case {
            "secret": str(secret),
            "name": str(name),
            "place": str(place),
            "area": str(area),
            "expected": int(expected),
            "host": str(host),
            "telephone": str(telephone),
            "access": list(access),
            "languages": str(languages),
            "note": str(note),
        } if _SECRET.fullmatch(secret) and not isinstance(expected, bool):
            chosen = tuple(one for one in access if isinstance(one, str))
            details = Details(name, place, area, expected, host, telephone, chosen, languages, note)
            return secret, tidy(details)
        case _:
            raise RefusedError(400, "bad_message", "This is no sign-up of a room.")


def _faulty(faults: list[Fault]) -> Response:
    many = "One thing is" if len(faults) == 1 else f"{len(faults)} things are"
    return document(
        {
            "code": "bad_signup",
            "sentence": f"{many} missing or not as they must be.",
            "faults": [{"field": one.field, "sentence": one.sentence} for one in faults],
        },
        status=400,
    )
