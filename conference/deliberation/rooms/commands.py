"""What may be asked about watch parties."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.ids import PartyId
from conference.deliberation.rooms.model import Party

__all__ = ["Command", "RegisterParties", "SetHeadcount"]


@dataclass(frozen=True, slots=True)
class RegisterParties:
    """Add parties; their ids must follow on from those already there."""

    parties: tuple[Party, ...]


@dataclass(frozen=True, slots=True)
class SetHeadcount:
    """Check in how many people are in the room, or correct it, also while a poll is open.

    Who belongs to a party does so for that one; ``party`` is for the desk.
    """

    headcount: int
    party: PartyId | None = None


Command = RegisterParties | SetHeadcount
