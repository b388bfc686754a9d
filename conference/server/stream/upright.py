"""How a stored picture is shown: turned, mirrored, and with pixels that need not be square.

Telephones that were held upright store a picture that lies on its side, with a display matrix
(ISO/IEC 14496-12, ``tkhd``); cameras of standard television store pixels that are wider or narrower
than high (``pasp`` there, ``aspect_ratio_idc`` in the picture itself). Players differ in which of
these they heed, and an encoder that does not turn the picture loses them.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, cast

import av

if TYPE_CHECKING:
    from av.filter import Graph
    from av.sidedata.sidedata import SideData
    from av.video.frame import VideoFrame

__all__ = ["AS_STORED", "Turn", "Turner", "shown_size", "turn_of"]

MATRIX = 36
"""Bytes of a display matrix: nine numbers of 32 bits."""

ODDEST = 8
"""A pixel that is said to be more times wider than high, or higher than wide, is taken as square:
no camera has such, so that the number is wrong."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One of the eight ways in which a picture can be laid down.

    First rows become columns (``transposed``: mirrored at the diagonal from the top left), then
    left and right change places (``mirrored``), then top and bottom (``flipped``).
    """

    transposed: bool = False
    mirrored: bool = False
    flipped: bool = False

    @property
    def filters(self) -> tuple[tuple[str, str], ...]:
        """The filters of libavfilter that do it, with their arguments."""
        steps = (
            (self.transposed, ("transpose", "cclock_flip")),
            (self.mirrored, ("hflip", "")),
            (self.flipped, ("vflip", "")),
            (self.flipped, ("copy", "")),  # vflip alone leaves lines in memory from bottom to top
        )
        return tuple(named for wanted, named in steps if wanted)


AS_STORED = Turn()


def turn_of(frame: VideoFrame) -> Turn:
    """What must be done with a decoded picture to see it as it was meant.

    The matrix takes a stored place (x, y) to (a x + c y, b x + d y); of one that turns by an angle
    between the quarters, the nearest quarter is taken.
    """
    told = bytes(cast("SideData | None", frame.side_data.get("DISPLAYMATRIX")) or b"")
    if len(told) < MATRIX:
        return AS_STORED
    a, b, _, c, d = struct.unpack_from("=5i", told)
    if abs(b) + abs(c) > abs(a) + abs(d):
        return Turn(True, mirrored=c < 0, flipped=b < 0)
    return Turn(False, mirrored=a < 0, flipped=d < 0)


def shown_size(width: int, height: int, pixel: Fraction | None, turn: Turn) -> tuple[int, int]:
    """The size in square pixels, upright, of a picture that is stored so.

    ``pixel`` is how many times wider than high a stored pixel is. The picture grows and never
    shrinks, so that nothing is lost.
    """
    if pixel is not None and Fraction(1, ODDEST) <= pixel <= ODDEST:
        if pixel > 1:
            width = round(width * pixel)
        else:
            height = round(height / pixel)
    return (height, width) if turn.transposed else (width, height)


class Turner:
    """Scales pictures and turns them upright."""

    def __init__(self, size: tuple[int, int], turn: Turn) -> None:
        """``size`` is the width and height that come out, even numbers."""
        self._laid = (size[1], size[0]) if turn.transposed else size
        self._graph = _graph(self._laid, turn) if turn != AS_STORED else None

    def upright(self, frame: VideoFrame) -> VideoFrame:
        """The picture as it is shown, in yuv420p, with square pixels."""
        scaled = frame.reformat(*self._laid, format="yuv420p")
        if self._graph is None:
            return scaled
        self._graph.push(scaled)
        return cast("VideoFrame", self._graph.pull())


def _graph(size: tuple[int, int], turn: Turn) -> Graph:
    graph = av.filter.Graph()
    steps = [
        graph.add_buffer(
            width=size[0], height=size[1], format=av.VideoFormat("yuv420p"), time_base=Fraction(1)
        ),
        *(graph.add(name, arguments) for name, arguments in turn.filters),
        graph.add("buffersink"),
    ]
    graph.link_nodes(*steps)
    graph.configure()
    return graph
