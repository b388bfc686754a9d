"""A video file as the encoder reads it: what is in it, and its packets, loop after loop."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import av
from av.error import FFmpegError, InvalidDataError

from conference.core.errors import ConferenceError
from conference.server.stream.upright import AS_STORED, Turn, shown_size, turn_of

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from av.packet import Packet
    from av.video.stream import VideoStream

__all__ = ["LONGEST_COPY", "FileChanged", "Info", "Played", "play", "play_once", "probe"]

LONGEST_COPY = 1.45
"""Seconds between key pictures up to which a file can be copied: they must round to one second."""

SHORTEST_COPY = 0.7
"""Seconds between key pictures from which on a file can be copied; only the last may be fewer."""

FASTEST = 30
"""Pictures a second at most; of a faster file every second one is left out."""

ENDS_TOGETHER = 0.25
"""Seconds by which sound and picture may differ in length in a file that is copied."""

LARGE = 300_000_000
"""Bytes from which on a file is not looked through, which would take too long, and not copied."""

NEARLY_SQUARE = 0.01
"""Part by which a pixel may be wider than high, or higher than wide, in a file that is copied."""

FIRST_PACKETS = 250
"""Packets of the picture of which one must be decodable to learn how the picture is turned."""

COPIED_CONTAINERS = {"mov,mp4,m4a,3gp,3g2,mj2"}
"""Containers whose H.264 needs no rewriting."""


class FileChanged(Exception):  # noqa: N818 - a turn, not an error
    """The file is not the one any more that was looked through: look again."""


@dataclass(frozen=True, slots=True)
class Info:
    """What a file is: size in pixels, pictures a second, length in seconds, whether it has sound.

    ``width`` and ``height`` are of the picture as it is shown, upright and in square pixels;
    ``turn`` is what must be done with the stored one to see it so.
    ``copyable`` says whether its packets can be sent as they are, ``why_not`` what is in the way.
    ``stamp`` changes when the file does.
    """

    path: Path
    width: int
    height: int
    turn: Turn
    fps: int
    seconds: float
    sound: bool
    copyable: bool
    why_not: str
    stamp: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Played:
    """A packet with its place in the endless show.

    ``offset`` seconds must be added to the times in the packet; they grow with each loop.
    ``picture`` says whether it is of the picture or of the sound.
    """

    packet: Packet[VideoStream] | Packet[AudioStream]
    offset: float
    picture: bool


def probe(path: Path) -> Info:
    """Look through a file without decoding it.

    Raises :class:`ConferenceError` ``no_source``, ``bad_source`` or ``no_picture``.
    """
    if not path.is_file():
        raise ConferenceError(
            "no_source",
            f"There is no video file {path}. Name a file that exists.",
            {"path": str(path)},
        )
    try:
        with av.open(str(path)) as container:
            turn = _turned(container)
        with av.open(str(path)) as container:
            return _looked_through(path, container, turn)
    except FFmpegError as error:
        raise ConferenceError(
            "bad_source",
            f"{path} cannot be read as a video ({error.strerror}). Convert it to MP4 first.",
            {"path": str(path)},
        ) from error


def play(info: Info, begin: float = 0.0) -> Iterator[Played]:
    """The packets of a file, again and again, with growing offsets, without waiting.

    The first loop begins at the key picture before ``begin`` seconds.

    After the last packet of each loop come empty ones (``packet.dts is None``), which drain
    decoders. Raises :class:`FileChanged` at the end of a loop after which the file has changed.
    """
    offset = 0.0
    while True:
        yield from play_once(info, offset, begin if offset == 0.0 else 0.0)
        offset += info.seconds


def play_once(info: Info, offset: float, begin: float = 0.0) -> Iterator[Played]:
    """The packets of a file from the key picture before ``begin`` to the end; see :func:`play`.

    Raises :class:`FileChanged` at once when the file is another one by now.
    """
    if _stamp(info.path) != info.stamp:
        raise FileChanged
    with av.open(str(info.path)) as container:
        picture = container.streams.video[0]
        picture.thread_type = "SLICE"
        begins = float((picture.start_time or 0) * (picture.time_base or 0))
        if begin > 0.0:
            container.seek(round((begins + begin) * 1_000_000))
        for packet in container.demux([picture, *container.streams.audio[:1]]):
            yield Played(cast("Any", packet), offset - begins, packet.stream is picture)


def _turned(container: InputContainer) -> Turn:
    """How the picture is laid down: only a decoded one tells."""
    if not container.streams.video:
        return AS_STORED
    for packet in islice(container.demux(container.streams.video[0]), FIRST_PACKETS):
        try:
            for frame in packet.decode():
                return turn_of(frame)
        except InvalidDataError:
            continue
    return AS_STORED


def _looked_through(path: Path, container: InputContainer, turn: Turn) -> Info:
    if not container.streams.video:
        raise _no_picture(path)
    picture = container.streams.video[0]
    rate = float(picture.average_rate or picture.guessed_rate or 25)
    fps = round(rate)
    while fps > FASTEST:
        fps = -(-fps // 2)
    if path.stat().st_size > LARGE and container.duration:
        seconds, why_not = container.duration / 1_000_000, f"it has more than {LARGE} bytes"
    else:
        seconds, why_not = _timed(path, container, rate)
    stored = picture.codec_context.width, picture.codec_context.height
    width, height = shown_size(*stored, picture.sample_aspect_ratio, turn)
    why_not = why_not or _why_not_as_stored(picture, turn)
    return Info(
        path=path,
        width=width,
        height=height,
        turn=turn,
        fps=max(fps, 1),
        seconds=seconds,
        sound=bool(container.streams.audio),
        copyable=not why_not,
        why_not=why_not,
        stamp=_stamp(path),
    )


def _timed(path: Path, container: InputContainer, rate: float) -> tuple[float, str]:
    """The length in seconds by the packets, and why the file cannot be copied, or nothing."""
    picture, sounds = container.streams.video[0], container.streams.audio[:1]
    keys: list[float] = []
    first, last, sound_ends = math.inf, -math.inf, 0.0
    for packet in container.demux([picture, *sounds]):
        if packet.pts is None or packet.time_base is None:
            continue
        at = float(packet.pts * packet.time_base)
        if packet.stream is picture:
            first, last = min(first, at), max(last, at)
            if packet.is_keyframe:
                keys.append(at)
        else:
            sound_ends = max(sound_ends, at + float((packet.duration or 0) * packet.time_base))
    if first > last:
        raise _no_picture(path)
    ends = last + 1 / rate
    return ends - first, _why_not(container, keys, first, ends, sound_ends if sounds else None)


def _why_not(
    container: InputContainer,
    keys: list[float],
    begins: float,
    ends: float,
    sound_ends: float | None,
) -> str:
    """Why the file cannot be copied, or nothing."""
    context = container.streams.video[0].codec_context
    if container.format.name not in COPIED_CONTAINERS:
        return f"the container is {container.format.name}, not MP4"
    if context.name != "h264" or context.pix_fmt not in ("yuv420p", "yuvj420p"):
        return f"the picture is {context.name} {context.pix_fmt}, not H.264 yuv420p"
    if sound_ends is not None:
        sound = container.streams.audio[0].codec_context.name
        if sound != "aac":
            return f"the sound is {sound}, not AAC"
        if abs(sound_ends - ends) > ENDS_TOGETHER:
            return "sound and picture do not end together"
    steps = [after - before for before, after in zip(keys, [*keys[1:], ends], strict=False)]
    if not keys or keys[0] != begins:
        return "it does not begin with a key picture"
    if max(steps) > LONGEST_COPY:
        return f"key pictures are {max(steps):.1f} s apart, not 1 s"
    if min(steps[:-1], default=1.0) < SHORTEST_COPY:
        return f"key pictures are only {min(steps):.2f} s apart"
    return ""


def _why_not_as_stored(picture: VideoStream, turn: Turn) -> str:
    """Why the picture must be made anew to be seen as it was meant on every player, or nothing.

    Both the container and the picture can tell the shape of pixels, and players heed one or other.
    """
    if turn != AS_STORED:
        return "the picture is stored turned or mirrored"
    for pixel in (picture.sample_aspect_ratio, picture.codec_context.sample_aspect_ratio):
        if pixel and abs(pixel - 1) > NEARLY_SQUARE:
            return f"its pixels are {pixel.numerator}:{pixel.denominator}, not square"
    return ""


def _no_picture(path: Path) -> ConferenceError:
    return ConferenceError(
        "no_picture", f"{path} has no picture. Name a video file.", {"path": str(path)}
    )


def _stamp(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_mtime_ns, status.st_size
