"""Reading in turns: what came from one connection is handed on in pieces, one after another's.

The loop gives a connection up to a quarter of a megabyte at once, and asks a busy one again before
it turns to others. A frame of six bytes costs as much to take as one of six hundred, so that would
keep everybody else waiting. Here a connection hands on one piece; what is left over waits in one
line with the others' and nothing more is read from it meanwhile. The line has a bounded time of
each turn of the loop, however many wait in it: who sends no more than a piece never stands there.
But whose pieces make work for later, as requests do, always stands in the line, and so many of them
have their turn together.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from time import perf_counter
from weakref import WeakKeyDictionary

__all__ = ["PIECE_BYTES", "TURN_REQUESTS", "TURN_SECONDS", "PacedReader"]

_log = logging.getLogger("conference.server.wire.reading")

PIECE_BYTES = 2_048
"""Handed on at once; between two pieces the connection may have been ended."""

TURN_SECONDS = 0.002
"""Of one turn of the loop, for all that waits; at least one piece is handed on."""

TURN_REQUESTS = 2
"""Pieces of those who make work for later that are handed on in one turn of the loop."""


class _Line:
    """Those of one loop who have something left."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._waiting: deque[PacedReader] = deque()
        self._scheduled = False

    def join(self, reader: PacedReader) -> None:
        self._waiting.append(reader)
        if not self._scheduled:
            self._scheduled = True
            self._loop.call_soon(self._turn)

    def _turn(self) -> None:
        self._scheduled = False
        until, requests = perf_counter() + TURN_SECONDS, 0
        waiting = self._waiting
        while waiting:
            reader = waiting.popleft()
            requests += reader.works_later
            try:
                if reader.hand_on():
                    waiting.append(reader)
            except Exception:  # noqa: BLE001 (one connection must not stop the others)
                _log.exception("what came over a connection could not be taken")
                reader.abort()
            if requests == TURN_REQUESTS or perf_counter() >= until:
                break
        if waiting and not self._scheduled:
            self._scheduled = True
            self._loop.call_soon(self._turn)


_lines: WeakKeyDictionary[asyncio.AbstractEventLoop, _Line] = WeakKeyDictionary()


def _line_of(loop: asyncio.AbstractEventLoop) -> _Line:
    line = _lines.get(loop)
    if line is None:
        line = _lines[loop] = _Line(loop)
    return line


class PacedReader:
    """The bytes of one connection on their way to who takes them.

    ``take`` gets each piece in order. ``is_over`` says that nothing is taken any more: what is
    left is dropped. ``is_held`` says that it waits for somebody else, who calls :meth:`resume`.
    With ``works_later`` taking a piece is the least of the work that it makes.
    """

    __slots__ = (
        "_in_line",
        "_is_held",
        "_is_over",
        "_left",
        "_line",
        "_take",
        "_transport",
        "works_later",
    )

    def __init__(
        self,
        transport: asyncio.Transport,
        take: Callable[[bytes], None],
        is_over: Callable[[], bool],
        is_held: Callable[[], bool] = lambda: False,
        *,
        works_later: bool = False,
    ) -> None:
        self.works_later = works_later
        self._transport = transport
        self._take = take
        self._is_over = is_over
        self._is_held = is_held
        self._line = _line_of(asyncio.get_running_loop())
        self._left = memoryview(b"")
        self._in_line = False

    def feed(self, data: bytes) -> None:
        """More came."""
        if self._is_over():
            self._transport.pause_reading()
            return
        if not (
            self._left or self.works_later or len(data) > PIECE_BYTES
        ):  # nearly always: a message or a few
            self._take(data)
            return
        self._left = memoryview(bytes(self._left) + data)
        if not self._in_line and (self.works_later or self.hand_on()):
            self._join()

    def resume(self) -> None:
        """Go on after a hold."""
        if not self._left:
            self._transport.resume_reading()
        elif not self._in_line:
            self._join()

    def _join(self) -> None:
        self._in_line = True
        self._line.join(self)

    def abort(self) -> None:
        """Drop the connection, and what is left of it."""
        self._left, self._in_line = memoryview(b""), False
        self._transport.abort()

    def hand_on(self) -> bool:
        """Hand on one piece; whether it waits for its next turn, and stays in the line."""
        self._in_line = True  # whatever resumes it meanwhile
        is_over = self._is_over()
        if not (is_over or self._is_held()):
            piece, self._left = bytes(self._left[:PIECE_BYTES]), self._left[PIECE_BYTES:]
            self._take(piece)
            is_over = self._is_over()
        self._in_line = False
        if is_over or self._transport.is_closing():
            self._left = memoryview(b"")
        elif self._left:
            self._transport.pause_reading()
            self._in_line = not self._is_held()
        elif not self._is_held():
            self._transport.resume_reading()
        return self._in_line
