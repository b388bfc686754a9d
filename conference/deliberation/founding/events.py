"""What has happened to the founding: entries of the record, whose kinds are these names."""

from __future__ import annotations

from conference.core.lean import Lean
from conference.deliberation.rooms.model import Area, Region

__all__ = ["ConferenceFounded", "Event"]


class ConferenceFounded(Lean, frozen=True, omit_defaults=True):
    """The conference exists. A rehearsal is marked as one from its first entry to its last.

    ``zone`` names the time zone of the plan; records without one leave it out.
    """

    name: str
    rehearsal: bool
    regions: tuple[Region, ...]
    areas: tuple[Area, ...]
    zone: str = ""


Event = ConferenceFounded
