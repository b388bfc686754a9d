"""The yardstick of ``fanout``: a bare ``websockets`` server that broadcasts, in its own process.

``python -m conference.bench.yardstick BYTES PER_SECOND`` prints its port and then sends a tick of
so many bytes to everybody, so many times a second, by ``websockets.broadcast`` on uvloop, without
compression. It reads nothing and knows nothing: what it costs is what a fan-out costs at least
with the library as it comes.
"""

from __future__ import annotations

import asyncio
import resource
import sys
import time
from collections.abc import AsyncIterator

import uvloop
from websockets.asyncio.server import ServerConnection, broadcast, serve

__all__ = ["beats", "main", "tick"]

BACKLOG = 4096


def tick(number: int, size: int) -> bytes:
    """A message like a tick, of ``size`` bytes."""
    head = b'{"type":"tick","n":%d,"now":%d,"fill":"' % (number, time.time_ns() // 1_000_000)
    return head + b"x" * max(0, size - len(head) - 2) + b'"}'


async def beats(rate: float) -> AsyncIterator[int]:
    """1, 2, 3 ... at a steady ``rate`` a second, as our server's ticks come."""
    loop = asyncio.get_running_loop()
    due, number = loop.time(), 0
    while True:
        due, number = max(due + 1 / rate, loop.time()), number + 1
        await asyncio.sleep(due - loop.time())
        yield number


async def _run(size: int, rate: float) -> None:
    async def stay(connection: ServerConnection) -> None:
        await connection.wait_closed()

    server = await serve(
        stay, "127.0.0.1", 0, compression=None, ping_interval=None, backlog=BACKLOG
    )
    print(next(iter(server.sockets)).getsockname()[1], flush=True)  # noqa: T201
    async for number in beats(rate):
        broadcast(server.connections, tick(number, size).decode())


def main() -> None:
    """Serve until killed."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(_run(int(sys.argv[1]), float(sys.argv[2])))


if __name__ == "__main__":
    main()
