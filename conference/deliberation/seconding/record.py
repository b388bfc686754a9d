"""What checks of the record know of second persons."""

from __future__ import annotations

from conference.deliberation.meeting import Meeting
from conference.deliberation.seconding.decide import key_of, needs_second

__all__ = ["fault"]


def fault(meeting: Meeting, event: object) -> str | None:
    """Where two people are asked for, nothing is done that was not asked for shortly before."""
    key = key_of(meeting, event)
    if key is None or not needs_second(meeting, key[0]):
        return None
    asking = meeting.seconding.asked.get(key)
    at = getattr(event, "at", meeting.at)
    if asking is not None and asking.waits(at):
        return None
    return f"{key[0]} of {key[1]} needs a second person, and nobody had asked for it."
