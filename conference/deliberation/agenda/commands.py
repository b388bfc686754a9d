"""What may be asked about the agenda."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta

from conference.core.bounds import (
    ItemName,
    Minutes,
    MotionName,
    PollName,
    Reason,
    ShortText,
)
from conference.core.ids import PollId
from conference.deliberation.agenda.model import ProposalKind, WitnessState
from conference.deliberation.command import WireCommand

__all__ = [
    "BringProposal",
    "Command",
    "FindDue",
    "NoteWitness",
    "PlaceProposal",
    "PutProposal",
    "SettleProposal",
    "SignProposal",
    "WithdrawProposal",
    "WithdrawSignature",
]

ProposalNumber = Annotated[int, Meta(ge=1, le=10_000_000)]


class BringProposal(WireCommand, frozen=True, tag="bring_proposal"):
    """A member brings a proposal from the seat; the desk brings orders of the day alone.

    ``title`` is what the item or motion is called, who the witness is, or who is to be recalled
    from ``office``; ``text`` what it is about, or the words of a motion (Markdown) that is not
    tabled as ``motion``. An order of the day names the ``items`` of a ``day`` in their new order.
    """

    kind: ProposalKind
    title: ShortText = ""
    text: Annotated[str, Meta(max_length=5000)] = ""
    motion: MotionName | None = None
    office: ShortText = ""
    day: Annotated[int, Meta(ge=0, le=10_000)] = 0
    items: Annotated[tuple[ItemName, ...], Meta(max_length=500)] = ()


class SignProposal(WireCommand, frozen=True, tag="sign_proposal"):
    """A member signs a proposal from the seat."""

    proposal: ProposalNumber


class WithdrawSignature(WireCommand, frozen=True, tag="withdraw_signature"):
    """A member takes the own signature back, as long as the proposal is not due."""

    proposal: ProposalNumber


class WithdrawProposal(WireCommand, frozen=True, tag="withdraw_proposal"):
    """Who brought a proposal withdraws it, as long as it is not due."""

    proposal: ProposalNumber


class PutProposal(WireCommand, frozen=True, tag="put_proposal"):
    """The desk puts a due proposal to the chamber: ``poll`` is prepared as a decision of its kind.

    An order of the day that the desk itself brought needs no signatures.
    """

    proposal: ProposalNumber
    poll: PollName


class PlaceProposal(WireCommand, frozen=True, tag="place_proposal"):
    """The desk puts what the chamber carried into the programme ``after`` an item (None: first)."""

    proposal: ProposalNumber
    after: ItemName | None
    minutes: Minutes


class NoteWitness(WireCommand, frozen=True, tag="note_witness"):
    """The desk notes how far a witness is; of one who cannot come, with the reason."""

    proposal: ProposalNumber
    state: WitnessState
    reason: Reason = ""


@dataclass(frozen=True, slots=True)
class FindDue:
    """What has signatures enough is due. Only the server itself asks for it."""


@dataclass(frozen=True, slots=True)
class SettleProposal:
    """What follows of a poll that was published. Only the server itself asks for it."""

    poll: PollId


Command = (
    BringProposal
    | SignProposal
    | WithdrawSignature
    | WithdrawProposal
    | PutProposal
    | PlaceProposal
    | NoteWitness
    | FindDue
    | SettleProposal
)
