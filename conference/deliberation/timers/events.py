"""What has happened to timers: entries of the record, whose kinds are these names."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.deliberation.timers.model import TimerKind

__all__ = [
    "Event",
    "TimerAdded",
    "TimerMoved",
    "TimerPaused",
    "TimerResumed",
    "TimerStarted",
    "TimerStopped",
]


@dataclass(frozen=True, slots=True)
class TimerStarted:
    """A timer runs for ``length`` ms, until ``ends_at``."""

    timer: str
    label: str
    kind: TimerKind
    length: Millis
    ends_at: Millis
    at: Millis


@dataclass(frozen=True, slots=True)
class TimerPaused:
    """A timer stands still, with ``left`` ms; past its end that is below zero."""

    timer: str
    left: Millis
    at: Millis


@dataclass(frozen=True, slots=True)
class TimerResumed:
    """A timer that was paused runs on, until ``ends_at``."""

    timer: str
    ends_at: Millis
    at: Millis


@dataclass(frozen=True, slots=True)
class TimerAdded:
    """A timer was given ``more`` ms, below zero: fewer."""

    timer: str
    more: Millis
    at: Millis


@dataclass(frozen=True, slots=True)
class TimerMoved:
    """The machine's clock was set: a timer ends at ``ends_at`` by it, or rests with ``left`` ms."""

    timer: str
    at: Millis
    ends_at: Millis | None = None
    left: Millis | None = None


@dataclass(frozen=True, slots=True)
class TimerStopped:
    """A timer is no more."""

    timer: str
    at: Millis


Event = TimerStarted | TimerPaused | TimerResumed | TimerAdded | TimerMoved | TimerStopped
