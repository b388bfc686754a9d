"""What may be asked about the chamber."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta, Struct

from conference.core.bounds import Reason, ShortText
from conference.deliberation.chamber.model import Origin
from conference.deliberation.command import WireCommand

__all__ = [
    "AdoptRules",
    "CheckOut",
    "Command",
    "GiveSeats",
    "LeaveSeat",
    "RuleLine",
    "SeatNumber",
    "SignIn",
    "UnlockSeat",
]

SeatNumber = Annotated[int, Meta(ge=1, le=1_000_000)]


class RuleLine(Struct, frozen=True):
    """One line of the standing rules, as the table has it; see :class:`~.model.StandingRule`."""

    kind: Annotated[str, Meta(min_length=1, max_length=64)]
    title: ShortText = ""
    majority: ShortText = "simple"
    of: ShortText = "for-and-against"
    quorum: ShortText = ""
    quorum_of: ShortText = "seats"
    tie: ShortText = "status-quo"
    by_name: bool = False
    signatures: ShortText = ""


class AdoptRules(WireCommand, frozen=True, tag="adopt_rules"):
    """The standing rules of the chamber, all of them, in place of those before."""

    rules: Annotated[tuple[RuleLine, ...], Meta(max_length=100)]


@dataclass(frozen=True, slots=True)
class GiveSeats:
    """Seats for members who came otherwise than by the draw: elected, or staying on."""

    members: tuple[str, ...]
    origin: Origin


@dataclass(frozen=True, slots=True)
class SignIn:
    """The member of a badge takes the seat with a device. Only the server itself asks for it.

    ``badge`` is the pseudonym, ``device`` the tag of the new device; ``gone`` is the tag of a
    device of which the server knows that it votes no more, or "".
    """

    badge: str
    device: str
    gone: str = ""


class LeaveSeat(WireCommand, frozen=True, tag="leave_seat"):
    """The member takes the seat's device off, so that another one can be signed in.

    The member stays in the hall. The seat is the sender's.
    """


class UnlockSeat(WireCommand, frozen=True, tag="unlock_seat"):
    """The desk takes a lost device off a seat; it takes two people."""

    seat: SeatNumber
    reason: Reason


class CheckOut(WireCommand, frozen=True, tag="check_out"):
    """A member leaves the hall: the badge was checked at the door on the way out."""

    badge: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]


Command = AdoptRules | GiveSeats | SignIn | LeaveSeat | UnlockSeat | CheckOut
