"""``conference bench fanout``."""

from __future__ import annotations

from dataclasses import dataclass

from conference.cli.bench.options import LoadOptions, add_load_options
from conference.cli.parsing import Commands, runs


@dataclass(frozen=True, kw_only=True)
class Options(LoadOptions):
    """``payload`` is the size of a tick in bytes, ``rate`` the ballots a second meanwhile."""

    payload: int
    rate: float
    nchan: bool


def add(benches: Commands) -> None:
    """Add ``fanout`` to the benchmarks."""
    parser = benches.add_parser(
        "fanout",
        help="cost and delay of the running tally to thousands of screens",
        description="Five ticks a second to every connection: CPU seconds of the server process "
        "for a million deliveries, their delay, missing ones, the delay of a ballot's answer "
        "meanwhile, memory a connection. Beside it, in the same run: websockets.broadcast.",
    )
    add_load_options(parser, connections=10_000, seconds=8.0)
    parser.add_argument(
        "--payload", type=int, default=300, metavar="B", help="about bytes of a tick (300)"
    )
    parser.add_argument(
        "--rate", type=float, default=500.0, metavar="R", help="ballots a second meanwhile (500)"
    )
    parser.add_argument(
        "--nchan", action="store_true", help="beside nginx with nchan too, when it is installed"
    )
    runs(parser, Options, run)


def run(options: Options) -> int:
    """Send ticks to all connections and print the figures; the exit status is 0."""
    import asyncio

    from conference.bench.fanout import fanout
    from conference.bench.figures import report

    figures = asyncio.run(
        fanout(
            options.connections,
            options.seconds,
            options.payload,
            options.rate,
            options.seed,
            options.load,
            options.nchan,
        )
    )
    print(report("fanout", figures, options.json))
    return 0
