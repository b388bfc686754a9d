"""The live playlist as a value (RFC 8216, HTTP Live Streaming)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

__all__ = ["WINDOW", "Playlist", "Segment", "parse"]

WINDOW = 10
"""Segments in the playlist. With fewer than 8, players run dry when the server is busy."""

TARGET = 1
"""EXT-X-TARGETDURATION: no segment may round to more seconds than this (RFC 8216, 4.3.3.1)."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One file of media.

    ``number`` is its media sequence number, ``seconds`` its length, ``at`` the wall clock time of
    its first picture in seconds since 1970, ``init`` the file with its run's initialisation.
    ``breaks`` says that it does not go on seamlessly from the one before (EXT-X-DISCONTINUITY).
    """

    number: int
    name: str
    seconds: float
    at: float
    init: str
    breaks: bool = False


@dataclass(frozen=True, slots=True)
class Playlist:
    """The last segments, and how many discontinuities have scrolled out of sight."""

    segments: tuple[Segment, ...] = ()
    breaks_gone: int = 0

    def add(self, segment: Segment) -> Playlist:
        """With ``segment`` at the end and at most :data:`WINDOW` in all.

        Its number must follow the last one, as RFC 8216 wants it.
        """
        if self.segments and segment.number != self.segments[-1].number + 1:
            raise ValueError("segment numbers must follow each other")
        kept = (*self.segments, segment)
        gone, kept = kept[:-WINDOW], kept[-WINDOW:]
        return Playlist(kept, self.breaks_gone + sum(old.breaks for old in gone))

    def render(self) -> str:
        """The text that players read."""
        first = self.segments[0].number if self.segments else 0
        lines = [
            "#EXTM3U",
            "#EXT-X-VERSION:7",
            f"#EXT-X-TARGETDURATION:{TARGET}",
            f"#EXT-X-MEDIA-SEQUENCE:{first}",
            f"#EXT-X-DISCONTINUITY-SEQUENCE:{self.breaks_gone}",
            "#EXT-X-INDEPENDENT-SEGMENTS",
        ]
        init = ""
        for segment in self.segments:
            if segment.breaks:
                lines.append("#EXT-X-DISCONTINUITY")
            if segment.init != init:
                init = segment.init
                lines.append(f'#EXT-X-MAP:URI="{init}"')
            lines.append(f"#EXT-X-PROGRAM-DATE-TIME:{_date(segment.at)}")
            lines.append(f"#EXTINF:{segment.seconds:.5f},")
            lines.append(segment.name)
        return "\n".join(lines) + "\n"


def parse(text: str) -> Playlist:
    """The playlist that :meth:`Playlist.render` wrote; an empty one from any other text."""
    if not text.startswith("#EXTM3U"):
        return Playlist()
    number = _number(text, "MEDIA-SEQUENCE")
    playlist = Playlist(breaks_gone=_number(text, "DISCONTINUITY-SEQUENCE"))
    blank = Segment(number, "", 0.0, 0.0, "")
    segment = blank
    try:
        for line in text.splitlines():
            tag, _, value = line.partition(":")
            match tag:
                case "#EXT-X-DISCONTINUITY":
                    segment = replace(segment, breaks=True)
                case "#EXT-X-MAP":
                    segment = replace(segment, init=value.split('"')[1])
                case "#EXT-X-PROGRAM-DATE-TIME":
                    segment = replace(segment, at=datetime.fromisoformat(value).timestamp())
                case "#EXTINF":
                    segment = replace(segment, seconds=float(value.rstrip(",")))
                case _ if line and not line.startswith("#"):
                    playlist = playlist.add(replace(segment, name=line))
                    number += 1
                    segment = replace(blank, number=number, init=segment.init)
    except (ValueError, IndexError):
        return Playlist()
    return playlist


def _number(text: str, tag: str) -> int:
    found = re.search(rf"^#EXT-X-{tag}:(\d+)$", text, re.MULTILINE)
    return int(found[1]) if found else 0


def _date(at: float) -> str:
    instant = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=round(at * 1000))
    return instant.isoformat(timespec="milliseconds").replace("+00:00", "Z")
