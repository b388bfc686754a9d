"""Highlights: marks of spans of the stream, kept beside the archive in ``marks.jsonl``.

A line is one act and is never changed: a mark is made, closed, renamed, removed. What a killed
server left of its last line counts for nothing, and the next act begins a line of its own. A clip
of a mark is an address into the archive's playlist: nothing is encoded again.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from conference.core.errors import ConferenceError

__all__ = ["FILE", "LAST_SECONDS", "LONGEST", "Mark", "Marks", "clip_address"]

_log = logging.getLogger("conference.server.stream")

FILE = "marks.jsonl"

LAST_SECONDS = 60
"""What one key marks: so many seconds before now."""

LONGEST = 6 * 3600
"""Seconds that a mark may have."""

MOST = 2000

LONGEST_TITLE = 120


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of the stream: from ``begin`` to ``end``, ms since 1970; no end while it is open.

    ``by`` is the login that made it, ``chapter`` the id of the item that was on then, or "".
    """

    id: str
    begin: int
    end: int | None
    title: str = ""
    by: str = ""
    chapter: str = ""


def clip_address(begin: int, end: int) -> str:
    """The playlist of a span of the archive, given in ms since 1970: whole seconds around it."""
    return f"/hls/archive.m3u8?from={begin // 1000}&to={-(-end // 1000)}"


class Marks:
    """The marks in a folder, in the order of their begins."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._marks: dict[str, Mark] = {}
        self._count = 0
        self._is_torn = False
        for line in _lines(self._path):
            self._apply(line)
        self._is_torn = _ends_torn(self._path)

    def all(self) -> tuple[Mark, ...]:
        """Every mark that was not removed."""
        return tuple(sorted(self._marks.values(), key=lambda mark: (mark.begin, mark.id)))

    @property
    def open(self) -> Mark | None:
        """The mark that has a beginning and no end yet."""
        return next((one for one in self._marks.values() if one.end is None), None)

    def add(self, begin: int, end: int | None, title: str, by: str, chapter: str) -> Mark:
        """Mark a span; without an end it is open until :meth:`close`.

        Raises ``bad_mark`` for a span that is none or a title that is too long, and ``mark_open``
        where another one is open already.
        """
        if end is not None and not 0 < end - begin <= 1000 * LONGEST:
            raise ConferenceError(
                "bad_mark", "A mark ends after it begins, and within six hours of that."
            )
        if end is None and self.open is not None:
            raise ConferenceError("mark_open", "A mark is open already: mark its end first.")
        if len(self._marks) >= MOST:
            raise ConferenceError("too_many_marks", f"There are {MOST} marks. Remove some first.")
        mark = Mark(f"m{self._count + 1}", begin, end, _title(title), by, chapter)
        self._act({"act": "mark", **asdict(mark)})
        return self._marks[mark.id]

    def close(self, end: int, by: str) -> Mark:
        """Mark the end of the one that is open; one that is over long ago has its six hours.

        Raises ``no_mark_open``, and ``bad_mark`` where it would end before it begins.
        """
        mark = self.open
        if mark is None:
            raise ConferenceError("no_mark_open", "No mark is open: mark its beginning first.")
        if end <= mark.begin:
            raise ConferenceError("bad_mark", "A mark ends after it begins.")
        until = min(end, mark.begin + 1000 * LONGEST)
        self._act({"act": "close", "id": mark.id, "end": until, "by": by})
        return self._marks[mark.id]

    def rename(self, name: str, title: str, by: str) -> Mark:
        """Give a mark another title; raises ``no_mark``, and ``bad_mark`` for too long a title."""
        self._must_be(name)
        self._act({"act": "rename", "id": name, "title": _title(title), "by": by})
        return self._marks[name]

    def remove(self, name: str, by: str) -> None:
        """Remove a mark; its line stays in the file, and so does the archive. ``no_mark``."""
        self._must_be(name)
        self._act({"act": "remove", "id": name, "by": by})

    def _must_be(self, name: str) -> None:
        if name not in self._marks:
            raise ConferenceError("no_mark", "There is no such mark. Load the list again.")

    def _act(self, line: Mapping[str, object]) -> None:
        """Store, then hold; raises ``not_written``."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            text = json.dumps(line, ensure_ascii=False) + "\n"
            if self._is_torn:
                text = "\n" + text
            self._is_torn = True
            with self._path.open("ab") as file:
                file.write(text.encode())
                file.flush()
                os.fsync(file.fileno())
            self._is_torn = False
        except OSError as error:
            raise ConferenceError(
                "not_written",
                f"{self._path} cannot be written ({error.strerror}). Make room, then mark again.",
            ) from error
        self._apply(line)

    def _apply(self, line: Mapping[str, Any]) -> None:
        match line:
            case {"act": "mark", "id": str(name)}:
                fields = {key: line[key] for key in Mark.__slots__ if key in line}
                self._marks[name] = Mark(**fields)
                self._count = max(self._count, _number(name))
            case {"act": "close", "id": str(name), "end": int(end)} if name in self._marks:
                self._marks[name] = replace(self._marks[name], end=end)
            case {"act": "rename", "id": str(name), "title": str(title)} if name in self._marks:
                self._marks[name] = replace(self._marks[name], title=title)
            case {"act": "remove", "id": str(name)}:
                self._marks.pop(name, None)


def _title(title: str) -> str:
    found = " ".join(title.split())
    if len(found) > LONGEST_TITLE or not found.isprintable():
        raise ConferenceError("bad_mark", f"A title is one line of up to {LONGEST_TITLE} letters.")
    return found


def _number(name: str) -> int:
    digits = name.removeprefix("m")
    return int(digits) if digits.isdecimal() else 0


def _lines(path: Path) -> Iterator[Mapping[str, Any]]:
    """The acts in the file; a line that is none is left out, and said in the log."""
    try:
        found = path.read_bytes().splitlines()
    except FileNotFoundError:
        return
    except OSError as error:
        _log.warning("%s cannot be read, so that its marks are not known: %s", path, error)
        return
    for number, line in enumerate(found, 1):
        try:
            act = json.loads(line) if line.strip() else {}
            if act.get("act") == "mark":
                Mark(**{key: act[key] for key in ("id", "begin", "end")})
            yield act
        except (ValueError, TypeError, KeyError, AttributeError):
            _log.warning("line %d of %s is no mark and counts for nothing", number, path)


def _ends_torn(path: Path) -> bool:
    """Whether the last line has no end: the next one must not be joined to it."""
    try:
        with path.open("rb") as file:
            file.seek(-1, os.SEEK_END)
            return file.read(1) != b"\n"
    except OSError:
        return False
