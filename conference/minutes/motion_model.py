"""What minutes say of a motion, as a value: its readings, with amendments, votes and texts."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.texts.clause import Clause

__all__ = [
    "AmendmentHeld",
    "ChangeHeld",
    "ClauseBack",
    "FateHeld",
    "MotionHeld",
    "OrderSet",
    "ReadingHeld",
    "Runs",
    "StepHeld",
    "TextHeld",
    "VoteHeld",
]

Runs = tuple[tuple[str, str], ...]
"""Stretches of words: ``kept``, ``deleted`` or ``inserted``, and the words."""


@dataclass(frozen=True, slots=True)
class ChangeHeld:
    """What an amendment does to one clause of the text of its reading, as marked words.

    ``clause`` is its id, ``name`` what it is called ("clause 3.2", "a new clause").
    """

    clause: str
    name: str
    is_moved: bool
    heading: Runs
    text: Runs


@dataclass(frozen=True, slots=True)
class FateHeld:
    """What became of an amendment, by which entry; the reason, and the poll, where there is one."""

    state: str
    entry: int
    at: Millis
    poll: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class AmendmentHeld:
    """An amendment; ``entry`` handed it in, ``asks`` says in words what it is.

    ``state`` is what became of it, ``fates`` are all entries that said so, the last one is in
    force. ``sent_back`` names the clause that it changes, where that was sent back.
    """

    id: str
    entry: int
    at: Millis
    author: str
    seat: int | None
    on: str
    asks: str
    changes: tuple[ChangeHeld, ...]
    reason: str
    state: str
    fates: tuple[FateHeld, ...]
    sent_back: str


@dataclass(frozen=True, slots=True)
class StepHeld:
    """A vote in the order of the rule: amendments of one effect, and why it stands there."""

    amendments: tuple[str, ...]
    clause: str
    reason: str


@dataclass(frozen=True, slots=True)
class OrderSet:
    """The chair set this order (none: that of the rule again); ``departures`` are sentences."""

    entry: int
    at: Millis
    by: str
    amendments: tuple[str, ...]
    departures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VoteHeld:
    """What was put to the vote in which poll; ``clauses`` are names.

    ``outcome`` is ``carried``, ``rejected``, ``void`` or ``open``; ``settled`` the entry of it.
    """

    poll: str
    entry: int
    amendments: tuple[str, ...]
    clauses: tuple[str, ...]
    whole: bool
    outcome: str
    settled: int | None


@dataclass(frozen=True, slots=True)
class ClauseBack:
    """A clause that was sent back: by a poll, or by the desk with a reason."""

    clause: str
    name: str
    reason: str
    entry: int
    at: Millis
    poll: str | None


@dataclass(frozen=True, slots=True)
class TextHeld:
    """A text with its digest and its entry; ``poll`` and ``amendments`` of one that was adopted."""

    entry: int
    at: Millis
    title: str
    clauses: tuple[Clause, ...]
    digest: str
    poll: str | None = None
    amendments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadingHeld:
    """A reading, from 1: the text it began with, what was moved and decided, what was adopted.

    ``verdict`` is ``open``, ``adopted`` or ``rejected``; ``steps`` are without what was withdrawn.
    """

    number: int
    text: TextHeld
    amendments: tuple[AmendmentHeld, ...]
    steps: tuple[StepHeld, ...]
    orders: tuple[OrderSet, ...]
    votes: tuple[VoteHeld, ...]
    sent_back: tuple[ClauseBack, ...]
    verdict: str
    adopted: TextHeld | None


@dataclass(frozen=True, slots=True)
class MotionHeld:
    """A motion; ``entry`` is that of its text as it was voted on, ``by`` the login that asked."""

    id: str
    entry: int
    at: Millis
    title: str
    by: str
    brought: str
    readings: tuple[ReadingHeld, ...]
