"""What has happened in elections: entries of the record, whose kinds are these names."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.core.ids import ElectionId, PollId
from conference.deliberation.elections.model import Call, Cause

__all__ = [
    "BallotOrderDrawn",
    "ElectionCalled",
    "ElectionCancelled",
    "ElectionCountedAgain",
    "ElectionPut",
    "ElectionSettled",
    "Event",
    "HustingsOpened",
    "LotAsked",
    "LotEntered",
    "NominationAccepted",
    "NominationSigned",
    "NominationWithdrawn",
    "NominationsClosed",
    "NominationsReopened",
    "OfferAnswered",
    "OfficeCountedBack",
    "OfficeVacated",
    "PersonNominated",
    "PhotoGiven",
    "SeatAreasGiven",
    "StatementGiven",
    "TrainingNoted",
]


@dataclass(frozen=True, slots=True)
class ElectionCalled:
    """An election is called, or called otherwise before anybody was nominated."""

    call: Call
    election: ElectionId
    at: Millis


@dataclass(frozen=True, slots=True)
class SeatAreasGiven:
    """The areas of seats, each with the numbers of its seats, in place of all before."""

    areas: tuple[tuple[str, tuple[int, ...]], ...]
    at: Millis


@dataclass(frozen=True, slots=True)
class TrainingNoted:
    """These people have a training: members by seat, others by name."""

    training: str
    seats: tuple[int, ...]
    names: tuple[str, ...]
    reason: str
    at: Millis


@dataclass(frozen=True, slots=True)
class PersonNominated:
    """Somebody is to stand; ``number`` counts the nominations of an election from 1.

    ``seat`` is theirs, None for somebody of no seat; ``proposer`` the seat that proposes them, None
    for the desk, which says for which ``reason``.
    """

    election: ElectionId
    number: int
    name: str
    area: str
    groups: tuple[str, ...]
    seat: int | None
    proposer: int | None
    reason: str
    at: Millis


@dataclass(frozen=True, slots=True)
class NominationSigned:
    """A seat supports a nomination."""

    election: ElectionId
    number: int
    seat: int
    at: Millis


@dataclass(frozen=True, slots=True)
class NominationAccepted:
    """Who is nominated wants to stand; ``paper`` is on which paper they said so to the desk."""

    election: ElectionId
    number: int
    paper: str
    at: Millis


@dataclass(frozen=True, slots=True)
class StatementGiven:
    """What a nominee says to those who vote, in place of what they said before."""

    election: ElectionId
    number: int
    text: str
    at: Millis


@dataclass(frozen=True, slots=True)
class PhotoGiven:
    """A nominee's picture, by the SHA-256 of its bytes (hex)."""

    election: ElectionId
    number: int
    photo: str
    at: Millis


@dataclass(frozen=True, slots=True)
class NominationWithdrawn:
    """A nominee stands no longer."""

    election: ElectionId
    number: int
    reason: str
    at: Millis


@dataclass(frozen=True, slots=True)
class NominationsClosed:
    """The candidates are fixed; of those ``refused`` each with the reason. ``needed`` signatures.

    ``reason`` is why they were closed before the time that was published, "" where they were not.
    """

    election: ElectionId
    candidates: tuple[int, ...]
    refused: tuple[tuple[int, str], ...]
    needed: int
    reason: str
    at: Millis


@dataclass(frozen=True, slots=True)
class NominationsReopened:
    """Nominations are taken again, until ``closes_at``; for a stated reason."""

    election: ElectionId
    closes_at: Millis | None
    reason: str
    at: Millis


@dataclass(frozen=True, slots=True)
class BallotOrderDrawn:
    """The order of the candidates on the ballot, as the public ``value`` has drawn it."""

    election: ElectionId
    value: str
    order: tuple[int, ...]
    at: Millis


@dataclass(frozen=True, slots=True)
class HustingsOpened:
    """The candidates are heard on this list of speakers, in this order."""

    election: ElectionId
    floor: str
    order: tuple[int, ...]
    at: Millis


@dataclass(frozen=True, slots=True)
class ElectionPut:
    """A poll votes on the candidates, in the order of the ballot; ``reopen``: the last option is
    that nominations are opened again.
    """

    election: ElectionId
    poll: PollId
    order: tuple[int, ...]
    reopen: bool
    at: Millis


@dataclass(frozen=True, slots=True)
class LotAsked:
    """A count has stopped at a tie that needs a lot; ``back`` says that it is a countback."""

    election: ElectionId
    poll: PollId
    occasion: str
    tied: tuple[str, ...]
    back: bool
    at: Millis


@dataclass(frozen=True, slots=True)
class LotEntered:
    """What was drawn in public for a count that had stopped."""

    election: ElectionId
    poll: PollId
    value: str
    back: bool
    at: Millis


@dataclass(frozen=True, slots=True)
class ElectionCountedAgain:
    """The ballots were counted by another counter; nothing is published while anything differs."""

    election: ElectionId
    poll: PollId
    counter: str
    elected: tuple[int, ...]
    differences: tuple[str, ...]
    at: Millis


@dataclass(frozen=True, slots=True)
class ElectionSettled:
    """Who is elected, by numbers, in the order of election; ``unfilled`` seats went to nobody."""

    election: ElectionId
    poll: PollId
    elected: tuple[int, ...]
    unfilled: int
    at: Millis


@dataclass(frozen=True, slots=True)
class ElectionCancelled:
    """The election is called off."""

    election: ElectionId
    reason: str
    at: Millis


@dataclass(frozen=True, slots=True)
class OfficeVacated:
    """A holder has left the office. Who was recalled was so by the ``poll``, else it is ""."""

    election: ElectionId
    number: int
    cause: Cause
    reason: str
    poll: PollId
    at: Millis


@dataclass(frozen=True, slots=True)
class OfficeCountedBack:
    """The ballots were counted for a vacancy: it is offered to ``winner``, None for nobody.

    ``vacated`` is who left the seat; ``gone`` are all who were not counted, ``notes`` what the
    count says of itself.
    """

    election: ElectionId
    vacated: int
    winner: int | None
    gone: tuple[int, ...]
    notes: tuple[str, ...]
    at: Millis


@dataclass(frozen=True, slots=True)
class OfferAnswered:
    """Whom a vacant seat was offered has taken it, or not; ``paper`` as for a nomination."""

    election: ElectionId
    vacated: int
    number: int
    accepts: bool
    paper: str
    at: Millis


Event = (
    ElectionCalled
    | SeatAreasGiven
    | TrainingNoted
    | PersonNominated
    | NominationSigned
    | NominationAccepted
    | StatementGiven
    | PhotoGiven
    | NominationWithdrawn
    | NominationsClosed
    | NominationsReopened
    | BallotOrderDrawn
    | HustingsOpened
    | ElectionPut
    | LotAsked
    | LotEntered
    | ElectionCountedAgain
    | ElectionSettled
    | ElectionCancelled
    | OfficeVacated
    | OfficeCountedBack
    | OfferAnswered
)
