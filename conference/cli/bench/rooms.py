"""``conference bench rooms``."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from conference.cli.parsing import Commands, runs


@dataclass(frozen=True, kw_only=True)
class Options:
    """How many rooms and tables, and for how long they are watched."""

    rooms: int
    tables: int
    seconds: float
    minutes: float
    load: int
    json: bool


def add(benches: Commands) -> None:
    """Add ``rooms`` to the benchmarks."""
    parser = benches.add_parser(
        "rooms",
        help="what a breakout costs the server, beside the same rooms idle",
        description="CPU of the server with all rooms idle, then in one breakout: rooms report how "
        "far they are, and tables save what they write. And how long it takes from the desk's "
        "start to the last room that has it.",
    )
    parser.add_argument("--rooms", type=_some, default=10_000, metavar="N", help="(10,000)")
    parser.add_argument("--tables", type=_some, default=40_000, metavar="N", help="in all (40,000)")
    parser.add_argument("--seconds", type=float, default=30.0, metavar="S", help="each window (30)")
    parser.add_argument(
        "--minutes", type=float, default=20.0, metavar="M", help="of the breakout (20)"
    )
    parser.add_argument("--load", type=_some, default=1, metavar="N", help="load processes (1)")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    runs(parser, Options, run)


def _some(text: str) -> int:
    """A whole number above 0."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is not above 0")
    return number


def run(options: Options) -> int:
    """Measure and print; the exit status is 0."""
    import asyncio

    from conference.bench.figures import report
    from conference.bench.rooms import rooms

    figures = asyncio.run(
        rooms(options.rooms, options.tables, options.seconds, options.minutes, options.load)
    )
    print(report("rooms", figures, options.json))
    return 0
