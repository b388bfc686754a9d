"""Options that benchmarks of the server share."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

__all__ = ["LoadOptions", "add_load_options", "numbers"]


@dataclass(frozen=True, kw_only=True)
class LoadOptions:
    """The load of a benchmark; ``seconds`` are those of each phase."""

    connections: int
    seconds: float
    seed: int
    load: int
    json: bool


def numbers(text: str) -> tuple[float, ...]:
    """``"2000,5000"`` as numbers above 0."""
    try:
        found = tuple(float(part) for part in text.split(","))
    except ValueError:
        found = ()
    if not found or min(found) <= 0:
        raise argparse.ArgumentTypeError(f"{text!r} is no list of numbers above 0, like 2000,5000")
    return found


def add_load_options(
    parser: argparse.ArgumentParser, *, connections: int, seconds: float, load: int = 1
) -> None:
    """``--connections``, ``--seconds``, ``--seed``, ``--load`` and ``--json``."""
    parser.add_argument(
        "--connections", type=int, default=connections, metavar="N", help=f"({connections})"
    )
    parser.add_argument(
        "--seconds", type=float, default=seconds, metavar="S", help=f"of each phase ({seconds:g})"
    )
    parser.add_argument("--seed", type=int, default=1, help="seed of the load (1)")
    parser.add_argument("--load", type=int, default=load, metavar="N", help=f"processes ({load})")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
