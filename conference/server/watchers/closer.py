"""The closer: closes polls when their time is over, by a timer that no jump of the clock moves.

It adjourns and resumes those of members, too, between the sittings that were planned.

A poll is open for the span with which it was opened, or which it was given later; one whose
deadline passed while the server was down is closed at its deadline. The record's times never go
back: where the clock was ahead once, the announced time is as far ahead, and no measure of what is
left.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import NamedTuple

from conference.core.clock import Clock, Millis
from conference.core.ids import PollId
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.commands import (
    AdjournOnTime,
    CloseOnTime,
    CloseOverdue,
    ResumeOnTime,
)
from conference.deliberation.polls.model import Poll, PollState
from conference.deliberation.polls.planned import due
from conference.deliberation.sender import SERVER
from conference.server.record.exchange import Answer, Asked, Committed, Unavailable
from conference.server.record.writer import Writer
from conference.server.watchers.watcher import Watcher

__all__ = ["Closer"]

RETRY_SECONDS = 1.0
"""After a closing that could not be stored."""


class _Step(NamedTuple):
    """What a timer brings: the end of a poll or, of its sittings, an adjourning or resuming."""

    at: Millis
    what: str


def _step(poll: Poll) -> _Step | None:
    """What the clock brings next to an open poll: never a sitting after its end."""
    turn, end = due(poll), poll.closes_at
    if turn is not None and (end is None or turn.at < end):
        return _Step(turn.at, "resume" if turn.is_resumed else "adjourn")
    return None if end is None else _Step(end, "close")


class Closer(Watcher):
    """Closes every open poll that has a time for it; also those found open at the start.

    ``allowed`` says by how many ms a poll is closed later, for rooms whose picture comes late.
    """

    def __init__(
        self,
        writer: Writer,
        clock: Clock,
        allowed: Callable[[PollId], int] = lambda _poll: 0,
    ) -> None:
        self._writer = writer
        self._allowed = allowed
        self._clock = clock
        self._timers: dict[PollId, tuple[asyncio.TimerHandle, _Step]] = {}
        self._overdue: frozenset[PollId] = frozenset()
        self._over: frozenset[PollId] = frozenset()

    def committed(self, commit: Committed) -> None:
        """Perhaps a poll was opened or closed."""
        if commit.after is not commit.before:
            self._forget_moved(commit.after)
            now = max(commit.after.at, self._clock.now())
            self._arm(commit.after, lambda _poll, step: step.at - now)

    async def run(self) -> None:
        """Close until cancelled."""
        settled, now = self._writer.settled, self._clock.now()
        polls = settled.polls.open()
        self._over = frozenset(one.id for one in polls if one.closes_at and one.closes_at <= now)
        steps = {one.id: self._step(one) for one in polls}
        self._overdue = frozenset(one for one, step in steps.items() if step and step.at <= now)
        self._arm(settled, self._rest)
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            for timer, _ in self._timers.values():
                timer.cancel()
            self._timers.clear()

    def _forget_moved(self, meeting: Meeting) -> None:
        """Whoever was given another end, or none, has no timer for the old one any more."""
        for poll_id, (timer, step) in list(self._timers.items()):
            if self._step(meeting.polls.by_id[poll_id]) != step:
                timer.cancel()
                del self._timers[poll_id]
                self._overdue -= {poll_id}

    def _arm(self, meeting: Meeting, left: Callable[[Poll, _Step], int]) -> None:
        """Set a timer for each open poll that has none; ``left`` says for how many ms."""
        for poll in meeting.polls.open():
            step = self._step(poll)
            if step is not None and poll.id not in self._timers:
                self._close_in(left(poll, step) / 1000, poll.id, step)
        for poll_id in list(self._timers):
            if meeting.polls.by_id[poll_id].state is not PollState.OPEN:
                self._timers.pop(poll_id)[0].cancel()

    def _step(self, poll: Poll) -> _Step | None:
        """What comes next; of what was over when the server started its end, and nothing else."""
        if poll.id in self._over and poll.closes_at is not None:
            return _Step(poll.closes_at, "close")
        return _step(poll)

    def _rest(self, poll: Poll, step: _Step) -> int:
        """What is left of a poll that was opened a while ago, never more than its span."""
        return min(max(0, step.at - self._clock.now()), step.at - _since(poll))

    def _close_in(self, seconds: float, poll: PollId, step: _Step) -> None:
        self._wait(seconds, self._time_is_over, poll, step)

    def _time_is_over(self, poll: PollId, step: _Step) -> None:
        wait = self._allowed(poll) if step.what == "close" and poll not in self._overdue else 0
        if not wait:
            self._close(poll, step)
            return
        self._wait(wait / 1000, self._close, poll, step)

    def _wait(
        self, seconds: float, then: Callable[[PollId, _Step], None], poll: PollId, step: _Step
    ) -> None:
        timer = asyncio.get_running_loop().call_later(seconds, then, poll, step)
        self._timers[poll] = timer, step

    def _close(self, poll: PollId, step: _Step) -> None:
        def answered(answer: Answer) -> None:
            if isinstance(answer, Unavailable):
                self._wait(RETRY_SECONDS, self._close, poll, step)

        self._writer.offer(Asked(SERVER, self._command(poll, step), answered))

    def _command(
        self, poll: PollId, step: _Step
    ) -> CloseOnTime | CloseOverdue | AdjournOnTime | ResumeOnTime:
        """A poll whose deadline passed while the server was down is closed at it.

        Not where something was recorded since: nothing of a poll comes after its closing. So is a
        sitting; the next one begins only when there is a server to vote with.
        """
        is_last = poll in self._overdue and self._writer.last_time <= step.at // 1000
        match step.what:
            case "adjourn":
                return AdjournOnTime(poll, step.at, is_last)
            case "resume":
                return ResumeOnTime(poll, step.at)
            case _:
                return CloseOverdue(poll) if is_last else CloseOnTime(poll, step.at)


def _since(poll: Poll) -> int:
    """Since when the clock runs towards what comes next."""
    if poll.adjourned_at is not None:
        return poll.adjourned_at
    return poll.breaks[-1].resumed_at if poll.breaks else poll.opened_at or 0
