"""``crash``: the server is killed again and again, and must keep every promise that it gave.

Voters vote, change their vote, ask twice, hang up and come back, while the server process is
killed with SIGKILL: at moments by chance, before and inside a commit, between a commit and its
acknowledgements, in the middle of them, while a snapshot is written, and during start-up. It is
then started on the same folder, the voters come back by themselves and send what was not answered
again, under the same id, key and revision. When all is answered, the record is compared with what
they were told.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import re
import signal
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from conference.bench.ledger import DurabilityAudit
from conference.bench.place import Desk, Place, desk, free_port, place
from conference.bench.voice import Facilitator, Voter, is_quiet, soon
from conference.core.errors import ConferenceError
from conference.core.places import START

__all__ = ["crash"]

PARTIES = 4
VOTERS = 12
OPTIONS = 3
ROUNDS_OF_A_POLL = 10
POLLS_OF_A_FOLDER = 5
READY_SECONDS = 60.0
PHASES = {
    "while voting": 5,
    "before a commit": 2,
    "in a commit": 2,
    "between commit and answer": 4,
    "in the answers": 3,
    "in a snapshot": 3,
    "during start-up": 2,
    "at a step of start-up": 3,
}
"""Where it is killed, and how often of 24."""

FAULTS = {
    "before a commit": ("before_commit", 1, 25),
    "in a commit": ("in_commit", 1, 25),
    "between commit and answer": ("after_commit", 1, 25),
    "in the answers": ("in_answers", 1, 60),
    "in a snapshot": ("in_snapshot", 0, 2),
    "at a step of start-up": ("in_start", 0, len(START) - 1),
}
"""How a server is told to kill itself there: the fault, and its least and greatest number."""


COMPLAINT = re.compile(r"^.*(?:WARNING|ERROR|CRITICAL|Traceback).*$", re.MULTILINE)
"""In a server's log. A kill may not even damage the snapshot, of which it would warn."""


@dataclass(slots=True)
class _Counts:
    """Counts of what the rounds did, for the figures."""

    kills: Counter[str]
    polls: int = 0
    folders: int = 0
    starts: int = 0
    before_ready: int = 0
    with_snapshot: int = 0


class _Launcher:
    """The process that forks servers; see :mod:`conference.bench.launcher`."""

    def __init__(self, process: asyncio.subprocess.Process, where: Place, port: int) -> None:
        self._process = process
        self._where = where
        self._port = port
        self.log = where.state / "server.log"
        self.pid = 0
        self.starts = 0
        self.with_snapshot = 0
        self.complaints: list[str] = []

    async def start(self, fault: str = "") -> None:
        """Fork a server; it is not ready yet."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        folder = str(self._where.folder.path)
        order = {"folder": folder, "port": self._port, "fault": fault, "log": str(self.log)}
        self.read_complaints()
        self.log.write_bytes(b"")
        self.starts += 1
        self.with_snapshot += self._where.folder.snapshot.exists()
        self._process.stdin.write(json.dumps(order).encode() + b"\n")
        async with asyncio.timeout(READY_SECONDS):
            self.pid = json.loads(await self._process.stdout.readline())["pid"]

    def is_ready(self) -> bool:
        """Whether it has said so."""
        return b"is open at" in self.log.read_bytes()

    def read_complaints(self) -> None:
        """Take from the log what the server has complained of: of nothing, if all is well."""
        with contextlib.suppress(FileNotFoundError):
            said = self.log.read_text(encoding="utf-8", errors="replace")
            self.complaints += COMPLAINT.findall(said)

    def is_alive(self) -> bool:
        """Whether the process runs (it stays a zombie until the next start)."""
        return _is_alive(self.pid)

    async def until(self, ready: bool) -> None:
        """Wait until it is ready, or until it is dead."""
        deadline = time.monotonic() + READY_SECONDS
        while time.monotonic() < deadline:
            if not self.is_alive():
                if ready:
                    said = self.log.read_text(errors="replace")[-2000:]
                    raise ConferenceError("no_server", f"The server did not come back. {said}")
                return
            if ready and self.is_ready():
                return
            await asyncio.sleep(0.005)
        raise ConferenceError("no_server", "The server did not come back in time.")

    def kill(self) -> None:
        """Send SIGKILL; no error when the process has ended."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)


def _is_alive(pid: int) -> bool:
    """Whether any thread is left: the first one is a zombie while another ends what it writes."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
        threads = len(list(Path(f"/proc/{pid}/task").iterdir()))
    except OSError:
        return False
    return stat.rpartition(")")[2].split()[0] != "Z" or threads > 1


@contextlib.asynccontextmanager
async def _launching(where: Place) -> AsyncIterator[_Launcher]:
    where.state.mkdir(parents=True, exist_ok=True)
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "conference.bench.launcher",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, **where.environment},
    )
    launcher = _Launcher(process, where, free_port())
    try:
        yield launcher
    finally:
        if launcher.pid:
            launcher.kill()
        process.kill()
        await process.wait()


async def crash(rounds: int, seed: int) -> dict[str, Any]:
    """Kill the server ``rounds`` times; what was acknowledged, and what of it was not kept."""
    chance = random.Random(seed)  # noqa: S311 (moments, not secrets)
    ledger, told = DurabilityAudit(), _Counts(Counter())
    start = time.monotonic()
    left = rounds
    while left:
        part = min(left, ROUNDS_OF_A_POLL * POLLS_OF_A_FOLDER)
        with place(PARTIES, VOTERS) as where:
            async with _launching(where) as launcher:
                await _folder(part, where, launcher, chance, ledger, told)
            launcher.read_complaints()
            ledger.complained(launcher.complaints)
            told.starts += launcher.starts
            told.with_snapshot += launcher.with_snapshot
        told.folders += 1
        left -= part
    return {
        "rounds": rounds,
        "kills": dict(told.kills),
        "kills_before_ready": told.before_ready,
        "starts": told.starts,
        "starts_with_snapshot": told.with_snapshot,
        "polls": told.polls,
        "folders": told.folders,
        **ledger.figures(),
        "seed": seed,
        "seconds": round(time.monotonic() - start, 1),
        "held": ledger.holds,
    }


async def _folder(
    rounds: int,
    where: Place,
    launcher: _Launcher,
    chance: random.Random,
    ledger: DurabilityAudit,
    told: _Counts,
) -> None:
    """So many rounds on one folder, with a new poll every few rounds."""
    await launcher.start()
    await launcher.until(ready=True)
    url = f"http://127.0.0.1:{launcher._port}/"
    voters = [
        Voter(url, where.codes[n % PARTIES].join, n % PARTIES, random.Random(chance.random()))  # noqa: S311
        for n in range(VOTERS)
    ]
    rooms = [
        Facilitator(url, where.codes[n].facilitator, n, random.Random(chance.random()))  # noqa: S311
        for n in range(PARTIES)
    ]
    ledger.open_folder(where.folder)
    async with desk(where, url, soon) as control, contextlib.AsyncExitStack() as stack:
        for client in (*voters, *rooms):
            await stack.enter_async_context(client.connected())
        for number in range(rounds):
            poll = f"p{number // ROUNDS_OF_A_POLL}"
            if number % ROUNDS_OF_A_POLL == 0:
                await control.open_poll(poll, OPTIONS)
                for client in (*voters, *rooms):
                    client.begin(poll, OPTIONS)
            await _round(launcher, control, (*voters, *rooms), chance, told)
            ledger.compare(poll, voters, rooms)
            if number % ROUNDS_OF_A_POLL == ROUNDS_OF_A_POLL - 1 or number == rounds - 1:
                await control.close_poll(poll)
                ledger.compare_closed(poll, voters, rooms)
                told.polls += 1
    launcher.kill()
    await launcher.until(ready=False)
    ledger.close_folder()


async def _round(
    launcher: _Launcher,
    control: Desk,
    clients: tuple[Voter | Facilitator, ...],
    chance: random.Random,
    told: _Counts,
) -> None:
    """Load, a kill, a new start, and all questions answered."""
    phase = chance.choices(list(PHASES), list(PHASES.values()))[0]
    fault = FAULTS.get(phase)
    if fault is not None:
        launcher.kill()
        await launcher.until(ready=False)
        name, least, most = fault
        await launcher.start(f"{name}:{chance.randint(least, most)}")
    for client in clients:
        client.go()
    if fault is not None:
        await launcher.until(ready=False)
    else:
        await asyncio.sleep(chance.random() * 0.3)
        launcher.kill()
        await launcher.until(ready=False)
    if phase == "during start-up":
        await launcher.start()
        await asyncio.sleep(chance.random() * 0.35)
        told.before_ready += not launcher.is_ready()
        launcher.kill()
        await launcher.until(ready=False)
    told.kills[phase] += 1
    await launcher.start()
    await launcher.until(ready=True)
    for client in clients:
        client.rest()
    try:
        async with asyncio.timeout(READY_SECONDS):
            for client in clients:
                await client.quiet()
            await control.link.until(is_quiet)
    except TimeoutError as error:
        sentence = f"Killed {phase}, and some client has no answer {READY_SECONDS:.0f} s later."
        raise ConferenceError("no_answer", sentence) from error


def outcome_sentence(figures: Mapping[str, Any]) -> str:
    """The figures in one sentence: kills, ballots acknowledged, promises broken."""
    return (
        f"{figures['rounds']} kills, {figures['acknowledged']} ballots acknowledged: "
        f"{figures['lost']} lost, {figures['counted_twice']} counted twice, "
        f"{figures['mismatches']} mismatches."
    )
