"""What may be asked about statements."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from conference.core.bounds import Categories, Id, MostOfRoom, Reason, Seconds, ShortText
from conference.deliberation.command import WireCommand
from conference.deliberation.statements.model import LONGEST, Board

__all__ = [
    "MOST_AT_ONCE",
    "ClaimStatements",
    "CloseStatements",
    "Command",
    "HoldBackStatement",
    "MergeStatements",
    "OpenStatements",
    "PartStatement",
    "PassStatement",
    "PutBackStatement",
    "ReadStatements",
    "ReleaseStatements",
    "StarStatement",
    "SubmitStatement",
    "TakeOffStatement",
]

MOST_AT_ONCE = 50
"""So many statements one command may name."""

Words = Annotated[str, Meta(max_length=LONGEST)]
Category = Annotated[str, Meta(max_length=40)]
Table = Annotated[int, Meta(ge=0, le=999)]
Several = Annotated[tuple[Id, ...], Meta(min_length=1, max_length=MOST_AT_ONCE)]


class OpenStatements(WireCommand, frozen=True, tag="open_statements"):
    """Rooms may send statements in this session, by these rules; one that was closed opens again.

    ``categories`` is what a statement can be; none, and it is nothing in particular. With
    ``moderated`` a statement waits until the room's facilitator passes it. ``most`` is how many a
    room may send in all. ``breakout`` is the breakout that it belongs to, if any.
    """

    session: Id
    title: ShortText
    question: ShortText = ""
    categories: Categories = ()
    moderated: bool = True
    board: Board = Board.PASSED
    most: MostOfRoom = 40
    breakout: Id | None = None


class CloseStatements(WireCommand, frozen=True, tag="close_statements"):
    """Rooms may send no more once so many seconds of ``grace`` are over."""

    session: Id
    grace: Seconds = 0


class SubmitStatement(WireCommand, frozen=True, tag="submit_statement"):
    """A table of the room says something; ``statement`` is the id, chosen by who writes it.

    ``table`` is 0 for the room as a whole. ``agreed`` is whether the table agrees on it.
    """

    statement: Id
    session: Id
    text: Words
    category: Category = ""
    agreed: bool = True
    table: Table = 0


class PassStatement(WireCommand, frozen=True, tag="pass_statement"):
    """The facilitator lets a statement of the room pass to the desk.

    With other words, or as another category, where ``text`` or ``category`` is given.
    """

    statement: Id
    text: Words | None = None
    category: Category | None = None


class HoldBackStatement(WireCommand, frozen=True, tag="hold_back_statement"):
    """The facilitator keeps a statement in the room; ``reason`` is told to the table."""

    statement: Id
    reason: ShortText = ""


class ReadStatements(WireCommand, frozen=True, tag="read_statements"):
    """A moderator has read these, and leaves them as they are; or they are unread again."""

    statements: Several
    read: bool = True


class StarStatement(WireCommand, frozen=True, tag="star_statement"):
    """A moderator stars a statement, or takes the star away."""

    statement: Id
    starred: bool = True


class MergeStatements(WireCommand, frozen=True, tag="merge_statements"):
    """These say the same as ``into``, which stands for them from now on, with their rooms."""

    into: Id
    statements: Several


class PartStatement(WireCommand, frozen=True, tag="part_statement"):
    """This one says something else after all: it stands for itself again."""

    statement: Id


class TakeOffStatement(WireCommand, frozen=True, tag="take_off_statement"):
    """A statement is shown no more, nor what was put together with it."""

    statement: Id
    reason: Reason


class PutBackStatement(WireCommand, frozen=True, tag="put_back_statement"):
    """A statement that was taken off is shown again."""

    statement: Id


class ClaimStatements(WireCommand, frozen=True, tag="claim_statements"):
    """A moderator deals with these, and for a while nobody else does.

    Those that somebody else has claimed are left to them.
    """

    statements: Several


class ReleaseStatements(WireCommand, frozen=True, tag="release_statements"):
    """A moderator lets others deal with these, as far as they were claimed by them."""

    statements: Several


Command = (
    OpenStatements
    | CloseStatements
    | SubmitStatement
    | PassStatement
    | HoldBackStatement
    | ReadStatements
    | StarStatement
    | MergeStatements
    | PartStatement
    | TakeOffStatement
    | PutBackStatement
    | ClaimStatements
    | ReleaseStatements
)
