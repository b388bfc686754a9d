"""From what happened to the next slice of the founding."""

from __future__ import annotations

from immutables import Map

from conference.deliberation.founding.events import Event
from conference.deliberation.founding.model import Founding
from conference.deliberation.meeting import Meeting

__all__ = ["evolve"]


def evolve(_state: Founding, event: Event, _meeting: Meeting) -> Founding:
    """What was founded."""
    areas = {area.id: area for area in event.areas}
    return Founding(
        event.name, event.rehearsal, event.regions, Map(areas), event.zone, event.second_person
    )
