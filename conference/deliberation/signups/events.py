"""What has happened to rooms that sign up: entries of the record, whose kinds are these names."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.core.ids import AreaId, PartyId
from conference.deliberation.signups.model import Admitting

__all__ = [
    "Event",
    "RoomAdmitted",
    "RoomSignedUp",
    "RoomTurnedDown",
    "SignUpWithdrawn",
    "SigningUpSet",
]


@dataclass(frozen=True, slots=True)
class SigningUpSet:
    """How rooms that sign up are let in from now on; see :class:`~.model.Signups`."""

    admitting: Admitting
    at_once: int
    at: Millis


@dataclass(frozen=True, slots=True)
class RoomSignedUp:
    """A room signed up: in which area, for how many people. ``digest`` commits to the rest."""

    signup: int
    area: AreaId
    expected: int
    digest: str
    at: Millis


@dataclass(frozen=True, slots=True)
class RoomAdmitted:
    """A room that signed up is this party, which was registered just before.

    ``unasked`` says that it was let in at once, without a desk.
    """

    signup: int
    party: PartyId
    at: Millis
    unasked: bool = False


@dataclass(frozen=True, slots=True)
class RoomTurnedDown:
    """A room that signed up is not let in."""

    signup: int
    reason: str
    at: Millis


@dataclass(frozen=True, slots=True)
class SignUpWithdrawn:
    """Who signed up a room took it back."""

    signup: int
    at: Millis


Event = SigningUpSet | RoomSignedUp | RoomAdmitted | RoomTurnedDown | SignUpWithdrawn
