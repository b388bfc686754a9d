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

import uvloop
from websockets.asyncio.server import ServerConnection, broadcast, serve

__all__ = ["main", "tick"]

BACKLOG = 4096


def tick(number: int, size: int) -> bytes:
    """A message like a tick, of ``size`` bytes."""
    head = b'{"type":"tick","n":%d,"now":%d,"fill":"' % (number, time.time_ns() // 1_000_000)
    return head + b"x" * max(0, size - len(head) - 2) + b'"}'


async def _run(size: int, rate: float) -> None:
    async def stay(connection: ServerConnection) -> None:
        await connection.wait_closed()

    server = await serve(
        stay, "127.0.0.1", 0, compression=None, ping_interval=None, backlog=BACKLOG
    )
    print(next(iter(server.sockets)).getsockname()[1], flush=True)  # noqa: T201
    number = 0
    while True:
        await asyncio.sleep(1 / rate)
        number += 1
        broadcast(server.connections, tick(number, size).decode())


def main() -> None:
    """Serve until killed."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(_run(int(sys.argv[1]), float(sys.argv[2])))


if __name__ == "__main__":
    main()
