"""The folder of the stream over HTTP: for thousands of viewers, who all want the same few files.

A plain ASGI application, without a framework's cost for each request. Segments never change, so
they are kept in memory and may be kept by everybody; the playlist is looked at anew each time,
which costs a ``stat``. Files are read in the event loop: they are small and fresh, so they come
from memory.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Awaitable, Callable, MutableMapping
from pathlib import Path
from typing import Any

from conference.server.stream.shelf import PLAYLIST, SAFE_NAME

__all__ = ["hls_app"]

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Headers = list[tuple[bytes, bytes]]

KEPT = 48
"""Files in memory: the playlist's window and what lingers, twice over."""

LARGEST = 16 * 1024 * 1024
"""Bytes of the largest file that is kept in memory; a second of video has some 300,000."""

FOR_EVER = b"public, max-age=31536000, immutable"
FOR_A_MOMENT = b"public, max-age=0, s-maxage=1"
"""Browsers ask each time; a cache in front of many servers asks once a second."""

TYPES = {".m3u8": b"application/vnd.apple.mpegurl", ".m4s": b"video/mp4", ".mp4": b"video/mp4"}


def hls_app(out: Path) -> Callable[[Scope, Receive, Send], Awaitable[None]]:
    """An ASGI application that serves ``live.m3u8`` and its files from ``out``; mount it anywhere.

    Other names, and files that are gone, are answered with 404; methods other than GET and HEAD
    with 405. ``out`` need not exist yet.
    """
    shelf = _Files(out)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise ValueError(f"the stream is served over http, not {scope['type']}")
        method = scope["method"]
        if method not in ("GET", "HEAD"):
            await _answer(send, 405, [(b"allow", b"GET, HEAD"), *_PLAIN], b"", with_body=True)
            return
        found = shelf.get(_name(scope))
        if found is None:
            await _answer(send, 404, _PLAIN, b"not found\n", with_body=method == "GET")
        else:
            await _answer(send, 200, *found, with_body=method == "GET")

    return app


_PLAIN: Headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"cache-control", b"no-store")]


class _Files:
    """Reads files of a folder and keeps those that cannot change."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept: OrderedDict[str, tuple[Headers, bytes]] = OrderedDict()
        self._stamp: tuple[int, int, int] = (0, 0, 0)

    def get(self, name: str) -> tuple[Headers, bytes] | None:
        """Headers and content of a file, or None when there is no such file for players."""
        if not SAFE_NAME.fullmatch(name):
            return None
        try:
            if name == PLAYLIST:
                status = (self._folder / name).stat()
                stamp = (status.st_ino, status.st_mtime_ns, status.st_size)
                if stamp != self._stamp:
                    self._kept.pop(name, None)
                    self._stamp = stamp
            if name in self._kept:
                return self._kept[name]
            data = (self._folder / name).read_bytes()
        except OSError:
            return None
        caching = FOR_A_MOMENT if name == PLAYLIST else FOR_EVER
        headers = [
            (b"content-type", TYPES[Path(name).suffix]),
            (b"cache-control", caching),
            (b"x-content-type-options", b"nosniff"),
        ]
        found = (headers, data)
        if len(data) <= LARGEST:
            self._kept[name] = found
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return found


def _name(scope: Scope) -> str:
    """The path below where the application is mounted."""
    path: str = scope["path"]
    return path.removeprefix(scope.get("root_path", "")).removeprefix("/")


async def _answer(
    send: Send, status: int, headers: Headers, body: bytes, *, with_body: bool
) -> None:
    length = (b"content-length", str(len(body)).encode())
    await send({"type": "http.response.start", "status": status, "headers": [*headers, length]})
    await send({"type": "http.response.body", "body": body if with_body else b""})
