"""Captions as renditions of text in the stream: playlists that follow those of the picture.

The multivariant playlist that the stream's own application gives is given on with one more
rendition for each language (RFC 8216, 4.3.4.1). Their media playlists have the same segments as the
first picture's, by number and length; each names an address of the captions that says from when to
when it is, and where the media is then. So nothing is stored twice, and the stream's processes know
nothing of captions.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from datetime import datetime
from typing import Any

from conference.server.captions.archive import Archive
from conference.server.captions.webvtt import ticks

__all__ = ["CaptionedHls", "media_time", "with_captions"]

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

PREFIX = "captions-"
"""Before the language, in the name of a rendition of captions."""

ADDRESS = re.compile(rf"{PREFIX}([a-z]{{2,3}}(?:-[a-z0-9]{{2,8}})?)/(live|archive)\.m3u8")
CHOICES = ("live.m3u8", "archive.m3u8")

DROPPED = (
    "#EXT-X-MAP", "#EXT-X-PART", "#EXT-X-SERVER-CONTROL", "#EXT-X-PRELOAD-HINT",
    "#EXT-X-RENDITION-REPORT",
)  # fmt: skip
"""Tags of the picture's playlist that say nothing of texts, parts and their deadlines included."""

KEPT = 50
"""Runs of which it is known where their media begins."""


class CaptionedHls:
    """Gives out what ``stream`` does, with the captions of ``archive`` beside it."""

    def __init__(self, stream: App, archive: Archive) -> None:
        self._stream = stream
        self._archive = archive
        self._begins: dict[tuple[str, str], float] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See ASGI 3."""
        name = str(scope["path"]).removeprefix(scope.get("root_path", "")).removeprefix("/")
        asked = ADDRESS.fullmatch(name)
        languages = self._archive.languages
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
            await self._stream(scope, receive, send)
        elif asked is not None:
            language = next((one for one in languages if one.lower() == asked[1]), "")
            text = await self._texts(scope, language, asked[2]) if language else ""
            await _give(scope, send, text)
        elif languages and name in CHOICES:
            choice, query = await self._get(scope, name), _query(scope)
            await _give(scope, send, with_captions(choice, languages, name + query))
        else:
            await self._stream(scope, receive, send)

    async def _texts(self, scope: Scope, language: str, kind: str) -> str:
        """The media playlist of a language; "" where there is no picture."""
        choice = await self._get(scope, f"{kind}.m3u8")
        uris = [line for line in choice.splitlines() if line and not line.startswith("#")]
        if not uris:
            return ""
        rendition = uris[0].partition("/")[0]
        lines = (await self._get(scope, f"{rendition}/{kind}.m3u8")).splitlines()
        where = f"/captions/{language}/" + ("said/" if kind == "archive" else "")
        return await self._follow(scope, rendition, lines, where) if lines else ""

    async def _follow(self, scope: Scope, rendition: str, lines: Sequence[str], where: str) -> str:
        """The playlist of a picture with addresses of captions in place of its segments."""
        found, at, seconds, init = [], 0.0, 0.0, ""
        for line in lines:
            tag, _, value = line.partition(":")
            if tag == "#EXT-X-MAP":
                init = value.partition('URI="')[2].partition('"')[0]
            if tag == "#EXT-X-PROGRAM-DATE-TIME":
                at = datetime.fromisoformat(value).timestamp()
            if tag == "#EXTINF":
                seconds = float(value.partition(",")[0])
            if not line or line.startswith("#"):
                found += [] if line.startswith(DROPPED) else [line]
                continue
            begins = await self._begins_at(scope, rendition, init, line, at)
            mpegts = ticks(1000 * (at - begins))
            start, end = round(1000 * at), round(1000 * (at + seconds))
            found.append(f"{where}{start}-{end}-{mpegts}.vtt")
            at += seconds
        return "\n".join(found) + "\n"

    async def _begins_at(
        self, scope: Scope, rendition: str, init: str, segment: str, at: float
    ) -> float:
        """The wall clock time (s) at which the media of a run is at nought."""
        key = (rendition, init)
        if key not in self._begins:
            head = await self._bytes(scope, f"{rendition}/{init}")
            data = await self._bytes(scope, f"{rendition}/{segment}")
            begins = media_time(head, data)
            if begins is None:
                return at
            while len(self._begins) >= KEPT:
                del self._begins[next(iter(self._begins))]
            self._begins[key] = at - begins
        return self._begins[key]

    async def _get(self, scope: Scope, name: str) -> str:
        """A playlist of the stream, of the same span; "" where there is none."""
        return (await self._bytes(scope, name, scope.get("query_string", b""))).decode()

    async def _bytes(self, scope: Scope, name: str, query: bytes = b"") -> bytes:
        """A file of the stream; nothing where there is none."""
        root = scope.get("root_path", "")
        asked = {
            **scope, "method": "GET", "path": f"{root}/{name}", "headers": [],
            "query_string": query,
        }  # fmt: skip
        status, pieces = 0, []

        async def take(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            else:
                pieces.append(message.get("body", b""))

        await self._stream(asked, _nothing, take)
        return b"".join(pieces) if status == 200 else b""


def with_captions(choice: str, languages: Sequence[str], name: str) -> str:
    """A multivariant playlist with a rendition of text for each language; none is on by itself.

    ``name`` is that of the playlists, with its query. What is nothing stays nothing.
    """
    texts = [
        f'#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="captions",NAME="{code}",LANGUAGE="{code}",'
        f'DEFAULT=NO,AUTOSELECT=YES,FORCED=NO,URI="{PREFIX}{code.lower()}/{name}"'
        for code in languages
    ]
    found: list[str] = []
    for line in choice.splitlines():
        if line.startswith("#EXT-X-STREAM-INF:") and "SUBTITLES=" not in line:
            found += texts
            texts, line = [], f'{line},SUBTITLES="captions"'  # noqa: PLW2901 (as it is given on)
        found.append(line)
    return "\n".join(found) + "\n" if found else ""


def media_time(init: bytes, segment: bytes) -> float | None:
    """The media time at which a segment begins, in seconds (ISO/IEC 14496-12, 8.8.12 and 8.4.2).

    None where either is no part of a fragmented MP4.
    """
    head, decode = init.find(b"mdhd"), segment.find(b"tfdt")
    try:
        if head < 0 or decode < 0:
            return None
        (scale,) = struct.unpack_from(">I", init, head + (24 if init[head + 4] else 16))
        long = segment[decode + 4]
        (time,) = struct.unpack_from(">Q" if long else ">I", segment, decode + 8)
    except (struct.error, IndexError):
        return None
    return float(time / scale) if scale else None


def _query(scope: Scope) -> str:
    """The query of the archive's span, as far as it is made of letters of addresses."""
    query = bytes(scope.get("query_string", b"")).decode("ascii", "replace")
    return f"?{query}" if re.fullmatch(r"[a-z0-9=&.]{1,100}", query) else ""


async def _nothing() -> Message:
    return {"type": "http.request", "body": b"", "more_body": False}


async def _give(scope: Scope, send: Send, text: str) -> None:
    """A playlist, or 404 where there is none."""
    body = text.encode() or b"not found\n"
    tag = f'"{len(body):x}-{zlib.crc32(body):08x}"'.encode()
    kind = b"application/vnd.apple.mpegurl" if text else b"text/plain; charset=utf-8"
    known = dict(scope.get("headers", ())).get(b"if-none-match", b"")
    is_known = bool(text) and tag in known
    headers = [
        (b"content-type", kind),
        (b"cache-control", b"public, max-age=0, s-maxage=1"),
        (b"etag", tag),
    ]
    if not is_known:
        headers.append((b"content-length", str(len(body)).encode()))
    status = 304 if is_known else 200 if text else 404
    await send({"type": "http.response.start", "status": status, "headers": headers})
    is_sent = not is_known and scope["method"] != "HEAD"
    await send({"type": "http.response.body", "body": body if is_sent else b""})
