"""``conference bench restart``."""

from __future__ import annotations

from dataclasses import dataclass

from conference.cli.parsing import Commands, runs


@dataclass(frozen=True, kw_only=True)
class Options:
    """The length of the record, and how many clients come back within ``spread`` seconds."""

    ballots: int
    polls: int
    open: bool
    connections: int
    spread: float
    seed: int
    load: int
    json: bool


def add(benches: Commands) -> None:
    """Add ``restart`` to the benchmarks."""
    parser = benches.add_parser(
        "restart",
        help="time until a long record is served again and everybody is back",
        description="Writes a record of many ballots, starts the server on it, lets clients in, "
        "kills it, starts it again: time until /health answers, then until all clients have come "
        "back with their tokens and are up to date.",
    )
    parser.add_argument("--ballots", type=int, default=1_000_000, metavar="N", help="(1000000)")
    parser.add_argument("--polls", type=int, default=300, metavar="M", help="(300)")
    parser.add_argument("--open", action="store_true", help="leave the last poll open")
    parser.add_argument("--connections", type=int, default=10_000, metavar="C", help="(10000)")
    parser.add_argument(
        "--spread", type=float, default=5.0, metavar="S", help="jitter of the returns (5 seconds)"
    )
    parser.add_argument("--seed", type=int, default=1, help="seed of the record (1)")
    parser.add_argument("--load", type=int, default=1, metavar="N", help="load processes (1)")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    runs(parser, Options, run)


def run(options: Options) -> int:
    """Restart a server on a long record and print the times; the exit status is 0."""
    import asyncio

    from conference.bench.figures import report
    from conference.bench.restart import restart

    figures = asyncio.run(
        restart(
            options.ballots,
            options.polls,
            options.connections,
            options.spread,
            options.seed,
            options.load,
            open_last=options.open,
        )
    )
    print(report("restart", figures, options.json))
    return 0
