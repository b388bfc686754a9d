"""``conference bench hours``."""

from __future__ import annotations

import argparse
import asyncio
from dataclasses import dataclass

from conference.cli.parsing import Commands, runs


@dataclass(frozen=True, kw_only=True)
class Options:
    """How long an evening, and how long a phone in a pocket."""

    hours: float
    pocket: float
    json: bool


def add(benches: Commands) -> None:
    """Add ``hours`` to the benchmarks."""
    parser = benches.add_parser(
        "hours",
        help="what a room's screen keeps in memory over hours, and what a phone in a pocket costs",
        description="Chromium shows the screen of a room through so many hours of questions, "
        "counts, results and breakouts, without the waiting: heap, nodes and listeners after "
        "garbage was collected, at the start, in the middle and at the end. Beside it a phone that "
        "nobody looks at: how often it wakes, and kB a minute. Needs playwright and Chromium, as "
        "the tests do.",
    )
    parser.add_argument("--hours", type=hours_of, default=8.0, metavar="H", help="simulated (8)")
    parser.add_argument(
        "--pocket", type=float, default=60.0, metavar="S", help="seconds of the phone (60)"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    runs(parser, Options, run)


def hours_of(text: str) -> float:
    """A number of hours, more than none."""
    hours = float(text)
    if not 0 < hours <= 100:
        raise argparse.ArgumentTypeError(f"{text} is not a number of hours from 0.25 to 100")
    return hours


def run(options: Options) -> int:
    """Have the evening and print the figures; the exit status is 0."""
    from conference.bench.figures import report
    from conference.bench.hours import hours

    figures = asyncio.run(hours(options.hours, max(5.0, options.pocket)))
    print(report("hours", figures, options.json))
    return 0
