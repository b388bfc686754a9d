"""Backs the conference up every few minutes, when that was asked for.

Each backup is made and verified by a process of its own (``conference backup``), at a low priority:
recomputing a record takes as long as counting it, and ballots must not wait for that. A backup
that fails is logged, said to the desks, and tried again at the next turn; older ones are deleted
only after a new one is there.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import shutil
import signal
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from conference.core.clock import Clock, Millis
from conference.core.folder import ConferenceFolder
from conference.server.record.backup import DRAFT
from conference.server.record.exchange import Committed
from conference.server.watchers.watcher import Watcher

__all__ = ["BackupPlan", "Backups", "FailedBackup"]

_log = logging.getLogger("conference.server.backups")

NICENESS = 10
"""Of the process that makes a backup, above the server's own."""

PATIENCE_SECONDS = 5.0
"""Between asking that process to stop and stopping it."""

MOST_SAID = 300
"""Characters of a reason that are passed on to desks."""

SAID_FIRST = ("conference: ", "No backup was made. ")
"""What the process says before the reason, and the desks know already."""

NAMED_BY = "%Y%m%dT%H%M%SZ"
"""The moment of a backup, in UTC, as it stands in its name."""


@dataclass(frozen=True, slots=True)
class BackupPlan:
    """Backups go to the folder ``to``, ``seconds`` apart; the newest ``keep`` are kept."""

    seconds: float
    to: Path
    keep: int
    with_keys: bool


@dataclass(frozen=True, slots=True)
class FailedBackup:
    """The last backup could not be made: when, why in a sentence, and of when the last good one is.

    ``good_at`` is None when there is none.
    """

    at: Millis
    reason: str
    good_at: Millis | None


class Backups(Watcher):
    """Makes the backups of a plan; without one it does nothing.

    ``failed`` is what is wrong with them, None when the last one was made.
    """

    def __init__(self, folder: ConferenceFolder, plan: BackupPlan | None, clock: Clock) -> None:
        self._folder = folder
        self._plan = plan
        self._clock = clock
        self._stem = f"{folder.path.resolve().name}-"
        self._is_due = True
        self.failed: FailedBackup | None = None

    def committed(self, _commit: Committed) -> None:
        """There is something that the last backup does not have."""
        self._is_due = True

    async def run(self) -> None:
        """Back up until cancelled, at once and then at each turn, if anything was committed."""
        if self._plan is None:
            return
        while True:
            if self._is_due:
                self._is_due = False
                self._is_due |= not await self.back_up(self._plan)
            await asyncio.sleep(self._plan.seconds)

    async def back_up(self, plan: BackupPlan) -> bool:
        """Make one now, then delete the eldest beyond the plan's number; whether it was made."""
        try:
            self._clear_drafts(plan)
            made_at = datetime.fromtimestamp(self._clock.now() / 1000, UTC)
            target = plan.to / f"{self._stem}{made_at:{NAMED_BY}}.backup"
            status, said = await self._made(plan, target)
            if status:
                self._note_failure(plan, said)
                return False
        except OSError as error:
            self._note_failure(plan, str(error))
            return False
        self.failed = None
        try:
            for old in self.kept(plan)[: -plan.keep]:
                old.unlink(missing_ok=True)
        except OSError as error:
            _log.error("an old backup could not be deleted: %s", error)
        return True

    def _note_failure(self, plan: BackupPlan, said: str) -> None:
        """Log what a failed process said, and keep its last words for the desks."""
        _log.error("no backup could be made: %s", said)
        last = said.splitlines()[-1] if said else "It was ended from outside."
        for known in SAID_FIRST:
            last = last.removeprefix(known)
        reason = last[:MOST_SAID]
        self.failed = FailedBackup(self._clock.now(), reason, self._last_good(plan))

    def _last_good(self, plan: BackupPlan) -> Millis | None:
        """The moment of the newest backup that is there, by its name."""
        for path in reversed(self.kept(plan)):
            with contextlib.suppress(ValueError):
                name = path.stem.removeprefix(self._stem)
                made_at = datetime.strptime(name, NAMED_BY).replace(tzinfo=UTC)
                return Millis(int(made_at.timestamp() * 1000))
        return None

    def kept(self, plan: BackupPlan) -> list[Path]:
        """The backups of this conference that are there, the eldest first."""
        return sorted(plan.to.glob(f"{self._stem}[0-9]*T[0-9]*Z.backup"))

    def _clear_drafts(self, plan: BackupPlan) -> None:
        """Delete what a process left that was killed over a backup."""
        for draft in plan.to.glob(f".{self._stem}[0-9]*{DRAFT}"):
            shutil.rmtree(draft, ignore_errors=True)

    async def _made(self, plan: BackupPlan, target: Path) -> tuple[int, str]:
        """Have it made by a process of its own; its exit status, and what it says of a failure."""
        asked = [str(self._folder.path), "--to", str(target)]
        asked += ["--with-keys"] if plan.with_keys else []
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "conference", "backup", *asked,
            stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE, start_new_session=True,
        )  # fmt: skip
        try:
            with contextlib.suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, process.pid, _niceness())
            _, said = await process.communicate()
        finally:
            await _stopped(process)
        return process.returncode or 0, said.decode(errors="replace").strip()


def _niceness() -> int:
    return min(19, os.getpriority(os.PRIO_PROCESS, 0) + NICENESS)


async def _stopped(process: asyncio.subprocess.Process) -> None:
    """Interrupt a process that still runs, so that it clears away what it has begun."""
    if process.returncode is not None:
        return
    with contextlib.suppress(ProcessLookupError):
        process.send_signal(signal.SIGINT)
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()
