"""Durations in minutes, as people and spreadsheets write them, decided by the whole column.

A spreadsheet makes hours and minutes of ``20:00``, also where minutes and seconds were meant. Cells
that can be read in one way only decide; what no cell decides is asked back, once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from conference.tables.faults import FaultBook, Remarks
from conference.tables.naming import alike, quoted
from conference.tables.numbers import Cells, NumberColumn, read_numbers
from conference.tables.times import with_colons

__all__ = ["read_minutes"]

LONG = 5 * 60
"""From so many minutes on, hours with seconds (20:00:00) may have been minutes."""

_CLOCK = re.compile(
    r"(\d{1,3}):(\d\d)(?::(\d\d)(?:[.,]0+)?)?(?: ?([ap])\.? ?m\.?)? ?(h\w*|std|min\w*)?\.?"
)
_PART = re.compile(r"0?[.,]\d{3,}(?:e-\d+)?|\d(?:[.,]\d+)?e-\d+")
_AMOUNT = r"(\d{1,4}(?:[.,]\d{1,4})?)"
_UNITS = re.compile(
    rf"(?:pt)?(?:{_AMOUNT} ?(?:h|hrs?|hours?|std|stdn|stunden?|heures?|horas?|ora|ore|uur|uren|tim|"
    r"timmar|timer?|t|godz|hod|tuntia?)\.?(?: ?(?:and|und|et|y|e|en),?)? ?)?"
    rf"(?:{_AMOUNT} ?(m|mn|mins?|minutes?|minuten?|minutos?|minuti|minuto|minuter|minutter|minut|"
    r"minuty|minuutti|minuuttia|')?\.?)?"
)


@dataclass(frozen=True, slots=True)
class _Span:
    """Minutes with hours before the colon, and with minutes before it, where it may be so."""

    hours: Fraction | None
    seconds: Fraction | None = None


def read_minutes(
    name: str, cells: Cells, book: FaultBook, remarks: Remarks, *, least: int = 1, most: int = 1440
) -> list[int | None]:
    """The whole minutes that a column's cells last; None for an empty cell and for a fault.

    As in ``30``, ``00:30``, ``0:30:00``, ``30 min``, ``1h30``, ``1.5 h``, ``PT30M``.
    """
    column = NumberColumn(name, cells, least, most, whole=True)
    distinct = {cell for _, cell in cells}
    spans = {cell: span for cell in distinct if (span := _span(cell)) is not None}
    plain = [
        (line, "" if cell in spans else _hinted(line, cell, name, book)) for line, cell in cells
    ]
    (numbers,) = read_numbers([NumberColumn(name, plain, least, most, whole=True)], book)
    chooser = _Chooser(column, spans.values(), book, remarks)
    found: list[int | None] = []
    for (line, cell), number in zip(cells, numbers, strict=True):
        span = spans.get(cell)
        minutes = number if span is None else chooser.choose(line, cell, span)
        found.append(None if minutes is None else int(minutes))
    return found


class _Chooser:
    """Says which reading of a span holds in a column."""

    def __init__(
        self, column: NumberColumn, spans: Iterable[_Span], book: FaultBook, remarks: Remarks
    ) -> None:
        self._column, self._book, self._remarks = column, book, remarks
        ways = {self._ways(span) for span in spans}
        self._hours = (True, False) in ways
        self._seconds = (False, True) in ways
        self._example = ""

    def _ways(self, span: _Span) -> tuple[bool, bool]:
        """Whether the column may have it with hours, and with seconds; both only if it is open."""
        hours = span.hours is not None and self._column.has(span.hours)
        if span.seconds is None and hours:
            return (False, False)
        return hours, span.seconds is not None and self._column.has(span.seconds)

    def choose(self, line: int, cell: str, span: _Span) -> Fraction | None:
        hours, seconds = self._ways(span)
        if span.seconds is None or (hours and not seconds):
            return self._checked(line, cell, span.hours)
        if hours and seconds:
            if self._hours != self._seconds:
                return self._told(line, span, cell) if self._seconds else span.hours
            question = (
                f"{quoted(cell)} can be {_words(span.hours)} or {_words(span.seconds)}, and no "
                f"cell decides which; write {span.hours} or {span.seconds} (minutes)"
            )
            self._book.add(line, self._column.name, question, "hours")
            return None
        if seconds and not self._hours:
            return self._told(line, span, cell)
        return self._checked(line, cell, span.hours if span.hours is not None else span.seconds)

    def _told(self, line: int, span: _Span, cell: str) -> Fraction | None:
        self._example = self._example or quoted(cell)
        what = f"{self._column.name}: read as minutes and seconds, as in {self._example}"
        self._remarks.add(line, what)
        return span.seconds

    def _checked(self, line: int, cell: str, minutes: Fraction | None) -> Fraction | None:
        if minutes is not None and self._column.has(minutes):
            return minutes
        limits = f"whole minutes from {self._column.least} to {self._column.most}"
        told = f" ({float(minutes):g} minutes)" if minutes is not None else ""
        self._book.add(line, self._column.name, f"{quoted(cell)}{told} is not {limits}")
        return None


def _hinted(line: int, cell: str, name: str, book: FaultBook) -> str:
    """The cell; nothing when it is a part of a day, which is a fault."""
    text = alike(cell)
    if _PART.fullmatch(text) is None:
        return cell
    minutes = float(text.replace(",", ".")) * 1440
    hint = f"({minutes:.0f} minutes?); show the cells as times, or write minutes"
    book.add(line, name, f"{quoted(cell)} is a spreadsheet's part of a day {hint}", "part of a day")
    return ""


def _span(cell: str) -> _Span | None:
    """What has a colon or a unit; None for a number alone and for anything else."""
    text = with_colons(alike(cell)).replace("′", "'")
    found = _CLOCK.fullmatch(text)
    if found is not None:
        return _of_clock(int(found[1]), int(found[2]), found[3], found[4], found[5] or "")
    units = _UNITS.fullmatch(text)
    if units is None or not (units[1] or (units[2] and units[3])):
        return None
    hours, minutes = (Fraction((part or "0").replace(",", ".")) for part in (units[1], units[2]))
    return _Span(hours * 60 + minutes)


def _of_clock(one: int, two: int, three: str | None, half: str | None, unit: str) -> _Span | None:
    if two > 59 or int(three or 0) > 59:
        return None
    if half is not None:  # a duration shown as a time of day
        one = one % 12 + (12 if half == "p" else 0)
    hours = Fraction(one * 60 + two) + Fraction(int(three or 0), 60)
    seconds = one + Fraction(two, 60)
    if unit[:1] in ("h", "s") or half is not None:
        return _Span(hours)
    if unit:
        return _Span(None, seconds)
    return _Span(hours, seconds if three is None or (int(three) == 0 and hours >= LONG) else None)


def _words(minutes: Fraction | None) -> str:
    """``20 hours`` or ``20 minutes``."""
    value = minutes or Fraction(0)
    if value >= 60 and (value / 60).denominator == 1:
        return f"{value // 60} hour{'' if value == 60 else 's'}"
    return f"{value} minute{'' if value == 1 else 's'}"
