"""Load processes, seen from the benchmark: start, tell, hear, and what they used."""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
from collections.abc import AsyncIterator, Mapping
from typing import Any

from conference.bench.machine import Used, used
from conference.core.errors import ConferenceError

__all__ = ["Worker", "limit_sentence", "workers"]

LINE_BYTES = 256 * 2**20
BUSY = 0.9


class Worker:
    """One load process. Messages are JSON objects, one a line on its pipes."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def send(self, message: Mapping[str, Any]) -> None:
        """Send it a message; returns when the pipe has taken it."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(message).encode() + b"\n")
        await self._process.stdin.drain()

    async def receive(self, timeout: float = 300.0) -> dict[str, Any]:  # noqa: ASYNC109
        """Its next message; raises :class:`ConferenceError` when it has died or says nothing."""
        assert self._process.stdout is not None
        try:
            async with asyncio.timeout(timeout):
                line = await self._process.stdout.readline()
        except TimeoutError:
            line = b""
        if not line:
            raise ConferenceError("no_load", "A load process has died; see what it said above.")
        message: dict[str, Any] = json.loads(line)
        return message

    async def ask(self, message: Mapping[str, Any]) -> dict[str, Any]:
        """Send it a message and wait for its answer."""
        await self.send(message)
        return await self.receive()

    def used(self) -> Used:
        """The CPU it has used so far."""
        return used(self._process.pid)

    async def stop(self) -> None:
        """Kill the process, if it runs, and wait for its end."""
        if self._process.returncode is None:
            self._process.kill()
        await self._process.wait()


@contextlib.asynccontextmanager
async def workers(count: int) -> AsyncIterator[list[Worker]]:
    """So many load processes, from here to the end of the block."""
    started: list[Worker] = []
    try:
        for _ in range(count):
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "conference.bench.load",
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                limit=LINE_BYTES,
            )
            started.append(Worker(process))
        yield started
    finally:
        for worker in started:
            await worker.stop()


def limit_sentence(shares: list[float]) -> str:
    """Whether the load processes, with these shares of a core, were the limit."""
    shown = ", ".join(f"{share:.0%}" for share in shares)
    if max(shares, default=0.0) >= BUSY:
        return f"the load processes were the limit ({shown} of a core)"
    return f"the load processes were not the limit ({shown} of a core)"
