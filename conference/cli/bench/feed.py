"""``conference bench feed``."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from conference.cli.bench.options import numbers
from conference.cli.parsing import Commands, runs


@dataclass(frozen=True, kw_only=True)
class Options:
    """What is measured, and beside which other build."""

    polls: tuple[int, ...]
    pairs: int
    beside: str | None
    json: bool


def add(benches: Commands) -> None:
    """Add ``feed`` to the benchmarks."""
    parser = benches.add_parser(
        "feed",
        help="what a headcount's commit costs, told to every audience, by polls in the plan",
        description="CPU time of one commit of a headcount: the next meeting, the documents that "
        "changed for each of the four audiences, and their frames. With few polls and with many, "
        "and beside another build of this program when its interpreter is named: both in turns, "
        "medians and ratio.",
    )
    parser.add_argument(
        "--polls",
        type=counts,
        default=(9, 100, 300, 1_000),
        metavar="N,N",
        help="polls in the plan (9,100,300,1000)",
    )
    parser.add_argument("--pairs", type=int, default=5, metavar="N", help="measurements each (5)")
    parser.add_argument(
        "--beside", metavar="PYTHON", help="interpreter of an environment with another build"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    runs(parser, Options, run)


def counts(text: str) -> tuple[int, ...]:
    """``"9,1000"`` as whole numbers above 0."""
    found = numbers(text)
    if any(number < 1 or number % 1 for number in found):
        raise argparse.ArgumentTypeError(f"{text!r} is no list of whole numbers, like 9,1000")
    return tuple(map(int, found))


def run(options: Options) -> int:
    """Commit headcounts beside plans of each size and print the times; the exit status is 0."""
    from conference.bench.feed import feed
    from conference.bench.figures import report

    print(report("feed", feed(options.polls, options.pairs, options.beside), options.json))
    return 0
