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
from conference.lottery.plan import Paths
from conference.protocol import messages as m
from conference.protocol.messages import JobState
from conference.server.watchers.lottery_worker import Result, work

__all__ = ["SittingOffice"]

_log = logging.getLogger("conference.server.watchers.lottery")

RETRY_SECONDS = (1.0, 300.0)
"""What the register refused is tried again: after this, doubling up to that."""


class SittingOffice:
    """``note`` tells desks how it stands, ``wake`` is called when something may be left to do."""

    def __init__(
        self,
        paths: Callable[[str], Paths],
        note: Callable[[m.LotteryJob], None],
        wake: Callable[[], None],
    ) -> None:
        self._paths = paths
        self._note = note
        self._wake = wake
        self._running: dict[str, asyncio.Task[None]] = {}
        self._pauses: dict[str, float] = {}
        self._settled: dict[str, tuple[int, LotteryStage]] = {}

    def tasks(self) -> Iterable[asyncio.Task[None]]:
        """What runs now."""
        return tuple(self._running.values())

    def look(self, run: LotteryRun) -> None:
        """Begin what is to be done for this lottery."""
        lottery, now = str(run.lottery.id), (run.draw, run.stage)
        if not run.draw or lottery in self._running or self._settled.get(lottery) == now:
            return
        paths = self._paths(lottery)
        if paths.is_unsettled(run.draw, counts=_counts(run)):
            task = asyncio.create_task(self._settle(run), name=f"sitting of {lottery}")
            self._running[lottery] = task
            task.add_done_callback(lambda _: self._ended(lottery))
        elif paths.draw(run.draw).is_dir() or run.stage is LotteryStage.VOID:
            self._settled[lottery] = now

    def _ended(self, lottery: str) -> None:
        self._running.pop(lottery, None)
        self._wake()

    async def _settle(self, run: LotteryRun) -> None:
        lottery = str(run.lottery.id)
        pause = self._pauses.get(lottery, 0.0)
        await asyncio.sleep(pause)
        task = {
            "do": "settle",
            "folder": str(self._paths(lottery).folder),
            "last": run.draw,
            "counts": _counts(run),
            "title": run.lottery.title,
            "at": (run.drawn_at or 0) // 1000,
        }
        results: list[Result] = []
        try:
            await work(task, lambda *_: None, results.append)
        except Exception:  # noqa: BLE001 (the outermost frame of the task)
            _log.exception("a sitting could not be noted in the register")
        done = next((one["noted"] for one in results if "noted" in one), None)
        if done is not None:
            self._pauses.pop(lottery, None)
            sentence = done["sentence"]
        else:
            first, last = RETRY_SECONDS
            self._pauses[lottery] = min(last, max(first, 2 * pause))
            failed: Result = next((one["failed"] for one in results if "failed" in one), {})
            reason = failed.get("sentence") or "The server has a fault."
            sentence = f"The register does not have this sitting yet; it is tried again. {reason}"
        state = JobState.DRAWN if done is not None else JobState.FAILED
        self._note(m.LotteryJob(lottery, state, sentence=sentence, possible=True))


def _counts(run: LotteryRun) -> bool:
    return run.stage is LotteryStage.REVEALED and not run.rehearsal
