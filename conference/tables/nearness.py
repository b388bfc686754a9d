"""Which of the values that are wanted a value that is none of them may mean.

Spreadsheets make dates of bands (``10-14`` becomes ``14-Oct``) and people write them in many ways;
nothing is taken for another value here, it is only named.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from difflib import get_close_matches

from conference.tables.calendar import MONTHS, unaccented
from conference.tables.naming import alike, bare

__all__ = ["Nearness", "advice"]

Band = tuple[int | None, int | None]
"""From and to; None where it is open."""

_TO = r"(?:-|/|\.\.+|to|until|till|bis|a|au|al|t/m|tot|do|and|und|et|y)"
_BAND = re.compile(rf"\D*?(\d+)\s*{_TO}\s*(\d+)\D*?")
_OPEN = re.compile(
    r"(?:over|above|from|ab|uber|plus de|des|mas de|oltre|>=?)?\s*(\d+)\s*"
    r"(?:\+|plus|and (?:over|older|more|above|up)|or (?:over|older|more|above)|"
    r"(?:years )?and (?:over|older)|und (?:alter|mehr)|u\. ?a\.|et plus|ou plus|y mas|e oltre|-)?"
)
_UNDER = re.compile(
    r"(?:under|below|up to|less than|unter|bis|moins de|menos de|fino a|<=?)\s*(\d+)"
)
_YEARS = re.compile(r"\b(?:years?|yrs?|y/?o|old|jahre?n?|ans|anos|anni|jaar|aged?|alter)\b")
_DATE = re.compile(r"(\d{1,4})[-/. ]+(\d{1,2})(?:[-/. ]+(\d{1,4}))?[. ]*(?:0?0:00(?::00)?)?")
_NAMED = re.compile(r"(?:(\d{1,4})[-/. ]*)?([a-z]{3,})\.?[-/. ]*(\d{1,4})?(?:[-/. ]+(\d{1,4}))?")
_ORDINAL = re.compile(r"\b(\d+)(?:st|nd|rd|th|er|\.)(?=[ -])")
_SERIAL = re.compile(r"(\d{5})(?:[.,]0+)?")
_ROUND = re.compile(r"(?<=\d)[.,]0+$")
_FIRST_SERIAL, _LAST_SERIAL = 36_526, 73_050  # the days 2000-01-01 to 2099-12-31

MOST_ASKED = 2_000
"""After so many values that nothing is sought any more: the column is another one."""


def _plainest(text: str) -> str:
    """As :func:`~conference.tables.naming.alike`, without accents."""
    return unaccented(alike(text))


def band_of(text: str) -> Band | None:
    """What a value says as a band: ``16 to 29``, ``50 plus``, ``under 16``; None if it is none."""
    words = " ".join(_YEARS.sub(" ", _plainest(text)).split())
    if found := _BAND.fullmatch(words):
        return int(found[1]), int(found[2])
    if found := _UNDER.fullmatch(words):
        return None, int(found[1])
    if (found := _OPEN.fullmatch(words)) and not words.isdigit():
        return int(found[1]), None
    return None


def dates_of(text: str) -> set[Band]:
    """The bands of which a spreadsheet may have made this date."""
    words = _ORDINAL.sub(r"\1", _plainest(text).replace(",", " "))
    if found := _SERIAL.fullmatch(words):
        if not _FIRST_SERIAL <= int(found[1]) <= _LAST_SERIAL:
            return set()
        day = date(1899, 12, 30) + timedelta(days=int(found[1]))
        return _pairs(day.day, day.month, day.year)
    if found := _NAMED.fullmatch(words):
        month = MONTHS.get(found[2])
        figures = [int(figure) for figure in found.group(1, 3, 4) if figure]
        if month is None or not figures:
            return set()
        return {pair for figure in figures for pair in _pairs(figure % 100 or 100, month)}
    if found := _DATE.fullmatch(words):
        first, second, third = (int(figure or 0) for figure in found.groups())
        if found[3] is None and len(found[1]) < 4:
            return _pairs(first, second)
        if len(found[1]) == 4:
            return _pairs(third, second, first)
        return _pairs(first, second, third) | _pairs(second, first, third)
    return set()


def _pairs(day: int, month: int, year: int = 0) -> set[Band]:
    """Both orders of day and month, and of month and year where the day is the first."""
    if not (0 < month < 13 and 0 < day < 100):
        return set()
    found: set[Band] = {(day, month), (month, day)}
    if year and day == 1:
        found |= {(month, year % 100), (year % 100, month)}
    return found


class Nearness:
    """The values of one column, to look near ones up in."""

    def __init__(self, values: Sequence[str]) -> None:
        self.values = values
        self._bands = {band: value for value in values if (band := band_of(value)) is not None}
        self._bare: dict[str, str] = {}
        for value in values:
            self._bare.setdefault(bare(value), value)
        self._by_date = {
            pair: value for value in values if band_of(value) is None for pair in dates_of(value)
        }
        self._asked = 0

    def of_date(self, value: str) -> str | None:
        """The value of which a spreadsheet may have made this date."""
        for pair in sorted(dates_of(value), key=str):
            if pair in self._bands:
                return self._bands[pair]
        own = band_of(value)
        return None if own is None else self._by_date.get(own)

    def is_number(self, value: str) -> bool:
        """Whether this is a number within one of the bands, such as an age."""
        words = alike(value)
        if not (words.isascii() and words.isdigit() and len(words) < 4):
            return False
        return any(
            (low is None or low <= int(words)) and (high is None or int(words) <= high)
            for low, high in self._bands
        )

    def nearest(self, value: str) -> str | None:
        """The value that this one may be meant for; None if none is near."""
        self._asked += 1
        if self._asked > MOST_ASKED:
            return None
        band = band_of(value)
        if band is not None and band in self._bands:
            return self._bands[band]
        short = bare(_ROUND.sub("", alike(value)))
        if short in self._bare:
            return self._bare[short]
        begun = [name for key, name in self._bare.items() if _begins(short, key)]
        if len(begun) == 1:
            return begun[0]
        if band is not None or any(letter.isdigit() for letter in short):
            return None
        close = get_close_matches(short, list(self._bare), n=1, cutoff=0.8)
        return self._bare[close[0]] if close else None


def _begins(one: str, other: str) -> bool:
    """Whether one of two words is the beginning of the other, as an abbreviation is."""
    return not (one + other).isdigit() and (one.startswith(other) or other.startswith(one))


def advice(value: str, near: Nearness) -> str:
    """What is wrong with a value that is none of those wanted, and what to do."""
    shown = f"{value.strip()[:80]!r}"
    if (found := near.of_date(value)) is not None:
        return (
            f"{shown} has no quota; the quota {found} is near: spreadsheets make dates of such"
            f" cells. Make it a column of text and write {found} again"
        )
    values = ", ".join(near.values[:12]) + (" ..." if len(near.values) > 12 else "")
    if near.is_number(value):
        return f"a number stands where one of the quotas' values must: {values}"
    if (found := near.nearest(value)) is not None:
        return f"{shown} has no quota; the quota {found} is near: write it alike in both tables"
    return f"{shown} has no quota; there are {values}"
