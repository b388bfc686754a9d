"""What the conference is from its first entry on: its name, its regions, its areas."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from immutables import Map

from conference.core.ids import AreaId, RegionId
from conference.deliberation.rooms.model import Area, Region

__all__ = ["Founding", "Rule"]


class Rule(StrEnum):
    """What takes two people in this conference: publishing polls, or drawing lots."""

    PUBLISH = "publish"
    DRAW = "draw"


@dataclass(frozen=True, slots=True)
class Founding:
    """The slice of the meeting that its founding fills. ``regions`` keep the order of the plan.

    ``second_person`` is what takes two people, by two logins.
    """

    name: str = ""
    rehearsal: bool = False
    regions: tuple[Region, ...] = ()
    areas: Map[AreaId, Area] = field(default_factory=Map)
    zone: str = ""
    second_person: tuple[Rule, ...] = ()

    @property
    def is_done(self) -> bool:
        """Whether the conference has begun to exist."""
        return bool(self.name)

    def region_index(self, area: AreaId) -> int:
        """The place of an area's region in ``regions``."""
        return self._region_places()[self.areas[area].region]

    def area_regions(self) -> dict[AreaId, int]:
        """For each area, the place of its region in ``regions``."""
        places = self._region_places()
        return {area.id: places[area.region] for area in self.areas.values()}

    def _region_places(self) -> dict[RegionId, int]:
        return {region.id: place for place, region in enumerate(self.regions)}
