"""Sums of money in Pabulib's files: decimals, fractions, marks between thousands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction

from conference.voting.numbers import exact_places, number_text

__all__ = ["Money", "amount_text"]

CURRENCY = re.compile(r"(?:PLN|EUR|USD|GBP|CHF|zł|kr|[€$£])\.?", re.IGNORECASE)
BLANKS = re.compile(r"[\s\u00a0\u202f'\u2019_]+")
FRACTION = re.compile(r"-?\d{1,40}/\d{1,40}")
MARKS = ",."
UNCLEAR = re.compile(r"-?[1-9]\d{0,2}([,.])\d{3}")
"""A number with one mark that may stand between thousands or before decimals."""


class Money:
    """Reads sums as all sums of a file together write them.

    A mark that comes twice in a number, or before another mark, stands between thousands; one that
    has other than three digits behind it, or comes after another mark, is the decimal mark.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        bare = [_bare(text) for text in texts]
        kinds = {kind for text in bare for kind in _kinds(text)}
        self.thousands = {mark for mark, kind in kinds if kind == "thousands"}
        self.decimal = {mark for mark, kind in kinds if kind == "decimal"}
        for mark, other in (",.", ".,"):
            if mark in self.decimal and mark not in self.thousands and other not in self.decimal:
                self.thousands.add(other)

    def is_unclear(self, text: str) -> bool:
        """Whether the file leaves open if the only mark stands between thousands."""
        found = UNCLEAR.fullmatch(_bare(text))
        if not found:
            return False
        return (found[1] in self.thousands) is (found[1] in self.decimal)

    def amount(self, text: str) -> Fraction | None:
        """The sum, exactly; None if the text is none."""
        bare = _bare(text)
        if FRACTION.fullmatch(bare):
            above, _, below = bare.partition("/")
            return Fraction(int(above), int(below)) if int(below) else None
        for mark in self.thousands - self.decimal:
            grouped = rf"-?\d{{1,3}}(?:{re.escape(mark)}\d{{3}})+(?:\D\d+)?"
            if mark in bare and not re.fullmatch(grouped, bare):
                return None
            bare = bare.replace(mark, "")
        if not re.fullmatch(r"-?\d+(?:[.,]\d+)?", bare) or len(bare) > 40:
            return None
        return Fraction(bare.replace(",", "."))


def _bare(text: str) -> str:
    return BLANKS.sub("", CURRENCY.sub("", text))


def _kinds(bare: str) -> Iterable[tuple[str, str]]:
    """What the marks of a number show about their meaning."""
    used = [char for char in bare if char in MARKS]
    if len(set(used)) == 2:
        yield used[0], "thousands"
        if used.count(used[-1]) == 1:
            yield used[-1], "decimal"
    elif len(used) > 1:
        yield used[0], "thousands"
    elif used and not UNCLEAR.fullmatch(bare):
        yield used[0], "decimal"


def amount_text(value: Fraction) -> str:
    """A sum for a file: with all of its decimals, or as a fraction where they never end."""
    places = exact_places([value])
    return number_text(value) if (value * 10**places).denominator == 1 else str(value)
