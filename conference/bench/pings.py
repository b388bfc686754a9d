"""When each of thousands of pages pings: as ``session.js`` does, in one schedule for all."""

from __future__ import annotations

import heapq
from collections.abc import Iterator

__all__ = ["PING_AT_LEAST", "Pings"]

PING_AT_LEAST = 9.0
"""Seconds for which other answers stand for pings."""


class Pings:
    """Pages by their place, each of which pings ``every`` so many seconds, spread out from ``now``.

    It does not ping where something else was answered within that time, but at least once in
    ``PING_AT_LEAST``. Times are in seconds, monotonic.
    """

    def __init__(self, count: int, every: float, now: float) -> None:
        self._every = every
        self._most = max(every, PING_AT_LEAST)
        self._due = [(now + every * place / count, place) for place in range(count)]
        self._pinged = [at - every for at, _ in self._due]
        self._answered = [now - every] * count

    def answered(self, place: int, now: float) -> None:
        """Something else than a ping was answered to a page."""
        self._answered[place] = now

    def due(self, now: float) -> Iterator[int]:
        """The pages that ping now."""
        while self._due and self._due[0][0] <= now:
            at, place = heapq.heappop(self._due)
            last = self._pinged[place]
            later = min(max(last, self._answered[place]) + self._every, last + self._most)
            if later <= at:
                self._pinged[place] = at
                later = at + self._every
                yield place
            heapq.heappush(self._due, (later, place))
