"""What may be asked about polls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta, Struct

from conference.core.bounds import (
    Choice,
    Instant,
    Key,
    LongText,
    Number,
    PartyNumber,
    PollName,
    Reason,
    ShortText,
    Span,
)
from conference.core.clock import Millis
from conference.core.ids import PartyId, PollId
from conference.deliberation.command import WireCommand
from conference.deliberation.polls.counting import PollOutcome
from conference.deliberation.polls.model import Way

__all__ = [
    "AdjournOnTime",
    "AdjournPoll",
    "BreakTie",
    "Cast",
    "CloseOnTime",
    "CloseOverdue",
    "ClosePoll",
    "Command",
    "CountPartyAgain",
    "EnterHands",
    "ExtendPoll",
    "GivePaper",
    "LeaveOutParty",
    "OpenPoll",
    "PreparePoll",
    "PressButton",
    "PublishPoll",
    "RecordOutcome",
    "ResumeOnTime",
    "ResumePoll",
    "ShowRound",
    "SittingSpan",
    "StartPhonesOver",
    "TellCounts",
    "TellRoom",
    "VoidPoll",
]


class Cast(WireCommand, frozen=True, tag="cast", omit_defaults=True):
    """A phone ballot. ``key`` is the device's random ballot key of this poll, 32 hex digits.

    ``revision`` starts at 1 and grows with each change of the vote; sending the same ballot again
    gives the first answer again. ``choice`` is read by the poll's kind. ``name`` is the voter's,
    in a poll by name and only there (see ``deliberation.names``).
    """

    poll: PollName
    key: Key
    revision: Annotated[int, Meta(ge=1, le=1_000_000)]
    choice: Choice
    name: ShortText = ""


class EnterHands(WireCommand, frozen=True, tag="enter_hands", omit_defaults=True):
    """The facilitator enters a counted show of hands, one count an option.

    ``seen`` are the hands that stood there when these were counted, empty for none: where others
    stand there by now, nothing is taken over. None takes the place of whatever there is.
    """

    poll: PollName
    counts: Annotated[tuple[Number, ...], Meta(max_length=200)]
    seen: Annotated[tuple[Number, ...], Meta(max_length=200)] | None = None


class PressButton(WireCommand, frozen=True, tag="press_button"):
    """The facilitator answers for the room."""

    poll: PollName
    option: Number


class TellRoom(WireCommand, frozen=True, tag="tell_room"):
    """A desk enters what a room without a link says: who is there, and its counted hands.

    The figures count once another login has entered the same, read back by the room. ``counts`` has
    one an option.
    """

    poll: PollName
    party: PartyNumber
    way: Way
    headcount: Number
    counts: Annotated[tuple[Number, ...], Meta(max_length=200)]


class SittingSpan(Struct, frozen=True):
    """A planned sitting of a poll of members, in ms since 1970."""

    begins_at: Instant
    ends_at: Instant


class PreparePoll(WireCommand, frozen=True, tag="prepare_poll"):
    """The desk makes a poll ready, or changes a draft. ``poll`` is the id, chosen by the desk.

    Without a ``rule`` the usual one of the kind counts. A ``named`` poll is answered on phones by
    name, for everybody to read; every other one in secret. ``electorate`` is parties, chamber or
    members; a ``decision`` of the chamber, or of members, names its kind in the standing rules,
    which say what it needs. Of members those of one ``area`` alone may be asked, and in several
    ``sittings``.
    """

    poll: PollName
    question: LongText
    options: Annotated[tuple[ShortText, ...], Meta(max_length=200)]
    channels: tuple[str, ...] = ("phones", "hands", "button")
    kind: str = "single"
    rule: ShortText = ""
    budget: Number = 0
    seats: Annotated[int, Meta(ge=1, le=200)] = 1
    reveal_parties: str = "live"
    reveal_chamber: str = "live"
    named: bool = False
    electorate: str = "parties"
    decision: ShortText = ""
    area: ShortText = ""
    sittings: Annotated[tuple[SittingSpan, ...], Meta(max_length=50)] = ()


class OpenPoll(WireCommand, frozen=True, tag="open_poll"):
    """The desk opens a poll; with ``closes_in`` (ms) the server closes it by itself."""

    poll: PollName
    closes_in: Span | None = None


class ClosePoll(WireCommand, frozen=True, tag="close_poll"):
    """The desk closes a poll."""

    poll: PollName


class AdjournPoll(WireCommand, frozen=True, tag="adjourn_poll"):
    """The sitting of a poll of members is over; the next begins at ``resumes_at``.

    Without it the next planned one counts; where there is none, voting goes on when it is resumed.
    """

    poll: PollName
    resumes_at: Instant | None = None


class ResumePoll(WireCommand, frozen=True, tag="resume_poll"):
    """The next sitting of a poll of members begins now."""

    poll: PollName


@dataclass(frozen=True, slots=True)
class AdjournOnTime:
    """The planned end of a sitting has come. Only the server itself asks for it.

    ``is_overdue`` says that nobody could vote since: then it was over at its time, not now.
    """

    poll: PollId
    due_at: Millis
    is_overdue: bool = False


@dataclass(frozen=True, slots=True)
class ResumeOnTime:
    """The time of the next sitting has come. Only the server itself asks for it."""

    poll: PollId
    due_at: Millis


class ExtendPoll(WireCommand, frozen=True, tag="extend_poll"):
    """The desk gives an open poll another end, or none: then it is open until it is closed.

    ``closes_at`` is in ms since 1970, as the poll says it, and never in the past.
    """

    poll: PollName
    closes_at: Instant | None


@dataclass(frozen=True, slots=True)
class CloseOnTime:
    """Close a poll whose time is over, unless it was given another end meanwhile.

    Only the server itself asks for it.
    """

    poll: PollId
    closes_at: Millis | None


@dataclass(frozen=True, slots=True)
class CloseOverdue:
    """Close a poll that nobody could answer since its deadline: at that time, not now.

    Only the server itself asks for it, when it was down at the deadline.
    """

    poll: PollId


@dataclass(frozen=True, slots=True)
class RecordOutcome:
    """Keep what the poll's rule made of the closed box. Only the server itself asks for it.

    It was counted without the parties that are ``left_out``.
    """

    poll: PollId
    outcome: PollOutcome
    left_out: frozenset[PartyId] = frozenset()


class PublishPoll(WireCommand, frozen=True, tag="publish_poll"):
    """The desk publishes the result of a closed poll."""

    poll: PollName


class ShowRound(WireCommand, frozen=True, tag="show_round"):
    """The desk shows an outcome up to a round, on every screen; 0 is all of it."""

    poll: PollName
    round: Number


class StartPhonesOver(WireCommand, frozen=True, tag="start_phones_over"):
    """Strike all phone ballots of a party in an open poll; each phone that is in votes once more.

    ``party`` is for the desk only. ``times`` is how often the phones were started over as far as
    the sender has seen: when they were since, nothing more is struck. None strikes in any case.
    """

    poll: PollName
    reason: Reason
    party: PartyNumber | None = None
    times: Number | None = None


class LeaveOutParty(WireCommand, frozen=True, tag="leave_out_party"):
    """The desk leaves a party out of a poll that is open, or closed and not published yet."""

    poll: PollName
    party: PartyNumber
    reason: Reason


class CountPartyAgain(WireCommand, frozen=True, tag="count_party_again"):
    """The desk counts a party again that was left out of a poll."""

    poll: PollName
    party: PartyNumber
    reason: Reason


class TellCounts(WireCommand, frozen=True, tag="tell_counts"):
    """A teller says what was counted of a channel (hands or paper), one count an option.

    It counts when a second teller, by another login, has counted the same.
    """

    poll: PollName
    channel: str
    counts: Annotated[tuple[Number, ...], Meta(max_length=200)]


class GivePaper(WireCommand, frozen=True, tag="give_paper"):
    """A member is given a paper ballot, and votes by no other way in this poll."""

    poll: PollName
    seat: Annotated[int, Meta(ge=1, le=1_000_000)]
    reason: Reason


class BreakTie(WireCommand, frozen=True, tag="break_tie"):
    """An equality of votes is decided as the standing rules say.

    ``side`` is the chair's, "yes" or "no". By lot it is empty, and ``value`` is what was drawn in
    public, such as the digits of three drums.
    """

    poll: PollName
    side: ShortText = ""
    value: ShortText = ""


class VoidPoll(WireCommand, frozen=True, tag="void_poll"):
    """The desk declares that a poll does not count."""

    poll: PollName
    reason: LongText


Command = (
    PreparePoll
    | OpenPoll
    | ClosePoll
    | ExtendPoll
    | AdjournPoll
    | ResumePoll
    | AdjournOnTime
    | ResumeOnTime
    | CloseOnTime
    | CloseOverdue
    | RecordOutcome
    | ShowRound
    | PublishPoll
    | VoidPoll
    | EnterHands
    | PressButton
    | StartPhonesOver
    | LeaveOutParty
    | CountPartyAgain
    | TellCounts
    | TellRoom
    | GivePaper
    | BreakTie
)
"""Those that ``decide`` answers. A :class:`Cast` goes to the poll's box, with others at once."""
