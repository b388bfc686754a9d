"""The documents of statements: sessions, what passed (desks), and the boards that screens show."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import get_args

from conference.core.ids import PartyId
from conference.core.lean import Lean
from conference.deliberation.audience import NO_PATHS, Audience, Paths, chosen, named
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.rooms.events import PartiesRegistered
from conference.deliberation.statements import events as own
from conference.deliberation.statements.model import (
    Board,
    Said,
    Session,
    Statement,
    Statements,
)

__all__ = [
    "BoardView",
    "LineView",
    "SaidView",
    "StatementView",
    "StatementsView",
    "documents",
    "rooms_told",
    "said_by",
    "touched",
]

MOST_LINES = 8
"""Of a board: what a hall can read at once."""

MOST_SAID = 30
"""Statements that a room is shown of its own, the newest."""

OWN = get_args(own.Event)


class StatementsView(Lean, frozen=True, tag_field="view", tag="statements"):
    """A session in which rooms may send statements until ``closes_at``, or for now (null).

    ``board`` is ``passed`` or ``starred``. How many wait in their rooms is for desks alone, and
    null for others.
    """

    id: str
    place: int
    title: str
    question: str
    categories: tuple[str, ...]
    moderated: bool
    board: str
    most: int
    breakout: str | None
    opened_at: int
    closes_at: int | None
    waiting: int | None = None


class StatementView(Lean, frozen=True, tag_field="view", tag="statement"):
    """A statement that has passed its room, as desks see it.

    ``rooms`` say it, of which ``against`` do not agree on it; ``merged`` others were put together
    with it. ``state`` is ``passed``, or ``off`` with the ``reason``.
    """

    id: str
    session: str
    place: int
    party: int
    table: int
    text: str
    category: str
    agreed: bool
    at: int
    state: str
    reason: str
    starred: bool
    read: bool
    into: str | None
    rooms: int
    against: int
    merged: int
    claimed_by: str
    claimed_until: int


class LineView(Lean, frozen=True):
    """A statement on a board: ``room`` has said it first, ``rooms`` say it."""

    id: str
    place: int
    text: str
    category: str
    agreed: bool
    room: str
    rooms: int
    against: int
    starred: bool


class BoardView(Lean, frozen=True, tag_field="view", tag="board"):
    """What hall and screens are shown of a session: the newest lines first.

    So many ``statements`` of so many ``rooms`` have passed.
    """

    id: str
    place: int
    title: str
    question: str
    statements: int
    rooms: int
    closes_at: int | None
    lines: tuple[LineView, ...]


class SaidView(Lean, frozen=True):
    """A statement of the own room, wherever it is; ``reason`` is why it was held back or off."""

    id: str
    place: int
    table: int
    text: str
    category: str
    agreed: bool
    at: int
    state: str
    reason: str


StatementDocument = StatementsView | StatementView | BoardView


def documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, StatementDocument]]:
    """The sessions, what has passed, the boards; only those among ``paths`` where it is given."""
    state = meeting.statements
    sessions = chosen(paths, "statements")
    for session in sorted(state.sessions.values(), key=lambda one: one.place):
        is_seen = audience is Audience.DESK or session.id == state.current
        if is_seen and (sessions is None or session.id in sessions):
            yield f"statements/{session.id}", _session(session, audience)
    if audience is Audience.DESK:
        yield from _statements(state, chosen(paths, "statement"))
    boards = chosen(paths, "board")
    shown = frozenset(state.sessions) if audience in {Audience.DESK, Audience.HALL} else frozenset()
    for name in sorted(shown if boards is None else shown & boards):
        yield f"board/{name}", _board(meeting, state.sessions[name])


def touched(event: Event, meeting: Meeting) -> Paths:
    """The paths that ``event`` may change; see :mod:`conference.deliberation.documents`."""
    state = meeting.statements
    match event:
        case own.StatementsOpened(session=session) | own.StatementsClosed(session=session):
            return named("statements", session, state.current) | named("board", session)
        case PartiesRegistered() if meeting.rooms.unclear:
            return named("board", *state.sessions)
        case own.StatementsMerged(into, names):
            return _of(state, (into, *names))
        case _ if isinstance(event, OWN):
            one = getattr(event, "statement", None)
            return _of(state, getattr(event, "statements", ()) if one is None else (one,))
        case _:
            return NO_PATHS


def said_by(meeting: Meeting, party: PartyId) -> tuple[SaidView, ...]:
    """What a room has said in the session opened last, the newest first."""
    state = meeting.statements
    session = None if state.current is None else state.sessions[state.current]
    room = None if session is None else session.rooms.get(party)
    newest = () if room is None else room.order[: -MOST_SAID - 1 : -1]
    return tuple(_said(state.by_id[name]) for name in newest)


def rooms_told(event: Event, before: Meeting, after: Meeting) -> frozenset[PartyId]:
    """The parties of whose own statements ``event`` changes what they are shown."""
    match event:
        case own.StatementsOpened():
            sessions = (before.statements.current, after.statements.current)
            known = after.statements.sessions
            rooms = (known[one].rooms for one in sessions if one is not None)
            return frozenset(party for each in rooms for party in each)
        case own.StatementSubmitted(party=party):
            return frozenset({party})
        case (
            own.StatementPassed(statement=name)
            | own.StatementHeldBack(statement=name)
            | own.StatementTakenOff(statement=name)
            | own.StatementPutBack(statement=name)
        ):
            return frozenset({after.statements.by_id[name].party})
        case _:
            return frozenset()


def _of(state: Statements, names: tuple[str, ...]) -> Paths:
    """The paths of these, of what stands for them, and of their sessions."""
    known = [state.by_id[name] for name in names if name in state.by_id]
    sessions = {one.session for one in known}
    every = {*names, *(state.lead(one.id) for one in known)}
    return named("statement", *every) | named("statements", *sessions) | named("board", *sessions)


def _session(session: Session, audience: Audience) -> StatementsView:
    return StatementsView(
        id=session.id,
        place=session.place,
        title=session.title,
        question=session.question,
        categories=session.categories,
        moderated=session.moderated,
        board=session.board.value,
        most=session.most,
        breakout=session.breakout,
        opened_at=session.opened_at,
        closes_at=session.closes_at,
        waiting=session.waiting if audience is Audience.DESK else None,
    )


def _statements(
    state: Statements, wanted: frozenset[str] | None
) -> Iterator[tuple[str, StatementView]]:
    if wanted is not None:
        names = [name for name in sorted(wanted) if name in state.by_id]
    else:
        sessions = sorted(state.sessions.values(), key=lambda one: one.place)
        names = [name for session in sessions for name in session.order]
    for name in names:
        one = state.by_id[name]
        if one.state in {Said.PASSED, Said.OFF}:
            yield f"statement/{name}", _statement(state, one)


def _statement(state: Statements, one: Statement) -> StatementView:
    rooms, against = state.rooms(one.id)
    return StatementView(
        id=one.id,
        session=one.session,
        place=one.place,
        party=one.party,
        table=one.table,
        text=one.text,
        category=one.category,
        agreed=one.agreed,
        at=one.at,
        state=one.state.value,
        reason=one.reason,
        starred=one.starred,
        read=one.read,
        into=one.into,
        rooms=rooms,
        against=against,
        merged=sum(1 for _ in state.group(one.id)) - 1,
        claimed_by=one.claimed_by,
        claimed_until=one.claimed_until,
    )


def _board(meeting: Meeting, session: Session) -> BoardView:
    state = meeting.statements
    order = session.passed if session.board is Board.PASSED else session.starred
    shown = (
        one for one in (state.by_id[name] for name in reversed(order))
        if one.into is None and one.state is Said.PASSED
    )  # fmt: skip
    return BoardView(
        id=session.id,
        place=session.place,
        title=session.title,
        question=session.question,
        statements=len(session.passed),
        rooms=session.heard,
        closes_at=session.closes_at,
        lines=tuple(_line(meeting, one) for one in islice(shown, MOST_LINES)),
    )


def _line(meeting: Meeting, one: Statement) -> LineView:
    rooms, against = meeting.statements.rooms(one.id)
    return LineView(
        id=one.id,
        place=one.place,
        text=one.text,
        category=one.category,
        agreed=one.agreed,
        room=meeting.rooms.called(one.party),
        rooms=rooms,
        against=against,
        starred=one.starred,
    )


def _said(one: Statement) -> SaidView:
    return SaidView(
        id=one.id,
        place=one.place,
        table=one.table,
        text=one.text,
        category=one.category,
        agreed=one.agreed,
        at=one.at,
        state=one.state.value,
        reason=one.reason,
    )
