"""The server of a conference folder on this machine: found, or started on its own feet.

A server that the desk starts has its own session and its output goes to a file in the folder, so
that closing or killing the desk never stops the vote.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
import urllib.request
from contextlib import suppress
from pathlib import Path

from conference.core.errors import ConferenceError
from conference.core.folder import ConferenceFolder
from conference.core.folder import find_server as noted_server

__all__ = ["LOG", "answers", "find_server", "start_server"]

LOG = "server.log"
PATIENCE = 30.0
"""Seconds in which a server must have opened: a long record takes some to be read."""


def find_server(folder: ConferenceFolder) -> str | None:
    """The address of the server that runs this folder; None when none answers."""
    url = noted_server(folder)
    return url if url is not None and answers(url) else None


def start_server(folder: ConferenceFolder) -> str:
    """Start a server for the folder and wait until it is open; its address.

    Raises :class:`ConferenceError` ``no_start`` with the server's own last words.
    """
    log = folder.path / LOG
    with log.open("ab") as output:
        begun = output.tell()
        process = subprocess.Popen(
            [sys.executable, "-m", "conference", "serve", str(folder.path), "--port", "0"],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=0.1)
            raise _failed(log, begun)
        url = find_server(folder)
        if url is not None:
            return url
    process.terminate()
    raise _failed(log, begun)


def answers(url: str) -> bool:
    """Whether a conference server answers there within two seconds."""
    try:
        with urllib.request.urlopen(f"{url}/health", timeout=2) as reply:  # noqa: S310
            return "entries" in json.load(reply)
    except (OSError, ValueError, TypeError):
        return False


def _failed(log: Path, begun: int) -> ConferenceError:
    said = log.read_bytes()[begun:].decode("utf-8", "replace").strip().splitlines()
    last = said[-1].removeprefix("conference: ") if said else "It said nothing."
    return ConferenceError(
        "no_start",
        f"The server did not start: {last} Its output is in {log}.",
        {"log": str(log)},
    )
