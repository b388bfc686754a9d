"""A load process's hostile clients: each sends what costs the server and says nothing, for ever.

They only do to a server of ours what it must withstand.
"""

from __future__ import annotations

import asyncio
import contextlib
from time import monotonic
from typing import Any

__all__ = ["KINDS", "Hostiles"]

BLOCK_BYTES = 65_536
PAUSE_SECONDS = 0.05
"""Before a client that was thrown out comes back."""

_HANDSHAKE = (
    b"GET /ws HTTP/1.1\r\nHost: here\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
)
_CHUNKED = b" /health HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n"


def _frame(opcode: int, payload: bytes = b"", *, fin: bool = True) -> bytes:
    """A client's frame (RFC 6455, section 5.2) with a mask of zeros."""
    return bytes((opcode | (0x80 if fin else 0), 0x80 | len(payload))) + bytes(4) + payload


def _block(unit: bytes) -> bytes:
    return unit * (BLOCK_BYTES // len(unit))


KINDS: dict[str, tuple[bytes, bytes]] = {
    "pings": (_HANDSHAKE, _block(_frame(9))),
    "pongs": (_HANDSHAKE, _block(_frame(10))),
    "parts": (_HANDSHAKE + _frame(1, b"{", fin=False), _block(_frame(0, fin=False))),
    "texts": (_HANDSHAKE + _frame(1, b"no hello"), _block(_frame(1, b"{}"))),
    "chunks": (b"POST" + _CHUNKED, _block(b"1\r\nx\r\n")),
    "bodies": (b"GET" + _CHUNKED, _block(b"1\r\nx\r\n")),
    "requests": (b"", _block(b"GET /health HTTP/1.1\r\nHost: here\r\n\r\n")),
    "silent": (_HANDSHAKE, b""),
}
"""By name: how a connection begins, and what then is sent over and over."""


class Hostiles:
    """So many clients of one kind against the server on ``port``.

    Together they send ``rate`` bytes a second.
    """

    def __init__(self, port: int, kind: str, count: int, rate: float) -> None:
        self._port = port
        self._begin, self._block = KINDS[kind]
        self._count = count
        self._pause = count * BLOCK_BYTES / rate
        self._connections = self._sent = 0

    async def join(self) -> dict[str, Any]:
        """Nothing is sent yet."""
        return {"joined": self._count}

    async def do_attack(self, seconds: float, at: float) -> dict[str, Any]:
        """All of them, from ``at`` (monotonic) on for so long; how much got through."""
        await asyncio.sleep(max(0.0, at - monotonic()))
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds), asyncio.TaskGroup() as tasks:
                for _ in range(self._count):
                    tasks.create_task(self._attack())
        return {"connections": self._connections, "megabytes": round(self._sent / 1e6, 1)}

    async def _attack(self) -> None:
        while True:
            with contextlib.suppress(OSError):
                reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
                self._connections += 1
                reading = asyncio.create_task(self._read(reader))
                try:
                    await self._send(writer, reading)
                finally:
                    reading.cancel()
                    writer.transport.abort()
            await asyncio.sleep(max(PAUSE_SECONDS, self._pause))

    async def _read(self, reader: asyncio.StreamReader) -> None:
        """Until the server ends it."""
        with contextlib.suppress(OSError):
            while await reader.read(BLOCK_BYTES):
                pass

    async def _send(self, writer: asyncio.StreamWriter, reading: asyncio.Task[None]) -> None:
        """At its rate, or as fast as it is taken, until the server ends it."""
        writer.write(self._begin)
        while not reading.done() and not writer.is_closing():
            if not self._block:
                await reading
                return
            writer.write(self._block)
            await writer.drain()
            self._sent += len(self._block)
            await asyncio.sleep(self._pause)
