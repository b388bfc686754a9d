"""Cuts what an MP4 muxer writes into the init part and one segment for each key picture.

The muxer is told to begin a fragment at every key picture (``frag_keyframe``). It writes top-level
boxes (ISO/IEC 14496-12): ``ftyp`` and ``moov`` are the init part, each ``moof`` with its ``mdat``
is a segment.
"""

from __future__ import annotations

import struct
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import av

if TYPE_CHECKING:
    from av.container import OutputContainer
    from av.packet import Packet

__all__ = ["LEAD", "Boxes", "Cutter"]

LEAD = 1
"""Seconds added to all timestamps: the first packets of a coder may come before its time 0."""

MOVFLAGS = "frag_keyframe+empty_moov+default_base_moof+cmaf+skip_trailer"


class Boxes:
    """Takes bytes in any pieces and gives whole parts: first the init part, then segments."""

    def __init__(self) -> None:
        self._pending = bytearray()
        self._part = bytearray()

    def feed(self, data: bytes) -> list[bytes]:
        """The parts that ``data`` completes."""
        self._pending += data
        done = []
        while len(self._pending) >= 8:
            size, kind = struct.unpack_from(">I4s", self._pending)
            if size == 1 and len(self._pending) >= 16:
                (size,) = struct.unpack_from(">Q", self._pending, 8)
            if size < 8 or len(self._pending) < size:
                break
            self._part += self._pending[:size]
            del self._pending[:size]
            if kind in (b"moov", b"mdat"):
                done.append(bytes(self._part))
                self._part.clear()
        return done


class Cutter:
    """An MP4 muxer of which each segment is handed to ``publish`` as soon as it is whole.

    ``publish(data, start, seconds)``: ``start`` is the media time of the segment's first picture.
    Make the streams on ``container``, then :meth:`open`, then :meth:`mux` packets in media time,
    whose timestamps include :data:`LEAD`.
    """

    def __init__(self, publish: Callable[[bytes, float, float], None]) -> None:
        self._publish = publish
        self._boxes = Boxes()
        self._parts: deque[bytes] = deque()
        self._starts: deque[float] = deque()
        options = {"movflags": MOVFLAGS, "flush_packets": "1"}
        self.container: OutputContainer = av.open(self, "w", format="mp4", options=options)

    def write(self, data: bytes) -> int:
        """What the muxer calls as if this were a file."""
        self._parts += self._boxes.feed(bytes(data))
        return len(data)

    def open(self) -> bytes:
        """Start the muxer; returns the init part."""
        self.container.start_encoding()
        return self._parts.popleft()

    def mux(self, packet: Packet[Any], key_at: float | None = None) -> None:
        """Write a packet; ``key_at`` is the media time of a key picture, None for all else."""
        if key_at is not None:
            self._starts.append(key_at)
        self.container.mux(packet)
        self._hand_out(None)

    def close(self, end: float) -> None:
        """Write the last segment, which ends at media time ``end``."""
        self.container.close()
        self._hand_out(end)

    def _hand_out(self, end: float | None) -> None:
        while self._parts and self._starts:
            after = self._starts[1] if len(self._starts) > 1 else end
            if after is None:
                break
            start = self._starts.popleft()
            self._publish(self._parts.popleft(), start, max(after - start, 0.001))
