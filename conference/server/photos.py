"""Pictures of candidates: read by their content, bounded, without what a camera writes beside.

A picture is a PNG or a JPEG. What it says of itself besides the picture, such as where and when it
was taken, is left out before it is stored, under the SHA-256 of its bytes.
"""

from __future__ import annotations

import struct
import zlib
from hashlib import sha256
from pathlib import Path

from conference.core.errors import ConferenceError

__all__ = ["MOST_BYTES", "MOST_PIXELS", "cleaned", "kept_photo", "kind_of", "photo_at"]

MOST_BYTES = 512 * 1024
"""So many bytes a picture may have, as it is sent."""

MOST_PIXELS = 4096
"""So wide and so high it may be, in pixels."""

MOST_KEPT = 1000
"""So many pictures are stored, those that others have taken the place of among them."""

PNG = b"\x89PNG\r\n\x1a\n"
PNG_CHUNKS = frozenset(
    {b"IHDR", b"PLTE", b"tRNS", b"sRGB", b"gAMA", b"cHRM", b"iCCP", b"IDAT", b"IEND"}
)
"""What of a PNG makes its picture; everything else is left out."""

JPEG = b"\xff\xd8\xff"
SOF = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""The markers of a JPEG that say how wide and how high it is."""

ADOBE, ICC, COMMENT, SCAN, END = 0xEE, 0xE2, 0xFE, 0xDA, 0xD9


def kind_of(data: bytes) -> str:
    """The media type of a picture by its first bytes; "" for anything else."""
    if data.startswith(PNG):
        return "image/png"
    return "image/jpeg" if data.startswith(JPEG) else ""


def cleaned(data: bytes) -> bytes:
    """The picture without what is beside it; raises ``bad_photo`` for what is none, or too big."""
    if len(data) > MOST_BYTES:
        raise _bad(f"it has more than {MOST_BYTES // 1024} KB")
    try:
        match kind_of(data):
            case "image/png":
                return _png(data)
            case "image/jpeg":
                return _jpeg(data)
            case _:
                raise _bad("it is neither a PNG nor a JPEG")
    except (struct.error, IndexError) as error:
        raise _bad("it is damaged") from error


def kept_photo(folder: Path, data: bytes) -> str:
    """Store a picture in the folder, if it is not there yet; its digest. Raises as above."""
    clean = cleaned(data)
    digest = sha256(clean).hexdigest()
    path = folder / digest
    if not path.is_file():
        folder.mkdir(mode=0o700, exist_ok=True)
        if sum(1 for _ in folder.iterdir()) >= MOST_KEPT:
            raise ConferenceError(
                "many_photos",
                f"{MOST_KEPT} photos are stored already. Ask the desk about it.",
            )
        draft = path.with_suffix(".new")
        draft.write_bytes(clean)
        draft.replace(path)
    return digest


def photo_at(folder: Path, digest: str) -> bytes | None:
    """The picture of this digest; None where there is none, or it is another by now."""
    path = folder / digest
    if len(digest) != 64 or not digest.isalnum() or not path.is_file():
        return None
    data = path.read_bytes()
    return data if sha256(data).hexdigest() == digest else None


def _bad(why: str) -> ConferenceError:
    told = f"This picture cannot be taken: {why}. Send a PNG or JPEG of at most"
    most = f"{MOST_BYTES // 1024} KB and {MOST_PIXELS} pixels each way."
    return ConferenceError("bad_photo", f"{told} {most}")


def _sized(width: int, height: int) -> None:
    if not (0 < width <= MOST_PIXELS and 0 < height <= MOST_PIXELS):
        raise _bad(f"it is {width} by {height} pixels")


def _png(data: bytes) -> bytes:
    parts, at, last = [PNG], len(PNG), b""
    while last != b"IEND":
        length, last = struct.unpack_from(">I4s", data, at)
        whole = data[at : at + 12 + length]
        if len(whole) < 12 + length:
            raise _bad("it is damaged")
        if struct.unpack_from(">I", whole, 8 + length)[0] != zlib.crc32(whole[4 : 8 + length]):
            raise _bad("it is damaged")
        if at == len(PNG):
            if last != b"IHDR":
                raise _bad("it is damaged")
            _sized(*struct.unpack_from(">II", whole, 8))
        if last in PNG_CHUNKS:
            parts.append(whole)
        at += 12 + length
    return b"".join(parts)


def _jpeg(data: bytes) -> bytes:
    parts, at, is_sized = [data[:2]], 2, False
    while True:
        if data[at] != 0xFF:
            raise _bad("it is damaged")
        marker = data[at + 1]
        (length,) = struct.unpack_from(">H", data, at + 2)
        whole = data[at : at + 2 + length]
        if len(whole) < 2 + length or length < 2:
            raise _bad("it is damaged")
        if marker in SOF:
            height, width = struct.unpack_from(">HH", whole, 5)
            _sized(width, height)
            is_sized = True
        if marker == SCAN:
            end = data.rfind(b"\xff\xd9")
            if not is_sized or end < at:
                raise _bad("it is damaged")
            return b"".join((*parts, data[at : end + 2]))
        is_beside = 0xE0 <= marker <= 0xEF and marker not in (ADOBE, ICC)
        if not is_beside and marker != COMMENT:
            parts.append(whole)
        at += 2 + length
