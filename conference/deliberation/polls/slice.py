"""All polls of the meeting, with what was made of each."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import NamedTuple

from immutables import Map

from conference.core.clock import Millis
from conference.core.ids import PartyId, PollId
from conference.deliberation.polls.ballotbox import BallotBox
from conference.deliberation.polls.counting import PollOutcome
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.model import Channel, Poll, PollState, Way
from conference.voting.sheet import Sheet

__all__ = ["Figures", "Polls", "Starts", "Telephoned", "Void"]

_NOBODY: Map[PartyId, str] = Map()


class Starts(NamedTuple):
    """How often a party's phones were started over in a poll, and how many ballots that struck."""

    times: int = 0
    struck: int = 0


class Figures(NamedTuple):
    """What a room without a link says: who is there, and its hands by option."""

    headcount: int
    counts: tuple[int, ...]


class Telephoned(NamedTuple):
    """The figures of such a room that count, the way in which they came, and who entered them."""

    figures: Figures
    way: Way
    tellers: tuple[str, str]


class Void(NamedTuple):
    """Since when a poll does not count, and why."""

    at: Millis
    reason: str


@dataclass(frozen=True, slots=True)
class Polls:
    """The slice of the meeting for polls.

    ``order`` is that in which they were prepared, ``places`` the place of each in it;
    ``answering`` are those that take answers now; ``current`` is the poll that was opened
    last to the parties.
    ``boxes`` has the box of every poll that was opened, ``outcomes`` what its rule made of it,
    ``sheets`` the published results, ``shown_rounds`` up to which round screens show that.
    ``in_chamber`` is the poll that was opened last in the chamber, ``told`` what each teller
    counted there last, by channel and login; ``of_members`` is the poll that was opened last to
    members of the register.
    ``left_out`` has the parties that do not count in a poll, each with the reason; ``starts`` those
    whose phones were started over in it, ``voids`` why the void ones do not count. ``rooms_told``
    has the figures of rooms without a link that were not entered alike twice, by login, and
    ``telephoned`` those that count.
    """

    by_id: Map[PollId, Poll] = field(default_factory=Map)
    order: tuple[PollId, ...] = ()
    places: Map[PollId, int] = field(default_factory=Map)
    answering: tuple[PollId, ...] = ()
    current: PollId | None = None
    in_chamber: PollId | None = None
    of_members: PollId | None = None
    told: Map[tuple[PollId, Channel], Map[str, tuple[int, ...]]] = field(default_factory=Map)
    boxes: Map[PollId, BallotBox] = field(default_factory=Map)
    outcomes: Map[PollId, PollOutcome] = field(default_factory=Map)
    shown_rounds: Map[PollId, int] = field(default_factory=Map)
    sheets: Map[PollId, Sheet] = field(default_factory=Map)
    left_out: Map[PollId, Map[PartyId, str]] = field(default_factory=Map)
    starts: Map[PollId, Map[PartyId, Starts]] = field(default_factory=Map)
    voids: Map[PollId, Void] = field(default_factory=Map)
    rooms_told: Map[tuple[PollId, PartyId], Map[str, Figures]] = field(default_factory=Map)
    telephoned: Map[PollId, Map[PartyId, Telephoned]] = field(default_factory=Map)

    def open(self) -> tuple[Poll, ...]:
        """The polls that take answers now, in the order of preparation."""
        return tuple(self.by_id[poll] for poll in self.answering)

    def open_to(self, electorate: Electorate) -> Poll | None:
        """The poll that this electorate answers now; there is at most one."""
        return next((one for one in self.open() if one.electorate is electorate), None)

    def told_of(self, poll: PollId, channel: Channel) -> Map[str, tuple[int, ...]]:
        """What each teller counted of a channel that is not agreed on, by login."""
        return self.told.get((poll, channel), Map())

    def latest(self) -> tuple[PollId, ...]:
        """The poll that was opened last to each electorate."""
        latest = (self.current, self.in_chamber, self.of_members)
        return tuple(one for one in latest if one is not None)

    def left_out_of(self, poll: PollId) -> Map[PartyId, str]:
        """The parties that do not count in a poll, each with the reason."""
        return self.left_out.get(poll, _NOBODY)

    def starts_of(self, poll: PollId, party: PartyId) -> Starts:
        """How often the phones of a party were started over in a poll."""
        return self.starts.get(poll, Map()).get(party, Starts())

    def rooms_told_of(self, poll: PollId, party: PartyId) -> Map[str, Figures]:
        """What each login entered of a room without a link that does not count yet."""
        return self.rooms_told.get((poll, party), Map())

    def telephoned_of(self, poll: PollId) -> Map[PartyId, Telephoned]:
        """The rooms whose figures the desk has entered, and which count."""
        return self.telephoned.get(poll, Map())

    def put(self, poll: Poll) -> Polls:
        """With this poll as it is now; a new one is the last in the order."""
        polls = replace(self, by_id=self.by_id.set(poll.id, poll))
        if poll.id not in self.places:
            place = len(self.order)
            polls = replace(
                polls, order=(*self.order, poll.id), places=self.places.set(poll.id, place)
            )
        is_open = poll.state is PollState.OPEN
        if is_open == (poll.id in self.answering):
            return polls
        others = {one for one in self.answering if one != poll.id}
        answering = others | {poll.id} if is_open else others
        return replace(polls, answering=tuple(sorted(answering, key=polls.places.__getitem__)))
