"""The two sources that are always there: the test card, and the holding card. Drawn by ourselves.

The test card has bars, a moving part, the wall clock in digits and as a barcode that a program can
read out of a decoded picture (:func:`read_barcode`), a tone, and a beep on each full second: so
delay and the step of sound and picture can be measured anywhere down the line.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import av
import numpy as np
import numpy.typing as npt

from conference.server.stream.programme.fit import Picture, planes
from conference.server.stream.programme.sound import RATE, Samples, silence

__all__ = ["BEEP", "HoldingCard", "TestCard", "read_barcode"]

Light = npt.NDArray[np.uint8]
Colour = tuple[int, int, int]

DIGITS = {
    "0": "111101101101111",
    "1": "010110010010111",
    "2": "111001111100111",
    "3": "111001111001111",
    "4": "101101111001001",
    "5": "111100111001111",
    "6": "111100111101111",
    "7": "111001010010010",
    "8": "111101111101111",
    "9": "111101111001111",
    ":": "000010000010000",
    ".": "000000000000010",
}
"""Signs of three by five points, row after row."""

BARS: tuple[Colour, ...] = (
    (192, 192, 192),
    (192, 192, 0),
    (0, 192, 192),
    (0, 192, 0),
    (192, 0, 192),
    (192, 0, 0),
    (0, 0, 192),
)
DARK: Colour = (20, 24, 32)
WINDOW, PANEL, SEAT, LIT = (14, 17, 22), (22, 27, 34), (45, 54, 66), (78, 161, 255)
"""The conference's colours."""

BITS = 32
WHITE, BLACK, GREY = 235, 16, 128
FALL_OFF = 100
"""Samples by which sound may be asked for elsewhere than where the last piece ended."""

BEEP = 0.1
"""Seconds of the beep that begins with each full second."""

TONE, LOUD = 0.05, 0.25


class TestCard:
    """Bars, a moving part, clock, barcode, tone and beep. ``wall_of`` gives unix seconds."""

    __test__ = False  # no test of pytest

    heard = float("inf")

    def __init__(self, size: tuple[int, int], wall_of: Callable[[float], float]) -> None:
        self._size, self._wall_of = size, wall_of
        self._base = _painted(size, _bars)
        self._now = 0.0
        self._drawn: tuple[float, Picture] | None = None
        self._sample = 0

    def advance(self, now: float) -> None:
        """The time is ``now``, monotonic."""
        self._now = now

    @property
    def picture(self) -> Picture:
        """The card as it is now."""
        if self._drawn is None or self._drawn[0] != self._now:
            self._drawn = self._now, self._draw(self._wall_of(self._now))
        return self._drawn[1]

    def sound(self, at: float, count: int) -> Samples:
        """The tone from ``at`` on; its phase goes on as long as it is asked for in order."""
        due = round(self._wall_of(at) * RATE)
        if abs(due - self._sample) > FALL_OFF:
            self._sample = due
        places = self._sample + np.arange(count)
        self._sample += count
        within = (places % RATE) / RATE
        tone = TONE * np.sin(2 * np.pi * 440 * within)
        beep = LOUD * np.sin(2 * np.pi * 1000 * within)
        return np.tile(np.where(within < BEEP, beep, tone).astype(np.float32), (2, 1))

    def _draw(self, wall: float) -> Picture:
        width, height = self._size
        frame = av.VideoFrame(width, height, "yuv420p")
        luma, *chroma = planes(frame)
        for to, of in zip((luma, *chroma), self._base, strict=True):
            to[:] = of
        millis = round(wall * 1000)
        said = time.strftime("%H:%M:%S", time.localtime(millis // 1000)) + f".{millis % 1000:03d}"
        point = max(1, height // 56)
        _write(luma, said, (width // 20, height * 39 // 50), point)
        box = max(2, width // 10)
        left = round((wall % 8) / 8 * (width - box)) // 2 * 2
        luma[height * 9 // 20 : height * 11 // 20, left : left + box] = WHITE
        _write_barcode(luma, millis)
        return Picture(frame)


class HoldingCard:
    """A still picture in the conference's colours, and silence."""

    heard = float("inf")

    def __init__(self, size: tuple[int, int]) -> None:
        frame = av.VideoFrame(*size, "yuv420p")
        for to, of in zip(planes(frame), _painted(size, _chamber), strict=True):
            to[:] = of
        self.picture = Picture(frame)

    def advance(self, now: float) -> None:
        """Nothing changes."""

    def sound(self, at: float, count: int) -> Samples:
        """Silence."""
        del at
        return silence(count)


def read_barcode(luma: Light) -> int:
    """The unix ms, modulo 2^32, in a picture of the test card; rows by columns of brightness.

    Raises :class:`ValueError` when there is no barcode in it.
    """
    height, width = luma.shape
    cell, row = width // (BITS + 2), max(1, height // 24)
    levels = [int(luma[row, cell * n + cell // 2]) for n in range(BITS + 1)]
    if abs(levels[0] - GREY) > 40:
        raise ValueError("no barcode is in this picture")
    return int("".join("1" if level > GREY else "0" for level in levels[1:]), 2)


def _write_barcode(luma: Light, millis: int) -> None:
    height, width = luma.shape
    cell, high = width // (BITS + 2), height // 12
    luma[:high] = BLACK
    luma[:high, :cell] = GREY
    for n in range(BITS):
        if millis >> (BITS - 1 - n) & 1:
            luma[:high, cell * (n + 1) : cell * (n + 2)] = WHITE


def _write(luma: Light, text: str, place: tuple[int, int], point: int) -> None:
    """Signs of :data:`DIGITS`, each point so many pixels wide and high."""
    x, y = place
    for sign in text:
        bits = np.array([int(bit) for bit in DIGITS[sign]], np.uint8).reshape(5, 3)
        shape = np.kron(bits, np.ones((point, point), np.uint8))
        window = luma[y : y + shape.shape[0], x : x + shape.shape[1]]
        window[shape[: window.shape[0], : window.shape[1]] == 1] = WHITE
        x += 4 * point


def _bars(size: tuple[int, int]) -> npt.NDArray[np.uint8]:
    width, height = size
    image = np.zeros((height, width, 3), np.uint8)
    for n, colour in enumerate(BARS):
        image[:, n * width // len(BARS) : (n + 1) * width // len(BARS)] = colour
    image[height * 18 // 25 :] = DARK
    image[: height // 12 + 2] = (128, 128, 128)
    return image


def _chamber(size: tuple[int, int]) -> npt.NDArray[np.uint8]:
    """The seats of a chamber in half circles, one of them lit in each row."""
    width, height = size
    rows = np.linspace(0, 1, height)[:, None, None]
    ground = np.array(PANEL) * (1 - rows) + np.array(WINDOW) * rows
    image = np.zeros((height, width, 3), np.uint8)
    image[:] = ground.astype(np.uint8)
    y, x = np.mgrid[:height, :width]
    centre_x, centre_y, unit = width / 2, height * 0.72, min(width / 1.78, height)
    for row in range(6):
        seats, far = 11 + 4 * row, unit * (0.2 + 0.072 * row)
        for seat in range(seats):
            angle = np.pi * seat / (seats - 1)
            seat_x, seat_y = centre_x - far * np.cos(angle), centre_y - far * np.sin(angle)
            size_of = unit * 0.016
            left, top = int(seat_x - size_of) - 1, int(seat_y - size_of) - 1
            near = slice(top, top + int(2 * size_of) + 4), slice(left, left + int(2 * size_of) + 4)
            inside = (x[near] - seat_x) ** 2 + (y[near] - seat_y) ** 2 <= size_of**2
            image[near][inside] = LIT if (seat * 7 + row * 3) % 13 == 0 else SEAT
    return image


def _painted(
    size: tuple[int, int], paint: Callable[[tuple[int, int]], npt.NDArray[np.uint8]]
) -> list[Light]:
    """The planes of a picture in RGB."""
    frame = av.VideoFrame.from_ndarray(paint(size), format="rgb24").reformat(format="yuv420p")
    return [plane.copy() for plane in planes(frame)]
