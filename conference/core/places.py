"""Places that a server passes and at which a crash test may end it.

A server only says that it is there. Nobody watches but the benchmark that kills servers; then
:func:`passed` calls what :func:`watch` was given, in the thread that passes the place.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, get_args

__all__ = ["ALL", "START", "Place", "passed", "watch"]

Start = Literal[
    "start: migrate",
    "start: open the store",
    "start: read the snapshot",
    "start: replay",
    "start: let people in",
    "start: accept connections",
    "start: announce",
]
"""What a start-up is about to do, in this order."""

Work = Literal[
    "commit: begun",
    "commit: written",
    "commit: durable",
    "snapshot: written",
    "snapshot: durable",
    "snapshot: in its place",
]
"""What is ``written`` may be lost with the machine, what is ``durable`` not."""

Place = Start | Work

START: tuple[Start, ...] = get_args(Start)
ALL: tuple[Place, ...] = (*START, *get_args(Work))

_watchers: list[Callable[[Place], None]] = []


def passed(place: Place) -> None:
    """Say that this place is reached."""
    for watcher in _watchers:
        watcher(place)


def watch(watcher: Callable[[Place], None]) -> None:
    """Have ``watcher`` called at every place, as long as this process lives."""
    _watchers.append(watcher)
