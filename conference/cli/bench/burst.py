"""``conference bench burst``."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from conference.cli.bench.options import add_load_options

if TYPE_CHECKING:
    from conference.cli.bench import Commands


def add(benches: Commands) -> None:
    """Register the benchmark."""
    parser = benches.add_parser(
        "burst",
        help="everybody votes in the first seconds; the desk closes in the middle",
        description="Offers all ballots at random moments within a few seconds of the opening, "
        "over thousands of connections. Then once more, with the desk closing the poll in the "
        "middle: how fast that takes effect, and what becomes of later ballots.",
    )
    add_load_options(parser, connections=2000, seconds=3.0)
    parser.add_argument("--ballots", type=int, default=40_000, metavar="N", help="in all (40000)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Measure and print."""
    import asyncio

    from conference.bench.burst import burst
    from conference.bench.figures import report

    figures = asyncio.run(burst(args.ballots, args.seconds, args.connections, args.seed, args.load))
    print(report("burst", figures, args.json))
    return 0
