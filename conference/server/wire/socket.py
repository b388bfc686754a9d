"""One client's WebSocket, lean: no task, no queue, no timer of its own.

:class:`Socket` is the ``websockets`` library's connection with three things changed. The
handshake is answered in the callback that brought the request; whole text frames, which is all that
our clients send, are cut out and handed to the owner in the callback that brought them, a third of
the library's cost; and frames that were built once for many are written to the transport as they
are. This leans on the library's internals, so its version is pinned and a contract test holds it.

``write`` writes a frame; so does the line that :meth:`Socket.listen` adds, but not while bytes are
queued: ticks leave out whoever ``is_slow``, and ``drained`` tells the owner when it has caught up.
Compression is negotiated without context takeover: nothing is kept between messages, and a frame
that was compressed once serves everybody.
"""

from __future__ import annotations

import asyncio
import logging
import zlib
from typing import Any, Protocol, cast

from websockets.asyncio.connection import Connection as LibraryConnection
from websockets.asyncio.server import ServerConnection
from websockets.extensions.permessage_deflate import (
    PerMessageDeflate,
    ServerPerMessageDeflateFactory,
)
from websockets.frames import Frame, Opcode
from websockets.http11 import Request, Response
from websockets.protocol import OPEN, Event
from websockets.server import ServerProtocol

try:
    from websockets.speedups import apply_mask
except ImportError:  # a platform for which the library has no compiled part
    from websockets.utils import apply_mask

from conference.protocol.close_codes import CloseCode
from conference.server.wire.frames import (
    DEFLATED,
    INDIRECT,
    NOBODY,
    TEXT,
    Lines,
    SharedFrame,
    Write,
    inflated,
    nowhere,
)
from conference.server.wire.limits import TokenBucket
from conference.server.wire.plain import HARDENED
from conference.server.wire.reading import PacedReader

__all__ = ["Socket", "SocketOwner"]

_log = logging.getLogger("conference.server.wire.socket")
_library_log = logging.getLogger("websockets.server")


ODD_BURST, ODD_RATE = 64.0, 1.0
"""Control frames and parts of messages, which no page sends: at once, and a second in the long
run. Other clients may keep a connection alive by pings."""

AFTER_END_BYTES = 8_192
"""Of what comes after our goodbye so much is looked at, for the client's own; then it is not read
any more."""

SLICE_BYTES = 512
"""What the library takes at once, frame by frame, before anybody can say that it is enough."""

_LEAST = 6
"""Bytes of a client's shortest frame: two of the head, and the mask."""

_DEFLATE = ServerPerMessageDeflateFactory(
    server_no_context_takeover=True, client_no_context_takeover=True
)


class SocketOwner(Protocol):
    """Who takes what comes over sockets."""

    def check(self, socket: Socket, request: Request) -> Response | None:
        """A response other than None refuses the handshake."""
        ...

    def opened(self, socket: Socket) -> None:
        """The handshake is done."""
        ...

    def frames(self, socket: Socket, payloads: list[bytes]) -> None:
        """Text messages came, at least one, in this order."""
        ...

    def drained(self, socket: Socket) -> None:
        """A slow reader has caught up."""
        ...

    def closed(self, socket: Socket) -> None:
        """The connection is gone; called once for each that was opened."""
        ...

    def misused(self, socket: Socket) -> None:
        """Frames came that no client of ours sends, and too many of them."""
        ...

    def gone(self, socket: Socket) -> None:
        """The connection is gone, whether it was opened or not."""
        ...


class _Server:
    """What ServerConnection expects of its server, and does not get to use."""

    logger = _library_log
    handler_tasks: frozenset[object] = frozenset()

    def is_serving(self) -> bool:
        return True

    def handler(self, connection: object) -> None:
        raise NotImplementedError


_SERVER = cast(Any, _Server())


class Socket(ServerConnection):
    """A connection whose frames go to its owner, to whom ``client`` belongs.

    ``announced`` is whose it is, by the PROXY protocol; "" when that said nothing.
    """

    def __init__(self, owner: SocketOwner, max_size: int) -> None:
        protocol = ServerProtocol(extensions=[_DEFLATE], max_size=max_size, logger=_library_log)
        super().__init__(
            protocol, _SERVER, ping_interval=None, close_timeout=None, write_limit=(0, 0)
        )
        self._owner = owner
        self._max_size = max_size
        self._parts: list[bytes] = []
        self._rest = b""
        self._reader: PacedReader | None = None
        self._odd: TokenBucket | None = None
        self._after_end: int | None = None
        self._is_new = False
        self._cuts = False
        self.client: Any = None
        self.is_slow = False
        self.is_open = False
        self.deflates = False
        self.write: Write = nowhere
        self.address = self.peer = self.announced = ""
        self._inflates = False
        self._lines: Lines | None = None
        self._place = 0
        self._fd = NOBODY

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        LibraryConnection.connection_made(self, transport)
        if transport.get_extra_info("sslcontext") is not None:
            # of 0 and 0, TLS would take whoever has nothing to read for slow, and never change that
            cast(asyncio.WriteTransport, transport).set_write_buffer_limits(high=1, low=0)
        peer = transport.get_extra_info("peername")
        self.address = self.peer = self.announced or (peer[0] if isinstance(peer, tuple) else "")
        self._reader = PacedReader(
            cast(asyncio.Transport, transport), self._take, lambda: self._is_deaf
        )

    @property
    def _is_deaf(self) -> bool:
        return self._after_end is not None and self._after_end > AFTER_END_BYTES

    def data_received(self, data: bytes) -> None:
        assert self._reader is not None, "data before the connection"
        self._reader.feed(data)

    def _take(self, data: bytes) -> None:
        """A piece of what came, whole frames or not."""
        if self._after_end is not None:
            self._after_end += len(data)
            if self._is_deaf:
                self.drop()
                return
        if self._cuts:
            self._cut(data)
            return
        for at in range(0, len(data), SLICE_BYTES):
            is_open_now = self._parse(data[at : at + SLICE_BYTES])
            if self._is_deaf:
                return
            if is_open_now:
                if rest := data[at + SLICE_BYTES :]:
                    self._cut(rest)
                return

    def _parse(self, data: bytes) -> bool:
        """Have the library take a slice: the handshake, or frames that are not cut out here.

        True when the handshake is done with it, so that frames are cut out from now on.
        """
        super().data_received(data)
        if self._is_new:
            self._is_new = False
            self._cuts = data.endswith(b"\r\n\r\n") and self.protocol.state is OPEN
        if self.protocol.state is not OPEN and self.is_open:
            self._mute()
            self._after_end = self._after_end or 0  # the library, or the client, has said goodbye
        return self._cuts

    def _cut(self, data: bytes) -> None:
        """Cut whole text frames out of ``data`` (RFC 6455, section 5.2); keep an unfinished one.

        At the first frame that is anything else (control, part of a message, too big, unmasked,
        badly compressed) the library takes over, at the boundary before it, for as long as the
        connection lasts.
        """
        if self._rest:
            data, self._rest = self._rest + data, b""
        payloads = []
        at, end, most = 0, len(data), self._max_size
        while at < end:
            first = data[at]
            if (first != TEXT and (first != DEFLATED or not self._inflates)) or (
                end - at > 1 and not 0x80 <= data[at + 1] < 0xFF
            ):
                self._cuts = False
                break
            if end - at < _LEAST:
                break
            length, start = data[at + 1] - 0x80, at + 6
            if length == 126:
                length, start = int.from_bytes(data[at + 2 : at + 4]), at + 8
            if length > most:
                self._cuts = False
                break
            stop = start + length
            if stop > end:
                break
            payload = apply_mask(data[start:stop], data[start - 4 : start])
            if first == DEFLATED:
                message = _inflate(payload, most)
                if message is None:
                    self._cuts = False
                    break
                payload = message
            payloads.append(payload)
            at = stop
        if payloads:
            self._owner.frames(self, payloads)
        rest = data[at:] if at else data
        if self._cuts:
            self._rest = rest
        elif rest:
            self._take(rest)

    def eof_received(self) -> None:
        """The client is gone without a word; the library ends our half too, so write no more."""
        self._mute()
        super().eof_received()

    def process_event(self, event: Event) -> None:
        if isinstance(event, Frame):
            if self._after_end is not None:
                return
            if self._is_odd(event):
                self._owner.misused(self)
            elif event.opcode is Opcode.TEXT and event.fin and not self._parts:
                self._owner.frames(self, [bytes(event.data)])
            elif event.opcode in {Opcode.TEXT, Opcode.CONT}:
                self._parts.append(bytes(event.data))
                if event.fin:
                    whole = b"".join(self._parts)
                    self._parts.clear()
                    self._owner.frames(self, [whole])
            elif event.opcode is Opcode.BINARY:
                self.end(CloseCode.BAD_MESSAGE, "text frames only")
        elif isinstance(event, Request):
            self._shake_hands(event)

    def _is_odd(self, frame: Frame) -> bool:
        """Whether this is one too many of the frames that no page sends."""
        if frame.opcode in {Opcode.BINARY, Opcode.CLOSE}:
            return False
        if frame.opcode is Opcode.TEXT and frame.fin and not self._parts:
            return False
        now = asyncio.get_running_loop().time()
        if self._odd is None:
            self._odd = TokenBucket(ODD_BURST, now)
        return self._odd.take(1, ODD_RATE, ODD_BURST, now) == 0

    def _shake_hands(self, request: Request) -> None:
        self.request = request
        refusal = self._owner.check(self, request)
        response = refusal if refusal is not None else self.protocol.accept(request)
        if response.status_code != 101:
            for name, value in HARDENED.items():
                response.headers[name] = value
        self.protocol.send_response(response)
        self.send_data()
        if self.protocol.state is OPEN:
            for extension in self.protocol.extensions:
                if isinstance(extension, PerMessageDeflate):
                    self._inflates = True
                    self.deflates = extension.local_max_window_bits == zlib.MAX_WBITS
            self.write = self.transport.write
            self._fd = INDIRECT
            if self.transport.get_extra_info("sslcontext") is None:
                self._fd = self.transport.get_extra_info("socket").fileno()
            self.is_open = self._is_new = True
            self._owner.opened(self)

    def reject(self, status: int, text: str) -> Response:
        """A response that refuses the handshake."""
        return self.protocol.reject(status, text)

    def share(self, frame: SharedFrame) -> None:
        """Write a frame that others get too."""
        self.write(frame.bytes_for(self.deflates))

    def listen(self, plain: Lines, deflated: Lines) -> None:
        """From now on frames come over the one of these lines that it can read."""
        self._lines = deflated if self.deflates else plain
        self._place = self._lines.add(NOBODY if self.is_slow else self._fd, self.write)

    def hang_up(self) -> None:
        """Listen no more."""
        if self._lines is not None:
            self._lines.remove(self._place)
            self._lines = None

    def _switch(self, fd: int) -> None:
        if self._lines is not None:
            self._lines.switch(self._place, fd)

    def end(self, code: int, reason: str = "") -> None:
        """Begin to close; what was written before still goes out. Nothing more is written after."""
        self._mute()
        self._cuts = False
        if self._after_end is None:
            self._after_end = 0
        if self.protocol.state is OPEN:
            self.protocol.send_close(code, reason)
            self.send_data()
        elif not self.is_open:
            self.transport.abort()

    def drop(self) -> None:
        """Nothing more is read; closed as soon as what was written is out."""
        self._after_end = AFTER_END_BYTES + 1
        self._mute()
        self.transport.close()

    def _mute(self) -> None:
        self.write = nowhere
        self._switch(NOBODY)

    def abort(self) -> None:
        """Drop the connection at once."""
        self._mute()
        self.transport.abort()

    def unread(self) -> int:
        """How many bytes wait for the client to read."""
        return self.transport.get_write_buffer_size()

    def pause_writing(self) -> None:
        self.is_slow = True
        self._switch(NOBODY)
        super().pause_writing()

    def resume_writing(self) -> None:
        self.is_slow = False
        self._switch(self._fd if self.is_open else NOBODY)
        super().resume_writing()
        if self.is_open:
            self._owner.drained(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._mute()
        super().connection_lost(exc)
        self._owner.gone(self)
        if self.is_open:
            self.is_open = False
            self._owner.closed(self)


def _inflate(payload: bytes, most: int) -> bytes | None:
    """None if it is too big or not compressed as it should be: the library says so better."""
    try:
        return inflated(payload, most)
    except zlib.error:
        return None
