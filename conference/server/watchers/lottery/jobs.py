"""How the computing for each lottery stands, as all desks are shown it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from conference.core.ids import LotteryId
from conference.deliberation.lottery.model import is_slug
from conference.lottery.plan import FILES, Paths
from conference.protocol import messages as m
from conference.protocol.messages import JobState
from conference.server.record.writer import Writer
from conference.server.watchers.lottery.worker import Result

__all__ = ["Jobs", "failed_job", "job_of"]


class Jobs:
    """The last job of each lottery, whose folders are in ``folder``; ``to_desks`` writes one."""

    def __init__(
        self, writer: Writer, folder: Path, to_desks: Callable[[m.LotteryJob], None]
    ) -> None:
        self._writer = writer
        self._folder = folder
        self._to_desks = to_desks
        self._last: dict[str, m.LotteryJob] = {}

    def paths(self, lottery: str) -> Paths:
        """Where a lottery's files are."""
        return Paths(self._folder / lottery)

    def show(self, job: m.LotteryJob) -> None:
        """Keep a job as the last of its lottery, and write it to all desks."""
        self._last[job.lottery] = job
        self._to_desks(self._with_files(job))

    def show_progress(
        self, lottery: str, state: JobState, phase: str, done: int, total: int
    ) -> None:
        """How far a worker is; not when the lottery has another state by now."""
        last = self._last.get(lottery)
        if last is not None and last.state is state:
            self.show(m.LotteryJob(lottery, state, phase=phase, done=done, total=total))

    def all(self) -> Iterable[m.LotteryJob]:
        """The job of each lottery, also of those of an earlier server."""
        known = set(self._last) | set(self._writer.settled.lottery.runs)
        if self._folder.is_dir():
            known |= {path.name for path in self._folder.iterdir() if is_slug(path.name)}
        found = (self._last.get(lottery) or self.idle(lottery) for lottery in sorted(known))
        return [self._with_files(job) for job in found]

    def idle(self, lottery: str) -> m.LotteryJob:
        """How a lottery stands for which nothing is computed: what is recorded, or was sent."""
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

    def _with_files(self, job: m.LotteryJob) -> m.LotteryJob:
        """A job with what is here for its lottery."""
        paths = self.paths(job.lottery)
        files = tuple(name for name in FILES if paths.sent(name).is_file())
        return job.beside(files, register=paths.has_register)


def failed_job(lottery: str, sentence: str) -> m.LotteryJob:
    """A job that failed, and why."""
    return m.LotteryJob(lottery, JobState.FAILED, sentence=sentence)


def job_of(lottery: str, state: JobState, result: Result) -> m.LotteryJob:
    """A job from the result of a worker."""
    return m.LotteryJob(
        lottery,
        state,
        sentence=result.get("sentence", ""),
        faults=tuple(m.FileFault(**fault) for fault in result.get("faults", ())),
        more=result.get("more", 0),
        people=result.get("people", 0),
        eligible=result.get("eligible", 0),
        types=result.get("types", 0),
        possible=result.get("possible"),
        reasons=tuple(result.get("reasons", ())),
        relaxation=tuple(result.get("relaxation", ())),
    )
