"""``conference bench chamber``."""

from __future__ import annotations

from dataclasses import dataclass

from conference.cli.bench.options import LoadOptions, add_load_options
from conference.cli.parsing import Commands, runs


@dataclass(frozen=True, kw_only=True)
class Options(LoadOptions):
    """So many ``seats`` vote once; of the rooms' ``ballots`` each phone casts its share."""

    seats: int
    ballots: int
    rounds: int


def add(benches: Commands) -> None:
    """Add ``chamber`` to the benchmarks."""
    parser = benches.add_parser(
        "chamber",
        help="all seats of the chamber vote at once, while the rooms vote as well",
        description="Members sign in with their badges. Then, in rounds: the rooms' ballots within "
        "a few seconds of the opening by themselves, and once more while every seat votes on a "
        "decision. The desk closes and publishes the decision: how soon its verdict is on the "
        "devices of members and on hall displays.",
    )
    add_load_options(parser, connections=2000, seconds=3.0)
    parser.add_argument("--seats", type=int, default=1000, metavar="N", help="(1000)")
    parser.add_argument(
        "--ballots", type=int, default=40_000, metavar="N", help="of the rooms, a burst (40000)"
    )
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="of two bursts (3)")
    runs(parser, Options, run)


def run(options: Options) -> int:
    """Measure and print the figures; exit status 1 when a ballot was not acknowledged."""
    import asyncio

    from conference.bench.chamber import chamber
    from conference.bench.figures import report

    figures = asyncio.run(
        chamber(
            options.seats,
            options.ballots,
            options.seconds,
            options.connections,
            options.rounds,
            options.seed,
            options.load,
        )
    )
    print(report("chamber", figures, options.json))
    return 0 if figures["all_answered"] else 1
