"""``conference bench members``."""

from __future__ import annotations

from dataclasses import dataclass

from conference.cli.parsing import Commands, runs


@dataclass(frozen=True, kw_only=True)
class Options:
    """How many may vote from home, in how many areas; how many have voted, and who come in."""

    entitled: int
    areas: int
    ballots: int
    sign_ins: int
    seed: int
    json: bool


def add(benches: Commands) -> None:
    """Add ``members`` to the benchmarks."""
    parser = benches.add_parser(
        "members",
        help="memory, restart and sign-in of a poll of a million members",
        description="Makes everybody's code, writes a record with everybody's ballot in one open "
        "poll, starts the server on it, kills it, starts it again, and lets some sign in: memory "
        "of each entitled person beside that of the plainest box, and the times.",
    )
    parser.add_argument("--entitled", type=int, default=1_000_000, metavar="N", help="(1000000)")
    parser.add_argument("--areas", type=int, default=300, metavar="M", help="(300)")
    parser.add_argument("--ballots", type=int, default=1_000_000, metavar="B", help="(1000000)")
    parser.add_argument("--sign-ins", type=int, default=1_000, metavar="S", help="(1000)")
    parser.add_argument("--seed", type=int, default=1, help="seed of the record (1)")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    runs(parser, Options, run)


def run(options: Options) -> int:
    """Measure a poll of members and print the figures; the exit status is 0."""
    import asyncio

    from conference.bench.figures import report
    from conference.bench.home import home

    figures = asyncio.run(
        home(options.entitled, options.areas, options.ballots, options.sign_ins, options.seed)
    )
    print(report("members", figures, options.json))
    return 0
