"""Who may write captions: by a code of their own, in one language, and nothing else.

They stand in ``captions/captioners.json`` (mode 0600), codes as hashes. A command may change the
file while the server runs: it is read anew when it has changed.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from conference.core.codes import make_code, read_code
from conference.core.errors import ConferenceError
from conference.server.captions.lines import is_language, text_of

__all__ = ["Captioner", "Captioners"]

LETTERS = 12
"""Of a code, by chance: as many as facilitators' codes have."""

MOST_NAME = 40


class Captioner(NamedTuple):
    """Somebody who writes in a language, and the hash of the code."""

    name: str
    language: str
    digest: str


def _hash(code: str) -> str:
    return sha256(f"captioner {read_code(code)}".encode()).hexdigest()


class Captioners:
    """Those of one conference; ``folder`` is that of its captions."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "captioners.json"
        self._seen: tuple[int, int] | None = None
        self._known: dict[str, Captioner] = {}

    def all(self) -> list[Captioner]:
        """All, by name; raises ``bad_captioners`` where the file is broken."""
        self._read()
        return sorted(self._known.values())

    def by_code(self, typed: str) -> Captioner | None:
        """Whose code this is; raises ``bad_captioners`` where the file is broken."""
        self._read()
        return self._known.get(_hash(typed))

    def add(self, name: str, language: str) -> str:
        """Let somebody write in a language; the code, which is not kept.

        Of one who is there already it is a new code, and the one before opens nothing any more.
        Raises ``bad_language`` and ``bad_name``.
        """
        called = text_of(name)[:MOST_NAME].strip()
        if not called:
            raise ConferenceError("bad_name", "Give the captioner a name, like Ania.")
        if not is_language(language):
            sentence = f"{language!r} is no language. Write its code, as en, cy or pt-BR."
            raise ConferenceError("bad_language", sentence)
        code = make_code(LETTERS)
        with self._changing():
            kept = [one for one in self._known.values() if one.name != called]
            self._write([*kept, Captioner(called, language, _hash(code))])
        return code

    def remove(self, name: str) -> None:
        """Take somebody's code away; raises ``no_captioner`` where there is none of this name."""
        with self._changing():
            kept = [one for one in self._known.values() if one.name != name]
            if len(kept) == len(self._known):
                there = ", ".join(sorted(one.name for one in self._known.values())) or "nobody"
                sentence = f"There is no captioner {name!r}. There are: {there}."
                raise ConferenceError("no_captioner", sentence)
            self._write(kept)

    @contextlib.contextmanager
    def _changing(self) -> Iterator[None]:
        """One change at a time, of whatever process, on what is there now."""
        self._path.parent.mkdir(exist_ok=True)
        with self._path.with_suffix(".lock").open("a") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            self._read()
            yield

    def _write(self, rows: list[Captioner]) -> None:
        draft = self._path.with_suffix(".new")
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            json.dump([one._asdict() for one in rows], file, ensure_ascii=False, indent=1)
        draft.replace(self._path)

    def _read(self) -> None:
        try:
            found = self._path.stat()
        except FileNotFoundError:
            self._known, self._seen = {}, None
            return
        seen = (found.st_mtime_ns, found.st_ino)
        if seen == self._seen:
            return
        try:
            rows = json.loads(self._path.read_text(encoding="utf-8"))
            known = [Captioner(one["name"], one["language"], one["digest"]) for one in rows]
        except (OSError, ValueError, KeyError, TypeError) as error:
            sentence = (
                f"{self._path} cannot be read. Remove it, and make the captioners' codes anew."
            )
            raise ConferenceError("bad_captioners", sentence) from error
        self._known = {one.digest: one for one in known}
        self._seen = seen
