"""The programs of a demonstration as child processes: started, listened to, and stopped in order.

Each runs in a session of its own, so that Ctrl+C in the terminal reaches the demonstration alone,
which then takes them down one after the other: the people first, the server last.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import signal
import sys
import tempfile
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Sequence
from typing import IO

from conference.core.errors import ConferenceError

__all__ = ["Program", "started"]

START_SECONDS = 60.0
STOP_SECONDS = 90.0


class Program:
    """One child process: ``python -m conference`` with arguments."""

    def __init__(self, name: str, process: Process, errors: IO[bytes]) -> None:
        self.name = name
        self._process = process
        self._errors = errors
        self._said = b""

    @property
    def is_running(self) -> bool:
        """Whether it has not ended yet."""
        return self._process.returncode is None

    async def line_with(self, pattern: str) -> str:
        """Wait for a line of its output that matches, and return the first group.

        Raises :class:`ConferenceError` ``not_started`` with what the program said when it ends
        before, or when nothing comes in time.
        """
        assert self._process.stdout is not None
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(START_SECONDS):
                while line := await self._process.stdout.readline():
                    if found := re.search(pattern, line.decode()):
                        return found[1]
                await self._process.wait()
        raise self.failure("did not start")

    async def gone(self) -> int:
        """Wait for its end; its exit status. What it prints stays to be read."""
        return await self._process.wait()

    async def ended(self) -> int:
        """Wait for its end, collecting what it prints; its exit status."""
        if self._process.stdout is not None:
            self._said += await self._process.stdout.read()
        return await self._process.wait()

    async def stop(self) -> int:
        """Ask it to end (SIGTERM) and wait; killed when it takes too long. Its exit status."""
        if self.is_running:
            with contextlib.suppress(ProcessLookupError):
                self._process.send_signal(signal.SIGTERM)
        try:
            async with asyncio.timeout(STOP_SECONDS):
                return await self.ended()
        except TimeoutError:
            await self.kill()
            return -signal.SIGKILL

    async def kill(self) -> None:
        """End it now."""
        if self.is_running:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()
            await self._process.wait()

    @property
    def last_line(self) -> str:
        """The last line that it printed, after its end."""
        lines = self._said.decode().strip().splitlines()
        return lines[-1] if lines else ""

    def failure(self, what: str) -> ConferenceError:
        """An error that says what became of it, in its own words where it had any."""
        self._errors.seek(0)
        lines = self._errors.read().decode(errors="replace").strip().splitlines()
        words = lines[-1].removeprefix("conference: ") if lines else "It gave no reason."
        status = self._process.returncode
        return ConferenceError(
            "not_started",
            f"The {self.name} {what}: {words}",
            {"program": self.name, "status": -1 if status is None else status},
        )


@contextlib.asynccontextmanager
async def started(
    name: str, arguments: Sequence[str], *, listens: bool = True
) -> AsyncIterator[Program]:
    """Run a command of ours while the block lasts; stopped after it, if it has not ended before.

    Its errors are kept for :meth:`Program.failure`; its output is read when ``listens``.
    """
    with tempfile.TemporaryFile() as errors:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "conference",
            *arguments,
            stdin=DEVNULL,
            stdout=PIPE if listens else DEVNULL,
            stderr=errors,
            start_new_session=True,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
            limit=2**24,
        )
        program = Program(name, process, errors)
        try:
            yield program
        finally:
            if program.is_running:
                await asyncio.shield(program.stop())
