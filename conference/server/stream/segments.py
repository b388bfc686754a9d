"""Cuts fragmented MP4 into its init part and fragments. Pure.

Top-level boxes (ISO/IEC 14496-12): ``ftyp`` and ``moov`` are the init part, each ``moof`` with its
``mdat`` is a fragment.
"""

from __future__ import annotations

import struct

__all__ = ["MOVFLAGS", "Boxes"]

MOVFLAGS = "frag_keyframe+empty_moov+default_base_moof+cmaf+skip_trailer"
"""How the muxer is told to write fragments, and an init part before them."""


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
