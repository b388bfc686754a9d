"""The timers in words: pure, frozen values."""

from __future__ import annotations

from dataclasses import dataclass

from conference.protocol.views import TimerView
from conference.ui.kit import words
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

__all__ = ["LAST", "TimerLine", "kind_words", "timer_lines", "timer_summary"]

LAST = 120_000
"""The last time of a timer, in ms, that is shown as a warning."""


@dataclass(frozen=True, slots=True)
class TimerLine:
    """A timer: ``word`` is LEFT, OVER or PAUSED, ``time`` by how much. ``times`` as the view's.

    ``state`` is the word's code: left, over, paused or paused_over.
    """

    key: str
    label: str
    kind: str
    state: str
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
    return say("desk-timers-count", count=count) if count else ""


def _line(view: TimerView, now: int) -> TimerLine:
    is_paused = view.ends_at is None
    left = view.ends_at - now if view.ends_at is not None else view.left or 0
    is_last = left <= words.last_of(view.length, LAST)
    tone = Tone.DANGER if left < 0 else Tone.WARNING if is_last else Tone.TEXT
    state = "over" if left < 0 else "left"
    if is_paused:
        tone, state = Tone.MUTED, "paused_over" if left < 0 else "paused"
    return TimerLine(
        view.id,
        view.label,
        kind_words(view.kind),
        state,
        say("desk-timers-word", state=state),
        words.countdown(left),
        tone,
        is_paused,
        view.times,
    )


def kind_words(kind: str) -> str:
    """What a timer is for, in a word."""
    return say("desk-timers-kind", kind=kind)
