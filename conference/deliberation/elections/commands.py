"""What may be asked about elections."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta, Struct

from conference.core.bounds import ElectionName, Id, Instant, LongText, PollName, Reason, ShortText
from conference.core.ids import ElectionId, PollId
from conference.deliberation.chamber.commands import SeatNumber
from conference.deliberation.command import WireCommand
from conference.deliberation.elections.model import Cause

__all__ = [
    "LONGEST_STATEMENT",
    "AcceptNomination",
    "AnswerOffer",
    "AreaLine",
    "AskLot",
    "CallElection",
    "CallElections",
    "CancelElection",
    "CloseNominations",
    "Command",
    "DrawBallotOrder",
    "ElectionLine",
    "EnterLot",
    "GiveSeatAreas",
    "GiveStatement",
    "Nominate",
    "NoteTraining",
    "OpenHustings",
    "PutElection",
    "RecordCountback",
    "RecordSecondCount",
    "ReopenNominations",
    "SetPhoto",
    "SettleElection",
    "SignNomination",
    "VacateOffice",
    "WithdrawNomination",
]

LONGEST_STATEMENT = 2000
"""Signs of a statement."""

Name = Annotated[str, Meta(min_length=1, max_length=100)]
NomineeNumber = Annotated[int, Meta(ge=1, le=1_000_000)]
"""The number of a nomination in its election."""

Part = Annotated[str, Meta(max_length=20)]
Statement = Annotated[str, Meta(max_length=LONGEST_STATEMENT)]


class ElectionLine(Struct, frozen=True):
    """An election as a line of a table; see :class:`~.model.Call`.

    ``office`` is the title where none is named. Without a ``rule`` the usual one counts.
    """

    election: ElectionName
    title: ShortText
    office: ShortText = ""
    seats: Annotated[int, Meta(ge=1, le=200)] = 1
    rule: ShortText = ""
    electorate: ShortText = "chamber"
    area: ShortText = ""
    signatures: Part = ""
    training: ShortText = ""
    group: ShortText = ""
    least: Part = ""
    closes_at: Instant | None = None
    rest: bool = False


class CallElection(WireCommand, frozen=True, tag="call_election"):
    """Call an election, or call it otherwise before anybody was nominated."""

    call: ElectionLine


@dataclass(frozen=True, slots=True)
class CallElections:
    """Call several at once: all of them, or with a fault none."""

    calls: tuple[ElectionLine, ...]


class AreaLine(Struct, frozen=True):
    """An area, and the numbers of the seats whose members are of it."""

    name: Name
    seats: Annotated[tuple[SeatNumber, ...], Meta(max_length=5_000)]


class GiveSeatAreas(WireCommand, frozen=True, tag="give_seat_areas"):
    """The areas of seats, all of them, in place of those before."""

    areas: Annotated[tuple[AreaLine, ...], Meta(max_length=500)]


class NoteTraining(WireCommand, frozen=True, tag="note_training"):
    """These people have a training: members by seat, others by name."""

    training: Name
    reason: Reason
    seats: Annotated[tuple[SeatNumber, ...], Meta(max_length=5_000)] = ()
    names: Annotated[tuple[Name, ...], Meta(max_length=500)] = ()


class Nominate(WireCommand, frozen=True, tag="nominate"):
    """Propose somebody: a member from the own seat, or a desk for whoever asked, with a reason.

    ``seat`` is that of who is proposed, if they have one; their ``area`` is then that of the seat.
    """

    election: ElectionName
    name: Name
    seat: SeatNumber | None = None
    area: ShortText = ""
    groups: Annotated[tuple[Name, ...], Meta(max_length=20)] = ()
    reason: Reason = ""


class SignNomination(WireCommand, frozen=True, tag="sign_nomination"):
    """The sender's seat supports a nomination."""

    election: ElectionName
    number: NomineeNumber


class AcceptNomination(WireCommand, frozen=True, tag="accept_nomination"):
    """Who is nominated wants to stand: from the own seat, or by the desk, on which ``paper``."""

    election: ElectionName
    number: NomineeNumber
    paper: Reason = ""


class GiveStatement(WireCommand, frozen=True, tag="give_statement"):
    """What a nominee says to those who vote; "" takes it back."""

    election: ElectionName
    number: NomineeNumber
    text: Statement


@dataclass(frozen=True, slots=True)
class SetPhoto:
    """A nominee's picture, by the digest of its bytes, which are stored already."""

    election: ElectionId
    number: int
    photo: str


class WithdrawNomination(WireCommand, frozen=True, tag="withdraw_nomination"):
    """A nominee stands no longer: from the own seat, or by the desk."""

    election: ElectionName
    number: NomineeNumber
    reason: Reason


class CloseNominations(WireCommand, frozen=True, tag="close_nominations"):
    """Fix the candidates. Before the time that was published it needs a reason."""

    election: ElectionName
    reason: Reason = ""


class ReopenNominations(WireCommand, frozen=True, tag="reopen_nominations"):
    """Take nominations again, for a reason; those there are stay."""

    election: ElectionName
    reason: Reason
    closes_at: Instant | None = None


class DrawBallotOrder(WireCommand, frozen=True, tag="draw_ballot_order"):
    """Enter the public value by which the order of the ballot is drawn; it cannot be changed."""

    election: ElectionName
    value: ShortText


class OpenHustings(WireCommand, frozen=True, tag="open_hustings"):
    """Open a list of speakers on which every candidate has so many ``seconds``, by lot.

    ``floor`` is its id, chosen by the sender.
    """

    election: ElectionName
    floor: Id
    seconds: Annotated[int, Meta(ge=1, le=86_400)]


class PutElection(WireCommand, frozen=True, tag="put_election"):
    """A poll votes on the candidates; it is prepared by this, in the order of the ballot."""

    election: ElectionName
    poll: PollName
    question: LongText = ""


class EnterLot(WireCommand, frozen=True, tag="enter_lot"):
    """What was drawn in public for a count that has stopped at a tie."""

    election: ElectionName
    value: ShortText


@dataclass(frozen=True, slots=True)
class AskLot:
    """A count has stopped at a tie. Only the server itself asks for it."""

    election: ElectionId
    poll: PollId
    occasion: str
    tied: tuple[str, ...]
    back: bool = False


@dataclass(frozen=True, slots=True)
class RecordSecondCount:
    """Keep what the second counter made of the ballots. Only the server itself asks for it."""

    poll: PollId
    counter: str
    elected: tuple[int, ...]
    differences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SettleElection:
    """What follows of a poll that was published. Only the server itself asks for it."""

    poll: PollId


class CancelElection(WireCommand, frozen=True, tag="cancel_election"):
    """Call an election off that has no result."""

    election: ElectionName
    reason: Reason


class VacateOffice(WireCommand, frozen=True, tag="vacate_office"):
    """A holder has left the office. A recall names the published ``poll`` that carried it."""

    election: ElectionName
    number: NomineeNumber
    cause: Cause
    reason: Reason
    poll: Annotated[PollId, Meta(max_length=64)] = PollId("")


@dataclass(frozen=True, slots=True)
class RecordCountback:
    """Keep whom a countback found for a vacancy. Only the server itself asks for it."""

    election: ElectionId
    vacated: int
    winner: int | None
    gone: tuple[int, ...]
    notes: tuple[str, ...] = ()


class AnswerOffer(WireCommand, frozen=True, tag="answer_offer"):
    """Take a vacant seat that is offered, or not: from the own seat, or by the desk on a paper."""

    election: ElectionName
    number: NomineeNumber
    accepts: bool
    paper: Reason = ""


Command = (
    CallElection
    | CallElections
    | GiveSeatAreas
    | NoteTraining
    | Nominate
    | SignNomination
    | AcceptNomination
    | GiveStatement
    | SetPhoto
    | WithdrawNomination
    | CloseNominations
    | ReopenNominations
    | DrawBallotOrder
    | OpenHustings
    | PutElection
    | EnterLot
    | AskLot
    | RecordSecondCount
    | SettleElection
    | CancelElection
    | VacateOffice
    | RecordCountback
    | AnswerOffer
)
