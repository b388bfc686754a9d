"""Checks and commitments, as desks ask for them: one at a time for the whole conference."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from functools import partial

from conference.core.errors import Refusal
from conference.core.ids import LotteryId
from conference.deliberation.lottery.commands import CheckLottery, CommitLottery, RecordCommitment
from conference.deliberation.lottery.refusals import committed_already
from conference.lottery.plan import lottery_from, plan_as_json, plan_fault
from conference.protocol import messages as m
from conference.protocol.messages import JobState
from conference.server.record.writer import Writer
from conference.server.watchers.lottery.jobs import Jobs, failed_job, job_of
from conference.server.watchers.lottery.worker import Result, run_worker
from conference.server.watchers.recording import recorded

__all__ = ["Computing", "Wanted"]

_log = logging.getLogger("conference.server.watchers.lottery")

Wanted = CheckLottery | CommitLottery
"""What a desk may have computed."""


class Computing:
    """What is computed now for desks, and its way into the record."""

    def __init__(self, writer: Writer, jobs: Jobs) -> None:
        self._writer = writer
        self._jobs = jobs
        self._running: dict[str, asyncio.Task[None]] = {}
        self._recording: set[str] = set()

    def tasks(self) -> Iterable[asyncio.Task[None]]:
        """What runs now."""
        return tuple(self._running.values())

    def is_busy(self, lottery: str) -> bool:
        """Whether something is computed from the files of this lottery now."""
        return lottery in self._running

    def refusal(self, wanted: Wanted) -> Refusal | None:
        """Why this cannot be begun now; None when it can."""
        if LotteryId(wanted.lottery) in self._writer.settled.lottery.runs:
            return committed_already(LotteryId(wanted.lottery))
        if self._running:
            other = next(iter(self._running))
            return Refusal(
                "busy", f"The lottery {other} is being computed. Wait for it, or cancel it."
            )
        fault = plan_fault(wanted)
        return Refusal("bad_lottery", fault) if fault else None

    def begin(self, wanted: Wanted, by: str) -> None:
        """Have it computed; what has come of it is shown to desks, and a commitment recorded.

        ``by`` is the login that asked.
        """
        work = asyncio.create_task(self._compute(wanted, by), name=f"lottery {wanted.lottery}")
        self._running[wanted.lottery] = work

    def cancel(self, lottery: str) -> None:
        """Stop the computing for a lottery, unless its result is on the way into the record."""
        running = self._running.get(lottery)
        if running is not None and lottery not in self._recording:
            running.cancel()

    async def _compute(self, wanted: Wanted, by: str) -> None:
        lottery, committing = wanted.lottery, isinstance(wanted, CommitLottery)
        state = JobState.PREPARING if committing else JobState.CHECKING
        self._jobs.show(m.LotteryJob(lottery, state, phase="reading the files"))
        task = {
            "do": "commit" if committing else "check",
            "plan": plan_as_json(wanted),
            "folder": str(self._jobs.paths(lottery).folder),
        }
        results: list[Result] = []
        try:
            on_progress = partial(self._jobs.show_progress, lottery, state)
            await run_worker(task, on_progress, results.append)
            job = await self._job(lottery, results, by)
        except asyncio.CancelledError:
            sentence = "Stopped. Nothing was changed."
            job = m.LotteryJob(lottery, JobState.CANCELLED, sentence=sentence)
        except Exception:  # noqa: BLE001 (the outermost frame of the task)
            _log.exception("a lottery could not be computed")
            job = failed_job(lottery, "The server has a fault. Its log says more.")
        del self._running[lottery]  # before it is shown: the next may be asked for at once
        self._jobs.show(job)

    async def _job(self, lottery: str, results: list[Result], by: str) -> m.LotteryJob:
        """What has come of a check or a commitment, which is recorded."""
        ends = {"checked", "committed", "failed"}
        result = next((one for one in results if one.keys() & ends), {})
        if "checked" in result:
            return job_of(lottery, JobState.CHECKED, result["checked"])
        if "failed" in result:
            return job_of(lottery, JobState.FAILED, result["failed"])
        if "committed" not in result:
            return failed_job(lottery, "The computing was ended from outside. Try again.")
        found = result["committed"]
        self._recording.add(lottery)  # from here on it cannot be cancelled
        try:
            commitment = RecordCommitment(lottery_from(found["lottery"]))
            answer = await recorded(self._writer, commitment, by)
        finally:
            self._recording.discard(lottery)
        if isinstance(answer, Refusal):
            return failed_job(lottery, answer.sentence)
        return job_of(lottery, JobState.COMMITTED, found | {"possible": True})
