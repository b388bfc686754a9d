"""Proposals as they stand: who brought and signed them, when they became due, what came of them.

A member brings a proposal from the own seat, and others sign it, each seat once. With as many
signatures as the standing rule of its kind asks for, of the seats given at that moment, it is *due*
and stays so: it must be put to the chamber. Nobody dismisses it then, neither the desk nor whoever
brought it; a poll of the chamber decides, or does not (no quorum, nobody voted, declared void), and
then it is due as before.

A signature is a member's own: who takes over a seat has not signed what was open then, and may.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from immutables import Map

from conference.core.clock import Millis
from conference.core.ids import ItemId, MotionId, PollId

__all__ = [
    "MOST_BROUGHT",
    "MOST_OPEN",
    "AdoptedOrder",
    "Agenda",
    "Due",
    "OrderLine",
    "Outcome",
    "Proposal",
    "ProposalKind",
    "ProposalState",
    "Proposed",
    "WitnessState",
]

MOST_OPEN = 3
"""So many proposals of one member may wait for signatures."""

MOST_BROUGHT = 20
"""So many proposals one member may bring in all, those withdrawn included."""


class ProposalKind(StrEnum):
    """What is proposed; the standing rule of the same name says what it needs."""

    ITEM = "item"
    MOTION = "motion"
    WITNESS = "witness"
    RECALL = "recall"
    ORDER = "order"


class ProposalState(StrEnum):
    """Where a proposal stands."""

    OPEN = "open"
    DUE = "due"
    PUT = "put"
    CARRIED = "carried"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class Outcome(StrEnum):
    """What came of a published poll: ``undecided`` where the quorum or every vote was missing."""

    CARRIED = "carried"
    REJECTED = "rejected"
    UNDECIDED = "undecided"


class WitnessState(StrEnum):
    """How far a witness is whom the chamber has called."""

    REQUESTED = "requested"
    INVITED = "invited"
    COMING = "coming"
    CANNOT_COME = "cannot_come"


@dataclass(frozen=True, slots=True)
class OrderLine:
    """An item of an order of the day, by its id, and what it was called when that was proposed."""

    item: ItemId
    title: str


@dataclass(frozen=True, slots=True)
class Proposed:
    """What a proposal says.

    ``title`` is that of the item, motion or order, the witness, or the person to be recalled from
    ``office``; ``text`` what it is about, or the motion itself unless that is tabled as ``motion``.
    An order of the day has its ``day`` and ``lines``.
    """

    kind: ProposalKind
    title: str
    text: str = ""
    motion: MotionId | None = None
    office: str = ""
    day: int = 0
    lines: tuple[OrderLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Due:
    """When a proposal became due: by so many signatures of ``needed``, of so many ``seats``."""

    signatures: int
    needed: int
    seats: int
    at: Millis


@dataclass(frozen=True, slots=True)
class Proposal:
    """One proposal. ``seat`` is that of whom brought it, None for the desk; ``member`` who it was.

    ``poll`` is the one that was put last, while it decides or has decided; ``undecided`` are those
    that decided nothing. ``witness`` and ``reason`` say how far a witness is.
    """

    number: int
    what: Proposed
    seat: int | None
    member: str
    brought_at: Millis
    signatures: frozenset[int] = frozenset()
    due: Due | None = None
    poll: PollId | None = None
    put_at: Millis | None = None
    outcome: Outcome | None = None
    decided_at: Millis | None = None
    undecided: tuple[PollId, ...] = ()
    withdrawn_at: Millis | None = None
    witness: WitnessState | None = None
    reason: str = ""

    @property
    def state(self) -> ProposalState:
        """Where it stands."""
        if self.withdrawn_at is not None:
            return ProposalState.WITHDRAWN
        if self.outcome is not None:
            return ProposalState(self.outcome.value)
        if self.poll is not None:
            return ProposalState.PUT
        return ProposalState.DUE if self.due is not None else ProposalState.OPEN

    @property
    def is_open(self) -> bool:
        """Whether it waits for signatures."""
        return self.state is ProposalState.OPEN

    @property
    def may_be_put(self) -> bool:
        """Whether it can be put to the vote now: it is due, or the desk's own."""
        is_own = self.seat is None and self.is_open
        return is_own or self.state is ProposalState.DUE

    @property
    def item(self) -> ItemId:
        """The id of its item, once it is in the programme."""
        return ItemId(f"proposal-{self.number}")

    @property
    def gets_item(self) -> bool:
        """Whether the chamber has carried something that belongs into the programme."""
        kinds = (ProposalKind.ITEM, ProposalKind.WITNESS)
        return self.state is ProposalState.CARRIED and self.what.kind in kinds


@dataclass(frozen=True, slots=True)
class AdoptedOrder:
    """The order of a day that the chamber adopted last, by a proposal; ``digest`` is over it."""

    day: int
    lines: tuple[OrderLine, ...]
    digest: str
    proposal: int
    at: Millis


@dataclass(frozen=True, slots=True)
class Agenda:
    """The slice of the meeting for the agenda.

    ``by_poll`` has the proposal of each poll on one, also after it was published; ``orders`` are
    those adopted, by day.
    """

    proposals: Map[int, Proposal] = field(default_factory=Map)
    by_poll: Map[PollId, int] = field(default_factory=Map)
    orders: Map[int, AdoptedOrder] = field(default_factory=Map)

    def put(self, proposal: Proposal) -> Agenda:
        """With this proposal as it is now."""
        return replace(self, proposals=self.proposals.set(proposal.number, proposal))

    def in_order(self) -> Iterator[Proposal]:
        """All proposals, as they were brought."""
        return (self.proposals[number] for number in sorted(self.proposals))

    def open(self) -> Iterator[Proposal]:
        """Those that wait for signatures."""
        return (one for one in self.in_order() if one.is_open)

    def due(self) -> Iterator[Proposal]:
        """Those that must be put to the chamber, the longest due first."""
        found = [one for one in self.in_order() if one.state is ProposalState.DUE]
        return iter(
            sorted(found, key=lambda one: one.due.at if one.due is not None else one.number)
        )

    def of_member(self, member: str) -> Iterator[Proposal]:
        """What a member brought, by pseudonym."""
        return (one for one in self.in_order() if one.member == member)

    def signed_by(self, seat: int) -> tuple[int, ...]:
        """The numbers of what a seat has signed."""
        return tuple(one.number for one in self.in_order() if seat in one.signatures)

    def recalled(self, office: str, person: str) -> Proposal | None:
        """The proposal by which the chamber recalled this person from this office last, if any.

        Names are compared without regard to case and blanks.
        """
        wanted = _alike(office), _alike(person)
        found = (
            one
            for one in self.in_order()
            if one.what.kind is ProposalKind.RECALL
            and one.state is ProposalState.CARRIED
            and (_alike(one.what.office), _alike(one.what.title)) == wanted
        )
        return max(found, key=lambda one: one.decided_at or 0, default=None)


def _alike(name: str) -> str:
    return " ".join(name.split()).casefold()
