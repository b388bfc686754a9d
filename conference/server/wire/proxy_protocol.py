"""The PROXY protocol, versions 1 and 2: before its first byte, a proxy says whom it speaks for.

It is for proxies that pass bytes on and cannot write into requests, as in front of our own TLS.
Source: "The PROXY protocol", W. Tarreau, HAProxy Technologies, 2020. With it on, only proxies that
are believed may connect, and each connection begins with a header, which is read to its last byte
and no further, whatever follows: HTTP or a handshake of TLS.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket as sockets
from collections.abc import Awaitable, Callable
from functools import partial
from ipaddress import ip_address

from conference.server.wire.listening import Listener

__all__ = ["BadHeaderError", "ProxyListener", "read_header"]

SIGNATURE = b"\r\n\r\n\0\r\nQUIT\n"
"""How version 2 begins; version 1 begins with ``PROXY``, and has no shorter line than this."""

LONGEST_LINE = 107
"""Bytes of the longest header of version 1, with its end of line."""

MOST_BYTES = 1_024
"""Of addresses and what else stands behind them in version 2; no proxy sends as much."""

MOST_WAITING = 256
"""Connections whose header has not come; with as many no further ones are accepted. A proxy sends
it at once."""

VERSIONS = {"TCP4": 4, "TCP6": 6}
"""Of the Internet Protocol, by the families of version 1."""

LOCAL, PROXIED = 0x20, 0x21
SIZES = {0x10: 4, 0x20: 16}
"""Bytes of an address of each family of version 2; others, as of Unix sockets, say nobody."""


class BadHeaderError(Exception):
    """What came is no header of this protocol, or not all of one."""


async def read_header(read: Callable[[int], Awaitable[bytes]]) -> str | None:
    """The address of the client; None when the proxy speaks for itself, as when it tests us.

    ``read`` gives at most so many bytes, none at the end. Raises :class:`BadHeaderError`.
    """
    start = await _exactly(read, len(SIGNATURE))
    if start == SIGNATURE:
        return await _version_2(read)
    line = start
    while not line.endswith(b"\r\n"):
        if len(line) == LONGEST_LINE or not line.startswith(b"PROXY "):
            raise BadHeaderError
        line += await _exactly(read, 1)
    return _version_1(line)


def _version_1(line: bytes) -> str | None:
    try:
        _, family, *rest = line[:-2].decode("ascii").split(" ")
        if family == "UNKNOWN":
            return None
        source, target, *ports = rest
        found = ip_address(source)
        is_sound = found.version == ip_address(target).version == VERSIONS[family]
        if not is_sound or len(ports) != 2 or max(map(int, ports)) > 65_535:
            raise BadHeaderError
    except (ValueError, KeyError) as error:
        raise BadHeaderError from error
    return str(found)


async def _version_2(read: Callable[[int], Awaitable[bytes]]) -> str | None:
    command, family, *size = await _exactly(read, 4)
    length = int.from_bytes(bytes(size))
    if command not in {LOCAL, PROXIED} or length > MOST_BYTES:
        raise BadHeaderError
    rest = await _exactly(read, length)
    count = SIZES.get(family & 0xF0)
    if command == LOCAL or count is None:
        return None
    if length < 2 * count + 4:
        raise BadHeaderError
    return str(ip_address(rest[:count]))


async def _exactly(read: Callable[[int], Awaitable[bytes]], count: int) -> bytes:
    found = b""
    while len(found) < count:
        piece = await read(count - len(found))
        if not piece:
            raise BadHeaderError
        found += piece
    return found


class ProxyListener(Listener):
    """Accepts connections of believed proxies, and hands them on with their client.

    ``accepted`` gets the socket and the client's address (None: the proxy itself); ``believe`` says
    of an address whether a proxy of ours has it. Who sends no header in ``seconds`` is let go of.
    """

    def __init__(
        self,
        listener: sockets.socket,
        believe: Callable[[str], bool],
        accepted: Callable[[sockets.socket, str | None], Awaitable[object]],
        seconds: float,
    ) -> None:
        self._believe = believe
        self._hand_on, self._seconds = accepted, seconds
        self._places = asyncio.Semaphore(MOST_WAITING)
        super().__init__(listener)

    async def _accepted(self) -> tuple[sockets.socket, str]:
        await self._places.acquire()
        try:
            return await super()._accepted()
        except OSError:
            self._places.release()
            raise

    async def _begin(self, connection: sockets.socket, peer: str) -> None:
        with contextlib.ExitStack() as undone:
            undone.callback(connection.close)
            try:
                if not self._believe(peer):
                    return
                async with asyncio.timeout(self._seconds):
                    client = await read_header(partial(self._loop.sock_recv, connection))
            except (BadHeaderError, OSError, TimeoutError):
                return
            finally:
                self._places.release()
            undone.pop_all()  # from here on it belongs to its transport
            with contextlib.suppress(OSError):  # a handshake of TLS that failed
                await self._hand_on(connection, client)
