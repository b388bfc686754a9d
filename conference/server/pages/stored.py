"""A file as it is sent: its bytes, and the same compressed, made once."""

from __future__ import annotations

import gzip
import hashlib
from dataclasses import dataclass

__all__ = ["Stored", "stored"]

SMALLEST = 600
"""Bytes below which compressing saves no packet."""

LEVEL = 9


@dataclass(frozen=True, slots=True)
class Stored:
    """A file of a media type; ``packed`` is what gzip makes of it, None where that does not pay.

    ``digest`` names what is in it.
    """

    body: bytes
    kind: str
    packed: bytes | None
    digest: str


def stored(body: bytes, kind: str) -> Stored:
    """A file, compressed where that pays; the same bytes for the same file, whenever it is made."""
    packed = gzip.compress(body, LEVEL, mtime=0) if len(body) >= SMALLEST else None
    if packed is not None and len(packed) > 0.9 * len(body):
        packed = None
    return Stored(body, kind, packed, hashlib.sha256(body).hexdigest()[:16])
