"""What asking about statements leads to."""

from __future__ import annotations

from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.meeting import Meeting
from conference.deliberation.sender import Sender
from conference.deliberation.statements import saying, sessions, sorting
from conference.deliberation.statements.commands import (
    ClaimStatements,
    CloseStatements,
    Command,
    HoldBackStatement,
    MergeStatements,
    OpenStatements,
    PartStatement,
    PassStatement,
    PutBackStatement,
    ReadStatements,
    ReleaseStatements,
    StarStatement,
    SubmitStatement,
    TakeOffStatement,
)
from conference.deliberation.statements.events import Event

__all__ = ["decide"]

Decision = tuple[Event, ...] | Refusal


def decide(meeting: Meeting, sender: Sender, command: Command, at: Millis) -> Decision:
    """What a command about statements leads to; ``at`` is not before the last event."""
    match command:
        case OpenStatements():
            return sessions.open_session(meeting, command, at)
        case CloseStatements():
            return sessions.close(meeting, command, at)
        case SubmitStatement():
            return saying.submit(meeting, sender, command, at)
        case PassStatement():
            return saying.pass_on(meeting, sender, command)
        case HoldBackStatement():
            return saying.hold_back(meeting, sender, command)
        case ReadStatements():
            return sorting.read(meeting, sender, command, at)
        case StarStatement():
            return sorting.star(meeting, sender, command, at)
        case MergeStatements():
            return sorting.merge(meeting, sender, command, at)
        case PartStatement():
            return sorting.part(meeting, sender, command, at)
        case TakeOffStatement():
            return sorting.take_off(meeting, sender, command, at)
        case PutBackStatement():
            return sorting.put_back(meeting, sender, command, at)
        case ClaimStatements():
            return sorting.claim(meeting, sender, command, at)
        case ReleaseStatements():
            return sorting.release(meeting, sender, command)
        case _:
            assert_never(command)
