"""A machine that writes captions: it signs in like a captioner, and gives way to people.

It writes while it is its turn, which it has where nobody else is in the booth, and never takes the
turn from anybody: when a person takes over, what it hears is not sent.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from conference.core.clock import Millis
from conference.server.captions.lines import By
from conference.server.captions.plugins import SECOND_BYTES, Recogniser, Translator
from conference.server.captions.sound import Sound

__all__ = ["Listener", "Machine", "Rewriter"]

Ask = Callable[[Mapping[str, Any]], Mapping[str, Any]]
"""Asks the server's booth; raises ``OSError`` where it is not reached."""

Said = tuple[str, Millis]
"""A text, and when it was spoken."""


class Machine:
    """Sends what it is given, in its turn; what could not be sent is sent again, once each."""

    def __init__(self, ask: Ask, by: By, fresh: Callable[[], str] | None = None) -> None:
        self._ask = ask
        self._by = by
        self._fresh = fresh or (lambda: secrets.token_hex(8))
        self._waiting: list[dict[str, Any]] = []
        self._is_mine = False

    def send(self, said: Iterable[Said]) -> bool:
        """Send these after what waits; whether the server was reached."""
        if self._is_mine:
            for text, at in said:
                key = self._fresh()
                act = {"key": key, "id": key, "text": text, "at": at, "by": self._by.value}
                self._waiting.append(act)
        try:
            told = self._ask({"acts": self._waiting[:50]})
        except OSError:
            return False
        taken = set(told["taken"])
        self._waiting = [one for one in self._waiting if one["key"] not in taken]
        self._is_mine = told["turn"] == told["name"]
        return True


class Listener:
    """Lines of what a recogniser hears, with the time at which they were spoken."""

    def __init__(self, recogniser: Recogniser) -> None:
        self._recogniser = recogniser
        self._fed = 0.0
        self._begins: list[tuple[float, Millis]] = []

    def hear(self, sounds: Iterable[Sound]) -> list[Said]:
        """What is certain after these pieces of sound."""
        found: list[Said] = []
        for sound in sounds:
            self._begins.append((self._fed, sound.at))
            self._fed += len(sound.pcm) / SECOND_BYTES
            for line in self._recogniser.hear(sound.pcm):
                found.append((line.text, self._spoken_at(line.start)))
        del self._begins[:-120]
        return found

    def _spoken_at(self, second: float) -> Millis:
        """When a second of the sound was in the hall, by the piece that it was in."""
        fed, at = self._begins[0]
        for begins, when in self._begins:
            if begins > second:
                break
            fed, at = begins, when
        return Millis(at + round(1000 * (second - fed)))


class Rewriter:
    """Lines of another language, said anew by a translator; each once."""

    def __init__(self, translator: Translator) -> None:
        self._translator = translator
        self._known: dict[str, None] = {}
        self._is_first = True

    def rewrite(self, lines: Sequence[Mapping[str, Any]]) -> list[Said]:
        """The last lines of the other language: of those that are new what they say here.

        What was there before the first call is passed over.
        """
        new = [one for one in lines if one["id"] not in self._known]
        self._known.update(dict.fromkeys(one["id"] for one in new))
        while len(self._known) > 1_000:
            del self._known[next(iter(self._known))]
        if self._is_first:
            self._is_first = False
            return []
        said = [(self._translator.translate(one["text"]), Millis(one["at"])) for one in new]
        return [(text, at) for text, at in said if text]
