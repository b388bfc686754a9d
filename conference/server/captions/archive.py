"""All lines of a conference, by language, in memory and in files that only grow.

``captions/LANGUAGE.jsonl`` has an act a line, in the order in which they came: the last one about
an ``id`` holds. A line that was torn by a sudden end is passed over. What a full disk does not take
stays in memory, is shown all the same, and is written with what comes next.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from pathlib import Path

from conference.core.clock import Clock, Millis
from conference.core.errors import ConferenceError
from conference.server.captions.lines import Act, Line, State, is_language

__all__ = ["EARLIEST", "MOST_LINES", "Archive", "Track"]

_log = logging.getLogger("conference.server.captions")

MOST_LINES = 200_000
"""Of one language: some two weeks without a pause."""

EARLIEST = 24 * 3_600_000
"""A line may have been spoken so many ms before it came, and never after: pages may have been
without a link, and their clocks may be wrong."""

MOST_LANGUAGES = 60

NEAR = 15_000
"""How long after it came a line may be seen, ms, and a little more."""


class Track:
    """The lines of one language."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._keys: set[str] = set()
        self._by_id: dict[str, Line] = {}
        self._unwritten: list[str] = []
        self._is_torn = False
        self.changes = 0
        """How many acts there were: who has seen so many has missed nothing."""
        self._read()

    def _read(self) -> None:
        try:
            written = self._path.read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return
        except OSError as error:  # the meeting goes on without what was said before
            _log.warning("%s cannot be read: %s", self._path, error.strerror)
            return
        self._is_torn = bool(written) and not written.endswith("\n")
        for one in written.split("\n"):
            line = Line.read(one)
            if line is not None:
                self._take(line)
            elif one:
                _log.warning("%s: a line is broken and is passed over", self._path)

    def _take(self, line: Line) -> None:
        self._keys.add(line.key)
        self._by_id[line.id] = line
        self.changes += 1

    def __iter__(self) -> Iterator[Line]:
        """The lines that are not removed, in the order in which they came."""
        return (one for one in self._by_id.values() if one.state is not State.REMOVED)

    def __len__(self) -> int:
        return len(self._by_id)

    def spoken(self) -> list[Line]:
        """The lines in the order in which they were spoken."""
        return sorted(self, key=lambda one: one.at)

    def near(self, start: int, end: int) -> list[Line]:
        """The lines that came so near to a time that they may be seen in it (ms)."""
        found: list[Line] = []
        for one in reversed(self._by_id.values()):
            if one.heard < start - NEAR:
                break
            if one.state is not State.REMOVED and one.heard <= end + NEAR:
                found.append(one)
        return found[::-1]

    def about(self, start: int, end: int) -> list[Line]:
        """The lines that were spoken so near to a time that they may be seen in it (ms)."""
        return [one for one in self if start - NEAR <= one.at <= end + NEAR]

    def last(self, count: int) -> list[Line]:
        """The newest lines, the oldest of them first."""
        found: list[Line] = []
        for one in reversed(self._by_id.values()):
            if one.state is not State.REMOVED:
                found.append(one)
                if len(found) == count:
                    break
        return found[::-1]

    def act(self, act: Act, now: Millis) -> Line | None:
        """What an act makes of its line; None where it changes nothing.

        What came before comes to nothing, so that pages may send anew what was not answered.
        """
        known = self._by_id.get(act.id)
        if act.key in self._keys:
            return None
        text = "" if act.state is State.REMOVED else act.text
        if known is None:
            if act.state is State.REMOVED or not text or len(self._by_id) >= MOST_LINES:
                return None
            at = Millis(min(max(act.at, now - EARLIEST), now))
            line = Line(act.key, act.id, text, at, now, State.LINE, act.by)
        else:
            state = act.state if text else State.REMOVED
            if state is State.LINE:
                return None  # another line under a name that is taken
            line = Line(act.key, act.id, text, known.at, known.heard, state, act.by)
        self._take(line)
        self._unwritten.append(line.written())
        return line

    def write(self) -> bool:
        """Write what is not written yet; whether all is now. To be called on another thread."""
        due = list(self._unwritten)
        if not due:
            return True
        try:
            self._path.parent.mkdir(exist_ok=True)
            with self._path.open("ab") as file:
                whole = file.tell()
                try:
                    file.write((("\n" if self._is_torn else "") + "".join(due)).encode())
                    file.flush()
                except OSError:
                    file.truncate(whole)
                    raise
        except OSError as error:
            _log.warning("%s cannot be written: %s", self._path, error.strerror)
            return False
        self._is_torn = False
        del self._unwritten[: len(due)]
        return True


class Archive:
    """The lines of all languages of one conference; ``folder`` is made with the first line."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._folder = folder
        self._clock = clock
        self._writing = asyncio.Lock()
        found = sorted(folder.glob("*.jsonl")) if folder.is_dir() else []
        self._tracks = {one.stem: Track(one) for one in found if is_language(one.stem)}

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which there are lines."""
        return tuple(sorted(code for code, track in self._tracks.items() if len(track)))

    def track(self, language: str) -> Track | None:
        """The lines of a language; None where there are none."""
        return self._tracks.get(language)

    def act(self, language: str, act: Act) -> Line | None:
        """What an act makes of its line; None where it changes nothing.

        Raises ``bad_language`` for what is no language, or one too many.
        """
        track = self._tracks.get(language)
        if track is None:
            if not is_language(language) or len(self._tracks) >= MOST_LANGUAGES:
                sentence = f"{language[:20]!r} is no language. Write its code, as en, cy or pt-BR."
                raise ConferenceError("bad_language", sentence)
            track = self._tracks[language] = Track(self._folder / f"{language}.jsonl")
        return track.act(act, self._clock.now())

    async def store(self, language: str) -> bool:
        """Have what came written; whether all of the language is in its file now."""
        track = self._tracks.get(language)
        if track is None:
            return True
        async with self._writing:
            return await asyncio.to_thread(track.write)
