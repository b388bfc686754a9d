"""Keeps an encoder running, and says in one value how the stream is."""

from __future__ import annotations

import asyncio
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from conference.core.clock import Clock, Millis, SystemClock
from conference.server.stream.report import Report

__all__ = ["StreamState", "StreamStatus", "StreamSupervisor", "encoder_command"]

STALL = 5.0
"""Seconds without a new segment after which an encoder is replaced."""

WARM_UP = 20.0
"""Seconds that an encoder has for its first segment: it must load libraries and read the file."""

GRACE = 3.0
"""Seconds that an encoder has to end in order before it is killed."""

FIRST_WAIT, LONGEST_WAIT = 0.5, 30.0
"""Seconds before the first restart; doubled each time, up to the longest, until segments come."""

HOPELESS = 4
"""Restarts without one segment after which the state is ``failed``. It goes on trying."""

LINE_LIMIT = 64 * 1024


class StreamState(StrEnum):
    """How the stream is."""

    STARTING = "starting"
    ON_AIR = "on_air"
    STALE = "stale"
    FAILED = "failed"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class StreamStatus:
    """The stream as the desk shows it.

    ``segments`` and ``seconds`` count what was published since :meth:`StreamSupervisor.start`;
    ``since`` is when ``state`` was reached. ``error`` is one sentence on what went wrong last, and
    stays after recovery; empty when nothing did. ``mode`` is ``copy``, ``transcode`` or empty.
    """

    state: StreamState
    segments: int
    seconds: float
    since: Millis
    error: str = ""
    mode: str = ""
    skipped: int = 0
    restarts: int = 0


def encoder_command(source: Path, out: Path) -> list[str]:
    """How the encoder is started."""
    program = [sys.executable, "-m", "conference.server.stream.encoder"]
    return [*program, "--source", str(source), "--out", str(out)]


class StreamSupervisor:
    """Runs the encoder for ``source`` into ``out``, and runs it again whenever it dies or stalls.

    A new encoder goes on where in the file the last one ended. Nothing that happens to the encoder
    raises here: it is in :attr:`status`. ``command`` replaces :func:`encoder_command`; it is given
    ``--begin SECONDS``, what was published so far.
    """

    def __init__(
        self,
        source: Path,
        out: Path,
        *,
        clock: Clock | None = None,
        command: Sequence[str] | None = None,
        stall: float = STALL,
        warm_up: float = WARM_UP,
        first_wait: float = FIRST_WAIT,
    ) -> None:
        self._command = list(command or encoder_command(source, out))
        self._clock = clock or SystemClock()
        self._stall, self._warm_up, self._first_wait = stall, warm_up, first_wait
        self._status = StreamStatus(StreamState.STOPPED, 0, 0.0, self._clock.now())
        self._changed = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._process: Process | None = None

    @property
    def status(self) -> StreamStatus:
        """How the stream is now."""
        return self._status

    @property
    def pid(self) -> int | None:
        """The encoder's process id while one runs."""
        return self._process.pid if self._process else None

    async def changed(self) -> StreamStatus:
        """Wait for the next change of :attr:`status`; returns the new one."""
        await self._changed.wait()
        return self._status

    async def start(self) -> None:
        """Begin; returns at once. Starting twice is the same as starting once."""
        if self._task is None:
            self._show(state=StreamState.STARTING)
            self._task = asyncio.create_task(self._keep_running(), name="stream supervisor")

    async def stop(self) -> None:
        """End the encoder and wait for its end, at most some seconds. May be called at any time."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
            self._show(state=StreamState.STOPPED)

    async def _keep_running(self) -> None:
        """Encoder after encoder. The outermost frame: whatever goes wrong becomes a status."""
        barren = 0
        while True:
            before = self._status.segments
            try:
                sentence = await self._run_one()
            except Exception as error:  # noqa: BLE001 - the stream must never stop the server
                sentence = f"The encoder could not be run: {error}."
            barren = 0 if self._status.segments > before else barren + 1
            lost = self._status.segments > 0
            state = StreamState.STALE if lost else StreamState.STARTING
            if barren >= HOPELESS:
                state = StreamState.FAILED
            wait = min(self._first_wait * 2 ** min(barren, 16), LONGEST_WAIT)
            self._show(state=state, error=sentence, restarts=self._status.restarts + 1)
            await asyncio.sleep(wait)

    async def _run_one(self) -> str:
        """One encoder, to its end; one sentence on why it ended."""
        process = await asyncio.create_subprocess_exec(
            *self._command,
            "--begin",
            str(self._status.seconds),
            stdin=PIPE,
            stdout=PIPE,
            stderr=PIPE,
            limit=LINE_LIMIT,
        )
        self._process = process
        try:
            async with asyncio.TaskGroup() as group:
                last_words = group.create_task(_last_line(process.stderr), name="encoder stderr")
                silent = await self._listen(process.stdout)
                if silent:
                    process.kill()
            status = await process.wait()
        finally:
            self._process = None
            await _end(process)
        if silent:
            return silent
        if last_words.result():
            return last_words.result()
        if status < 0:
            return f"The encoder was ended by {signal.Signals(-status).name}; it is started again."
        return f"The encoder ended with status {status}; it is started again."

    async def _listen(self, stdout: asyncio.StreamReader | None) -> str:
        """Read reports until the encoder ends (returns "") or stalls (returns a sentence)."""
        if stdout is None:
            raise ValueError("the encoder needs a standard output")
        base, seen, patience = self._status, 0, self._warm_up
        loop = asyncio.get_running_loop()
        deadline = loop.time() + patience
        while True:
            try:
                async with asyncio.timeout_at(deadline):
                    line = await stdout.readline()
            except TimeoutError:
                return f"The encoder gave no new picture for {patience:.0f} s and was replaced."
            if not line:
                return ""
            report = Report.read(line)
            if report is None:
                continue
            if report.segments > seen:
                seen, patience = report.segments, self._stall
                deadline = loop.time() + patience
                self._show(
                    state=StreamState.ON_AIR,
                    segments=base.segments + seen,
                    seconds=round(base.seconds + report.seconds, 3),
                    skipped=base.skipped + report.skipped,
                    mode=report.mode,
                )

    def _show(self, **changes: object) -> None:
        """Change the status, and wake who waits for that."""
        status = replace(self._status, **changes)  # type: ignore[arg-type]
        if status.state != self._status.state:
            status = replace(status, since=self._clock.now())
        if status != self._status:
            self._status = status
            waiting, self._changed = self._changed, asyncio.Event()
            waiting.set()


async def _end(process: Process) -> None:
    """Ask the process to end; when it does not, kill it. Also when this task is cancelled."""
    if process.returncode is None:
        with suppress(ProcessLookupError):
            process.terminate()
        try:
            async with asyncio.timeout(GRACE):
                await process.wait()
        except TimeoutError:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()
    if process.stdin is not None:
        process.stdin.close()


async def _last_line(stream: asyncio.StreamReader | None) -> str:
    """The last line that is not empty, at most 300 characters; reads to the end."""
    last = ""
    while stream is not None and (chunk := await stream.read(4096)):
        lines = (last + chunk.decode(errors="replace")).rstrip("\n").splitlines()
        last = lines[-1][-300:] if lines else last
    return last.strip()
