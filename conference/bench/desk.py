"""``desk``: how long each frame takes on a desk with thousands of parties, and what monitors cost.

The desk is the whole program, 1920 by 1080 in the workspace Show, under Xvfb where that is
installed, else without a screen. What it is told comes from ``desk_feed``. First it runs by itself;
then two of them run at the same time beside the same feed, one of them without preview and
programme, so that what else the machine does meets both.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from conference.bench.figures import spread
from conference.core.errors import ConferenceError

__all__ = ["MOST_MS", "OneDesk", "desk", "measured"]

MOST_MS = 33.0
"""No frame should take longer: two of the display's."""

SCREEN = "1920x1080x24"
SPARE_SECONDS = 120.0


def desk(
    parties: int, rate: float, minutes: float, beside: float, screen: str, seats: int = 0
) -> dict[str, Any]:
    """Measure one desk for so many ``minutes``, then two side by side for ``beside`` seconds.

    ``rate`` is the ticks a second. With ``seats``, the desk is in the workspace Chamber and members
    of so many seats come and go. ``screen`` is xvfb, none, or auto: xvfb where it is installed.
    """
    with _screen(screen) as first, _screen(screen) as second, _feed(parties, rate, seats) as url:
        there = ("--workspace", "chamber") if seats else ()
        (alone,) = measured([OneDesk(url, 60 * minutes, first, there)])
        without = OneDesk(url, beside, second, ("--without-monitors", *there))
        found = measured([OneDesk(url, beside, first, there), without])
    share, share_without = (one["cpu_share"] for one in found)
    return {
        "parties": parties,
        "seats": seats,
        "ticks_per_second": rate,
        "minutes": minutes,
        "platform": alone["platform"],
        **_figures(alone),
        "side_by_side": {
            "seconds": beside,
            "cpu_share_with_monitors": round(share, 3),
            "cpu_share_without": round(share_without, 3),
            "ratio": round(share / max(share_without, 1e-9), 2),
        },
    }


def _figures(found: Mapping[str, Any]) -> dict[str, Any]:
    """``loop_late_ms`` is how late a timer came: what anything at all has held up."""
    memory = [round(size / 2**20, 1) for size in found["memory"]]
    return {
        "frame_ms": spread(found["frames_ms"]),
        "frame_cpu_ms": spread(found["frames_cpu_ms"]),
        f"frames_over_{MOST_MS:.0f}_ms": sum(ms > MOST_MS for ms in found["frames_ms"]),
        "loop_late_ms": spread(found["late_ms"]),
        "cpu_share": round(found["cpu_share"], 3),
        "memory_mib": {"start": memory[0], "end": memory[-1]},
        "memory_mib_each_minute": memory[1:-1],
    }


@contextlib.contextmanager
def _screen(wanted: str) -> Iterator[dict[str, str]]:
    """What the environment of a desk says of its screen, from here to the end of the block."""
    program = shutil.which("Xvfb")
    if wanted == "none" or (wanted == "auto" and program is None):
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    if program is None:
        raise ConferenceError("no_xvfb", "Xvfb is not installed (Debian: xvfb).")
    arguments = [program, "-displayfd", "1", "-nolisten", "tcp", "-screen", "0", SCREEN]
    with _running(arguments, stderr=subprocess.DEVNULL) as number:
        yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}


@contextlib.contextmanager
def _feed(parties: int, rate: float, seats: int) -> Iterator[str]:
    load = (str(parties), str(rate), str(seats))
    program = [sys.executable, "-m", "conference.bench.desk_feed", *load]
    with _running(program) as port:
        yield f"http://127.0.0.1:{port}/"


@contextlib.contextmanager
def _running(arguments: Sequence[str], stderr: int | None = None) -> Iterator[str]:
    """The line that a program prints once it is there; it ends with the block."""
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=stderr, text=True) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().strip()
        finally:
            process.kill()


class OneDesk(NamedTuple):
    """A desk to measure for so many seconds, with what its environment says of the screen."""

    url: str
    seconds: float
    screen: Mapping[str, str]
    options: tuple[str, ...] = ()

    def start(self) -> subprocess.Popen[str]:
        """Its process, which prints what it has measured."""
        program = [sys.executable, "-m", "conference.bench.desk_probe", self.url]
        return subprocess.Popen(
            [*program, str(self.seconds), *self.options],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "QT_NO_GLIB": "1", **self.screen},
        )


def measured(desks: Sequence[OneDesk]) -> list[dict[str, Any]]:
    """What desks have measured, all at the same time.

    Raises :class:`ConferenceError` ``no_desk`` when one of them ends without a word.
    """
    started = [desk.start() for desk in desks]
    patience = max(desk.seconds for desk in desks) + SPARE_SECONDS
    try:
        said = [process.communicate(timeout=patience)[0] for process in started]
    finally:
        for process in started:
            process.kill()
            process.wait()
    if not all(said):
        raise ConferenceError("no_desk", "A desk could not be measured; see what it said above.")
    return [json.loads(words.splitlines()[-1]) for words in said]
