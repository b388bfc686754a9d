"""What may be asked about watch parties."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.bounds import Label, Number, PartyNumber, Reason
from conference.deliberation.command import WireCommand
from conference.deliberation.rooms.model import Party

__all__ = [
    "Command",
    "EndPhone",
    "RegisterParties",
    "RenewRoomCode",
    "SetCapacity",
    "SetHeadcount",
]


@dataclass(frozen=True, slots=True)
class RegisterParties:
    """Add parties; their ids must follow on from those already there."""

    parties: tuple[Party, ...]


class SetHeadcount(WireCommand, frozen=True, tag="set_headcount"):
    """The facilitator checks in how many people are in the room; ``party`` is for the desk only."""

    headcount: Number
    party: PartyNumber | None = None


class SetCapacity(WireCommand, frozen=True, tag="set_capacity"):
    """The desk corrects how many people the room of a party holds, which bounds its headcount."""

    capacity: Number
    reason: Reason
    party: PartyNumber


class RenewRoomCode(WireCommand, frozen=True, tag="renew_room_code"):
    """A new code for the people of a party, and an end to the sessions of those who are in.

    ``party`` is for the desk only. ``times`` is how often it was renewed as far as the sender has
    seen: when it was renewed since, nothing more is done. None renews in any case.
    """

    reason: Reason
    party: PartyNumber | None = None
    times: Number | None = None


class EndPhone(WireCommand, frozen=True, tag="end_phone"):
    """An end to the session of one phone, by the label that it shows; ``party`` is for the desk."""

    phone: Label
    reason: Reason
    party: PartyNumber | None = None


Command = RegisterParties | SetHeadcount | SetCapacity | RenewRoomCode | EndPhone
