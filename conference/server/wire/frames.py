"""Frames that are built once for many, and the lines on which they go out.

A message for an audience is encoded once, and compressed at most once: every connection that
negotiated ``permessage-deflate`` without context takeover (RFC 7692, section 7.1.1) can be sent the
same bytes. The descriptors of an audience stand in one flat list, so that sending to thousands
touches nothing but the list; who is slow or gone has ``NOBODY`` in its place.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable

__all__ = ["Lines", "SharedFrame", "Write", "inflated", "nowhere", "text_frame"]

Write = Callable[[bytes], None]
"""Takes the bytes of whole frames."""

NOBODY, INDIRECT = -1, -2
"""In place of a connection that is gone or has bytes queued; of one that encrypts what it sends."""

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

    @property
    def payload(self) -> bytes:
        """The message itself, without the head of its frame."""
        long = {126: 4, 127: 10}
        return self.plain[long.get(self.plain[1], 2) :]

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
    """The connections of an audience as one flat list of what the system calls them.

    A frame for all is written by the system call itself: going through ten thousand transports
    costs more than the interpreter does, for none of them is in the processor's cache. What does
    not fit at once goes to the connection's own ``write``, which queues it. A descriptor may be
    another's as soon as it is closed: a transport tells of a loss before it closes, and whoever
    hears of it switches the place to ``NOBODY``.
    """

    def __init__(self) -> None:
        self._fds: list[int] = []
        self._writes: list[Write] = []
        self._free: list[int] = []

    def __len__(self) -> int:
        return len(self._fds)

    def add(self, fd: int, write: Write) -> int:
        """Take a line in; its place. ``fd`` stays open until it is switched off or removed."""
        if self._free:
            place = self._free.pop()
            self._fds[place], self._writes[place] = fd, write
            return place
        self._fds.append(fd)
        self._writes.append(write)
        return len(self._fds) - 1

    def switch(self, place: int, fd: int) -> None:
        """Write there from now on; to nobody when it is ``NOBODY``."""
        self._fds[place] = fd

    def remove(self, place: int) -> None:
        """Give the place to whoever comes next."""
        self._fds[place], self._writes[place] = NOBODY, nowhere
        self._free.append(place)

    def put(self, frame: bytes, start: int, stop: int) -> None:
        """Write a frame to the places from ``start`` to before ``stop``."""
        size, write = len(frame), os.write
        for place, fd in enumerate(self._fds[start:stop], start):
            if fd == NOBODY:
                continue
            try:
                done = write(fd, frame)
            except OSError:  # it is full, or gone, or not to be written to: the transport knows
                done = 0
            if done != size:
                self._writes[place](frame[done:])


def nowhere(_frame: bytes) -> None:
    """Where frames go that nobody can receive, or that wait until a reader has caught up."""
