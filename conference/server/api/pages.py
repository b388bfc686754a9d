"""The HTTP side: pages, the API, QR codes, health. All else is the socket or HLS."""

from __future__ import annotations

import asyncio
import io
import time
from collections.abc import Callable, Sequence
from functools import lru_cache

import segno
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from conference.core.codes import read_code
from conference.core.ids import PartyId
from conference.deliberation.rooms.subject import FACILITATORS
from conference.deliberation.subject import PARTIES_POSTS
from conference.server.api.answers import (
    ASK_AGAIN,
    NEVER,
    RefusedError,
    document,
    refusal,
    tagged,
)
from conference.server.api.door import Door, json_of
from conference.server.api.files import NOTHING_MORE, file_routes
from conference.server.door.access import Access
from conference.server.door.locks import Kind
from conference.server.pages.site import made
from conference.server.record.writer import Writer
from conference.server.wire.site import Site

__all__ = ["PagesApi", "make_app"]

HEADERS = {
    "Content-Security-Policy": NOTHING_MORE,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
}

STRICT = (b"strict-transport-security", b"max-age=31536000")
"""Whoever came by TLS comes back by TLS, for a year (RFC 6797)."""

JOIN_BYTES = 1_000
"""The greatest body with a code."""

QR_CODES = 1_000
"""QR codes that are kept, some 2 kB each: one takes milliseconds to draw."""

SVG = "image/svg+xml"

UNREACHABLE = (
    "Phones cannot reach this address: it is of this computer alone. Start the server with "
    "--host 0.0.0.0, or with --public-url."
)

NO_QR = """\
<svg xmlns="http://www.w3.org/2000/svg" width="240" height="240" viewBox="0 0 240 240">
<rect width="240" height="240" fill="#ffffff"/>
<g fill="#0e1116" font-family="sans-serif" font-size="20" text-anchor="middle">
<text x="120" y="90">Phones cannot reach</text><text x="120" y="116">this address.</text>
<text x="120" y="150">Start the server with</text><text x="120" y="176">--host 0.0.0.0</text></g>
</svg>
"""


def make_app(routes: Sequence[BaseRoute]) -> Starlette:
    """The HTTP application: every answer is hardened, every refusal has the one form."""
    return Starlette(
        routes=routes,
        middleware=[Middleware(_Harden)],
        exception_handlers={RefusedError: refusal, Exception: _fault},
    )


def _fault(_request: Request, _error: Exception) -> Response:
    """The answer to a request with which the server stumbled; the log has the fault.

    It goes out past the middleware, so it has the headers of all by itself.
    """
    answer = document({"code": "fault", "sentence": "The server has a fault."}, status=500)
    answer.headers.update(HEADERS)
    return answer


class PagesApi:
    """The pages, their files and the stream's, and the few things that pages ask for by HTTP.

    ``hls`` serves the stream, ``health`` gives what anybody may know of the server.
    """

    def __init__(
        self,
        writer: Writer,
        access: Access,
        door: Door,
        hls: ASGIApp,
        health: Callable[[], dict[str, object]],
        site: Site,
    ) -> None:
        self._writer = writer
        self._access = access
        self._door = door
        self._hls = hls
        self._health = health
        self._site = site
        self._drawing = asyncio.Lock()

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [
            *file_routes(made()),
            Route("/health", self.health),
            Route("/api/address", self.address),
            Route("/api/join", self.join, methods=["POST"]),
            Route("/api/codes", self.codes),
            Route("/api/screen-code", self.screen_code),
            Route("/qr/{code}.svg", self.qr),
            Mount("/hls", self._hls),
        ]

    async def health(self, _request: Request) -> Response:
        """How the server is."""
        return JSONResponse(self._health())

    async def join(self, request: Request) -> Response:
        """What a code opens, so that the join page knows where to go.

        The code comes in the body, for addresses stand in logs: ``{"code": "..."}``. ``handed``
        says that it hands the room to one more phone.
        """
        body = await json_of(request, JOIN_BYTES)
        code = body.get("code") if isinstance(body, dict) else None
        if not isinstance(code, str):
            raise RefusedError(400, "bad_message", 'Send the code as {"code": "..."}.')
        found = self._door.opened_by(request, code[:50])
        meeting = self._writer.settled
        party = meeting.rooms.parties[found.party]
        area = meeting.founding.areas[party.area].name
        name = meeting.rooms.called(found.party)
        handed = found.code != self._access.facilitator_code(found.party)
        handed = handed and found.role == Kind.FACILITATOR
        return JSONResponse({"role": found.role, "party": name, "area": area, "handed": handed})

    async def address(self, request: Request) -> Response:
        """Where phones join, for whoever shows it; without one a sentence that says what to do."""
        join = self._join_address(request)
        return document({"join": join, "sentence": "" if join else UNREACHABLE})

    def _join_address(self, request: Request) -> str:
        return self._site.join_address(f"{request.url.scheme}://{request.url.netloc}")

    async def codes(self, request: Request) -> Response:
        """All codes, for the desk: to print and to rehearse with."""
        await self._door.one_of(request, PARTIES_POSTS, "Only the desk may see the codes.")
        by_party: dict[PartyId, dict[str, str]] = {}
        for row in self._access.codes():
            by_party.setdefault(row.party, {})[row.role] = row.code
        rooms = self._writer.settled.rooms
        return document(
            [
                {
                    "party": number,
                    "name": rooms.called(number),
                    "code": codes["person"],
                    "facilitator_code": codes["facilitator"],
                    "screen_code": codes.get("screen", ""),
                }
                for number, codes in sorted(by_party.items())
            ]
        )

    async def screen_code(self, request: Request) -> Response:
        """The code of the big screen of the facilitator who asks; "" in an older conference."""
        sentence = "Only the facilitator may see the code of the party's screen."
        sender = await self._door.one_of(request, FACILITATORS, sentence)
        assert sender.party is not None, "facilitators have a party"
        return document({"code": self._access.screen_code(sender.party)})

    async def qr(self, request: Request) -> Response:
        """The QR code of a join address; where phones reach none, a picture that says so."""
        code = read_code(request.path_params["code"][:50])[:20]
        if not code.isalnum():
            return Response("No such code.\n", 404)
        join = self._join_address(request)
        if not join:
            return Response(NO_QR, media_type=SVG, headers={"Cache-Control": NEVER})
        try:
            drawn = await self._draw(f"{join}/j/{code}")
        except segno.DataOverflowError:
            return Response("This address is too long.\n", 400)
        return tagged(request, drawn, SVG, f"private, {ASK_AGAIN}")

    async def _draw(self, address: str) -> bytes:
        """One at a time, with as long a rest after it: many threads that draw delay all votes."""
        async with self._drawing:
            began = time.monotonic()
            drawn = await asyncio.to_thread(_drawn, address)
            await asyncio.sleep(time.monotonic() - began)
            return drawn


@lru_cache(QR_CODES)
def _drawn(address: str) -> bytes:
    """The QR code of an address as SVG; raises ``segno.DataOverflowError``."""
    buffer = io.BytesIO()
    segno.make(address, error="m").save(
        buffer, kind="svg", border=2, xmldecl=False, light="#ffffff", dark="#0e1116", scale=8
    )
    return buffer.getvalue()


class _Harden:
    """Adds the security headers to every response; one that a response has itself stays."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._headers = [(k.lower().encode(), v.encode()) for k, v in HEADERS.items()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def add(message: Message) -> None:
            if message["type"] == "http.response.start":
                own = message.get("headers", ())
                named = {name for name, _ in own}
                added = [(name, value) for name, value in self._headers if name not in named]
                if scope.get("scheme") == "https":
                    added.append(STRICT)
                message = {**message, "headers": [*own, *added]}
            await send(message)

        await self._app(scope, receive, add if scope["type"] == "http" else send)
