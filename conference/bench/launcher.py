"""Servers that start quickly: the program, loaded once, forked for each start.

Reads lines of JSON ``{"args": [...], "fault": "after_commit:3" or "", "log": path}`` and answers
each with ``{"pid": ...}``; the child runs the command line as ``python -m conference`` does. Only
here can a server be told to kill itself at a chosen place; the product knows nothing of it:

``before_commit:N``   the N-th commit is about to begin
``in_commit:N``       its rows are written, the transaction is not committed
``after_commit:N``    it is durable, and nobody was told
``in_answers:N``      N answers to ballots were given: part of a batch is told, the rest is not
``in_snapshot:N``     a snapshot is half written (0), written but not in its place (1), there (2)
``in_start:N``        of the start-up, step N of :data:`STEPS` is about to begin

Snapshots are written after every few entries here, also by servers without a fault, so that each
start has one to begin with.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import os
import signal
import sys
from collections.abc import Iterator
from typing import Any, cast

from conference.cli import main as conference
from conference.server import app
from conference.server.door.connection import Connections
from conference.server.record import snapshot, snapshots
from conference.server.record.store import sql

__all__ = ["STEPS", "main"]

STEPS = ("migrate", "SqlStore", "read_snapshot", "replay", "Access", "Connections", "announce")
"""What a start-up calls, in this order; see :mod:`conference.server.app`."""


def main() -> None:
    """Launch until the other end hangs up."""
    last = 0
    for line in sys.stdin:
        while _reap():
            pass
        order: dict[str, Any] = json.loads(line)
        pid = os.fork()
        if pid == 0:
            _run(order)
        sys.stdout.write(json.dumps({"pid": pid}) + "\n")
        sys.stdout.flush()
        last = pid
    if last:  # the benchmark is gone, however it went: leave no server behind
        with contextlib.suppress(ProcessLookupError):
            os.kill(last, signal.SIGKILL)


def _reap() -> bool:
    with contextlib.suppress(ChildProcessError):
        return os.waitpid(-1, os.WNOHANG)[0] != 0
    return False


def _run(order: dict[str, Any]) -> None:
    """The child: its own session, output to the log, the fault if there is one, the program."""
    status = 70
    try:
        os.setsid()
        log = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        for stream in (1, 2):
            os.dup2(log, stream)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        _hurry()
        if order["fault"]:
            place, _, number = order["fault"].partition(":")
            _plant(place, int(number))
        status = conference(order["args"])
    finally:
        os._exit(status)


def _hurry() -> None:
    """A snapshot every few entries, and without waiting for a lull."""
    planned: Any = snapshots
    planned.LEAST, planned.PART, planned.MOST = 40, 2**62, 0


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _plant(place: str, number: int) -> None:
    """Put the fault into the classes of this process."""
    store: Any = sql.SqlStore
    count = itertools.count(1)
    others = {
        "in_answers": _plant_in_answers,
        "in_snapshot": _plant_in_snapshot,
        "in_start": _plant_in_start,
    }
    if place in others:
        others[place](number)
        return
    append, writing = store.append, store._writing

    def counted(self: Any, commit: Any) -> None:
        is_now = next(count) == number
        if is_now and place == "before_commit":
            _die()
        self.dies_inside = is_now and place == "in_commit"
        append(self, commit)
        if is_now:
            _die()

    @contextlib.contextmanager
    def inside(self: Any) -> Iterator[Any]:
        with writing(self) as writer:
            yield writer
            if getattr(self, "dies_inside", False):
                _die()

    store.append, store._writing = counted, inside


def _plant_in_answers(number: int) -> None:
    """After ``number`` answers to ballots nobody hears more; those that were given go out."""
    connections: Any = Connections
    acknowledge = connections.acknowledge
    left = number

    def some(self: Any, ballots: Any, first: int, leaves: Any) -> None:
        nonlocal left
        acknowledge(self, ballots[:left], first, leaves[:left])
        if left and len(ballots) >= left:
            asyncio.get_running_loop().call_later(0.002, _die)
        left = max(0, left - len(ballots))

    connections.acknowledge = some


def _plant_in_snapshot(number: int) -> None:
    write = snapshot.write_snapshot

    def torn(file: int) -> None:
        os.ftruncate(file, os.fstat(file).st_size // 2)
        _die()

    def dies(path: Any, what: Any) -> None:
        if number == 0:
            cast(Any, os).fsync = torn
        elif number == 1:
            cast(Any, type(path)).replace = lambda _self, _target: _die()
        write(path, what)
        _die()

    cast(Any, snapshots).write_snapshot = dies


def _plant_in_start(number: int) -> None:
    def dies(*_: object, **__: object) -> None:
        _die()

    setattr(app, STEPS[number], dies)


if __name__ == "__main__":
    main()
