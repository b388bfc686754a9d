"""What has happened to the agenda: entries of the record, whose kinds are these names."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.core.ids import PollId
from conference.deliberation.agenda.model import OrderLine, Outcome, Proposed, WitnessState

__all__ = [
    "Event",
    "OrderAdopted",
    "ProposalBrought",
    "ProposalDecided",
    "ProposalDue",
    "ProposalPut",
    "ProposalSigned",
    "ProposalWithdrawn",
    "SignatureWithdrawn",
    "WitnessNoted",
]


@dataclass(frozen=True, slots=True)
class ProposalBrought:
    """A proposal was brought, and signed thereby, from a seat; ``seat`` None: by the desk."""

    proposal: int
    what: Proposed
    seat: int | None
    at: Millis


@dataclass(frozen=True, slots=True)
class ProposalSigned:
    """The member of a seat has signed a proposal."""

    proposal: int
    seat: int
    at: Millis


@dataclass(frozen=True, slots=True)
class SignatureWithdrawn:
    """The member of a seat has taken the signature back."""

    proposal: int
    seat: int
    at: Millis


@dataclass(frozen=True, slots=True)
class ProposalDue:
    """So many ``signatures`` of ``seats`` given were enough: the chamber must decide on it."""

    proposal: int
    signatures: int
    needed: int
    seats: int
    at: Millis


@dataclass(frozen=True, slots=True)
class ProposalWithdrawn:
    """Who brought a proposal has withdrawn it before it was due."""

    proposal: int
    at: Millis


@dataclass(frozen=True, slots=True)
class ProposalPut:
    """A poll of the chamber decides on a proposal."""

    proposal: int
    poll: PollId
    at: Millis


@dataclass(frozen=True, slots=True)
class ProposalDecided:
    """What came of a published poll on a proposal; undecided, it must be put again."""

    proposal: int
    poll: PollId
    outcome: Outcome
    at: Millis


@dataclass(frozen=True, slots=True)
class OrderAdopted:
    """The chamber has adopted the order of a day, by a proposal; ``digest`` is over day and lines.

    See :func:`conference.deliberation.agenda.orders.order_digest`.
    """

    day: int
    lines: tuple[OrderLine, ...]
    digest: str
    proposal: int
    at: Millis


@dataclass(frozen=True, slots=True)
class WitnessNoted:
    """How far a witness is whom the chamber has called, and why not further."""

    proposal: int
    state: WitnessState
    reason: str
    at: Millis


Event = (
    ProposalBrought
    | ProposalSigned
    | SignatureWithdrawn
    | ProposalDue
    | ProposalWithdrawn
    | ProposalPut
    | ProposalDecided
    | OrderAdopted
    | WitnessNoted
)
