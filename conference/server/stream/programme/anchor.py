"""From the timestamps of a live source to the time at which they are due here. Pure."""

from __future__ import annotations

from collections import deque

__all__ = ["Anchor"]

JUMP = 1.0
"""Seconds by which a timestamp may come early or late; beyond, timestamps have begun anew."""

SETTLE = 1.0
"""Seconds after a beginning in which what was held back on the way may still come in a burst."""

WINDOW, WINDOWS = 2.0, 5
"""Seconds over which the latest arrival is sought, and how many of these are remembered."""

SLEW = 0.008
"""Seconds a second by which the delay becomes shorter: sound can be stretched by more."""

MARGIN = 0.06
"""Seconds to spare beyond the latest arrival."""


class Anchor:
    """Follows how long a source's packets are on their way, and the drift of its clock.

    ``delay`` is how many seconds after its arrival a packet is due at first: what the way may vary
    without being seen. A packet that comes too late makes the delay longer at once; it becomes
    shorter slowly, down to what the latest of the last seconds needed, but not below ``delay``.
    """

    def __init__(self, delay: float) -> None:
        self._delay = delay
        self._offset: float | None = None
        self._began = self._before = 0.0
        self._latest: deque[tuple[float, float]] = deque(maxlen=WINDOWS)
        self.jumps = 0

    @property
    def offset(self) -> float:
        """What must be added to a timestamp to have the monotonic time at which it is due."""
        return self._offset or 0.0

    def heard(self, at: float, arrived: float) -> float:
        """The offset, after a packet with timestamp ``at`` seconds arrived at ``arrived``."""
        lag = arrived - at
        if self._offset is None or abs(lag + self._delay - self._offset) > JUMP:
            self.jumps += self._offset is not None
            self._offset = lag + self._delay
            self._began = self._before = arrived
            self._latest.clear()
            return self._offset
        self._remember(lag, arrived)
        if arrived - self._began < SETTLE:
            self._offset = min(self._offset, lag + self._delay)
        elif lag > self._offset:
            self._offset = lag + MARGIN
        else:
            spare = max(MARGIN, self._delay - self._spread())
            wanted = max(lag for _, lag in self._latest) + spare
            most = SLEW * (arrived - self._before)
            self._offset += max(-most, min(most, wanted - self._offset))
        self._before = arrived
        return self._offset

    def _remember(self, lag: float, arrived: float) -> None:
        if not self._latest or arrived - self._latest[-1][0] > WINDOW:
            self._latest.append((arrived, lag))
        elif lag > self._latest[-1][1]:
            self._latest[-1] = self._latest[-1][0], lag

    def _spread(self) -> float:
        lags = [lag for _, lag in self._latest]
        return max(lags) - min(lags)
