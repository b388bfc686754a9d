"""A source that ffmpeg fetches: one process, started again whenever it ends."""

from __future__ import annotations

import asyncio
import ctypes
import shutil
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections import deque
from collections.abc import Callable
from contextlib import suppress

import imageio_ffmpeg

from conference.core.errors import ConferenceError
from conference.server.stream.ingest.commands import Call, call_for
from conference.server.stream.ingest.complaints import (
    WRONG_PASSPHRASE,
    complaint,
    wrong_passphrase,
)
from conference.server.stream.ingest.faults import SourceFault
from conference.server.stream.ingest.intake import Feeding, Intake
from conference.server.stream.ingest.mpegts import TsRelay
from conference.server.stream.ingest.states import SILENT
from conference.server.stream.settings import SourceKind

__all__ = ["Child"]

FIRST_WAIT, LONGEST_WAIT = 0.3, 10.0
"""Seconds before ffmpeg is started again; doubled each time, until something comes."""

PR_SET_PDEATHSIG = 1
PRCTL = ctypes.CDLL(None).prctl if sys.platform == "linux" else None

STUCK = 15.0
"""Seconds without a byte, after there were some, until ffmpeg is replaced."""


class Child:
    """Keeps an ffmpeg running for one source. ``program`` finds it, given what it needs."""

    def __init__(
        self,
        intake: Intake,
        srt_port: int,
        program: Callable[[Call], str] | None = None,
        first_wait: float = FIRST_WAIT,
    ) -> None:
        self._intake, self._srt_port = intake, srt_port
        self._program = program or program_for
        self._first_wait = first_wait
        self._feeding: Feeding | None = None
        self._task = asyncio.create_task(self._keep(), name=f"ffmpeg of {intake.setting.id}")

    async def close(self) -> None:
        """End ffmpeg, and wait for it."""
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    async def _keep(self) -> None:
        """ffmpeg after ffmpeg."""
        barren = 0
        while True:
            try:
                came = await self._run_one()
            except ConferenceError as error:
                fault = SourceFault(error.code, error.sentence, error.params)
                self._intake.watch.troubled(fault)
                return
            except OSError as error:
                came = False
                self._intake.watch.troubled(_no_program(error))
            except Exception as error:  # noqa: BLE001 - one source must not stop another
                came = False
                self._intake.watch.troubled(_no_program(error))
            barren = 0 if came else barren + 1
            await asyncio.sleep(min(self._first_wait * 2 ** min(barren, 8), LONGEST_WAIT))

    async def _run_one(self) -> bool:
        """One ffmpeg, to its end. Whether anything came."""
        call = call_for(self._intake.setting, self._srt_port)
        process = await asyncio.create_subprocess_exec(
            self._program(call),
            *call.arguments,
            stdin=PIPE,
            stdout=PIPE,
            stderr=PIPE,
            preexec_fn=die_with_parent,
        )
        lines: deque[str] = deque(maxlen=20)
        try:
            if process.stdin is not None:
                process.stdin.write(call.stdin)
                process.stdin.close()
            async with asyncio.TaskGroup() as group:
                group.create_task(self._overhear(process.stderr, lines))
                came = await self._pass_on(process, call)
            await process.wait()
            self._ended(came=came, lines=lines)
        finally:
            if self._feeding is not None:
                self._feeding.end(clean=True)
                self._feeding = None
            await _end(process)
        return came

    async def _pass_on(self, process: Process, call: Call) -> bool:
        """Pass on what ffmpeg writes, to its end. Whether there was anything."""
        relay, came = TsRelay(), False
        while process.stdout is not None:
            try:
                async with asyncio.timeout(STUCK if came else None):
                    data = await process.stdout.read(64 * 1024)
            except TimeoutError:
                _kill(process)
                continue
            if not data:
                break
            if not came:
                came = True
                self._feeding = self._intake.admit(relay, call.peer, "", lambda: _kill(process))
            if self._feeding is not None:
                for unit in relay.units(data):
                    self._feeding.put(unit)
        return came

    def _ended(self, *, came: bool, lines: deque[str]) -> None:
        """Say why. A caller over SRT that hangs up is told from one that fell silent before."""
        kind = self._intake.setting.kind
        fault = complaint(kind, lines)
        if not came:
            if fault is not None:
                self._intake.watch.troubled(fault)
            return
        feeding, self._feeding = self._feeding, None
        if feeding is not None:
            silent = self._intake.watch.silent_for > SILENT
            clean = not silent if kind is SourceKind.SRT else fault is None
            feeding.end(clean=clean, fault=fault)

    async def _overhear(self, stream: asyncio.StreamReader | None, lines: deque[str]) -> None:
        """Keep the last lines of what ffmpeg says; one that is cut off is long enough."""
        rest = ""
        while stream is not None and (data := await stream.read(4096)):
            *whole, rest = (rest + data.decode("utf-8", "replace")).split("\n")
            rest = rest[:1000]
            lines.extend(whole)
            if any(map(wrong_passphrase, whole)):
                self._intake.watch.refused("", WRONG_PASSPHRASE)
        lines.append(rest)


def program_for(call: Call) -> str:
    """The ffmpeg that came with this program, or for sound of ALSA one that has that.

    Raises :class:`ConferenceError` ``no_alsa`` when the machine has none.
    """
    if not call.alsa:
        return str(imageio_ffmpeg.get_ffmpeg_exe())
    found = shutil.which("ffmpeg")
    if found is None:
        raise ConferenceError(
            "no_alsa",
            "The ffmpeg that came with the program records no sound from devices: install another "
            "(apt-get install ffmpeg), or leave the sound out of this source.",
        )
    return found


def die_with_parent() -> None:
    """Have the kernel end a child when this process is killed: an orphan would hold the port."""
    if PRCTL is not None:
        PRCTL(PR_SET_PDEATHSIG, signal.SIGKILL)


def _kill(process: Process) -> None:
    with suppress(ProcessLookupError):
        process.kill()


async def _end(process: Process) -> None:
    """End it, if it has not ended, and wait for that."""
    if process.returncode is None:
        _kill(process)
    await process.wait()


def _no_program(error: Exception) -> SourceFault:
    sentence = f"The program ffmpeg cannot be started: {error}. Install the program again."
    return SourceFault("no_ffmpeg", sentence, {"why": str(error)})
