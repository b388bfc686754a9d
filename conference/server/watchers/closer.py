"""The closer: closes polls when their time is over, by a timer that no jump of the clock moves.

A poll is open for the span with which it was opened, or which it was given later; one whose
deadline passed while the server was down is closed at its deadline. The record's times never go
back: where the clock was ahead once, the announced time is as far ahead, and no measure of what is
left.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from conference.core.clock import Clock, Millis
from conference.core.ids import PollId
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.commands import CloseOnTime, CloseOverdue
from conference.deliberation.polls.model import Poll, PollState
from conference.deliberation.sender import SERVER
from conference.server.record.exchange import Answer, Asked, Committed, Unavailable
from conference.server.record.writer import Writer
from conference.server.watchers.watcher import Watcher

__all__ = ["Closer"]

RETRY_SECONDS = 1.0
"""After a closing that could not be stored."""


class Closer(Watcher):
    """Closes every open poll that has a time for it; also those found open at the start."""

    def __init__(self, writer: Writer, clock: Clock) -> None:
        self._writer = writer
        self._clock = clock
        self._timers: dict[PollId, tuple[asyncio.TimerHandle, Millis | None]] = {}
        self._overdue: frozenset[PollId] = frozenset()

    def committed(self, commit: Committed) -> None:
        """Perhaps a poll was opened or closed."""
        if commit.after is not commit.before:
            self._forget_moved(commit.after)
            self._arm(commit.after, lambda poll: (poll.closes_at or 0) - commit.after.at)

    async def run(self) -> None:
        """Close until cancelled."""
        settled, now = self._writer.settled, self._clock.now()
        self._overdue = frozenset(
            poll.id for poll in settled.polls.open() if poll.closes_at and poll.closes_at <= now
        )
        self._arm(settled, self._rest)
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            for timer, _ in self._timers.values():
                timer.cancel()
            self._timers.clear()

    def _forget_moved(self, meeting: Meeting) -> None:
        """Whoever was given another end, or none, has no timer for the old one any more."""
        for poll_id, (timer, closes_at) in list(self._timers.items()):
            if meeting.polls.by_id[poll_id].closes_at != closes_at:
                timer.cancel()
                del self._timers[poll_id]
                self._overdue -= {poll_id}

    def _arm(self, meeting: Meeting, left: Callable[[Poll], int]) -> None:
        """Set a timer for each open poll that has none; ``left`` says for how many ms."""
        for poll in meeting.polls.open():
            if poll.closes_at is not None and poll.id not in self._timers:
                self._close_in(left(poll) / 1000, poll.id, poll.closes_at)
        for poll_id in list(self._timers):
            if meeting.polls.by_id[poll_id].state is not PollState.OPEN:
                self._timers.pop(poll_id)[0].cancel()

    def _rest(self, poll: Poll) -> int:
        """What is left of a poll that was opened a while ago, never more than its span."""
        return min(max(0, (poll.closes_at or 0) - self._clock.now()), _span(poll))

    def _close_in(self, seconds: float, poll: PollId, closes_at: Millis | None) -> None:
        timer = asyncio.get_running_loop().call_later(seconds, self._close, poll, closes_at)
        self._timers[poll] = timer, closes_at

    def _close(self, poll: PollId, closes_at: Millis | None) -> None:
        def answered(answer: Answer) -> None:
            if isinstance(answer, Unavailable):
                self._close_in(RETRY_SECONDS, poll, closes_at)

        self._writer.offer(Asked(SERVER, self._closing(poll, closes_at), answered))

    def _closing(self, poll: PollId, closes_at: Millis | None) -> CloseOnTime | CloseOverdue:
        """A poll whose deadline passed while the server was down is closed at it.

        Not where something was recorded since: nothing of a poll comes after its closing.
        """
        is_last = self._writer.last_time <= (closes_at or 0) // 1000
        if poll in self._overdue and is_last:
            return CloseOverdue(poll)
        return CloseOnTime(poll, closes_at)


def _span(poll: Poll) -> int:
    """For how many ms a poll that closes by itself is open."""
    return (poll.closes_at or 0) - (poll.opened_at or 0)
