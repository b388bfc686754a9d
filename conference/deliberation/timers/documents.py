"""The documents of timers: one each. Rooms and phones see those that their scenes name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from conference.core.lean import Lean
from conference.deliberation.audience import NO_PATHS, Audience, Paths, chosen, named
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.outputs.events import SceneTaken, SceneTakenBack
from conference.deliberation.outputs.watched import timers_on
from conference.deliberation.timers import events as timers
from conference.deliberation.timers.model import Timer

__all__ = ["TimerView", "documents", "touched"]

EVERYBODY = frozenset({Audience.DESK, Audience.HALL})
"""Who sees all timers, whatever is on air."""

OWN = get_args(timers.Event)


class TimerView(Lean, frozen=True, tag_field="view", tag="timer"):
    """A timer. It runs until ``ends_at``, by the server's clock, or is paused with ``left`` ms.

    Past its end ``left`` is below zero. ``length`` is what it was given; ``times`` is how often
    time was added to it. ``place`` is its position among timers.
    """

    id: str
    place: int
    label: str
    kind: str
    length: int
    ends_at: int | None
    left: int | None
    times: int = 0


def documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, TimerView]]:
    """The timers in order; only those among ``paths`` where it is given."""
    wanted = chosen(paths, "timer")
    if wanted is not None and not wanted:
        return
    if audience not in EVERYBODY:
        shown = timers_on(meeting, audience)
        wanted = shown if wanted is None else wanted & shown
    for timer in meeting.timers.in_order():
        if wanted is None or timer.id in wanted:
            yield f"timer/{timer.id}", _timer(timer)


def touched(event: Event, meeting: Meeting) -> Paths:
    """The paths that ``event`` may change; see :mod:`conference.deliberation.documents`."""
    match event:
        case SceneTaken() | SceneTakenBack():
            return named("timer", *timers_on(meeting, Audience.DESK))
        case _ if isinstance(event, OWN):
            return named("timer", event.timer)
        case _:
            return NO_PATHS


def _timer(timer: Timer) -> TimerView:
    return TimerView(
        id=timer.id,
        place=timer.place,
        label=timer.label,
        kind=timer.kind.value,
        length=timer.length,
        ends_at=timer.ends_at,
        left=timer.left,
        times=timer.times,
    )
