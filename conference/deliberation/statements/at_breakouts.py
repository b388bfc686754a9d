"""The statements of a breakout begin with it where it was prepared so, and are closed with it."""

from __future__ import annotations

from conference.deliberation.breakouts.events import (
    BreakoutEnded,
    BreakoutRecalled,
    BreakoutStarted,
)
from conference.deliberation.meeting import Meeting
from conference.deliberation.statements.commands import CloseStatements, OpenStatements

__all__ = ["TO_SEND", "closed_at_end", "closed_at_recall", "opened_at_start"]

TO_SEND = 60
"""Seconds after the grace of a recall: what was finished in it is sent."""


LONGEST_QUESTION = 200
"""What a session asks in a line; a longer question stands with the breakout alone."""


def opened_at_start(meeting: Meeting, event: BreakoutStarted) -> tuple[OpenStatements, ...]:
    """What tables hand in is a session of the breakout's name, for the rooms that it reaches."""
    one = meeting.breakouts.by_id[event.breakout]
    if one.hand_in is None:
        return ()
    question = one.question if len(one.question) <= LONGEST_QUESTION else ""
    by_rules = OpenStatements(
        session=one.id,
        title=one.title,
        question=question,
        categories=one.hand_in.categories,
        moderated=one.hand_in.moderated,
        most=one.hand_in.most,
        breakout=one.id,
    )
    return (by_rules,)


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
