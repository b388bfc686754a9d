"""What desks have changed, as the record has it: for panels of oversight. Never votes, nor voters.

A :class:`Ledger` reads the record on from where it has come, entry by entry, and keeps a line for
each change: of the programme, of who is counted, of what is void, of the order of speakers, of
rules and seats. It folds nothing of the meeting but the programme, whose items it names.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import get_args

from conference.core.seal import Entry
from conference.deliberation.chamber.events import RulesAdopted, SeatsGiven, SeatUnlocked
from conference.deliberation.events import Event
from conference.deliberation.floor.events import SpeakerCalled, SpeakerStruck, SpeechAsked
from conference.deliberation.lottery.events import LotteryVoided
from conference.deliberation.meeting import EMPTY, Meeting
from conference.deliberation.members.events import MembersReplaced, StandingNoted
from conference.deliberation.motions.events import ClauseSentBack, VotingOrderSet
from conference.deliberation.polls.events import (
    PartyCountedAgain,
    PartyLeftOut,
    PhonesStartedOver,
    PollVoided,
)
from conference.deliberation.programme.events import Event as ProgrammeEvent
from conference.deliberation.programme.events import PlanLockSet
from conference.deliberation.programme.evolve import evolve
from conference.deliberation.programme.model import Programme
from conference.minutes.order import change_words
from conference.protocol.codec import KINDS, by_of, decode_event
from conference.server.record.store.port import RecordStore

__all__ = ["Change", "Ledger", "read_on"]

PIECE = 20_000
"""Entries that are read in one go."""

MOST = 2000
"""Changes that are kept, the newest of them."""

PROGRAMME = get_args(ProgrammeEvent)

OTHERS = (
    RulesAdopted, SeatsGiven, SeatUnlocked, SpeakerCalled, SpeakerStruck, SpeechAsked,
    LotteryVoided, MembersReplaced, StandingNoted, ClauseSentBack, VotingOrderSet,
    PartyCountedAgain, PartyLeftOut, PhonesStartedOver, PollVoided,
)  # fmt: skip

WANTED = frozenset(KINDS[one] for one in (*PROGRAMME, *OTHERS))


@dataclass(frozen=True, slots=True)
class Change:
    """The entry ``number``, at ``time`` in seconds: what was changed, by which login ("": none)."""

    number: int
    time: int
    by: str
    text: str


class Ledger:
    """The changes so far; the first ``size`` entries are behind it."""

    def __init__(self) -> None:
        self.size = 0
        self.changes: list[Change] = []
        self._programme = Programme()

    def read(self, entry: Entry, meeting: Meeting) -> None:
        """The next entry; names of rooms are those of the ``meeting``."""
        self.size += 1
        if entry.kind not in WANTED:
            return
        event = decode_event(entry.kind, entry.body)
        text = _said(event, meeting)
        if isinstance(event, PROGRAMME):
            text = text or _sentence(change_words(self._programme, event))
            self._programme = evolve(self._programme, event, EMPTY)
        if text:
            by = getattr(event, "by", "") or by_of(entry.body)
            self.changes.append(Change(entry.number, entry.time, by, text))
            del self.changes[:-MOST]


def read_on(store: RecordStore, ledger: Ledger, size: int, meeting: Meeting) -> bool:
    """Have the ledger read a piece more, up to ``size`` entries; whether all of them are read.

    Raises :class:`~conference.server.record.store.port.StoreUnavailableError`.
    """
    most, before = min(PIECE, size - ledger.size), ledger.size
    if most <= 0:
        return True
    for entry in islice(store.entries(ledger.size), most):
        ledger.read(entry, meeting)
    return ledger.size >= size or ledger.size == before


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}." if words else ""


def _said(event: Event, meeting: Meeting) -> str:
    match event:
        case PlanLockSet(is_locked, _, _):
            return f"The rundown was {'locked' if is_locked else 'unlocked'}."
        case PartyLeftOut(poll=poll, party=party, reason=reason):
            return f"{meeting.rooms.called(party)} was left out of the poll {poll}: {reason}"
        case PartyCountedAgain(poll=poll, party=party, reason=reason):
            return f"{meeting.rooms.called(party)} was counted again in the poll {poll}: {reason}"
        case PhonesStartedOver(poll=poll, party=party, reason=reason):
            room = meeting.rooms.called(party)
            return f"Phones of {room} voted anew in the poll {poll}: {reason}"
        case PollVoided(poll=poll, reason=reason):
            return f"The poll {poll} was declared void: {reason}"
        case LotteryVoided(lottery=lottery, reason=reason):
            return f"The lottery {lottery} was declared void: {reason}"
        case _:
            return _said_of_chamber(event)


def _said_of_chamber(event: Event) -> str:
    match event:
        case SeatUnlocked(seat=seat, reason=reason):
            return f"The device was taken off seat {seat}: {reason}"
        case RulesAdopted(rules, _):
            kinds = ", ".join(one.needs.kind for one in rules) or "none"
            return f"Standing rules were adopted: {kinds}."
        case SeatsGiven(members, origin, _):
            return f"{len(members)} seats were given ({origin.value})."
        case StandingNoted(members=members, standing=standing, reason=reason):
            told = f": {reason}" if reason else "."
            return f"{len(members)} members were noted as {standing.value}{told}"
        case MembersReplaced(pairs, number, _):
            return f"{len(pairs)} members were replaced (round {number})."
        case SpeakerCalled(number=number, reason=reason) if reason:
            return f"Number {number} was called out of order: {reason}"
        case SpeakerStruck(number=number, reason=reason):
            return f"Number {number} was struck off the list of speakers: {reason}"
        case SpeechAsked(wish=wish, reason=reason) if reason:
            return f"Number {wish.number} was put on the list of speakers: {reason}"
        case ClauseSentBack(motion=motion, reason=reason):
            return f"A clause of the motion {motion} was sent back: {reason}"
        case VotingOrderSet(motion=motion, departures=departures) if departures:
            return f"The order of votes on the motion {motion} was set. {' '.join(departures)}"
        case _:
            return ""
