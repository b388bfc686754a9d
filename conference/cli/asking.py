"""Asking the server of a folder over HTTP, for commands that do without when none runs."""

from __future__ import annotations

import json
import ssl
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from conference.client.trust import trusting, untrusted
from conference.core.errors import ConferenceError
from conference.core.folder import ConferenceFolder, find_server
from conference.tables.decoding import decoded

__all__ = ["ask_folder", "ask_server", "text_of"]

SECONDS = 15


def ask_folder(
    folder: ConferenceFolder,
    path: str,
    document: Mapping[str, object],
    ca: Path | None,
    alone: Callable[[], Mapping[str, Any]],
) -> Mapping[str, Any]:
    """The answer of the server of the folder; that of ``alone`` where none runs."""
    url = find_server(folder)
    if url is not None:
        answer = ask_server(url, folder.keys().desk_token, path, document, ca)
        if answer is not None:
            return {**answer}
    return alone()


def text_of(file: Path) -> str:
    """The text of a table or document; raises ``no_file`` where it cannot be read."""
    try:
        return decoded(file.read_bytes(), file.name)
    except OSError as error:
        raise ConferenceError("no_file", f"{file} cannot be read ({error.strerror}).") from error


def ask_server(
    url: str, token: str, path: str, document: Mapping[str, object], ca: Path | None
) -> Any | None:
    """The server's answer; None when there is no server. Raises what it refuses.

    By TLS the certificates in ``ca`` are trusted besides the machine's own; raises ``untrusted``
    when the server's is not one of theirs.
    """
    request = urllib.request.Request(  # noqa: S310 (an address of this machine)
        f"{url}{path}",
        json.dumps(document).encode(),
        {"Authorization": f"Bearer {token}", "Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(  # noqa: S310
            request, timeout=SECONDS, context=trusting(ca)
        ) as found:
            return json.loads(found.read())
    except urllib.error.HTTPError as error:
        with error:
            try:
                told = json.loads(error.read())
                raise ConferenceError(told["code"], told["sentence"]) from error
            except (ValueError, KeyError, TypeError):
                raise ConferenceError(
                    "bad_server", f"The server at {url} is of another version. Restart it."
                ) from error
    except urllib.error.URLError as error:
        if isinstance(error.reason, ConnectionRefusedError):
            return None
        if isinstance(error.reason, ssl.SSLCertVerificationError):
            raise untrusted(url, error.reason) from error
        raise ConferenceError("no_answer", f"{url} does not answer: {error.reason}.") from error
    except (TimeoutError, ValueError) as error:
        raise ConferenceError("no_answer", f"{url} does not answer. Try again.") from error
