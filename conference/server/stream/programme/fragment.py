"""A fragment of fragmented MP4 with one track, from coded samples (ISO/IEC 14496-12, 8.8). Pure."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["Sample", "fragment", "length_prefixed"]

KEY, OTHER = 0x0200_0000, 0x0101_0000
"""Sample flags: depends on no other; depends on others and is no place to begin."""

DEFAULT_BASE_IS_MOOF = 0x02_0000
DATA_OFFSET, DURATION, SIZE, FLAGS, COMPOSITION = 0x1, 0x100, 0x200, 0x400, 0x800


@dataclass(frozen=True, slots=True)
class Sample:
    """One coded picture or piece of sound; times in units of the track."""

    data: bytes
    dts: int
    pts: int
    duration: int
    key: bool


def fragment(number: int, samples: Sequence[Sample]) -> bytes:
    """``moof`` and ``mdat`` of samples in the order of decoding; ``number`` counts fragments.

    A sample lasts until the next one begins, the last one as long as it says.
    """
    flags = DATA_OFFSET | DURATION | SIZE | FLAGS | COMPOSITION
    entries = bytearray()
    for n, sample in enumerate(samples):
        until = samples[n + 1].dts - sample.dts if n + 1 < len(samples) else sample.duration
        key = KEY if sample.key else OTHER
        entries += struct.pack(
            ">IIIi", max(until, 0), len(sample.data), key, sample.pts - sample.dts
        )
    start = samples[0].dts if samples else 0
    header = _full(b"mfhd", 0, 0, struct.pack(">I", number))
    track = _full(b"tfhd", 0, DEFAULT_BASE_IS_MOOF, struct.pack(">I", 1))
    track += _full(b"tfdt", 1, 0, struct.pack(">Q", max(start, 0)))
    boxes = 8 + len(header) + 8 + len(track) + 12 + 8 + len(entries)
    run = struct.pack(">Ii", len(samples), boxes + 8) + entries
    track += _full(b"trun", 1, flags, run)
    moof = _box(b"moof", header + _box(b"traf", track))
    return moof + _box(b"mdat", b"".join(sample.data for sample in samples))


def length_prefixed(data: bytes) -> bytes:
    """A picture of H.264 in a byte stream (ISO/IEC 14496-10, annex B) as MP4 stores it.

    Start codes become lengths; access unit delimiters, which MP4 has no use for, are left out.
    """
    out = bytearray()
    start = data.find(b"\0\0\1")
    while start >= 0:
        begin = start + 3
        start = data.find(b"\0\0\1", begin)
        unit = data[begin : start if start >= 0 else len(data)].rstrip(b"\0")
        if unit and unit[0] & 31 != 9:
            out += struct.pack(">I", len(unit)) + unit
    return bytes(out)


def _box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(content), kind) + content


def _full(kind: bytes, version: int, flags: int, content: bytes | bytearray) -> bytes:
    return _box(kind, struct.pack(">I", version << 24 | flags) + bytes(content))
