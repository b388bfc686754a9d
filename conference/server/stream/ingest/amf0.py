"""Action Message Format 0: the values in the commands of RTMP. Adobe AMF 0 Specification (2007).

Read are numbers, booleans, strings, objects, arrays, dates, null and undefined; anything else is an
:class:`AmfError`. How deep and how many values may be is bounded: the input is from strangers.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence

__all__ = ["AmfError", "Value", "decode", "encode"]

Value = float | bool | str | None | dict[str, "Value"] | list["Value"]
"""What a value is in Python; undefined is None too, a date its milliseconds."""

DEEPEST = 8
MOST_VALUES = 512

NUMBER, BOOLEAN, STRING, OBJECT, NULL, UNDEFINED = 0, 1, 2, 3, 5, 6
ECMA_ARRAY, OBJECT_END, STRICT_ARRAY, DATE, LONG_STRING = 8, 9, 10, 11, 12


class AmfError(ValueError):
    """The bytes are no values of AMF 0, or too many."""


def decode(data: bytes) -> list[Value]:
    """All values in ``data``, which must end with the last of them. Raises :class:`AmfError`."""
    reader = _Reader(data)
    values = []
    while reader.position < len(data):
        values.append(reader.value(DEEPEST))
    return values


def encode(*values: object) -> bytes:
    """Values one after the other: numbers, booleans, strings, None, mappings and sequences.

    A mapping is written as an object. Raises ``TypeError`` for anything else.
    """
    return b"".join(map(_encoded, values))


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self.position = 0
        self._left = MOST_VALUES

    def value(self, depth: int) -> Value:
        self._left -= 1
        if depth == 0 or self._left < 0:
            raise AmfError("the values are too many or too deep")
        match self._take(1)[0]:
            case 0:
                return self._number()
            case 1:
                return self._take(1) != b"\0"
            case 2:
                return self._text(self._size(2))
            case 3:
                return self._members(depth)
            case 5 | 6:
                return None
            case 8:
                self._take(4)  # how many there are, which few writers get right
                return self._members(depth)
            case 10:
                return self._items(depth)
            case 11:
                milliseconds = self._number()
                self._take(2)  # the time zone, which the specification keeps at 0
                return milliseconds
            case 12:
                return self._text(self._size(4))
            case marker:
                raise AmfError(f"no value begins with {marker}")

    def _take(self, count: int) -> bytes:
        end = self.position + count
        if end > len(self._data):
            raise AmfError("a value is cut off")
        taken = self._data[self.position : end]
        self.position = end
        return taken

    def _number(self) -> float:
        return float(struct.unpack(">d", self._take(8))[0])

    def _size(self, width: int) -> int:
        return int.from_bytes(self._take(width), "big")

    def _text(self, size: int) -> str:
        return self._take(size).decode("utf-8", "replace")

    def _members(self, depth: int) -> dict[str, Value]:
        members: dict[str, Value] = {}
        while True:
            name = self._text(self._size(2))
            if not name and self._data[self.position : self.position + 1] == bytes([OBJECT_END]):
                self.position += 1
                return members
            members[name] = self.value(depth - 1)

    def _items(self, depth: int) -> list[Value]:
        return [self.value(depth - 1) for _ in range(min(self._size(4), MOST_VALUES + 1))]


def _encoded(value: object) -> bytes:
    match value:
        case None:
            return bytes([NULL])
        case bool():
            return bytes([BOOLEAN, value])
        case int() | float():
            return bytes([NUMBER]) + struct.pack(">d", value)
        case str():
            return _string(value)
        case Mapping():
            members = b"".join(_name(str(key)) + _encoded(one) for key, one in value.items())
            return bytes([OBJECT]) + members + _name("") + bytes([OBJECT_END])
        case Sequence():
            items = b"".join(map(_encoded, value))
            return bytes([STRICT_ARRAY]) + struct.pack(">I", len(value)) + items
        case _:
            raise TypeError(f"AMF 0 has no {type(value).__name__}")


def _name(text: str) -> bytes:
    raw = text.encode("utf-8", "replace")
    return struct.pack(">H", len(raw)) + raw


def _string(text: str) -> bytes:
    raw = text.encode("utf-8", "replace")
    if len(raw) > 0xFFFF:
        return bytes([LONG_STRING]) + struct.pack(">I", len(raw)) + raw
    return bytes([STRING]) + struct.pack(">H", len(raw)) + raw
