"""Dates as people and spreadsheets of several countries write them, decided by the whole column.

``05/06/2027`` is in June here and in May there. A cell that can be read in one order only decides
for the column; what no cell decides is asked back, once. Where points part day, month and year, the
day comes first in every country that writes so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from conference.tables.calendar import DAYS, MONTHS, unaccented
from conference.tables.faults import FaultBook, Remarks
from conference.tables.naming import alike, quoted
from conference.tables.numbers import Cells

__all__ = ["day_told", "read_dates"]

_MIDNIGHT = re.compile(r"[ t,]+(?:0?0:00(?::00(?:[.,]0+)?)?|12:00(?::00)? ?am)(?:z|\+00:?00)?")
_TIME = re.compile(r"[ t,]+\d{1,2}(?:[:.h]\d\d.*| ?[ap]\.? ?m\.?)")
_FIGURES = re.compile(r"(\d{1,4}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{1,4})\.?")
_PACKED = re.compile(r"(\d{4})(\d\d)(\d\d)")
_SIGNS = re.compile(
    r"(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日|(\d{4})년 ?(\d{1,2})월 ?(\d{1,2})일"
)
_NO_YEAR = re.compile(r"\d{1,2} ?[./-] ?\d{1,2}\.?|\d{1,2} ?[月월] ?\d{1,2} ?[日일]")
_SERIAL = re.compile(r"([2-7]\d{4})(?:[.,]\d+)?")
_WORDS = re.compile(r"\d+|[^\W\d_]+")
_FILLERS = frozenset("de del di do of the den le el il den e er st nd rd th o a".split())
_EPOCH = date(1899, 12, 30)
"""Day 0 of a spreadsheet."""

_FIRST = {"dmy": "day", "mdy": "month", "ymd": "year"}
_ENGLISH = (
    "January February March April May June July August September October November December".split()
)
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


@dataclass(slots=True)
class _Reading:
    """What a cell can be: a date for each order of its figures, or why it is none."""

    dates: dict[str, date] = field(default_factory=dict)
    fault: str = ""
    kind: str = ""
    has_points: bool = False
    has_short_year: bool = False

    @property
    def is_certain(self) -> bool:
        return len(set(self.dates.values())) == 1


def day_told(day: date) -> str:
    """``5 June 2027``."""
    return f"{day.day} {_ENGLISH[day.month - 1]} {day.year}"


def read_dates(
    name: str, cells: Cells, book: FaultBook, remarks: Remarks, *, years: range | None = None
) -> list[date | None]:
    """The dates of a column; None for an empty cell and for a fault.

    A time of midnight after a date, as spreadsheets add it, is nothing. Of two dates that a cell
    can be, one in these ``years`` is meant.
    """
    readings = {cell: _reading(cell) for cell in {cell for _, cell in cells}}
    if years is not None:
        for reading in readings.values():
            likely = {order: day for order, day in reading.dates.items() if day.year in years}
            reading.dates = likely or reading.dates
    order = _order(name, cells, readings, book, remarks)
    column = _Column(name, order, book, remarks)
    return [column.of(line, cell, readings[cell]) for line, cell in cells]


class _Column:
    def __init__(self, name: str, order: str | None, book: FaultBook, remarks: Remarks) -> None:
        self._name, self._order, self._book, self._remarks = name, order, book, remarks

    def of(self, line: int, cell: str, reading: _Reading) -> date | None:
        if not cell.strip():
            return None
        if not reading.dates:
            self._book.add(line, self._name, reading.fault, reading.kind)
            return None
        found = self._chosen(line, cell, reading)
        if found is not None and reading.has_short_year:
            years = "years of two figures are read as 1969 to 2068"
            self._remarks.add(line, f"{self._name}: {years}")
        return found

    def _chosen(self, line: int, cell: str, reading: _Reading) -> date | None:
        dates = reading.dates
        if reading.is_certain:
            return next(iter(dates.values()))
        if self._order in dates:
            return dates[self._order]
        if reading.has_points:
            return dates["dmy"]
        first, second = sorted(dates.values())[:2]
        question = (
            f"{quoted(cell)} can be {day_told(first)} or {day_told(second)}, and no cell decides "
            f"which; write {first} or {second}"
        )
        self._book.add(line, self._name, question, "order")
        return None


def _order(
    name: str,
    cells: Cells,
    readings: Mapping[str, _Reading],
    book: FaultBook,
    remarks: Remarks,
) -> str | None:
    """The order in which the column has day, month and year, where its cells show that."""
    shown: dict[str, tuple[int, str]] = {}
    for line, cell in cells:
        dates = readings[cell].dates
        if len(dates) == 1:
            shown.setdefault(next(iter(dates)), (line, cell))
    shown.pop("", None)
    if len(shown) > 1:
        (_, one), (line, two) = sorted(shown.values())[:2]
        reason = f"{quoted(one)} and {quoted(two)} do not have day and month in one order"
        book.add(line, name, f"{reason}; write dates such as 2027-06-05")
    if len(shown) != 1:
        return None
    order, (_, example) = next(iter(shown.items()))
    for line, cell in cells:
        reading = readings[cell]
        if len(reading.dates) > 1 and not reading.is_certain:
            remarks.add(line, f"{name}: the {_FIRST[order]} comes first, as in {quoted(example)}")
    return order


def _reading(cell: str) -> _Reading:
    text = alike(cell)
    midnight = _MIDNIGHT.search(text)
    if midnight is not None and midnight.end() == len(text):
        text = text[: midnight.start()]
    text, weekdays = _without_day(text)
    found = _without_weekday(cell, text)
    if weekdays is None or not found.dates:
        return found
    fitting = {order: day for order, day in found.dates.items() if day.weekday() in weekdays}
    if not fitting:
        day = next(iter(found.dates.values()))
        is_one = f"{day_told(day)} is a {_WEEKDAYS[day.weekday()]}"
        return _Reading(fault=f"{quoted(cell)}: {is_one}; mend the day or the date")
    found.dates = fitting
    return found


def _without_weekday(cell: str, text: str) -> _Reading:
    if figures := _FIGURES.fullmatch(text):
        return _of_figures(cell, *figures.groups())
    if packed := _PACKED.fullmatch(text) or _SIGNS.fullmatch(text):
        return _one(cell, *(int(part) for part in packed.groups() if part))
    if serial := _SERIAL.fullmatch(text):
        day = _EPOCH + timedelta(int(serial[1]))
        hint = f"({day_told(day)}?); show the cells as dates, or write {day}"
        return _Reading(
            fault=f"{quoted(cell)} is a spreadsheet's number of a day {hint}", kind="serial"
        )
    return _of_words(cell, text)


def _without_day(text: str) -> tuple[str, frozenset[int] | None]:
    """The text without a day of the week before it, and what day that can be."""
    found = re.match(r"([^\W\d_]+)(?:-feira)?[.,]*\s+", text)
    if found is not None and unaccented(found[1]) in DAYS and unaccented(found[1]) not in MONTHS:
        return text[found.end() :], DAYS[unaccented(found[1])]
    return text, None


def _of_figures(cell: str, one: str, mark: str, two: str, three: str) -> _Reading:
    if len(one) == 4:
        return _one(cell, int(one), int(two), int(three)) if len(three) < 3 else _none(cell)
    if len(one) > 2 or len(three) not in (2, 4):
        return _none(cell)
    year = _year(three)
    tried = {"dmy": (year, int(two), int(one)), "mdy": (year, int(one), int(two))}
    is_short = len(three) == 2
    if is_short and mark == "-" and len(one) == 2:
        tried["ymd"] = (_year(one), int(two), int(three))
    dates = {order: day for order, parts in tried.items() for day in _dates(*parts)}
    if not dates:
        return _Reading(fault=f"there is no day {quoted(cell)}")
    return _Reading(dates, has_points=mark == "." and "dmy" in dates, has_short_year=is_short)


def _of_words(cell: str, text: str) -> _Reading:
    """A date with the name of its month."""
    words = [word for word in _WORDS.findall(text) if word not in _FILLERS]
    figures = [word for word in words if word.isdecimal()]
    names = [word for word in words if not word.isdecimal()]
    if (
        len(names) == 2 and unaccented(names[0]) in DAYS
    ):  # such as mar. (mardi), which is March as well
        del names[0]
    months = {MONTHS[unaccented(word)] for word in names if unaccented(word) in MONTHS}
    if len(months) != 1 or len(names) != 1:
        return _no_year(cell) if _NO_YEAR.fullmatch(text) else _none(cell, text)
    if len(figures) == 1:
        return _no_year(cell)
    if len(figures) != 2 or len(figures[0]) not in (1, 2, 4) or len(figures[1]) not in (1, 2, 4):
        return _none(cell)
    day, year = figures if len(figures[0]) < 3 else reversed(figures)
    if len(year) == 1 or len(day) > 2:
        return _none(cell)
    found = _one(cell, _year(year), months.pop(), int(day))
    found.has_short_year = len(year) == 2
    return found


def _one(cell: str, year: int, month: int, day: int) -> _Reading:
    for found in _dates(year, month, day):
        return _Reading({"": found})
    return _Reading(fault=f"there is no day {quoted(cell)}")


def _none(cell: str, text: str = "") -> _Reading:
    time = next((one for one in _TIME.finditer(text) if one.end() == len(text)), None)
    if time is not None and _reading(text[: time.start()]).dates:
        return _Reading(fault=f"{quoted(cell)} has a time as well; show the day alone", kind="time")
    return _Reading(fault=f"{quoted(cell)} is no date such as 2027-06-05")


def _no_year(cell: str) -> _Reading:
    return _Reading(
        fault=f"{quoted(cell)} has no year; write dates such as 2027-06-05", kind="year"
    )


def _year(figures: str) -> int:
    """The year; one of two figures as POSIX has it, from 1969 to 2068."""
    year = int(figures)
    return year if len(figures) > 2 else year + (1900 if year > 68 else 2000)


def _dates(year: int, month: int, day: int) -> Iterator[date]:
    """The date, if there is such a day."""
    try:
        yield date(year, month, day)
    except ValueError:
        return
