"""A range of the archive as one MP4 file, without encoding anything.

Whole segments are taken, so that it begins with a key picture. Where runs meet, the next goes on
where the one before ended; where the encoder's parameters changed in between, they are repeated in
the picture itself (ISO/IEC 14496-15, 5.2: parameter sets), which decoders follow.

Imports PyAV: for the command line and for child processes, not for the server.
"""

from __future__ import annotations

import heapq
import io
import struct
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import av

from conference.core.errors import ConferenceError
from conference.server.stream.archive import Archive
from conference.server.stream.index import Index
from conference.server.stream.made import Made, codecs_in, place
from conference.server.stream.playlist import Segment

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.packet import Packet
    from av.stream import Stream

__all__ = ["Exported", "export"]

CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Exported:
    """What is in the file: seconds, and what had to be left out of it.

    ``missing`` counts segments that were not there, ``runs_without_sound`` runs whose sound is of
    another kind than that of the first.
    """

    rendition: str
    seconds: float
    missing: int = 0
    runs_without_sound: int = 0


@dataclass(frozen=True, slots=True)
class _Run:
    """The files of one run: of the picture, and of the sound where it is apart."""

    picture: tuple[Path, ...]
    sound: tuple[Path, ...]


def export(
    folder: Path, begin: float, end: float, to: Path, rendition: str = "", now: float = 0.0
) -> Exported:
    """Write what was between two wall clock times (seconds since 1970) in a stream's folder.

    ``rendition`` is one with a picture, or the largest. The file is there whole or not at all.
    Raises :class:`ConferenceError` ``nothing_archived``, ``no_rendition`` or ``bad_archive``.
    """
    index = Index(folder)
    index.read_all()
    archive = Archive(index, lambda: now)
    made = archive.made((begin, end))
    chosen = _chosen(made, rendition)
    runs, missing = _runs(folder, index, archive, chosen, made, (begin, end))
    if not runs:
        raise _nothing()
    draft = to.with_name(f"{to.name}.part")
    try:
        seconds, silent = _Export(draft, runs).write()
        draft.replace(to)
    except av.error.InvalidDataError as error:
        raise ConferenceError(
            "bad_archive",
            f"The segments in {folder / chosen.name} are damaged ({error.strerror}). Export the "
            "time before and after, or another rendition.",
            {"rendition": chosen.name},
        ) from error
    finally:
        with suppress(OSError):
            draft.unlink()
    return Exported(chosen.name, round(seconds, 3), missing, silent)


def _chosen(made: Sequence[Made], rendition: str) -> Made:
    if not made:
        raise _nothing()
    videos = sorted((one for one in made if one.kind == "video"), key=lambda one: -one.height)
    for one in videos:
        if rendition in ("", one.name):
            return one
    names = ", ".join(one.name for one in videos)
    raise ConferenceError(
        "no_rendition",
        f"There was no picture {rendition} then. Name one of these: {names}.",
        {"rendition": rendition, "renditions": names},
    )


def _nothing() -> ConferenceError:
    return ConferenceError(
        "nothing_archived", "Nothing was archived in this time. Name another with --from and --to."
    )


def _runs(
    folder: Path,
    index: Index,
    archive: Archive,
    chosen: Made,
    made: Sequence[Made],
    span: tuple[float, float],
) -> tuple[list[_Run], int]:
    """The files run by run, and how many segments of the picture are missing."""
    sounds = [one for one in made if one.kind == "audio"]
    sound = next((one for one in sounds if one.default), sounds[0] if sounds else None)
    runs, missing = [], 0
    segments = _segments(index, archive, chosen.name, span)
    for _, group in groupby(segments, key=lambda one: one.run):
        pictured = list(group)
        files = _files(folder, chosen.name, pictured)
        missing += len(pictured) - max(len(files) - 1, 0)
        if not files:
            continue
        heard: list[Path] = []
        if sound is not None and "mp4a" not in codecs_in(files[0].read_bytes()):
            track = index.tracks[sound.name]
            low = track.from_number(pictured[0].number)
            high = track.from_number(pictured[-1].number + 1)
            heard = _files(folder, sound.name, index.segments(sound.name, low, high))
        runs.append(_Run(tuple(files), tuple(heard)))
    return runs, missing


def _segments(
    index: Index, archive: Archive, name: str, span: tuple[float, float]
) -> list[Segment]:
    low, high = archive.places(index.tracks[name], span)
    return index.segments(name, low, high)


def _files(folder: Path, name: str, segments: Sequence[Segment]) -> list[Path]:
    """The init part and the segments that are there; nothing when there is none."""
    there = [folder / place(name, one.name) for one in segments if not one.gap]
    there = [path for path in there if path.is_file()]
    if not there:
        return []
    init = folder / place(name, segments[0].init)
    return [init, *there] if init.is_file() else []


class _Joined(io.RawIOBase):
    """Files one after the other, to be read once."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = iter(paths)
        self._data = io.BytesIO()

    def readable(self) -> bool:
        """It can be read."""
        return True

    def read(self, size: int = -1) -> bytes:
        """Some bytes; none at the end."""
        while not (data := self._data.read(size if size > 0 else CHUNK)):
            path = next(self._paths, None)
            if path is None:
                return b""
            self._data = io.BytesIO(path.read_bytes())
        return data


class _Export:
    """One file that is being written."""

    def __init__(self, to: Path, runs: Sequence[_Run]) -> None:
        self._to, self._runs = to, runs
        self._end = 0.0
        self._last: dict[int, int] = {}
        self._silent = 0

    def write(self) -> tuple[float, int]:
        """Run after run; the length in seconds, and how many are without their sound."""
        options = {"movflags": "+faststart"}
        with av.open(str(self._to), "w", format="mp4", options=options) as out:
            streams: dict[str, Any] = {}
            differ = len({self._parameters(run) for run in self._runs}) > 1
            for run in self._runs:
                self._write_run(out, run, streams, differ)
        return self._end, self._silent

    def _parameters(self, run: _Run) -> bytes:
        with av.open(io.BytesIO(run.picture[0].read_bytes())) as init:
            return init.streams.video[0].codec_context.extradata or b""

    def _write_run(self, out: Any, run: _Run, streams: dict[str, Any], differ: bool) -> None:
        with ExitStack() as stack:
            sources: list[tuple[InputContainer, Stream, str]] = []
            pictures = stack.enter_context(av.open(cast("Any", _Joined(run.picture))))
            picture = pictures.streams.video[0]
            sets = _parameter_sets(picture.codec_context.extradata or b"") if differ else b""
            sources.append((pictures, picture, "picture"))
            if run.sound:
                sounds = stack.enter_context(av.open(cast("Any", _Joined(run.sound))))
                sources.append((sounds, sounds.streams.audio[0], "sound"))
            elif pictures.streams.audio:
                sources.append((pictures, pictures.streams.audio[0], "sound"))
            kept = []
            for container, stream, kind in sources:
                if kind not in streams:
                    streams[kind] = out.add_stream_from_template(stream)
                elif kind == "sound" and not _same_sound(streams[kind], stream):
                    self._silent += 1
                    continue
                kept.append((container, stream, streams[kind]))
            self._mux(out, kept, sets)

    def _mux(self, out: Any, kept: Sequence[tuple[Any, Any, Any]], sets: bytes) -> None:
        """Packets in the order of their times, after all that is there already."""
        by_container: dict[int, list[tuple[Any, Any, Any]]] = {}
        for one in kept:
            by_container.setdefault(id(one[0]), []).append(one)
        packets = heapq.merge(
            *(_packets(group) for group in by_container.values()), key=lambda one: one[0]
        )
        zero: float | None = None
        after = self._end
        for _, packet, target in packets:
            is_key = target.type == "video" and packet.is_keyframe
            if zero is None:
                if not is_key:
                    continue
                zero = float(packet.pts * packet.time_base)
            written = _with(packet, sets) if is_key and sets else packet
            shift = round((after - zero) / packet.time_base)
            written.pts, written.dts = packet.pts + shift, packet.dts + shift
            if written.dts <= self._last.get(target.index, -(1 << 62)):
                continue  # sound that overlaps where runs meet
            self._last[target.index] = written.dts
            written.stream = target
            end = float((written.pts + (written.duration or 0)) * packet.time_base)
            self._end = max(self._end, end)
            out.mux(written)


def _packets(group: Sequence[tuple[Any, Any, Any]]) -> Iterator[tuple[float, Any, Any]]:
    """The packets of the streams of one container: when each is due, and where it goes."""
    container = group[0][0]
    targets = {stream.index: target for _, stream, target in group}
    for packet in container.demux([stream for _, stream, _ in group]):
        if packet.dts is not None and packet.pts is not None:
            yield float(packet.dts * packet.time_base), packet, targets[packet.stream.index]


def _with(packet: Packet[Any], sets: bytes) -> Packet[Any]:
    """A packet with the parameter sets in front of its picture."""
    longer: Packet[Any] = av.Packet(sets + bytes(packet))
    longer.pts, longer.dts, longer.time_base = packet.pts, packet.dts, packet.time_base
    longer.duration, longer.is_keyframe = packet.duration, True
    return longer


def _parameter_sets(configuration: bytes) -> bytes:
    """The parameter sets of an AVCDecoderConfigurationRecord as they stand before a picture."""
    if len(configuration) < 7 or configuration[0] != 1:
        return b""
    length, at, found = (configuration[4] & 3) + 1, 5, []
    for mask in (0x1F, 0xFF):
        count, at = configuration[at] & mask, at + 1
        for _ in range(count):
            (size,) = struct.unpack_from(">H", configuration, at)
            found.append(size.to_bytes(length, "big") + configuration[at + 2 : at + 2 + size])
            at += 2 + size
    return b"".join(found)


def _same_sound(ours: Any, theirs: Any) -> bool:
    """Whether sound can go on in a track that was begun with another."""
    one, other = ours.codec_context, theirs.codec_context
    return bool(
        (one.name, one.sample_rate, one.layout.name)
        == (other.name, other.sample_rate, other.layout.name)
    )
