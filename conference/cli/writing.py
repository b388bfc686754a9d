"""A machine that writes captions, as a client of the server of its folder."""

from __future__ import annotations

import json
import ssl
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from conference.client.trust import trusting
from conference.core.errors import ConferenceError
from conference.core.folder import ConferenceFolder, find_server
from conference.server.captions.captioners import Captioners
from conference.server.captions.lines import By
from conference.server.captions.machine import Listener, Machine, Rewriter, Said
from conference.server.captions.plugins import Recogniser, Translator
from conference.server.captions.sound import StreamSound

__all__ = ["write_by_machine"]

EVERY = 1.0
"""Seconds between two looks at what is new."""

PATIENCE = 10.0
"""Seconds that the server may take."""


def write_by_machine(
    folder: ConferenceFolder,
    language: str,
    ca: Path | None,
    source: str,
    made: Recogniser | Translator,
) -> None:
    """Write captions of a language until interrupted.

    A translator reads those of the language ``source``. Raises ``not_served`` where no server of
    the folder runs here, ``not_accepted`` where the server accepts the machine no more.
    """
    url = find_server(folder)
    if url is None:
        sentence = f"No server of {folder.path} runs here: start it with conference serve."
        raise ConferenceError("not_served", sentence)
    name = f"{By.TRANSLATOR if source else By.RECOGNISER} {language}"
    code = Captioners(folder.captions).add(name, language)
    server = _Server(url, code, trusting(ca))
    machine = Machine(server.booth, By.TRANSLATOR if source else By.RECOGNISER)
    new = _news(folder, server, source, made)
    print(f"{name} writes while nobody else does. Ctrl+C ends it.", file=sys.stderr)
    while True:
        try:
            said = list(new())
        except OSError:
            said = []  # the server is away: it is read again
        machine.send(said)
        time.sleep(EVERY)


def _news(
    folder: ConferenceFolder, server: _Server, source: str, made: Recogniser | Translator
) -> Callable[[], Iterable[Said]]:
    """What a machine has to say since it was asked last."""
    if isinstance(made, Recogniser):
        sound, listener = StreamSound(folder.stream), Listener(made)
        return lambda: listener.hear(sound.new())
    rewriter = Rewriter(made)
    return lambda: rewriter.rewrite(server.last(source))


class _Server:
    """The server, asked as a captioner asks."""

    def __init__(self, url: str, code: str, context: ssl.SSLContext) -> None:
        self._url, self._code = url.rstrip("/"), code
        self._context = context if url.startswith("https:") else None

    def booth(self, body: Mapping[str, Any]) -> Mapping[str, Any]:
        """Ask the booth; raises ``OSError`` where the server is not reached."""
        found: Mapping[str, Any] = self._ask("/api/captions/booth", json.dumps(body).encode())
        return found

    def last(self, language: str) -> list[Mapping[str, Any]]:
        """The last lines of a language; none where nobody has written."""
        found = self._ask(f"/captions/{language}.json")
        return list(found.get("lines", []))

    def _ask(self, path: str, body: bytes | None = None) -> dict[str, Any]:
        headers = {"Authorization": f"Bearer {self._code}", "Content-Type": "application/json"}
        request = urllib.request.Request(self._url + path, body, headers)  # noqa: S310 (our server)
        try:
            with urllib.request.urlopen(  # noqa: S310 (our server)
                request, timeout=PATIENCE, context=self._context
            ) as answer:
                found: dict[str, Any] = json.load(answer)
                return found
        except urllib.error.HTTPError as error:
            if error.code == 404:
                return {}
            if error.code == 403:
                sentence = "The machine's code was taken away: it writes no more."
                raise ConferenceError("not_accepted", sentence) from error
            raise
        except ValueError as error:
            raise OSError("this is no answer of the server") from error
