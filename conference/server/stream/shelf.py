"""The stream's folder, as players, the archive and the next writer find it.

::

    <folder>/index.log                        what is published, a line a segment (``index``)
    <folder>/parts.log                        the parts of the last segments, with low delay
    <folder>/<rendition>/<block>/init-N.mp4   what the run that begins with segment N needs first
    <folder>/<rendition>/<block>/seg-N.m4s    a segment; ``seg-N.P.m4s`` its parts, for a while

A file is written whole under another name and then renamed; then it is published by a line in the
index. So whatever kills the writer, and whenever, all that is published is there and whole.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from conference.core.errors import ConferenceError
from conference.server.stream.found import damage, fresh_number, has_any, highest_number, is_whole
from conference.server.stream.index import (
    INDEX,
    Index,
    Run,
    append,
    lost_line,
    run_line,
    segment_line,
)
from conference.server.stream.made import (
    Made,
    completed,
    init_name,
    part_name,
    place,
    segment_name,
)
from conference.server.stream.parts import PARTS, Listed, parts_of, parts_text
from conference.server.stream.playlist import WINDOW, Part, Segment
from conference.server.stream.room import FULL, RESERVE, Room

__all__ = ["FRESH", "LINGER", "Shelf", "write_whole"]

LINGER = 8
"""Segments that stay on disk after they left the live list, for players with an older one."""

FRESH = 60.0
"""Seconds after which what an earlier writer left is no longer worth showing."""

PARTS_KEPT = 6
"""Segments whose parts stay on disk: those that lists name, and a few more."""

LOOK_EVERY = 10
"""Segments between two looks whether a full disk has room again."""


def write_whole(path: Path, data: bytes) -> None:
    """A file that is there whole or not at all."""
    draft = path.with_name(f"{path.name}.part")
    try:
        draft.write_bytes(data)
        draft.replace(path)
    except OSError:
        with suppress(OSError):
            draft.unlink()
        raise


class Shelf:
    """Puts segments of several renditions into a folder, all kept in step by number.

    ``begin`` a run, then ``add`` segments to each rendition, at any time of their own: the N-th of
    every rendition covers the same time. A new shelf on a used folder goes on with what it finds:
    numbers follow, and the new run comes after a discontinuity in all renditions alike. No name is
    ever used twice. Only one process may have a shelf on a folder.

    ``keep`` makes an archive of it: nothing is removed. Without it only the live list and some
    seconds more stay on disk. ``low_delay`` says that ``part`` will be called too.

    When the disk is full, nothing of the archive is removed: a reserve is given up, and in that
    room the live list goes on without being kept; :attr:`fault` says so until there is room again.
    Only when that does not help either (or for other faults of the disk), methods raise
    :class:`ConferenceError`, ``stream_disk_full`` or ``stream_cannot_write``: show its sentence and
    go on with the next segment; numbers stay in step, the lost one is a gap. Call ``begin`` again
    until it succeeds. :attr:`found` is a sentence on damage that was found at the start, or "".
    """

    def __init__(
        self,
        folder: Path,
        now: float,
        renditions: Sequence[Made],
        *,
        low_delay: bool = False,
        keep: bool = True,
        reserve: int = RESERVE,
        write: Callable[[Path, bytes], None] = write_whole,
    ) -> None:
        """``now`` is the wall clock in seconds since 1970; ``write`` replaces a file."""
        if not renditions or len({one.name for one in renditions}) < len(renditions):
            raise ValueError("renditions must be some, of different names")
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._made = {one.name: one for one in renditions}
        self._low_delay, self._keep, self._write = low_delay, keep, write
        self._room = Room(folder, reserve if keep else 0)
        self._owed: list[bytes] = []
        self._unkept: deque[tuple[str, int]] = deque()
        self._folders: set[Path] = set()
        self._since_look = 0
        index = Index(folder)
        index.read_all()
        self.found = damage(index)
        if index.torn:
            self._owed.append(b"\n")
        self._listed = parts_of(folder)
        self._partless: set[str] = set()
        self._recent: dict[int, tuple[float, float]] = {}
        self._begun = False
        self._run = Run(0, 0, ())
        self._next: dict[str, int] = {}
        self._resume(index, now)

    @property
    def number(self) -> int:
        """The number of the segment that the furthest rendition gets next."""
        return max(self._next.values())

    @property
    def fault(self) -> str:
        """What is wrong with the disk at present, as a sentence, or ""."""
        if not self._room.full:
            return ""
        return (
            f"The disk of {self.folder} is full: the live picture goes on, but is not kept. "
            "Make room; what comes after that is kept again."
        )

    def begin(self, inits: Mapping[str, bytes]) -> None:
        """Begin a run, whose segments need these init parts in front of them, a rendition each.

        Renditions that got fewer segments in the run before are filled up with gaps. A rendition
        without an init part (text) may be left out.
        """
        missing = [one.name for one in self._made.values() if one.kind != "subtitles"]
        if set(missing) - set(inits):
            raise ValueError("every rendition needs its init part")
        if self._begun:
            self._settle(self._next, self._made)
        number = max(self._next.values())
        used = self._begun and number > self._run.number
        made = tuple(
            completed(one, inits[one.name]) if one.name in inits else one
            for one in self._made.values()
        )
        for name, init in inits.items():
            self._put(place(name, init_name(number)), init)
        anew = self._run.anew and not used
        run = Run(self._run.ordinal + used, number, made, self._low_delay, anew)
        self._publish(run_line(run))
        self._run, self._begun = run, True
        self._next = dict.fromkeys(self._made, number)

    def part(
        self, rendition: str, data: bytes, seconds: float, at: float, independent: bool
    ) -> None:
        """Put a part of the segment that comes next; ``independent`` if it has a key picture.

        After a failure the rest of that segment's parts is left out; the whole one still comes.
        """
        self._must_have_begun()
        if rendition in self._partless:
            return
        number = self._next[rendition]
        listed = self._listed.setdefault(rendition, Listed())
        part = Part(number, listed.count(number), seconds, at, independent)
        ending = self._made[rendition].ending
        try:
            self._put(place(rendition, part_name(number, part.part, ending)), data)
            listed.add(part)
            self._put(PARTS, parts_text(self._listed))
        except ConferenceError:
            self._partless.add(rendition)
            raise

    def add(self, rendition: str, data: bytes, seconds: float, at: float) -> Segment:
        """Put a whole segment, which all of its parts make up, and publish it."""
        self._must_have_begun()
        number = self._next[rendition]
        made = self._made[rendition]
        segment = Segment(
            number=number,
            name=segment_name(number, made.ending),
            seconds=max(seconds, 0.001),
            at=at,
            init="" if made.kind == "subtitles" else init_name(self._run.number),
            breaks=number == self._run.number and self._run.ordinal > 0,
            run=self._run.ordinal,
            size=len(data),
        )
        self._next[rendition] += 1
        self._partless.discard(rendition)
        self._forget_parts(rendition, number)
        try:
            self._put(place(rendition, segment.name), data)
        except ConferenceError:
            self._owed.append(segment_line(rendition, replace(segment, gap=True)))
            raise
        self._recent[number] = (at, segment.seconds)
        if len(self._recent) > WINDOW:
            del self._recent[min(self._recent)]
        self._publish(segment_line(rendition, segment))
        self._clear(rendition, number)
        return segment

    def _must_have_begun(self) -> None:
        if not self._begun:
            raise ValueError("begin() a run first")

    def _resume(self, index: Index, now: float) -> None:
        """Find where numbers go on, and whether the live list goes on with what is there."""
        last = index.runs[-1] if index.runs else None
        tracks = {one.name: index.tracks[one.name] for one in last.made} if last else {}
        following = (
            max(highest_number(self.folder), *(one.last for one in index.tracks.values()), -1) + 1
        )
        ends = [track.ends(len(track) - 1) for track in tracks.values() if len(track)]
        fresh = bool(ends) and abs(now - max(ends)) < FRESH and is_whole(self.folder, index, tracks)
        if fresh and last is not None:
            for name in tracks:
                for one in index.live(name, WINDOW):
                    self._recent[one.number] = (one.at, one.seconds)
            reached = {name: max(track.last + 1, last.number) for name, track in tracks.items()}
            self._settle(reached, {one.name: one for one in last.made}, following)
            following = max(reached.values())
        else:
            following = max(fresh_number(now), following)
            self._listed = {}
        used = last is not None and (
            any(has_any(one, last) for one in tracks.values())
            or (fresh and following > last.number)
        )
        ordinal = last.ordinal + used if last else 0
        self._run = Run(ordinal, following, (), self._low_delay, anew=bool(last) and not fresh)
        self._next = dict.fromkeys(self._made, following)

    def _settle(self, reached: dict[str, int], made: Mapping[str, Made], until: int = 0) -> None:
        """Bring all renditions to the same number, at least ``until``: the run is over.

        What has parts already becomes a segment of these, the rest gaps.
        """
        pending = [one.parts[-1].number + 1 for one in self._listed.values() if one.parts]
        until = max(until, *reached.values(), *pending)
        for number in range(min(reached.values()), until):
            for name in made:
                if reached[name] <= number:
                    self._close(name, made[name], number)
                    reached[name] = number + 1

    def _close(self, name: str, made: Made, number: int) -> None:
        """Publish a segment that was not finished: its parts, or a gap."""
        parts = self._listed.get(name, Listed()).of(number)
        before = self._recent.get(number - 1)
        at, seconds = self._recent.get(number) or ((sum(before), 1.0) if before else (0.0, 1.0))
        segment = Segment(
            number=number,
            name=segment_name(number, made.ending),
            seconds=sum(one.seconds for one in parts) or seconds,
            at=parts[0].at if parts else at,
            init="",
            gap=True,
        )
        with suppress(OSError, ConferenceError):
            files = [part_name(number, one.part, made.ending) for one in parts]
            data = b"".join((self.folder / place(name, one)).read_bytes() for one in files)
            if data:
                self._put(place(name, segment.name), data)
                segment = replace(segment, gap=False, size=len(data))
        self._recent[number] = (segment.at, segment.seconds)
        self._owed.append(segment_line(name, segment))

    def _put(self, name: str, data: bytes) -> None:
        """Write a file below the folder; when the disk is full, in the reserve."""
        path = self.folder / name
        try:
            if path.parent not in self._folders:
                path.parent.mkdir(parents=True, exist_ok=True)
                self._folders = {*list(self._folders)[-len(self._made) :], path.parent}
            try:
                self._write(path, data)
            except OSError as error:
                if error.errno not in FULL or not self._room.give_up():
                    raise
                self._write(path, data)
        except OSError as error:
            raise self._failed(error) from error

    def _publish(self, line: bytes) -> None:
        """Append a line to the index, after those that are owed from when that failed."""
        self._owed.append(line)
        try:
            append(self.folder / INDEX, b"".join(self._owed))
        except OSError as error:
            if error.errno in FULL:
                self._room.give_up()
            raise self._failed(error) from error
        self._owed.clear()

    def _failed(self, error: OSError) -> ConferenceError:
        full = error.errno in FULL
        told = f"The disk of {self.folder} is full" if full else f"{self.folder} cannot be written"
        return ConferenceError(
            "stream_disk_full" if full else "stream_cannot_write",
            f"{told} ({error.strerror}): parts of the stream are lost. "
            + ("Make room on it." if full else "See to the disk."),
            {"folder": str(self.folder)},
        )

    def _forget_parts(self, rendition: str, number: int) -> None:
        """Remove the files of parts that no list names any more."""
        listed = self._listed.get(rendition)
        for old in listed.drop(number - PARTS_KEPT) if listed else ():
            name = part_name(old.number, old.part, self._made[rendition].ending)
            with suppress(OSError):
                (self.folder / place(rendition, name)).unlink()

    def _clear(self, rendition: str, number: int) -> None:
        """Remove what is not kept, if so; look whether a full disk has room again."""
        if self._room.full:
            self._since_look += 1
            if self._since_look >= LOOK_EVERY * len(self._made):
                self._since_look = 0
                if self._room.regain():
                    self._unkept.clear()
        if self._room.full or not self._keep:
            self._unkept.append((rendition, number))
        while self._unkept and self._unkept[0][1] < number - WINDOW - LINGER:
            name, old = self._unkept.popleft()
            self._owed.append(lost_line(name, old))
            file = self.folder / place(name, segment_name(old, self._made[name].ending))
            with suppress(OSError):
                file.unlink()
