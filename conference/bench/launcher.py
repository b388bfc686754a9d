"""Servers that start quickly: the program, loaded once, forked for each start.

Reads lines of JSON ``{"folder": path, "port": n, "fault": "after_commit:3" or "", "log": path}``
and answers each with ``{"pid": ...}``; the child serves the folder as ``conference serve`` does,
with the same settings of the interpreter. Only here can a server be told to kill itself, at one of
the places that it passes (:mod:`conference.core.places`):

``before_commit:N``   the N-th commit is about to begin
``in_commit:N``       its rows are written, the transaction is not committed
``after_commit:N``    it is durable, and nobody was told
``in_answers:N``      N answers to ballots were given: part of a batch is told, the rest is not
``in_snapshot:N``     a snapshot is half written (0), written but not in its place (1), there (2)
``in_start:N``        of the start-up, step N of :data:`~conference.core.places.START` is to begin

Snapshots are written after every few entries here, also by servers without a fault, so that each
start has one to begin with.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from conference.core.folder import ConferenceFolder
from conference.core.places import START, Place, watch
from conference.server.app import Running
from conference.server.process import serve
from conference.server.record import snapshots
from conference.server.record.exchange import Answer, Answerer, Ballot
from conference.server.record.snapshot import draft_of

__all__ = ["main"]

COMMIT: dict[str, Place] = {
    "before_commit": "commit: begun",
    "in_commit": "commit: written",
    "after_commit": "commit: durable",
}
SNAPSHOT: tuple[Place, ...] = ("snapshot: written", "snapshot: durable", "snapshot: in its place")


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
    """The child: its own session, output to the log, the fault if there is one, the server."""
    try:
        os.setsid()
        log = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        for stream in (1, 2):
            os.dup2(log, stream)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s")
        _hurry()
        name, _, number = order["fault"].partition(":")
        folder = ConferenceFolder(Path(order["folder"]))
        answers = int(number) if name == "in_answers" else None
        if name and answers is None:
            _plant(name, int(number), folder)
        serve(folder, "127.0.0.1", order["port"], on_ready=partial(_ready, answers))
    except BaseException:
        traceback.print_exc()
        raise
    finally:
        os._exit(70)


def _ready(answers: int | None, server: Running) -> None:
    """Say that it is open; of answers to ballots, give so many only."""
    if answers is not None:
        server.writer.attach(answerer=_Falling(server.connections, answers))
    print(f"is open at http://127.0.0.1:{server.port}/", flush=True)  # noqa: T201


def _hurry() -> None:
    """A snapshot every few entries, and without waiting for a lull."""
    snapshots.LEAST, snapshots.PART, snapshots.MOST = 40, 2**62, 0


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _plant(name: str, number: int, folder: ConferenceFolder) -> None:
    """Die at the place that the fault names."""
    if name == "in_start":
        _die_at(START[number], 1)
    elif name == "in_snapshot":
        _die_at(SNAPSHOT[number], 1, half=draft_of(folder.snapshot) if number == 0 else None)
    else:
        _die_at(COMMIT[name], number)


def _die_at(place: Place, number: int, half: Path | None = None) -> None:
    """Die when the place is passed for the ``number``-th time, and cut a file in ``half`` first."""
    left = number

    def look(passed: Place) -> None:
        nonlocal left
        left -= passed == place
        if left == 0:
            if half is not None:
                os.truncate(half, half.stat().st_size // 2)
            _die()

    watch(look)


class _Falling:
    """Answers of a server that falls: after ``left`` of them nobody hears more.

    Those that were given go out; only then it dies.
    """

    def __init__(self, voters: Answerer, left: int) -> None:
        self._voters, self._left = voters, left

    def answer(self, ballot: Ballot, answer: Answer) -> None:
        self._voters.answer(ballot, answer)

    def acknowledge(self, ballots: Sequence[Ballot], first: int, leaves: Sequence[bytes]) -> None:
        left = self._left
        self._voters.acknowledge(ballots[:left], first, leaves[:left])
        if left and len(ballots) >= left:
            asyncio.get_running_loop().call_later(0.002, _die)
        self._left = max(0, left - len(ballots))


if __name__ == "__main__":
    main()
