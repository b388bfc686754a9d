"""From what happened to the next slice of statements."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, assert_never

from conference.core.clock import Millis
from conference.deliberation.meeting import Meeting
from conference.deliberation.statements.events import (
    Event,
    StatementHeldBack,
    StatementParted,
    StatementPassed,
    StatementPutBack,
    StatementsClaimed,
    StatementsClosed,
    StatementsMerged,
    StatementsOpened,
    StatementsRead,
    StatementsReleased,
    StatementStarred,
    StatementSubmitted,
    StatementTakenOff,
)
from conference.deliberation.statements.model import (
    KEPT_MINUTE,
    RoomSaid,
    Said,
    Session,
    Statement,
    Statements,
)

__all__ = ["evolve"]


def evolve(state: Statements, event: Event, _meeting: Meeting) -> Statements:
    """Statements after ``event``."""
    match event:
        case StatementsOpened():
            return _opened(state, event)
        case StatementsClosed(session, _, closes_at):
            return state.put_session(replace(state.sessions[session], closes_at=closes_at))
        case StatementSubmitted():
            return _submitted(state, event)
        case StatementPassed(name, text, category):
            changed = replace(state.by_id[name], text=text, category=category)
            return _moved(state.put(changed), name, Said.PASSED, "")
        case StatementHeldBack(name, reason):
            return _moved(state, name, Said.HELD, reason)
        case StatementsRead(names, read):
            return _each(state, names, read=read, **UNCLAIMED)
        case StatementStarred(name, starred):
            return _starred(state, name, starred=starred)
        case StatementsMerged(into, names):
            under = state.under.set(into, (*state.under.get(into, ()), *names))
            state = replace(_each(state, names, into=into, read=True, **UNCLAIMED), under=under)
            return _each(state, (into,), read=True, **UNCLAIMED)
        case StatementParted(name):
            return _parted(state, name)
        case StatementTakenOff(name, reason):
            return _each(_moved(state, name, Said.OFF, reason), (name,), read=True, **UNCLAIMED)
        case StatementPutBack(name):
            return _moved(state, name, Said.PASSED, "")
        case StatementsClaimed(names, login, until):
            return _each(state, names, claimed_by=login, claimed_until=until)
        case StatementsReleased(names):
            return _each(state, names, **UNCLAIMED)
        case _:
            assert_never(event)


UNCLAIMED: dict[str, Any] = {"claimed_by": "", "claimed_until": Millis(0)}
"""What a statement is with which somebody has dealt."""


def _each(state: Statements, names: tuple[str, ...], **what: Any) -> Statements:
    by_id = state.by_id
    for name in names:
        by_id = by_id.set(name, replace(by_id[name], **what))
    return replace(state, by_id=by_id)


def _opened(state: Statements, event: StatementsOpened) -> Statements:
    known = state.sessions.get(event.session)
    session = Session(
        event.session,
        len(state.sessions) + 1,
        event.title,
        event.question,
        event.categories,
        event.moderated,
        event.board,
        event.most,
        event.breakout,
        event.at,
    )
    if known is not None:
        session = replace(
            known,
            title=event.title,
            question=event.question,
            categories=event.categories,
            moderated=event.moderated,
            board=event.board,
            most=event.most,
            breakout=event.breakout,
            closes_at=None,
        )
    return replace(state.put_session(session), current=event.session)


def _submitted(state: Statements, event: StatementSubmitted) -> Statements:
    session = state.sessions[event.session]
    room = session.rooms.get(event.party, RoomSaid())
    room = replace(
        room,
        said=room.said + 1,
        last=(*room.last, event.at)[-KEPT_MINUTE:],
        order=(*room.order, event.statement),
    )
    session = replace(
        session,
        order=(*session.order, event.statement),
        rooms=session.rooms.set(event.party, room),
        waiting=session.waiting + 1,
    )
    statement = Statement(
        id=event.statement,
        session=event.session,
        place=event.place,
        party=event.party,
        table=event.table,
        said=event.text,
        text=event.text,
        category=event.category,
        agreed=event.agreed,
        at=event.at,
        state=Said.WAITING,
    )
    state = state.put(statement).put_session(session)
    return _moved(state, statement.id, Said.PASSED, "") if event.passed else state


def _moved(state: Statements, name: str, to: Said, reason: str) -> Statements:
    """A statement is in another place of its life, and its session counts it there."""
    statement = state.by_id[name]
    session, was = state.sessions[statement.session], statement.state
    state = state.put(replace(statement, state=to, reason=reason))
    if was is to:
        return state
    room = session.rooms[statement.party]
    more = (to is Said.PASSED) - (was is Said.PASSED)
    after = replace(room, passed=room.passed + more)
    passed = session.passed
    if more:
        passed = (*passed, name) if more > 0 else _without(passed, name)
    return state.put_session(
        replace(
            session,
            rooms=session.rooms.set(statement.party, after),
            heard=session.heard + (after.passed > 0) - (room.passed > 0),
            passed=passed,
            waiting=session.waiting + (to is Said.WAITING) - (was is Said.WAITING),
        )
    )


def _starred(state: Statements, name: str, *, starred: bool) -> Statements:
    session = state.sessions[state.by_id[name].session]
    order = _without(session.starred, name)
    session = replace(session, starred=(*order, name) if starred else order)
    return _each(state.put_session(session), (name,), starred=starred, read=True, **UNCLAIMED)


def _parted(state: Statements, name: str) -> Statements:
    into = state.by_id[name].into
    if into is None:
        return state
    under = state.under.set(into, _without(state.under[into], name))
    return _each(replace(state, under=under), (name,), into=None)


def _without(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(one for one in names if one != name)
