"""What has happened to priorities: entries of the record, whose kinds are these names."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.deliberation.priorities.model import Assembly, Priority

__all__ = [
    "AssembliesRegistered",
    "Event",
    "GatheringSet",
    "PrioritiesReceived",
    "PrioritiesWithdrawn",
]


@dataclass(frozen=True, slots=True)
class GatheringSet:
    """From when until when priorities are gathered; None: not at all, without an end."""

    opens_at: Millis | None
    closes_at: Millis | None
    at: Millis


@dataclass(frozen=True, slots=True)
class AssembliesRegistered:
    """Assemblies without a room have codes of their own."""

    assemblies: tuple[Assembly, ...]
    at: Millis


@dataclass(frozen=True, slots=True)
class PrioritiesReceived:
    """A version of an assembly's priorities was received; ``paper``: entered at a desk."""

    whose: str
    version: int
    language: str
    headcount: int
    priorities: tuple[Priority, ...]
    paper: bool
    at: Millis


@dataclass(frozen=True, slots=True)
class PrioritiesWithdrawn:
    """What an assembly sent does not stand any more; that is a ``version``, too."""

    whose: str
    version: int
    at: Millis


Event = GatheringSet | AssembliesRegistered | PrioritiesReceived | PrioritiesWithdrawn
