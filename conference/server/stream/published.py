"""What is published in the stream's folder at this moment, as the texts of its playlists."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from conference.server.stream.index import Index
from conference.server.stream.made import Made
from conference.server.stream.multivariant import multivariant
from conference.server.stream.parts import PARTS, Listed, parts_of
from conference.server.stream.playlist import WINDOW, Report, render

__all__ = ["LIVE", "Published", "Text"]

LIVE = "live.m3u8"

TEXTS = 200
"""Texts that are kept between two changes."""


@dataclass(frozen=True, slots=True)
class Text:
    """A playlist: what is sent, and a tag that differs when it does (RFC 9110, 8.8.3)."""

    body: bytes
    tag: bytes

    @classmethod
    def of(cls, text: str) -> Text:
        """From its text."""
        body = text.encode()
        return cls(body, f'"{len(body):x}-{zlib.crc32(body):08x}"'.encode())


class Published:
    """Follows the index and the list of parts; makes each text once for each change."""

    def __init__(self, folder: Path) -> None:
        self.index = Index(folder)
        self._folder = folder
        self._listed: dict[str, Listed] = {}
        self._stamp: tuple[int, int, int] | None = None
        self._texts: dict[str, Text] = {}

    def refresh(self) -> bool:
        """Look what is new; whether there is more to be read, so that others may go first."""
        before = self.index.position
        more = self.index.read()
        if self.index.position != before:
            self._texts.clear()
        stamp = _stamp(self._folder / PARTS)
        if stamp != self._stamp:
            self._stamp = stamp
            self._listed = parts_of(self._folder)
            self._texts.clear()
        return more

    @property
    def made(self) -> tuple[Made, ...]:
        """What is made now."""
        return self.index.runs[-1].made if self.index.runs else ()

    @property
    def low_delay(self) -> bool:
        """Whether there are parts now."""
        return bool(self.index.runs) and self.index.runs[-1].low_delay

    def has(self, rendition: str) -> bool:
        """Whether this is made now."""
        return any(one.name == rendition for one in self.made)

    def reached(self, rendition: str) -> tuple[int, int]:
        """The last segment that is listed, whole or by its parts, and its last part (or -1)."""
        last = self.index.tracks[rendition].last if rendition in self.index.tracks else -1
        listed = self._listed.get(rendition)
        if listed is None or not self.low_delay:
            return last, -1
        begun = listed.count(last + 1)
        return (last + 1, begun - 1) if begun else (last, listed.count(last) - 1)

    def hinted(self, rendition: str) -> tuple[int, int]:
        """The segment and the part of it that come next."""
        number, part = self.reached(rendition)
        last = self.index.tracks[rendition].last
        return (number, part + 1) if number > last else (last + 1, 0)

    def choice(self, made: Sequence[Made], playlist: str = LIVE) -> Text | None:
        """The multivariant playlist of media playlists of this name; None before there is any."""
        made = [one for one in made if len(self.index.tracks[one.name])]
        if not made:
            return None
        return self._text(f"/{playlist}", lambda: multivariant(made, self.index.tracks, playlist))

    def live(self, rendition: str) -> Text | None:
        """The live list of a rendition; None when it is not made now, or nothing of it is there."""
        if not self.has(rendition) or self.reached(rendition)[0] < 0:
            return None
        return self._text(f"{rendition}/{LIVE}", lambda: self._live(rendition))

    def _text(self, key: str, make: Callable[[], str]) -> Text:
        """The text of this name, made anew only after a change."""
        if key not in self._texts:
            if len(self._texts) >= TEXTS:
                self._texts.clear()
            self._texts[key] = Text.of(make())
        return self._texts[key]

    def _live(self, rendition: str) -> str:
        track = self.index.tracks[rendition]
        run = self.index.runs[-1]
        follows = track.last + 1 == run.number
        listed = self._listed.get(rendition, Listed()) if run.low_delay else Listed()
        return render(
            self.index.live(rendition, WINDOW),
            target=max(one.longest for one in self.index.tracks.values()),
            parts=listed.parts,
            low_delay=run.low_delay,
            ending=track.made.ending,
            next_init=self.index.init(track, run.ordinal),
            next_breaks=follows and run.ordinal > 0,
            reports=[
                Report(f"../{one.name}/{LIVE}", *self.reached(one.name))
                for one in self.made
                if one.name != rendition and self.reached(one.name)[0] >= 0
            ],
        )


def _stamp(path: Path) -> tuple[int, int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_ino, status.st_mtime_ns, status.st_size
