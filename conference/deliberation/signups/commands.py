"""What may be asked about rooms that sign up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta

from conference.core.bounds import Id, Number, Reason
from conference.core.ids import AreaId
from conference.deliberation.command import WireCommand
from conference.deliberation.signups.model import Admitting

__all__ = [
    "AdmitRoom",
    "Beside",
    "Command",
    "EndHostLink",
    "RoomName",
    "SetSigningUp",
    "SignUpNumber",
    "SignUpRoom",
    "TurnRoomDown",
    "WithdrawSignUp",
]

SignUpNumber = Annotated[int, Meta(ge=1, le=10_000_000)]

RoomName = Annotated[str, Meta(min_length=1, max_length=80)]

Capacity = Annotated[int, Meta(ge=1, le=100_000)]


class SetSigningUp(WireCommand, frozen=True, tag="set_signing_up"):
    """Whether rooms may sign up, and whether a desk lets in each of them.

    ``at_once`` is how many may come in without one, where ``admitting`` is ``at_once``; who signs
    up after them waits for the nod.
    """

    admitting: Admitting
    at_once: Number = 0


@dataclass(frozen=True, slots=True)
class SignUpRoom:
    """A room signs up. ``digest`` commits to all that it wrote; only the server asks for it.

    The name is used where the room is let in at once, and else is not kept.
    """

    name: str
    area: AreaId
    expected: int
    digest: str


class AdmitRoom(WireCommand, frozen=True, tag="admit_room"):
    """A room that signed up is a party from now on: under this name, in this area.

    The desk may have put name and area right; ``capacity`` is how many people the room holds.
    """

    signup: SignUpNumber
    name: RoomName
    area: Id
    capacity: Capacity


class TurnRoomDown(WireCommand, frozen=True, tag="turn_room_down"):
    """A room that signed up is not let in; its host reads why, and so does everybody."""

    signup: SignUpNumber
    reason: Reason


@dataclass(frozen=True, slots=True)
class WithdrawSignUp:
    """Who signed up a room that waits takes it back; only the server asks for it."""

    signup: int


class EndHostLink(WireCommand, frozen=True, tag="end_host_link"):
    """The private link of a room's host opens nothing any more."""

    signup: SignUpNumber


Command = SetSigningUp | SignUpRoom | AdmitRoom | TurnRoomDown | WithdrawSignUp

Beside = EndHostLink
"""What changes nothing of the meeting, see :mod:`conference.server.door.signups`."""
