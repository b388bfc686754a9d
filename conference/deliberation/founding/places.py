"""The areas and the watch parties of a plan."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from fractions import Fraction
from statistics import median

from conference.core.ids import AreaId, PartyId, RegionId
from conference.deliberation.founding.sheet import Ids, Row, Shape, Sheet, Twice
from conference.deliberation.rooms.book import Page
from conference.deliberation.rooms.model import Area, Party, Region
from conference.tables.calendar import unaccented
from conference.tables.naming import alike, quoted, tidy
from conference.tables.numbers import NumberColumn, read_numbers

__all__ = ["AREAS", "PARTIES", "Places", "read_areas", "read_pages", "read_parties"]

_LATITUDE = ("lat",)
_LONGITUDE = ("lon", "lng", "long")

_AMOUNT = r"(\d{1,3}(?:[.,]\d{1,15})?)"
_ON_MAPS = re.compile(
    rf"""([-−]?)\s?{_AMOUNT}\s?(°)?(?:\s?{_AMOUNT}'(?:\s?{_AMOUNT}(?:"|''))?)?\s?([NSEWnsew])?"""
)

LEAST_PLACES = 3
"""Of fewer places nobody can say which is far from the others."""

NEAR, FAR = 5, 15
"""Degrees of latitude and longitude from the middle of all places."""

LONGEST_CONTACT = 200
"""Characters of who runs a party, and of a telephone."""

WIDEST = 40
"""So many degrees of longitude from the middle of its time zone nearly every place is."""

AREAS = Shape(
    {
        "id": ("area id", "code", "area code"),
        "name": ("area name", "area"),
        "region": ("region name",),
        "latitude": _LATITUDE,
        "longitude": _LONGITUDE,
    },
    ("id", "name", "region", "latitude", "longitude"),
)

PARTIES = Shape(
    {
        "name": ("party", "party name", "watch party", "venue"),
        "area": ("area id", "area code"),
        "capacity": ("places", "max", "maximum"),
        "latitude": _LATITUDE,
        "longitude": _LONGITUDE,
        "facilitator": ("facilitator name", "host", "run by"),
        "telephone": ("phone", "phone number", "telephone number", "mobile", "tel"),
    },
    ("name", "area", "capacity"),
)


@dataclass(frozen=True, slots=True)
class Places:
    """The regions and areas of a plan; ``is_known`` unless the table of areas cannot be read."""

    regions: tuple[Region, ...]
    areas: tuple[Area, ...]
    is_known: bool


def read_areas(sheet: Sheet, zone: tzinfo) -> Places:
    """The areas, in regions by their names, in whatever case these are written.

    ``zone`` is that of the conference; it says roughly where they are.
    """
    regions: dict[str, Region] = {}
    areas = []
    latitudes, longitudes = _coordinates(sheet)
    seen = Twice("id")
    for row, latitude, longitude in zip(sheet.rows, latitudes, longitudes, strict=True):
        ident = row.ident("id")
        seen.add(row, ident)
        for column, degree in (("latitude", latitude), ("longitude", longitude)):
            if degree is None and not row.cell(column):
                row.fault(column, "is empty")
        areas.append(
            Area(
                AreaId(ident),
                row.name("name"),
                _region(row, regions),
                latitude or 0.0,
                longitude or 0.0,
            )
        )
    seen.add_faults()
    _tell_swapped(sheet, latitudes, longitudes)
    _tell_all_swapped(sheet, latitudes, longitudes, zone)
    _tell_near(sheet, regions.values())
    return Places(tuple(regions.values()), tuple(areas), bool(areas) or not sheet.book)


def _region(row: Row, regions: dict[str, Region]) -> RegionId:
    name = row.name("region", "is empty; where cells are merged, write the region in each line")
    region = regions.setdefault(alike(name), Region(RegionId(name), name))
    if region.name != name:
        row.remark(f"the region {quoted(name)} is read as {quoted(region.name)}")
    return region.id


def _tell_near(sheet: Sheet, regions: Iterable[Region]) -> None:
    """Remark on regions whose names differ in signs and accents alone."""
    found: dict[str, str] = {}
    for region in regions:
        form = "".join(filter(str.isalnum, unaccented(region.name)))
        before = found.setdefault(form, region.name)
        if form and before != region.name:
            two = f"{quoted(before)} and {quoted(region.name)}"
            sheet.remarks.add(0, f"{two} are two regions; write them alike if they are one")


def _coordinates(sheet: Sheet, *more: NumberColumn) -> list[list[float | None]]:
    """Latitudes, longitudes and what else has numbers; None where there is no number."""
    latitudes, longitudes = (
        [(line, _degrees(cell)) for line, cell in sheet.cells(name)]
        for name in ("latitude", "longitude")
    )
    columns = [
        NumberColumn("latitude", latitudes, -90, 90),
        NumberColumn("longitude", longitudes, -180, 180),
        *more,
    ]
    found = read_numbers(columns, sheet.book, separator=sheet.separator)
    return [[None if one is None else float(one) for one in column] for column in found]


def _tell_swapped(
    sheet: Sheet, latitudes: Sequence[float | None], longitudes: Sequence[float | None]
) -> None:
    """Remark on places that are near all others only with latitude and longitude swapped."""
    rows = zip(sheet.rows, latitudes, longitudes, strict=True)
    there = [(row, y, x) for row, y, x in rows if y is not None and x is not None]
    if len(there) < LEAST_PLACES:
        return
    middle_y, middle_x = median(y for _, y, _ in there), median(x for _, _, x in there)
    for row, y, x in there:
        apart = max(abs(y - middle_y), abs(x - middle_x))
        swapped = max(abs(x - middle_y), abs(y - middle_x))
        if apart > FAR > NEAR > swapped:
            told = f"{quoted(row.cell('name'))} is far from all others; near them with latitude"
            row.remark(f"{told} and longitude swapped")


def _tell_all_swapped(
    sheet: Sheet,
    latitudes: Sequence[float | None],
    longitudes: Sequence[float | None],
    zone: tzinfo,
) -> None:
    """Remark on areas that can be in the time zone only with latitude and longitude swapped."""
    offset = datetime(2027, 1, 1, tzinfo=zone).utcoffset()
    name = getattr(zone, "key", None) or ""
    ys, xs = ([one for one in column if one is not None] for column in (latitudes, longitudes))
    if not (ys and xs and offset is not None and "/" in name) or name.startswith("Etc/"):
        return
    middle = offset / timedelta(hours=1) * 15
    if abs(median(xs) - middle) > WIDEST > abs(median(ys) - middle) and abs(median(xs)) <= 90:
        told = f"the areas are far from {name}; near it with latitude and longitude swapped"
        sheet.remarks.add(0, told[:1].upper() + told[1:])


def _degrees(cell: str) -> str:
    """The cell as a number, also where it has the signs of maps: ``53°20'N``, ``2.69° W``."""
    found = _ON_MAPS.fullmatch(cell.replace("′", "'").replace("’", "'").replace("″", '"'))
    if found is None or not any(found.group(3, 4, 6)) or all(found.group(1, 6)):
        return cell
    sign, whole, _, minutes, seconds, side = found.groups()
    if side and side in "sSwW":
        sign = "-"
    if minutes is None:
        return f"{sign}{whole}"
    parts = [Fraction(part.replace(",", ".")) for part in (whole, minutes, seconds or "0")]
    if max(parts[1:]) >= 60:
        return cell
    value = sum(part / 60**power for power, part in enumerate(parts))
    return f"{sign}{float(value):.7f}"


def read_parties(sheet: Sheet, places: Places) -> tuple[Party, ...]:
    """The parties. Two of one name are told apart by their areas; in one area that is a fault."""
    areas = {area.id: area for area in places.areas}
    ids = Ids(areas, {area.id: area.name for area in places.areas})
    capacity = NumberColumn("capacity", sheet.cells("capacity"), 1, 100_000, whole=True)
    columns = _coordinates(sheet, capacity)
    parties: list[Party] = []
    seen = Twice("name")
    for row, latitude, longitude, holds in zip(sheet.rows, *columns, strict=True):
        name, area = row.name("name"), _area(row, ids, areas, places)
        if holds is None and not row.cell("capacity"):
            row.fault("capacity", "is empty")
        if area is not None:
            seen.add(row, name, f" in the area {quoted(area.name)} ({area.id})")
        parties.append(
            Party(
                PartyId(len(parties)),
                name,
                area.id if area else AreaId(""),
                latitude if latitude is not None else area.latitude if area else 0.0,
                longitude if longitude is not None else area.longitude if area else 0.0,
                int(holds or 0),
            )
        )
    seen.add_faults()
    _tell_doubles(sheet, parties, areas)
    return tuple(parties)


def read_pages(sheet: Sheet) -> tuple[Page, ...]:
    """Who runs each party, and by which telephone they are reached, where that is known.

    It is about persons: it goes into the book of rooms, and never into the record.
    """
    pages = []
    for number, row in enumerate(sheet.rows):
        for column in ("facilitator", "telephone"):
            if len(row.cell(column)) > LONGEST_CONTACT:
                row.fault(column, f"has more than {LONGEST_CONTACT} characters")
        page = Page(PartyId(number), tidy(row.cell("facilitator")), tidy(row.cell("telephone")))
        if page.facilitator or page.telephone:
            pages.append(page)
    return tuple(pages)


def _area(row: Row, ids: Ids, areas: Mapping[AreaId, Area], places: Places) -> Area | None:
    typed = row.ident("area")
    found = ids.find(row, "area", typed)
    if found is not None:
        return areas[AreaId(found)]
    if typed and not places.areas and places.is_known:
        row.fault("area", "there are no areas; add the table areas.csv")
    elif typed and places.is_known:
        row.fault("area", f"{quoted(typed)} is no id in the table of areas")
    return None


def _tell_doubles(sheet: Sheet, parties: Iterable[Party], areas: Mapping[AreaId, Area]) -> None:
    """Remark on names that several parties have: screens show the area beside them."""
    found: dict[str, list[tuple[int, Party]]] = {}
    for row, party in zip(sheet.rows, parties, strict=True):
        found.setdefault(alike(party.name), []).append((row.line, party))
    for doubles in found.values():
        if len(doubles) < 2:
            continue
        places = {alike(areas[p.area].name) for _, p in doubles if p.area in areas}
        are_apart = len(places) == len(doubles)
        told = "their areas tell them apart" if are_apart else "not all in areas of different names"
        name = quoted(doubles[0][1].name)
        for line, _ in doubles:
            sheet.remarks.add(line, f"{len(doubles)} parties are called {name}; {told}")
