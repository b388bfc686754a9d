"""What has happened to the founding: entries of the record, whose kinds are these names."""

from __future__ import annotations

from dataclasses import dataclass

from conference.deliberation.founding.model import Rule
from conference.deliberation.rooms.model import Area, Region

__all__ = ["ConferenceFounded", "Event"]


@dataclass(frozen=True, slots=True)
class ConferenceFounded:
    """The conference exists. A rehearsal is marked as one from its first entry to its last.

    ``zone`` is the time zone of its programme, as in Europe/London; "" where that is not known, as
    in records from before there was this field, whose bodies do not have it. ``second_person`` is
    what takes two people; where nothing does, bodies do not have it.
    """

    name: str
    rehearsal: bool
    regions: tuple[Region, ...]
    areas: tuple[Area, ...]
    zone: str = ""
    second_person: tuple[Rule, ...] = ()


Event = ConferenceFounded
