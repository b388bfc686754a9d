"""The server's clock, from the round trips of pings (the clock filter of RFC 5905, section 10)."""

from __future__ import annotations

from collections import deque

__all__ = ["ServerClock"]

SAMPLES = 8


class ServerClock:
    """Of the last eight answers the one with the least round trip is believed.

    Its error is at most half that round trip. All local times are ms of one clock.
    """

    def __init__(self) -> None:
        self._samples: deque[tuple[float, float]] = deque(maxlen=SAMPLES)
        self.round_trip: float | None = None

    def guess(self, server: float, now: float) -> None:
        """A time of the server came without a round trip: better than nothing, until a pong."""
        if not self._samples:
            self._samples.append((float("inf"), server - now))

    def measured(self, sent: float, server: float, now: float) -> None:
        """A ping of ``sent`` was answered at ``now``, and the server's clock showed ``server``."""
        trip = now - sent
        if trip < 0:
            return
        self.round_trip = trip
        self._samples.append((trip, server - (sent + now) / 2))

    def at(self, now: float) -> float | None:
        """What the server's clock shows, ms since 1970; None when it is not known yet."""
        return now + min(self._samples)[1] if self._samples else None
