"""Times of day as people and spreadsheets of several countries write them.

What a spreadsheet made of a time (a part of a day, a point with one figure after it) and what can
be two times (1:15 among others with AM and PM) is asked back, never guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from conference.tables.faults import FaultBook
from conference.tables.naming import alike, quoted
from conference.tables.numbers import Cells

__all__ = ["END_OF_DAY", "NIGHT", "read_times", "with_colons"]

END_OF_DAY = 24 * 3600
"""24:00, in seconds."""

NIGHT = 6 * 3600
"""So many seconds after midnight are the night of the day before, to those who stay up."""

_DAY = re.compile(r"(?:1899-12-30|30[./]12[./]1899|12/30/1899|1900-01-0[01]|1/[01]/1900)[ t]+")
_BEFORE = re.compile(r"(?:kl\.?|klo|um|à|at|às|a las|alle|om) ?(?=\d)")
_AM_PM = r"(?: ?([ap])(?:\.? ?m\.?)?)"
_CLOCK = re.compile(
    rf"(\d{{1,2}})(?: ?uhr ?| ?[:h] ?|\.)(\d\d)(?:[:.](\d\d)(?:[.,]0+)?)?"
    rf"(?: ?(?:uhr|h|hs|hrs?|min))?\.?{_AM_PM}?"
)
_WITHIN = re.compile(r"(?<!\d)\d{1,2}[:h]\d\d(?!\d)")
_HOUR = re.compile(rf"(\d{{1,2}})(?: ?(?:uhr|h|hs|hrs|o'clock)\.?|{_AM_PM})")
_PACKED = re.compile(r"([01]\d|2[0-4])([0-5]\d) ?(?:h|hrs|uhr)?")
_PART = re.compile(r"(?:0?|\d{5})[.,]\d+|\d[.,]\d{3,}")
_CUT = re.compile(r"(\d{1,2})[.,](\d)")
_SIGNS = re.compile(r"(\d{1,2}) ?[시時时点點](?: ?(\d{1,2}) ?[분分](?: ?(\d{1,2}) ?[초秒])?)?")
_HALVES = {"오전": "am", "午前": "am", "上午": "am", "π.μ.": "am", "πμ": "am",
           "오후": "pm", "午後": "pm", "下午": "pm", "μ.μ.": "pm", "μμ": "pm"}  # fmt: skip
_NOON = frozenset("noon|midday|12 noon|mittag|12 uhr mittags|midi|mediodía".split("|"))


@dataclass(frozen=True, slots=True)
class _Fault:
    reason: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class _Time:
    """Seconds from midnight; ``is_half``: it has neither AM nor PM and could be in either half."""

    seconds: int
    is_half: bool
    is_marked: bool


def read_times(name: str, cells: Cells, book: FaultBook) -> list[int | None]:
    """The times of day of a column, in seconds from midnight; None for an empty cell and a fault.

    24:00 is :data:`END_OF_DAY`.
    """
    readings = {cell: _time(cell) for cell in {cell for _, cell in cells}}
    has_marks = any(isinstance(time, _Time) and time.is_marked for time in readings.values())
    found: list[int | None] = []
    for line, cell in cells:
        time = readings[cell]
        if has_marks and isinstance(time, _Time) and time.is_half:
            reason = f"{quoted(cell)} has no AM or PM, which other cells have; write them all so"
            time = _Fault(reason, "half")
        if isinstance(time, _Time):
            found.append(time.seconds)
            continue
        if cell.strip():
            book.add(line, name, time.reason, time.kind)
        found.append(None)
    return found


def with_colons(text: str) -> str:
    """A time in the signs of East Asia or Greece, in ours: ``오후 1시 5분`` is ``1:05 pm``."""
    if text.isascii():
        return text
    text = text.replace("：", ":")
    text = _SIGNS.sub(
        lambda found: ":".join((part or "0").zfill(2) for part in found.groups()), text
    )
    half = next((word for word in _HALVES if word in text), None)
    return text if half is None else f"{text.replace(half, '').strip()} {_HALVES[half]}"


def _time(cell: str) -> _Time | _Fault:
    """What a cell says, or why that is no time of day."""
    text = _BEFORE.sub("", _DAY.sub("", with_colons(alike(cell))), count=1)
    if text in _NOON:
        return _Time(12 * 3600, False, False)
    found = _CLOCK.fullmatch(text)
    if found is not None:
        return _clock(cell, int(found[1]), int(found[2]), int(found[3] or 0), found[4])
    if (hour := _HOUR.fullmatch(text)) is not None:
        return _clock(cell, int(hour[1]), 0, 0, hour[2])
    if (packed := _PACKED.fullmatch(text)) is not None:
        return _clock(cell, int(packed[1]), int(packed[2]), 0, None)
    if _PART.fullmatch(text) is not None:
        minutes = _minutes_of_part(text) % 1440
        part = f"{quoted(cell)} is a spreadsheet's part of a day"
        shown = f"{minutes // 60}:{minutes % 60:02}"
        return _Fault(f"{part} ({shown}?); show the cells as times", "part of a day")
    if (cut := _CUT.fullmatch(text)) is not None:
        meant = f"{cut[1]}:{cut[2]}0 or {cut[1]}:0{cut[2]}"
        return _Fault(f"{quoted(cell)} is no time of day; write {meant}, whichever is meant", "cut")
    if _WITHIN.search(text) is not None:
        told = f"{quoted(cell)} is more than a time of day"
        return _Fault(f"{told}; write the time alone, in the zone of the conference", "more")
    return _Fault(f"{quoted(cell)} is no time of day such as 14:30")


def _clock(cell: str, hour: int, minute: int, second: int, half: str | None) -> _Time | _Fault:
    seconds = hour * 3600 + minute * 60 + second
    if END_OF_DAY < seconds < END_OF_DAY + NIGHT and minute < 60 and half is None:
        night = f"{hour - 24}:{minute:02}"
        return _Fault(
            f"{quoted(cell)} is after the end of the day; write {night} and the next date"
        )
    if minute > 59 or second > 59 or seconds > END_OF_DAY or (half == "a" and hour > 12):
        return _Fault(f"{quoted(cell)} is no time of day such as 14:30")
    if half is None:
        return _Time(seconds, 1 <= hour <= 12, False)
    if half == "a" and hour == 12:
        seconds -= 12 * 3600
    elif half == "p" and hour < 12:
        seconds += 12 * 3600
    return _Time(seconds, False, True)


def _minutes_of_part(text: str) -> int:
    """The minutes of a part of a day, without the days before its point."""
    return round(Fraction(f"0.{re.split('[.,]', text)[1]}") * 1440)
