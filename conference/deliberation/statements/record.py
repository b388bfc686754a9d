"""What the record says of statements: what of it is withheld, and what would be wrong in it."""

from __future__ import annotations

from conference.deliberation.meeting import Meeting
from conference.deliberation.statements.events import (
    Event,
    StatementHeldBack,
    StatementPassed,
    StatementPutBack,
    StatementsClaimed,
    StatementsClosed,
    StatementsMerged,
    StatementsOpened,
    StatementsReleased,
    StatementSubmitted,
    StatementTakenOff,
)
from conference.deliberation.statements.model import LIFE, LONGEST, Said, Session, Statements

__all__ = ["fault", "withheld"]


def withheld(meeting: Meeting, event: Event) -> str | None:
    """Words that stand nowhere now are shown to nobody: held back, corrected, or taken off."""
    match event:
        case StatementSubmitted(statement=name, text=text) | StatementPassed(name, text, _):
            now = meeting.statements.by_id.get(name)
            if now is None or now.state is not Said.PASSED or now.text != text:
                return "These words wait in their room, were corrected, held back, or taken off."
        case StatementsClaimed() | StatementsReleased():
            return "Which moderator deals with what is the desk's own."
        case _:
            pass
    return None


def fault(meeting: Meeting, event: Event) -> str | None:
    """What of an event about statements does not fit what was before it; None when it fits."""
    state = meeting.statements
    match event:
        case StatementsOpened():
            return None
        case StatementsClosed(session, at, closes_at):
            is_so = session in state.sessions and closes_at >= at
            return None if is_so else "statements are closed that nobody has asked for"
        case StatementSubmitted():
            return _said_fault(meeting, event)
        case _:
            return _fault_of(state, event)


def _said_fault(meeting: Meeting, event: StatementSubmitted) -> str | None:
    state = meeting.statements
    session: Session | None = state.sessions.get(event.session)
    if session is None or not session.is_open(event.at):
        return "a statement is of a session that takes none"
    if event.party not in meeting.rooms.parties or not 1 <= len(event.text) <= LONGEST:
        return "a statement is of no room, or too long"
    if event.statement in state.by_id or event.place != len(session.order) + 1:
        return "statements are not numbered one after the other"
    return None


def _fault_of(state: Statements, event: Event) -> str | None:
    """Of those that are about statements which are there."""
    named: tuple[str, ...] = getattr(event, "statements", ()) or (getattr(event, "statement", ""),)
    if any(name not in state.by_id for name in named):
        return "it is about a statement that there is not"
    match event:
        case StatementPassed() | StatementHeldBack() | StatementTakenOff() | StatementPutBack():
            to = _TO[type(event)]
            was = state.by_id[event.statement].state
            if to not in LIFE[was]:
                return f"a statement that is {was} is {to} all at once"
        case StatementsMerged(into, names):
            if into not in state.by_id or state.by_id[into].into is not None or into in names:
                return "statements are put together with one that does not stand for itself"
            if any(state.by_id[name].into is not None for name in names):
                return "a statement is put together with two"
            if any(state.by_id[name].session != state.by_id[into].session for name in names):
                return "statements of different sessions are put together"
        case _:
            pass
    return None


_TO: dict[type[Event], Said] = {
    StatementPassed: Said.PASSED,
    StatementHeldBack: Said.HELD,
    StatementTakenOff: Said.OFF,
    StatementPutBack: Said.PASSED,
}
