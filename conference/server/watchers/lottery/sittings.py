"""What the register of the conference is told of lotteries whose people are its own.

A draw is noted as a sitting when it is revealed, and withdrawn when it is declared void or another
draw takes its place; never a rehearsal. What is left to do lies in the folders of the draws
(:mod:`conference.lottery.sitting`), so it is done once, also after a restart of the server.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable

from conference.deliberation.lottery.model import LotteryRun, LotteryStage
from conference.protocol import messages as m
from conference.protocol.messages import JobState
from conference.server.watchers.lottery.jobs import Jobs
from conference.server.watchers.lottery.pauses import Pauses
from conference.server.watchers.lottery.worker import Result, run_worker

__all__ = ["Sittings"]

_log = logging.getLogger("conference.server.watchers.lottery")


class Sittings:
    """What the register is to learn; ``wake`` is called when something may be left to do."""

    def __init__(self, jobs: Jobs, wake: Callable[[], None]) -> None:
        self._jobs = jobs
        self._wake = wake
        self._running: dict[str, asyncio.Task[None]] = {}
        self._pauses = Pauses()
        self._settled: dict[str, tuple[int, LotteryStage]] = {}

    def tasks(self) -> Iterable[asyncio.Task[None]]:
        """What runs now."""
        return tuple(self._running.values())

    def begin_due(self, run: LotteryRun) -> None:
        """Begin what is to be done for this lottery, if it is not under way."""
        lottery, now = str(run.lottery.id), (run.draw, run.stage)
        if not run.draw or lottery in self._running or self._settled.get(lottery) == now:
            return
        paths = self._jobs.paths(lottery)
        if paths.is_unsettled(run.draw, counts=_counts(run)):
            task = asyncio.create_task(self._settle(run), name=f"sitting of {lottery}")
            self._running[lottery] = task
            task.add_done_callback(lambda done: self._ended(lottery, done))
        elif paths.draw(run.draw).is_dir() or run.stage is LotteryStage.VOID:
            self._settled[lottery] = now

    def _ended(self, lottery: str, task: asyncio.Task[None]) -> None:
        self._running.pop(lottery, None)
        if not task.cancelled() and (fault := task.exception()) is not None:
            _log.error("a sitting could not be settled", exc_info=fault)
            self._pauses.failed(lottery)
        self._wake()

    async def _settle(self, run: LotteryRun) -> None:
        lottery = str(run.lottery.id)
        await asyncio.sleep(self._pauses.seconds(lottery))
        task = {
            "do": "settle",
            "folder": str(self._jobs.paths(lottery).folder),
            "last": run.draw,
            "counts": _counts(run),
            "title": run.lottery.title,
            "at": (run.drawn_at or 0) // 1000,
        }
        results: list[Result] = []
        try:
            await run_worker(task, lambda *_: None, results.append)
        except Exception:  # noqa: BLE001 (the outermost frame of the task)
            _log.exception("a sitting could not be noted in the register")
        self._jobs.show(self._job(lottery, results))

    def _job(self, lottery: str, results: list[Result]) -> m.LotteryJob:
        """How it stands after a try that had these results; a failed one comes again."""
        noted = next((one["noted"] for one in results if "noted" in one), None)
        if noted is not None:
            self._pauses.done(lottery)
            state, sentence = JobState.DRAWN, noted["sentence"]
        else:
            self._pauses.failed(lottery)
            failed: Result = next((one["failed"] for one in results if "failed" in one), {})
            reason = failed.get("sentence") or "The server has a fault."
            state = JobState.FAILED
            sentence = f"The register does not have this sitting yet; it is tried again. {reason}"
        return m.LotteryJob(lottery, state, sentence=sentence, possible=True)


def _counts(run: LotteryRun) -> bool:
    return run.stage is LotteryStage.REVEALED and not run.rehearsal
