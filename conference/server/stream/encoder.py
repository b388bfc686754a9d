"""The program of the child process: a video file in a loop, in real time, as live HLS.

Run as ``python -m conference.server.stream.encoder --source FILE --out FOLDER``. It ends with
status 0 on SIGTERM, on SIGINT and when its standard input ends, which is when its parent has died;
with status 2 and one sentence on standard error when the file cannot be played.

Once a second it prints a :class:`Report` as one line of JSON.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from conference.core.errors import ConferenceError
from conference.server.stream.lanes import CopyLane, Counts, Lane, TranscodeLane
from conference.server.stream.pace import Pace, Renew, Stopped, waiter
from conference.server.stream.report import Report
from conference.server.stream.shelf import Shelf
from conference.server.stream.source import FileChanged, Info, Played, play, probe

__all__ = ["main"]

LAST_WORDS = 3.0
"""Seconds that the program gets to end in order after its parent has died."""


class Show:
    """Plays a file until it is told to stop."""

    def __init__(
        self, source: Path, out: Path, mode: str, begin: float, stop: threading.Event
    ) -> None:
        self._source, self._mode, self._begin, self._stop = source, mode, begin, stop
        self._shelf = Shelf(out, time.time())
        self._counts = Counts()
        self._segments, self._seconds, self._runs = 0, 0.0, 0
        self._renewed = ""
        self._report_due, self._pictures_then = 0.0, 0

    def play(self) -> None:
        """Run after run, until stopped. Raises :class:`ConferenceError` when there is no way."""
        while True:
            info = probe(self._source)
            packets = play(info, self._begin % info.seconds)
            try:
                while True:
                    self._run(info, packets)
            except Stopped:
                return
            except FileChanged:
                self._begin = 0.0
                self._renewed = "the file has changed"

    def _run(self, info: Info, packets: Iterator[Played]) -> None:
        """One run: a lane of its own, anchored at this moment, from where the packets are."""
        pace = Pace(waiter(self._stop))

        def publish(data: bytes, start: float, seconds: float) -> None:
            self._shelf.add(data, seconds, pace.at(start))
            self._segments += 1
            self._seconds += seconds

        lane = self._lane(info)(info, pace, publish, self._counts)
        self._shelf.begin(lane.open())
        self._runs += 1
        try:
            for played in packets:
                lane.feed(played)
                self._report(lane)
        except Renew as turn:
            self._renewed = str(turn)
        finally:
            lane.close()

    def _lane(self, info: Info) -> type[CopyLane | TranscodeLane]:
        if self._mode == "copy" and not info.copyable:
            raise ConferenceError(
                "not_copyable",
                f"{info.path} cannot be copied: {info.why_not}. Leave out --copy to transcode it.",
                {"path": str(info.path), "why": info.why_not},
            )
        return CopyLane if info.copyable and self._mode != "transcode" else TranscodeLane

    def _report(self, lane: Lane) -> None:
        now = time.monotonic()
        if now < self._report_due:
            return
        late = now - self._report_due
        pictures = self._counts.pictures - self._pictures_then
        first = self._report_due == 0.0
        report = Report(
            segments=self._segments,
            seconds=round(self._seconds, 3),
            skipped=self._counts.skipped,
            fps=0.0 if first else round(pictures / (1.0 + late), 1),
            mode=lane.mode,
            runs=self._runs,
            renewed=self._renewed,
        )
        self._report_due, self._pictures_then = now + 1.0, self._counts.pictures
        print(report.line(), flush=True)  # noqa: T201 - this is the interface


def main(argv: Sequence[str] | None = None) -> int:
    """The program."""
    parser = argparse.ArgumentParser(prog="encoder", description=__doc__.splitlines()[0])
    parser.add_argument("--source", type=Path, required=True, help="video file to play in a loop")
    parser.add_argument("--out", type=Path, required=True, help="folder for playlist and segments")
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
    threading.Thread(target=_end_with_parent, args=(stop,), name="parent", daemon=True).start()
    try:
        Show(args.source, args.out, args.mode, args.begin, stop).play()
    except ConferenceError as error:
        print(error.sentence, file=sys.stderr)  # noqa: T201 - read by the supervisor
        return error.exit_status
    except BrokenPipeError:
        return 0
    return 0


def _end_with_parent(stop: threading.Event) -> None:
    """Standard input ends when the parent is gone, however it went."""
    with contextlib.suppress(OSError):
        while os.read(0, 1024):
            pass
    stop.set()
    time.sleep(LAST_WORDS)
    os._exit(1)


if __name__ == "__main__":
    sys.exit(main())
