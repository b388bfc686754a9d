"""Which lines of captions a display shows: the last two, and none after a while of silence."""

from __future__ import annotations

from dataclasses import dataclass

from conference.protocol.messages import Caption, Captions

__all__ = ["CaptionLines"]

SEEN = 2
STAYS, LETTER = 6.0, 0.06
"""Seconds that a line stays while nothing follows, and for each of its letters."""


@dataclass(slots=True)
class _Kept:
    line: Caption
    until: float


class CaptionLines:
    """The lines of one language; times are in seconds, monotonic."""

    def __init__(self) -> None:
        self._kept: dict[str, _Kept] = {}

    def take(self, message: Captions, now: float) -> None:
        """Lines have come. Of those that were there before us none is shown."""
        known = self._kept
        if message.whole:
            self._kept = {one.id: known[one.id] for one in message.lines if one.id in known}
        for line in message.lines:
            if line.state == "removed":
                self._kept.pop(line.id, None)
            elif line.id in self._kept:
                self._kept[line.id].line = line
            elif not message.whole and line.state == "line":
                self._kept[line.id] = _Kept(line, now + STAYS + LETTER * len(line.text))
        for name, kept in list(self._kept.items()):
            if kept.until <= now:
                del self._kept[name]

    def shown(self, now: float) -> tuple[str, ...]:
        """The texts that are seen, the oldest first."""
        return tuple(kept.line.text for kept in self._kept.values() if kept.until > now)[-SEEN:]
