"""Any picture on the canvas of the programme: upright, square pixels, in proportion, centred."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

import av
import numpy as np
import numpy.typing as npt

from conference.server.stream.upright import Turner, shown_size, turn_of

if TYPE_CHECKING:
    from av.video.frame import VideoFrame

__all__ = ["Fitter", "Picture", "even", "fitted", "planes"]

BLACK = (16, 128, 128)


@dataclass(frozen=True, slots=True)
class Picture:
    """A decoded picture and the shape of its pixels, as its source says it."""

    frame: VideoFrame
    pixel: Fraction | None = None


class Fitter:
    """Puts pictures on a canvas of one size, in yuv420p. The last one is remembered."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.size = size
        self._turner: Turner | None = None
        self._key: object = None
        self._inner = size
        self._last: tuple[Picture, VideoFrame] | None = None

    def fit(self, picture: Picture) -> VideoFrame:
        """The picture on the canvas; the frame that is returned is never written to again."""
        if self._last is not None and self._last[0] is picture:
            return self._last[1]
        frame = picture.frame
        turn = turn_of(frame)
        if frame.interlaced_frame and frame.format.name in ("yuv420p", "yuvj420p", "yuv422p"):
            frame = _one_field(frame)
        key = (picture.frame.width, picture.frame.height, picture.pixel, turn)
        if key != self._key or self._turner is None:
            shown = shown_size(picture.frame.width, picture.frame.height, picture.pixel, turn)
            self._inner = fitted(shown, self.size, grow=True)
            self._turner, self._key = Turner(self._inner, turn), key
        inner = self._turner.upright(frame)
        result = inner if self._inner == self.size else self._framed(inner)
        self._last = picture, result
        return result

    def _framed(self, inner: VideoFrame) -> VideoFrame:
        """On black, in the middle."""
        canvas = av.VideoFrame(*self.size, "yuv420p")
        left = (self.size[0] - inner.width) // 4 * 2
        top = (self.size[1] - inner.height) // 4 * 2
        for n, (to, of) in enumerate(zip(planes(canvas), planes(inner), strict=True)):
            to[:] = BLACK[n]
            x, y = (left, top) if n == 0 else (left // 2, top // 2)
            to[y : y + of.shape[0], x : x + of.shape[1]] = of
        return canvas


def fitted(size: tuple[int, int], box: tuple[int, int], *, grow: bool) -> tuple[int, int]:
    """The size in proportion within ``box``, even, as yuv420p needs it."""
    scale = min(box[0] / size[0], box[1] / size[1])
    if not grow:
        scale = min(scale, 1.0)
    return min(box[0], even(size[0] * scale)), min(box[1], even(size[1] * scale))


def even(pixels: float) -> int:
    """The nearest even number, at least 2."""
    return max(2, round(pixels / 2) * 2)


def planes(frame: VideoFrame) -> list[npt.NDArray[np.uint8]]:
    """The planes of a picture of 8 bits as arrays onto its memory, without the padding of lines."""
    found = []
    for plane in frame.planes:
        lines = np.frombuffer(memoryview(plane), np.uint8).reshape(-1, plane.line_size)
        found.append(lines[: plane.height, : plane.width])
    return found


def _one_field(frame: VideoFrame) -> VideoFrame:
    """Every second line, at half the height: the fields are of different moments."""
    half = av.VideoFrame(frame.width, (frame.height // 2) // 2 * 2, frame.format.name)
    for to, of in zip(planes(half), planes(frame), strict=True):
        to[:] = of[::2][: to.shape[0]]
    return half
