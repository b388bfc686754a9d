"""A rehearsal's report held against the record: is every acknowledged ballot there, once? Pure.

The record is counted anew, from its entries alone; nothing is taken from the server's word. Of the
chamber's polls the boxes are counted as well: their last ballots must make the counts at the close.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from conference.deliberation.events import Event
from conference.deliberation.polls.electorate import CHAMBER, Electorate
from conference.deliberation.polls.events import (
    BallotCast,
    ButtonPressed,
    HandsEntered,
    PollClosed,
    PollPrepared,
)
from conference.deliberation.polls.model import Poll, marks
from conference.deliberation.statements.events import StatementSubmitted
from conference.rehearsal.ledger import BallotChannel, DeliveryStatus, SentBallot

__all__ = ["Evidence", "Recorded", "weigh"]


@dataclass(frozen=True, slots=True)
class Recorded:
    """An entry of the record: its number, its leaf hash in hex, and what it says."""

    number: int
    leaf: str
    event: Event


@dataclass(slots=True)
class Evidence:
    """What was found.

    ``recorded`` entries are ballots of the rehearsal, ``guests`` those of others who took part;
    ``chamber`` has those of both that came from seats, ``statements`` counts what rooms handed in.
    ``faults`` are sentences about ballots whose answer and record differ; none means that all of
    it holds.
    """

    recorded: int = 0
    guests: int = 0
    chamber: int = 0
    statements: int = 0
    faults: list[str] = field(default_factory=list)


MatchKey = tuple[BallotChannel, str, int, str, int, tuple[int, ...]]
"""Channel, poll, party, voter, revision, answer; rooms have no voter and no revision."""


def weigh(ballots: Iterable[SentBallot], entries: Iterable[Recorded]) -> Evidence:
    """Compare what was sent and answered with what is in the record."""
    found: dict[MatchKey, list[Recorded]] = defaultdict(list)
    boxes, statements = _SeatBoxes(), 0
    for entry in entries:
        statements += isinstance(entry.event, StatementSubmitted)
        key = _key_of_event(entry.event)
        if key is not None:
            found[key].append(entry)
        boxes.add(entry.event)
    sent: dict[MatchKey, list[SentBallot]] = defaultdict(list)
    for ballot in ballots:
        sent[_key_of_ballot(ballot)].append(ballot)
    evidence = Evidence(chamber=boxes.ballots, statements=statements, faults=boxes.faults)
    for key, stored in found.items():
        if key in sent:
            evidence.recorded += len(stored)
        else:
            evidence.guests += len(stored)
    for key, mine in sent.items():
        evidence.faults += _faults(key, mine, found.get(key, []))
    return evidence


class _SeatBoxes:
    """The chamber's polls, counted from the ballots of devices as they stand in the record."""

    def __init__(self) -> None:
        self.ballots = 0
        self.faults: list[str] = []
        self._polls: dict[str, Poll] = {}
        self._last: dict[str, dict[str, tuple[int, tuple[int, ...]]]] = defaultdict(dict)

    def add(self, event: Event) -> None:
        """Count an entry; at the close of a poll, hold the counts against it."""
        match event:
            case PollPrepared(poll):
                self._polls[poll.id] = poll
            case BallotCast(poll_id, party, key, revision, choice) if party == CHAMBER:
                self.ballots += 1
                known = self._last[poll_id].get(key, (0, ()))
                self._last[poll_id][key] = max(known, (revision, tuple(choice)))
            case PollClosed() if self._polls[event.poll].electorate is Electorate.CHAMBER:
                self._compare(self._polls[event.poll], event)

    def _compare(self, poll: Poll, closed: PollClosed) -> None:
        last = self._last[poll.id].values()
        counts = [0] * len(poll.options)
        for _, choice in last:
            for option, weight in marks(poll.kind, choice):
                counts[option] += weight
        name, tally = f"The chamber in poll {poll.id}", closed.tally
        if list(tally.phones) != counts:
            self.faults.append(f"{name}: recorded {counts}, counted {list(tally.phones)}.")
        if tally.turnout.phones != len(last):
            voted = tally.turnout.phones
            self.faults.append(f"{name}: {len(last)} devices have voted, {voted} are on the roll.")
        if closed.seated is not None and len(last) > closed.seated:
            self.faults.append(f"{name}: {len(last)} devices have voted for {closed.seated} seats.")


def _faults(key: MatchKey, mine: list[SentBallot], stored: list[Recorded]) -> list[str]:
    """What is wrong with these ballots, which say the same."""
    fates = Counter(ballot.fate for ballot in mine)
    whose = "the chamber" if key[2] == CHAMBER else f"party {key[2]}"
    name = f"{key[0]} of {whose} in poll {key[1]}"
    faults = []
    acknowledged = fates[DeliveryStatus.ACKNOWLEDGED]
    if len(stored) < acknowledged:
        faults.append(f"{name}: acknowledged {acknowledged} times, recorded {len(stored)} times.")
    elif len(stored) > acknowledged:
        faults.append(f"{name}: recorded {len(stored)} times, acknowledged {acknowledged} times.")
    places = {(entry.number, entry.leaf) for entry in stored}
    for ballot in mine:
        receipt = ballot.receipt
        if receipt is not None and (receipt.entry, receipt.leaf) not in places:
            faults.append(f"{name}: the receipt names entry {receipt.entry}, which is another.")
        elif (
            receipt is None
            and ballot.fate is DeliveryStatus.ACKNOWLEDGED
            and key[0] is BallotChannel.PHONE
        ):
            faults.append(f"{name}: acknowledged without a receipt.")
    return faults


def _key_of_ballot(sent: SentBallot) -> MatchKey:
    ballot = sent.ballot
    revision = ballot.number if ballot.channel is BallotChannel.PHONE else 0
    return ballot.channel, ballot.poll, ballot.party, ballot.voter, revision, ballot.answer


def _key_of_event(event: Event) -> MatchKey | None:
    match event:
        case BallotCast(poll, party, key, revision, choice):
            return BallotChannel.PHONE, poll, party, key, revision, tuple(choice)
        case HandsEntered(poll, party, counts):
            return BallotChannel.HANDS, poll, party, "", 0, tuple(counts)
        case ButtonPressed(poll, party, option):
            return BallotChannel.BUTTON, poll, party, "", 0, (option,)
        case _:
            return None
