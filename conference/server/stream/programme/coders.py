"""Pictures and sound into tracks: encoded, or passed through as they are."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import av
import numpy as np
from av.video.frame import PictureType

from conference.server.stream.programme.fragment import Sample, length_prefixed
from conference.server.stream.programme.passing import Init, Passable
from conference.server.stream.programme.sound import RATE, Samples, silence
from conference.server.stream.programme.track import Outlet, Track

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from av.packet import Packet
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

    from conference.server.stream.settings import Rendition

__all__ = ["Passed", "PictureCoder", "SoundCoder"]

FRAME = 1024
"""Samples in a frame of AAC."""

LONGEST_KEYS = 10
"""Seconds between key pictures at most; they are asked for each second."""

GRAIN = 40
"""Places for pictures in the time of one: those of a source may lie anywhere."""

HEADERS = 0.95
"""The part of a rendition's rate that its coder may use; the rest is for headers of segments."""


def picture_options(kilobits: int) -> dict[str, str]:
    """What x264 is told."""
    rate = f"{round(kilobits * HEADERS)}k"
    return {
        "preset": "veryfast",
        "tune": "zerolatency",
        "profile": "main",
        "crf": "23",
        "maxrate": rate,
        "bufsize": rate,
        "sc_threshold": "0",
        "forced-idr": "1",
    }


class PictureCoder:
    """H.264 of one size. Key pictures are where they are asked for."""

    def __init__(
        self, made: Rendition, size: tuple[int, int], fps: int, outlet: Outlet, *, parts: bool
    ) -> None:
        self.size, self._fps, self._place = size, fps, -1
        muxer = Init()
        options = picture_options(made.kilobits)
        self._stream: VideoStream = muxer.container.add_stream("libx264", rate=fps, options=options)
        self._stream.width, self._stream.height = size
        self._stream.pix_fmt = "yuv420p"
        context = self._stream.codec_context
        context.gop_size, context.max_b_frames, context.thread_count = LONGEST_KEYS * fps, 0, 1
        context.framerate = Fraction(fps)
        context.time_base = self._base = Fraction(1, fps * GRAIN)
        self.init = muxer.open()
        self._muxer = muxer  # owns the stream
        base = self._stream.time_base or Fraction(1, fps * 1000)
        self.track = Track(made.name, base, outlet, parts=parts)

    def show(self, frame: VideoFrame, media: float, key: bool) -> None:
        """Encode a picture of this size or another for a media time, later than the one before."""
        shown = frame.reformat(*self.size, format="yuv420p")
        place = max(round(media / self._base), self._place + 1)
        shown.pts, shown.time_base, self._place = place, self._base, place
        shown.pict_type = PictureType.I if key else PictureType.NONE
        for packet in self._stream.encode(shown):
            self._take(packet)

    def close(self, end: float) -> None:
        """Write what is pending."""
        for packet in self._stream.encode(None):
            self._take(packet)
        self.track.close(end)

    def _take(self, packet: Packet[VideoStream]) -> None:
        media = float((packet.pts or 0) * self._base)
        at = self.track.ticks(media)
        long = self.track.ticks(media + 1 / self._fps) - at
        data = length_prefixed(bytes(packet))
        self.track.add(Sample(data, at, at, long, packet.is_keyframe))


class SoundCoder:
    """AAC, stereo, of sound that follows without gaps from media time 0."""

    def __init__(self, made: Rendition, outlet: Outlet, *, parts: bool) -> None:
        muxer = Init()
        self._stream: AudioStream = muxer.container.add_stream("aac", rate=RATE, layout="stereo")
        self._stream.bit_rate = made.kilobits * 950
        self.init = muxer.open()
        self._muxer = muxer  # owns the stream
        self.track = Track(made.name, Fraction(1, RATE), outlet, parts=parts)
        self._waiting = silence(0)
        self._sent = 0

    @property
    def end(self) -> int:
        """Samples up to which there is sound."""
        return self._sent + int(self._waiting.shape[1])

    def say(self, samples: Samples) -> None:
        """The sound that follows."""
        self._waiting = np.hstack([self._waiting, samples])
        while self._waiting.shape[1] >= FRAME:
            self._encode(self._waiting[:, :FRAME])
            self._waiting = self._waiting[:, FRAME:]

    def close(self, end: float) -> None:
        """Write what is pending."""
        for packet in self._stream.encode(None):
            self._take(packet)
        self.track.close(end)

    def _encode(self, samples: Samples) -> None:
        piece = np.ascontiguousarray(np.clip(samples, -1.0, 1.0))
        frame = av.AudioFrame.from_ndarray(piece, format="fltp", layout="stereo")
        frame.sample_rate, frame.time_base, frame.pts = RATE, Fraction(1, RATE), self._sent
        self._sent += FRAME
        for packet in self._stream.encode(frame):
            self._take(packet)

    def _take(self, packet: Packet[AudioStream]) -> None:
        at = self.track.ticks(0.0) + (packet.pts or 0)
        self.track.add(Sample(bytes(packet), at, at, FRAME, True))


class Passed:
    """The packets of a stream of pictures or sound as they are."""

    def __init__(self, name: str, of: Passable, outlet: Outlet, *, parts: bool) -> None:
        self.init = of.init
        self._byte_stream = of.byte_stream
        self.track = Track(name, of.base, outlet, parts=parts)
        self._last: int | None = None

    def take(self, packet: Packet[VideoStream] | Packet[AudioStream], shift: float) -> bool:
        """Send a packet whose times, plus ``shift`` seconds, are media times of the run.

        Whether it was sent: one that does not come after the one before is left out.
        """
        base = packet.time_base
        if packet.dts is None or packet.pts is None or base is None:
            return False
        dts = self.track.ticks(float(packet.dts * base) + shift)
        if self._last is not None and dts <= self._last:
            return False
        self._last = dts
        pts = self.track.ticks(float(packet.pts * base) + shift)
        second = self.track.ticks(1) - self.track.ticks(0)
        long = round(float((packet.duration or 0) * base) * second)
        data = bytes(packet)
        if self._byte_stream:
            data = length_prefixed(data)
        self.track.add(Sample(data, dts, pts, max(long, 1), packet.is_keyframe))
        return True

    def close(self, end: float) -> None:
        """Write what is pending."""
        self.track.close(end)
