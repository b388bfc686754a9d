"""The guard in front of everything that changes what is on air: a first press arms, a second acts.

Nothing happens by one slip: the second press must come after the first one was released and seen
(``SETTLE``), soon enough (``ARMED_FOR``) that it means the same thing, and not right after an act
(``APART``). A key that is held down is one press, also where the keyboard's repeats look like
presses: see :class:`Strokes`. Time is an argument.
"""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis

__all__ = ["APART", "ARMED_FOR", "REST", "SETTLE", "Guard", "Strokes"]

SETTLE = 250
"""A second press within this many ms of the first is a slip of the finger, and does nothing."""

ARMED_FOR = 4_000
"""After this many ms the guard falls back by itself."""

APART = 1_000
"""Between two acts of one guard at least so many ms pass."""

REST = 60
"""A key that was up for less than this many ms was not released. X11 tells each repeat of a held
key as a release and a press within a millisecond, and Qt cannot always tell them from real ones;
no finger is so quick."""


@dataclass(frozen=True, slots=True)
class Guard:
    """Idle while ``armed_at`` is None; ``subject`` is what it was armed for (an item, a poll).

    ``acted_at`` is when it acted last. Times are of a monotonic clock.
    """

    subject: str = ""
    armed_at: Millis | None = None
    acted_at: Millis | None = None

    def is_armed(self, subject: str, now: Millis) -> bool:
        """Whether the next press acts on ``subject``."""
        return (
            self.armed_at is not None
            and self.subject == subject
            and now - self.armed_at < ARMED_FOR
        )

    def press(self, subject: str, now: Millis, settle: int = SETTLE) -> tuple[Guard, bool]:
        """The guard after a press, and whether to act now.

        A press for another subject than the one armed arms that one. ``settle`` is how many ms
        must lie between the two presses.
        """
        if not self.is_armed(subject, now) or self.armed_at is None:
            return Guard(subject, now, self.acted_at), False
        has_just_acted = self.acted_at is not None and now - self.acted_at < APART
        if now - self.armed_at < settle or has_just_acted:
            return self, False
        return Guard(acted_at=now), True

    def disarmed(self) -> Guard:
        """The same guard, idle."""
        return Guard(acted_at=self.acted_at)

    def left(self, now: Millis) -> float:
        """How much of the time to press again remains, 1 to 0."""
        if self.armed_at is None:
            return 0.0
        return max(0.0, 1 - (now - self.armed_at) / ARMED_FOR)


class Strokes:
    """Tells the strokes of a keyboard from its repeats: one stroke from press to true release.

    Keys are numbers of any kind that stay the same while a key is down. Times are those of the
    events; what comes twice counts once.
    """

    def __init__(self) -> None:
        self._down: set[int] = set()
        self._up_at: dict[int, Millis] = {}
        self._fresh: set[int] = set()

    def press(self, key: int, at: Millis, *, repeats: bool = False) -> bool:
        """A key went down, or is said to; ``repeats`` is what the system makes of it.

        True when that begins a stroke.
        """
        if key in self._down:
            return False
        self._down.add(key)
        up_at = self._up_at.get(key)
        if repeats or (up_at is not None and 0 <= at - up_at < REST):
            return False
        self._fresh.add(key)
        return True

    def release(self, key: int, at: Millis, *, repeats: bool = False) -> None:
        """A key went up, or is said to."""
        if not repeats and key in self._down:
            self._down.discard(key)
            self._fresh.discard(key)
            self._up_at[key] = at

    def begins(self, key: int, at: Millis) -> bool:
        """Whether what a press of this key has set off is a stroke: once for each stroke.

        A press that was not seen on its way counts now.
        """
        self.press(key, at)
        is_fresh = key in self._fresh
        self._fresh.discard(key)
        return is_fresh

    def forget(self) -> None:
        """Keys may have been released unseen: none is held to be down any more."""
        self._down.clear()
        self._fresh.clear()
        self._up_at.clear()
