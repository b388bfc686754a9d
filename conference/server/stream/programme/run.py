"""One run of the programme: all its renditions, from one discontinuity to the next.

A run is either mixed (all renditions are encoded from pictures on the canvas) or passed (the first
rendition is the packets of a source as they are). Media time 0 is where the run begins.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from conference.server.stream.programme.coders import Passed, PictureCoder, SoundCoder
from conference.server.stream.programme.sound import RATE, Samples
from conference.server.stream.programme.track import Outlet

if TYPE_CHECKING:
    from av.video.frame import VideoFrame

    from conference.server.stream.programme.feed import Feed, Queued
    from conference.server.stream.settings import Rendition

__all__ = ["MixedRun", "PassedRun", "rendition_size"]

Size = tuple[int, int]


def rendition_size(canvas: Size, height: int) -> Size:
    """A rendition of so many lines; the canvas is not made larger."""
    lines = min(height, canvas[1])
    return max(2, round(canvas[0] * lines / canvas[1] / 2) * 2), max(2, lines // 2 * 2)


class Ladder:
    """The coders of several sizes; more than one work side by side."""

    def __init__(
        self, made: Sequence[Rendition], canvas: Size, fps: int, outlet: Outlet, *, parts: bool
    ) -> None:
        self.coders = [
            PictureCoder(one, rendition_size(canvas, one.height), fps, outlet, parts=parts)
            for one in made
        ]
        self._pool = ThreadPoolExecutor(len(made), "coder") if len(made) > 1 else None

    def show(self, frame: VideoFrame, media: float, key: bool) -> None:
        """Encode a picture in all sizes."""
        if self._pool is None:
            for coder in self.coders:
                coder.show(frame, media, key)
            return
        for done in [self._pool.submit(one.show, frame, media, key) for one in self.coders]:
            done.result()

    def close(self, end: float) -> None:
        """Write what is pending, and end the threads."""
        for coder in self.coders:
            coder.close(end)
        if self._pool is not None:
            self._pool.shutdown()


class MixedRun:
    """Pictures on the canvas and sound, encoded. A segment is a second of media time."""

    mode = "transcode"

    def __init__(
        self,
        pictures: Sequence[Rendition],
        sound: Rendition,
        canvas: Size,
        fps: int,
        outlet: Outlet,
        *,
        parts: bool,
    ) -> None:
        self._fps = fps
        self._ladder = Ladder(pictures, canvas, fps, outlet, parts=parts)
        self._sound = SoundCoder(sound, outlet, parts=parts)
        self._second = -1
        self.inits: Mapping[str, bytes] = {
            **{one.track.name: one.init for one in self._ladder.coders},
            sound.name: self._sound.init,
        }

    def missing(self, slot: int) -> tuple[float, int]:
        """Where the sound ends, in media seconds, and how many samples lack to the slot's end."""
        missing = round((slot + 1) * RATE / self._fps) - self._sound.end
        return self._sound.end / RATE, max(0, missing)

    def show(self, frame: VideoFrame, slot: int) -> None:
        """Encode the picture of the ``slot``-th place; slots may be left out."""
        second = slot // self._fps
        key = second != self._second
        media = slot / self._fps
        if key:
            self._second = second
            for coder in self._ladder.coders:
                coder.track.mark(media)
            self._sound.track.mark(media)
        self._ladder.show(frame, media, key)

    def say(self, samples: Samples) -> None:
        """Encode the sound that follows."""
        self._sound.say(samples)

    def close(self, end: float) -> None:
        """The run ends at media time ``end``."""
        self._ladder.close(end)
        self._sound.close(end)


class PassedRun:
    """The packets of a feed; segments begin with its key pictures. ``zero`` is the monotonic time
    of media time 0, at which a key picture of the feed is seen."""

    mode = "copy"

    def __init__(
        self,
        feed: Feed,
        zero: float,
        pictures: Sequence[Rendition],
        sound: Rendition,
        canvas: Size,
        fps: int,
        outlet: Outlet,
        *,
        parts: bool,
    ) -> None:
        if feed.pass_picture is None:
            raise ValueError("the pictures of this feed cannot be passed")
        self.feed, self._zero, self._fps = feed, zero, fps
        self._picture = Passed(pictures[0].name, feed.pass_picture, outlet, parts=parts)
        self._ladder = (
            Ladder(pictures[1:], canvas, fps, outlet, parts=parts) if pictures[1:] else None
        )
        self._passed_sound: Passed | None = None
        self._coded_sound: SoundCoder | None = None
        if feed.pass_sound is not None:
            self._passed_sound = Passed(sound.name, feed.pass_sound, outlet, parts=parts)
        else:
            self._coded_sound = SoundCoder(sound, outlet, parts=parts)
        self._heard = self._passed_sound or self._coded_sound
        self._keys: deque[float] = deque()
        self._begun = False
        self._shown_at = -1.0
        coders = [*(self._ladder.coders if self._ladder else []), self._heard]
        self.inits: Mapping[str, bytes] = {
            pictures[0].name: self._picture.init,
            **{one.track.name: one.init for one in coders if one is not None},
        }

    @property
    def decodes(self) -> tuple[bool, bool]:
        """Whether it needs pictures and sound decoded."""
        return self._ladder is not None, self._coded_sound is not None

    def tick(self, now: float, canvas: VideoFrame | None) -> int:
        """All that is due at monotonic time ``now``; ``canvas`` is the picture for other sizes.

        Returns how many pictures were sent.
        """
        anchor = self.feed.anchor or 0.0
        shift = anchor - self._zero
        sent = 0
        due = self.feed.packets(now)
        for one in due:
            if one.picture:
                sent += self._send(one, anchor, shift)
        if self._begun:
            self._send_sound(now, due, anchor, shift)
            self._show(canvas, self.feed.picture_at + shift)
        return sent

    def close(self, end: float) -> None:
        """The run ends at media time ``end``."""
        self._picture.close(end)
        if self._ladder is not None:
            self._ladder.close(end)
        if self._heard is not None:
            self._heard.close(end)

    def _send(self, one: Queued, anchor: float, shift: float) -> bool:
        media = one.pts + shift
        if not self._begun and not (one.key and media > -0.5 / self._fps):
            return False
        if one.key:
            self._begun = True
            self._picture.track.mark(media)
            if self._heard is not None:
                self._heard.track.mark(media)
            for coder in self._ladder.coders if self._ladder else ():
                coder.track.mark(media)
            self._keys.append(media)
        return self._picture.take(one.packet, _own_shift(one, shift))

    def _send_sound(self, now: float, due: Sequence[Queued], anchor: float, shift: float) -> None:
        if self._passed_sound is not None:
            for one in due:
                if not one.picture:
                    self._passed_sound.take(one.packet, _own_shift(one, shift))
        elif self._coded_sound is not None:
            end = self._coded_sound.end
            missing = round((now - self._zero) * RATE) - end
            if missing > 0:
                at = self._zero + end / RATE
                self._coded_sound.say(self.feed.sound(at, missing))

    def _show(self, canvas: VideoFrame | None, media: float) -> None:
        if self._ladder is None or canvas is None or media <= self._shown_at or media < 0:
            return
        key = False
        while self._keys and media + 0.5 / self._fps >= self._keys[0]:
            self._keys.popleft()
            key = True
        self._shown_at = media
        self._ladder.show(canvas, media, key)


def _own_shift(one: Queued, shift: float) -> float:
    """What to add to the times within the packet to have media times."""
    base = float(one.packet.time_base or 0)
    return one.pts - (one.packet.pts or 0) * base + shift
