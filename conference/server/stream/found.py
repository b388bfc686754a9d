"""What the next writer finds in the stream's folder."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from conference.server.stream.index import Index, Run
from conference.server.stream.made import BLOCK, place
from conference.server.stream.playlist import WINDOW
from conference.server.stream.track import Track

__all__ = ["damage", "fresh_number", "has_any", "highest_number", "is_whole"]

NUMBERED = re.compile(r"seg-(\d+)\.")

EPOCH = 1_577_836_800
"""The beginning of 2020: keeps segment numbers of fresh folders below 2^31 for a long time."""


def is_whole(folder: Path, index: Index, tracks: Mapping[str, Track]) -> bool:
    """Whether all files that the live list names are there, as large as they were."""
    for name in tracks:
        for one in index.live(name, WINDOW):
            try:
                if one.init:
                    (folder / place(name, one.init)).stat()
                if not one.gap and (folder / place(name, one.name)).stat().st_size != one.size:
                    return False
            except OSError:
                return False
    return True


def has_any(track: Track, run: Run) -> bool:
    """Whether a run has any segment."""
    return bool(len(track)) and track.run_of(len(track) - 1) == run.ordinal


def damage(index: Index) -> str:
    """A sentence on what is damaged in an index, or nothing."""
    told = []
    if index.torn:
        told.append("its last line is torn")
    if index.damaged:
        told.append(f"{index.damaged} of its lines are damaged")
    if not told:
        return ""
    return f"{index.path}: {' and '.join(told)}; what they said is left out, all else is kept."


def highest_number(folder: Path) -> int:
    """The highest number that a segment here has, published or not: no name is used twice.

    The init part of a run without a segment was in no list, and may be replaced.
    """
    highest = -1
    for rendition in (path for path in folder.iterdir() if path.is_dir()):
        blocks = [int(path.name) for path in rendition.iterdir() if path.name.isdecimal()]
        for block in sorted(blocks, reverse=True)[:1]:
            for path in (rendition / str(block)).iterdir():
                found = NUMBERED.match(path.name)
                highest = max(highest, int(found[1]) if found else block * BLOCK)
    return highest


def fresh_number(now: float) -> int:
    """Where numbers begin in a fresh folder: two a second, which no encoder can catch up with."""
    return max(0, int((now - EPOCH) * 2))
