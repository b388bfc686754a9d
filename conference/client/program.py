"""Our programs as child processes: all that does not depend on whose event loop waits for them.

How a program is started (:func:`command`, :func:`serving`, :func:`options`), in which words a
server announces where it is open (:func:`announcement`, read by :func:`address_in`), where its last
words are found when it does not start (:class:`Words`), and how long it may take to start and stop.

:class:`Detached` is a program for those without an event loop; on asyncio
:func:`conference.rehearsal.stage.started` is made of the same parts.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from conference.core.errors import ConferenceError

__all__ = [
    "OURS",
    "START_SECONDS",
    "STOP_SECONDS",
    "Detached",
    "Words",
    "address_in",
    "announcement",
    "command",
    "options",
    "serving",
]

START_SECONDS = 120.0
"""In which a server must be open: a long record takes some to be read."""

STOP_SECONDS = 90.0
"""In which a program that was asked to end must have ended; then it is killed."""

OURS = ("-m", "conference")
"""What the interpreter runs, before the arguments."""

_GLANCE_SECONDS = 0.05
_OPEN_AT = re.compile(r".* is open at (http\S+)/ - Ctrl\+C stops it$", re.MULTILINE)


def command(arguments: Sequence[str], code: Sequence[str] = OURS) -> list[str]:
    """The command line of a program of ours, run by this interpreter."""
    return [sys.executable, *code, *arguments]


def serving(folder: Path, port: int = 0, *more: str) -> list[str]:
    """The arguments that serve the conference in ``folder``; port 0 is any free one."""
    return ["serve", str(folder), "--port", str(port), *more]


def options(environment: Mapping[str, str] | None = None) -> dict[str, Any]:
    """How all are started: nothing to read, output at once, and a session of their own.

    Ctrl+C in a terminal then reaches the one who started the program alone. ``environment`` is
    added to that of this process.
    """
    return {
        "stdin": subprocess.DEVNULL,
        "start_new_session": True,
        "env": {**os.environ, "PYTHONUNBUFFERED": "1", **(environment or {})},
    }


def announcement(name: str, url: str) -> str:
    """The line by which the server of a conference announces that it answers at ``url``."""
    return f'Conference "{name}" is open at {url}/ - Ctrl+C stops it'


def address_in(output: bytes) -> str | None:
    """The address in a server's announcement; None while there is none in its output."""
    found = _OPEN_AT.search(output.decode(errors="replace"))
    return found[1] if found else None


class Words:
    """What a program leaves in a file, from where it began; who wrote there before is ignored.

    ``is_kept`` when the file stays, so that an error may name it.
    """

    def __init__(self, path: Path, *, is_kept: bool = True) -> None:
        self.path = path
        self._is_kept = is_kept
        self._begun = path.stat().st_size if path.exists() else 0

    def file(self) -> BinaryIO:
        """The file, to be given to the program."""
        return self.path.open("ab")

    def text(self) -> bytes:
        """All of it so far."""
        with self.path.open("rb") as file:
            file.seek(self._begun)
            return file.read()

    def failure(self, name: str, what: str, status: int | None) -> ConferenceError:
        """The error ``not_started``: what became of the program, and its last line as the reason.

        ``status`` is its exit status, None when it still runs.
        """
        lines = self.text().decode(errors="replace").strip().splitlines()
        reason = lines[-1].removeprefix("conference: ") if lines else "It gave no reason."
        where = f" Its output is in {self.path}." if self._is_kept else ""
        return ConferenceError(
            "not_started",
            f"The {name} {what}: {reason}{where}",
            {"program": name, "status": -1 if status is None else status},
        )


class Detached:
    """A program whose output goes to a file: it goes on, whatever becomes of its starter."""

    def __init__(self, name: str, arguments: Sequence[str], log: Path) -> None:
        self.name = name
        self._words = Words(log)
        with self._words.file() as output:
            self._process: subprocess.Popen[bytes] = subprocess.Popen(
                command(arguments), stdout=output, stderr=subprocess.STDOUT, **options()
            )

    def opened(self) -> str:
        """Wait until the server announces its address.

        Raises :class:`ConferenceError` ``not_started`` with the program's own last words when it
        ends before, or is not open in time; it does not run then.
        """
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            with suppress(subprocess.TimeoutExpired):
                status = self._process.wait(_GLANCE_SECONDS)
                raise self._words.failure(self.name, "did not start", status)
            if (url := address_in(self._words.text())) is not None:
                return url
        self.stop()
        raise self._words.failure(self.name, "did not start in time", None)

    def send(self, number: signal.Signals) -> None:
        """Send it a signal, if it still runs."""
        self._process.send_signal(number)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Ask it to end and wait; killed when it takes too long. Its exit status."""
        self.send(how)
        try:
            return self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            return self.kill()

    def kill(self) -> int:
        """End it now. Its exit status."""
        self._process.kill()
        return self._process.wait()
