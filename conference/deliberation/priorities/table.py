"""The table of assemblies without a room, as organisers bring it: a name and an area a row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from conference.core.ids import AreaId
from conference.deliberation.priorities.decide import LONGEST_NAME
from conference.deliberation.rooms.model import Area
from conference.tables.faults import FaultBook, Remarks
from conference.tables.naming import tidy
from conference.tables.reading import Table

__all__ = ["NAMES", "Row", "read_assemblies"]

NAMES = ("name", "assembly", "group", "area", "place", "county", "city")
"""Columns of which the table has some."""


class Row(NamedTuple):
    """An assembly as the table has it."""

    name: str
    area: AreaId


def read_assemblies(
    lines: Iterable[str], source: str, areas: Mapping[AreaId, Area]
) -> tuple[list[Row], Remarks]:
    """The rows, and what was done unasked. An area is named by its id or its name.

    Raises :class:`~conference.core.errors.TableError` with every fault.
    """
    book = FaultBook(source)
    table = Table(lines, book, expected=NAMES, needed=NAMES)
    named_at, area_at = table.need("name", "assembly", "group"), table.need("area", "place")
    book.stop()
    by_name = _named(areas)
    found: dict[Row, int] = {}
    for cells in table:
        name, text = tidy(cells[named_at]), tidy(cells[area_at])
        area = AreaId(text) if AreaId(text) in areas else by_name.get(text.casefold())
        if not 0 < len(name) <= LONGEST_NAME:
            book.add(table.line, "name", f"a name has 1 to {LONGEST_NAME} signs", "length")
        if area is None:
            why = "is no area of the conference, or two have this name: write the id"
            book.add(table.line, "area", f"{text[:40]!r} {why}")
            continue
        row = Row(name, area)
        if row in found:
            book.add(table.line, "name", f"{name!r} is there on line {found[row]} already")
        found.setdefault(row, table.line)
    if not found and not book:
        book.add(0, "", "there is no assembly in it")
    book.stop()
    return [*found], table.remarks


def _named(areas: Mapping[AreaId, Area]) -> dict[str, AreaId | None]:
    """Areas by their names; None for a name that two have."""
    found: dict[str, AreaId | None] = {}
    for area in areas.values():
        name = tidy(area.name).casefold()
        found[name] = None if name in found else area.id
    return found
