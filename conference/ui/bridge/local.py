"""The server of a conference folder on this machine: found, or started on its own feet.

A server that the desk starts has its own session and its output goes to a file, so that closing or
killing the desk never stops the vote. That file, with the few lines by which a server starts or
fails to, and its log are in the state folder of this user: a log that grows never fills the disk
of the record, and is not copied with it.
"""

from __future__ import annotations

import json
import ssl
import time
import urllib.error
import urllib.request
from pathlib import Path

from conference.client.program import Detached, serving
from conference.client.trust import trusting, untrusted
from conference.core.errors import ConferenceError
from conference.core.folder import SERVED, ConferenceFolder
from conference.core.folder import find_server as noted_server

__all__ = ["LOG", "OUTPUT", "answers", "find_server", "start_server"]

LOG = "server.log"
OUTPUT = "server.out"

MOST_OUTPUT = 1_000_000
"""Bytes of output of earlier starts, beyond which it is begun anew."""

OTHER_SECONDS = 20.0
"""How long another server of the folder may take to be open once it has kept ours from it."""

_GLANCE_SECONDS = 0.1


def find_server(folder: ConferenceFolder, ca: Path | None = None) -> str | None:
    """The address of the server that runs this folder; None when none answers."""
    url = noted_server(folder)
    return url if url is not None and answers(url, ca) else None


def start_server(folder: ConferenceFolder) -> str:
    """Start a server for the folder and wait until it is open; its address.

    When another one was started meanwhile, and so this one could not, the address is that one's;
    it may still be reading its record. Raises :class:`ConferenceError` ``not_started`` with the
    server's own last words.
    """
    logs, output = folder.logs, folder.logs / OUTPUT
    logs.mkdir(parents=True, exist_ok=True, mode=0o700)
    if output.exists() and output.stat().st_size > MOST_OUTPUT:
        output.unlink()
    output.touch(mode=0o600)
    server = Detached("server", serving(folder.path, 0, "--log", str(logs / LOG)), output)
    try:
        return server.opened()
    except ConferenceError as error:
        deadline = time.monotonic() + (OTHER_SECONDS if SERVED in error.sentence else 0)
        while (other := find_server(folder)) is None and time.monotonic() < deadline:
            time.sleep(_GLANCE_SECONDS)
        if other is None:
            raise
        return other


def answers(url: str, ca: Path | None = None) -> bool:
    """Whether a conference server answers there within two seconds.

    Raises :class:`ConferenceError` ``untrusted`` when its certificate is not to be trusted, by the
    machine's authorities and those in ``ca``.
    """
    try:
        with urllib.request.urlopen(  # noqa: S310
            f"{url}/health", timeout=2, context=trusting(ca)
        ) as reply:
            return "entries" in json.load(reply)
    except urllib.error.URLError as error:
        if isinstance(error.reason, ssl.SSLCertVerificationError):
            raise untrusted(url, error.reason) from error
        return False
    except (OSError, ValueError, TypeError):
        return False
