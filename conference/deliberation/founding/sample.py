"""The sample conference: areas, programme, polls and as many watch parties as wanted.

The data are ``resources/samples/country.toml`` and ``programme.toml``; where parties may stand is
bounded by the outline in ``resources/map/uk.json``. Everything here is a value, and the same seed
gives the same parties.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from math import cos, radians
from random import Random
from typing import Any

import numpy as np

from conference.core.assets import asset
from conference.core.chance import seeded
from conference.core.ids import AreaId, ItemId, PollId, RegionId

__all__ = [
    "SampleArea",
    "SampleItem",
    "SampleParty",
    "SamplePoll",
    "SampleRegion",
    "sample_areas",
    "sample_conduct",
    "sample_parties",
    "sample_polls",
    "sample_programme",
    "sample_regions",
    "sample_title",
]

KM_A_DEGREE = 111.2
"""Length of a degree of latitude."""

VENUES = {
    "rooms": (35, 4, 14),
    "pubs": (20, 12, 70),
    "centres": (20, 15, 120),
    "churches": (13, 15, 90),
    "libraries": (12, 10, 45),
}
"""Kind of place: how many of a hundred parties meet there, and the least and most that it holds."""

PLACING_ATTEMPTS = 6
NAMING_ATTEMPTS = 12


@dataclass(frozen=True, slots=True)
class SampleRegion:
    """The first level of areas below the nation."""

    id: RegionId
    name: str


@dataclass(frozen=True, slots=True)
class SampleArea:
    """A city or county; ``lat`` and ``lon`` in degrees, WGS 84.

    ``people`` (thousands) weighs how many parties it gets, ``spread`` (km) how far they scatter.
    """

    id: AreaId
    name: str
    region: RegionId
    lat: float
    lon: float
    people: float
    spread: float


@dataclass(frozen=True, slots=True)
class SampleParty:
    """A watch party; ``capacity`` is how many people its place holds, at least 4."""

    name: str
    area: AreaId
    lat: float
    lon: float
    capacity: int


@dataclass(frozen=True, slots=True)
class SampleItem:
    """An item of the programme.

    ``day`` counts from 1, ``starts`` is the planned local time ``"HH:MM"``, ``kind`` one of the
    item kinds. ``hard`` marks a fixed time. ``poll`` is the poll that an item of kind vote asks.
    """

    id: ItemId
    day: int
    starts: str
    minutes: int
    kind: str
    title: str
    speaker: str = ""
    hard: bool = False
    poll: PollId | None = None


@dataclass(frozen=True, slots=True)
class SamplePoll:
    """A poll; ``channels`` among phones, hands, button; ``kind`` is ``"single"``: one option."""

    id: PollId
    question: str
    options: tuple[str, ...]
    channels: tuple[str, ...]
    kind: str


@dataclass(frozen=True, slots=True)
class _Names:
    venues: dict[str, list[str]]
    streets: list[str]
    anywhere: list[str]
    places: dict[str, list[str]]


def sample_conduct() -> str:
    """Plain rules of conduct, to begin from."""
    return asset("samples").joinpath("conduct.md").read_text(encoding="utf-8")


def sample_title() -> str:
    """What the sample conference is called."""
    return str(_toml("programme.toml")["title"])


def sample_regions() -> tuple[SampleRegion, ...]:
    """The 8 regions."""
    return tuple(
        SampleRegion(RegionId(region["id"]), region["name"])
        for region in _toml("country.toml")["regions"]
    )


def sample_areas() -> tuple[SampleArea, ...]:
    """The 140 areas, region by region."""
    return tuple(
        SampleArea(AreaId(ident), name, RegionId(region["id"]), lat, lon, people, spread)
        for region in _toml("country.toml")["regions"]
        for ident, name, lat, lon, people, spread in region["areas"]
    )


def sample_programme() -> tuple[SampleItem, ...]:
    """The items of all days, in the order in which they are planned."""
    return tuple(SampleItem(**item) for item in _toml("programme.toml")["items"])


def sample_polls() -> tuple[SamplePoll, ...]:
    """The polls in the order of the programme; the first three use one channel each."""
    return tuple(
        SamplePoll(
            id=PollId(poll["id"]),
            question=poll["question"],
            options=tuple(poll["options"]),
            channels=tuple(poll["channels"]),
            kind=poll["kind"],
        )
        for poll in _toml("programme.toml")["polls"]
    )


def sample_parties(count: int, seed: int | str) -> tuple[SampleParty, ...]:
    """``count`` >= 0 parties with names that differ, in random order.

    Each area gets its share by people, rounded up or down (systematic sampling: one random start,
    equal steps through the people). A party that would fall into the sea is moved towards the
    area's place.
    """
    if count < 0:
        raise ValueError("count must not be negative")
    rng = seeded(seed, "sample parties")
    areas = sample_areas()
    names = _names()
    taken: set[str] = set()
    parties = []
    for area, wanted in zip(areas, _shares(areas, count, rng), strict=True):
        for lat, lon in _placed(area, wanted, rng):
            venue = rng.choices(list(VENUES), [weight for weight, _, _ in VENUES.values()])[0]
            name = _name(venue, area, names, taken, rng)
            taken.add(name)
            _, least, most = VENUES[venue]
            capacity = round(rng.triangular(least, most, least + (most - least) / 4))
            parties.append(SampleParty(name, area.id, lat, lon, capacity))
    rng.shuffle(parties)
    return tuple(parties)


@cache
def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads(asset("samples", name).read_text(encoding="utf-8"))


@cache
def _names() -> _Names:
    data = _toml("country.toml")
    names, places = data["names"], data["places"]
    return _Names(
        venues={venue: names[venue] for venue in VENUES},
        streets=names["streets"],
        anywhere=places["anywhere"],
        places={area: own for area, own in places.items() if area != "anywhere"},
    )


def _shares(areas: Sequence[SampleArea], count: int, rng: Random) -> list[int]:
    """How many of ``count`` parties each area gets; within one of its exact share."""
    total = sum(area.people for area in areas)
    start = rng.random()
    passed = [int(end * count / total + start) for end in accumulate(a.people for a in areas)]
    passed[-1] = count
    return [after - before for before, after in zip([0, *passed], passed, strict=False)]


def _name(venue: str, area: SampleArea, names: _Names, taken: set[str], rng: Random) -> str:
    """A name that is not taken; the area is added where that alone tells two parties apart."""
    own = names.places.get(area.id, [area.name])
    name = ""
    for attempt in range(NAMING_ATTEMPTS):
        what = rng.choice(names.venues[venue])
        where = rng.choice(own if attempt < NAMING_ATTEMPTS // 2 else names.anywhere)
        match venue:
            case "rooms":
                name = f"{what}, {rng.randint(1, 160)} {rng.choice(names.streets)}"
            case "pubs" | "churches":
                name = f"{what}, {where}"
            case _:
                name = f"{where} {what}"
        if name not in taken and where not in names.anywhere:
            return name
        name = name if where == area.name and venue != "rooms" else f"{name}, {area.name}"
        if name not in taken:
            return name
    number = 2
    while f"{name} ({number})" in taken:
        number += 1
    return f"{name} ({number})"


def _placed(area: SampleArea, count: int, rng: Random) -> list[tuple[float, float]]:
    """``count`` points (lat, lon) around the area's place, on land where that can be had."""
    east = KM_A_DEGREE * cos(radians(area.lat))
    points = np.tile([area.lat, area.lon], (count, 1))
    open_ = np.arange(count)
    spread = area.spread
    for _ in range(PLACING_ATTEMPTS):
        if not len(open_):
            break
        moved = [(rng.gauss(0, spread), rng.gauss(0, spread)) for _ in open_]
        tried = np.array([area.lat, area.lon]) + np.array(moved) / [KM_A_DEGREE, east]
        dry = _on_land(tried)
        points[open_[dry]] = tried[dry]
        open_ = open_[~dry]
        spread *= 0.7
    return [(round(float(lat), 5), round(float(lon), 5)) for lat, lon in points]


@cache
def _coast() -> np.ndarray[Any, np.dtype[np.float64]]:
    """The edges of the country's outline, one row each: lat, lon, lat, lon."""
    rings = json.loads(asset("map", "uk.json").read_text(encoding="utf-8"))["country"]
    edges = []
    for ring in rings:
        ends = np.array(ring, dtype=float).reshape(-1, 2)[:, ::-1]
        edges.append(np.hstack([ends[:-1], ends[1:]]))
    return np.vstack(edges)


def _on_land(
    points: np.ndarray[Any, np.dtype[np.float64]],
) -> np.ndarray[Any, np.dtype[np.bool_]]:
    """Whether each (lat, lon) is inside: a line to the east crosses the coast an odd time."""
    coast = _coast()
    south, north = points[:, 0].min(), points[:, 0].max()
    lats = coast[:, [0, 2]]
    near = coast[(lats.max(axis=1) >= south) & (lats.min(axis=1) <= north)]
    lat, lon = points[:, :1], points[:, 1:]
    lat0, lon0, lat1, lon1 = near.T
    spans = (lat0 > lat) != (lat1 > lat)
    rise = np.where(lat1 == lat0, 1.0, lat1 - lat0)
    beyond = lon < lon0 + (lat - lat0) * (lon1 - lon0) / rise
    return np.asarray(np.count_nonzero(spans & beyond, axis=1) % 2, dtype=np.bool_)
