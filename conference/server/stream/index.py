"""The index of the stream's archive: a file that only grows, a line a run and a line a segment.

Every line ends with the CRC-32 of what is before it, so that a line which was torn by a kill, a
full disk or a loss of power is known and left out. Whoever reads goes on where he was.
"""

from __future__ import annotations

import errno
import json
import os
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from conference.server.stream.made import Made, as_json, init_name, of_json
from conference.server.stream.playlist import Segment
from conference.server.stream.track import GAP, Track

__all__ = [
    "INDEX",
    "Index",
    "Run",
    "append",
    "checked",
    "line_of",
    "lost_line",
    "run_line",
    "segment_line",
]

INDEX = "index.log"

CHUNK = 32 * 1024
"""Bytes that are read at once: some 500 segments, a few milliseconds."""


@dataclass(frozen=True, slots=True)
class Run:
    """What is seamless: from one discontinuity to the next.

    ``ordinal`` counts runs of the folder from 0, ``number`` is that of its first segment in every
    rendition. ``anew`` says that the live list forgets what was before: it was too old.
    """

    ordinal: int
    number: int
    made: tuple[Made, ...]
    low_delay: bool = False
    anew: bool = False


class Index:
    """Reads the index, and goes on reading as it grows. Missing is the same as empty."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / INDEX
        self.changes = 0
        """Grows when anything that was read before is no longer so."""
        self._begin_anew()

    def _begin_anew(self) -> None:
        self.runs: list[Run] = []
        self._by_ordinal: dict[int, Run] = {}
        self.tracks: dict[str, Track] = {}
        self.damaged = 0
        """Lines that were left out because they are not as they were written."""
        self.torn = False
        """Whether the file ends within a line."""
        self.changes += 1
        self._read = 0
        self._rest = b""
        self._file = 0

    @property
    def position(self) -> tuple[int, int]:
        """Which file was read, and how far: differs when there is anything new."""
        return self._file, self._read

    def read(self, most: int = CHUNK) -> bool:
        """Read what is new, at most so many bytes; whether there is more.

        A file that was replaced or cut short is read from its beginning.
        """
        try:
            status = self.path.stat()
            if (status.st_ino, status.st_size) == (self._file, self._read):
                return False
            with self.path.open("rb") as file:
                status = os.fstat(file.fileno())
                if status.st_ino != self._file or status.st_size < self._read:
                    self._begin_anew()
                    self._file = status.st_ino
                file.seek(self._read)
                data = file.read(most)
        except OSError:
            if self._file:
                self._begin_anew()
            return False
        self._read += len(data)
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            self._take(line)
        self.torn = bool(self._rest)
        return self._read < status.st_size

    def read_all(self) -> None:
        """Read to the end."""
        while self.read():
            pass

    def _take(self, line: bytes) -> None:
        if line[:4] == b"seg " and f"{zlib.crc32(line[:-9]):08x}".encode() == line[-8:]:
            self._take_segment(line)
            return
        fields = checked(line)
        try:
            match fields:
                case ["run", data]:
                    self._begin(json.loads(data))
                case ["gap", name, number, seconds, at]:
                    self._add(name, int(number), float(seconds), float(at), GAP)
                case ["lost", name, number] if name in self.tracks:
                    self.tracks[name].lose(int(number))
                    self.changes += 1
                case _:
                    self.damaged += 1
        except (ValueError, TypeError, KeyError, AttributeError):
            self.damaged += 1

    def _take_segment(self, line: bytes) -> None:
        """Nearly all lines are such; so they are taken apart in a quicker way."""
        try:
            _, name, number, seconds, at, size, _ = line.split(b" ")
            track, run = self.tracks[name.decode()], self.runs[-1].ordinal
            track.add(int(number), run, float(at), float(seconds), int(size))
        except (ValueError, KeyError, IndexError):
            self.damaged += 1

    def _begin(self, data: dict[str, object]) -> None:
        made = tuple(of_json(one) for one in data["made"])  # type: ignore[attr-defined]
        run = Run(
            int(data["ordinal"]),  # type: ignore[call-overload]
            int(data["number"]),  # type: ignore[call-overload]
            made,
            bool(data["low_delay"]),
            bool(data["anew"]),
        )
        self.runs.append(run)
        self._by_ordinal[run.ordinal] = run
        for one in made:
            self.tracks.setdefault(one.name, Track(one)).changed(one)

    def _add(self, name: str, number: int, seconds: float, at: float, size: int) -> None:
        if name in self.tracks and self.runs:
            self.tracks[name].add(number, self.runs[-1].ordinal, at, seconds, size)
        else:
            self.damaged += 1

    def segments(self, name: str, begin: int, end: int | None = None) -> list[Segment]:
        """Segments of a rendition from one place to before another, with their init parts."""
        track = self.tracks[name]
        return [
            track.segment(place, self.init(track, track.run_of(place)))
            for place in range(begin, len(track) if end is None else end)
        ]

    def by_ordinal(self, ordinal: int) -> Run | None:
        """A run; where it was begun twice without a segment, as it was begun last."""
        return self._by_ordinal.get(ordinal)

    def init(self, track: Track, ordinal: int) -> str:
        """The file with the initialisation of a run; "" for text, which has none."""
        run = self._by_ordinal.get(ordinal)
        return init_name(run.number) if run and track.made.kind != "subtitles" else ""

    def live(self, name: str, most: int) -> list[Segment]:
        """The last segments of a rendition, which the live list shows."""
        anew = max((run.ordinal for run in self.runs if run.anew), default=0)
        return self.segments(name, self.tracks[name].tail(most, anew))


def run_line(run: Run) -> bytes:
    """The line of a run."""
    data = {
        "ordinal": run.ordinal,
        "number": run.number,
        "made": [as_json(one) for one in run.made],
        "low_delay": run.low_delay,
        "anew": run.anew,
    }
    return line_of("run", json.dumps(data, separators=(",", ":")).replace(" ", "\\u0020"))


def segment_line(name: str, segment: Segment) -> bytes:
    """The line of a segment, or of a gap."""
    fields = [name, str(segment.number), f"{segment.seconds:.6f}", f"{segment.at:.4f}"]
    return line_of("gap", *fields) if segment.gap else line_of("seg", *fields, str(segment.size))


def lost_line(name: str, number: int) -> bytes:
    """The line that says that the file of a segment is gone."""
    return line_of("lost", name, str(number))


def append(path: Path, text: bytes) -> None:
    """Add whole lines at the end, or nothing. Raises ``OSError`` like any write."""
    with path.open("ab", buffering=0) as file:
        whole = file.seek(0, os.SEEK_END)
        if file.write(text) < len(text):
            file.truncate(whole)
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def checked(line: bytes) -> Sequence[str]:
    """The fields of a line; none when it is not as it was written."""
    told, _, sum_told = line.rpartition(b" ")
    if f"{zlib.crc32(told):08x}".encode() != sum_told:
        return []
    return told.decode("utf-8", "replace").split(" ")


def line_of(*fields: str) -> bytes:
    """A line of fields without spaces, with its sum and its end."""
    told = " ".join(fields).encode()
    return told + f" {zlib.crc32(told):08x}\n".encode()
