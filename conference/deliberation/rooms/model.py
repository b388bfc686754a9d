"""Where people are: regions, areas, and the watch parties in them."""

from __future__ import annotations

from dataclasses import dataclass, field

from immutables import Map

from conference.core.ids import AreaId, PartyId, RegionId

__all__ = ["Area", "Party", "Region", "Rooms", "places_for"]


@dataclass(frozen=True, slots=True)
class Region:
    """The first level below the nation."""

    id: RegionId
    name: str


@dataclass(frozen=True, slots=True)
class Area:
    """A city or county; latitude and longitude in degrees (WGS 84)."""

    id: AreaId
    name: str
    region: RegionId
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Party:
    """A room full of people: ``headcount`` is what the facilitator has checked in.

    ``capacity`` is the most people the room holds and bounds the headcount.
    """

    id: PartyId
    name: str
    area: AreaId
    latitude: float
    longitude: float
    capacity: int
    headcount: int = 0

    @property
    def places(self) -> int:
        """How many phones may be in: by those checked in, and by the capacity before anybody is."""
        return places_for(self.headcount or self.capacity)


def places_for(people: int) -> int:
    """So many phones as people, and some more for those who join a second time."""
    return people + max(5, people // 10)


@dataclass(frozen=True, slots=True)
class Rooms:
    """The slice of the meeting for watch parties. Their ids count from 0 without a gap.

    ``renewed`` says how often the code for people was renewed, ``ended`` the labels of the phones
    whose sessions were ended one by one. ``unclear`` has what those parties are called whose names
    alone are not clear (see :mod:`conference.deliberation.rooms.naming`).
    """

    parties: Map[PartyId, Party] = field(default_factory=Map)
    renewed: Map[PartyId, int] = field(default_factory=Map)
    ended: Map[PartyId, frozenset[str]] = field(default_factory=Map)
    unclear: Map[PartyId, str] = field(default_factory=Map)

    def called(self, party: PartyId) -> str:
        """What people read: its name, with the area beside it where another has that name, too."""
        return self.unclear.get(party) or self.parties[party].name
