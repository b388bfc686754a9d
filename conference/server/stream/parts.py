"""The parts of the last segments, as one small file that is written anew with each part.

The index would grow fivefold by them, and nobody asks for an old part.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from conference.server.stream.index import checked, line_of
from conference.server.stream.playlist import Part

__all__ = ["PARTS", "Listed", "parts_of", "parts_text"]

PARTS = "parts.log"


class Listed:
    """The last parts of one rendition, in order."""

    def __init__(self) -> None:
        self.parts: deque[Part] = deque()

    def add(self, part: Part) -> None:
        """One more at the end."""
        self.parts.append(part)

    def of(self, number: int) -> list[Part]:
        """The parts of a segment."""
        return [part for part in self.parts if part.number == number]

    def count(self, number: int) -> int:
        """How many parts a segment has."""
        return sum(part.number == number for part in self.parts)

    def drop(self, before: int) -> list[Part]:
        """Forget the parts of segments before this one; returns them."""
        dropped = []
        while self.parts and self.parts[0].number < before:
            dropped.append(self.parts.popleft())
        return dropped


def parts_text(listed: Mapping[str, Listed]) -> bytes:
    """What the file says."""
    return b"".join(
        line_of(
            "part",
            name,
            str(part.number),
            str(part.part),
            f"{part.seconds:.6f}",
            f"{part.at:.4f}",
            str(int(part.independent)),
        )
        for name, one in listed.items()
        for part in one.parts
    )


def parts_of(folder: Path) -> dict[str, Listed]:
    """What the file in the stream's folder says; nothing where there is none."""
    listed: dict[str, Listed] = {}
    try:
        data = (folder / PARTS).read_bytes()
    except OSError:
        return listed
    for line in data.splitlines():
        match checked(line):
            case ["part", name, number, part, seconds, at, independent]:
                with suppress(ValueError):
                    one = Part(
                        int(number), int(part), float(seconds), float(at), independent == "1"
                    )
                    listed.setdefault(name, Listed()).add(one)
    return listed
