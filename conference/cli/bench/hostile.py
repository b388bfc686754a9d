"""``conference bench hostile``."""

from __future__ import annotations

from dataclasses import dataclass

from conference.cli.bench.options import LoadOptions, add_load_options
from conference.cli.parsing import Commands, runs

KINDS = ("pings", "pongs", "parts", "texts", "chunks", "bodies", "requests", "silent")
"""Those of :data:`conference.bench.hostiles.KINDS`."""


@dataclass(frozen=True, kw_only=True)
class Options(LoadOptions):
    """``rate`` are ballots a second, ``megabytes`` what ``count`` hostile clients send a second."""

    rate: float
    count: int
    megabytes: float
    kinds: tuple[str, ...]


def add(benches: Commands) -> None:
    """Add ``hostile`` to the benchmarks."""
    parser = benches.add_parser(
        "hostile",
        help="what voters notice while others do their worst",
        description="Voters at a rate, alone and then beside hostile clients of each kind: how "
        "long the answers take, whether any is missing, and the memory of the server.",
    )
    add_load_options(parser, connections=200, seconds=5.0)
    parser.add_argument("--rate", type=float, default=500.0, help="ballots a second (500)")
    parser.add_argument("--count", type=int, default=50, help="hostile clients of each kind (50)")
    parser.add_argument(
        "--megabytes", type=float, default=20.0, help="a second, of all hostile clients (20)"
    )
    parser.add_argument(
        "--kinds",
        type=_kinds,
        default=KINDS,
        metavar="KIND[,KIND...]",
        help=f"({','.join(KINDS)})",
    )
    runs(parser, Options, run)


def _kinds(text: str) -> tuple[str, ...]:
    return tuple(text.split(","))


def run(options: Options) -> int:
    """Run every kind and print the figures; the exit status is 0."""
    import asyncio

    from conference.bench.figures import report
    from conference.bench.hostile import hostile
    from conference.bench.hostiles import KINDS as KNOWN
    from conference.core.errors import ConferenceError

    unknown = [kind for kind in options.kinds if kind not in KNOWN]
    if unknown:
        sentence = f"There is no kind {unknown[0]!r}; there are {', '.join(KNOWN)}."
        raise ConferenceError("bad_kind", sentence)
    figures = asyncio.run(
        hostile(
            options.kinds,
            options.rate,
            options.seconds,
            options.connections,
            options.count,
            options.megabytes,
            options.seed,
        )
    )
    print(report("hostile", figures, options.json))
    return 0
