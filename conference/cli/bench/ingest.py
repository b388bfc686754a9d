"""``conference bench ingest``."""

from __future__ import annotations

from dataclasses import dataclass

from conference.cli.bench.options import LoadOptions, add_load_options, numbers
from conference.cli.parsing import Commands, runs


@dataclass(frozen=True, kw_only=True)
class Options(LoadOptions):
    """``rate`` are ballots a second, ``window`` the unanswered ballots of one phone."""

    rate: tuple[float, ...]
    window: int


def add(benches: Commands) -> None:
    """Add ``ingest`` to the benchmarks."""
    parser = benches.add_parser(
        "ingest",
        help="durable ballots a second, and the time to their answer",
        description="Offers ballots at several rates over some connections to a server process on "
        "a throw-away conference. Every ballot is durable (synchronous=FULL) before its answer.",
    )
    add_load_options(parser, connections=200, seconds=5.0)
    parser.add_argument(
        "--rate",
        type=numbers,
        default=(2_000.0, 5_000.0, 20_000.0, 40_000.0),
        metavar="R[,R...]",
        help="ballots a second (2000,5000,20000,40000)",
    )
    parser.add_argument("--window", type=int, default=16, help="unanswered ballots a phone (16)")
    runs(parser, Options, run)


def run(options: Options) -> int:
    """Offer ballots at each rate and print the figures; the exit status is 0."""
    import asyncio

    from conference.bench.figures import report
    from conference.bench.ingest import ingest

    figures = asyncio.run(
        ingest(
            options.rate,
            options.seconds,
            options.connections,
            options.window,
            options.seed,
            options.load,
        )
    )
    print(report("ingest", figures, options.json))
    return 0
