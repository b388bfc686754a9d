"""Small pictures for tests of photos."""

import struct
import zlib


def png(width=2, height=2, extra=b""):
    """A small picture, with something beside it."""

    def chunk(kind, data):
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"".join(b"\0" + b"\0" * width for _ in range(height)))
    beside = chunk(b"tEXt", extra) if extra else b""
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + beside + chunk(b"IDAT", rows)
        + chunk(b"IEND", b"")
    )  # fmt: skip
