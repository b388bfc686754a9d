"""One worker of the lottery's office: a process, from its task to its results."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import sys
from collections.abc import Callable
from typing import Any

__all__ = ["Result", "run_worker"]

_log = logging.getLogger("conference.server.watchers.lottery")

Result = dict[str, Any]
"""What comes of a task; see :mod:`conference.lottery.tasks`."""

LINE_BYTES = 64 * 1024 * 1024
"""The longest line of a worker: the outcome of a draw of 100,000."""

PATIENCE_SECONDS = 2.0
"""Between asking a worker to stop and stopping it."""


async def run_worker(
    task: Result, on_progress: Callable[[str, int, int], None], on_result: Callable[[Result], None]
) -> None:
    """Run a worker to its end and hand over its results as they come, at least one.

    ``on_progress`` gets the phase, and how much of how many is done. When this is cancelled, the
    worker is stopped before it returns.
    """
    worker = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "conference.lottery.worker",
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, limit=LINE_BYTES,
        start_new_session=True,
    )  # fmt: skip
    has_result = False
    try:
        await _send(worker, task)
        assert worker.stdout is not None
        async for line in worker.stdout:
            result = json.loads(line)
            if "progress" in result:
                on_progress(*result["progress"])
            else:
                has_result = True
                on_result(result)
        status = await worker.wait()
    finally:
        await _stopped(worker)
    if not has_result:
        _log.error("a worker of the lottery ended with status %s and told nothing", status)
        on_result({"failed": {"sentence": "The computing was ended from outside. Try again."}})


async def _send(worker: asyncio.subprocess.Process, task: Result) -> None:
    """Give a worker its task; one that is gone already has a status that says so."""
    assert worker.stdin is not None
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        worker.stdin.write(json.dumps(task).encode())
        await worker.stdin.drain()
        worker.stdin.close()


async def _stopped(worker: asyncio.subprocess.Process) -> None:
    """Ask a worker that still runs to stop; stop it when it does not."""
    if worker.returncode is not None:
        return
    with contextlib.suppress(ProcessLookupError):
        worker.terminate()
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            if worker.stdout is not None:
                await worker.stdout.read()
            await worker.wait()
    except TimeoutError:
        with contextlib.suppress(ProcessLookupError):
            worker.kill()
        await worker.wait()
