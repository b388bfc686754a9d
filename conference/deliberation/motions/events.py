"""What has happened to motions: entries of the record, whose kinds are these names."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.core.ids import MotionId, PollId
from conference.texts.amendment import Amendment
from conference.texts.clause import Clause

__all__ = [
    "AmendmentWithdrawn",
    "AmendmentsProposed",
    "ClauseSentBack",
    "Event",
    "MotionTabled",
    "SecondReadingBegun",
    "TextAdopted",
    "VotePut",
    "VoteSettled",
    "VotingOrderSet",
]

Reasons = tuple[tuple[str, str], ...]
"""Ids of amendments, each with the sentence that says why."""


@dataclass(frozen=True, slots=True)
class MotionTabled:
    """A text is put to the chamber, or takes the place of the one before; ``digest`` is its own."""

    motion: MotionId
    title: str
    clauses: tuple[Clause, ...]
    digest: str
    at: Millis


@dataclass(frozen=True, slots=True)
class AmendmentsProposed:
    """Amendments were handed in, in this order; ``seat`` is that of the member who did, if any."""

    motion: MotionId
    amendments: tuple[Amendment, ...]
    seat: int | None
    at: Millis


@dataclass(frozen=True, slots=True)
class AmendmentWithdrawn:
    """An amendment was taken back; ``on_it`` are those that go with it."""

    motion: MotionId
    amendment: str
    reason: str
    on_it: tuple[str, ...]
    at: Millis


@dataclass(frozen=True, slots=True)
class VotingOrderSet:
    """The chair set the order of the votes that are left; ``departures`` from the rule in words."""

    motion: MotionId
    amendments: tuple[str, ...]
    departures: tuple[str, ...]
    at: Millis


@dataclass(frozen=True, slots=True)
class VotePut:
    """A poll decides on amendments, on clauses (by id), or on the motion as a whole."""

    motion: MotionId
    poll: PollId
    amendments: tuple[str, ...]
    clauses: tuple[str, ...]
    whole: bool
    at: Millis


@dataclass(frozen=True, slots=True)
class VoteSettled:
    """What follows of a published poll; ``fallen`` are amendments, ``sent_back`` clauses by id."""

    motion: MotionId
    poll: PollId
    carried: bool
    adopted: tuple[str, ...]
    rejected: tuple[str, ...]
    fallen: Reasons
    sent_back: tuple[str, ...]
    at: Millis


@dataclass(frozen=True, slots=True)
class ClauseSentBack:
    """A clause is not in the text that is adopted in this reading; with it amendments fall."""

    motion: MotionId
    clause: str
    reason: str
    fallen: Reasons
    at: Millis


@dataclass(frozen=True, slots=True)
class SecondReadingBegun:
    """The next reading begins with this text: the one before as amended, new clauses as 3a, 3b."""

    motion: MotionId
    title: str
    clauses: tuple[Clause, ...]
    digest: str
    at: Millis


@dataclass(frozen=True, slots=True)
class TextAdopted:
    """The chamber has adopted a text: put together from ``amendments``, without ``sent_back``."""

    motion: MotionId
    poll: PollId
    title: str
    clauses: tuple[Clause, ...]
    digest: str
    amendments: tuple[str, ...]
    sent_back: tuple[str, ...]
    at: Millis


Event = (
    MotionTabled
    | AmendmentsProposed
    | AmendmentWithdrawn
    | VotingOrderSet
    | VotePut
    | VoteSettled
    | ClauseSentBack
    | SecondReadingBegun
    | TextAdopted
)
