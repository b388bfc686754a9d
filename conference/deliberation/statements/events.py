"""What has happened to statements: entries of the record, whose kinds are these names."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.core.ids import PartyId
from conference.deliberation.statements.model import Board

__all__ = [
    "Event",
    "StatementHeldBack",
    "StatementParted",
    "StatementPassed",
    "StatementPutBack",
    "StatementStarred",
    "StatementSubmitted",
    "StatementTakenOff",
    "StatementsClaimed",
    "StatementsClosed",
    "StatementsMerged",
    "StatementsOpened",
    "StatementsRead",
    "StatementsReleased",
]


@dataclass(frozen=True, slots=True)
class StatementsOpened:
    """A session takes statements by these rules: a new one, or one that was there."""

    session: str
    title: str
    question: str
    categories: tuple[str, ...]
    moderated: bool
    board: Board
    most: int
    breakout: str | None
    at: Millis


@dataclass(frozen=True, slots=True)
class StatementsClosed:
    """A session takes no statements from ``closes_at`` on."""

    session: str
    at: Millis
    closes_at: Millis


@dataclass(frozen=True, slots=True)
class StatementSubmitted:
    """A table of a party has said something; it has ``passed`` at once, or waits in the room.

    ``place`` is its number in the session.
    """

    statement: str
    session: str
    place: int
    party: PartyId
    table: int
    text: str
    category: str
    agreed: bool
    passed: bool
    at: Millis


@dataclass(frozen=True, slots=True)
class StatementPassed:
    """The room's facilitator has let it pass, with these words."""

    statement: str
    text: str
    category: str


@dataclass(frozen=True, slots=True)
class StatementHeldBack:
    """The room's facilitator keeps it in the room."""

    statement: str
    reason: str


@dataclass(frozen=True, slots=True)
class StatementsRead:
    """A moderator has read these; or they are unread again."""

    statements: tuple[str, ...]
    read: bool


@dataclass(frozen=True, slots=True)
class StatementStarred:
    """A moderator has starred it, or taken the star away."""

    statement: str
    starred: bool


@dataclass(frozen=True, slots=True)
class StatementsMerged:
    """``into`` stands for these, too."""

    into: str
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StatementParted:
    """It stands for itself again."""

    statement: str


@dataclass(frozen=True, slots=True)
class StatementTakenOff:
    """It is shown no more."""

    statement: str
    reason: str


@dataclass(frozen=True, slots=True)
class StatementPutBack:
    """It is shown again."""

    statement: str


@dataclass(frozen=True, slots=True)
class StatementsClaimed:
    """The moderator with this login deals with these until a time."""

    statements: tuple[str, ...]
    login: str
    until: Millis


@dataclass(frozen=True, slots=True)
class StatementsReleased:
    """Nobody in particular deals with these."""

    statements: tuple[str, ...]


Event = (
    StatementsOpened
    | StatementsClosed
    | StatementSubmitted
    | StatementPassed
    | StatementHeldBack
    | StatementsRead
    | StatementStarred
    | StatementsMerged
    | StatementParted
    | StatementTakenOff
    | StatementPutBack
    | StatementsClaimed
    | StatementsReleased
)
