"""What a source sends, cut where a reader may begin. Pure.

A reader may come at any time and may be too slow. It begins at a key frame, after what it needs to
know before (headers): :class:`Relay` makes both out of what the source sends.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

__all__ = ["Relay", "Unit"]


@dataclass(frozen=True, slots=True)
class Unit:
    """Bytes that are passed on whole, or left out. ``entry``: a reader may begin here.

    ``header`` marks what :meth:`Relay.preamble` says again, so that it may be left out.
    """

    data: bytes
    entry: bool
    header: bool = False


class Relay(Protocol):
    """A format in which a source is passed on."""

    format: str
    """Its name, as FFmpeg's demuxers are named."""

    def preamble(self, *, first: bool) -> bytes:
        """What a reader needs before the next entry; ``first`` when it has read nothing yet."""
        ...
