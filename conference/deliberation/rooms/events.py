"""What has happened to watch parties: entries of the record, whose kinds are these names."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.ids import PartyId
from conference.deliberation.rooms.model import Party

__all__ = ["Event", "HeadcountSet", "PartiesRegistered"]


@dataclass(frozen=True, slots=True)
class PartiesRegistered:
    """Parties were added; their ids follow on from those before."""

    parties: tuple[Party, ...]


@dataclass(frozen=True, slots=True)
class HeadcountSet:
    """The facilitator checked in, or corrected, how many people are in the room."""

    party: PartyId
    headcount: int


Event = PartiesRegistered | HeadcountSet
