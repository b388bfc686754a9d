"""A programme from a project file of Ontime (getontime.no), versions 3 and 4.

Times are ms since midnight without a date: an event that starts no later than the one before it, or
follows one that ran over midnight, is of the next day (``calculateDayOffset`` in its source).
Events become rows of ``programme.csv``, so that all that holds there holds here, and faults name
lines of the file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from conference.core.errors import Fault, TableError
from conference.deliberation.founding.running import PROGRAMME
from conference.deliberation.founding.sheet import Row, Sheet
from conference.programme.csv_file import sketches_of
from conference.programme.ontime_project import chosen_rundowns, read_project, text_of
from conference.programme.reading import Plan, Reading
from conference.tables.naming import bare

__all__ = ["is_ontime", "read_ontime"]

DAY = 86_400_000
MINUTE = 60_000
NIGHT = 6 * 60 * MINUTE
"""What begins before this time of day is the night of the day before."""

CUSTOM = {"kind": "kind", "speaker": "speaker", "fixed": "hard", "poll": "poll"}
"""Columns that custom fields may have, and the fields of items."""

SPEAKERS = ("presenter", "presenters", "host")
"""Custom fields that people make for speakers, besides the names of the column."""

GROUPS = "names of groups"

_ID = re.compile(r'"id"\s*:\s*"((?:[^"\\]|\\.)*)"')


def is_ontime(text: str) -> bool:
    """Whether this may be a project file: JSON and no table."""
    return text.lstrip("\ufeff \t\r\n").startswith("{")


def read_ontime(
    text: str, source: str, plan: Plan, *, first: date | None = None, rundown: str = ""
) -> Reading:
    """The items of a project file; ``first`` is the date of its first day.

    Else that is the date in the title of a rundown, or the first one of the plan. ``rundown`` names
    one of several by title or id; without it all are read where each has a date.

    Raises :class:`~conference.core.errors.TableError` with every fault.
    """
    project = read_project(text, source)
    chosen = chosen_rundowns(project, source, rundown)
    lines = _lines(text)
    sheet = Sheet(source, "", PROGRAMME)
    sheet.columns = frozenset(("id", "date", "start", "minutes", "title", *CUSTOM, "skipped"))
    reader = _Reader(sheet, lines, _custom_names(project))
    if first is not None and len(chosen) > 1:
        reason = f"has {len(chosen)} rundowns, each with its date; name one with --rundown"
        raise TableError(source, [Fault(0, "", reason)])
    for one in chosen:
        day = first or one.date or _first_day(plan)
        if day is None:
            reason = "has no dates; say that of its first day with --date"
            raise TableError(source, [Fault(0, "", reason)])
        reader.read(one.entries, day)
    reader.tell_losses()
    return sketches_of(sheet, plan, reader.unsaid)


@dataclass(frozen=True, slots=True)
class _At:
    """Where an event is; ``start`` and ``lasts`` in ms."""

    day: date
    start: int
    lasts: int

    def is_day_before(self, start: int) -> bool:
        """Whether what starts then is of the next day, as Ontime has it."""
        return bool(self.lasts) and (self.start + self.lasts >= DAY or start <= self.start)

    def is_before_night(self, start: int) -> bool:
        """Whether what starts then is of the night after it. Skipped events may start anywhere."""
        return start < NIGHT <= self.start


@dataclass(slots=True)
class _Reader:
    """Makes rows of entries. ``unsaid`` are the fields that the entry of each row does not say."""

    sheet: Sheet
    lines: Mapping[str, int]
    custom: Mapping[str, str]
    unsaid: list[Sequence[str]] = field(default_factory=list)
    lost: dict[str, int] = field(default_factory=dict)

    def read(self, entries: Sequence[Mapping[str, Any]], first: date) -> None:
        """The events of one rundown, the first of which is on the day ``first``."""
        played: _At | None = None
        last: _At | None = None
        for entry in entries:
            line = self.lines.get(text_of(entry.get("id")), 0)
            kind = text_of(entry.get("type"))
            if kind != "event":
                self._lose({"delay": "delays", "milestone": "milestones"}.get(kind, GROUPS))
                continue
            start, lasts = self._times(entry, line, played)
            is_skipped = bool(entry.get("skip"))
            if played is None or is_skipped:
                day = first if last is None else last.day + timedelta(last.is_before_night(start))
            else:
                day = played.day + timedelta(played.is_day_before(start))
            self._add(entry, line, day, start, lasts)
            last = _At(day, start, lasts)
            played = played if is_skipped else last

    def tell_losses(self) -> None:
        """A remark for each kind of thing that a programme of ours does not have."""
        for what, count in self.lost.items():
            self.sheet.remarks.add(0, f"Not read: {count} {what}")

    def _lose(self, what: str) -> None:
        self.lost[what] = self.lost.get(what, 0) + 1

    def _times(self, entry: Mapping[str, Any], line: int, before: _At | None) -> tuple[int, int]:
        """When an event starts and how long it lasts, in ms; faults where it does not say."""
        start, end, lasts = (_whole(entry.get(k)) for k in ("timeStart", "timeEnd", "duration"))
        if start is None and entry.get("linkStart") and before is not None:
            start = (before.start + before.lasts) % DAY
        if start is None or not 0 <= start < DAY:
            told = "is missing" if entry.get("timeStart") is None else "is no time of a day, in ms"
            self.sheet.book.add(line, "timeStart", told)
            start = 0
        if lasts is None and end is not None:
            lasts = (end - start) % DAY
        if lasts is None:
            self.sheet.book.add(line, "duration", "is missing, and so is timeEnd")
            lasts = MINUTE
        return start, max(0, lasts)

    def _add(self, entry: Mapping[str, Any], line: int, day: date, start: int, lasts: int) -> None:
        minutes = -(-lasts // MINUTE)
        if lasts % MINUTE:
            self.sheet.remarks.add(line, f"{lasts / 1000:g} s are read as {minutes} min", "s")
        if entry.get("isPublic") is False:
            self._lose("marks that an item is not public")
        for name in ("note", "colour"):
            if text_of(entry.get(name)):
                self._lose(f"texts of {name}")
        cells = {
            "id": text_of(entry.get("id")),
            "date": day.isoformat(),
            "start": _clock(start),
            "minutes": str(minutes),
            "title": text_of(entry.get("title")) or text_of(entry.get("cue")),
            "skipped": "yes" if entry.get("skip") else "no",
            **self._custom(entry),
        }
        self.unsaid.append([CUSTOM[name] for name in CUSTOM if name not in cells])
        if "kind" not in cells:
            cells["kind"] = "notice"
            self.sheet.remarks.add(line, "says no kind; a new item is a notice", "kind")
        self.sheet.rows.append(Row(self.sheet, line, cells))

    def _custom(self, entry: Mapping[str, Any]) -> dict[str, str]:
        """What custom fields say, by our columns; a flagged event is a fixed one."""
        fields = entry.get("custom")
        found = {
            self.custom[key]: text_of(value)
            for key, value in (fields.items() if isinstance(fields, dict) else ())
            if key in self.custom
        }
        if (presenter := text_of(entry.get("presenter"))) and "speaker" not in found:
            found["speaker"] = presenter
        if "fixed" not in found and entry.get("flag") is True:
            found["fixed"] = "yes"
        return found


def _custom_names(project: Mapping[str, Any]) -> dict[str, str]:
    """Our columns by the keys of the custom fields that are called so."""
    columns = {bare(name): column for column in CUSTOM for name in PROGRAMME.names(column)}
    columns |= dict.fromkeys(SPEAKERS, "speaker")
    fields = project.get("customFields")
    found = {}
    for key, one in fields.items() if isinstance(fields, dict) else ():
        label = text_of(one.get("label")) if isinstance(one, dict) else ""
        column = columns.get(bare(label or key)) or columns.get(bare(key))
        if column is not None:
            found[key] = column
    return found


def _lines(text: str) -> dict[str, int]:
    """The line on which each id stands first as one."""
    found: dict[str, int] = {}
    line, at = 1, 0
    for match in _ID.finditer(text):
        line, at = line + text.count("\n", at, match.start()), match.start()
        found.setdefault(_unescaped(match[1]), line)
    return found


def _unescaped(text: str) -> str:
    try:
        return str(json.loads(f'"{text}"'))
    except ValueError:
        return text


def _first_day(plan: Plan) -> date | None:
    if not plan.items:
        return None
    return datetime.fromtimestamp(plan.items[0].starts_at / 1000, UTC).astimezone(plan.zone).date()


def _clock(millis: int) -> str:
    seconds = millis // 1000
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def _whole(value: object) -> int | None:
    """A number of ms; None for anything else, as true and NaN are."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return int(value) if abs(value) < 100 * DAY else None
