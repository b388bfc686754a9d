"""Brings one publisher's media to the programme, by a connection to its unix socket.

The programme may be restarted, or slow: the publisher notices nothing of it.
"""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from pathlib import Path

from conference.core.clock import Clock
from conference.server.stream.ingest.backlog import Backlog
from conference.server.stream.ingest.relay import Relay, Unit

__all__ = ["Outlet"]

RETRY = 0.2
"""Seconds before the next try to reach the programme."""

LAST_WORDS = 1.0
"""Seconds for what is left when a publisher has ended."""

BUFFER = 256 * 1024


class Outlet:
    """One connection a publisher: a line of JSON ``{"source", "format"}``, then its bytes."""

    def __init__(self, source: str, relay: Relay, socket: Path, clock: Clock) -> None:
        self._greeting = json.dumps({"source": source, "format": relay.format}).encode() + b"\n"
        self._socket = socket
        self._backlog = Backlog(relay, clock)
        self._filled = asyncio.Event()
        self._ended = False
        self._task = asyncio.create_task(self._run(), name=f"outlet of {source}")

    @property
    def dropped(self) -> int:
        """Units that the programme was too slow for."""
        return self._backlog.dropped

    def put(self, unit: Unit) -> None:
        """Pass something on, if the programme is there."""
        self._backlog.put(unit)
        self._filled.set()

    def cut(self) -> None:
        """End at once: another publisher has the source now."""
        self._task.cancel()

    async def close(self) -> None:
        """End, with what is left given to the programme if it takes it soon."""
        self._ended = True
        self._filled.set()
        with suppress(asyncio.CancelledError, TimeoutError):
            async with asyncio.timeout(LAST_WORDS):
                await self._task

    async def _run(self) -> None:
        while not self._ended:
            with suppress(OSError):
                await self._serve()
            self._backlog.close()
            if not self._ended:
                await asyncio.sleep(RETRY)

    async def _serve(self) -> None:
        """One connection to the programme, to its end."""
        _, writer = await asyncio.open_unix_connection(str(self._socket))
        try:
            writer.transport.set_write_buffer_limits(high=BUFFER)
            writer.write(self._greeting)
            self._backlog.open()
            while True:
                await self._filled.wait()
                self._filled.clear()
                while data := self._backlog.take():
                    writer.write(data)
                    await writer.drain()
                if self._ended:
                    return
        finally:
            if self._ended:
                writer.close()
                with suppress(OSError):
                    async with asyncio.timeout(LAST_WORDS):
                        await writer.wait_closed()
            writer.transport.abort()  # who does not read would keep it for ever
