"""What has happened: the entries of the record. Past tense, closed union, one frozen class each.

``VoterMarked`` is the one fact that does not go into the public record: it belongs to the roll,
apart from the ballot box and without time or order, so that no ballot can be joined to its voter.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from conference.core.clock import Millis
from conference.core.ids import ItemId, LotteryId, PartyId, PersonId, PollId
from conference.deliberation.lottery.model import Lottery, LotteryOutcome
from conference.deliberation.polls.counting import PollOutcome
from conference.deliberation.polls.model import Poll
from conference.deliberation.polls.tally import Tally
from conference.deliberation.programme.model import Item
from conference.deliberation.rooms.model import Area, Party, Region
from conference.sortition.roster import Standing
from conference.voting.sheet import Sheet

__all__ = [
    "BadgeChecked",
    "BallotCast",
    "ButtonPressed",
    "ConferenceFounded",
    "Event",
    "HandsEntered",
    "HeadcountSet",
    "ItemEnded",
    "ItemStarted",
    "LotteryCommitted",
    "LotteryDrawn",
    "LotteryEnded",
    "LotteryRevealed",
    "LotteryStarted",
    "LotteryValueEntered",
    "LotteryVoided",
    "MembersInvited",
    "MembersReplaced",
    "PartiesRegistered",
    "PollClosed",
    "PollCounted",
    "PollOpened",
    "PollPrepared",
    "PollPublished",
    "PollVoided",
    "ProgrammePlanned",
    "RoundShown",
    "StandingNoted",
    "VoterMarked",
]


@dataclass(frozen=True, slots=True)
class ConferenceFounded:
    """The conference exists. A rehearsal is marked as one from its first entry to its last."""

    name: str
    rehearsal: bool
    regions: tuple[Region, ...]
    areas: tuple[Area, ...]


@dataclass(frozen=True, slots=True)
class ProgrammePlanned:
    """The programme as planned; replaces the earlier plan."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class PartiesRegistered:
    """Parties were added; their ids follow on from those before."""

    parties: tuple[Party, ...]


@dataclass(frozen=True, slots=True)
class ItemStarted:
    """An item went on; the one that was on has ended."""

    item: ItemId
    at: Millis


@dataclass(frozen=True, slots=True)
class ItemEnded:
    """The item that was on has ended and none is on."""

    item: ItemId
    at: Millis


@dataclass(frozen=True, slots=True)
class PollPrepared:
    """A poll is ready as a draft; replaces an earlier draft of the same id."""

    poll: Poll


@dataclass(frozen=True, slots=True)
class PollOpened:
    """Voting has begun; the headcounts are frozen as they stand."""

    poll: PollId
    at: Millis
    closes_at: Millis | None


@dataclass(frozen=True, slots=True)
class PollClosed:
    """Voting has ended, with these final counts.

    ``roll`` is the SHA-256 (hex) over the sorted ids of all who voted by phone, eight bytes each:
    the roll cannot be altered afterwards without showing.
    """

    poll: PollId
    at: Millis
    tally: Tally
    roll: str


@dataclass(frozen=True, slots=True)
class PollCounted:
    """The poll's rule was applied to the closed box; see ``deliberation.counting``."""

    poll: PollId
    outcome: PollOutcome


@dataclass(frozen=True, slots=True)
class RoundShown:
    """The outcome is shown up to this round (from 1; 0 shows all of it), on every screen."""

    poll: PollId
    round: int


@dataclass(frozen=True, slots=True)
class PollPublished:
    """The result was published, as its sheet says it."""

    poll: PollId
    at: Millis
    sheet: Sheet


@dataclass(frozen=True, slots=True)
class PollVoided:
    """The poll does not count, for a stated reason. What was cast stays in the record."""

    poll: PollId
    at: Millis
    reason: str


@dataclass(frozen=True, slots=True)
class LotteryCommitted:
    """A lottery was committed to: from now on nothing of it can be changed unseen."""

    lottery: Lottery
    at: Millis


@dataclass(frozen=True, slots=True)
class LotteryStarted:
    """The lottery's scene went on and its digits are taken.

    ``draw`` is the number of this draw of the commitment, 0 in a rehearsal; a draw that goes on
    keeps its number.
    """

    lottery: LotteryId
    rehearsal: bool
    draw: int
    reason: str
    at: Millis


@dataclass(frozen=True, slots=True)
class LotteryValueEntered:
    """Somebody who calls themselves ``by`` entered the digit, or the beacon, of this place."""

    lottery: LotteryId
    by: str
    place: int
    value: str
    at: Millis


@dataclass(frozen=True, slots=True)
class LotteryDrawn:
    """The draw that the digits make; not shown before it is revealed."""

    lottery: LotteryId
    outcome: LotteryOutcome
    at: Millis


@dataclass(frozen=True, slots=True)
class LotteryRevealed:
    """What was drawn is shown to everybody, seat by seat over ``seconds`` from ``at``."""

    lottery: LotteryId
    seconds: int
    at: Millis


@dataclass(frozen=True, slots=True)
class LotteryEnded:
    """The lottery's scene went off; after a rehearsal its values and its draw are forgotten."""

    lottery: LotteryId
    at: Millis


@dataclass(frozen=True, slots=True)
class LotteryVoided:
    """The draw does not count, for a stated reason. What was drawn stays in the record."""

    lottery: LotteryId
    reason: str
    at: Millis


@dataclass(frozen=True, slots=True)
class MembersInvited:
    """Those who were drawn are on the confirmed list, by pseudonym; ``draw`` is its digest."""

    draw: str
    members: tuple[str, ...]
    at: Millis


@dataclass(frozen=True, slots=True)
class StandingNoted:
    """Where members stand now, and why."""

    members: tuple[str, ...]
    standing: Standing
    reason: str
    at: Millis


@dataclass(frozen=True, slots=True)
class MembersReplaced:
    """A round of replacements: who left, and who was invited to that seat."""

    pairs: tuple[tuple[str, str], ...]
    round: int
    at: Millis


@dataclass(frozen=True, slots=True)
class BadgeChecked:
    """A badge was shown at the door. ``reason`` says why it was not accepted, or ``again``."""

    badge: str
    accepted: bool
    reason: str
    at: Millis


@dataclass(frozen=True, slots=True)
class HeadcountSet:
    """The facilitator checked in, or corrected, how many people are in the room."""

    party: PartyId
    headcount: int


@dataclass(frozen=True, slots=True)
class HandsEntered:
    """A counted show of hands, one count an option; replaces the room's earlier hands or button."""

    poll: PollId
    party: PartyId
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ButtonPressed:
    """One press for the room; replaces the room's earlier hands or button."""

    poll: PollId
    party: PartyId
    option: int


class BallotCast(NamedTuple):
    """A phone ballot, as the box knows it: by the hash of a key that only the voter's device keeps.

    ``key`` is the first 32 hex digits of the SHA-256 of that key, ``revision`` grows with each
    change of the vote; the ballot with the greatest revision is the one that counts. ``name`` is
    the voter's in a poll by name, and empty in a secret one. (A named tuple, for there are
    millions.)
    """

    poll: PollId
    party: PartyId
    key: str
    revision: int
    choice: tuple[int, ...]
    name: str = ""


class VoterMarked(NamedTuple):
    """The roll: this person has a ballot in this poll. Private; no time, no order, no choice."""

    poll: PollId
    person: PersonId


Event = (
    ConferenceFounded
    | ProgrammePlanned
    | PartiesRegistered
    | ItemStarted
    | ItemEnded
    | PollPrepared
    | PollOpened
    | PollClosed
    | PollCounted
    | RoundShown
    | PollPublished
    | PollVoided
    | LotteryCommitted
    | LotteryStarted
    | LotteryValueEntered
    | LotteryDrawn
    | LotteryRevealed
    | LotteryEnded
    | LotteryVoided
    | MembersInvited
    | StandingNoted
    | MembersReplaced
    | BadgeChecked
    | HeadcountSet
    | HandsEntered
    | ButtonPressed
    | BallotCast
    | VoterMarked
)
