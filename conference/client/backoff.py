"""When to try again: exponential backoff with full jitter.

The span before the n-th try is uniform in [0, min(most, first * 2^n)], so that ten thousand clients
of a server that came back do not come in step (M. Brooker, "Exponential Backoff and Jitter", AWS
Architecture Blog 2015).
"""

from __future__ import annotations

from random import Random

__all__ = ["Backoff"]


class Backoff:
    """Spans in ms, drawn from ``random``; longer with each failure until :meth:`reset`."""

    def __init__(self, random: Random, first: float = 500, most: float = 15_000) -> None:
        if not 0 < first <= most:
            raise ValueError("the first span is above 0 and at most the greatest one")
        self._random = random
        self._first = first
        self._most = most
        self._failures = 0

    @property
    def cap(self) -> float:
        """The longest that the next span can be."""
        doublings = min(self._failures, 64)
        return float(min(self._most, self._first * 2**doublings))

    def next(self) -> float:
        """The span to wait now, in ms; the one after it may be twice as long."""
        span = self._random.uniform(0, self.cap)
        self._failures += 1
        return span

    def reset(self) -> None:
        """All is well again."""
        self._failures = 0
