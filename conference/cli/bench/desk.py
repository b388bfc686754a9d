"""``conference bench desk``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from conference.cli.parsing import Commands, runs

SCREENS = ("auto", "xvfb", "none")


@dataclass(frozen=True, kw_only=True)
class Options:
    """``ticks`` are those a second; ``beside`` are the seconds of two desks side by side."""

    parties: int
    ticks: float
    minutes: float
    beside: float
    seats: int
    screen: Literal["auto", "xvfb", "none"]
    json: bool


def add(benches: Commands) -> None:
    """Add ``desk`` to the benchmarks."""
    parser = benches.add_parser(
        "desk",
        help="time of each frame of the desk with thousands of parties, memory, what monitors cost",
        description="The whole desk in the workspace Show, with a poll open and both monitors "
        "live, told of thousands of parties at full pace: the time of each frame until all of it "
        "is painted, how late its loop was, CPU, memory each minute. Then two desks side by side, "
        "one of them without preview and programme, and the ratio of their CPU.",
    )
    parser.add_argument("--parties", type=int, default=10_000, metavar="N", help="(10000)")
    parser.add_argument("--ticks", type=float, default=5.0, metavar="R", help="ticks a second (5)")
    parser.add_argument("--minutes", type=float, default=1.0, metavar="M", help="alone (1)")
    parser.add_argument(
        "--beside", type=float, default=20.0, metavar="S", help="seconds of two side by side (20)"
    )
    parser.add_argument(
        "--seats",
        type=int,
        default=0,
        metavar="N",
        help="the desk is in the workspace Chamber, and members of so many seats come and go (0)",
    )
    parser.add_argument(
        "--screen",
        choices=SCREENS,
        default="auto",
        help="Xvfb, no screen at all, or Xvfb where it is installed (auto)",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    runs(parser, Options, run)


def run(options: Options) -> int:
    """Run desks and print the figures; the exit status is 0."""
    from conference.bench.desk import desk
    from conference.bench.figures import report

    figures = desk(
        options.parties,
        options.ticks,
        options.minutes,
        options.beside,
        options.screen,
        options.seats,
    )
    print(report("desk", figures, options.json))
    return 0
