"""A client that frames by hand (RFC 6455), for thousands of them in one process."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from typing import cast

from websockets.utils import apply_mask as slow_mask

from conference.protocol import messages as m
from conference.protocol.codec import encode

try:
    from websockets.speedups import apply_mask
except ImportError:
    apply_mask = slow_mask

__all__ = ["Wire", "connect", "masked"]

_MASK = os.urandom(4)
OPEN_SECONDS = 30.0
_LOCAL = 200
"""Local addresses in 127.0.0.0/24 that connections are spread over: each has its own ports."""


def masked(payload: bytes) -> bytes:
    """A whole text frame of a client (section 5.2); one mask a process, for speed."""
    length = len(payload)
    if length < 126:
        head = bytes((0x81, 0x80 | length))
    elif length < 65536:
        head = b"\x81\xfe" + length.to_bytes(2)
    else:
        head = b"\x81\xff" + length.to_bytes(8)
    return head + _MASK + apply_mask(payload, _MASK)


class Wire(asyncio.Protocol):
    """One connection. ``on_frame`` gets each text message; ``lost`` is called once at the end."""

    def __init__(
        self, host: str, hello: bytes, on_frame: Callable[[bytes], None], path: str
    ) -> None:
        self._host = host
        self._path = path
        self._hello = hello
        self._rest = b""
        self._is_open = False
        self.on_frame = on_frame
        self.lost: Callable[[], None] = lambda: None
        self.opened: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.write: Callable[[bytes], None] = lambda _frame: None
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)
        self.write = self.transport.write
        self.write(
            b"GET %s HTTP/1.1\r\nHost: %s\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n"
            % (self._path.encode(), self._host.encode())
        )

    def data_received(self, data: bytes) -> None:
        if self._rest:
            data = self._rest + data
        if not self._is_open:
            head, blank, data = data.partition(b"\r\n\r\n")
            if not blank:
                self._rest = head
                return
            if not head.startswith(b"HTTP/1.1 101"):
                self._fail(ConnectionError(head.partition(b"\r\n")[0].decode()))
                return
            self._is_open = True
            if self._hello:
                self.write(masked(self._hello))
            if not self.opened.done():
                self.opened.set_result(None)
        self._cut(data)

    def _cut(self, data: bytes) -> None:
        at, end = 0, len(data)
        while end - at >= 2:
            start, length = at + 2, data[at + 1]
            if length == 126:
                start, length = at + 4, int.from_bytes(data[at + 2 : at + 4])
            elif length == 127:
                start, length = at + 10, int.from_bytes(data[at + 2 : at + 10])
            if end < start + length:
                break
            if data[at] == 0x81:
                self.on_frame(data[start : start + length])
            at = start + length
        self._rest = data[at:] if at else data

    def connection_lost(self, exc: Exception | None) -> None:
        self._fail(exc or ConnectionError("closed"))
        self.write = lambda _frame: None
        self.lost()

    def _fail(self, error: Exception) -> None:
        if not self.opened.done():
            self.opened.set_exception(error)
            self.opened.exception()

    def close(self) -> None:
        """Drop the connection."""
        if self.transport is not None:
            self.transport.abort()


async def connect(
    port: int,
    hello: m.Hello | None,
    on_frame: Callable[[bytes], None],
    number: int = 0,
    path: str = "/ws",
) -> Wire:
    """Connect to the server on ``port`` and say hello. ``number`` spreads local addresses.

    Raises ``OSError`` when it cannot be reached or refuses.
    """
    said = encode(hello) if hello is not None else b""
    _, wire = await asyncio.get_running_loop().create_connection(
        lambda: Wire(f"127.0.0.1:{port}", said, on_frame, path),
        "127.0.0.1",
        port,
        local_addr=(f"127.0.0.{2 + number % _LOCAL}", 0),
    )
    async with asyncio.timeout(OPEN_SECONDS):
        await wire.opened
    return wire
