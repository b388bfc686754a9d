"""The clocks of the machine, and what is left out when the machine is slower than they are."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["Clocks", "Lateness"]

LATE = 0.2
"""Seconds behind after which pictures are skipped; the first of a second never is."""

WATCHED, MOST_SKIPPED = 10.0, 0.2
"""Seconds over which lateness is watched, and the part of pictures that may be skipped in them."""


@dataclass(frozen=True, slots=True)
class Clocks:
    """The clocks of the machine, in seconds; ``wait(seconds)`` says whether to stop."""

    wait: Callable[[float], bool]
    wall: Callable[[], float] = time.time
    monotonic: Callable[[], float] = time.monotonic

    def wall_of(self, now: float) -> float:
        """The unix seconds of a monotonic time."""
        return self.wall() - self.monotonic() + now


class Lateness:
    """Chooses the place of the next picture in a run of so many places a second. Pure."""

    def __init__(self, fps: int) -> None:
        self._fps = fps
        self._skips: deque[tuple[float, int]] = deque()

    def next_slot(self, slot: int, late: float, now: float) -> tuple[int, int]:
        """The place after ``slot``, which was ``late`` seconds late, and how many are skipped.

        Further on when late, but never past the first place of a second.
        """
        following = slot + 1
        if late > LATE:
            bound = (slot // self._fps + 1) * self._fps
            following = max(following, min(slot + int(late * self._fps), bound))
        skipped = following - slot - 1
        self._skips.append((now, skipped))
        while self._skips[0][0] < now - WATCHED:
            self._skips.popleft()
        return following, skipped

    @property
    def hopeless(self) -> bool:
        """Whether so much was skipped lately that less must be done. Begins to watch anew."""
        enough = self._skips[-1][0] - self._skips[0][0] > WATCHED * 0.8
        many = sum(n for _, n in self._skips) > MOST_SKIPPED * WATCHED * self._fps
        if enough and many:
            self._skips.clear()
            return True
        return False
