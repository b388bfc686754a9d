"""Which streams can be sent as they are, and what is needed to do so."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

import av

from conference.server.stream.segments import MOVFLAGS, Boxes

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from av.container import OutputContainer
    from av.video.stream import VideoStream

__all__ = ["Init", "Passable", "passable", "why_not_picture", "why_not_sound"]

NEARLY_SQUARE = 0.01
"""Part by which a pixel may be wider than high, or higher than wide, in what is passed."""

PLAIN = ("yuv420p", "yuvj420p")


@dataclass(frozen=True, slots=True)
class Passable:
    """A stream whose packets can go into MP4: its init part, the track's unit in seconds, and
    whether pictures are a byte stream (annex B of H.264), as MPEG-TS has them."""

    init: bytes
    base: Fraction
    byte_stream: bool = False


class Init:
    """A muxer of MP4 that writes the init part of one stream and nothing else."""

    def __init__(self) -> None:
        self._boxes = Boxes()
        self._found: list[bytes] = []
        self.container: OutputContainer = av.open(
            self, "w", format="mp4", options={"movflags": MOVFLAGS}
        )

    def write(self, data: bytes) -> int:
        """What the muxer calls as if this were a file."""
        self._found += self._boxes.feed(bytes(data))
        return len(data)

    def open(self) -> bytes:
        """The init part."""
        self.container.start_encoding()
        return self._found[0]


def passable(stream: VideoStream | AudioStream) -> Passable:
    """What is needed to send the packets of a stream as they are."""
    extra = stream.codec_context.extradata or b""
    muxer = Init()
    track = muxer.container.add_stream_from_template(stream)
    init = muxer.open()
    base = track.time_base or Fraction(1, 90_000)
    muxer.container.close()
    return Passable(init, base, stream.type == "video" and extra[:1] != b"\x01")


def why_not_picture(stream: VideoStream) -> str:
    """Why the pictures must be made anew, or nothing. How they lie only a decoded one tells."""
    context = stream.codec_context
    if context.name != "h264" or context.pix_fmt not in PLAIN:
        return f"the picture is {context.name} {context.pix_fmt}, not H.264 yuv420p"
    if not context.extradata:
        return "the picture comes without its parameters"
    for pixel in (stream.sample_aspect_ratio, context.sample_aspect_ratio):
        if pixel and abs(pixel - 1) > NEARLY_SQUARE:
            return f"its pixels are {pixel.numerator}:{pixel.denominator}, not square"
    return ""


def why_not_sound(stream: AudioStream) -> str:
    """Why the sound must be made anew, or nothing."""
    context = stream.codec_context
    if context.name != "aac" or not context.extradata:
        return f"the sound is {context.name}, not AAC as MP4 has it"
    if context.layout.nb_channels > 2:
        return f"the sound has {context.layout.nb_channels} channels"
    return ""
