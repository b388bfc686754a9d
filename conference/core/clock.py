"""Time is an argument: nothing in the cores looks at the wall.

Instants are whole milliseconds since 1970-01-01 UTC (``Millis``).
"""

from __future__ import annotations

import time
from typing import NewType, Protocol

__all__ = ["Clock", "ManualClock", "Millis", "SystemClock"]

Millis = NewType("Millis", int)
"""An instant, or a span, in whole milliseconds."""


class Clock(Protocol):
    """The port of time: for instants ``now``, for spans ``monotonic``."""

    def now(self) -> Millis:
        """The instant, in UTC. May jump in both directions when the machine's clock is set."""
        ...

    def monotonic(self) -> Millis:
        """Milliseconds from an arbitrary start that never go back: for spans and timeouts."""
        ...


class SystemClock:
    """The clock of the operating system."""

    def now(self) -> Millis:
        return Millis(time.time_ns() // 1_000_000)

    def monotonic(self) -> Millis:
        return Millis(time.monotonic_ns() // 1_000_000)


class ManualClock:
    """A clock that tests turn by hand. ``set`` moves the wall clock alone."""

    def __init__(self, now: int = 1_750_000_000_000) -> None:
        self._now = now
        self._monotonic = 0

    def now(self) -> Millis:
        return Millis(self._now)

    def monotonic(self) -> Millis:
        return Millis(self._monotonic)

    def advance(self, millis: int) -> None:
        """Let ``millis`` >= 0 pass on both clocks."""
        if millis < 0:
            raise ValueError("time passes forwards; use set() to jump the wall clock back")
        self._now += millis
        self._monotonic += millis

    def set(self, now: int) -> None:
        """Jump the wall clock to ``now``; the monotonic clock does not move."""
        self._now = now
