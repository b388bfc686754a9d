"""The stream's folder over HTTP: for thousands of viewers, who all want the same few files.

A plain ASGI application, without a framework's cost for each request. Segments never change, so
they are kept in memory and may be kept by everybody; playlists are made once for each change of the
index, which is looked for at each request, at the cost of a ``stat``.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from conference.server.stream.archive import ARCHIVE, Archive, BadRange, asked_span, span_query
from conference.server.stream.kept import Kept
from conference.server.stream.made import part_name, place
from conference.server.stream.published import Published, Text
from conference.server.stream.ranges import UNSATISFIABLE, asked_range
from conference.server.stream.waiting import BadDirective, Waiting, directive

__all__ = ["HlsApp", "hls_app"]

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Headers = list[tuple[bytes, bytes]]

FOR_EVER = b"public, max-age=31536000, immutable"
FOR_A_MOMENT = b"public, max-age=0, s-maxage=1"
"""Browsers ask each time; a cache in front of many servers asks once a second."""

AWAITED = b"public, max-age=6"
"""A list that was waited for: whoever asks for the same later has at least that in it."""

FOR_A_WHILE = b"public, max-age=60"
"""A list that is finished; what its files hold is gone only when the archive is removed."""

MISSING = b"public, max-age=1"
"""What is missing may be there soon; until then a cache answers for the server."""

PLAYLIST_TYPE = b"application/vnd.apple.mpegurl"

TYPES = {"m4s": b"video/mp4", "mp4": b"video/mp4", "vtt": b"text/vtt; charset=utf-8"}

ADDRESS = re.compile(
    r"(?:(?P<rendition>[a-z0-9][a-z0-9-]{0,39})/)?"
    r"(?:(?P<list>live\.m3u8|archive\.m3u8)"
    r"|(?P<file>(?:seg-[0-9]{1,12}(?:\.[0-9]{1,3})?\.(?:m4s|vtt)|init-[0-9]{1,12}\.mp4)))"
)
"""Every address below the application. What does not fit is not found, whatever is on disk."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A body that can be asked for again, and how long it may be kept."""

    body: bytes
    tag: bytes
    kind: bytes
    caching: bytes
    ranges: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why there is no such answer."""

    status: int
    sentence: bytes
    caching: bytes = MISSING


NOT_FOUND = Refusal(404, b"not found\n")

LATE = Refusal(503, b"it did not come in time\n", b"no-store")


class HlsApp:
    """Serves ``live.m3u8``, ``<rendition>/live.m3u8`` and their files from a stream's folder.

    ``archive.m3u8`` likewise, with ``?from=`` and ``&to=`` in seconds since 1970. Mount it
    anywhere. Other names, and files that are gone, are answered with 404; methods other than GET
    and HEAD with 405; queries that say nothing sensible with 400. The folder need not exist yet.

    With low delay, lists and the next part can be waited for; :meth:`wake` says that there may be
    something new. Without that it is found some hundredths of a second later.
    """

    def __init__(self, out: Path, *, now: Callable[[], float] = time.time) -> None:
        self._out = out
        self._published = Published(out)
        self._archive = Archive(self._published.index, now)
        self._waiting = Waiting(self._published)
        self._kept = Kept()

    def wake(self) -> None:
        """A part or a segment was published."""
        self._waiting.wake()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See ASGI 3."""
        if scope["type"] != "http":
            raise ValueError(f"the stream is served over http, not {scope['type']}")
        is_head = scope["method"] == "HEAD"
        if scope["method"] not in ("GET", "HEAD"):
            await _send(send, 405, [(b"allow", b"GET, HEAD"), *_plain(b"no-store")], b"")
            return
        try:
            found = await self._find(_name(scope), _query(scope))
        except (BadDirective, BadRange) as wrong:
            found = Refusal(400, f"{wrong}\n".encode())
        if isinstance(found, Refusal):
            headers = _plain(found.caching)
            await _send(send, found.status, headers, found.sentence, is_head=is_head)
        else:
            await _send_found(send, found, dict(scope.get("headers", ())), is_head=is_head)

    async def _find(self, name: str, query: dict[str, str]) -> Answer | Refusal:
        asked = ADDRESS.fullmatch(name)
        if asked is None:
            return NOT_FOUND
        rendition, file = asked["rendition"], asked["file"]
        if file is not None:
            return await self._file(rendition, file) if rendition else NOT_FOUND
        while self._published.refresh():
            await asyncio.sleep(0)
        if asked["list"] == ARCHIVE:
            return await self._archived(rendition, asked_span(query))
        if rendition is None:
            text = self._published.choice(self._published.made)
            return _listed(text) if text else NOT_FOUND
        return await self._live(rendition, query)

    async def _live(self, rendition: str, query: dict[str, str]) -> Answer | Refusal:
        published = self._published
        awaited = None
        if query and published.low_delay and published.live(rendition):
            awaited = directive(query)
        if awaited is not None:
            self._waiting.check(rendition, *awaited)
            if not await self._waiting.until(rendition, *awaited):
                return LATE
        text = published.live(rendition)
        if text is None:
            return NOT_FOUND
        return _listed(text, FOR_A_MOMENT if awaited is None else AWAITED)

    async def _archived(self, rendition: str | None, span: tuple[float, float]) -> Answer | Refusal:
        if rendition is None:
            made = self._archive.made(span)
            text = self._published.choice(made, ARCHIVE + span_query(span))
            return _listed(text) if text else NOT_FOUND
        found = await self._archive.list(rendition, span)
        if found is None:
            return NOT_FOUND
        text, is_over = found
        return _listed(text, FOR_A_WHILE if is_over else FOR_A_MOMENT)

    async def _file(self, rendition: str, file: str) -> Answer | Refusal:
        published = self._published
        if "." in file.rpartition(".")[0]:  # a part
            while published.refresh():
                await asyncio.sleep(0)
            if published.low_delay and published.has(rendition):
                following = published.hinted(rendition)
                if file == part_name(*following, file[-4:]):
                    await self._waiting.until(rendition, *following)
        data = await self._kept.get(self._out / place(rendition, file))
        if data is None:
            return NOT_FOUND
        tag = f'"{file}-{len(data):x}"'.encode()
        return Answer(data, tag, TYPES[file.rpartition(".")[2]], FOR_EVER, ranges=True)


def hls_app(out: Path, *, now: Callable[[], float] = time.time) -> HlsApp:
    """The application that serves the stream in ``out``; ``now`` is the wall clock in seconds."""
    return HlsApp(out, now=now)


def _listed(text: Text, caching: bytes = FOR_A_MOMENT) -> Answer:
    return Answer(text.body, text.tag, PLAYLIST_TYPE, caching)


def _plain(caching: bytes) -> Headers:
    return [(b"content-type", b"text/plain; charset=utf-8"), (b"cache-control", caching)]


def _name(scope: Scope) -> str:
    """The path below where the application is mounted."""
    path: str = scope["path"]
    return path.removeprefix(scope.get("root_path", "")).removeprefix("/")


def _query(scope: Scope) -> dict[str, str]:
    """The first value of each name in the query."""
    told: bytes = scope.get("query_string", b"")
    if not told:
        return {}
    pairs = parse_qsl(told.decode("ascii", "replace"), keep_blank_values=True, max_num_fields=50)
    return dict(reversed(pairs))


async def _send_found(
    send: Send, found: Answer, asked: dict[bytes, bytes], *, is_head: bool
) -> None:
    headers = [
        (b"content-type", found.kind),
        (b"cache-control", found.caching),
        (b"etag", found.tag),
        (b"x-content-type-options", b"nosniff"),
    ]
    known = asked.get(b"if-none-match", b"")
    if known and (known.strip() == b"*" or found.tag in re.findall(rb'"[^"]*"', known)):
        await _send(send, 304, headers, None)
        return
    if not found.ranges:
        await _send(send, 200, headers, found.body, is_head=is_head)
        return
    headers.append((b"accept-ranges", b"bytes"))
    total = len(found.body)
    wanted = asked_range(asked.get(b"range", b""), total)
    if asked.get(b"if-range", found.tag) != found.tag:
        wanted = None
    if wanted is None:
        await _send(send, 200, headers, found.body, is_head=is_head)
    elif wanted is UNSATISFIABLE:
        await _send(send, 416, [(b"content-range", b"bytes */%d" % total)], b"")
    else:
        first, last = wanted
        headers.append((b"content-range", b"bytes %d-%d/%d" % (first, last, total)))
        await _send(send, 206, headers, found.body[first : last + 1], is_head=is_head)


async def _send(
    send: Send, status: int, headers: Headers, body: bytes | None, *, is_head: bool = False
) -> None:
    """An answer; without a body it also has no length."""
    if body is not None:
        headers = [*headers, (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if is_head else body or b""})
