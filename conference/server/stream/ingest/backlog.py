"""What waits for the programme, bounded. Pure.

A reader that is too slow loses everything up to the next entry (key frame): sound and picture stay
whole, and neither memory nor delay grows.
"""

from __future__ import annotations

from collections import deque

from conference.core.clock import Clock, Millis
from conference.server.stream.ingest.relay import Relay, Unit

__all__ = ["MOST_BYTES", "OLDEST", "Backlog"]

MOST_BYTES = 8 * 1024 * 1024
OLDEST = 3000
"""Milliseconds that the first in the queue may have waited."""


class Backlog:
    """A queue of units for one reader.

    ``open`` when a reader has come, ``close`` when it has gone: without a reader nothing is kept.
    """

    def __init__(self, relay: Relay, clock: Clock) -> None:
        self._relay, self._clock = relay, clock
        self._queue: deque[tuple[Millis, bytes]] = deque()
        self._bytes = 0
        self._open = self._begun = False
        self._first = True
        self.dropped = 0
        """Units that a reader was too slow for."""

    def open(self) -> None:
        """A reader has come: it gets everything from the next entry."""
        self.close()
        self._open = self._first = True

    def close(self) -> None:
        """The reader has gone."""
        self._open = self._begun = False
        self._empty()

    def put(self, unit: Unit) -> None:
        """Something came from the source."""
        if not self._open:
            return
        if self._begun and self._full(len(unit.data)):
            self.dropped += len(self._queue)
            self._empty()
            self._begun = False
        if not self._begun:
            if not unit.entry:
                self.dropped += not (self._first or unit.header)
                return
            self._append(self._relay.preamble(first=self._first))
            self._begun, self._first = True, False
        self._append(unit.data)

    def take(self, most: int = 256 * 1024) -> bytes:
        """What is to be written next, about ``most`` bytes; empty when there is nothing."""
        taken = []
        size = 0
        while self._queue and size < most:
            _, data = self._queue.popleft()
            taken.append(data)
            size += len(data)
        self._bytes -= size
        return b"".join(taken)

    def _append(self, data: bytes) -> None:
        self._queue.append((self._clock.monotonic(), data))
        self._bytes += len(data)

    def _empty(self) -> None:
        self._queue.clear()
        self._bytes = 0

    def _full(self, more: int) -> bool:
        if self._bytes + more > MOST_BYTES:
            return True
        return bool(self._queue) and self._clock.monotonic() - self._queue[0][0] > OLDEST
