"""The watcher of lotteries: what desks ask for, and what is due by the record itself."""

from __future__ import annotations

import asyncio
import logging
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

from conference.deliberation.lottery.commands import CancelLottery, LotteryTask
from conference.deliberation.lottery.model import LotteryRun
from conference.lottery.plan import Paths
from conference.protocol import messages as m
from conference.server.record.exchange import Answer, Committed, Done
from conference.server.record.writer import Writer
from conference.server.watchers.lottery.computing import Computing
from conference.server.watchers.lottery.drawing import Drawing
from conference.server.watchers.lottery.jobs import Jobs
from conference.server.watchers.lottery.pauses import Pauses
from conference.server.watchers.lottery.sittings import Sittings
from conference.server.watchers.watcher import Watcher

__all__ = ["LotteryOffice"]

_log = logging.getLogger("conference.server.watchers.lottery")


class LotteryOffice(Watcher):
    """All lotteries of one conference, whose folders are in ``folder``.

    ``to_desks`` writes a job to every desk.
    """

    def __init__(
        self, writer: Writer, folder: Path, to_desks: Callable[[m.LotteryJob], None]
    ) -> None:
        self._writer = writer
        self._folder = folder
        self._wake = asyncio.Event()
        self._wake.set()
        self._accepted: dict[str, str] = {}
        self._jobs = Jobs(writer, folder, to_desks)
        self._computing = Computing(writer, self._jobs)
        self._drawing = Drawing(writer, self._jobs, self._wake.set)
        self._sittings = Sittings(self._jobs, self._wake.set)
        self._pauses = Pauses()
        self._resting: dict[str, asyncio.TimerHandle] = {}

    def ask(self, name: str, task: LotteryTask, answer: Callable[[Answer], None], by: str) -> None:
        """Begin a check or a commitment, or stop it; the same ``name`` again changes nothing.

        ``by`` is the login of the desk that asks.
        """
        if self._accepted.get(task.lottery) == name:
            answer(Done())
            return
        if isinstance(task, CancelLottery):
            self._computing.cancel(task.lottery)
        else:
            refusal = self._computing.refusal(task)
            if refusal is not None:
                answer(refusal)
                return
            self._computing.begin(task, by)
        self._accepted[task.lottery] = name
        answer(Done())

    def jobs(self) -> Iterable[m.LotteryJob]:
        """How the computing for each lottery stands, also for those of an earlier server."""
        return self._jobs.all()

    def paths(self, lottery: str) -> Paths:
        """Where a lottery's files are."""
        return self._jobs.paths(lottery)

    def is_busy(self, lottery: str) -> bool:
        """Whether something is computed from the files of this lottery now."""
        return self._computing.is_busy(lottery)

    def files_changed(self, lottery: str) -> None:
        """A file of a lottery was sent or removed: desks are shown which are here."""
        self._jobs.show(self._jobs.idle(lottery))

    def committed(self, _commit: Committed) -> None:
        """Something was recorded: perhaps a lottery has all its digits."""
        self._wake.set()

    async def run(self) -> None:
        """Draw what is to be drawn, until cancelled; then nothing is computed any more."""
        await asyncio.to_thread(self._tidy)
        self._wake.set()  # also when it is run again after a fault
        try:
            while True:
                await self._wake.wait()
                self._wake.clear()
                for run in self._writer.settled.lottery.runs.values():
                    self._begin_due(run)
        finally:
            for timer in self._resting.values():
                timer.cancel()
            self._resting.clear()
            parts = (self._computing, self._drawing, self._sittings)
            tasks = [task for part in parts for task in part.tasks()]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def _begin_due(self, run: LotteryRun) -> None:
        """Begin what is due for one lottery; a fault stops no other, and it is tried again."""
        lottery = str(run.lottery.id)
        if lottery in self._resting:
            return
        try:
            self._drawing.begin_due(run)
            self._sittings.begin_due(run)
        except Exception:  # noqa: BLE001 (the outermost frame of what is done for one lottery)
            _log.exception("what is due for the lottery %s could not be begun", lottery)
            self._pauses.failed(lottery)
            seconds = self._pauses.seconds(lottery)
            loop = asyncio.get_running_loop()
            self._resting[lottery] = loop.call_later(seconds, self._rested, lottery)
        else:
            self._pauses.done(lottery)

    def _rested(self, lottery: str) -> None:
        self._resting.pop(lottery, None)
        self._wake.set()

    def _tidy(self) -> None:
        """Remove what workers of an earlier server left half done."""
        for left in self._folder.glob("*/*.new"):
            shutil.rmtree(left, ignore_errors=True)
        for left in self._folder.glob("*/import/*.new"):
            left.unlink(missing_ok=True)
