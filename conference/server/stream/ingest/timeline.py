"""Times of a publisher made to go on, whatever it sends. Pure."""

from __future__ import annotations

__all__ = ["Timeline"]

BACK, AHEAD = 1000, 5000
"""Milliseconds that a time may be behind the latest of all lanes, or ahead, before it is a jump."""


class Timeline:
    """Maps times modulo 2**32 ms, of several lanes, to times from 0 that only grow in each lane.

    A jump (an encoder that starts its clock again, a broken time) is closed: what comes after it
    follows the latest time. Lanes that jump together stay in step with each other.
    """

    def __init__(self) -> None:
        self.jumps = 0
        self._latest = 0
        self._last: dict[int, int] = {}
        self._offsets: dict[int, int] = {}
        self._offset: int | None = None

    @property
    def latest(self) -> int:
        """The latest time that was given."""
        return self._latest

    def place(self, lane: int, timestamp: int) -> int:
        """The time of something on ``lane`` that came with ``timestamp``."""
        if self._offset is None:
            self._offset = -timestamp
        offset = self._offsets.get(lane, self._offset)
        placed = self._near(timestamp + offset)
        if not self._fits(placed):
            offset = self._offset
            placed = self._near(timestamp + offset)
        if not self._fits(placed):
            self.jumps += 1
            offset = self._offset = self._latest + 1 - timestamp
            placed = self._latest + 1
        self._offsets[lane] = offset
        placed = max(placed, self._last.get(lane, -1) + 1)
        self._last[lane] = placed
        self._latest = max(self._latest, placed)
        return placed

    def _near(self, time: int) -> int:
        """``time`` is known modulo 2**32: the one that is nearest to the latest."""
        return self._latest + (time - self._latest + 0x80000000) % 0x100000000 - 0x80000000

    def _fits(self, time: int) -> bool:
        return self._latest - BACK <= time <= self._latest + AHEAD
