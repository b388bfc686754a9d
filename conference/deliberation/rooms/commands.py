"""What may be asked about watch parties."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.bounds import Number, PartyNumber
from conference.deliberation.command import WireCommand
from conference.deliberation.rooms.model import Party

__all__ = ["Command", "RegisterParties", "SetHeadcount"]


@dataclass(frozen=True, slots=True)
class RegisterParties:
    """Add parties; their ids must follow on from those already there."""

    parties: tuple[Party, ...]


class SetHeadcount(WireCommand, frozen=True, tag="set_headcount"):
    """The facilitator checks in how many people are in the room; ``party`` is for the desk only."""

    headcount: Number
    party: PartyNumber | None = None


Command = RegisterParties | SetHeadcount
