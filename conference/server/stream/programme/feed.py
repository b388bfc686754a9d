"""A source that is read: its packets, pictures and sound, each with the time at which it is due.

One thread reads and decodes (:class:`Intake` puts things in), the programme takes out what is due.
"""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import av
import numpy as np
from av.error import FFmpegError

from conference.server.stream.programme.fit import Picture
from conference.server.stream.programme.meters import Meter
from conference.server.stream.programme.passing import Passable
from conference.server.stream.programme.sound import RATE, Samples, SoundLine, silence
from conference.server.stream.upright import shown_size, turn_of

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame
    from av.audio.stream import AudioStream
    from av.packet import Packet
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

__all__ = ["Facts", "Feed", "Intake", "Queued"]

MOST_PICTURES, MOST_PACKETS = 60, 1200
"""What waits at most; the oldest are dropped."""

GRAIN = 0.002
"""Seconds by which a picture may come before its time: times are rounded, to ms at worst."""

GONE = 0.5
"""Seconds for which packets are kept that nobody passed."""

ASTRAY = 3.0
"""Seconds by which a sound may be due before or after the last picture; others' times are wrong."""


@dataclass(frozen=True, slots=True)
class Queued:
    """A packet: when it is decoded and when it is seen or heard, in seconds of the feed."""

    packet: Packet[Any]
    dts: float
    pts: float
    picture: bool
    key: bool


@dataclass(slots=True)
class Facts:
    """What is known of a feed: the size of the picture as shown, rate, channels of its sound."""

    width: int = 0
    height: int = 0
    fps: float = 0.0
    channels: int = 0


class Feed:
    """What a source has given. ``anchor`` is the monotonic time of its second 0, None before it
    rolls; then the first picture stands.

    ``picture_wanted`` and ``sound_wanted`` say whether to decode; packets come anyhow, and are kept
    until they are taken out while ``passing``.
    """

    def __init__(self, anchor: float | None) -> None:
        self.anchor = anchor
        self.lock = threading.Condition()
        self.facts = Facts()
        self.heard = float("-inf")
        self.fault = ""
        self.pass_picture: Passable | None = None
        self.pass_sound: Passable | None = None
        self.why_not = ""
        self.picture_wanted = self.sound_wanted = True
        self.passing = False
        self.picture: Picture | None = None
        self.picture_at = 0.0
        self.position = 0.0
        self._pictures: deque[tuple[float, Picture]] = deque()
        self._packets: deque[Queued] = deque()
        self._line = SoundLine()
        self.meter = Meter()

    def advance(self, now: float) -> None:
        """Bring :attr:`picture` up to the newest that is due at monotonic time ``now``."""
        with self.lock:
            self.position = 0.0 if self.anchor is None else now - self.anchor
            due = self.position + GRAIN
            while self._pictures and (self._pictures[0][0] <= due or self.picture is None):
                self.picture_at, self.picture = self._pictures.popleft()
            while (
                not self.passing and self._packets and self._packets[0].dts < self.position - GONE
            ):
                self._packets.popleft()
            self.lock.notify_all()

    def sound(self, at: float, count: int) -> Samples:
        """The sound that is due from ``at`` on."""
        with self.lock:
            if self.anchor is None:
                return silence(count)
            return self._line.take(at - self.anchor, count)

    def next_key(self, after: float) -> float | None:
        """When the first key picture that waits, not before ``after``, is seen."""
        with self.lock:
            zero = self.anchor or 0.0
            keys = (one.pts + zero for one in self._packets if one.picture and one.key)
            return next((at for at in keys if at >= after), None)

    def packets(self, until: float) -> list[Queued]:
        """Take out the packets that are due at ``until``: pictures as they are decoded, sound as it
        is heard. Those of each kind are in their order."""
        with self.lock:
            until -= self.anchor or 0.0
            due: list[Queued] = []
            left: deque[Queued] = deque()
            for one in self._packets:
                is_due = (one.dts if one.picture else one.pts) <= until
                (due if is_due else left).append(one)
            self._packets = left
            return due

    def put_packet(self, one: Queued) -> None:
        """Called by the reader."""
        with self.lock:
            self._packets.append(one)
            if len(self._packets) > MOST_PACKETS:
                self._packets.popleft()

    def put_picture(self, picture: Picture, at: float) -> None:
        """Called by the reader."""
        with self.lock:
            self._pictures.append((at, picture))
            if len(self._pictures) > MOST_PICTURES:
                self.picture_at, self.picture = self._pictures.popleft()
            self.lock.notify_all()

    def put_sound(self, samples: Samples, at: float) -> None:
        """Called by the reader."""
        with self.lock:
            self._line.put(samples, at)
            self.meter.hear(samples)

    def forget(self) -> None:
        """Empty all queues; the picture stays."""
        with self.lock:
            self._pictures.clear()
            self._packets.clear()
            self._line.clear()


class Intake:
    """Decodes the packets of one open container into a feed."""

    def __init__(self, feed: Feed, picture: VideoStream | None, sound: AudioStream | None) -> None:
        self._feed, self._picture, self._sound = feed, picture, sound
        self._resampler: tuple[object, av.AudioResampler] | None = None
        self._last_picture: float | None = None
        self._sound_end = 0.0
        self._told: Fraction | None = None
        self._awaits_key = True
        rate = picture.average_rate or picture.guessed_rate if picture is not None else None
        feed.facts.fps = round(float(rate), 3) if rate else 0.0
        if picture is not None:
            picture.thread_type = "SLICE"
            self._told = picture.sample_aspect_ratio
            self._told_by_codec = picture.codec_context.sample_aspect_ratio
        if sound is None:
            feed.facts.channels = 0
        if picture is None:
            feed.facts.width = feed.facts.height = 0

    def take(self, packet: Packet[Any], offset: float) -> None:
        """Decode a packet whose times get ``offset``; broken ones are left out."""
        is_picture = packet.stream is self._picture
        wanted = self._feed.picture_wanted if is_picture else self._feed.sound_wanted
        if not wanted:
            self._awaits_key = self._awaits_key or is_picture
            return
        if is_picture and self._awaits_key:
            if not packet.is_keyframe or not packet.size:
                return
            self._awaits_key = False
        try:
            frames: Any = packet.decode()
        except (FFmpegError, ValueError):
            return
        for frame in frames:
            if isinstance(frame, av.VideoFrame):
                self._see(frame, offset)
            else:
                self._listen(frame, offset)

    def _see(self, frame: VideoFrame, offset: float) -> None:
        step = 1 / (self._feed.facts.fps or 25.0)
        at = _time(frame, offset)
        if at is None:
            at = self._last_picture + step if self._last_picture is not None else 0.0
        self._last_picture = at
        pixel = self._pixel()
        size = shown_size(frame.width, frame.height, pixel, turn_of(frame))
        self._feed.facts.width, self._feed.facts.height = size
        self._feed.put_picture(Picture(frame, pixel), at)

    def _pixel(self) -> Fraction | None:
        """The shape of pixels: the container's word, unless the picture changed its own."""
        if self._picture is None:
            return None
        now = self._picture.codec_context.sample_aspect_ratio
        return self._told if now == self._told_by_codec else now

    def _listen(self, frame: AudioFrame, offset: float) -> None:
        at = _time(frame, offset)
        if at is None:
            at = self._sound_end
        if self._last_picture is not None and abs(at - self._last_picture) > ASTRAY:
            at = self._sound_end or self._last_picture
        kind = (frame.format.name, frame.layout.name, frame.sample_rate)
        if self._resampler is None or self._resampler[0] != kind:
            self._resampler = kind, av.AudioResampler("fltp", "stereo", RATE)
        self._feed.facts.channels = len(frame.layout.channels)
        frame.pts = None
        for piece in self._resampler[1].resample(frame):
            samples = np.asarray(piece.to_ndarray(), dtype=np.float32)
            self._feed.put_sound(samples, at)
            at += piece.samples / RATE
        self._sound_end = at


def _time(frame: VideoFrame | AudioFrame, offset: float) -> float | None:
    """When a frame is due; broken files have some without a time."""
    if frame.pts is None or not frame.time_base:
        return None
    return float(frame.pts * frame.time_base) + offset
