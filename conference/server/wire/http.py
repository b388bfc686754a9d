"""The HTTP side of the one port: uvicorn's, which does not wait for ever and does not take all.

Whoever connects and says nothing, or begins a request and does not end it, is let go of after a
while, so that half-open connections do not pile up. The head of a request has a bound, a body comes
with the methods that have one, in pieces that are worth it, and without trailers; what came is read
by shares (:mod:`conference.server.wire.reading`). For a WebSocket all this holds up to the
handshake, and :mod:`conference.server.door.connection` goes on.
"""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Any, cast

from uvicorn.protocols.http.flow_control import FlowControl
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from conference.server.wire.gate import Gate
from conference.server.wire.limits import Limits
from conference.server.wire.plain import plain_answer
from conference.server.wire.reading import PacedReader

__all__ = ["Caller"]

WITH_BODY = frozenset({b"POST", b"PUT", b"PATCH"})

PIPELINED = 4
"""Requests that may wait for the answer to one before them; no browser sends any so."""

SMALL_PIECES = 512
"""So many pieces of a body may be small ..."""

PIECE_BYTES = 16
"""... then they must have so many bytes on the average."""

AFTER_ANSWER_BYTES = 16_777_216
"""Of a body that nobody waits for any more, for the answer is out: so much is read past, so that
who sends a file without the right token still hears why it was refused."""

LATE_SECONDS = 1.0
"""When a timer is as late as this it was we who did not read: there is some more time."""

RESERVED_SECONDS = 2.0
"""For the head of a request when all connections but the desks' are taken."""

FULL = plain_answer("503 Service Unavailable", "All connections are taken; try it again.\n", 10)

TOO_MANY = plain_answer(
    "429 Too Many Requests", "Too many connections come from this address.\n", 10
)


class _Flow(FlowControl):
    """Goes on with what was read already, before more is read."""

    def __init__(self, transport: asyncio.Transport) -> None:
        super().__init__(transport)
        self.reader: PacedReader | None = None

    def resume_reading(self) -> None:
        if self.read_paused and self.reader is not None:
            self.read_paused = False
            self.reader.resume()


class Caller(HttpToolsProtocol):
    """One HTTP connection. ``announced`` is whose it is, by the PROXY protocol; "" without."""

    def __init__(
        self, *arguments: Any, limits: Limits, gate: Gate, announced: str = "", **named: Any
    ) -> None:
        super().__init__(*arguments, **named)
        self._announced = announced
        if announced:
            self.ws_protocol_class = cast(
                Any, partial(_announced, self.ws_protocol_class, announced)
            )
        self._limits = limits
        self._gate = gate
        self._address: str | None = None
        self._reader: PacedReader | None = None
        self._is_reserved = False
        self._head = 0
        self._in_head = True
        self._pieces = self._bytes = self._after = 0
        self._due: float | None = None
        self._timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        if self._announced:
            self.client = (self._announced, 0)
        address = self.client[0] if self.client else ""
        if not self._gate.enter(address, self, transport.abort):
            transport.write(TOO_MANY)
            transport.close()
            return
        self._address = address
        self._is_reserved = self._gate.is_in_reserve
        flow = self.flow = _Flow(transport)
        self._reader = flow.reader = PacedReader(
            transport,
            self._parse,
            transport.is_closing,
            lambda: flow.read_paused,
            works_later=True,
        )
        self._wait(RESERVED_SECONDS if self._is_reserved else self._limits.hello_seconds)

    def data_received(self, data: bytes) -> None:
        if self._reader is not None:
            self._gate.works(self)
            self._reader.feed(data)

    def _parse(self, data: bytes) -> None:
        if self.transport.get_protocol() is not self:  # a WebSocket by now: it has its own bounds
            self.transport.get_protocol().data_received(data)  # type: ignore[attr-defined]
            return
        super().data_received(data)
        if self._in_head:  # still: a body may come together with it
            self._head += len(data)
            if self._head > self._limits.head_bytes:
                self.transport.abort()

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._pieces = self._bytes = self._after = 0
        if self._due is None:  # the next request of a connection that is kept
            self._in_head = True
            self._wait(self._limits.hello_seconds)

    def on_header(self, name: bytes, value: bytes) -> None:
        if self._in_head:
            super().on_header(name, value)
        else:
            self.transport.abort()  # a trailer: nobody reads it

    def on_headers_complete(self) -> None:
        self._head, self._in_head = 0, False
        if len(self.pipeline) >= PIPELINED:
            self.transport.abort()
            return
        if self.parser.get_method() not in WITH_BODY and self._announces_body():
            self.transport.abort()
            return
        if self._is_reserved and not self.parser.should_upgrade():
            self.transport.write(FULL)
            self.transport.close()
            return
        self._gate.knows(self)
        self._wait(self._limits.silence_seconds)
        super().on_headers_complete()

    def _announces_body(self) -> bool:
        return any(
            name == b"transfer-encoding" or (name == b"content-length" and value.strip(b" 0"))
            for name, value in self.headers
        )

    def on_body(self, body: bytes) -> None:
        if self.cycle is None or self.transport.is_closing():
            return
        self._pieces += 1
        self._bytes += len(body)
        if self._pieces > SMALL_PIECES and self._bytes < PIECE_BYTES * self._pieces:
            self.transport.abort()
            return
        if self.cycle.response_complete:
            self._after += len(body)
            if self._after > AFTER_ANSWER_BYTES:
                self.transport.abort()
            return
        self._wait(self._limits.silence_seconds)
        super().on_body(body)

    def on_message_complete(self) -> None:
        self._due = None
        if self.cycle is not None:
            super().on_message_complete()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        if not (self.pipeline or self.transport.is_closing()):
            self._gate.idles(self, self.transport.close)

    def send_400_response(self, msg: str) -> None:
        self.transport.write(plain_answer("400 Bad Request", msg))
        self.transport.close()

    def handle_websocket_upgrade(self) -> None:
        self._rest()
        self._address = None  # counted on, until the socket is gone
        super().handle_websocket_upgrade()

    def connection_lost(self, exc: Exception | None) -> None:
        self._rest()
        self._gate.works(self)
        if self._address is not None:
            self._gate.leave(self._address, self)
            self._address = None
        super().connection_lost(exc)

    def _wait(self, seconds: float) -> None:
        """Let go of the caller if nothing that we wait for comes within so many seconds."""
        self._due = self.loop.time() + seconds
        if self._timer is None:
            self._timer = self.loop.call_at(self._due, self._give_up, self._due)

    def _rest(self) -> None:
        self._due = None
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _give_up(self, planned: float) -> None:
        """The time is over, if nothing has put it off since."""
        self._timer = None
        if self._due is None:
            return
        now = self.loop.time()
        if self.flow.read_paused or now - planned > LATE_SECONDS:  # it is we who do not read
            self._due = max(self._due, now + 2 * LATE_SECONDS)
        if now < self._due:
            self._timer = self.loop.call_at(self._due, self._give_up, self._due)
        else:
            self.transport.abort()


def _announced(make: Any, client: str, **named: Any) -> Any:
    """The protocol of an upgrade, which is told whose connection it is."""
    protocol = make(**named)
    protocol.announced = client
    return protocol
