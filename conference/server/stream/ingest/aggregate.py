"""Several messages of media in one. Adobe's RTMP specification 1.0, section 7.1.6. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from conference.server.stream.ingest.chunks import Message, ProtocolError

__all__ = ["parts"]


def parts(message: Message) -> Iterator[Message]:
    """The messages in an aggregate; their times follow its own.

    Raises :class:`ProtocolError` where one is cut off.
    """
    data, position, first = message.payload, 0, None
    while position + 11 <= len(data):
        size = int.from_bytes(data[position + 1 : position + 4], "big")
        low = int.from_bytes(data[position + 4 : position + 7], "big")
        stamp = data[position + 7] << 24 | low
        first = stamp if first is None else first
        payload = data[position + 11 : position + 11 + size]
        if len(payload) < size:
            raise ProtocolError("an aggregate is cut off")
        timestamp = (message.timestamp + stamp - first) & 0xFFFFFFFF
        yield Message(data[position], message.stream, timestamp, payload)
        position += 11 + size + 4
