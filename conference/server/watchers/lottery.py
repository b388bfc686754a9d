"""The office of the lottery: has it computed in a process of its own, and recorded.

A desk asks for a check or a commitment; what runs, and what has come of it, goes to all desks as
``lottery_job``. A draw is not asked for: as soon as two people have agreed on the last value, the
office has it computed, whoever is connected, and after a restart of the server it finishes what
was not finished. Nothing is computed in the server's process, so no ballot ever waits for it; the
worker can be stopped at any moment and changes nothing before it is done.
"""

from __future__ import annotations

import asyncio
import logging
import shutil
from collections.abc import Callable, Iterable
from dataclasses import asdict
from functools import partial
from pathlib import Path

from conference.core.errors import Refusal
from conference.core.ids import LotteryId
from conference.deliberation.lottery.commands import (
    CancelLottery,
    CheckLottery,
    CommitLottery,
    LotteryTask,
    RecordCommitment,
    RecordDraw,
)
from conference.deliberation.lottery.model import LotteryRun, LotteryStage, is_slug
from conference.deliberation.lottery.refusals import committed_already
from conference.deliberation.sender import SERVER
from conference.lottery.plan import FILES, Paths, Plan, lottery_from, outcome_from
from conference.protocol import messages as m
from conference.protocol.messages import JobState
from conference.server.record.writer import Answer, Asked, Committed, Done, Unavailable, Writer
from conference.server.watchers.lottery_sittings import SittingOffice
from conference.server.watchers.lottery_worker import Result, work
from conference.server.watchers.watcher import Watcher

__all__ = ["LotteryOffice"]

_log = logging.getLogger("conference.server.watchers.lottery")

RETRY_SECONDS = (1.0, 300.0)
"""A draw that could not be computed is tried again: after this, doubling up to that."""

STORE_SECONDS = 1.0


class LotteryOffice(Watcher):
    """All lotteries of one conference, whose folders are in ``folder``.

    ``tell`` sends a job to every desk.
    """

    def __init__(self, writer: Writer, folder: Path, tell: Callable[[m.LotteryJob], None]) -> None:
        self._writer = writer
        self._folder = folder
        self._tell = tell
        self._wake = asyncio.Event()
        self._wake.set()
        self._jobs: dict[str, m.LotteryJob] = {}
        self._accepted: dict[str, str] = {}
        self._computing: dict[str, asyncio.Task[None]] = {}
        self._recording: set[str] = set()
        self._drawing: dict[str, asyncio.Task[None]] = {}
        self._pauses: dict[str, float] = {}
        self._sittings = SittingOffice(self.paths, self._note, self._wake.set)

    def paths(self, lottery: str) -> Paths:
        """Where a lottery's files are."""
        return Paths(self._folder / lottery)

    # What desks ask

    def ask(self, name: str, task: LotteryTask, answer: Callable[[Answer], None]) -> None:
        """Begin a check or a commitment, or stop it; the same ``name`` again changes nothing."""
        if self._accepted.get(task.lottery) == name:
            answer(Done())
            return
        refusal = None if isinstance(task, CancelLottery) else self._refusal(task)
        if refusal is not None:
            answer(refusal)
            return
        self._accepted[task.lottery] = name
        if isinstance(task, CancelLottery):
            running = self._computing.get(task.lottery)
            if running is not None and task.lottery not in self._recording:
                running.cancel()
        else:
            self._begin(task)
        answer(Done())

    def _refusal(self, message: CheckLottery | CommitLottery) -> Refusal | None:
        if LotteryId(message.lottery) in self._writer.settled.lottery.runs:
            return committed_already(LotteryId(message.lottery))
        if self._computing:
            other = next(iter(self._computing))
            return Refusal(
                "busy", f"The lottery {other} is being computed. Wait for it, or cancel it."
            )
        fault = _plan(message).fault()
        return Refusal("bad_lottery", fault) if fault else None

    def _begin(self, message: CheckLottery | CommitLottery) -> None:
        work = asyncio.create_task(self._compute(message), name=f"lottery {message.lottery}")
        self._computing[message.lottery] = work

    def is_busy(self, lottery: str) -> bool:
        """Whether something is computed from the files of this lottery now."""
        return lottery in self._computing

    def arrived(self, lottery: str) -> None:
        """A file of a lottery was sent: say which are here."""
        self._note(self._idle(lottery))

    def jobs(self) -> Iterable[m.LotteryJob]:
        """How the computing for each lottery stands, also for those of an earlier server."""
        known = set(self._jobs) | set(self._writer.settled.lottery.runs)
        if self._folder.is_dir():
            known |= {path.name for path in self._folder.iterdir() if is_slug(path.name)}
        found = (self._jobs.get(lottery) or self._idle(lottery) for lottery in sorted(known))
        return [self._beside(job) for job in found]

    def _idle(self, lottery: str) -> m.LotteryJob:
        run = self._writer.settled.lottery.runs.get(LotteryId(lottery))
        if run is not None:
            state = JobState.COMMITTED if run.outcome is None else JobState.DRAWN
            return m.LotteryJob(
                lottery, state, eligible=run.lottery.pool, types=run.lottery.types, possible=True
            )
        files = ((name, self.paths(lottery).sent(name)) for name in FILES)
        here = [f"{name}, {path.stat().st_size:,} bytes" for name, path in files if path.is_file()]
        sentence = f"Sent: {'; '.join(here)}." if here else "Send the people and the quotas."
        return m.LotteryJob(lottery, JobState.IDLE, sentence=sentence)

    def _note(self, job: m.LotteryJob) -> None:
        self._jobs[job.lottery] = job
        self._tell(self._beside(job))

    def _beside(self, job: m.LotteryJob) -> m.LotteryJob:
        """A job with what is here for its lottery."""
        paths = self.paths(job.lottery)
        files = tuple(name for name in FILES if paths.sent(name).is_file())
        return job.beside(files, register=paths.has_register)

    # Check and commit

    async def _compute(self, message: CheckLottery | CommitLottery) -> None:
        lottery, committing = message.lottery, isinstance(message, CommitLottery)
        state = JobState.PREPARING if committing else JobState.CHECKING
        self._note(m.LotteryJob(lottery, state, phase="reading the files"))
        plan = asdict(_plan(message))
        task = {"do": "commit" if committing else "check", "plan": plan}
        results: list[Result] = []
        try:
            await self._work(lottery, task, state, results.append)
            job = await self._computed(lottery, results)
        except asyncio.CancelledError:
            sentence = "Stopped. Nothing was changed."
            job = m.LotteryJob(lottery, JobState.CANCELLED, sentence=sentence)
        except Exception:  # noqa: BLE001 (the outermost frame of the task)
            _log.exception("a lottery could not be computed")
            job = _failed(lottery, "The server has a fault. Its log says more.")
        del self._computing[lottery]  # before it is told: the next may be asked for at once
        self._note(job)

    async def _computed(self, lottery: str, results: list[Result]) -> m.LotteryJob:
        """What has come of a check or a commitment, which is recorded."""
        ends = {"checked", "committed", "failed"}
        result = next((one for one in results if one.keys() & ends), {})
        if "checked" in result:
            return _job(lottery, JobState.CHECKED, result["checked"])
        if "failed" in result:
            return _job(lottery, JobState.FAILED, result["failed"])
        if "committed" not in result:
            return _failed(lottery, "The computing was ended from outside. Try again.")
        found = result["committed"]
        self._recording.add(lottery)  # from here on it cannot be cancelled
        try:
            answer = await self._record(RecordCommitment(lottery_from(found["lottery"])))
        finally:
            self._recording.discard(lottery)
        if isinstance(answer, Refusal):
            return _failed(lottery, answer.sentence)
        return _job(lottery, JobState.COMMITTED, found | {"possible": True})

    # Draw

    def committed(self, _commit: Committed) -> None:
        """Something was recorded: perhaps a lottery has all its digits."""
        self._wake.set()

    async def run(self) -> None:
        """Draw what is to be drawn, until cancelled; then nothing is computed any more."""
        await asyncio.to_thread(self._tidy)
        try:
            while True:
                await self._wake.wait()
                self._wake.clear()
                for run in self._writer.settled.lottery.runs.values():
                    if str(run.lottery.id) not in self._drawing and self._is_due(run):
                        self._start_drawing(str(run.lottery.id))
                    self._sittings.look(run)
        finally:
            tasks = [*self._computing.values(), *self._drawing.values(), *self._sittings.tasks()]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def _tidy(self) -> None:
        """Remove what workers of an earlier server left half done."""
        for left in self._folder.glob("*/*.new"):
            shutil.rmtree(left, ignore_errors=True)
        for left in self._folder.glob("*/import/*.new"):
            left.unlink(missing_ok=True)

    def _is_due(self, run: LotteryRun) -> bool:
        """Whether a draw waits for its outcome, or an outcome for its files."""
        if run.stage is LotteryStage.LIVE:
            return run.is_complete and run.outcome is None
        is_drawn = run.stage in (LotteryStage.DRAWN, LotteryStage.REVEALED) and not run.rehearsal
        return is_drawn and not self.paths(run.lottery.id).draw(run.draw).is_dir()

    def _start_drawing(self, lottery: str) -> None:
        def ended(_: object) -> None:
            self._drawing.pop(lottery, None)
            self._wake.set()

        task = asyncio.create_task(self._draw(lottery), name=f"draw {lottery}")
        self._drawing[lottery] = task
        task.add_done_callback(ended)

    async def _draw(self, lottery: str) -> None:
        await asyncio.sleep(self._pauses.get(lottery, 0.0))
        run = self._writer.settled.lottery.runs[LotteryId(lottery)]
        if not self._is_due(run):
            return
        if run.outcome is None:
            self._note(m.LotteryJob(lottery, JobState.DRAWING, phase="drawing"))
        task = {
            "do": "draw",
            "digits": run.drawn_digits,
            "beacon": run.beacon,
            "commitment": run.lottery.commitment,
            "rehearsal": run.rehearsal,
            "number": run.draw,
            "expected": run.outcome.digest if run.outcome is not None else "",
        }
        results: asyncio.Queue[Result] = asyncio.Queue()
        taking = asyncio.create_task(self._take(lottery, results))
        try:
            await self._work(lottery, task, JobState.DRAWING, results.put_nowait)
        except Exception:  # noqa: BLE001 (the outermost frame of the task)
            _log.exception("a draw could not be computed")
            results.put_nowait({"failed": {"sentence": "The server has a fault. It tries again."}})
        except asyncio.CancelledError:
            taking.cancel()
            raise
        results.put_nowait({})
        done = await taking
        first, last = RETRY_SECONDS
        pause = self._pauses.pop(lottery, 0.0)
        if not done:
            self._pauses[lottery] = min(last, max(first, 2 * pause))

    async def _take(self, lottery: str, results: asyncio.Queue[Result]) -> bool:
        """Take what comes of a draw until there is no more; whether all of it was done."""
        done = False
        while result := await results.get():
            if "drawn" in result:
                outcome = outcome_from(result["drawn"]["outcome"])
                answer = await self._record(RecordDraw(LotteryId(lottery), outcome))
                job = m.LotteryJob(lottery, JobState.DRAWN, possible=True)
                if isinstance(answer, Refusal):  # it was declared void, or ended, meanwhile
                    _log.warning("a draw of %s was not recorded: %s", lottery, answer.sentence)
                    job = self._idle(lottery)
                self._note(job)
                done = not isinstance(answer, Refusal)
            elif "written" in result:
                where = result["written"]["folder"]
                sentence = f"Who was drawn is in {where} of the lottery's folder."
                self._note(m.LotteryJob(lottery, JobState.DRAWN, sentence=sentence, possible=True))
            elif "failed" in result:
                self._note(_job(lottery, JobState.FAILED, result["failed"]))
                done = False
        return done

    # The rest

    async def _work(
        self, lottery: str, task: Result, state: JobState, take: Callable[[Result], None]
    ) -> None:
        task = {**task, "folder": str(self.paths(lottery).folder)}
        await work(task, partial(self._progress, lottery, state), take)

    def _progress(self, lottery: str, state: JobState, phase: str, done: int, total: int) -> None:
        if self._jobs[lottery].state is state:
            self._note(m.LotteryJob(lottery, state, phase=phase, done=done, total=total))

    async def _record(self, command: RecordCommitment | RecordDraw) -> Answer:
        """Have it decided and stored; tried again for as long as nothing can be stored."""
        while True:
            answered: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()

            def take(answer: Answer, answered: asyncio.Future[Answer] = answered) -> None:
                if not answered.done():  # the server stops
                    answered.set_result(answer)

            self._writer.offer(Asked(SERVER, command, take))
            answer = await answered
            if not isinstance(answer, Unavailable):
                return answer
            await asyncio.sleep(STORE_SECONDS)


def _plan(message: CheckLottery | CommitLottery) -> Plan:
    fields = ("lottery", "title", "size", "objective", "households", "trained", "cap", "gamma",
              "digits_from", "beacon_from", "time_limit", "entries", "people")  # fmt: skip
    return Plan(**{name: getattr(message, name) for name in fields})


def _failed(lottery: str, sentence: str) -> m.LotteryJob:
    return m.LotteryJob(lottery, JobState.FAILED, sentence=sentence)


def _job(lottery: str, state: JobState, told: Result) -> m.LotteryJob:
    """A job from what a worker told."""
    return m.LotteryJob(
        lottery,
        state,
        sentence=told.get("sentence", ""),
        faults=tuple(m.FileFault(**fault) for fault in told.get("faults", ())),
        more=told.get("more", 0),
        people=told.get("people", 0),
        eligible=told.get("eligible", 0),
        types=told.get("types", 0),
        possible=told.get("possible"),
        reasons=tuple(told.get("reasons", ())),
        relaxation=tuple(told.get("relaxation", ())),
    )
