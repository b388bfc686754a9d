"""Servers beside ours, under the same screens: what only writes, and what it costs there.

A bare ``websockets`` server that broadcasts, and nginx with nchan where it is installed.
"""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

from conference.bench import nchan as nginx
from conference.bench.figures import spread
from conference.bench.machine import Used, memory, used
from conference.bench.workers import Worker, limit_sentence, workers
from conference.core.errors import ConferenceError

__all__ = ["SETTLE_SECONDS", "Reading", "broadcast", "measured_deliveries", "push"]

SETTLE_SECONDS = 1.5


@dataclass(frozen=True, slots=True)
class Reading:
    """So many connections, of so many load processes, read so many seconds long.

    ``rate`` is how many messages a second everybody is sent.
    """

    connections: int
    seconds: float
    load: int
    rate: float


async def measured_deliveries(pid: int, crew: list[Worker], seconds: float) -> dict[str, Any]:
    """What the server uses, and what arrives, within a window of so many seconds."""
    await asyncio.sleep(SETTLE_SECONDS)
    for worker in crew:
        await worker.ask({"do": "begin"})
    before, loads = used(pid), [worker.used() for worker in crew]
    await asyncio.sleep(seconds)
    after = used(pid)
    shares = [worker.used().share(then) for worker, then in zip(crew, loads, strict=True)]
    results = [await worker.ask({"do": "result"}) for worker in crew]
    return _delivery_figures(results, before, after) | {"load": limit_sentence(shares)}


def _delivery_figures(results: list[dict[str, Any]], before: Used, after: Used) -> dict[str, Any]:
    """Deliveries, those that are missing, and their delays.

    The ticks at the edges of the window were under way when it began or ended: only those
    between them must have reached every screen.
    """
    heard = sum((Counter(result["heard"]) for result in results), Counter[str]())
    screens = sum(result["screens"] for result in results)
    inner = sorted(map(int, heard))[2:-4]
    missing = sum(screens - heard[str(number)] for number in inner)
    every = sum(heard.values())
    cpu = after.since(before)
    delays = [delay for result in results for delay in result["delays_ms"]]
    return {
        "deliveries": every,
        "ticks": len(heard),
        "missing": missing,
        "other_messages": sum(result["others"] for result in results),
        "deliveries_per_second": round(every / (after.at - before.at)),
        "cpu_s_per_million": round(1e6 * cpu / max(every, 1), 2),
        "server_cores": round(after.share(before), 2),
        "delivery_ms": spread(delays),
        "lost_connections": sum(result["lost_connections"] for result in results),
        "bytes": max((result["bytes"] for result in results), default=0),
    }


async def broadcast(asked: Reading, size: int) -> dict[str, Any]:
    """The figures of ``websockets.broadcast`` with messages of ``size`` bytes."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "conference.bench.yardstick",
        str(size),
        str(asked.rate),
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    try:
        port = int(await process.stdout.readline())
        return await _measure(process.pid, port, "/", asked)
    finally:
        process.kill()
        await process.wait()


async def push(asked: Reading, size: int) -> dict[str, Any]:
    """The figures of nginx with nchan; why there are none where it is not installed."""
    try:
        async with nginx.nchan() as server, _publishing(server, size, asked.rate):
            return await _measure(server.pid, server.port, "/sub", asked)
    except ConferenceError as error:
        return {"skipped": error.sentence}


@contextlib.asynccontextmanager
async def _publishing(server: nginx.Nchan, size: int, rate: float) -> AsyncIterator[None]:
    task = asyncio.create_task(server.publish(size, rate), name="publish")
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def _measure(pid: int, port: int, path: str, asked: Reading) -> dict[str, Any]:
    """The same listeners on another server, whose process is ``pid``."""
    async with workers(asked.load) as crew:
        empty = memory(pid)
        for number, worker in enumerate(crew):
            count = asked.connections // len(crew) + (number < asked.connections % len(crew))
            await worker.send(
                {
                    "do": "listeners",
                    "port": port,
                    "codes": [],
                    "count": count,
                    "first": number * 10_000,
                    "kind": "bare",
                    "path": path,
                }
            )
        for worker in crew:
            await worker.receive()
        each = (memory(pid) - empty) / asked.connections
        figures = await measured_deliveries(pid, crew, asked.seconds)
    figures.pop("bytes")
    return {"memory_kib_per_connection": round(each / 1024, 1), **figures}
