"""What has happened to watch parties: entries of the record, whose kinds are these names."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.core.ids import PartyId
from conference.deliberation.rooms.model import Party

__all__ = [
    "CapacitySet",
    "Event",
    "HeadcountSet",
    "MessageSeen",
    "MessageSent",
    "MessageTakenBack",
    "PartiesRegistered",
    "PhoneEnded",
    "RoomCodeRenewed",
]


@dataclass(frozen=True, slots=True)
class PartiesRegistered:
    """Parties were added; their ids follow on from those before."""

    parties: tuple[Party, ...]


@dataclass(frozen=True, slots=True)
class HeadcountSet:
    """The facilitator checked in, or corrected, how many people are in the room."""

    party: PartyId
    headcount: int


@dataclass(frozen=True, slots=True)
class CapacitySet:
    """How many people the room holds was corrected; the headcount is no more than that."""

    party: PartyId
    capacity: int
    reason: str


@dataclass(frozen=True, slots=True)
class RoomCodeRenewed:
    """People join the party by another code from now on; all who were in had to join anew."""

    party: PartyId
    reason: str


@dataclass(frozen=True, slots=True)
class PhoneEnded:
    """The session of one phone was ended, by the label that it showed. Its ballots stay."""

    party: PartyId
    phone: str
    reason: str


@dataclass(frozen=True, slots=True)
class MessageSent:
    """The desk wrote to these parties, or to all (None); it is shown until that time."""

    message: str
    at: Millis
    until: Millis
    text: str
    parties: tuple[PartyId, ...] | None


@dataclass(frozen=True, slots=True)
class MessageTakenBack:
    """A message is shown no more."""

    message: str
    at: Millis


@dataclass(frozen=True, slots=True)
class MessageSeen:
    """The facilitator of a party said that a message was read."""

    message: str
    party: PartyId


Event = (
    PartiesRegistered
    | HeadcountSet
    | CapacitySet
    | RoomCodeRenewed
    | PhoneEnded
    | MessageSent
    | MessageTakenBack
    | MessageSeen
)
