"""The guard in front of everything that changes what is on air: a first press arms, a second acts.

Nothing happens by one slip: the second press must come after the first one was released and seen
(``SETTLE``), and soon enough (``ARMED_FOR``) that it means the same thing. Time is an argument.
"""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis

__all__ = ["ARMED_FOR", "SETTLE", "Guard"]

SETTLE = 250
"""A second press within this many ms of the first is a slip of the finger, and does nothing."""

ARMED_FOR = 4_000
"""After this many ms the guard falls back by itself."""


@dataclass(frozen=True, slots=True)
class Guard:
    """Idle while ``armed_at`` is None; ``subject`` is what it was armed for (an item, a poll).

    Times are of a monotonic clock.
    """

    subject: str = ""
    armed_at: Millis | None = None

    def is_armed(self, subject: str, now: Millis) -> bool:
        """Whether the next press acts on ``subject``."""
        return (
            self.armed_at is not None
            and self.subject == subject
            and now - self.armed_at < ARMED_FOR
        )

    def press(self, subject: str, now: Millis) -> tuple[Guard, bool]:
        """The guard after a press, and whether to act now.

        A press for another subject than the one armed arms that one.
        """
        if not self.is_armed(subject, now) or self.armed_at is None:
            return Guard(subject, now), False
        if now - self.armed_at < SETTLE:
            return self, False
        return Guard(), True

    def left(self, now: Millis) -> float:
        """How much of the time to press again remains, 1 to 0."""
        if self.armed_at is None:
            return 0.0
        return max(0.0, 1 - (now - self.armed_at) / ARMED_FOR)
