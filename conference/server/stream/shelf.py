"""The folder with the playlist and its files, as players and the next encoder find it."""

from __future__ import annotations

import re
from pathlib import Path

from conference.server.stream.playlist import WINDOW, Playlist, Segment, parse

__all__ = ["PLAYLIST", "SAFE_NAME", "Shelf"]

PLAYLIST = "live.m3u8"

SAFE_NAME = re.compile(r"(?:live\.m3u8|seg-[0-9]{1,12}\.m4s|init-[0-9]{1,12}\.mp4)")
"""Every name that a file for players can have."""

LINGER = 8
"""Segments that stay on disk after they left the playlist, for players with an older one."""

FRESH = 60.0
"""Seconds after which what an earlier encoder left is no longer worth showing."""


EPOCH = 1_577_836_800
"""The beginning of 2020: keeps segment numbers of fresh folders below 2^31 for a long time."""


class Shelf:
    """Puts segments into a folder; each file appears whole or not at all.

    A new shelf on a used folder goes on with the playlist that it finds: numbers follow, and the
    first segment of the new run follows a discontinuity. Only one process may have a shelf on a
    folder.
    """

    def __init__(self, folder: Path, now: float) -> None:
        """``now`` is the wall clock in seconds since 1970."""
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.playlist = self._found(now)
        last = self.playlist.segments[-1:]
        self.number = last[0].number + 1 if last else max(_fresh_number(now), self._highest() + 1)
        self.init = ""
        self._breaks = bool(last)

    def begin(self, init: bytes) -> None:
        """Begin a run, whose segments need ``init`` in front of them."""
        self._breaks = self._breaks or bool(self.init)
        self.init = f"init-{self.number}.mp4"
        self._write(self.init, init)

    def add(self, data: bytes, seconds: float, at: float) -> Segment:
        """Put a segment on the shelf, then into the playlist, then clear away what is old."""
        if not self.init:
            raise ValueError("begin() a run first")
        name = f"seg-{self.number}.m4s"
        segment = Segment(self.number, name, seconds, at, self.init, self._breaks)
        self._write(name, data)
        self.playlist = self.playlist.add(segment)
        self._write(PLAYLIST, self.playlist.render().encode())
        self._breaks = False
        self.number += 1
        self._clear()
        return segment

    def _found(self, now: float) -> Playlist:
        try:
            found = parse((self.folder / PLAYLIST).read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            return Playlist()
        whole = all(
            (self.folder / name).is_file()
            for segment in found.segments
            for name in (segment.name, segment.init)
        )
        if found.segments and whole and abs(now - found.segments[-1].at) < FRESH:
            return found
        breaks = sum(segment.breaks for segment in found.segments)
        return Playlist(breaks_gone=found.breaks_gone + breaks + 1)

    def _highest(self) -> int:
        """The highest number that any file here has: no name is ever used twice."""
        numbers = (int(path.stem.split("-")[1]) for path in self._files())
        return max(numbers, default=0)

    def _files(self) -> list[Path]:
        return [
            path
            for path in self.folder.iterdir()
            if SAFE_NAME.fullmatch(path.name) and path.name != PLAYLIST
        ]

    def _clear(self) -> None:
        oldest = self.number - WINDOW - LINGER
        inits = {segment.init for segment in self.playlist.segments} | {self.init}
        for path in self._files():
            number = int(path.stem.split("-")[1])
            if number < oldest and path.name not in inits:
                path.unlink(missing_ok=True)

    def _write(self, name: str, data: bytes) -> None:
        draft = self.folder / f"{name}.part"
        draft.write_bytes(data)
        draft.replace(self.folder / name)


def _fresh_number(now: float) -> int:
    """Where numbers begin in a fresh folder: two a second, which no encoder can catch up with."""
    return max(0, int((now - EPOCH) * 2))
