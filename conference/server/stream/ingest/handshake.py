"""The handshake of RTMP, the server's half. Adobe's RTMP specification 1.0, section 5.2. Pure.

The plain one: the digests of Flash Player 9 are neither asked for nor given, which our version of
zeros tells the other side.
"""

from __future__ import annotations

import struct

from conference.server.stream.ingest.chunks import ProtocolError

__all__ = ["SIZE", "Handshake"]

SIZE = 1536
"""Bytes of C1, C2, S1 and S2."""

VERSION = 3


class Handshake:
    """Takes C0, C1 and C2; gives S0, S1 and S2. ``chance`` is 1528 random bytes."""

    def __init__(self, chance: bytes) -> None:
        self._ours = bytes(8) + chance
        self._data = bytearray()
        self._answered = False
        self.done = False

    def feed(self, data: bytes) -> tuple[bytes, bytes]:
        """Take bytes: what to answer, and what came after the handshake (once it is ``done``).

        Raises :class:`ProtocolError` for another version. What C2 repeats is not held against S1:
        clients that expect digests repeat something else.
        """
        self._data += data
        if self._data[:1] not in (b"", bytes([VERSION])):
            raise ProtocolError(_stranger(self._data[0]))
        answer = b""
        if not self._answered and len(self._data) > SIZE:
            theirs = self._data[1 : 1 + SIZE]
            answer = bytes([VERSION]) + self._ours
            answer += theirs[:4] + struct.pack(">I", 0) + theirs[8:]
            self._answered = True
        if len(self._data) < 1 + 2 * SIZE:
            return answer, b""
        self.done = True
        rest = bytes(self._data[1 + 2 * SIZE :])
        self._data.clear()
        return answer, rest


def _stranger(first: int) -> str:
    if first == 0x16:
        return "this is TLS: write rtmp:// in the encoder, not rtmps://"
    return f"no RTMP begins with the byte {first}"
