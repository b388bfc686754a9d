"""The office's worker: ``python -m conference.lottery.worker``, one task a process.

The task is one JSON object on standard input::

    {"do": "check" | "commit", "folder": PATH, "plan": {...}}
    {"do": "draw", "folder": PATH, "digits": "042", "beacon": "", "commitment": HEX,
     "rehearsal": false, "number": 1, "expected": ""}
    {"do": "settle", "folder": PATH, "last": 1, "counts": true, "title": "", "at": 0}

What happens is told in JSON lines on standard output: ``{"progress": [phase, done, total]}`` at
most ten a second, then the results of :mod:`conference.lottery.tasks`. What a library prints goes
to standard error, so that nothing comes between the lines. SIGTERM stops it at the next
opportunity with ``{"cancelled": {}}``; so does the end of whoever listens. Checks and commitments
have a low priority, so that ballots do not wait for them; a draw has an audience.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any, TextIO

from conference.core.errors import ConferenceError
from conference.lottery import sitting, tasks
from conference.lottery.plan import Paths, plan_from
from conference.sortition.progress import Cancelled, Watch
from conference.sortition.solver import OutOfTime

__all__ = ["main", "perform"]

_log = logging.getLogger("conference.lottery.worker")

EVERY_SECONDS = 0.1
NICENESS = 10


class _ResultWriter:
    """The progress port: progress and results go out as lines of JSON."""

    def __init__(self, results: TextIO) -> None:
        self.stopped = False
        self._results = results
        self._reported = 0.0
        self._phase = ""

    def stop(self, *_: object) -> None:
        """The handler of SIGTERM: the work ends at its next report."""
        self.stopped = True

    def report(self, phase: str, done: int, total: int) -> None:
        now = time.monotonic()
        if phase == self._phase and now - self._reported < EVERY_SECONDS:
            return
        self._reported, self._phase = now, phase
        self.write_line({"progress": [phase, done, total]})

    def cancelled(self) -> bool:
        return self.stopped

    def write_line(self, result: dict[str, Any]) -> None:
        """Write one line; raises ``BrokenPipeError`` when nobody listens any more."""
        self._results.write(json.dumps(result, ensure_ascii=False) + "\n")
        self._results.flush()


def perform(task: dict[str, Any], watch: Watch, emit: tasks.Emit) -> None:
    """Do one task and tell its results; what cannot be done is told too."""
    try:
        _perform(task, watch, emit)
    except OutOfTime:
        emit(_failure("The time limit was over before there was an answer; allow more time."))
    except Cancelled:
        emit({"cancelled": {}})
    except ConferenceError as error:
        emit(tasks.failed(error))
    except MemoryError:
        emit(_failure("This machine has too little memory for so many people."))
    except BrokenPipeError:
        raise
    except OSError as error:
        name = Path(error.filename).name if isinstance(error.filename, str) else "A file"
        emit(_failure(f"{name} cannot be read or written: {error.strerror}."))


def _perform(task: dict[str, Any], watch: Watch, emit: tasks.Emit) -> None:
    paths = Paths(Path(task["folder"]))
    if task["do"] == "draw":
        tasks.draw_panel(
            paths, task["digits"], task["beacon"], watch, emit, commitment=task["commitment"],
            rehearsal=task["rehearsal"], number=task["number"], expected=task.get("expected", ""),
        )  # fmt: skip
        return
    if task["do"] == "settle":
        emit(
            sitting.settle(
                paths, task["last"], watch, counts=task["counts"], title=task["title"],
                at=task["at"],
            )
        )  # fmt: skip
        return
    plan = plan_from(task["plan"])
    emit(
        tasks.check(paths, plan, watch)
        if task["do"] == "check"
        else tasks.commit(paths, plan, watch)
    )


def _failure(sentence: str) -> dict[str, Any]:
    return {"failed": {"sentence": sentence}}


def main() -> int:
    """Read the task, do it; exit status 0 whatever came of it, 1 for a fault of the program."""
    logging.basicConfig(format="%(levelname)s %(name)s: %(message)s")
    results = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    writer = _ResultWriter(results)
    signal.signal(signal.SIGTERM, writer.stop)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the server's; it stops us
    os.umask(0o077)
    task = json.loads(sys.stdin.read())
    if task["do"] != "draw":
        with contextlib.suppress(OSError):
            os.nice(NICENESS)
    limit = task.get("plan", {}).get("time_limit") or None
    try:
        perform(task, Watch(writer, limit=limit), writer.write_line)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), results.fileno())
        return 1
    except Exception:  # noqa: BLE001 (the outermost frame: what went wrong is in the server's log)
        _log.exception("a lottery could not be computed")
        writer.write_line(_failure("The program has a fault. Its log says more."))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
