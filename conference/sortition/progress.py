"""The port through which long work reports, is cancelled, and learns that its time is up."""

from __future__ import annotations

from typing import Protocol

from conference.core.clock import Clock, SystemClock

__all__ = ["Cancelled", "ProgressReporter", "Silent", "Watch"]


class Cancelled(Exception):  # noqa: N818  a request, not an error
    """The port asked to stop; nothing was drawn and nothing was changed."""


class ProgressReporter(Protocol):
    """What a desk, a terminal or a test gives to the lottery to hear from it."""

    def report(self, phase: str, done: int, total: int) -> None:
        """``phase`` is a short English phrase; ``total`` is 0 where the end is not known."""
        ...

    def cancelled(self) -> bool:
        """True as soon as the work shall stop. Asked often: must be quick."""
        ...


class Silent:
    """Hears nothing and never cancels."""

    def report(self, phase: str, done: int, total: int) -> None:
        return

    def cancelled(self) -> bool:
        return False


class Watch:
    """A progress port with a deadline.

    ``limit`` is in seconds from now; None means no limit. When it is over, the work hands back the
    best valid answer that it has and says how far that is from the optimum.
    """

    def __init__(
        self,
        port: ProgressReporter | None = None,
        *,
        limit: float | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._port = port or Silent()
        self._clock = clock or SystemClock()
        self._end = None if limit is None else self._clock.monotonic() + round(limit * 1000)

    def tick(self, phase: str, done: int = 0, total: int = 0) -> None:
        """Report; raises :class:`Cancelled` when the port asked to stop."""
        self._port.report(phase, done, total)
        if self._port.cancelled():
            raise Cancelled

    def left(self) -> float:
        """Seconds until the deadline; infinite without one, never below 0."""
        if self._end is None:
            return float("inf")
        return max(0.0, (self._end - self._clock.monotonic()) / 1000)

    def late(self) -> bool:
        """Whether the time is over."""
        return self.left() <= 0

    def unhurried(self) -> Watch:
        """A watch over the same port without a deadline."""
        return Watch(self._port, clock=self._clock)

    def within(self, share: float, most: float = float("inf")) -> Watch:
        """A watch over the same port that ends after ``share`` of what is left, or ``most`` s."""
        limit = min(self.left() * share, most)
        return Watch(self._port, limit=None if limit == float("inf") else limit, clock=self._clock)
