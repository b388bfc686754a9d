"""``conference bench take``."""

from __future__ import annotations

from dataclasses import dataclass

from conference.cli.parsing import Commands, runs


@dataclass(frozen=True, kw_only=True)
class Options:
    """``rounds`` are those of each phase, ``rate`` the ballots a second of the second one."""

    screens: int
    rounds: int
    rate: float
    seed: int
    load: int
    json: bool


def add(benches: Commands) -> None:
    """Add ``take`` to the benchmarks."""
    parser = benches.add_parser(
        "take",
        help="from TAKE, BACK and blackout to the change on thousands of screens",
        description="A desk prepares a scene, TAKEs it, goes BACK, makes all black and lifts it, "
        "with rooms, phones and a hall display connected: how soon each change is at every "
        "screen, and how soon the desk says that all of them show it. First with nothing else "
        "going on, then while ballots come in. Beside it, in the same run: websockets.broadcast.",
    )
    parser.add_argument("--screens", type=int, default=5_000, metavar="N", help="(5000)")
    parser.add_argument("--rounds", type=int, default=30, metavar="N", help="of each phase (30)")
    parser.add_argument(
        "--rate", type=float, default=200.0, metavar="R", help="ballots a second (200)"
    )
    parser.add_argument("--seed", type=int, default=1, help="seed of the ballots (1)")
    parser.add_argument("--load", type=int, default=1, metavar="N", help="processes (1)")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    runs(parser, Options, run)


def run(options: Options) -> int:
    """Change what is on air and print the figures; the exit status is 0."""
    import asyncio

    from conference.bench.figures import report
    from conference.bench.take import take

    figures = asyncio.run(
        take(options.screens, options.rounds, options.rate, options.seed, options.load)
    )
    print(report("take", figures, options.json))
    return 0
