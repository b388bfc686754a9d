"""Accepting connections one by one, where there is something to be done before HTTP begins."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket as sockets
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable

from conference.server.wire.gate import Gate

__all__ = ["Listener", "TlsListener"]

_log = logging.getLogger("conference.server.wire.listening")

REFUSED_SECONDS = 1.0
"""After the system has refused to accept, for want of descriptors."""


class Listener(ABC):
    """Accepts on ``listener``; what is done with each connection is a task of its own."""

    def __init__(self, listener: sockets.socket) -> None:
        self._listener = listener
        self._loop = asyncio.get_running_loop()
        self._begun: set[asyncio.Task[None]] = set()
        listener.setblocking(False)
        self._accepting = self._loop.create_task(self._accept(), name="accept")

    def close(self) -> None:
        """Accept no more, and let go of those who were to be waited for."""
        for task in (self._accepting, *self._begun):
            task.cancel()

    async def wait_closed(self) -> None:
        """Until all that was begun is ended."""
        await asyncio.wait((self._accepting, *self._begun))
        self._listener.close()

    async def _accept(self) -> None:
        while True:
            try:
                connection, peer = await self._accepted()
            except OSError as error:
                _log.warning("a connection could not be accepted: %s", error)
                await asyncio.sleep(REFUSED_SECONDS)
                continue
            task = self._loop.create_task(self._begin(connection, peer))
            self._begun.add(task)
            task.add_done_callback(self._begun.discard)

    async def _accepted(self) -> tuple[sockets.socket, str]:
        """The next connection, and the address that it comes from."""
        connection, peer = await self._loop.sock_accept(self._listener)
        return connection, peer[0]

    @abstractmethod
    async def _begin(self, connection: sockets.socket, peer: str) -> None:
        """Do with it what comes before HTTP, and hand it on; close it when it is not handed on."""


class TlsListener(Listener):
    """Hands connections on to ``secured``, which has the handshake of TLS made.

    Handshakes under way are counted by ``gate``: when there are too many, the eldest of the network
    with the most of them is let go of, so that nobody else's has to wait for those that never end.
    """

    def __init__(
        self,
        listener: sockets.socket,
        gate: Gate,
        secured: Callable[[sockets.socket], Awaitable[object]],
    ) -> None:
        self._gate, self._secured = gate, secured
        super().__init__(listener)

    async def _begin(self, connection: sockets.socket, peer: str) -> None:
        task = asyncio.current_task()
        assert task is not None, "connections are begun in tasks of their own"
        if not self._gate.enter(peer, task, lambda: _cancel(task)):
            connection.close()
            return
        try:
            with contextlib.suppress(OSError):  # a handshake that failed
                await self._secured(connection)
        finally:
            self._gate.leave(peer, task)


def _cancel(task: asyncio.Task[None]) -> None:
    task.cancel()
