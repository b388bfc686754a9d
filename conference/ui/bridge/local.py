"""The server of a conference folder on this machine: found, or started on its own feet.

A server that the desk starts has its own session and its output goes to a file in the folder, so
that closing or killing the desk never stops the vote.
"""

from __future__ import annotations

import json
import time
import urllib.request

from conference.client.program import Detached, serving
from conference.core.errors import ConferenceError
from conference.core.folder import SERVED, ConferenceFolder
from conference.core.folder import find_server as noted_server

__all__ = ["LOG", "answers", "find_server", "start_server"]

LOG = "server.log"

OTHER_SECONDS = 20.0
"""How long another server of the folder may take to be open once it has kept ours from it."""

_GLANCE_SECONDS = 0.1


def find_server(folder: ConferenceFolder) -> str | None:
    """The address of the server that runs this folder; None when none answers."""
    url = noted_server(folder)
    return url if url is not None and answers(url) else None


def start_server(folder: ConferenceFolder) -> str:
    """Start a server for the folder and wait until it is open; its address.

    When another one was started meanwhile, and so this one could not, the address is that one's;
    it may still be reading its record. Raises :class:`ConferenceError` ``not_started`` with the
    server's own last words.
    """
    server = Detached("server", serving(folder.path), folder.path / LOG)
    try:
        return server.opened()
    except ConferenceError as error:
        deadline = time.monotonic() + (OTHER_SECONDS if SERVED in error.sentence else 0)
        while (other := find_server(folder)) is None and time.monotonic() < deadline:
            time.sleep(_GLANCE_SECONDS)
        if other is None:
            raise
        return other


def answers(url: str) -> bool:
    """Whether a conference server answers there within two seconds."""
    try:
        with urllib.request.urlopen(f"{url}/health", timeout=2) as reply:  # noqa: S310
            return "entries" in json.load(reply)
    except (OSError, ValueError, TypeError):
        return False
