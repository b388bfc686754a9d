"""``conference bench all``."""

from __future__ import annotations

from dataclasses import dataclass

from conference.cli.parsing import Commands, runs


@dataclass(frozen=True, kw_only=True)
class Options:
    """``quick`` measures a tenth of it; ``nchan`` is for the fanout alone."""

    quick: bool
    nchan: bool
    seed: int
    json: bool


def add(benches: Commands) -> None:
    """Add ``all`` to the benchmarks."""
    parser = benches.add_parser(
        "all",
        help="the benchmarks of the server, one after the other",
        description="ingest, burst, fanout, restart and crash with their defaults: some ten "
        "minutes and 10,000 connections. --quick does a tenth of it.",
    )
    parser.add_argument("--quick", action="store_true", help="a tenth of everything")
    parser.add_argument("--nchan", action="store_true", help="fanout beside nginx with nchan too")
    parser.add_argument("--seed", type=int, default=1, help="seed (1)")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    runs(parser, Options, run)


def run(options: Options) -> int:
    """Measure and print one benchmark after the other; exit status 1 when one did not hold."""
    import asyncio
    from collections.abc import Callable, Coroutine
    from typing import Any

    from conference.bench.burst import burst
    from conference.bench.crash import crash
    from conference.bench.fanout import fanout
    from conference.bench.figures import report
    from conference.bench.ingest import ingest
    from conference.bench.restart import restart

    part, seconds, seed = (10, 2.0, options.seed) if options.quick else (1, 8.0, options.seed)
    rates = tuple(rate / part for rate in (2_000.0, 5_000.0, 20_000.0, 40_000.0))
    many = 10_000 // part
    benches: dict[str, Callable[[], Coroutine[Any, Any, dict[str, Any]]]] = {
        "ingest": lambda: ingest(rates, seconds, 200, 16, seed, 1),
        "burst": lambda: burst(40_000 // part, 3.0, 2_000 // part, seed, 1),
        "fanout": lambda: fanout(many, seconds, 300, 500.0, seed, 1, options.nchan),
        "restart": lambda: restart(1_000_000 // part, 300 // part, many, 5.0 / part, seed, 1),
        "crash": lambda: crash(100 // part, seed),
    }
    held = True
    for name, bench in benches.items():
        figures = asyncio.run(bench())
        held = held and figures.get("held", True)
        print(report(name, figures, options.json), flush=True)
    return 0 if held else 1
