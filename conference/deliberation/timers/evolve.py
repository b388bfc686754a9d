"""From what happened to the next state of the timers."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from conference.core.clock import Millis
from conference.deliberation.meeting import Meeting
from conference.deliberation.timers.events import (
    Event,
    TimerAdded,
    TimerMoved,
    TimerPaused,
    TimerResumed,
    TimerStarted,
    TimerStopped,
)
from conference.deliberation.timers.model import Timer, Timers

__all__ = ["evolve"]


def evolve(state: Timers, event: Event, _meeting: Meeting) -> Timers:
    """The timers after ``event``; one about a timer that is no more changes nothing."""
    if isinstance(event, TimerStarted):
        timer = Timer(
            event.timer, event.label, event.kind, event.length, state.started, event.ends_at
        )
        return Timers(state.by_id.set(timer.id, timer), state.started + 1)
    known = state.by_id.get(event.timer)
    if known is None:
        return state
    if isinstance(event, TimerStopped):
        return replace(state, by_id=state.by_id.delete(known.id))
    return replace(state, by_id=state.by_id.set(known.id, _changed(known, event)))


def _changed(timer: Timer, event: TimerPaused | TimerResumed | TimerAdded | TimerMoved) -> Timer:
    match event:
        case TimerPaused(left=left):
            return replace(timer, ends_at=None, left=left)
        case TimerResumed(ends_at=ends_at):
            return replace(timer, ends_at=ends_at, left=None)
        case TimerMoved(ends_at=ends_at, left=left):
            return replace(timer, ends_at=ends_at, left=left)
        case TimerAdded(more=more):
            ends_at, left = timer.ends_at, timer.left
            return replace(
                timer,
                length=Millis(max(0, timer.length + more)),
                ends_at=Millis(ends_at + more) if ends_at is not None else None,
                left=Millis(left + more) if left is not None else None,
                times=timer.times + 1,
            )
        case _:
            assert_never(event)
