"""``conference bench``: figures, measured here and now, with the machine they were measured on.

A benchmark is a module with ``add(benches)`` like a command's. It prints figures and never judges:
tests assert behaviour, benchmarks say how fast.
"""

from __future__ import annotations

from types import ModuleType

from conference.cli.bench import (
    budget,
    burst,
    chamber,
    counting,
    crash,
    desk,
    everything,
    fanout,
    feed,
    hostile,
    hours,
    ingest,
    members,
    page,
    priorities,
    restart,
    rooms,
    sortition,
    take,
)
from conference.cli.parsing import Commands

__all__ = ["add"]

MODULES: tuple[ModuleType, ...] = (
    ingest,
    burst,
    chamber,
    members,
    fanout,
    feed,
    rooms,
    priorities,
    hostile,
    take,
    desk,
    page,
    hours,
    restart,
    crash,
    everything,
    sortition,
    counting,
    budget,
)


def add(commands: Commands) -> None:
    """Register ``bench`` and its benchmarks."""
    parser = commands.add_parser("bench", help="measure speed and memory on this machine")
    benches = parser.add_subparsers(title="benchmarks", metavar="BENCH", required=True)
    for module in MODULES:
        module.add(benches)
