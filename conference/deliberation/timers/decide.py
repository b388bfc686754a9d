"""What asking for a timer leads to. What is already so gives no events."""

from __future__ import annotations

from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.meeting import Meeting
from conference.deliberation.sender import Sender
from conference.deliberation.timers import refusals
from conference.deliberation.timers.commands import (
    AddToTimer,
    Command,
    MoveTimer,
    PauseTimer,
    RestartTimer,
    ResumeTimer,
    StartTimer,
    StopTimer,
)
from conference.deliberation.timers.events import (
    Event,
    TimerAdded,
    TimerMoved,
    TimerPaused,
    TimerResumed,
    TimerStarted,
    TimerStopped,
)
from conference.deliberation.timers.model import MOST, Timer, TimerKind

__all__ = ["decide", "started_anew"]

Decision = tuple[Event, ...] | Refusal

LONGEST = 86_400_000
"""What can be left of a timer at the most, in ms, and how far past its end it can be set."""


def decide(meeting: Meeting, _sender: Sender, command: Command, at: Millis) -> Decision:
    """A timer is known by its id while it runs or is paused, and only by that."""
    timer = meeting.timers.by_id.get(command.timer)
    match command:
        case StartTimer():
            return _start(meeting, timer, command, at)
        case StopTimer():
            return (TimerStopped(timer.id, at),) if timer is not None else ()
        case MoveTimer():
            return _move(timer, command, at)
        case _ if timer is None:
            return refusals.unknown_timer(command.timer)
        case PauseTimer():
            is_running = timer.ends_at is not None
            return (TimerPaused(timer.id, timer.rest(at), at),) if is_running else ()
        case ResumeTimer():
            if timer.ends_at is not None:
                return ()
            return (TimerResumed(timer.id, Millis(at + timer.rest(at)), at),)
        case RestartTimer():
            return _restart(meeting, timer, command, at)
        case AddToTimer():
            return _add(timer, command, at)
        case _:
            assert_never(command)


def started_anew(
    meeting: Meeting, name: str, label: str, kind: TimerKind, seconds: int, at: Millis
) -> Decision:
    """A timer that begins with its whole length, also where one of this id is on already."""
    if not label.strip():
        return refusals.bad_timer("Say what the timer is for.")
    if seconds < 1:
        return refusals.bad_timer("A timer runs for a second at the least.")
    if name not in meeting.timers.by_id and len(meeting.timers.by_id) >= MOST:
        return refusals.many_timers()
    length = Millis(seconds * 1000)
    return (TimerStarted(name, label.strip(), kind, length, Millis(at + length), at),)


def _start(meeting: Meeting, timer: Timer | None, command: StartTimer, at: Millis) -> Decision:
    label, kind = command.label.strip(), command.kind
    if timer is not None:
        is_same = (timer.label, timer.kind) == (label, kind)
        return () if is_same else refusals.timer_is_on(timer.id)
    return started_anew(meeting, command.timer, label, kind, command.seconds, at)


def _restart(meeting: Meeting, timer: Timer, command: RestartTimer, at: Millis) -> Decision:
    if command.place not in {None, timer.place}:
        return ()
    return started_anew(meeting, timer.id, timer.label, timer.kind, timer.length // 1000, at)


def _add(timer: Timer, command: AddToTimer, at: Millis) -> Decision:
    if command.times not in {None, timer.times} or not command.seconds:
        return ()
    more = Millis(command.seconds * 1000)
    if abs(timer.rest(at) + more) > LONGEST:
        return refusals.bad_timer("A timer runs for a day at the most.")
    return (TimerAdded(timer.id, more, at),)


def _move(timer: Timer | None, command: MoveTimer, at: Millis) -> Decision:
    if timer is None or (timer.ends_at is None) is not (command.ends_at is None):
        return ()
    if (timer.ends_at, timer.left) == (command.ends_at, command.left):
        return ()
    return (TimerMoved(timer.id, at, command.ends_at, command.left),)
