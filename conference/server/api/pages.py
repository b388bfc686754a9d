"""The HTTP side: pages, the API, QR codes, health. All else is the socket or HLS."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import segno
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from conference.core.assets import asset
from conference.core.ids import PartyId
from conference.server.door.access import Access, Denial, normal_code
from conference.server.record.writer import Writer

__all__ = ["CONTENT_POLICY", "Monotonic", "make_app"]

Monotonic = Callable[[], float]

CONTENT_POLICY = (
    "default-src 'self'; media-src 'self' blob:; worker-src 'self' blob:; connect-src 'self'; "
    "img-src 'self' data: blob:; style-src 'self'; script-src 'self'; font-src 'self'; "
    "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)

PAGES = {
    "/": "index.html",
    "/j/{code}": "index.html",
    "/screen": "screen.html",
    "/facilitate": "facilitate.html",
    "/vote": "vote.html",
    "/watch": "watch.html",
    "/receipt": "receipt.html",
    "/drawn": "drawn.html",
    "/names": "names.html",
}

HEADERS = {
    "Content-Security-Policy": CONTENT_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
}


def make_app(
    writer: Writer,
    access: Access,
    hls: ASGIApp,
    health: Callable[[], dict[str, object]],
    now: Monotonic,
    further: Sequence[BaseRoute] = (),
) -> Starlette:
    """The HTTP application; ``further`` are the routes of the record and of the lotteries."""
    api = _Api(writer, access, now)
    routes: list[BaseRoute] = [
        Route(path, _page(asset("web") / name)) for path, name in PAGES.items()
    ]
    routes += [
        Route("/health", lambda _request: JSONResponse(health())),
        Route("/api/join", api.join),
        Route("/api/codes", api.codes),
        Route("/qr/{code}.svg", api.qr),
        Mount("/assets/theme", _Fresh(directory=asset("theme"))),
        Mount("/assets/fonts", _Fresh(directory=asset("fonts"))),
        Mount("/assets/map", _Fresh(directory=asset("map"))),
        Mount("/assets/icons", _Fresh(directory=asset("icons"))),
        Mount("/assets", _Fresh(directory=asset("web"))),
        Mount("/hls", hls),
        *further,
    ]
    return Starlette(routes=routes, middleware=[Middleware(_Harden)])


class _Api:
    """The few things that pages ask for outside the socket."""

    def __init__(self, writer: Writer, access: Access, now: Monotonic) -> None:
        self._writer = writer
        self._access = access
        self._now = now

    def join(self, request: Request) -> Response:
        """What a code opens, so that the join page knows where to go."""
        code = request.query_params.get("code", "")[:50]
        found = self._access.look_up(code, _address(request), self._now())
        if isinstance(found, Denial):
            status = 429 if found.code == "locked" else 404
            return JSONResponse({"code": found.code, "sentence": found.sentence}, status)
        meeting = self._writer.settled
        party = meeting.rooms.parties[found.party]
        area = meeting.founding.areas[party.area].name
        return JSONResponse({"role": found.role, "party": party.name, "area": area})

    async def codes(self, request: Request) -> Response:
        """All codes, for the desk: to print and to rehearse with."""
        _, _, secret = request.headers.get("Authorization", "").partition(" ")
        if not await self._access.is_desk(secret.strip(), _address(request), self._now()):
            return JSONResponse(
                {"code": "wrong_password", "sentence": "Only the desk may see the codes."}, 403
            )
        by_party: dict[PartyId, dict[str, str]] = {}
        for row in self._access.codes():
            by_party.setdefault(row.party, {})[row.role] = row.code
        parties = self._writer.settled.rooms.parties
        return JSONResponse(
            [
                {
                    "party": number,
                    "name": parties[number].name,
                    "code": codes["person"],
                    "facilitator_code": codes["facilitator"],
                }
                for number, codes in sorted(by_party.items())
            ]
        )

    def qr(self, request: Request) -> Response:
        """The QR code of a join address."""
        code = normal_code(request.path_params["code"])[:20]
        if not code.isalnum():
            return Response("No such code.\n", 404)
        address = f"{request.url.scheme}://{request.url.netloc}/j/{code}"
        buffer = io.BytesIO()
        segno.make(address, error="m").save(
            buffer, kind="svg", border=2, xmldecl=False, light="#ffffff", dark="#0e1116", scale=8
        )
        return Response(buffer.getvalue(), media_type="image/svg+xml")


def _page(own: Path) -> Callable[[Request], Response]:
    """A page: the head that all have, then what is its own; of the files as they are now."""
    head = asset("web", "head.html")

    def page(_request: Request) -> Response:
        body = head.read_bytes() + own.read_bytes()
        tag = hashlib.sha256(body).hexdigest()[:32]
        return HTMLResponse(body, headers={"Cache-Control": "no-cache", "ETag": f'"{tag}"'})

    return page


def _address(request: Request) -> str:
    return request.client.host if request.client else ""


class _Fresh(StaticFiles):
    """Files that a browser asks after each time, so that an upgrade never mixes old and new."""

    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        response = super().file_response(*args, **kwargs)
        response.headers["Cache-Control"] = "no-cache"
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
                message = {**message, "headers": [*own, *added]}
            await send(message)

        await self._app(scope, receive, add if scope["type"] == "http" else send)
