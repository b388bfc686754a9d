"""The HTTP side: pages, the API, QR codes, health. All else is the socket or HLS."""

from __future__ import annotations

import asyncio
import io
import mimetypes
import os
import re
import time
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import segno
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from conference.core.assets import asset
from conference.core.codes import read_code
from conference.core.ids import PartyId
from conference.deliberation.sender import Role
from conference.deliberation.subject import DESKS
from conference.server.api.answers import (
    ASK_AGAIN,
    FOR_GOOD,
    NEVER,
    RefusedError,
    document,
    file_answer,
    refusal,
    tagged,
)
from conference.server.api.door import Door, json_of
from conference.server.door.access import Access
from conference.server.pages.site import BUILT, Pages, made
from conference.server.pages.stored import Stored, stored
from conference.server.record.writer import Writer
from conference.server.wire.site import Site

__all__ = ["CONTENT_POLICY", "make_app"]

CONTENT_POLICY = (
    "default-src 'self'; media-src 'self' blob:; worker-src 'self' blob:; "
    "connect-src 'self'{live}; img-src 'self' data: blob:; style-src 'self'; "
    "script-src 'self'{inline}; font-src 'self'; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'"
)
"""Beside what is ours only the scripts whose digests are ``inline``, and a socket to ``live``."""

NOTHING_MORE = CONTENT_POLICY.format(inline="", live="")

JOINING = ("/j/{code}", "vote.html", "index.html")
"""The address that phones scan: with a code as people have them it is their page at once."""

CODES_OF_PEOPLE = frozenset({6, 9})
"""Lengths of codes that people join with; the others are of facilitators and of screens."""

PAGES = {
    "/": "index.html",
    "/screen": "screen.html",
    "/facilitate": "facilitate.html",
    "/vote": "vote.html",
    "/watch": "watch.html",
    "/receipt": "receipt.html",
    "/drawn": "drawn.html",
    "/names": "names.html",
}

OUR_OWN = frozenset({".html", ".md", ".mts", ".py", ".ts", ".toml"})
"""Kinds of files in the folders of the pages that no page asks for: scripts, types, raw pages."""

HEADERS = {
    "Content-Security-Policy": NOTHING_MORE,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
}

STRICT = (b"strict-transport-security", b"max-age=31536000")
"""Whoever came by TLS comes back by TLS, for a year (RFC 6797)."""

HOST = re.compile(r"[A-Za-z0-9.-]{1,253}(?::[0-9]{1,5})?|\[[0-9A-Fa-f:.]{2,45}\](?::[0-9]{1,5})?")
"""A host as it may stand in a policy."""

PACKED = frozenset({".css", ".js", ".json", ".mjs", ".svg"})
"""Kinds of files that are sent compressed."""

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
        self._pages = made()
        self._drawing = asyncio.Lock()

    def routes(self) -> list[BaseRoute]:
        """What to mount."""
        return [
            *(Route(path, _page(self._pages, name)) for path, name in PAGES.items()),
            Route(JOINING[0], self.joining),
            Route("/health", self.health),
            Route("/api/address", self.address),
            Route("/api/join", self.join, methods=["POST"]),
            Route("/api/codes", self.codes),
            Route("/api/screen-code", self.screen_code),
            Route("/qr/{code}.svg", self.qr),
            Mount("/assets/theme", _Fresh(directory=asset("theme"))),
            Mount("/assets/fonts", _Fresh(directory=asset("fonts"))),
            Mount("/assets/map", _Fresh(directory=asset("map"))),
            Mount("/assets/icons", _Fresh(directory=asset("icons"))),
            Route(f"{BUILT}{{name}}", self.built),
            # a script that was lost once stays lost under its address: pages try it under another
            Route(f"/assets/again/{{n}}{BUILT.removeprefix('/assets')}{{name}}", self.built),
            Mount("/assets/again/{n}", _Fresh(directory=asset("web"))),
            Mount("/assets", _Fresh(directory=asset("web"))),
            Mount("/hls", self._hls),
        ]

    async def joining(self, request: Request) -> Response:
        """The page of an address that was scanned; what its code opens, the page asks for."""
        code = read_code(request.path_params["code"][:50])
        _, of_people, of_others = JOINING
        name = of_people if len(code) in CODES_OF_PEOPLE else of_others
        return _page(self._pages, name)(request)

    async def built(self, request: Request) -> Response:
        """A script or a style sheet that was made at the start: its name says what is in it."""
        file = self._pages.files.get(request.path_params["name"])
        if file is None:
            raise RefusedError(
                404, "no_such_file", "This file is of another version. Load the page again."
            )
        return file_answer(request, file, FOR_GOOD)

    async def health(self, _request: Request) -> Response:
        """How the server is."""
        return JSONResponse(self._health())

    async def join(self, request: Request) -> Response:
        """What a code opens, so that the join page knows where to go.

        The code comes in the body, for addresses stand in logs: ``{"code": "..."}``.
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
        return JSONResponse({"role": found.role, "party": name, "area": area})

    async def address(self, request: Request) -> Response:
        """Where phones join, for whoever shows it; without one a sentence that says what to do."""
        join = self._join_address(request)
        return document({"join": join, "sentence": "" if join else UNREACHABLE})

    def _join_address(self, request: Request) -> str:
        return self._site.join_address(f"{request.url.scheme}://{request.url.netloc}")

    async def codes(self, request: Request) -> Response:
        """All codes, for the desk: to print and to rehearse with."""
        await self._door.one_of(request, DESKS, "Only the desk may see the codes.")
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
        sender = await self._door.one_of(request, {Role.FACILITATOR}, sentence)
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


def _page(pages: Pages, name: str) -> Callable[[Request], Response]:
    """A page, which may run the scripts that stand in it, and open its socket.

    That ``'self'`` includes a socket is not known to Safari before 15.4.
    """

    def page(request: Request) -> Response:
        answer = file_answer(request, pages.pages[name])
        host = request.headers.get("host", "")
        live = f" ws://{host} wss://{host}" if HOST.fullmatch(host) else ""
        inline = " ".join(("", *pages.inline))
        policy = CONTENT_POLICY.format(inline=inline, live=live)
        answer.headers["Content-Security-Policy"] = policy
        return answer

    return page


@lru_cache(maxsize=100)
def _packed(path: str, _changed: float) -> Stored:
    """A file as it was when it was changed last."""
    return stored(Path(path).read_bytes(), mimetypes.guess_type(path)[0] or "text/plain")


class _Fresh(StaticFiles):
    """Files that a browser asks after each time, so that an upgrade never mixes old and new.

    What lies beside them for who works on them is not served.
    """

    def lookup_path(self, path: str) -> tuple[str, Any]:
        return ("", None) if Path(path).suffix in OUR_OWN else super().lookup_path(path)

    def file_response(
        self, full_path: Any, stat_result: os.stat_result, scope: Scope, status_code: int = 200
    ) -> Response:
        if Path(full_path).suffix in PACKED:
            file = _packed(str(full_path), stat_result.st_mtime)
            return file_answer(Request(scope), file, ASK_AGAIN)
        response = super().file_response(full_path, stat_result, scope, status_code)
        response.headers["Cache-Control"] = ASK_AGAIN
        return response


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
