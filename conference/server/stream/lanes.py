"""The two ways from a file's packets to segments: copying them, or decoding and encoding again.

A lane is one run: it is fed with packets in the order of the file and holds itself to its pace.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Protocol

import av
import numpy as np
from av.error import InvalidDataError
from av.video.frame import PictureType

from conference.server.stream.pace import Pace
from conference.server.stream.segments import LEAD, Cutter
from conference.server.stream.upright import Turner

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame
    from av.audio.stream import AudioStream
    from av.packet import Packet
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

    from conference.server.stream.source import Info, Played

__all__ = ["CopyLane", "Counts", "Lane", "TranscodeLane"]

LARGEST = (1280, 720)
"""Pixels of the picture at most; larger ones are made smaller in proportion."""

LATE = 0.2
"""Seconds behind after which pictures are skipped; one in LATE seconds is kept."""

RATE, FRAME = 48_000, 1024
"""Sound: samples a second, and samples in a frame of AAC."""

SEAM = 0.02
"""Seconds of gap or overlap in the sound that are taken for rounding and left alone."""

VIDEO_OPTIONS = {
    "preset": "veryfast",
    "tune": "zerolatency",
    "profile": "main",
    "crf": "23",
    "maxrate": "2500k",
    "bufsize": "2500k",
    "sc_threshold": "0",
    "forced-idr": "1",
}


@dataclass(slots=True)
class Counts:
    """What a lane has done: pictures written and pictures skipped for being late."""

    pictures: int = 0
    skipped: int = 0


class Lane(Protocol):
    """One run of the encoder."""

    mode: str

    def open(self) -> bytes:
        """Begin; the init part of the run."""
        ...

    def feed(self, played: Played) -> None:
        """Take a packet when its time has come. Raises what :meth:`Pace.until` raises."""
        ...

    def close(self) -> None:
        """Write what is pending."""
        ...


class CopyLane:
    """Sends the packets as they are: some 2 % of a core."""

    mode = "copy"

    def __init__(
        self, info: Info, pace: Pace, publish: Callable[[bytes, float, float], None], counts: Counts
    ) -> None:
        self._pace, self._counts = pace, counts
        self._cutter = Cutter(publish)
        self._template = av.open(str(info.path))
        streams = self._template.streams
        self._picture = self._cutter.container.add_stream_from_template(streams.video[0])
        self._sound: AudioStream | None = None
        if info.sound:
            self._sound = self._cutter.container.add_stream_from_template(streams.audio[0])
        self._zero: float | None = None
        self._end = 0.0
        self._last_dts: dict[bool, int] = {}

    def open(self) -> bytes:
        """See :class:`Lane`."""
        try:
            return self._cutter.open()
        finally:
            self._template.close()

    def feed(self, played: Played) -> None:
        """See :class:`Lane`. A run begins with the first key picture."""
        packet = played.packet
        base = packet.time_base
        if packet.dts is None or packet.pts is None or base is None:
            return
        at = float(packet.pts * base) + played.offset
        if self._zero is None:
            if not (played.picture and packet.is_keyframe):
                return
            self._zero = at
        at -= self._zero
        shift = round((played.offset - self._zero + LEAD) / base)
        if packet.dts + shift <= self._last_dts.get(played.picture, -1):
            return  # sound that overlaps where the loop is joined
        if played.picture:
            self._pace.until(float(packet.dts * base) + played.offset - self._zero)
            self._counts.pictures += 1
            self._end = max(self._end, at + float((packet.duration or 0) * base))
        packet.pts += shift
        packet.dts += shift
        self._last_dts[played.picture] = packet.dts
        stream = self._picture if played.picture else self._sound
        if stream is not None:
            packet.stream = stream
            self._cutter.mux(packet, at if played.picture and packet.is_keyframe else None)

    def close(self) -> None:
        """See :class:`Lane`."""
        self._cutter.close(self._end)


class TranscodeLane:
    """Decodes and encodes: some 30 % of a core at 1280 x 720. Skips pictures when it is late."""

    mode = "transcode"

    def __init__(
        self, info: Info, pace: Pace, publish: Callable[[bytes, float, float], None], counts: Counts
    ) -> None:
        self._pace, self._counts, self._fps = pace, counts, info.fps
        self._cutter = Cutter(publish)
        size = _fitted(info.width, info.height)
        self._turner = Turner(size, info.turn)
        container = self._cutter.container
        self._picture = container.add_stream("libx264", rate=info.fps, options=VIDEO_OPTIONS)
        self._picture.width, self._picture.height = size
        self._picture.pix_fmt = "yuv420p"
        context = self._picture.codec_context
        context.gop_size, context.max_b_frames, context.thread_count = 10 * info.fps, 0, 1
        context.time_base = Fraction(1, info.fps)
        self._sound = _Sound(
            container.add_stream("aac", rate=RATE, layout="stereo"), self._cutter.mux
        )
        self._patience = 1.0 if info.sound else 0.0
        self._zero: float | None = None
        self._slot = -1
        self._second = -1
        self._encoded_at = 0.0

    def open(self) -> bytes:
        """See :class:`Lane`."""
        return self._cutter.open()

    def feed(self, played: Played) -> None:
        """See :class:`Lane`. Broken packets are left out."""
        try:
            frames = played.packet.decode()
        except InvalidDataError:
            return
        for frame in frames:
            at = (frame.time or 0.0) + played.offset
            if isinstance(frame, av.VideoFrame):
                if self._zero is None:
                    self._zero = at
                self._show(frame, at - self._zero)
            elif self._zero is not None:
                self._sound.say(frame, at - self._zero)

    def close(self) -> None:
        """See :class:`Lane`."""
        for packet in self._picture.encode(None):
            self._mux(packet)
        for packet in self._sound.stream.encode(None):
            self._cutter.mux(packet)
        self._cutter.close((self._slot + 1) / self._fps)

    def _show(self, frame: VideoFrame, at: float) -> None:
        slot = round(at * self._fps)
        if slot <= self._slot:
            return
        late = self._pace.until(at)
        self._sound.fill(at - self._patience)
        second = slot // self._fps
        key = second != self._second
        if late > LATE and not key and at - self._encoded_at < LATE:
            self._counts.skipped += 1
            return
        self._slot, self._second, self._encoded_at = slot, second, at
        shown = self._turner.upright(frame)
        shown.pts, shown.time_base = slot + LEAD * self._fps, Fraction(1, self._fps)
        shown.pict_type = PictureType.I if key else PictureType.NONE
        self._counts.pictures += 1
        for packet in self._picture.encode(shown):
            self._mux(packet)

    def _mux(self, packet: Packet[VideoStream]) -> None:
        key_at = None
        if packet.is_keyframe:
            key_at = float((packet.pts or 0) * (packet.time_base or 0)) - LEAD
        self._cutter.mux(packet, key_at)


class _Sound:
    """Puts pieces of sound one after the other: gaps become silence, overlaps are cut."""

    def __init__(self, stream: AudioStream, mux: Callable[[Packet[AudioStream]], None]) -> None:
        self.stream = stream
        stream.bit_rate = 96_000
        self._mux = mux
        self._resampler = av.AudioResampler("fltp", "stereo", RATE)
        self._waiting = np.zeros((2, 0), dtype=np.float32)
        self._end = 0  # samples up to which there is sound
        self._sent = 0  # samples that went to the coder

    def say(self, frame: AudioFrame, at: float) -> None:
        """Put ``frame`` at media time ``at``."""
        frame.pts = None
        for piece in self._resampler.resample(frame):
            self._put(np.asarray(piece.to_ndarray(), dtype=np.float32), round(at * RATE))
            at += piece.samples / RATE

    def fill(self, until: float) -> None:
        """Silence up to media time ``until`` where there is no sound yet."""
        missing = round(until * RATE) - self._end
        if missing > 0:
            self._put(np.zeros((2, missing), dtype=np.float32), self._end)

    def _put(self, samples: np.ndarray[tuple[int, ...], np.dtype[np.float32]], place: int) -> None:
        gap = place - self._end
        if gap > SEAM * RATE:
            samples = np.hstack([np.zeros((2, gap), dtype=np.float32), samples])
        elif gap < -SEAM * RATE:
            samples = samples[:, -gap:]
        self._end += samples.shape[1]
        self._waiting = np.hstack([self._waiting, samples])
        while self._waiting.shape[1] >= FRAME:
            frame = av.AudioFrame.from_ndarray(
                np.ascontiguousarray(self._waiting[:, :FRAME]), format="fltp", layout="stereo"
            )
            self._waiting = self._waiting[:, FRAME:]
            frame.sample_rate, frame.time_base = RATE, Fraction(1, RATE)
            frame.pts = self._sent + LEAD * RATE
            self._sent += FRAME
            for packet in self.stream.encode(frame):
                self._mux(packet)


def _fitted(width: int, height: int) -> tuple[int, int]:
    """The size to encode: in proportion, within :data:`LARGEST`, and even, as yuv420p needs it."""
    scale = min(1.0, LARGEST[0] / width, LARGEST[1] / height)
    return max(2, round(width * scale / 2) * 2), max(2, round(height * scale / 2) * 2)
