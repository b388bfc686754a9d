"""Elections, and the areas of seats, from tables: a line each, with all that is wrong by its line.

==============  ===================================================================================
elections.csv   ``id, title`` and, if any, ``office, seats, rule, electorate, area, signatures,
                training, group, least, nominations close, vacant only``
seat areas      ``seat, area``
==============  ===================================================================================
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, tzinfo

from conference.core.clock import Millis
from conference.core.ids import ElectionId
from conference.deliberation.elections.calling import call_faults
from conference.deliberation.elections.commands import (
    AreaLine,
    CallElections,
    ElectionLine,
    GiveSeatAreas,
)
from conference.deliberation.founding.sheet import Row, Shape, Sheet, Twice
from conference.tables.naming import alike, quoted

__all__ = ["ELECTIONS", "areas_of_table", "elections_of_table", "read_elections"]

ELECTIONS = Shape(
    {
        "id": ("election",),
        "title": ("name",),
        "office": ("post",),
        "seats": ("places",),
        "rule": ("counted by", "method"),
        "electorate": ("elected by", "voters"),
        "area": ("constituency",),
        "signatures": ("signatures needed",),
        "training": ("training needed",),
        "group": ("guarantee",),
        "least": ("at least",),
        "nominations close": ("closes", "nominations until"),
        "vacant only": ("vacancies", "only vacant seats"),
    },
    ("id", "title"),
)

AREAS_OF_SEATS = Shape({"seat": ("number",), "area": ("constituency", "region")}, ("seat", "area"))

_ID = re.compile("[a-z0-9][a-z0-9-]{0,47}")
_COLUMNS = {"closes_at": "nominations close"}


def read_elections(sheet: Sheet, zone: tzinfo) -> tuple[CallElections, ...]:
    """The elections, to be called; nothing where the table has none. Times are of ``zone``."""
    lines, seen = tuple(_lines(sheet, zone)), Twice("id")
    for row, line in zip(sheet.rows, lines, strict=True):
        seen.add(row, line.election)
    seen.add_faults()
    return (CallElections(lines),) if lines else ()


def elections_of_table(text: str, file: str, zone: tzinfo) -> CallElections:
    """The elections of a table; raises :class:`ConferenceError` with all its faults."""
    sheet = Sheet(file, text, ELECTIONS)
    found = read_elections(sheet, zone)
    if not found and not sheet.book:
        sheet.book.add(0, "", "there is no election in it")
    if sheet.book:
        raise sheet.book.error()
    return found[0]


def areas_of_table(text: str, file: str) -> GiveSeatAreas:
    """The areas of seats of a table; raises :class:`ConferenceError` with all its faults."""
    sheet = Sheet(file, text, AREAS_OF_SEATS)
    seats: dict[str, list[int]] = {}
    names: dict[str, str] = {}
    seen = Twice("seat")
    for row in sheet.rows:
        number, area = _number(row, "seat", 1_000_000), row.name("area")
        seen.add(row, row.cell("seat"))
        if area:
            name = names.setdefault(alike(area), area)
            seats.setdefault(name, []).append(number)
    seen.add_faults()
    if sheet.book:
        raise sheet.book.error()
    return GiveSeatAreas(tuple(AreaLine(name, tuple(found)) for name, found in seats.items()))


def _lines(sheet: Sheet, zone: tzinfo) -> Iterator[ElectionLine]:
    for row in sheet.rows:
        ident = row.ident("id")
        if ident and not _ID.fullmatch(ident):
            row.fault("id", f"{quoted(ident)} is no id: small letters, digits and dashes")
        line = ElectionLine(
            ElectionId(ident),
            row.name("title"),
            row.name("office") if row.cell("office") else "",
            _number(row, "seats", 200) if row.cell("seats") else 1,
            row.cell("rule"),
            row.cell("electorate") or "chamber",
            row.name("area") if row.cell("area") else "",
            row.cell("signatures").replace(" ", ""),
            row.name("training") if row.cell("training") else "",
            row.name("group") if row.cell("group") else "",
            row.cell("least").replace(" ", ""),
            _moment(row, zone),
            row.yes("vacant only"),
        )
        for column, reason in call_faults(line):
            if column != "title":
                row.fault(_COLUMNS.get(column, column), reason.rstrip("."))
        yield line


def _number(row: Row, column: str, most: int) -> int:
    typed = row.text(column)
    if typed.isascii() and typed.isdecimal() and 1 <= int(typed) <= most:
        return int(typed)
    if typed:
        row.fault(column, f"{quoted(typed)} is no number from 1 to {most}")
    return 1


def _moment(row: Row, zone: tzinfo) -> Millis | None:
    """When nominations close: ``2026-05-30 18:00``, in the conference's zone."""
    typed = row.cell("nominations close")
    if not typed:
        return None
    try:
        found = datetime.fromisoformat(typed)
    except ValueError:
        row.fault("nominations close", f"{quoted(typed)} is no time, such as 2026-05-30 18:00")
        return None
    at = found if found.tzinfo is not None else found.replace(tzinfo=zone)
    return Millis(int(at.timestamp() * 1000))
