"""Our programs as child processes on asyncio: started, waited for, and stopped in order.

Each runs in a session of its own, so that Ctrl+C in the terminal reaches its starter alone, which
then takes them down one after the other: of a demonstration the people first, the server last.
"""

from __future__ import annotations

import asyncio
import contextlib
import signal
import tempfile
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Mapping, Sequence
from pathlib import Path

from conference.client.program import (
    OURS,
    START_SECONDS,
    STOP_SECONDS,
    Words,
    address_in,
    command,
    options,
)
from conference.core.errors import ConferenceError

__all__ = ["Program", "started"]


class Program:
    """One child process: ``python -m conference`` with arguments."""

    def __init__(self, name: str, process: Process, errors: Words) -> None:
        self.name = name
        self._process = process
        self._errors = errors
        self._printed = b""

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    @property
    def is_running(self) -> bool:
        """Whether it has not ended yet."""
        return self._process.returncode is None

    async def opened(self) -> str:
        """Wait until the server announces its address.

        Raises :class:`ConferenceError` ``not_started`` with the program's own last words when it
        ends before, or is not open in time.
        """
        assert self._process.stdout is not None
        try:
            async with asyncio.timeout(START_SECONDS):
                while line := await self._process.stdout.readline():
                    if (url := address_in(line)) is not None:
                        return url
                await self._process.wait()
        except TimeoutError:
            raise self.failure("did not start in time") from None
        raise self.failure("did not start")

    async def gone(self) -> int:
        """Wait for its end; its exit status. What it prints stays to be read."""
        return await self._process.wait()

    async def ended(self) -> int:
        """Wait for its end, collecting what it prints; its exit status."""
        if self._process.stdout is not None:
            self._printed += await self._process.stdout.read()
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
        lines = self._printed.decode().strip().splitlines()
        return lines[-1] if lines else ""

    def failure(self, what: str) -> ConferenceError:
        """An error that says what became of it, in its own words where it had any."""
        return self._errors.failure(self.name, what, self._process.returncode)

    def errors(self) -> str:
        """What it has complained of so far."""
        return self._errors.text().decode(errors="replace")


@contextlib.asynccontextmanager
async def started(
    name: str,
    arguments: Sequence[str],
    *,
    listens: bool = True,
    log: Path | None = None,
    environment: Mapping[str, str] | None = None,
    code: Sequence[str] = OURS,
) -> AsyncIterator[Program]:
    """Run a command of ours while the block lasts; stopped after it, if it has not ended before.

    Its errors go to ``log``, or are kept until the end of the block; its output is read when
    ``listens``. ``environment`` is added to ours, ``code`` is what the interpreter runs.
    """
    with tempfile.TemporaryDirectory(prefix="conference-program-") as folder:
        errors = Words(log or Path(folder) / "errors", is_kept=log is not None)
        with errors.file() as file:
            process = await asyncio.create_subprocess_exec(
                *command(arguments, code),
                stdout=PIPE if listens else DEVNULL,
                stderr=file,
                limit=2**24,
                **options(environment),
            )
        program = Program(name, process, errors)
        try:
            yield program
        finally:
            if program.is_running:
                await asyncio.shield(program.stop())
