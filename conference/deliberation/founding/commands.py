"""What may be asked about the founding."""

from __future__ import annotations

from dataclasses import dataclass

from conference.deliberation.founding.model import Rule
from conference.deliberation.rooms.model import Area, Region

__all__ = ["Command", "FoundConference"]


@dataclass(frozen=True, slots=True)
class FoundConference:
    """Begin a conference with these regions and areas.

    ``zone`` is the time zone of its programme, by its IANA name; "" where that is not known.
    ``second_person`` is what takes two people.
    """

    name: str
    rehearsal: bool
    regions: tuple[Region, ...]
    areas: tuple[Area, ...]
    zone: str = ""
    second_person: tuple[Rule, ...] = ()


Command = FoundConference
