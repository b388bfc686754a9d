"""Numbers as text, exactly: read from files, and written for files and for people."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction

__all__ = [
    "ExactNumber",
    "decimal_text",
    "exact_places",
    "grouped",
    "money_text",
    "number_text",
    "parse_amount",
]

ExactNumber = int | Fraction
"""Votes, points or money, without rounding."""

NUMBER = re.compile(r"-?\d+([.,]\d+)?")


def parse_amount(text: str) -> Fraction | None:
    """A number with a decimal point or comma, blanks between thousands; None if it is none."""
    bare = text.replace(" ", "").replace("\u00a0", "").replace("\u202f", "")
    if not NUMBER.fullmatch(bare) or len(bare) > 40:
        return None
    return Fraction(bare.replace(",", "."))


def decimal_text(amount: Fraction | int, places: int) -> str:
    """``amount`` with ``places`` decimals; what lies between is rounded half away from zero."""
    amount = Fraction(amount)
    scaled = abs(amount.numerator) * 10**places
    units, rest = divmod(scaled, amount.denominator)
    if 2 * rest >= amount.denominator:
        units += 1
    sign = "-" if amount < 0 and units else ""
    if places == 0:
        return f"{sign}{units}"
    whole, part = divmod(units, 10**places)
    return f"{sign}{whole}.{part:0{places}d}"


def exact_places(amounts: Iterable[Fraction | int]) -> int:
    """How many decimals it takes to state all of these exactly; 6 where 40 would not do."""
    values = [Fraction(amount) for amount in amounts]
    return next((n for n in range(41) if all((v * 10**n).denominator == 1 for v in values)), 6)


def number_text(value: Fraction) -> str:
    """A number as a file has it: all of its decimals, and none where it is whole."""
    return decimal_text(value, exact_places([value]))


def grouped(number: int) -> str:
    """A whole number for reading, its thousands set off."""
    return f"{number:,}".replace(",", "\u202f")


def money_text(amount: Fraction | int) -> str:
    """A sum of money for reading: thousands set off, cents only where there are any."""
    places = exact_places([amount])
    whole, point, cents = decimal_text(amount, places and max(places, 2)).partition(".")
    return grouped(int(whole)) + point + cents
