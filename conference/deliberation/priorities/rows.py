"""Who has sent priorities and who has not, as rows: searched, by region, a page at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from conference.core.ids import AreaId
from conference.deliberation.meeting import Meeting
from conference.deliberation.priorities.model import Sent, of_assembly, of_room, room_of

__all__ = ["PrioritiesRow", "all_rows", "area_of", "found_rows"]


@dataclass(frozen=True, slots=True)
class PrioritiesRow:
    """An assembly and what it sent last; ``area`` and ``region`` are names."""

    whose: str
    name: str
    area: str
    region: str
    sent: Sent | None

    def has(self, text: str) -> bool:
        """Whether a text, folded, is in the name, the area, or what was sent."""
        if text in f"{self.name}\n{self.area}".casefold():
            return True
        sent = self.sent
        return sent is not None and any(
            text in f"{one.title}\n{one.why}".casefold() for one in sent.priorities
        )


def area_of(meeting: Meeting, whose: str) -> AreaId:
    """The area in which an assembly is; it is known."""
    party = room_of(whose)
    if party is not None:
        return meeting.rooms.parties[party].area
    return meeting.priorities.assemblies[int(whose.removeprefix("assembly/"))].area


def all_rows(meeting: Meeting, region: str = "") -> Iterator[PrioritiesRow]:
    """Every party, then every assembly without a room; of a ``region`` alone, by its id."""
    names = {one.id: one.name for one in meeting.founding.regions}
    areas, sent = meeting.founding.areas, meeting.priorities.sent
    for number in sorted(meeting.rooms.parties):
        area = areas[meeting.rooms.parties[number].area]
        if not region or area.region == region:
            whose, called = of_room(number), meeting.rooms.called(number)
            yield PrioritiesRow(whose, called, area.name, names[area.region], sent.get(whose))
    for one in sorted(meeting.priorities.assemblies):
        assembly = meeting.priorities.assemblies[one]
        area, whose = areas[assembly.area], of_assembly(one)
        if not region or area.region == region:
            yield PrioritiesRow(
                whose, assembly.name, area.name, names[area.region], sent.get(whose)
            )


def found_rows(
    meeting: Meeting, *, find: str, region: str, after: int, limit: int, only_sent: bool
) -> tuple[int, list[PrioritiesRow]]:
    """How many rows there are, and ``limit`` of them after the first ``after``.

    ``only_sent`` leaves out who has nothing that stands.
    """
    text = find.strip().casefold()
    found = [
        row
        for row in all_rows(meeting, region)
        if (not only_sent or (row.sent is not None and row.sent.counts))
        and (not text or row.has(text))
    ]
    return len(found), list(islice(found, after, after + limit))
