"""The timers in words: pure, frozen values."""

from __future__ import annotations

from dataclasses import dataclass

from conference.protocol.views import TimerView
from conference.ui.kit import words
from conference.ui.picture import Picture, Tone

__all__ = ["LAST", "TimerLine", "timer_lines", "timer_summary"]

LAST = 120_000
"""The last time of a timer, in ms, that is shown as a warning."""


@dataclass(frozen=True, slots=True)
class TimerLine:
    """A timer: ``word`` is LEFT, OVER or PAUSED, ``time`` by how much. ``times`` as the view's."""

    key: str
    label: str
    kind: str
    word: str
    time: str
    tone: Tone
    is_paused: bool
    times: int


def timer_lines(picture: Picture) -> tuple[TimerLine, ...]:
    """All timers, in the order of their starts."""
    return tuple(_line(view, picture.now) for view in picture.timers)


def timer_summary(picture: Picture) -> str:
    """How many there are, for the head of the panel; "" while there is none."""
    count = len(picture.timers)
    return words.quantity(count, "timer", "timers") if count else ""


def _line(view: TimerView, now: int) -> TimerLine:
    is_paused = view.ends_at is None
    left = view.ends_at - now if view.ends_at is not None else view.left or 0
    is_last = left <= words.last_of(view.length, LAST)
    tone = Tone.DANGER if left < 0 else Tone.WARNING if is_last else Tone.TEXT
    word = "OVER" if left < 0 else "LEFT"
    if is_paused:
        tone, word = Tone.MUTED, "PAUSED, OVER" if left < 0 else "PAUSED"
    time = words.countdown(left)
    return TimerLine(view.id, view.label, view.kind, word, time, tone, is_paused, view.times)
