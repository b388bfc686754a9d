"""What tables said, in minutes: how much of how many rooms, and what was starred of it."""

from __future__ import annotations

from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.statements.events import StatementsOpened
from conference.deliberation.statements.model import Said, Session
from conference.minutes.words import many

__all__ = ["KEPT", "statements_said"]

KEPT = (StatementsOpened,)
"""Events of statements that belong into minutes: what came of them is told with the asking."""

MOST = 12
"""Starred statements that are told, those of most rooms; all of them stand in the record."""


def statements_said(meeting: Meeting, event: Event) -> str:
    """Sentences about a session, where it was opened first; "" for any other event."""
    if not isinstance(event, StatementsOpened):
        return ""
    session = meeting.statements.sessions[event.session]
    if session.opened_at != event.at:
        return ""
    asked = f"“{session.title}”" + (f": {session.question}" if session.question else "")
    said = (
        f"{many(len(session.passed), 'statement', 'statements')} of "
        f"{many(session.heard, 'room', 'rooms')} passed"
    )
    return f"Rooms were asked for statements, {asked} {said}.{_starred(meeting, session)}"


def _starred(meeting: Meeting, session: Session) -> str:
    """Those with a star, as they stand in the record: the ones of most rooms first."""
    state = meeting.statements
    shown = [state.by_id[name] for name in session.starred]
    leads = [one for one in shown if one.state is Said.PASSED and one.into is None]
    told = [(state.rooms(one.id)[0], one) for one in leads]
    if not told:
        return ""
    told.sort(key=lambda pair: (-pair[0], pair[1].place))
    listed = "; ".join(
        f"“{one.text}” ({many(rooms, 'room', 'rooms')})" for rooms, one in told[:MOST]
    )
    return f" Starred at the desk: {listed}."
