"""Names and short forms of one language: what is typed, and what is written in its place.

``captions/LANGUAGE.words.json`` has them as one object; it is written as a whole at each change.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from conference.core.errors import ConferenceError
from conference.server.captions.lines import text_of

__all__ = ["MOST_WORDS", "Wordlist"]

MOST_WORDS = 2_000
MOST_SHORT = 30


class Wordlist:
    """The short forms of a language; ``revision`` counts their changes since the server began."""

    def __init__(self, folder: Path, language: str) -> None:
        self._path = folder / f"{language}.words.json"
        self.revision = 1
        self._words: dict[str, str] = {}
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            found = {}
        if isinstance(found, dict):
            self._words = {k: v for k, v in found.items() if isinstance(v, str)}

    @property
    def words(self) -> Mapping[str, str]:
        """What is written, by what is typed."""
        return self._words

    def put(self, short: str, long: str) -> None:
        """Write ``long`` in place of ``short`` from now on; nothing in its place where it is "".

        Raises ``bad_word`` for a short form that cannot be one, ``unwritable`` where the file
        cannot be written.
        """
        key, text = text_of(short), text_of(long)
        if not key or " " in key or len(key) > MOST_SHORT:
            sentence = "A short form is one word of at most 30 letters, like wt."
            raise ConferenceError("bad_word", sentence)
        words = {one: value for one, value in self._words.items() if one != key}
        if text:
            words[key] = text
        if len(words) > MOST_WORDS:
            raise ConferenceError("bad_word", "There are 2000 words already. Remove some first.")
        draft = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(exist_ok=True)
            draft.write_text(json.dumps(words, ensure_ascii=False, indent=1), encoding="utf-8")
            draft.replace(self._path)
        except OSError as error:
            sentence = "The word cannot be stored just now: look whether the server's disk is full."
            raise ConferenceError("unwritable", sentence) from error
        self._words = words
        self.revision += 1
