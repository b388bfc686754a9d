"""What asking for an election, a nomination, a vote, or a change of an office leads to."""

from __future__ import annotations

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import ElectionId
from conference.deliberation.elections import refusals
from conference.deliberation.elections.calling import called, called_off, given_areas, noted
from conference.deliberation.elections.commands import (
    AcceptNomination,
    AnswerOffer,
    AskLot,
    CallElection,
    CallElections,
    CancelElection,
    CloseNominations,
    Command,
    DrawBallotOrder,
    EnterLot,
    GiveSeatAreas,
    GiveStatement,
    Nominate,
    NoteTraining,
    OpenHustings,
    PutElection,
    RecordCountback,
    RecordSecondCount,
    ReopenNominations,
    SetPhoto,
    SettleElection,
    SignNomination,
    VacateOffice,
    WithdrawNomination,
)
from conference.deliberation.elections.events import Event
from conference.deliberation.elections.model import Election, Stage
from conference.deliberation.elections.nominating import about_nominee, closed, nominated, reopened
from conference.deliberation.elections.offices import answered, counted_back, vacated
from conference.deliberation.elections.voting import (
    asked_lot,
    counted_again,
    entered_lot,
    hustings,
    order_drawn,
    put_to_vote,
    settlement,
)
from conference.deliberation.floor.events import FloorOpened, SpeechAsked
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.events import PollPrepared
from conference.deliberation.sender import Sender

__all__ = ["decide"]

Decision = tuple[Event | PollPrepared | FloorOpened | SpeechAsked, ...] | Refusal

OfWhole = CallElection | CallElections | GiveSeatAreas | NoteTraining
OfPoll = RecordSecondCount | SettleElection
OfNominee = SignNomination | AcceptNomination | GiveStatement | SetPhoto | WithdrawNomination
OfVote = DrawBallotOrder | OpenHustings | PutElection | EnterLot | AskLot


def decide(meeting: Meeting, sender: Sender, command: Command, at: Millis) -> Decision:
    """What a command about elections leads to; ``at`` is not before the last event."""
    if isinstance(command, OfWhole):
        return _whole(meeting, command, at)
    if isinstance(command, OfPoll):
        return _of_poll(meeting, command, at)
    election = meeting.elections.by_id.get(ElectionId(command.election))
    if election is None:
        return refusals.unknown_election(command.election)
    if isinstance(command, OfNominee):
        one = election.nominee(command.number)
        if one is None:
            return refusals.unknown_nominee(election.id, command.number)
        return about_nominee(meeting, election, one, sender, command, at)
    if isinstance(command, OfVote):
        return _of_vote(meeting, election, command, at)
    match command:
        case Nominate():
            return nominated(meeting, election, sender, command, at)
        case CloseNominations():
            return closed(meeting, election, command, at)
        case ReopenNominations():
            return reopened(election, command, at)
        case CancelElection():
            return called_off(election, command, at)
        case _:
            return _of_office(meeting, election, sender, command, at)


def _whole(meeting: Meeting, command: OfWhole, at: Millis) -> Decision:
    match command:
        case CallElection(line):
            return called(meeting, CallElections((line,)), at)
        case CallElections():
            return called(meeting, command, at)
        case GiveSeatAreas():
            return given_areas(meeting, command, at)
        case NoteTraining():
            return noted(meeting, command, at)


def _of_poll(meeting: Meeting, command: OfPoll, at: Millis) -> Decision:
    election = meeting.elections.of_poll(command.poll)
    if election is None:
        return ()
    if isinstance(command, SettleElection):
        return settlement(meeting, command.poll, at)
    return counted_again(meeting, election, command, at)


def _of_vote(meeting: Meeting, election: Election, command: OfVote, at: Millis) -> Decision:
    match command:
        case DrawBallotOrder():
            return order_drawn(election, command, at)
        case OpenHustings():
            return hustings(meeting, election, command, at)
        case PutElection():
            return put_to_vote(meeting, election, command, at)
        case EnterLot():
            return entered_lot(meeting, election, command, at)
        case AskLot():
            return asked_lot(meeting, election, command, at)


def _of_office(
    meeting: Meeting,
    election: Election,
    sender: Sender,
    command: VacateOffice | RecordCountback | AnswerOffer,
    at: Millis,
) -> Decision:
    if election.stage is not Stage.ELECTED:
        return refusals.bad_office("Nobody is elected by this election yet.")
    match command:
        case VacateOffice():
            return vacated(meeting, election, command, at)
        case RecordCountback():
            return counted_back(election, command, at)
        case AnswerOffer():
            return answered(meeting, election, sender, command, at)
