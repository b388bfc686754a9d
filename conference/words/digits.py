"""Whole numbers as people of a language read them."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Digits"]


@dataclass(frozen=True, slots=True)
class Digits:
    """The signs of a language between digits.

    ``group`` stands between thousands, from numbers of ``grouped_from`` digits on; ``decimal``
    before what is less than one.
    """

    group: str
    decimal: str
    grouped_from: int

    def figure(self, number: int) -> str:
        """A whole number: ``61,870``."""
        plain = str(abs(number))
        sign = "-" if number < 0 else ""
        if len(plain) < self.grouped_from:
            return sign + plain
        return sign + f"{abs(number):,}".replace(",", self.group)

    def fraction(self, number: int, places: int) -> str:
        """``number`` of the units that ``places`` decimals have: 667 and 1 are ``66.7``."""
        whole, rest = divmod(number, 10**places)
        return f"{self.figure(whole)}{self.decimal}{rest:0{places}}"
