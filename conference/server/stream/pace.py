"""Media time against the clocks of the machine."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

__all__ = ["Pace", "Renew", "Stopped"]

STEP = 0.25
"""Seconds by which the wall clock may leave the monotonic one before a new run is due."""

HOPELESS = 3.0
"""Seconds behind after which a run is given up: skipping frames did not help."""


class Stopped(Exception):  # noqa: N818 - an end, not an error
    """The encoder was told to stop."""


class Renew(Exception):  # noqa: N818 - a turn, not an error
    """This run cannot go on truthfully: begin another after a discontinuity."""


class Pace:
    """Holds a run to real time: media time 0 is the moment at which the pace was made, or ``zero``.

    ``wall`` and ``monotonic`` give seconds; ``wait(seconds)`` waits and returns whether to stop.
    """

    def __init__(
        self,
        wait: Callable[[float], bool],
        *,
        wall: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
        zero: float | None = None,
    ) -> None:
        self._wait, self._wall, self._monotonic = wait, wall, monotonic
        now = monotonic()
        self._zero = now if zero is None else zero
        self.began_at = wall() + self._zero - now

    def until(self, media: float) -> float:
        """Wait until media time ``media`` has come; how many seconds late it is already, or 0.

        Raises :class:`Stopped` when told to stop, :class:`Renew` when the run lags hopelessly or
        the wall clock was set.
        """
        elapsed = self._monotonic() - self._zero
        if abs(self._wall() - self.began_at - elapsed) > STEP:
            raise Renew("the clock was set")
        early = media - elapsed
        if early < -HOPELESS:
            raise Renew(f"{-early:.1f} s behind")
        if self._wait(max(early, 0.0)):
            raise Stopped
        return max(-early, 0.0)

    def at(self, media: float) -> float:
        """The wall clock time of a media time, in seconds since 1970."""
        return self.began_at + media


def waiter(stop: threading.Event) -> Callable[[float], bool]:
    """What :class:`Pace` waits with: wakes at once when ``stop`` is set."""
    return lambda seconds: stop.wait(seconds) if seconds > 0 else stop.is_set()
