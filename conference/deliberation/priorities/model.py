"""Priorities as they stand: when they are gathered, from whom, and what each assembly sent last."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from immutables import Map

from conference.core.bounds import PriorityTitle, PriorityWhy
from conference.core.clock import Millis
from conference.core.ids import AreaId, PartyId, RegionId

__all__ = [
    "LONGEST_TITLE",
    "LONGEST_WHY",
    "MOST",
    "MOST_ASSEMBLIES",
    "MOST_PEOPLE",
    "MOST_VERSIONS",
    "Assembly",
    "Priorities",
    "Priority",
    "Sent",
    "of_assembly",
    "of_room",
    "room_of",
]

MOST = 5
"""So many priorities an assembly may send."""

LONGEST_TITLE, LONGEST_WHY = 160, 1_000  # as in core.bounds
"""Signs of a priority, and of why it is one."""

MOST_PEOPLE = 100_000
"""People who can have agreed in one assembly."""

MOST_VERSIONS = 300
"""Versions that one assembly may send: each is an entry of the record for good."""

MOST_ASSEMBLIES = 100_000
"""Assemblies without a room."""


@dataclass(frozen=True, slots=True)
class Priority:
    """One priority in an assembly's own words; ``why`` may be ""."""

    title: PriorityTitle
    why: PriorityWhy = ""


@dataclass(frozen=True, slots=True)
class Assembly:
    """A local assembly that has no room at the conference; ``number`` counts from 1."""

    number: int
    name: str
    area: AreaId


@dataclass(frozen=True, slots=True)
class Sent:
    """What an assembly sent last, its ``version`` from 1; nothing of it counts once withdrawn.

    ``language`` is a tag as in BCP 47. ``headcount`` people agreed. ``paper`` says that it came on
    paper and was entered at a desk.
    """

    version: int
    priorities: tuple[Priority, ...]
    headcount: int
    language: str
    at: Millis
    paper: bool = False

    @property
    def counts(self) -> bool:
        """Whether it stands; a version without priorities is a withdrawal."""
        return bool(self.priorities)


def of_room(party: int) -> str:
    """The name under which a party sends."""
    return f"room/{party}"


def of_assembly(number: int) -> str:
    """The name under which an assembly without a room sends."""
    return f"assembly/{number}"


def room_of(whose: str) -> PartyId | None:
    """The party that sends under a name; None where it is an assembly without a room."""
    kind, _, number = whose.partition("/")
    return PartyId(int(number)) if kind == "room" and number.isdecimal() else None


@dataclass(frozen=True, slots=True)
class Priorities:
    """The slice of the meeting for priorities.

    They are gathered from ``opens_at`` until ``closes_at``; None: not yet, and without an end.
    ``sent`` has the last version by the name of who sent it. ``expected`` and ``received`` count by
    region, so that what desks are told of ten thousand assemblies costs no walk over them.
    """

    opens_at: Millis | None = None
    closes_at: Millis | None = None
    assemblies: Map[int, Assembly] = field(default_factory=Map)
    sent: Map[str, Sent] = field(default_factory=Map)
    expected: Map[RegionId, int] = field(default_factory=Map)
    received: Map[RegionId, int] = field(default_factory=Map)
    people: int = 0
    papers: int = 0
    withdrawn: int = 0

    def is_open(self, at: Millis) -> bool:
        """Whether they are gathered at this time."""
        if self.opens_at is None or at < self.opens_at:
            return False
        return self.closes_at is None or at < self.closes_at

    @property
    def total(self) -> int:
        """How many assemblies have sent what stands."""
        return sum(self.received.values())

    def standing(self) -> Iterator[tuple[str, Sent]]:
        """What stands, by who sent it: parties by number, then assemblies."""
        for whose in sorted(self.sent, key=_place):
            if self.sent[whose].counts:
                yield whose, self.sent[whose]


def _place(whose: str) -> tuple[bool, int]:
    kind, _, number = whose.partition("/")
    return kind != "room", int(number)
