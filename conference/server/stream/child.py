"""A child process that is kept running: started, heard, given orders, and started again."""

from __future__ import annotations

import asyncio
import json
import signal
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress

__all__ = ["HOPELESS", "Child"]

GRACE = 3.0
"""Seconds that a process has to end in order before it is killed."""

LONGEST_WAIT = 30.0
"""Seconds at most before a restart; they double from the first, until the process gets on."""

HOPELESS = 4
"""Restarts without any progress after which there is little hope. It goes on trying."""

LINE_LIMIT = 256 * 1024


class Child:
    """One program, run again whenever it dies or stalls. Nothing that happens to it raises here.

    ``command`` gives the command for each start. ``hear(line)`` is called with each line of its
    standard output and says whether the line shows progress; without any for ``stall`` seconds
    (``warm_up`` after the start) the process is replaced. ``ended(sentence, barren)`` is told why
    it ended, and how many ends have followed each other without progress.
    """

    def __init__(
        self,
        name: str,
        command: Callable[[], Sequence[str]],
        hear: Callable[[bytes], bool],
        ended: Callable[[str, int], None],
        *,
        stall: float,
        warm_up: float,
        first_wait: float,
        progress: str = "sign of life",
    ) -> None:
        self._name, self._command, self._hear, self._ended = name, command, hear, ended
        self._stall, self._warm_up, self._first_wait = stall, warm_up, first_wait
        self._progress = progress
        self._got_on = False
        self._task: asyncio.Task[None] | None = None
        self._process: Process | None = None

    @property
    def pid(self) -> int | None:
        """Its process id while it runs."""
        return self._process.pid if self._process else None

    @property
    def kept(self) -> bool:
        """Whether it is kept running."""
        return self._task is not None

    def start(self) -> None:
        """Begin to keep it running; twice is the same as once."""
        if self._task is None:
            self._task = asyncio.create_task(self._keep_running(), name=f"stream {self._name}")

    async def stop(self) -> None:
        """End it and wait for its end, at most some seconds. May be called at any time."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    def send(self, order: Mapping[str, object]) -> None:
        """Give it an order as one line of JSON; lost when it does not run."""
        process = self._process
        if process is not None and process.stdin is not None and not process.stdin.is_closing():
            process.stdin.write(json.dumps(order).encode() + b"\n")

    async def _keep_running(self) -> None:
        """Process after process. The outermost frame: whatever goes wrong becomes a sentence."""
        barren = 0
        while True:
            self._got_on = False
            try:
                sentence = await self._run_one()
            except Exception as error:  # noqa: BLE001 - the stream must never stop the server
                sentence = f"The {self._name} could not be run: {error}."
            barren = 0 if self._got_on else barren + 1
            self._ended(sentence, barren)
            await asyncio.sleep(min(self._first_wait * 2 ** min(barren, 16), LONGEST_WAIT))

    async def _run_one(self) -> str:
        """One process, to its end; one sentence on why it ended."""
        process = await asyncio.create_subprocess_exec(
            *self._command(), stdin=PIPE, stdout=PIPE, stderr=PIPE, limit=LINE_LIMIT
        )
        self._process = process
        try:
            async with asyncio.TaskGroup() as group:
                last_words = group.create_task(_last_line(process.stderr), name="stderr")
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
            name = signal.Signals(-status).name
            return f"The {self._name} was ended by {name}; it is started again."
        return f"The {self._name} ended with status {status}; it is started again."

    async def _listen(self, stdout: asyncio.StreamReader | None) -> str:
        """Read lines until the process ends (returns "") or stalls (returns a sentence)."""
        if stdout is None:
            raise ValueError(f"the {self._name} needs a standard output")
        patience = self._warm_up
        loop = asyncio.get_running_loop()
        deadline = loop.time() + patience
        while True:
            try:
                async with asyncio.timeout_at(deadline):
                    line = await stdout.readline()
            except TimeoutError:
                return (
                    f"The {self._name} gave no {self._progress} for {patience:.0f} s and was "
                    "replaced."
                )
            if not line:
                return ""
            if self._hear(line):
                self._got_on, patience = True, self._stall
                deadline = loop.time() + patience


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
