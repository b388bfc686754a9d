"""The programme of a plan: its items, and the moments at which they start."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import NamedTuple

from conference.core.clock import Millis
from conference.core.ids import ItemId, PollId
from conference.deliberation.founding.sheet import Ids, Row, Shape, Sheet, Twice
from conference.deliberation.programme.model import Item, ItemKind
from conference.tables.dates import day_told, read_dates
from conference.tables.durations import read_minutes
from conference.tables.naming import alike, quoted, tidy
from conference.tables.numbers import Cells
from conference.tables.times import END_OF_DAY, NIGHT, read_times

__all__ = ["PROGRAMME", "ReadItem", "read_items", "read_programme", "span_told"]

PROGRAMME = Shape(
    {
        "id": ("item id",),
        "date": ("day",),
        "start": ("start time", "starts", "starts at", "time", "begin", "begins", "from"),
        "end": ("end time", "ends", "ends at", "until", "to"),
        "minutes": (
            "duration", "length", "min", "mins", "duration (min)", "duration (minutes)",
            "duration in minutes", "length (min)", "length in minutes",
        ),
        "kind": ("type",),
        "title": ("item", "name"),
        "speaker": ("speakers", "who"),
        "fixed": ("fixed start", "hard", "hard start"),
        "poll": ("poll id",),
        "skipped": ("skip",),
    },
    ("date", "start", "minutes", "kind", "title"),
    down=("date",),
    instead={"date": "start", "minutes": "end"},
)  # fmt: skip

_DATE_AND_TIME = re.compile(r"(.*\d.*?)[\sT,]+(\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m).*)", re.IGNORECASE)

YEARS = range(1900, 2200)
"""Beyond these a date was mistyped, and clocks of zones are not known."""

LIKELY_YEARS = range(2020, 2200)
"""Before these nobody held a conference with this program: ``14-05-27`` is in 2027."""


class ReadItem(NamedTuple):
    """An item and the line it was read from; ``is_named``: that line has the item's id."""

    line: int
    item: Item
    is_named: bool


def read_programme(sheet: Sheet, polls: Ids, zone: tzinfo) -> tuple[Item, ...]:
    """The items, which must stand in their order."""
    return tuple(found.item for found in read_items(sheet, polls, zone))


def read_items(
    sheet: Sheet, polls: Ids, zone: tzinfo, known: Mapping[str, Millis] | None = None
) -> tuple[ReadItem, ...]:
    """As :func:`read_programme`, with the lines; days are numbered by their dates.

    Items whose starts are ``known``, by their ids, may stand out of order with these.
    """
    day_cells, start_cells = _dates_and_starts(sheet)
    dates = read_dates("date", day_cells, sheet.book, sheet.remarks, years=LIKELY_YEARS)
    times = read_times("start", start_cells, sheet.book)
    minutes = _minutes(sheet, times)
    lasting = "minutes" if "minutes" in sheet.columns else "end"
    filled = sorted(sheet.columns & {"date", "start", lasting})
    starts, seen = _Starts(zone, known or {}), Twice("id")
    items: list[ReadItem] = []
    days: dict[date | None, int] = {}
    for row, day, time, lasts in zip(sheet.rows, dates, times, minutes, strict=True):
        named = tidy(row.cell("id"))
        ident = named or f"item-{len(items) + 1}"
        seen.add(row, ident)
        for column in filled:
            row.text(column)
        number = days.setdefault(day, len(days) + 1)
        item = _item(row, ident, number, starts.moment(row, named, day, time), lasts or 0, polls)
        items.append(ReadItem(row.line, item, bool(named)))
    seen.add_faults()
    return tuple(items)


def _item(row: Row, ident: str, day: int, start: Millis, minutes: int, polls: Ids) -> Item:
    return Item(
        id=ItemId(ident),
        day=day,
        kind=_kind(row),
        title=row.name("title"),
        starts_at=start,
        minutes=minutes,
        speaker=row.cell("speaker"),
        hard=row.yes("fixed"),
        poll=_poll(row, polls),
        skipped=row.yes("skipped"),
    )


def _dates_and_starts(sheet: Sheet) -> tuple[Cells, Cells]:
    """The cells of dates and of times; without a column of dates these are before the times."""
    starts = sheet.cells("start")
    if "date" in sheet.columns or not starts:
        return sheet.cells("date"), starts
    split = [(line, _DATE_AND_TIME.fullmatch(cell)) for line, cell in starts]
    if not any(found for _, found in split):
        sheet.book.add(sheet.head_line, "date", "the column is missing")
        return [(line, "") for line, _ in starts], starts
    dates = [(line, found[1] if found else "") for line, found in split]
    times = [
        (line, found[2] if found else cell)
        for (line, found), (_, cell) in zip(split, starts, strict=True)
    ]
    for line, found in split:
        if found is None:
            sheet.book.add(line, "start", "has no date before the time, as other cells have")
    return dates, times


def _minutes(sheet: Sheet, starts: Sequence[int | None]) -> list[int | None]:
    """How long the items last; without a column of minutes, from start to end."""
    if "minutes" in sheet.columns:
        return read_minutes("minutes", sheet.cells("minutes"), sheet.book, sheet.remarks)
    found: list[int | None] = []
    for row, start, end in zip(
        sheet.rows, starts, read_times("end", sheet.cells("end"), sheet.book), strict=True
    ):
        lasts = None
        if start is not None and end is not None:
            lasts = end - start if end > start or end > NIGHT else end - start + END_OF_DAY
            if lasts <= 0 or lasts % 60:
                row.fault("end", f"{_clock(end)} is no whole minutes after {_clock(start)}")
        found.append(None if lasts is None else lasts // 60)
    return found


def _kind(row: Row) -> ItemKind:
    typed = row.text("kind")
    kind = alike(typed)
    if kind in set(ItemKind):
        return ItemKind(kind)
    if typed:
        row.fault("kind", f"{quoted(typed)} is none of: {', '.join(ItemKind)}")
    return ItemKind.NOTICE


def _poll(row: Row, polls: Ids) -> PollId | None:
    typed = tidy(row.cell("poll"))
    if not typed:
        return None
    found = polls.find(row, "poll", typed)
    if found is None:
        row.fault("poll", f"{quoted(typed)} is no id in the table of polls")
    return PollId(found) if found is not None else None


class _Starts:
    """Moments of a zone, one after another but for those that are ``known``, by id."""

    def __init__(self, zone: tzinfo, known: Mapping[str, Millis]) -> None:
        self._zone, self._known = zone, known
        self._name = getattr(zone, "key", None) or "this time zone"
        self._before: tuple[Millis, date, int] | None = None

    def moment(self, row: Row, ident: str, day: date | None, time: int | None) -> Millis:
        """When a row starts; 0 where that is a fault, or one of its cells is."""
        if day is None or time is None:
            return Millis(0)
        if day.year not in YEARS:
            row.fault("date", f"the year {day.year} is not from {YEARS[0]} to {YEARS[-1]}")
            return Millis(0)
        if time == END_OF_DAY:
            row.remark(f"24:00 is read as midnight at the end of {day_told(day)}")
        found = self._moments(day, time)
        if not found:
            clock = f"{_clock(time)} on {day_told(day)}"
            row.fault(
                "start", f"{clock} does not exist in {self._name}: clocks are put forward then"
            )
            return Millis(0)
        if (kept := self._known.get(ident)) is not None and kept // 1000 * 1000 in found:
            self._before = kept, day, time
            return kept
        moment = next((one for one in found if self._follows(one)), None)
        if moment is None:
            self._tell_order(row, day, time)
            moment = found[0]
        elif len(found) > 1:
            which = "first" if moment == found[0] else "second"
            clock = f"{_clock(time)} on {day_told(day)}"
            named = datetime.fromtimestamp(moment / 1000, self._zone).tzname()
            row.remark(f"{clock} comes twice in {self._name}; the {which} ({named}) is meant")
        self._before = moment, day, time
        return moment

    def _moments(self, day: date, time: int) -> Sequence[Millis]:
        """The moments with this local time: one, two when clocks are put back, or none."""
        wanted = datetime.combine(day, datetime.min.time()) + timedelta(seconds=time)
        found = []
        for fold in (0, 1):
            at = wanted.replace(tzinfo=self._zone, fold=fold)
            moment = Millis(int(at.timestamp() * 1000))
            shown = at.astimezone(UTC).astimezone(self._zone).replace(tzinfo=None)
            if shown == wanted and moment not in found:
                found.append(moment)
        return found

    def _follows(self, moment: Millis) -> bool:
        return self._before is None or moment >= self._before[0]

    def _tell_order(self, row: Row, day: date, time: int) -> None:
        assert self._before is not None
        _, day_before, time_before = self._before
        if day == day_before and time < NIGHT < time_before:
            told = f"{_clock(time)} is before {_clock(time_before)} in the line above"
            night = day + timedelta(1)
            hint = f"if it is after midnight, write the date of the next day, {night}"
            noon = (
                f", if it is after noon, {_clock(time + END_OF_DAY // 2)}" if time >= 3600 else ""
            )
            row.fault("start", f"{told}; {hint}{noon}, else put the items in their order")
        else:
            row.fault("start", "starts before the line above; put the items in their order")


def span_told(items: Sequence[Item], zone: tzinfo) -> str:
    """From when to when a programme is, and in which zone; it has items."""
    first = items[0].starts_at / 1000
    last = items[-1].starts_at / 1000 + items[-1].minutes * 60
    begins, ends = (datetime.fromtimestamp(one, zone) for one in (first, last))
    until = f"{ends:%H:%M}" if ends.date() == begins.date() else f"{_told(ends)}"
    where = getattr(zone, "key", begins.tzname())
    return f"The programme is from {_told(begins)} to {until} ({where})"


def _told(at: datetime) -> str:
    return f"{day_told(at.date())}, {at:%H:%M}"


def _clock(time: int) -> str:
    return f"{time // 3600:02}:{time // 60 % 60:02}"
