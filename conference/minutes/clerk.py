"""The clerk: folds the record, and keeps of it what belongs into minutes."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.deliberation.agenda.events import OrderAdopted
from conference.deliberation.chamber.events import (
    RulesAdopted,
    SeatsGiven,
    SeatUnlocked,
)
from conference.deliberation.events import Event
from conference.deliberation.evolve import evolve
from conference.deliberation.lottery import events as lottery
from conference.deliberation.meeting import EMPTY, Meeting
from conference.deliberation.members.events import MembersInvited, MembersReplaced
from conference.deliberation.polls import events as polls
from conference.deliberation.programme import events as programme
from conference.deliberation.programme.model import Item, Planned
from conference.deliberation.rooms.events import MessageSent
from conference.deliberation.voters.events import VoterCodeWithdrawn, VotersListed
from conference.minutes import agenda, breakouts, elections, motion_said, reports
from conference.minutes.motion_book import MotionBook
from conference.minutes.order import change_words

__all__ = ["Clerk", "Heard"]

BALLOT = "ballot_cast"

UNNEEDED = frozenset({"hands_entered", "button_pressed", "message_seen", "tables_set"})
"""Kinds of entries that change nothing that minutes say: the counts are in the closings."""

KEPT = (
    programme.ItemStarted, programme.ItemEnded,
    RulesAdopted, SeatsGiven, SeatUnlocked, MembersInvited, MembersReplaced,
    VotersListed, VoterCodeWithdrawn,
    polls.PollOpened, polls.PollExtended, polls.PollClosed, polls.PollCounted, polls.PollPublished,
    polls.PollVoided, polls.PhonesStartedOver, polls.PartyLeftOut, polls.PartyCountedAgain,
    *agenda.KEPT, *reports.KEPT, polls.CountsAgreed, polls.PaperGiven, polls.TieBroken, MessageSent,
    lottery.LotteryCommitted, lottery.LotteryStarted, lottery.LotteryValueEntered,
    lottery.LotteryDrawn, lottery.LotteryRevealed, lottery.LotteryEnded, lottery.LotteryVoided,
    *elections.KEPT, *motion_said.KEPT, *breakouts.KEPT,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Heard:
    """An event that belongs into minutes, with how things stood after it.

    ``present`` of ``seats`` members were signed in, ``people`` in ``parties`` parties checked in.
    ``item`` is the one that began, as it stood in the plan then, ``planned`` its times before
    edits; ``change`` says what was changed in the programme.
    """

    entry: int
    at: Millis
    event: Event
    seats: int
    present: int
    people: int = 0
    parties: int = 0
    item: Item | None = None
    planned: Planned | None = None
    change: str = ""


class Clerk:
    """Folds entries in their order: ask :meth:`wants` before decoding one, then :meth:`hear` it.

    ``size`` is how many entries are behind it, ``heard`` what was kept, ``motions`` what was
    kept of those. The ``meeting`` has no ballots but those by name.
    """

    def __init__(self) -> None:
        self.size = 0
        self.heard: list[Heard] = []
        self.motions = MotionBook()
        self.meeting: Meeting = EMPTY
        self._sat = False

    def wants(self, kind: str) -> bool:
        """Whether an entry of this kind says something for the minutes; else :meth:`pass_over`."""
        if kind == BALLOT:
            return any(poll.named for poll in self.meeting.polls.open())
        return kind not in UNNEEDED

    def pass_over(self) -> None:
        """An entry follows that is not wanted."""
        self.size += 1

    def hear(self, time: int, event: Event, by: str = "") -> None:
        """The next entry; ``time`` is its time in seconds, ``by`` the login that asked for it."""
        entry, before = self.size, self.meeting
        self.size += 1
        if isinstance(event, polls.BallotCast):
            self._cast(event)
            return
        for poll in before.polls.open():
            before.polls.boxes[poll.id].settle()
        self.meeting = evolve(before, event)
        self.motions.hear(entry, event, by, before.motions)
        change = change_words(before.programme, event) if self._sat else ""
        if change or isinstance(event, KEPT):
            self._keep(entry, time, event, change)

    def _cast(self, ballot: polls.BallotCast) -> None:
        if self.meeting.polls.by_id[ballot.poll].named:
            box = self.meeting.polls.boxes[ballot.poll]
            box.cast(ballot.party, ballot.key, ballot.revision, ballot.choice, ballot.name)

    def _keep(self, entry: int, time: int, event: Event, change: str) -> None:
        meeting = self.meeting
        item = planned = None
        people = parties = 0
        if isinstance(event, OrderAdopted):
            self._sat = True
        if isinstance(event, programme.ItemStarted):
            self._sat = True
            item = meeting.programme.item(event.item)
            planned = meeting.programme.planned.get(event.item)
        if isinstance(event, programme.ItemStarted | polls.PollOpened | lottery.LotteryStarted):
            heads = [one.headcount for one in meeting.rooms.parties.values() if one.headcount]
            people, parties = sum(heads), len(heads)
        chamber = meeting.chamber
        self.heard.append(
            Heard(
                entry,
                getattr(event, "at", Millis(time * 1000)),
                event,
                len(chamber.seats),
                chamber.present,
                people,
                parties,
                item,
                planned,
                change,
            )
        )
