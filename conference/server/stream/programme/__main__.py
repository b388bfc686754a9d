"""The program of the programme process.

Run as ``python -m conference.server.stream.programme --settings FILE --out FOLDER --socket PATH``,
or with ``--source FILE`` alone for one video file in a loop. Orders are lines of JSON on standard
input: ``{"take": "main"}``, ``{"settings": true}`` (read the file again), ``{"monitors": true}``.
Once a second and on change it prints a :class:`Report` as one line of JSON.

It ends with status 0 on SIGTERM, on SIGINT and when its standard input ends, which is when its
parent has died; with status 2 and one sentence on standard error when it cannot begin.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import signal
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from conference.core.errors import ConferenceError
from conference.server.stream.pace import waiter
from conference.server.stream.programme.lateness import Clocks
from conference.server.stream.programme.live import DELAY, SHORT_DELAY, Listener, LiveFeed
from conference.server.stream.programme.plan import Plan, alone, by_settings
from conference.server.stream.programme.said import Said
from conference.server.stream.programme.show import Replan, Show
from conference.server.stream.report import Levels, Report
from conference.server.stream.settings import SourceSetting, StreamSettings, read_settings
from conference.server.stream.source import FileChanged

__all__ = ["main"]

LAST_WORDS = 3.0
"""Seconds that the program gets to end in order after its parent has died."""

ORDER = 64 * 1024
"""Bytes of a line of orders at most."""


class Program:
    """What is wanted on the command line, and the show that is running."""

    def __init__(self, args: argparse.Namespace, stop: threading.Event) -> None:
        self._args, self._stop = args, stop
        self._show: Show | None = None
        self._begin = args.begin
        self._live: dict[str, LiveFeed] = {}

    def run(self) -> None:
        """Show after show. Raises :class:`ConferenceError` when there is no way to begin."""
        clocks = Clocks(waiter(self._stop))
        said = Said(_print, clocks.wall)
        listener = Listener(self._args.socket, self._live.get) if self._args.socket else None
        while True:
            self._show = Show(
                self._plan(), self._args.out, clocks, said,
                live=self._new_feed, settings=self._settings, levels=_print_levels,
            )  # fmt: skip
            try:
                self._show.play()
                break
            except FileChanged:
                self._begin, said.renewed = 0.0, "the file has changed"
            except Replan:
                said.renewed = "there are settings now"
        if listener is not None:
            listener.close()

    def listen(self) -> None:
        """Pass orders on, until standard input ends: the parent is gone, however it went."""
        pending = b""
        with contextlib.suppress(OSError):  # not by sys.stdin, whose lock would bar the end
            while data := os.read(0, ORDER):
                *lines, pending = (pending + data).split(b"\n")
                for line in lines:
                    self._heed(line)
                pending = pending[-ORDER:]
        self._stop.set()
        time.sleep(LAST_WORDS)
        os._exit(1)

    def _heed(self, line: bytes) -> None:
        try:
            order = json.loads(line)
        except ValueError:
            return
        if not isinstance(order, dict):
            return
        if "take" in order:
            self._args.on_air = str(order["take"])
        if self._show is not None:
            self._show.order(order)

    def _new_feed(self, setting: SourceSetting) -> LiveFeed:
        settings = self._settings()
        low_delay = settings is not None and settings.low_delay
        feed = self._live[setting.id] = LiveFeed(SHORT_DELAY if low_delay else DELAY)
        return feed

    def _settings(self) -> StreamSettings | None:
        return read_settings(self._args.settings) if self._args.settings else None

    def _plan(self) -> Plan:
        args, settings = self._args, self._settings()
        if settings is None and args.source is not None:
            return alone(args.source, args.mode, self._begin, args.on_air)
        return by_settings(settings or StreamSettings(), args.on_air)


def main(argv: Sequence[str] | None = None) -> int:
    """The program."""
    parser = argparse.ArgumentParser(prog="programme", description=__doc__.splitlines()[0])
    parser.add_argument("--settings", type=Path, help="file that says what is streamed")
    parser.add_argument("--source", type=Path, help="video file to play in a loop, without it")
    parser.add_argument("--out", type=Path, required=True, help="folder for what is made")
    parser.add_argument("--socket", type=Path, help="where to listen for the ingest")
    parser.add_argument("--on-air", default="", metavar="SOURCE", help="what is shown at first")
    parser.add_argument(
        "--begin", type=float, default=0.0, metavar="SECONDS", help="where in the loop to begin"
    )
    ways = parser.add_mutually_exclusive_group()
    for way in ("copy", "transcode"):
        ways.add_argument(f"--{way}", dest="mode", action="store_const", const=way, default="auto")
    args = parser.parse_args(argv)
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    program = Program(args, stop)
    threading.Thread(target=program.listen, name="orders", daemon=True).start()
    try:
        program.run()
    except ConferenceError as error:
        print(error.sentence, file=sys.stderr)  # noqa: T201 - read by the supervisor
        return error.exit_status
    except BrokenPipeError:
        return 0
    return 0


def _print(report: Report) -> None:
    print(report.line(), flush=True)  # noqa: T201 - this is the interface


def _print_levels(levels: Mapping[str, Levels]) -> None:
    told = {name: asdict(one) for name, one in levels.items()}
    print(json.dumps({"levels": told}), flush=True)  # noqa: T201 - as above


if __name__ == "__main__":
    sys.exit(main())
