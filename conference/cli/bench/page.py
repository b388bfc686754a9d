"""``conference bench page``."""

from __future__ import annotations

import argparse
import asyncio
from dataclasses import dataclass
from pathlib import Path

from conference.cli.parsing import Commands, runs


@dataclass(frozen=True, kw_only=True)
class Options:
    """How often what is measured, and beside which other build."""

    runs: int
    links: tuple[str, ...]
    beside: Path | None
    json: bool


def add(benches: Commands) -> None:
    """Add ``page`` to the benchmarks."""
    parser = benches.add_parser(
        "page",
        help="how soon the pages are of use on slow links, and how many kB that takes",
        description="Chromium, slowed down, opens the page of a phone that scanned a code, the "
        "facilitator's and the big screen: seconds until the party is named, kB and requests, for "
        "the first visit and for a reload. Needs playwright and Chromium, as the tests do.",
    )
    parser.add_argument("--runs", type=int, default=3, metavar="N", help="new devices each (3)")
    parser.add_argument(
        "--links",
        type=names,
        default=("slow_3g", "edge"),
        metavar="A,B",
        help="slow_3g (400 ms, 400 kbit/s) and edge (800 ms, 20 kbit/s); both",
    )
    parser.add_argument(
        "--beside", type=Path, metavar="FOLDER", help="a checkout of another build, to compare with"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    runs(parser, Options, run)


def names(text: str) -> tuple[str, ...]:
    """``"slow_3g,edge"`` as names of links."""
    from conference.bench.page import LINKS

    found = tuple(text.split(","))
    if not set(found) <= set(LINKS):
        raise argparse.ArgumentTypeError(f"{text!r} is not of {', '.join(LINKS)}")
    return found


def run(options: Options) -> int:
    """Open the pages and print the figures; the exit status is 0."""
    from conference.bench.figures import report
    from conference.bench.page import page

    beside = options.beside.resolve() if options.beside else None
    figures = asyncio.run(page(max(1, options.runs), beside, options.links))
    print(report("page", figures, options.json))
    return 0
