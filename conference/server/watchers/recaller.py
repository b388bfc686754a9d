"""The recaller: goes on with breakouts when their time is over, and keeps what is left of them.

When the last phase is over people are called back, and when their grace is over the breakout ends;
so none stays open because a desk, a room or a link was lost. What is left is measured by a clock
that never jumps: where the machine's clock was set, all instants of a breakout are moved to those
that are right by the clock as it is now. What was over when the server was down goes on at once.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from conference.core.clock import Clock, Millis
from conference.deliberation.breakouts.commands import EndOnTime, MoveBreakout, RecallOnTime
from conference.deliberation.breakouts.events import BreakoutMoved
from conference.deliberation.breakouts.model import Breakout, BreakoutState
from conference.deliberation.meeting import Meeting
from conference.deliberation.sender import SERVER
from conference.server.record.exchange import Asked, Committed
from conference.server.record.writer import Writer
from conference.server.watchers.watcher import Watcher

__all__ = ["Recaller"]

EVERY_SECONDS = 0.5
"""How often the machine's clock is compared while a breakout is on; also when to try again."""

TOLERANCE = 250
"""So many ms are no jump: the time between a decision and its commit is less."""


@dataclass(frozen=True, slots=True)
class _Known:
    """A live breakout: when it is ``due`` as the record says, and by the clock that never jumps."""

    due: Millis
    passed: Millis


class Recaller(Watcher):
    """Recalls and ends every breakout in its time; also those found on at the start."""

    def __init__(self, writer: Writer, clock: Clock) -> None:
        self._writer = writer
        self._clock = clock
        self._known: dict[str, _Known] = {}
        self._woken = asyncio.Event()

    def committed(self, commit: Committed) -> None:
        """Perhaps a breakout was started, given time, called back, or is over."""
        if commit.after.breakouts is commit.before.breakouts:
            return
        moved = {one.breakout for one in commit.events if isinstance(one, BreakoutMoved)}
        self._follow(commit.before, commit.after, moved)
        self._woken.set()

    def _follow(self, before: Meeting, after: Meeting, moved: set[str]) -> None:
        """Take up what has another end, but for those that were moved with the clock alone."""
        live = {one.id: one for one in after.breakouts.live()}
        self._known = {name: known for name, known in self._known.items() if name in live}
        for name, one in live.items():
            assert one.due is not None, "what is live is due"
            known = self._known.get(name)
            if known is None or known.due == one.due:
                self._known[name] = known or self._begun(one, after)
            elif name in moved:
                self._known[name] = _Known(one.due, known.passed)
            else:
                self._known[name] = self._changed(one, before, known, after)

    def _begun(self, one: Breakout, meeting: Meeting) -> _Known:
        """One that starts now has all its time, by whatever instants the record says it."""
        assert one.due is not None, "what is live is due"
        return _Known(one.due, Millis(self._clock.monotonic() + one.due - meeting.at))

    def _changed(self, one: Breakout, before: Meeting, known: _Known, after: Meeting) -> _Known:
        """One that was given time, or called back: its grace runs from now on."""
        assert one.due is not None, "what is live is due"
        was = before.breakouts.by_id.get(one.id)
        if was is not None and was.state is one.state:
            return _Known(one.due, Millis(known.passed + one.due - known.due))
        return self._begun(one, after)

    async def run(self) -> None:
        """Look until cancelled; only while a breakout is on."""
        self._take_up(self._writer.settled)
        while True:
            self._woken.clear()
            if not self._known:
                await self._woken.wait()
            self._look(self._writer.settled)
            await self._pause()

    async def _pause(self) -> None:
        """Until the next one is due, and never long, so that a jump of the clock is seen."""
        passed = self._clock.monotonic()
        rests = [known.passed - passed for known in self._known.values()]
        until = min([rest / 1000 for rest in rests if rest > 0], default=EVERY_SECONDS)
        await asyncio.sleep(min(until, EVERY_SECONDS))

    def _take_up(self, meeting: Meeting) -> None:
        """What was on when the server stopped has never more left than at the last entry."""
        now = max(self._clock.now(), meeting.at)
        for one in meeting.breakouts.live():
            if one.due is not None and one.id not in self._known:
                passed = Millis(self._clock.monotonic() + one.due - now)
                self._known[one.id] = _Known(one.due, passed)

    def _look(self, meeting: Meeting) -> None:
        """Ask for what is due or differs; what could not be stored is asked for again."""
        passed = self._clock.monotonic()
        ahead = self._clock.now() - passed
        for one in meeting.breakouts.live():
            known = self._known.get(one.id)
            if known is None or known.due != one.due:
                continue  # what comes next is being told just now
            if known.passed <= passed:
                self._ask(_next(one, known.due, Millis(passed - known.passed)))
            elif abs(known.passed + ahead - known.due) > TOLERANCE:
                self._ask(MoveBreakout(one.id, Millis(known.passed + ahead)))

    def _ask(self, command: RecallOnTime | EndOnTime | MoveBreakout) -> None:
        self._writer.offer(Asked(SERVER, command, lambda _answer: None))


def _next(one: Breakout, due: Millis, late: Millis) -> RecallOnTime | EndOnTime:
    """What comes when the time of a live breakout was over, so many ms ago."""
    is_running = one.state is BreakoutState.RUNNING
    return RecallOnTime(one.id, due, late) if is_running else EndOnTime(one.id, due)
