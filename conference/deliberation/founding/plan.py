"""A conference's plan, from tables that a spreadsheet writes. Pure: takes text, gives commands.

Four tables, CSV with a header line; columns in any order, names without regard to case:

=============  ====================================================================================
areas.csv      ``id, name, region, latitude, longitude`` (a region is named by its name)
parties.csv    ``name, area, capacity`` and, if known, ``latitude, longitude`` (else the area's)
programme.csv  ``date, start, minutes, kind, title`` and, if any, ``id, speaker, fixed, poll``
polls.csv      ``id, question, options, channels`` and, if any, ``kind, points, named``
=============  ====================================================================================

Dates are ``2026-06-05``, starts ``14:30`` in the conference's time zone, ``fixed`` is yes or no,
and so is ``named``: whether phones vote by name (else in secret); options are separated by ``|``,
channels by blanks. All tables are read before any is refused, and all faults are told.
"""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from conference.core.clock import Millis
from conference.core.errors import Fault, TableError
from conference.core.ids import AreaId, ItemId, PartyId, PollId, RegionId
from conference.deliberation.commands import Command
from conference.deliberation.founding.commands import FoundConference
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.model import Channel, Kind, Poll
from conference.deliberation.programme.commands import PlanProgramme
from conference.deliberation.programme.model import Item, ItemKind
from conference.deliberation.rooms.commands import RegisterParties
from conference.deliberation.rooms.model import Area, Party, Region

__all__ = ["TABLES", "plan_commands"]

TABLES: dict[str, tuple[str, ...]] = {
    "areas.csv": ("id", "name", "region", "latitude", "longitude"),
    "parties.csv": ("name", "area", "capacity"),
    "programme.csv": ("date", "start", "minutes", "kind", "title"),
    "polls.csv": ("id", "question", "options", "channels"),
}
"""The tables and the columns that each must have."""

LONGEST_NAME = 120
"""Characters of the longest name or title."""

UNPRINTED = frozenset({"Cc", "Cs", "Zl", "Zp"})
TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Controls of the direction of writing: what stands beside such a name could read wrong."""

YES_AND_NO = {"yes": True, "no": False, "": False}
DEFAULT_CHANNELS = "phones hands button"


def plan_commands(
    name: str, tables: Mapping[str, str], zone: tzinfo, *, rehearsal: bool, zone_name: str = ""
) -> list[Command]:
    """The commands that found this conference. ``tables`` has the text of each table there is.

    ``zone_name`` is what ``zone`` is called, for the screens; "" where it has no name.

    Raises :class:`TableError` with every fault of every table.
    """
    faults: list[tuple[str, Fault]] = []
    rows = {
        table: list(_rows(table, tables.get(table, ""), needed, faults))
        for table, needed in TABLES.items()
    }
    regions, areas = _areas(rows["areas.csv"])
    polls = _polls(rows["polls.csv"])
    parties = _parties(rows["parties.csv"], {area.id: area for area in areas})
    items = _items(rows["programme.csv"], {poll.id for poll in polls}, zone)
    faults += [(row.table, fault) for group in rows.values() for row in group for fault in row.bad]
    if faults:
        _refuse(faults)
    prepared: list[Command] = [preparing(poll) for poll in polls]
    return [
        FoundConference(name, rehearsal, regions, areas, zone_name),
        PlanProgramme(items),
        RegisterParties(parties),
        *prepared,
    ]


def _refuse(faults: list[tuple[str, Fault]]) -> None:
    named = [
        Fault(fault.row, f"{table} {fault.column}".strip(), fault.reason) for table, fault in faults
    ]
    raise TableError("The plan", named, code="bad_plan")


@dataclass(slots=True)
class _Row:
    """One line of a table. Its readers note faults and go on, so that all is read."""

    table: str
    line: int
    cells: Mapping[str, str]
    bad: list[Fault] = field(default_factory=list)

    def fault(self, column: str, reason: str) -> None:
        self.bad.append(Fault(self.line, column, reason))

    def text(self, column: str) -> str:
        value = self.cells.get(column, "")
        if not value:
            self.fault(column, "is empty")
        return value

    def name(self, column: str) -> str:
        """A text that stands in tables and on screens: one short line, and all of it is seen."""
        value = self.text(column)
        if len(value) > LONGEST_NAME:
            self.fault(column, f"has {len(value)} characters, {LONGEST_NAME} at most")
        odd = next(filter(_is_control, value), None)
        if odd is not None:
            self.fault(column, f"has the control character {odd!a}; type it anew")
        return value

    def number(self, column: str, least: float, most: float, default: float | None = None) -> float:
        value = self.cells.get(column, "")
        if not value and default is not None:
            return default
        try:
            number = float(value)
        except ValueError:
            number = least - 1
        if not least <= number <= most:
            self.fault(column, f"{value!r} is no number from {least:g} to {most:g}")
        return number

    def yes(self, column: str) -> bool:
        value = self.cells.get(column, "").lower()
        if value not in YES_AND_NO:
            self.fault(column, f"{value!r} is neither yes nor no")
        return YES_AND_NO.get(value, False)

    def whole(self, column: str, least: int, most: int) -> int:
        number = self.number(column, least, most)
        if number != int(number):
            self.fault(column, f"{number:g} is no whole number")
        return int(number)


def _rows(
    table: str, text: str, needed: tuple[str, ...], faults: list[tuple[str, Fault]]
) -> Iterator[_Row]:
    lines = csv.reader(io.StringIO(text.removeprefix("\ufeff")), skipinitialspace=True)
    header = [name.strip().lower() for name in next(lines, [])]
    if not header:
        return
    missing = [column for column in needed if column not in header]
    if missing:
        faults.append((table, Fault(1, ", ".join(missing), "this column is missing")))
        return
    for cells in lines:
        if any(cell.strip() for cell in cells):
            values = (cell.strip() for cell in cells)
            yield _Row(table, lines.line_num, dict(zip(header, values, strict=False)))


def _is_control(sign: str) -> bool:
    return sign in TURNS or unicodedata.category(sign) in UNPRINTED


def _unique(row: _Row, column: str, value: str, seen: set[str]) -> None:
    if value and value in seen:
        row.fault(column, f"{value!r} is there twice")
    seen.add(value)


def _areas(rows: list[_Row]) -> tuple[tuple[Region, ...], tuple[Area, ...]]:
    regions: dict[str, Region] = {}
    areas, seen = [], set[str]()
    for row in rows:
        region = row.name("region")
        regions.setdefault(region, Region(RegionId(region), region))
        _unique(row, "id", row.cells["id"], seen)
        areas.append(
            Area(
                AreaId(row.text("id")),
                row.name("name"),
                RegionId(region),
                row.number("latitude", -90, 90),
                row.number("longitude", -180, 180),
            )
        )
    return tuple(regions.values()), tuple(areas)


def _parties(rows: list[_Row], areas: Mapping[AreaId, Area]) -> tuple[Party, ...]:
    parties, seen = [], set[str]()
    for number, row in enumerate(rows):
        area = areas.get(AreaId(row.text("area")))
        if area is None:
            row.fault("area", f"{row.cells['area']!r} is no id in areas.csv")
        _unique(row, "name", row.cells["name"], seen)
        parties.append(
            Party(
                PartyId(number),
                row.name("name"),
                AreaId(row.cells["area"]),
                row.number("latitude", -90, 90, area.latitude if area else 0),
                row.number("longitude", -180, 180, area.longitude if area else 0),
                row.whole("capacity", 1, 100_000),
            )
        )
    return tuple(parties)


def _items(rows: list[_Row], polls: set[PollId], zone: tzinfo) -> tuple[Item, ...]:
    items: list[Item] = []
    seen = set[str]()
    days: list[str] = []
    for row in rows:
        ident = row.cells.get("id") or f"item-{len(items) + 1}"
        _unique(row, "id", ident, seen)
        day = row.text("date")
        if day not in days:
            days.append(day)
        kind = row.text("kind").lower()
        if kind not in set(ItemKind):
            row.fault("kind", f"{kind!r} is none of: {', '.join(ItemKind)}")
            kind = ItemKind.NOTICE
        is_fixed = row.yes("fixed")
        poll = row.cells.get("poll", "")
        if poll and poll not in polls:
            row.fault("poll", f"{poll!r} is no id in polls.csv")
        items.append(
            Item(
                id=ItemId(ident),
                day=days.index(day) + 1,
                kind=ItemKind(kind),
                title=row.name("title"),
                starts_at=_moment(row, zone),
                minutes=row.whole("minutes", 1, 24 * 60),
                speaker=row.cells.get("speaker", ""),
                hard=is_fixed,
                poll=PollId(poll) if poll else None,
            )
        )
    _in_order(rows, items)
    return tuple(items)


def _in_order(rows: list[_Row], items: list[Item]) -> None:
    for row, before, item in zip(rows[1:], items, items[1:], strict=False):
        if item.starts_at and item.starts_at < before.starts_at:
            row.fault("start", "starts before the line above; put the items in their order")


def _moment(row: _Row, zone: tzinfo) -> Millis:
    date, start = row.cells["date"], row.text("start")
    try:
        moment = datetime.strptime(f"{date} {start}", "%Y-%m-%d %H:%M").replace(tzinfo=zone)
    except ValueError:
        row.fault("start", f"{date} {start} is no date and time such as 2026-06-05 and 14:30")
        return Millis(0)
    return Millis(int(moment.timestamp() * 1000))


def _polls(rows: list[_Row]) -> tuple[Poll, ...]:
    polls, seen = [], set[str]()
    for row in rows:
        _unique(row, "id", row.cells["id"], seen)
        kind = row.cells.get("kind", "") or Kind.SINGLE
        if kind not in set(Kind):
            row.fault("kind", f"{kind!r} is none of: {', '.join(Kind)}")
            kind = Kind.SINGLE
        words = (row.cells["channels"] or DEFAULT_CHANNELS).split()
        strange = [word for word in words if word not in set(Channel)]
        if strange:
            row.fault("channels", f"{' '.join(strange)!r} is none of: {', '.join(Channel)}")
        named = row.yes("named")
        if named and Channel.PHONES not in words:
            row.fault("named", "names come with phone ballots: add phones to the channels")
        options = tuple(option.strip() for option in row.text("options").split("|"))
        if len(options) < 2 or not all(options) or len(set(options)) < len(options):
            row.fault("options", "needs two or more different options, separated by |")
        polls.append(
            Poll(
                id=PollId(row.text("id")),
                question=row.text("question"),
                options=options,
                channels=frozenset(Channel(word) for word in words if word not in strange),
                kind=Kind(kind),
                budget=row.whole("points", 1, 1000) if kind == Kind.POINTS else 0,
                named=named,
            )
        )
    return tuple(polls)
