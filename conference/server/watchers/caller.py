"""The caller: does cues that wait when they are due, and asks other programs for theirs.

A cue waits for the span that it was planned with, by a timer that no jump of the clock moves. What
another program is asked is answered or given up after its own time; GO went on long before.
"""

from __future__ import annotations

import asyncio
from typing import Protocol

from conference.core.clock import Clock, Millis
from conference.core.ids import ItemId
from conference.deliberation.cues.commands import AnswerCue, FireCue
from conference.deliberation.cues.events import CueAnswered
from conference.deliberation.cues.model import CueOutcome
from conference.deliberation.cues.planned import cues_of
from conference.deliberation.meeting import Meeting
from conference.deliberation.sender import SERVER
from conference.server.controls.obs import ObsError
from conference.server.record.exchange import Answer, Asked, Committed, Unavailable
from conference.server.record.writer import Writer
from conference.server.watchers.watcher import Watcher

__all__ = ["Caller"]

RETRY_SECONDS = 1.0
"""After a cue that could not be stored."""

NOT_SET_UP = "No OBS Studio is set up for this server: start it with --obs."

Line = tuple[ItemId, str, Millis]
"""A cue: its item, its id there, and when it is due or was asked: no two GOs are taken for one."""


class Scenes(Protocol):
    """Who shows scenes of OBS Studio."""

    async def show(self, scene: str) -> None:
        """Put a scene on air; raises :class:`ObsError` with the reason when it is not."""
        ...


class Caller(Watcher):
    """Fires what waits and asks what is asked; also what it finds so at the start.

    ``obs`` is None where the server has no OBS Studio; a request to it takes no longer than a
    second.
    """

    def __init__(self, writer: Writer, clock: Clock, obs: Scenes | None = None) -> None:
        self._writer = writer
        self._clock = clock
        self._obs = obs
        self._timers: dict[Line, asyncio.TimerHandle] = {}
        self._asking: set[asyncio.Task[None]] = set()

    def committed(self, commit: Committed) -> None:
        """Perhaps a cue waits now, or asks another program, or waits no longer."""
        if commit.after.cues is commit.before.cues:
            return
        for event in commit.events:
            if isinstance(event, CueAnswered) and event.outcome is CueOutcome.ASKED:
                self._ask(commit.after, (event.item, event.cue, event.at))
        self._arm(commit.after, resumed=False)

    async def run(self) -> None:
        """Call until cancelled. What was asked when the server died is asked again."""
        meeting = self._writer.settled
        for item, runs in meeting.cues.runs.items():
            for cue, run in runs.items():
                if run.outcome is CueOutcome.ASKED:
                    self._ask(meeting, (item, cue, run.at))
        self._arm(meeting, resumed=True)
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            for timer in self._timers.values():
                timer.cancel()
            self._timers.clear()
            for task in list(self._asking):
                task.cancel()

    def _arm(self, meeting: Meeting, *, resumed: bool) -> None:
        """Set a timer for each cue that waits and has none."""
        waiting = {
            (item, cue, run.due): run
            for item, runs in meeting.cues.runs.items()
            for cue, run in runs.items()
            if run.outcome is CueOutcome.WAITING and run.due is not None
        }
        for line, run in waiting.items():
            if line not in self._timers:
                span = line[2] - run.at
                left = min(max(0, line[2] - self._clock.now()), span) if resumed else span
                self._fire_in(left / 1000, line)
        for line in list(self._timers):
            if line not in waiting:
                self._timers.pop(line).cancel()

    def _fire_in(self, seconds: float, line: Line) -> None:
        loop = asyncio.get_running_loop()
        self._timers[line] = loop.call_later(seconds, self._fire, line)

    def _fire(self, line: Line) -> None:
        def answered(answer: Answer) -> None:
            if isinstance(answer, Unavailable) and line in self._timers:
                self._fire_in(RETRY_SECONDS, line)

        self._writer.offer(Asked(SERVER, FireCue(*line), answered))

    def _ask(self, meeting: Meeting, line: Line) -> None:
        item, name, _ = line
        cue = next((one for one in cues_of(meeting, item) if one.id == name), None)
        if cue is None:
            return
        task = asyncio.get_running_loop().create_task(self._asked(line, cue.name))
        self._asking.add(task)
        task.add_done_callback(self._asking.discard)

    async def _asked(self, line: Line, scene: str) -> None:
        command = AnswerCue(*line, CueOutcome.DONE)
        try:
            if self._obs is None:
                raise ObsError(NOT_SET_UP)
            await self._obs.show(scene)
        except ObsError as error:
            command = AnswerCue(*line, CueOutcome.FAILED, error.reason)
        while isinstance(await self._answered(command), Unavailable):
            await asyncio.sleep(RETRY_SECONDS)

    async def _answered(self, command: AnswerCue) -> Answer:
        told: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()

        def answered(answer: Answer) -> None:
            if not told.done():
                told.set_result(answer)

        self._writer.offer(Asked(SERVER, command, answered))
        return await told
