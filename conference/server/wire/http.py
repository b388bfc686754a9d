"""The HTTP side of the one port: uvicorn's, which does not wait for ever and does not take all.

Whoever connects and says nothing, or begins a request and does not end it, is let go of after a
while, so that half-open connections do not pile up; and the head of a request has a bound. For a
WebSocket all this holds up to the handshake, and :mod:`conference.server.door.connection` goes on.
"""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from conference.server.wire.limits import Limits

__all__ = ["Caller"]


class Caller(HttpToolsProtocol):
    """One HTTP connection."""

    def __init__(self, *arguments: Any, limits: Limits, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._limits = limits
        self._head = 0
        self._in_head = True
        self._timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._wait(self._limits.hello_seconds)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self._in_head:  # still: a body may come together with it
            self._head += len(data)
            if self._head > self._limits.head_bytes:
                self.transport.abort()

    def on_message_begin(self) -> None:
        super().on_message_begin()
        if self._timer is None:  # the next request of a connection that is kept
            self._in_head = True
            self._wait(self._limits.hello_seconds)

    def on_headers_complete(self) -> None:
        self._head, self._in_head = 0, False
        self._wait(self._limits.silence_seconds)
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        self._wait(self._limits.silence_seconds)
        super().on_body(body)

    def on_message_complete(self) -> None:
        self._rest()
        super().on_message_complete()

    def handle_websocket_upgrade(self) -> None:
        self._rest()
        super().handle_websocket_upgrade()

    def connection_lost(self, exc: Exception | None) -> None:
        self._rest()
        super().connection_lost(exc)

    def _wait(self, seconds: float) -> None:
        """Let go of the caller if nothing that we wait for comes within so many seconds."""
        self._rest()
        self._timer = self.loop.call_later(seconds, self._give_up, seconds)

    def _rest(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _give_up(self, seconds: float) -> None:
        if self.flow.read_paused:  # it is we who do not read
            self._wait(seconds)
        else:
            self._timer = None
            self.transport.abort()
