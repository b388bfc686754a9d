"""Pages and their files, as browsers are given them: compressed, under a policy of content.

What was made at the start is named by what is in it and kept for good; what lies in the folders of
resources is asked after each time.
"""

from __future__ import annotations

import mimetypes
import os
import re
from collections.abc import Awaitable, Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from conference.core.assets import asset
from conference.core.codes import read_code
from conference.server.api.answers import ASK_AGAIN, FOR_GOOD, RefusedError, file_answer
from conference.server.pages.site import BUILT, Pages
from conference.server.pages.stored import Stored, stored
from conference.words.languages import chosen, language_of

__all__ = ["JOINING", "NOTHING_MORE", "PAGES", "file_routes"]

Endpoint = Callable[[Request], Awaitable[Response]]

CONTENT_POLICY = (
    "default-src 'self'; media-src 'self' blob:; worker-src 'self' blob:; "
    "connect-src 'self'{live}; img-src 'self' data: blob:; style-src 'self'; "
    "script-src 'self'{inline}; font-src 'self'; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'"
)
"""Beside what is ours only the scripts whose digests are ``inline``, and a socket to ``live``."""

WORKER_POLICY = "default-src 'none'; connect-src 'self'"
"""A worker has a policy of its own: it asks this server alone, and runs nothing else."""

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
    "/overlay": "overlay.html",
    "/stage": "stage.html",
    "/receipt": "receipt.html",
    "/drawn": "drawn.html",
    "/names": "names.html",
    "/motions": "motions.html",
    "/elections": "elections.html",
    "/member": "member.html",
    "/ballot": "ballot.html",
    "/door": "door.html",
    "/oversight": "oversight.html",
    "/priorities": "priorities.html",
    "/conduct": "conduct.html",
    "/signup": "signup.html",
    "/host": "host.html",
    "/print": "print.html",
    "/our-evening": "our-evening.html",
    "/captions": "captions.html",
}

WORKER = ("/shell-worker.js", "js/wire/shell-worker.js")
"""The script that keeps the shell of the pages: of the whole site, so it stands at its root."""

FOLLOWED = {"/follow": "follow.html", "/missed": "missed.html"}
"""The pages that millions may read: caches between keep them for a while."""

A_WHILE = "public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400"

OUR_OWN = frozenset({".html", ".md", ".mts", ".py", ".ts", ".toml"})
"""Kinds of files in the folders of the pages that no page asks for: scripts, types, raw pages."""

HOST = re.compile(r"[A-Za-z0-9.-]{1,253}(?::[0-9]{1,5})?|\[[0-9A-Fa-f:.]{2,45}\](?::[0-9]{1,5})?")
"""A host as it may stand in a policy."""

PACKED = frozenset({".css", ".js", ".json", ".mjs", ".svg"})
"""Kinds of files that are sent compressed."""


def file_routes(pages: Pages) -> list[BaseRoute]:
    """The pages, and all that they ask for by address but the stream."""
    again = f"/assets/again/{{n}}{BUILT.removeprefix('/assets')}{{name}}"
    built = _built(pages)
    return [
        *(Route(path, _page(pages, name)) for path, name in PAGES.items()),
        Route(JOINING[0], _joining(pages)),
        Route(WORKER[0], _worker),
        *(Route(path, _followed(pages, name)) for path, name in FOLLOWED.items()),
        Mount("/assets/theme", _Fresh(directory=asset("theme"))),
        Mount("/assets/fonts", _Fresh(directory=asset("fonts"))),
        Mount("/assets/map", _Fresh(directory=asset("map"))),
        Mount("/assets/icons", _Fresh(directory=asset("icons"))),
        Route("/words/{page}/{language}", _words(pages)),
        Route(f"{BUILT}{{name}}", built),
        # a script that was lost once stays lost under its address: pages try it under another
        Route(again, built),
        Mount("/assets/again/{n}", _Fresh(directory=asset("web"))),
        Mount("/assets", _Fresh(directory=asset("web"))),
    ]


def _joining(pages: Pages) -> Endpoint:
    """The page of an address that was scanned; what its code opens, the page asks for."""
    of_people, of_others = (_page(pages, name) for name in JOINING[1:])

    async def page(request: Request) -> Response:
        code = read_code(request.path_params["code"][:50])
        return await (of_people if len(code) in CODES_OF_PEOPLE else of_others)(request)

    return page


async def _worker(request: Request) -> Response:
    """The worker as it is: a browser asks after it each time a page is opened."""
    path = asset("web") / WORKER[1]
    answer = file_answer(request, _packed(str(path), path.stat().st_mtime), ASK_AGAIN)
    answer.headers["Content-Security-Policy"] = WORKER_POLICY
    return answer


def _built(pages: Pages) -> Endpoint:
    """A script or a style sheet that was made at the start: its name says what is in it."""

    async def file(request: Request) -> Response:
        found = pages.files.get(request.path_params["name"])
        if found is None:
            sentence = "This file is of another version. Load the page again."
            raise RefusedError(404, "no_such_file", sentence)
        return file_answer(request, found, FOR_GOOD)

    return file


def _words(pages: Pages) -> Endpoint:
    """The words of a page in another language, for a reader who chooses it."""

    async def words(request: Request) -> Response:
        language = language_of(request.path_params["language"][:20])
        found = pages.words(request.path_params["page"], language.code) if language else None
        if found is None:
            sentence = "There are no words of this page in this language. Load the page again."
            raise RefusedError(404, "no_such_words", sentence)
        return file_answer(request, found)

    return words


def _accepted(request: Request) -> str:
    return ",".join(request.headers.getlist("Accept-Language"))


def _page(pages: Pages, name: str) -> Endpoint:
    """A page, which may run the scripts that stand in it, and open its socket.

    That ``'self'`` includes a socket is not known to Safari before 15.4. Each language has a tag of
    its own, and caches ask each time: nobody gets the page that another reader has asked for.
    """

    async def page(request: Request) -> Response:
        language = chosen(request.query_params.get("lang", ""), _accepted(request))
        answer = file_answer(request, pages.page(name, language.code))
        host = request.headers.get("host", "")
        live = f" ws://{host} wss://{host}" if HOST.fullmatch(host) else ""
        inline = " ".join(("", *pages.inline))
        policy = CONTENT_POLICY.format(inline=inline, live=live)
        answer.headers["Content-Security-Policy"] = policy
        return answer

    return page


def _followed(pages: Pages, name: str) -> Endpoint:
    """A page of everybody: it opens no socket, and is the same whoever asks for its address."""
    inline = " ".join(("", *pages.inline))

    async def page(request: Request) -> Response:
        language = chosen(request.query_params.get("lang", ""), "")
        answer = file_answer(request, pages.page(name, language.code), A_WHILE)
        answer.headers["Content-Security-Policy"] = CONTENT_POLICY.format(inline=inline, live="")
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
