"""A booth: those who write one language together, in turn.

Whose turn it is keeps nobody's line out: what was written before a hand-over may come after it.
It says who is expected to write, and all see what each other is writing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["AWAY_AFTER", "Booth", "Seat"]

AWAY_AFTER = 12.0
"""Who was not heard of for so many seconds has left the booth."""


@dataclass(slots=True)
class Seat:
    """One who is there: what they are writing, and when they were heard of (s, monotonic)."""

    writing: str = ""
    heard_at: float = 0.0


class Booth:
    """Who writes a language, who is writing now, and the words that are kept for it.

    ``now`` is monotonic, in seconds.
    """

    def __init__(self) -> None:
        self._seats: dict[str, Seat] = {}
        self._turn = ""

    def heard(self, name: str, writing: str, now: float) -> None:
        """Somebody is there, and is writing this, which is not sent yet."""
        seat = self._seats.setdefault(name, Seat())
        seat.writing, seat.heard_at = writing, now
        self._sweep(now)
        if not self._turn:
            self._turn = name

    def leave(self, name: str) -> None:
        """Somebody has left."""
        self._seats.pop(name, None)
        if self._turn == name:
            self._turn = ""

    def pass_on(self, name: str) -> bool:
        """It is somebody's turn from now on; False where they are not there."""
        if name not in self._seats:
            return False
        self._turn = name
        return True

    def turn(self, now: float) -> str:
        """Whose turn it is; "" where nobody is there."""
        self._sweep(now)
        return self._turn

    def others(self, name: str, now: float) -> Mapping[str, str]:
        """The others who are there, and what each of them is writing."""
        self._sweep(now)
        return {one: seat.writing for one, seat in self._seats.items() if one != name}

    def _sweep(self, now: float) -> None:
        for name, seat in list(self._seats.items()):
            if now - seat.heard_at > AWAY_AFTER:
                self.leave(name)
