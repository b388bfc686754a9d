"""What has happened to polls: entries of the record, whose kinds are these names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from conference.core.clock import Millis
from conference.core.ids import PartyId, PersonId, PollId
from conference.deliberation.polls.counting import PollOutcome
from conference.deliberation.polls.model import Channel, Poll, Way
from conference.deliberation.polls.tally import Tally
from conference.voting.sheet import Sheet

__all__ = [
    "BallotCast",
    "ButtonPressed",
    "CountsAgreed",
    "CountsTold",
    "Event",
    "HandsEntered",
    "PaperGiven",
    "PartyCountedAgain",
    "PartyLeftOut",
    "PhonesStartedOver",
    "PollAdjourned",
    "PollClosed",
    "PollCounted",
    "PollExtended",
    "PollOpened",
    "PollPrepared",
    "PollPublished",
    "PollResumed",
    "PollVoided",
    "RoomTaken",
    "RoomTold",
    "RoundShown",
    "TieBroken",
    "VoterMarked",
]


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
class PollExtended:
    """An open poll closes at another time; at none by itself when ``closes_at`` is None."""

    poll: PollId
    at: Millis
    closes_at: Millis | None


@dataclass(frozen=True, slots=True)
class PollAdjourned:
    """A sitting of a poll of members is over; the next one begins at ``resumes_at``, if set."""

    poll: PollId
    at: Millis
    resumes_at: Millis | None = None


@dataclass(frozen=True, slots=True)
class PollResumed:
    """The next sitting of a poll of members has begun."""

    poll: PollId
    at: Millis


@dataclass(frozen=True, slots=True)
class PollClosed:
    """Voting has ended, with these final counts.

    ``roll`` is the SHA-256 (hex) over the sorted ids of all who voted by phone, eight bytes each:
    the roll cannot be altered afterwards without showing.

    In the chamber ``seated`` is the number of seats and ``present`` that of members who were signed
    in, or have voted if these are more. Where members vote, they are those on the voters' list and
    those who voted.
    """

    poll: PollId
    at: Millis
    tally: Tally
    roll: str
    seated: int | None = None
    present: int | None = None


@dataclass(frozen=True, slots=True)
class PollCounted:
    """The poll's rule was applied to the closed box; see ``polls.counting``."""

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


@dataclass(frozen=True, slots=True)
class RoomTold:
    """What one login of the desk entered of a room without a link: its headcount and its hands.

    It counts for nothing before another login has entered the same.
    """

    poll: PollId
    party: PartyId
    way: Way
    headcount: int
    counts: tuple[int, ...]
    teller: str
    at: Millis


@dataclass(frozen=True, slots=True)
class RoomTaken:
    """Two logins entered the same figures of a room: they count, in place of those before.

    From then on nothing of the room's own devices counts in this poll.
    """

    poll: PollId
    party: PartyId
    way: Way
    headcount: int
    counts: tuple[int, ...]
    tellers: tuple[str, str]
    at: Millis


@dataclass(frozen=True, slots=True)
class PhonesStartedOver:
    """All ``struck`` phone ballots of a party were taken out of the box; its phones vote anew.

    The ballots stay in the record, and their voters on the roll.
    """

    poll: PollId
    party: PartyId
    struck: int
    reason: str


@dataclass(frozen=True, slots=True)
class PartyLeftOut:
    """A party counts for nothing in this poll, neither its answers nor its headcount.

    ``tally`` has the new final counts where the poll was closed already, else None.
    """

    poll: PollId
    party: PartyId
    at: Millis
    reason: str
    tally: Tally | None = None


@dataclass(frozen=True, slots=True)
class PartyCountedAgain:
    """A party that was left out of this poll counts in it again; ``tally`` as before."""

    poll: PollId
    party: PartyId
    at: Millis
    reason: str
    tally: Tally | None = None


@dataclass(frozen=True, slots=True)
class CountsTold:
    """What one teller counted of a channel, hands or paper: one count an option."""

    poll: PollId
    channel: Channel
    teller: str
    counts: tuple[int, ...]
    at: Millis


@dataclass(frozen=True, slots=True)
class CountsAgreed:
    """Two tellers counted the same: it counts, in place of what was agreed on before."""

    poll: PollId
    channel: Channel
    counts: tuple[int, ...]
    tellers: tuple[str, str]
    at: Millis


@dataclass(frozen=True, slots=True)
class PaperGiven:
    """A seat votes on paper in this poll, and by no other way."""

    poll: PollId
    seat: int
    reason: str
    at: Millis


@dataclass(frozen=True, slots=True)
class TieBroken:
    """An equality was decided: for ("yes") or against ("no").

    ``value`` is what was drawn in public where a lot decided, "" where the chair did.
    """

    poll: PollId
    side: str
    value: str
    at: Millis


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
    PollPrepared
    | PollOpened
    | PollExtended
    | PollAdjourned
    | PollResumed
    | PollClosed
    | PollCounted
    | RoundShown
    | PollPublished
    | PollVoided
    | HandsEntered
    | ButtonPressed
    | RoomTold
    | RoomTaken
    | PhonesStartedOver
    | PartyLeftOut
    | PartyCountedAgain
    | CountsTold
    | CountsAgreed
    | PaperGiven
    | TieBroken
    | BallotCast
    | VoterMarked
)
