"""What tables say: statements of rooms, in sessions that a desk opens and closes.

A statement is said in a session, by a room, and waits there until its facilitator passes it or
holds it back; where the rule of the session says so it passes at once. What has passed is the
desk's: it is read, starred, taken off, and put together with others that say the same. What was
put together stays apart underneath, as a tree, so that it can be parted again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from immutables import Map

from conference.core.bounds import MOST_CATEGORIES
from conference.core.clock import Millis
from conference.core.ids import PartyId

__all__ = [
    "CLAIM_MS",
    "KEPT_MINUTE",
    "LIFE",
    "LONGEST",
    "MOST_CATEGORIES",
    "Board",
    "RoomSaid",
    "Said",
    "Session",
    "Statement",
    "Statements",
]

LONGEST = 280
"""Signs of the longest statement: it is read in a hall, and a table writes it in a minute."""

CLAIM_MS = 120_000
"""How long a moderator's claim holds when nothing comes of it: who leaves blocks nobody."""

KEPT_MINUTE = 12
"""Statements a room may send in one minute: more than ten tables write by hand."""


class Said(StrEnum):
    """Where a statement is in its life."""

    WAITING = "waiting"
    HELD = "held"
    PASSED = "passed"
    OFF = "off"


LIFE: dict[Said, frozenset[Said]] = {
    Said.WAITING: frozenset({Said.PASSED, Said.HELD}),
    Said.HELD: frozenset({Said.PASSED}),
    Said.PASSED: frozenset({Said.HELD, Said.OFF}),
    Said.OFF: frozenset({Said.PASSED}),
}
"""What may become of a statement. A room passes and holds back, the desk takes off and puts back;
what the desk has dealt with goes back to no room."""


class Board(StrEnum):
    """What of a session hall and screens are shown: all that has passed, or what is starred."""

    PASSED = "passed"
    STARRED = "starred"


@dataclass(frozen=True, slots=True)
class Statement:
    """What a table of a room says; ``agreed`` is whether the table agrees on it.

    ``place`` is its number in its session, from 1. ``table`` is 0 for a room as a whole.
    ``said`` is what was sent, ``text`` what stands now: a facilitator may have corrected it.
    ``into`` is the statement that it was put together with, if it was. ``claimed_by`` is the
    login of a moderator who deals with it until ``claimed_until``.
    """

    id: str
    session: str
    place: int
    party: PartyId
    table: int
    said: str
    text: str
    category: str
    agreed: bool
    at: Millis
    state: Said
    reason: str = ""
    starred: bool = False
    read: bool = False
    into: str | None = None
    claimed_by: str = ""
    claimed_until: Millis = Millis(0)

    def is_claimed(self, login: str, at: Millis) -> bool:
        """Whether somebody else than ``login`` deals with it at ``at``."""
        return self.claimed_by not in {"", login} and at < self.claimed_until


@dataclass(frozen=True, slots=True)
class RoomSaid:
    """How much a room has said in a session, how much of it has passed, and when it said the last.

    ``last`` are times, at most :data:`KEPT_MINUTE` of them, in order.
    """

    said: int = 0
    passed: int = 0
    last: tuple[Millis, ...] = ()
    order: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Session:
    """One time of gathering statements, with its rules; ``place`` is its number, from 1.

    It takes statements until ``closes_at``, or for now while that is None. ``most`` is how many
    one room may send. ``order`` are its statements as they came, ``passed`` those that have passed
    as they did, ``starred`` likewise.
    """

    id: str
    place: int
    title: str
    question: str
    categories: tuple[str, ...]
    moderated: bool
    board: Board
    most: int
    breakout: str | None
    opened_at: Millis
    closes_at: Millis | None = None
    waiting: int = 0
    order: tuple[str, ...] = ()
    passed: tuple[str, ...] = ()
    starred: tuple[str, ...] = ()
    rooms: Map[PartyId, RoomSaid] = field(default_factory=Map)
    heard: int = 0

    def is_open(self, at: Millis) -> bool:
        """Whether rooms may send statements at ``at``."""
        return self.closes_at is None or at < self.closes_at

    def rules(self) -> tuple[object, ...]:
        """What a desk has set, without when."""
        return (
            *(self.title, self.question, self.categories, self.moderated, self.board),
            *(self.most, self.breakout),
        )


@dataclass(frozen=True, slots=True)
class Statements:
    """The slice of the meeting for statements; ``current`` is the session opened last.

    ``under`` are, of each statement, those that were put together with it, in that order.
    """

    by_id: Map[str, Statement] = field(default_factory=Map)
    sessions: Map[str, Session] = field(default_factory=Map)
    current: str | None = None
    under: Map[str, tuple[str, ...]] = field(default_factory=Map)

    def put(self, statement: Statement) -> Statements:
        """With this statement as it is now."""
        return replace(self, by_id=self.by_id.set(statement.id, statement))

    def put_session(self, session: Session) -> Statements:
        """With this session as it is now."""
        return replace(self, sessions=self.sessions.set(session.id, session))

    def lead(self, statement: str) -> str:
        """The statement that stands for this one, and for all that it was put together with."""
        into = self.by_id[statement].into
        while into is not None:
            statement, into = into, self.by_id[into].into
        return statement

    def group(self, statement: str) -> Iterator[Statement]:
        """This statement and all below it that was put together with it."""
        below = [statement]
        while below:
            one = below.pop()
            yield self.by_id[one]
            below += reversed(self.under.get(one, ()))

    def rooms(self, lead: str) -> tuple[int, int]:
        """How many rooms say it, and how many of them do not agree on it.

        A room that has said it several times counts once, as one that agrees if a table does.
        """
        agrees: dict[PartyId, bool] = {}
        for one in self.group(lead):
            if one.state is Said.PASSED:
                agrees[one.party] = agrees.get(one.party, False) or one.agreed
        return len(agrees), sum(not agreed for agreed in agrees.values())
