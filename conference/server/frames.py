"""Frames that are built once for many, and the lines on which they go out.

A message for an audience is encoded once, and compressed at most once: every connection that
negotiated ``permessage-deflate`` without context takeover (RFC 7692, section 7.1.1) can be sent the
same bytes. The writes of an audience stand in one flat list, so that sending to thousands touches
nothing but the list and the transports; who is slow or gone has :func:`nowhere` in its place.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable

__all__ = ["Lines", "SharedFrame", "Write", "inflated", "nowhere", "text_frame"]

Write = Callable[[bytes], None]
"""Takes the bytes of whole frames."""

TEXT, DEFLATED = 0x81, 0xC1
"""The first byte of a whole text frame: plain, and compressed (RFC 7692, section 6)."""

LEAST_TO_DEFLATE = 200
"""Bytes of a message below which compression saves less than it costs."""

_TAIL = b"\x00\x00\xff\xff"
"""What the end of a compressed message leaves out (RFC 7692, section 7.2.1)."""


def text_frame(payload: bytes, first: int = TEXT) -> bytes:
    """A whole, unmasked text frame of RFC 6455, section 5.2."""
    length = len(payload)
    if length < 126:
        return bytes((first, length)) + payload
    if length < 65536:
        return b"%c\x7e" % first + length.to_bytes(2) + payload
    return b"%c\x7f" % first + length.to_bytes(8) + payload


def inflated(payload: bytes, most: int) -> bytes | None:
    """A message as it was before its sender compressed it; None if it is over ``most`` bytes.

    Raises ``zlib.error`` when it was not compressed as it should be.
    """
    decoder = zlib.decompressobj(wbits=-zlib.MAX_WBITS)
    message = decoder.decompress(payload + _TAIL, most + 1)
    return None if len(message) > most else message


class SharedFrame:
    """One message for many: ``plain``, and compressed for those who can read that."""

    __slots__ = ("_deflated", "_payload", "plain")

    def __init__(self, payload: bytes) -> None:
        self.plain = text_frame(payload)
        self._payload = payload if len(payload) >= LEAST_TO_DEFLATE else None
        self._deflated: bytes | None = None

    def bytes_for(self, deflates: bool) -> bytes:
        """The frame for a connection; it is compressed when the first asks for it so."""
        if not deflates or (self._payload is None and self._deflated is None):
            return self.plain
        if self._deflated is None:
            assert self._payload is not None
            encoder = zlib.compressobj(wbits=-zlib.MAX_WBITS)
            body = encoder.compress(self._payload) + encoder.flush(zlib.Z_SYNC_FLUSH)
            self._deflated = text_frame(body.removesuffix(_TAIL), DEFLATED)
            self._payload = None
        return self._deflated


class Lines:
    """The writes of many connections as one flat list; each has a place of its own."""

    def __init__(self) -> None:
        self.writes: list[Write] = []
        self._free: list[int] = []

    def add(self, write: Write) -> int:
        """Take a line in; its place."""
        if self._free:
            place = self._free.pop()
            self.writes[place] = write
            return place
        self.writes.append(write)
        return len(self.writes) - 1

    def remove(self, place: int) -> None:
        """Give the place to whoever comes next."""
        self.writes[place] = nowhere
        self._free.append(place)


def nowhere(_frame: bytes) -> None:
    """Where frames go that nobody can receive, or that wait until a reader has caught up."""
