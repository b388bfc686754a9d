"""A reader of HLS playlists that knows nothing of how ours are written (RFC 8216)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import datetime

ATTRIBUTE = re.compile(r'([A-Z0-9-]+)=("[^"]*"|[^",]*)(?:,|$)')

KNOWN = {
    *("EXTM3U", "EXT-X-VERSION", "EXT-X-TARGETDURATION", "EXT-X-MEDIA-SEQUENCE"),
    *("EXT-X-DISCONTINUITY-SEQUENCE", "EXT-X-INDEPENDENT-SEGMENTS", "EXT-X-PLAYLIST-TYPE"),
    *("EXT-X-ENDLIST", "EXTINF", "EXT-X-DISCONTINUITY", "EXT-X-MAP", "EXT-X-GAP"),
    *("EXT-X-PROGRAM-DATE-TIME", "EXT-X-PART", "EXT-X-PART-INF", "EXT-X-SERVER-CONTROL"),
    *("EXT-X-PRELOAD-HINT", "EXT-X-RENDITION-REPORT", "EXT-X-MEDIA", "EXT-X-STREAM-INF"),
}
ONCE = {
    *("EXTM3U", "EXT-X-VERSION", "EXT-X-TARGETDURATION", "EXT-X-MEDIA-SEQUENCE"),
    *("EXT-X-DISCONTINUITY-SEQUENCE", "EXT-X-PLAYLIST-TYPE", "EXT-X-ENDLIST", "EXT-X-PART-INF"),
    *("EXT-X-SERVER-CONTROL",),
}
BEFORE_SEGMENTS = {
    *("EXT-X-VERSION", "EXT-X-TARGETDURATION", "EXT-X-MEDIA-SEQUENCE"),
    *("EXT-X-DISCONTINUITY-SEQUENCE",),
}


@dataclass(frozen=True)
class Entry:
    """A segment as a list tells of it."""

    number: int
    uri: str = ""
    seconds: float = 0.0
    turn: int = 0
    breaks: bool = False
    init: str = ""
    at: float | None = None
    gap: bool = False
    parts: tuple[Piece, ...] = ()

    def same(self, other):
        """Whether another list tells the same of it; parts may be left out, and dates."""
        bare = {"parts": (), "at": None}
        if replace(self, **bare) != replace(other, **bare):
            return False
        return None in (self.at, other.at) or abs(self.at - other.at) < 0.0015


@dataclass(frozen=True)
class Piece:
    """A part of a segment."""

    uri: str
    seconds: float
    independent: bool


@dataclass
class MediaList:
    """A media playlist, and what is wrong with it by itself."""

    faults: list[str] = field(default_factory=list)
    target: int = 0
    sequence: int = 0
    turns: int = 0
    kind: str = ""
    ended: bool = False
    entries: list[Entry] = field(default_factory=list)
    open: Entry | None = None
    control: dict[str, str] = field(default_factory=dict)
    part_target: float = 0.0
    hint: str = ""
    reports: list[dict[str, str]] = field(default_factory=list)


def attributes(text):
    """The attributes of a tag, without quotes."""
    return {name: value.strip('"') for name, value in ATTRIBUTE.findall(text)}


def tags(text, faults):
    """Tag and value, or "" and the address, of each line; and what breaks the rules for all."""
    lines = text.split("\n")
    if lines[0] != "#EXTM3U":
        faults.append("it does not begin with #EXTM3U (4.1)")
    if lines[-1] != "":
        faults.append("its last line does not end")
    seen, found = set(), []
    for line in lines:
        if not line:
            continue
        if not line.startswith("#"):
            found.append(("", line))
            continue
        name, _, value = line[1:].partition(":")
        if name not in KNOWN:
            faults.append(f"{name} is unknown")
        if name in ONCE and name in seen:
            faults.append(f"{name} stands there twice")
        if name in BEFORE_SEGMENTS and "" in [tag for tag, _ in found]:
            faults.append(f"{name} stands after the first segment")
        seen.add(name)
        found.append((name, value))
    if "EXT-X-STREAM-INF" in seen and "EXTINF" in seen:
        faults.append("it is both a multivariant and a media playlist (4.1)")
    return found


def media_list(text):
    """Read a media playlist."""
    told = MediaList()
    entry = None
    for name, value in tags(text, told.faults):
        if entry is None and name in ("EXTINF", "EXT-X-DISCONTINUITY", "EXT-X-MAP", "EXT-X-PART"):
            entry = Entry(told.sequence, turn=told.turns)
        match name:
            case "EXT-X-TARGETDURATION":
                told.target = int(value)
            case "EXT-X-MEDIA-SEQUENCE":
                told.sequence = int(value)
            case "EXT-X-DISCONTINUITY-SEQUENCE":
                told.turns = int(value)
            case "EXT-X-PLAYLIST-TYPE":
                told.kind = value
            case "EXT-X-ENDLIST":
                told.ended = True
            case "EXT-X-SERVER-CONTROL":
                told.control = attributes(value)
            case "EXT-X-PART-INF":
                told.part_target = float(attributes(value)["PART-TARGET"])
            case "EXT-X-PRELOAD-HINT":
                told.hint = attributes(value)["URI"]
            case "EXT-X-RENDITION-REPORT":
                told.reports.append(attributes(value))
            case "EXT-X-DISCONTINUITY":
                entry = replace(entry, breaks=True, turn=entry.turn + 1)
            case "EXT-X-MAP":
                entry = replace(entry, init=attributes(value)["URI"])
            case "EXT-X-GAP":
                entry = replace(entry, gap=True)
            case "EXT-X-PROGRAM-DATE-TIME":
                entry = entry or Entry(told.sequence, turn=told.turns)
                entry = replace(entry, at=datetime.fromisoformat(value).timestamp())
            case "EXTINF":
                entry = replace(entry, seconds=float(value.rstrip(",")))
            case "EXT-X-PART":
                part = attributes(value)
                piece = Piece(
                    part["URI"], float(part["DURATION"]), part.get("INDEPENDENT") == "YES"
                )
                entry = replace(entry, parts=(*entry.parts, piece))
            case "":
                told.entries.append(replace(entry, uri=value))
        if name in ("", "EXT-X-MEDIA-SEQUENCE", "EXT-X-DISCONTINUITY-SEQUENCE"):
            last = told.entries[-1] if told.entries else None
            entry = None
            if last:
                entry = Entry(last.number + 1, turn=last.turn, init=last.init)
    told.open = entry if entry and entry.parts else None
    return told
