"""``conference bench burst``."""

from __future__ import annotations

from dataclasses import dataclass

from conference.cli.bench.options import LoadOptions, add_load_options
from conference.cli.parsing import Commands, runs


@dataclass(frozen=True, kw_only=True)
class Options(LoadOptions):
    """``ballots`` are offered in all, at random moments of the seconds."""

    ballots: int


def add(benches: Commands) -> None:
    """Add ``burst`` to the benchmarks."""
    parser = benches.add_parser(
        "burst",
        help="everybody votes in the first seconds; the desk closes in the middle",
        description="Offers all ballots at random moments within a few seconds of the opening, "
        "over thousands of connections. Then once more, with the desk closing the poll in the "
        "middle: how fast that takes effect, and what becomes of later ballots.",
    )
    add_load_options(parser, connections=2000, seconds=3.0)
    parser.add_argument("--ballots", type=int, default=40_000, metavar="N", help="in all (40000)")
    runs(parser, Options, run)


def run(options: Options) -> int:
    """Offer the ballots twice and print the figures; the exit status is 0."""
    import asyncio

    from conference.bench.burst import burst
    from conference.bench.figures import report

    figures = asyncio.run(
        burst(options.ballots, options.seconds, options.connections, options.seed, options.load)
    )
    print(report("burst", figures, options.json))
    return 0
