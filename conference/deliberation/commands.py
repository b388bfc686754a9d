"""What may be asked of the meeting. Imperative, closed union, one frozen class each.

Every command may be sent twice: asking again for what is already so is accepted and changes
nothing. So a client that lost the answer simply repeats its command.
"""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.core.ids import ItemId, LotteryId, PartyId, PersonId, PollId
from conference.deliberation.lottery.model import Lottery, LotteryOutcome
from conference.deliberation.polls.counting import PollOutcome
from conference.deliberation.polls.model import Poll
from conference.deliberation.programme.model import Item
from conference.deliberation.rooms.model import Area, Party, Region

__all__ = [
    "CastBallot",
    "CheckBadge",
    "ClosePoll",
    "Command",
    "CommitLottery",
    "EndItem",
    "EndLottery",
    "EnterHands",
    "EnterLotteryValue",
    "FoundConference",
    "InviteMembers",
    "NoteStanding",
    "OpenPoll",
    "PlanProgramme",
    "PreparePoll",
    "PressButton",
    "PublishPoll",
    "RecordDraw",
    "RecordOutcome",
    "RegisterParties",
    "ReplaceMembers",
    "RevealLottery",
    "SetHeadcount",
    "ShowRound",
    "StartItem",
    "StartLottery",
    "VoidLottery",
    "VoidPoll",
]


@dataclass(frozen=True, slots=True)
class FoundConference:
    """Begin a conference with these regions and areas."""

    name: str
    rehearsal: bool
    regions: tuple[Region, ...]
    areas: tuple[Area, ...]


@dataclass(frozen=True, slots=True)
class PlanProgramme:
    """Set the programme; the item that is on must stay in it."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class RegisterParties:
    """Add parties; their ids must follow on from those already there."""

    parties: tuple[Party, ...]


@dataclass(frozen=True, slots=True)
class StartItem:
    """Put an item on; the one that is on ends."""

    item: ItemId


@dataclass(frozen=True, slots=True)
class EndItem:
    """End the item that is on, with nothing after it."""


@dataclass(frozen=True, slots=True)
class PreparePoll:
    """Make a poll ready as a draft, or change a draft."""

    poll: Poll


@dataclass(frozen=True, slots=True)
class OpenPoll:
    """Begin voting; with ``closes_in`` the server closes after that span."""

    poll: PollId
    closes_in: Millis | None = None


@dataclass(frozen=True, slots=True)
class ClosePoll:
    """End voting."""

    poll: PollId


@dataclass(frozen=True, slots=True)
class RecordOutcome:
    """Keep what the poll's rule made of the closed box. Only the server itself asks for it."""

    poll: PollId
    outcome: PollOutcome


@dataclass(frozen=True, slots=True)
class ShowRound:
    """Show an outcome up to this round, on every screen; 0 shows all of it."""

    poll: PollId
    round: int


@dataclass(frozen=True, slots=True)
class PublishPoll:
    """Publish the result of a closed poll."""

    poll: PollId


@dataclass(frozen=True, slots=True)
class VoidPoll:
    """Declare that a poll does not count; the reason is published."""

    poll: PollId
    reason: str


@dataclass(frozen=True, slots=True)
class CommitLottery:
    """Commit to a lottery before its draw. Only the server itself asks for it."""

    lottery: Lottery


@dataclass(frozen=True, slots=True)
class StartLottery:
    """Put a lottery's scene on and take its digits: live, or as a rehearsal.

    A draw after the first needs a ``reason``, which is published. A draw whose scene went off
    before it was revealed goes on where it was.
    """

    lottery: LotteryId
    rehearsal: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class EnterLotteryValue:
    """Enter the digit of this place (the beacon after the last digit); two people must agree."""

    lottery: LotteryId
    by: str
    place: int
    value: str


@dataclass(frozen=True, slots=True)
class RecordDraw:
    """Keep what was drawn. Only the server itself asks for it."""

    lottery: LotteryId
    outcome: LotteryOutcome


@dataclass(frozen=True, slots=True)
class RevealLottery:
    """Show everybody what was drawn, seat by seat over ``seconds`` (0 to 300)."""

    lottery: LotteryId
    seconds: int


@dataclass(frozen=True, slots=True)
class EndLottery:
    """Take the lottery's scene off; a rehearsal is forgotten."""

    lottery: LotteryId


@dataclass(frozen=True, slots=True)
class VoidLottery:
    """Declare that the draw, or the commitment before any, does not count; the reason is
    published."""

    lottery: LotteryId
    reason: str


@dataclass(frozen=True, slots=True)
class InviteMembers:
    """Put those who were drawn on the confirmed list; ``draw`` is the digest of the draw.

    Members are pseudonyms, here as below.
    """

    draw: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoteStanding:
    """Note that members accepted, declined, were silent, dropped out, or served."""

    members: tuple[str, ...]
    standing: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ReplaceMembers:
    """A round of replacements: who leaves, and who takes that seat."""

    pairs: tuple[tuple[str, str], ...]
    round: int


@dataclass(frozen=True, slots=True)
class CheckBadge:
    """A badge at the door: a seat for who was drawn and accepted; the attempt is recorded."""

    badge: str


@dataclass(frozen=True, slots=True)
class SetHeadcount:
    """Check in how many people are in the room, or correct it, also while a poll is open."""

    party: PartyId
    headcount: int


@dataclass(frozen=True, slots=True)
class EnterHands:
    """Enter a counted show of hands, one count an option, of those who have no phone ballot."""

    poll: PollId
    party: PartyId
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PressButton:
    """Answer for all in the room who have no phone ballot."""

    poll: PollId
    party: PartyId
    option: int


@dataclass(frozen=True, slots=True)
class CastBallot:
    """Cast, change or repeat a phone ballot.

    ``key`` is the hash of the voter's ballot key as in
    :class:`~conference.deliberation.events.BallotCast`; ``name`` the voter's, in polls by name.
    """

    poll: PollId
    party: PartyId
    person: PersonId
    key: str
    revision: int
    choice: tuple[int, ...]
    name: str = ""


Command = (
    FoundConference
    | PlanProgramme
    | RegisterParties
    | StartItem
    | EndItem
    | PreparePoll
    | OpenPoll
    | ClosePoll
    | PublishPoll
    | RecordOutcome
    | ShowRound
    | VoidPoll
    | CommitLottery
    | StartLottery
    | EnterLotteryValue
    | RecordDraw
    | RevealLottery
    | EndLottery
    | VoidLottery
    | InviteMembers
    | NoteStanding
    | ReplaceMembers
    | CheckBadge
    | SetHeadcount
    | EnterHands
    | PressButton
    | CastBallot
)
