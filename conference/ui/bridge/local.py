"""The server of a conference folder on this machine: found, or started on its own feet.

A server that the desk starts has its own session and its output goes to a file in the folder, so
that closing or killing the desk never stops the vote.
"""

from __future__ import annotations

import json
import ssl
import urllib.error
import urllib.request
from pathlib import Path

from conference.client.program import Detached, serving
from conference.client.trust import trusting, untrusted
from conference.core.errors import ConferenceError
from conference.core.folder import ConferenceFolder
from conference.core.folder import find_server as noted_server

__all__ = ["LOG", "answers", "find_server", "start_server"]

LOG = "server.log"


def find_server(folder: ConferenceFolder, ca: Path | None = None) -> str | None:
    """The address of the server that runs this folder; None when none answers."""
    url = noted_server(folder)
    return url if url is not None and answers(url, ca) else None


def start_server(folder: ConferenceFolder) -> str:
    """Start a server for the folder and wait until it is open; its address.

    When another one was started meanwhile, and so this one could not, the address is that one's.
    Raises :class:`ConferenceError` ``not_started`` with the server's own last words.
    """
    server = Detached("server", serving(folder.path), folder.path / LOG)
    try:
        return server.opened()
    except ConferenceError:
        if (other := find_server(folder)) is not None:
            return other
        raise


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
