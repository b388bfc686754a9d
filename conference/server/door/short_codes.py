"""Codes that last for minutes, each for something that is under way; none of them is stored.

What is behind a code is the caller's own, any value that can be used as a key. Those that are over
are let go of whenever anything is asked.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from conference.core.codes import make_code, read_code

__all__ = ["ShortCodes"]

T = TypeVar("T")


class ShortCodes(Generic[T]):
    """Codes of so many ``letters`` and one that checks them, each for ``lasts`` seconds.

    ``over`` is told what is let go of in time. Times are monotonic, in seconds.
    """

    def __init__(self, letters: int, lasts: float, over: Callable[[T], None]) -> None:
        self._letters = letters
        self._lasts = lasts
        self._over = over
        self._by_code: dict[str, tuple[T, float]] = {}

    def __len__(self) -> int:
        return len(self._by_code)

    def begin(self, make: Callable[[str], T], now: float) -> T:
        """What ``make`` gives for a new code, which stands for it from now on."""
        self.forget(now)
        code = make_code(self._letters)
        while code in self._by_code:
            code = make_code(self._letters)
        made = make(code)
        self._by_code[code] = made, now + self._lasts
        return made

    def find(self, typed: str, now: float) -> T | None:
        """What a code stands for, however it was typed; None for one that is over or never was."""
        self.forget(now)
        found = self._by_code.get(read_code(typed[:50]))
        return None if found is None else found[0]

    def put(self, code: str, value: T) -> None:
        """A code that is under way stands for this now, and lasts no longer than it did."""
        self._by_code[code] = value, self._by_code[code][1]

    def end(self, code: str) -> None:
        """A code stands for nothing any more; nothing is told of it."""
        self._by_code.pop(code, None)

    def forget(self, now: float) -> None:
        """Let go of those that are over: they began in order, so the eldest come first."""
        for code, (value, until) in list(self._by_code.items()):
            if until > now:
                break
            del self._by_code[code]
            self._over(value)
