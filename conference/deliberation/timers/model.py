"""Timers: each runs down to an instant, or rests with what is left of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from immutables import Map

from conference.core.clock import Millis

__all__ = ["MOST", "Timer", "TimerKind", "Timers"]

MOST = 20
"""So many timers there can be at once."""


class TimerKind(StrEnum):
    """What a timer is for. Who speaks sees that of a speaker in place of the item's time."""

    PLENARY = "plenary"
    BREAKOUT = "breakout"
    SPEAKER = "speaker"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Timer:
    """One timer: it runs until ``ends_at``, or is paused with ``left`` ms; the other one is None.

    Past its end ``left`` is below zero. ``length`` is what it was given, with what was added
    ``times`` times. ``place`` grows in the order of starting.
    """

    id: str
    label: str
    kind: TimerKind
    length: Millis
    place: int
    ends_at: Millis | None = None
    left: Millis | None = None
    times: int = 0

    def rest(self, now: Millis) -> Millis:
        """What is left at ``now``; below zero past its end."""
        if self.ends_at is not None:
            return Millis(self.ends_at - now)
        return self.left or Millis(0)


@dataclass(frozen=True, slots=True)
class Timers:
    """The slice of the meeting for timers: those that run or are paused, and how many were."""

    by_id: Map[str, Timer] = field(default_factory=Map)
    started: int = 0

    def in_order(self) -> tuple[Timer, ...]:
        """The timers in the order in which they were started."""
        return tuple(sorted(self.by_id.values(), key=lambda one: one.place))
