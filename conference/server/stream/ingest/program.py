"""The program of the ingest process: takes what encoders send, and brings it to the programme.

Run as ``python -m conference.server.stream.ingest --settings FILE --socket PATH``. It ends with
status 0 on SIGTERM, on SIGINT and when its standard input ends, which is when its parent has died.
On standard input it takes orders, one a line of JSON: ``{"settings": true}`` reads the file again.
On standard output it tells how the sources are, once a second and at once when that changes.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from conference.core.clock import SystemClock
from conference.core.errors import ConferenceError
from conference.server.stream.ingest.ingest import Ingest
from conference.server.stream.settings import StreamSettings, read_settings

__all__ = ["Told", "main"]

LOOK, TELL = 0.1, 10
"""Seconds between two looks whether something has changed; every how many of them all is told."""


class Told:
    """Lines to a pipe that may be full: the process never waits for who reads them."""

    def __init__(self, write: Callable[[bytes], int]) -> None:
        self._write = write
        self._rest = b""

    def line(self, value: object) -> bool:
        """Write a line, or leave it out when an earlier one is still stuck; whether it went."""
        self._flush()
        if self._rest:
            return False
        self._rest = json.dumps(value).encode() + b"\n"
        self._flush()
        return True

    def _flush(self) -> None:
        with suppress(BlockingIOError):
            while self._rest:
                self._rest = self._rest[self._write(self._rest) :]


async def run(settings: Path, socket: Path, host: str | None) -> None:
    """Until it is told to end."""
    loop = asyncio.get_running_loop()
    ended, renewed = asyncio.Event(), asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, ended.set)
    threading.Thread(
        target=_hear_orders, args=(loop, renewed, ended), name="orders", daemon=True
    ).start()
    os.set_blocking(sys.stdout.fileno(), False)
    told = Told(lambda data: os.write(sys.stdout.fileno(), data))
    ingest = Ingest(socket, SystemClock(), host)
    renewed.set()
    try:
        looks = 0
        while not ended.is_set():
            if renewed.is_set():
                renewed.clear()
                await ingest.apply(_read(settings, ingest.settings))
            if looks % TELL == 0:
                await ingest.tick()
            if ingest.news() or looks % TELL == 0:
                told.line(ingest.report())
            looks += 1
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK):
                    await ended.wait()
    except (BrokenPipeError, ConnectionError):
        pass  # the parent reads no more: it is gone
    finally:
        await ingest.close()


def _read(path: Path, before: StreamSettings) -> StreamSettings:
    """The settings in the file; those of before when it cannot be read."""
    try:
        return read_settings(path) or StreamSettings()
    except ConferenceError as error:
        print(error.sentence, file=sys.stderr, flush=True)  # noqa: T201 - the parent's log
        return before


def _hear_orders(
    loop: asyncio.AbstractEventLoop, renewed: asyncio.Event, ended: asyncio.Event
) -> None:
    """Orders from standard input, until it ends. A thread: any kind of file may be there."""
    with suppress(RuntimeError):  # the loop is closed: the program ends anyway
        while line := sys.stdin.buffer.readline(64 * 1024):
            with suppress(ValueError):
                order = json.loads(line)
                if isinstance(order, dict) and order.get("settings"):
                    loop.call_soon_threadsafe(renewed.set)
        loop.call_soon_threadsafe(ended.set)


def main(argv: Sequence[str] | None = None) -> int:
    """The program."""
    parser = argparse.ArgumentParser(prog="ingest", description=__doc__.splitlines()[0])
    parser.add_argument("--settings", type=Path, required=True, help="the file stream.json")
    parser.add_argument("--socket", type=Path, required=True, help="where the programme listens")
    parser.add_argument("--host", help="address to listen on for RTMP (default: all)")
    given = parser.parse_args(argv)
    asyncio.run(run(given.settings, given.socket, given.host))
    return 0
