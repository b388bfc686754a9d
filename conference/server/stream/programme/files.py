"""Files as a source: one in a loop, or several that follow each other, again and again."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import av
from av.error import FFmpegError

from conference.core.errors import ConferenceError
from conference.server.stream.programme.feed import Feed, Intake, Queued
from conference.server.stream.programme.passing import passable, why_not_sound
from conference.server.stream.source import FileChanged, Info, play_once, probe

__all__ = ["FileFeed"]

AHEAD = 0.8
"""Seconds that a file is read and decoded ahead of the time."""

LATE = 0.5
"""Seconds behind from which on a file goes on where it is, instead of leaving pictures out."""

STILL = 0.5
"""Seconds below which a file without sound is one still picture."""

RETRY = 2.0
"""Seconds between two attempts to open files of which none can be read."""


class FileFeed(Feed):
    """Plays files. It stands at the first picture until :meth:`roll`.

    With ``threaded`` a thread of its own reads ahead; without, :meth:`advance` reads what it needs:
    for tests in virtual time. ``begin`` is where in the first file to begin, in seconds; ``known``
    is what an earlier feed found in the files, which need not be looked through again.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        begin: float = 0.0,
        *,
        threaded: bool = True,
        known: Mapping[Path, Info | None] | None = None,
    ) -> None:
        super().__init__(None)
        self.heard = float("inf")
        self._paths, self._begin = list(paths), begin
        self._infos: dict[Path, Info | None] = dict(known or {})
        self._steps = self._play()
        self._read_to = 0.0
        self._zero: float | None = None
        self._stop = threading.Event()
        self._over = self._looked = False
        self.changed = False
        self._thread: threading.Thread | None = None
        if threaded:
            self._thread = threading.Thread(target=self._read, name="file", daemon=True)
            self._thread.start()

    @property
    def known(self) -> Mapping[Path, Info | None]:
        """What the files are that have been looked through."""
        return dict(self._infos)

    def roll(self, now: float) -> None:
        """Second 0 is at monotonic time ``now``."""
        with self.lock:
            self.anchor = now - self.position

    def close(self) -> None:
        """Stop reading."""
        self._stop.set()
        with self.lock:
            self.lock.notify_all()
        if self._thread is not None:
            self._thread.join(5.0)

    def advance(self, now: float) -> None:
        """See :class:`Feed`. A file that cannot be read in time goes on later."""
        place = now - self.anchor if self.anchor is not None else 0.0
        if self._thread is None:
            while not self._over and self._read_to < place + AHEAD:
                self._step()
        elif self.anchor is not None and not self._over and self._read_to < place - LATE:
            with self.lock:
                self.anchor += place - self._read_to
        super().advance(now)

    def _read(self) -> None:
        while not self._stop.is_set() and not self._over:
            with self.lock:
                self.lock.wait_for(self._may_read, 1.0)
                if not self._may_read():
                    continue
            self._step()

    def _may_read(self) -> bool:
        return self._stop.is_set() or self._read_to < self.position + AHEAD

    def _step(self) -> None:
        """One packet further; a fault becomes a sentence, and is tried again later."""
        try:
            self._read_to = max(self._read_to, next(self._steps))
            self.fault, self.heard = "", float("inf")
        except StopIteration:
            self._over = True
        except ConferenceError as error:
            self.fault, self.heard = error.sentence, float("-inf")
            self._steps = self._play(self._read_to)
            if self._thread is None or self._stop.wait(RETRY):
                self._over = True

    def _play(self, offset: float = 0.0) -> Iterator[float]:
        """Packet after packet into the queues; how far that goes."""
        begin = self._begin if offset == 0.0 else 0.0
        while True:
            failed: ConferenceError | None = None
            for path in self._paths:
                try:
                    length = yield from self._play_file(path, offset, begin)
                    offset, begin = offset + length, 0.0
                except ConferenceError as error:
                    failed = error
                except FileChanged:
                    self.changed = True
                    self._infos.pop(path, None)
                    self._look(path)
            if failed is not None and len(self._paths) == 1:
                raise failed
            if failed is not None:
                self.fault = failed.sentence
            if offset < STILL and not self.facts.channels:
                return

    def _play_file(self, path: Path, offset: float, begin: float) -> Generator[float, None, float]:
        info = self._look(path)
        if info is None:
            return (yield from self._play_plain(path, offset))
        intake: Intake | None = None
        for played in play_once(info, offset, begin % info.seconds if begin else 0.0):
            packet, stream = played.packet, played.packet.stream
            if intake is None:
                streams = stream.container.streams
                intake = Intake(self, streams.video[0], next(iter(streams.audio), None))
            yield self._put(intake, packet, played.offset, played.picture)
        return info.seconds

    def _play_plain(self, path: Path, offset: float) -> Generator[float, None, float]:
        """A file of sound alone, or a still picture."""
        end = 0.0
        try:
            with av.open(str(path)) as container:
                sound = next(iter(container.streams.audio), None)
                picture = next(iter(container.streams.video), None)
                intake = Intake(self, picture, sound)
                for packet in container.demux([one for one in (picture, sound) if one]):
                    if packet.pts is not None and packet.time_base is not None:
                        until = (packet.pts + (packet.duration or 0)) * packet.time_base
                        end = max(end, float(until))
                    if self._zero is None:
                        self._zero = 0.0
                    yield self._put(intake, packet, offset, packet.stream is picture)
        except FFmpegError as error:
            raise ConferenceError(
                "bad_source", f"{path} cannot be read ({error.strerror}).", {"path": str(path)}
            ) from error
        return end

    def _put(self, intake: Intake, packet: Any, offset: float, is_picture: bool) -> float:
        """A packet into the feed; the time up to which the feed is filled."""
        base = packet.time_base
        if packet.pts is None or packet.dts is None or base is None:
            if self._zero is not None:
                intake.take(packet, offset - self._zero)
            return self._read_to
        at = float(packet.pts * base) + offset
        if self._zero is None:
            if not (is_picture and packet.is_keyframe):
                return 0.0
            self._zero = at
        shift = offset - self._zero
        dts = float(packet.dts * base) + shift
        if self.pass_picture is not None:
            self.put_packet(Queued(packet, dts, at - self._zero, is_picture, packet.is_keyframe))
        intake.take(packet, shift)
        return dts

    def _look(self, path: Path) -> Info | None:
        """What the file is, None without a picture that moves; whether it can be passed."""
        info = self._infos.get(path)
        if path in self._infos:
            if len(self._paths) == 1 and not self._looked:
                self._look_whether_it_passes(info)
            return info
        with suppress(ConferenceError):
            info = probe(path)
        if info is not None and info.seconds < STILL and not info.sound:
            info = None
        self._infos[path] = info
        if len(self._paths) == 1:
            self._look_whether_it_passes(info)
        return info

    def _look_whether_it_passes(self, info: Info | None) -> None:
        self._looked = True
        self.pass_picture = self.pass_sound = None
        self.why_not = info.why_not if info is not None else "it is no file of moving pictures"
        if info is None or not info.copyable:
            return
        with av.open(str(info.path)) as container:
            self.pass_picture = passable(container.streams.video[0])
            for sound in container.streams.audio[:1]:
                if not why_not_sound(sound):
                    self.pass_sound = passable(sound)
