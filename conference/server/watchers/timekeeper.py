"""The timekeeper: keeps what is left of timers when the machine's clock is set.

A timer ends at an instant of that clock. Here what is left of it is measured by a clock that never
jumps; where the two differ, the timer is given the instant that is right by the clock as it is now.
A timer that was paused meanwhile gets the rest that it had. The record's times never go back: what
was started while the clock was ahead once is mended in the same way.
"""

from __future__ import annotations

import asyncio

from conference.core.clock import Clock, Millis
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.sender import SERVER
from conference.deliberation.timers.commands import MoveTimer
from conference.deliberation.timers.events import (
    TimerAdded,
    TimerPaused,
    TimerResumed,
    TimerStarted,
    TimerStopped,
)
from conference.server.record.exchange import Asked, Committed
from conference.server.record.writer import Writer
from conference.server.watchers.watcher import Watcher

__all__ = ["Timekeeper"]

EVERY_SECONDS = 0.5
"""How often the machine's clock is compared while timers run."""

TOLERANCE = 250
"""So many ms are no jump: the time between a decision and its commit is less."""


class Timekeeper(Watcher):
    """Moves timers with the machine's clock; also those that it finds at the start.

    ``_ends`` are the ends of those that run, by the clock that never jumps, ``_rests`` what is left
    of those that were paused just now, until it is certain that the record says the same.
    """

    def __init__(self, writer: Writer, clock: Clock) -> None:
        self._writer = writer
        self._clock = clock
        self._ends: dict[str, int] = {}
        self._rests: dict[str, int] = {}
        self._woken = asyncio.Event()

    def committed(self, commit: Committed) -> None:
        """Perhaps a timer was started, given time, paused, or is no more."""
        if commit.after.timers is commit.before.timers:
            return
        for event in commit.events:
            self._follow(event, self._clock.monotonic())
        self._compare(commit.after)
        self._woken.set()

    def _follow(self, event: Event, passed: Millis) -> None:
        match event:
            case TimerStarted(timer=timer):
                self._ends[timer] = passed + event.length
                self._rests.pop(timer, None)
            case TimerResumed(timer=timer):
                self._ends[timer] = passed + self._rests.pop(timer, event.ends_at - event.at)
            case TimerPaused(timer=timer) if timer in self._ends:
                self._rests[timer] = self._ends.pop(timer) - passed
            case TimerAdded(timer=timer, more=more):
                for known in (self._ends, self._rests):
                    if timer in known:
                        known[timer] += more
            case TimerStopped(timer=timer):
                self._ends.pop(timer, None)
                self._rests.pop(timer, None)
            case _:
                pass

    async def run(self) -> None:
        """Compare until cancelled; only while a timer runs."""
        self._take_up(self._writer.settled)
        while True:
            self._woken.clear()
            if not self._ends and not self._rests:
                await self._woken.wait()
            await asyncio.sleep(EVERY_SECONDS)
            self._compare(self._writer.settled)

    def _take_up(self, meeting: Meeting) -> None:
        """Timers that ran when the server stopped have never more left than at the last entry."""
        now, passed = max(self._clock.now(), meeting.at), self._clock.monotonic()
        for timer in meeting.timers.by_id.values():
            if timer.ends_at is not None and timer.id not in self._ends:
                self._ends[timer.id] = passed + timer.ends_at - now

    def _compare(self, meeting: Meeting) -> None:
        """Ask for what differs; what could not be stored is asked for again the next time."""
        ahead = self._clock.now() - self._clock.monotonic()
        for timer in meeting.timers.by_id.values():
            if timer.ends_at is not None and timer.id in self._ends:
                ends_at = Millis(self._ends[timer.id] + ahead)
                if abs(ends_at - timer.ends_at) > TOLERANCE:
                    self._ask(MoveTimer(timer.id, ends_at=ends_at))
            elif timer.left is not None and timer.id in self._rests:
                left = Millis(self._rests[timer.id])
                if abs(left - timer.left) > TOLERANCE:
                    self._ask(MoveTimer(timer.id, left=left))
                else:
                    del self._rests[timer.id]

    def _ask(self, command: MoveTimer) -> None:
        self._writer.offer(Asked(SERVER, command, lambda _answer: None))
