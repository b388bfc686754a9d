"""The statements of a breakout are closed with it: a while after its recall, or its end."""

from __future__ import annotations

from conference.deliberation.breakouts.events import (
    BreakoutEnded,
    BreakoutRecalled,
)
from conference.deliberation.meeting import Meeting
from conference.deliberation.statements.commands import CloseStatements

__all__ = ["TO_SEND", "closed_at_end", "closed_at_recall"]

TO_SEND = 60
"""Seconds after the grace of a recall: what was finished in it is sent."""


def closed_at_recall(meeting: Meeting, event: BreakoutRecalled) -> tuple[CloseStatements, ...]:
    """Statements of a breakout are taken until its grace is over, and a minute more."""
    return _closed(meeting, event.breakout, (event.until - event.at) // 1000 + TO_SEND)


def closed_at_end(meeting: Meeting, event: BreakoutEnded) -> tuple[CloseStatements, ...]:
    """Those of a breakout that ended without a recall are taken for a minute more."""
    return _closed(meeting, event.breakout, TO_SEND)


def _closed(meeting: Meeting, breakout: str, grace: int) -> tuple[CloseStatements, ...]:
    sessions = meeting.statements.sessions.values()
    return tuple(
        CloseStatements(one.id, grace)
        for one in sessions
        if one.breakout == breakout and one.closes_at is None
    )
