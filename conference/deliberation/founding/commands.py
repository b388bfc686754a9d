"""What may be asked about the founding."""

from __future__ import annotations

from dataclasses import dataclass

from conference.deliberation.rooms.model import Area, Region

__all__ = ["Command", "FoundConference"]


@dataclass(frozen=True, slots=True)
class FoundConference:
    """Begin a conference with these regions and areas; ``zone`` names the plan's time zone."""

    name: str
    rehearsal: bool
    regions: tuple[Region, ...]
    areas: tuple[Area, ...]
    zone: str = ""


Command = FoundConference
