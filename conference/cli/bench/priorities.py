"""``conference bench priorities``."""

from __future__ import annotations

from dataclasses import dataclass

from conference.cli.parsing import Commands, runs


@dataclass(frozen=True, kw_only=True)
class Options:
    """How many assemblies send, and within how long."""

    assemblies: int
    seconds: float
    json: bool


def add(benches: Commands) -> None:
    """Add ``priorities`` to the benchmarks."""
    parser = benches.add_parser(
        "priorities",
        help="what five priorities of ten thousand assemblies cost",
        description="Registers assemblies without a room and has each send five priorities, in "
        "eight languages, by HTTP; then a desk searches and leafs, the server is killed and "
        "started again, and all is exported: times, memory, and how many stand.",
    )
    parser.add_argument("--assemblies", type=int, default=10_000, metavar="N", help="(10000)")
    parser.add_argument("--seconds", type=float, default=30.0, metavar="S",
                        help="within which they come (30)")  # fmt: skip
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    runs(parser, Options, run)


def run(options: Options) -> int:
    """Measure and print; the exit status is 0."""
    import asyncio

    from conference.bench.figures import report
    from conference.bench.gathering import priorities

    figures = asyncio.run(priorities(options.assemblies, options.seconds))
    print(report("priorities", figures, options.json))
    return 0
