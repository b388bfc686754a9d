"""What a rehearsal saw: every ballot that was sent and its answer, delays, links.

A *ballot* here is one entry that ought to come into the record: a phone ballot with its revision,
a counted show of hands, a press of the button. Sending it again does not make it another one.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from conference.deliberation.command import WireCommand
from conference.protocol.messages import Ack, Receipt, Refused

__all__ = [
    "BallotChannel",
    "BallotId",
    "Bookkeeper",
    "Delays",
    "DeliveryStatus",
    "RehearsalReport",
    "SentBallot",
]


class Delays:
    """Spans in ms, counted in buckets of 2% width: any number of them fits, and parts add up."""

    _BASE = math.log(1.02)
    _LEAST = 0.01

    def __init__(self) -> None:
        self.buckets: Counter[int] = Counter()
        self.count = 0
        self.greatest = 0.0

    def add(self, span: float) -> None:
        """Count a span; one below zero (clocks differ) counts as none."""
        span = max(span, 0.0)
        self.count += 1
        self.greatest = max(self.greatest, span)
        self.buckets[int(math.log(max(span, self._LEAST) / self._LEAST) / self._BASE)] += 1

    def merge(self, other: Delays) -> None:
        """Add all spans of another count."""
        self.buckets.update(other.buckets)
        self.count += other.count
        self.greatest = max(self.greatest, other.greatest)

    def quantile(self, share: float) -> float | None:
        """The span that ``share`` of all do not exceed, within 2%; None when there are none."""
        needed = math.ceil(share * self.count)
        seen = 0
        for bucket in sorted(self.buckets):
            seen += self.buckets[bucket]
            if seen >= max(needed, 1):
                return min(self.greatest, self._LEAST * math.exp(self._BASE * (bucket + 1)))
        return None

    def summary(self) -> dict[str, float | int | None]:
        """Median, tails and greatest in ms, one decimal."""
        shares = {"p50": 0.5, "p95": 0.95, "p99": 0.99}
        found = {name: _rounded(self.quantile(share)) for name, share in shares.items()}
        return {**found, "max": _rounded(self.greatest if self.count else None)}


def _rounded(span: float | None) -> float | None:
    return None if span is None else round(span, 1)


class BallotChannel(StrEnum):
    """By which way a ballot was given, in the words of the record."""

    PHONE = "ballot_cast"
    HANDS = "hands_entered"
    BUTTON = "button_pressed"


@dataclass(frozen=True, slots=True)
class BallotId:
    """Which ballot: ``voter`` is the hash of the key (phones) or empty (the room as a whole).

    ``number`` is the revision, or which entry of this room in this poll it is, from 1.
    """

    channel: BallotChannel
    poll: str
    party: int
    voter: str
    number: int
    answer: tuple[int, ...]


class DeliveryStatus(StrEnum):
    """What became of a ballot; the last answer counts."""

    ACKNOWLEDGED = "acknowledged"
    REFUSED = "refused"
    UNANSWERED = "unanswered"


@dataclass(frozen=True, slots=True)
class SentBallot:
    """A ballot and what became of it; an acknowledged one of a phone has a receipt."""

    ballot: BallotId
    fate: DeliveryStatus
    receipt: Receipt | None = None

    def row(self) -> dict[str, object]:
        """As an object of JSON, as ``--receipts`` writes it."""
        ballot, receipt = self.ballot, self.receipt
        return {
            "kind": ballot.channel.value,
            "poll": ballot.poll,
            "party": ballot.party,
            "voter": ballot.voter,
            "number": ballot.number,
            "answer": list(ballot.answer),
            "fate": self.fate.value,
            "entry": None if receipt is None else receipt.entry,
            "leaf": None if receipt is None else receipt.leaf,
        }

    @classmethod
    def of_row(cls, row: dict[str, Any]) -> SentBallot:
        """The ballot of an object that :meth:`row` made."""
        ballot = BallotId(
            BallotChannel(row["kind"]),
            row["poll"],
            row["party"],
            row["voter"],
            row["number"],
            tuple(row["answer"]),
        )
        receipt = None if row["entry"] is None else Receipt(row["entry"], row["leaf"])
        return cls(ballot, DeliveryStatus(row["fate"]), receipt)


@dataclass(slots=True)
class RehearsalReport:
    """What was counted in a rehearsal, or in the part of it in one process.

    ``ballots`` has every ballot that was sent, once, with its fate; those of the chamber too, of
    whose ``members`` so many were to come and ``signed_in``. ``repeated`` counts deliberate
    repetitions, ``contradictions`` those that were answered by another receipt than the first.
    ``refusals`` counts every refusal by its code, ``troubles`` what went wrong with links.
    ``deeds`` counts what was asked for besides voting and given, by the names of commands.
    """

    parties: int = 0
    people: int = 0
    phones: int = 0
    connections: int = 0
    members: int = 0
    signed_in: int = 0
    joined: int = 0
    reconnects: int = 0
    turned_away: int = 0
    repeated: int = 0
    contradictions: int = 0
    refusals: Counter[str] = field(default_factory=Counter)
    deeds: Counter[str] = field(default_factory=Counter)
    ack: Delays = field(default_factory=Delays)
    tick: Delays = field(default_factory=Delays)
    ballots: list[SentBallot] = field(default_factory=list)
    troubles: Counter[str] = field(default_factory=Counter)

    def count(self, fate: DeliveryStatus) -> int:
        """How many ballots have this fate."""
        return sum(ballot.fate is fate for ballot in self.ballots)

    def merge(self, other: RehearsalReport) -> None:
        """Add the report of another part."""
        for name in (
            "parties",
            "people",
            "phones",
            "connections",
            "members",
            "signed_in",
            "joined",
            "reconnects",
            "turned_away",
            "repeated",
            "contradictions",
        ):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.refusals.update(other.refusals)
        self.deeds.update(other.deeds)
        self.ack.merge(other.ack)
        self.tick.merge(other.tick)
        self.ballots += other.ballots
        self.troubles.update(other.troubles)

    def summary(self) -> dict[str, object]:
        """For people and programs, without the ballots one by one."""
        return {
            "parties": self.parties,
            "people": self.people,
            "phones": self.phones,
            "connections": self.connections,
            "members": self.members,
            "signed_in": self.signed_in,
            "joined": self.joined,
            "reconnects": self.reconnects,
            "turned_away": self.turned_away,
            "ballots": {
                "sent": len(self.ballots),
                **{fate.value: self.count(fate) for fate in DeliveryStatus},
                "repeated": self.repeated,
                "contradictions": self.contradictions,
            },
            "refusals": dict(sorted(self.refusals.items())),
            "deeds": dict(sorted(self.deeds.items())),
            "ack_ms": self.ack.summary(),
            "tick_ms": self.tick.summary(),
            "ticks": self.tick.count,
            "troubles": dict(self.troubles.most_common(20)),
        }


class Bookkeeper:
    """Records what one process of a rehearsal sends and is answered; a ballot is counted once."""

    def __init__(self) -> None:
        self.report = RehearsalReport()
        self._last: dict[BallotId, Ack | Refused | None] = {}
        self._rooms: Counter[tuple[str, int]] = Counter()

    def room_entry(
        self, channel: BallotChannel, poll: str, party: int, answer: tuple[int, ...]
    ) -> BallotId:
        """A new entry of a room as a whole."""
        self._rooms[poll, party] += 1
        return BallotId(channel, poll, party, "", self._rooms[poll, party], answer)

    def sent(self, ballot: BallotId) -> None:
        """A ballot goes out, for the first time or again."""
        if ballot not in self._last:
            self._last[ballot] = None
        elif isinstance(self._last[ballot], Ack):
            self.report.repeated += 1

    def answered(self, ballot: BallotId, answer: Ack | Refused, delay: float) -> None:
        """A ballot has a final answer, ``delay`` ms after it was sent."""
        before = self._last[ballot]
        if isinstance(answer, Refused):
            self.report.refusals[answer.code] += 1
        else:
            self.report.ack.add(delay)
        if not isinstance(before, Ack):
            self._last[ballot] = answer
        elif isinstance(answer, Refused) or answer.receipt != before.receipt:
            self.report.contradictions += 1

    def deed(self, command: WireCommand, answer: Ack | Refused) -> None:
        """Somebody asked for something that is no ballot."""
        if isinstance(answer, Refused):
            self.refusal(answer.code)
        else:
            self.report.deeds[str(command.__struct_config__.tag)] += 1

    def refusal(self, code: str) -> None:
        """Something that is no ballot was refused."""
        self.report.refusals[code] += 1

    def close(self) -> RehearsalReport:
        """The report, with every ballot in it."""
        self.report.ballots = [_sent(ballot, answer) for ballot, answer in self._last.items()]
        return self.report


def _sent(ballot: BallotId, answer: Ack | Refused | None) -> SentBallot:
    match answer:
        case Ack():
            return SentBallot(ballot, DeliveryStatus.ACKNOWLEDGED, answer.receipt)
        case Refused():
            return SentBallot(ballot, DeliveryStatus.REFUSED)
        case None:
            return SentBallot(ballot, DeliveryStatus.UNANSWERED)
