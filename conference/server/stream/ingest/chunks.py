"""The chunk stream of RTMP: messages cut into chunks and put together again.

Adobe's RTMP specification 1.0, section 5.3. Pure: bytes in, messages out, and the other way.
Whoever writes may announce anything: memory is only taken for what has really come, and less than
the limits that the reader has.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

__all__ = ["ChunkReader", "Message", "ProtocolError", "write_chunks"]

FIRST_CHUNK_SIZE = 128
LARGEST_CHUNK_SIZE = 0xFFFFFF
MOST_STREAMS = 32
EXTENDED = 0xFFFFFF

SET_CHUNK_SIZE, ABORT = 1, 2


class ProtocolError(Exception):
    """What the other side sent is no RTMP, or more than is allowed. The connection must end."""


@dataclass(frozen=True, slots=True)
class Message:
    """A message. ``timestamp`` is in milliseconds, modulo 2**32; ``kind`` its type id."""

    kind: int
    stream: int
    timestamp: int
    payload: bytes


@dataclass(slots=True)
class _Lane:
    """What is known of one chunk stream: the last header, and the message under way."""

    timestamp: int = 0
    stamp: int = 0
    extended: bool = False
    length: int = 0
    kind: int = 0
    stream: int = 0
    payload: bytearray = field(default_factory=bytearray)
    under_way: bool = False


class ChunkReader:
    """Puts messages together from bytes that come in any pieces.

    ``largest`` is the longest message that is taken, ``held`` the most bytes of unfinished
    messages; both may be changed while it reads. It obeys Set Chunk Size and Abort by itself.
    """

    def __init__(self, largest: int, held: int) -> None:
        self.largest, self.held = largest, held
        self._chunk_size = FIRST_CHUNK_SIZE
        self._lanes: dict[int, _Lane] = {}
        self._data = bytearray()
        self._under_way: tuple[_Lane, int] | None = None
        self._holding = 0

    def feed(self, data: bytes) -> Iterator[Message]:
        """Take bytes, and give each message as it is whole. Raises :class:`ProtocolError`.

        To be iterated to its end before more is fed.
        """
        self._data += data
        position = 0
        try:
            while True:
                if self._under_way is None:
                    after = self._header(position)
                    if after is None:
                        return
                    position = after
                lane, wanted = self._under_way or (_Lane(), 0)
                taken = self._data[position : position + wanted]
                position += len(taken)
                self._hold(lane, taken)
                if len(taken) < wanted:
                    self._under_way = (lane, wanted - len(taken))
                    return
                self._under_way = None
                if len(lane.payload) == lane.length:
                    yield from self._whole(lane)
        finally:
            del self._data[:position]

    def _header(self, position: int) -> int | None:
        """Read a chunk's header; where its data begin, or None when more bytes are needed."""
        basic = _basic(self._data, position)
        if basic is None:
            return None
        form, number, position = basic
        size = (11, 7, 3, 0)[form]
        lane = self._lanes.get(number)
        if lane is None:
            lane = self._new_lane(number, form)
        if len(self._data) < position + size:
            return None
        head = bytes(self._data[position : position + size])
        stamp = int.from_bytes(head[:3], "big") if size else 0
        extended = stamp == EXTENDED if size else lane.extended
        after = position + size
        if extended:
            if len(self._data) < after + 4:
                return None
            value = int.from_bytes(self._data[after : after + 4], "big")
            # Some writers leave the extended timestamp out where a message goes on.
            if size or not lane.under_way or value == lane.stamp:
                stamp, after = value, after + 4
            else:
                stamp = lane.stamp
        elif not size:
            stamp = lane.stamp
        self._lanes[number] = lane
        self._begin(lane, form, head, stamp, extended)
        wanted = min(self._chunk_size, lane.length - len(lane.payload))
        self._under_way = (lane, wanted)
        return after

    def _new_lane(self, number: int, form: int) -> _Lane:
        if form > 1:  # form 1 is how some begin: it lacks the message stream's id alone
            raise ProtocolError("a chunk stream begins in the middle")
        if len(self._lanes) >= MOST_STREAMS:
            raise ProtocolError("too many chunk streams")
        return _Lane()

    def _begin(self, lane: _Lane, form: int, head: bytes, stamp: int, extended: bool) -> None:
        """Take over what a header says."""
        if lane.under_way:
            if form != 3:
                raise ProtocolError("a message begins before the last one is whole")
            return
        if form <= 1:
            lane.length, lane.kind = int.from_bytes(head[3:6], "big"), head[6]
            if lane.length > self.largest:
                raise ProtocolError(f"a message of {lane.length} bytes is too long")
        if form == 0:
            lane.stream = int.from_bytes(head[7:11], "little")
            lane.timestamp = stamp
        else:
            lane.timestamp = (lane.timestamp + stamp) & 0xFFFFFFFF
        lane.stamp, lane.extended = stamp, extended
        lane.under_way = True

    def _hold(self, lane: _Lane, taken: bytearray) -> None:
        self._holding += len(taken)
        if self._holding > self.held:
            raise ProtocolError("too much is unfinished")
        lane.payload += taken

    def _whole(self, lane: _Lane) -> Iterator[Message]:
        payload = bytes(lane.payload)
        self._drop(lane)
        if lane.kind == SET_CHUNK_SIZE:
            size = int.from_bytes(payload[:4], "big") & 0x7FFFFFFF
            if len(payload) != 4 or size == 0:
                raise ProtocolError("a chunk size must be a number above 0")
            self._chunk_size = min(size, LARGEST_CHUNK_SIZE)
        elif lane.kind == ABORT:
            given_up = self._lanes.get(int.from_bytes(payload[:4], "big"))
            if given_up is not None:
                self._drop(given_up)
        else:
            yield Message(lane.kind, lane.stream, lane.timestamp, payload)

    def _drop(self, lane: _Lane) -> None:
        self._holding -= len(lane.payload)
        lane.payload = bytearray()
        lane.under_way = False


def _basic(data: bytearray, position: int) -> tuple[int, int, int] | None:
    """The basic header: form, number of the chunk stream, and where it ends."""
    if position >= len(data):
        return None
    first = data[position]
    form, number = first >> 6, first & 0x3F
    width = {0: 1, 1: 2}.get(number, 0)
    end = position + 1 + width
    if end > len(data):
        return None
    if width:
        number = 64 + int.from_bytes(data[position + 1 : end], "little")
    return form, number, end


def write_chunks(message: Message, number: int, chunk_size: int) -> bytes:
    """A message on chunk stream ``number`` (2 to 63): one chunk of form 0, the rest of form 3."""
    extended = message.timestamp >= EXTENDED
    stamp = struct.pack(">I", min(message.timestamp, EXTENDED))[1:]
    more = struct.pack(">I", message.timestamp) if extended else b""
    length = struct.pack(">I", len(message.payload))[1:]
    head = stamp + length + bytes([message.kind]) + struct.pack("<I", message.stream)
    written = bytes([number]) + head + more + message.payload[:chunk_size]
    for start in range(chunk_size, len(message.payload), chunk_size):
        written += bytes([0xC0 | number]) + more + message.payload[start : start + chunk_size]
    return written
