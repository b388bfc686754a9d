"""``conference bench crash``."""

from __future__ import annotations

from dataclasses import dataclass

from conference.cli.parsing import Commands, runs


@dataclass(frozen=True, kw_only=True)
class Options:
    """``rounds`` is how often the server is killed, ``seed`` chooses the moments."""

    rounds: int
    seed: int
    json: bool


def add(benches: Commands) -> None:
    """Add ``crash`` to the benchmarks."""
    parser = benches.add_parser(
        "crash",
        help="kill the server again and again under load; nothing acknowledged may be lost",
        description="Real server processes on throw-away folders, voters on real sockets that "
        "vote, change their vote, ask twice and reconnect; SIGKILL at random moments, around each "
        "step of a commit, while a snapshot is written, and during start-up. Compares the record "
        "with what voters were told. "
        "Exit status 1 when a promise was broken. (A kill leaves the machine and its disk cache "
        "running: what a power cut does to the disk is not tested here.)",
    )
    parser.add_argument("--rounds", type=int, default=50, metavar="N", help="kills (50)")
    parser.add_argument("--seed", type=int, default=1, metavar="K", help="of the moments (1)")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    runs(parser, Options, run)


def run(options: Options) -> int:
    """Kill, compare and print the figures; exit status 1 when a promise was broken."""
    import asyncio

    from conference.bench.crash import crash, outcome_sentence
    from conference.bench.figures import report

    figures = asyncio.run(crash(options.rounds, options.seed))
    print(report("crash", figures, options.json))
    if not options.json:
        print(outcome_sentence(figures))
    return 0 if figures["held"] else 1
