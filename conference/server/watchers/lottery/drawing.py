"""Draws: begun when the last value is agreed, tried again until they are recorded and written."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from conference.core.errors import Refusal
from conference.core.ids import LotteryId
from conference.deliberation.lottery.commands import RecordDraw
from conference.deliberation.lottery.model import LotteryRun, LotteryStage
from conference.lottery.plan import outcome_from
from conference.protocol import messages as m
from conference.protocol.messages import JobState
from conference.server.record.writer import Writer
from conference.server.watchers.lottery.jobs import Jobs, job_of
from conference.server.watchers.lottery.pauses import Pauses
from conference.server.watchers.lottery.worker import Result, run_worker
from conference.server.watchers.recording import recorded

__all__ = ["Drawing"]

_log = logging.getLogger("conference.server.watchers.lottery")

NO_MORE: Result = {}
"""After the last result of a worker."""


class Drawing:
    """The draws under way; ``wake`` is called when one ended and something may be left to do."""

    def __init__(self, writer: Writer, jobs: Jobs, wake: Callable[[], None]) -> None:
        self._writer = writer
        self._jobs = jobs
        self._wake = wake
        self._running: dict[str, asyncio.Task[None]] = {}
        self._pauses = Pauses()

    def tasks(self) -> Iterable[asyncio.Task[None]]:
        """What runs now."""
        return tuple(self._running.values())

    def begin_due(self, run: LotteryRun) -> None:
        """Begin the draw of this lottery, if it waits for one and none is under way."""
        lottery = str(run.lottery.id)
        if lottery in self._running or not self._is_due(run):
            return
        task = asyncio.create_task(self._draw(lottery), name=f"draw {lottery}")
        self._running[lottery] = task
        task.add_done_callback(lambda done: self._ended(lottery, done))

    def _is_due(self, run: LotteryRun) -> bool:
        """Whether a draw waits for its outcome, or an outcome for its files."""
        if run.stage is LotteryStage.LIVE:
            return run.is_complete and run.outcome is None
        is_drawn = run.stage in (LotteryStage.DRAWN, LotteryStage.REVEALED) and not run.rehearsal
        return is_drawn and not self._jobs.paths(run.lottery.id).draw(run.draw).is_dir()

    def _ended(self, lottery: str, task: asyncio.Task[None]) -> None:
        self._running.pop(lottery, None)
        if not task.cancelled() and (fault := task.exception()) is not None:
            _log.error("a draw could not be recorded", exc_info=fault)
            self._pauses.failed(lottery)
        self._wake()

    async def _draw(self, lottery: str) -> None:
        await asyncio.sleep(self._pauses.seconds(lottery))
        run = self._writer.settled.lottery.runs[LotteryId(lottery)]
        if not self._is_due(run):
            return
        if run.outcome is None:
            self._jobs.show(m.LotteryJob(lottery, JobState.DRAWING, phase="drawing"))
        results: asyncio.Queue[Result] = asyncio.Queue()
        recording = asyncio.create_task(self._record_results(lottery, results))
        try:
            on_progress = partial(self._jobs.show_progress, lottery, JobState.DRAWING)
            await run_worker(self._task(run), on_progress, results.put_nowait)
        except Exception:  # noqa: BLE001 (the outermost frame of the task)
            _log.exception("a draw could not be computed")
            results.put_nowait({"failed": {"sentence": "The server has a fault. It tries again."}})
        except asyncio.CancelledError:
            recording.cancel()
            raise
        results.put_nowait(NO_MORE)
        if await recording:
            self._pauses.done(lottery)
        else:
            self._pauses.failed(lottery)

    def _task(self, run: LotteryRun) -> dict[str, Any]:
        """What a worker is to do; see :mod:`conference.lottery.tasks`."""
        return {
            "do": "draw",
            "folder": str(self._jobs.paths(run.lottery.id).folder),
            "digits": run.drawn_digits,
            "beacon": run.beacon,
            "commitment": run.lottery.commitment,
            "rehearsal": run.rehearsal,
            "number": run.draw,
            "expected": run.outcome.digest if run.outcome is not None else "",
        }

    async def _record_results(self, lottery: str, results: asyncio.Queue[Result]) -> bool:
        """Record and show what comes of a draw until there is no more; whether all was done."""
        done = False
        while result := await results.get():
            if "drawn" in result:
                done = await self._record_draw(lottery, result["drawn"])
            elif "written" in result:
                where = result["written"]["folder"]
                sentence = f"Who was drawn is in {where} of the lottery's folder."
                self._jobs.show(
                    m.LotteryJob(lottery, JobState.DRAWN, sentence=sentence, possible=True)
                )
            elif "failed" in result:
                self._jobs.show(job_of(lottery, JobState.FAILED, result["failed"]))
                done = False
        return done

    async def _record_draw(self, lottery: str, drawn: Result) -> bool:
        """Whether the record has the draw; it may have been declared void, or ended, meanwhile."""
        command = RecordDraw(LotteryId(lottery), outcome_from(drawn["outcome"]))
        answer = await recorded(self._writer, command)
        if isinstance(answer, Refusal):
            _log.warning("a draw of %s was not recorded: %s", lottery, answer.sentence)
            self._jobs.show(self._jobs.idle(lottery))
            return False
        self._jobs.show(m.LotteryJob(lottery, JobState.DRAWN, possible=True))
        return True
