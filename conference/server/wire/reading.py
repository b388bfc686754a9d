"""Reading by shares: what came from one connection is handed on in pieces, so much a turn.

The loop gives a connection up to a quarter of a megabyte at once, and asks a busy one again before
it turns to others. A frame of six bytes costs as much to take as one of six hundred, so that would
keep everybody else waiting. Here one connection has its share of each turn of the loop; what is
left over waits, and nothing more is read from it meanwhile.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

__all__ = ["PIECE_BYTES", "SHARE_BYTES", "PacedReader"]

PIECE_BYTES = 2_048
"""Handed on at once; between two pieces the connection may have been ended."""

SHARE_BYTES = 65_536
"""Handed on in one turn of the loop."""


class PacedReader:
    """The bytes of one connection on their way to who takes them.

    ``take`` gets each piece in order. ``is_over`` says that nothing is taken any more: what is
    left is dropped. ``is_held`` says that it waits for somebody else, who calls :meth:`resume`.
    """

    __slots__ = ("_is_held", "_is_over", "_left", "_loop", "_scheduled", "_take", "_transport")

    def __init__(
        self,
        transport: asyncio.Transport,
        take: Callable[[bytes], None],
        is_over: Callable[[], bool],
        is_held: Callable[[], bool] = lambda: False,
    ) -> None:
        self._transport = transport
        self._take = take
        self._is_over = is_over
        self._is_held = is_held
        self._loop = asyncio.get_running_loop()
        self._left = b""
        self._scheduled = False

    def feed(self, data: bytes) -> None:
        """More came."""
        if self._is_over():
            self._transport.pause_reading()
            return
        if not self._left and len(data) <= PIECE_BYTES:  # nearly always: a message or a few
            self._take(data)
            return
        self._left += data
        if not self._scheduled:
            self._hand_on()

    def resume(self) -> None:
        """Go on after a hold."""
        if not self._left:
            self._transport.resume_reading()
        elif not self._scheduled:
            self._schedule()

    def _schedule(self) -> None:
        self._scheduled = True
        self._loop.call_soon(self._turn)

    def _turn(self) -> None:
        self._scheduled = False
        self._hand_on()

    def _hand_on(self) -> None:
        data, at = self._left, 0
        while at < min(len(data), SHARE_BYTES) and not (self._is_over() or self._is_held()):
            self._take(data[at : at + PIECE_BYTES])
            at += PIECE_BYTES
        self._left = b"" if self._is_over() else data[at:]
        if self._transport.is_closing():
            self._left = b""
        elif self._left:
            self._transport.pause_reading()
            if not self._is_held():
                self._schedule()
        elif not (self._is_held() or self._is_over()):
            self._transport.resume_reading()
