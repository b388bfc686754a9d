"""What of the mood may not be in a record, and what is not shown yet."""

from __future__ import annotations

from conference.deliberation.mood.events import MoodSet

from conference.deliberation.meeting import Meeting

__all__ = ["fault", "withheld"]


def withheld(_meeting: Meeting, event: MoodSet) -> str | None:
    """A cross hall is nobody's business."""
    return "It is not shown while the hall is cross." if event.word == "cross" else None


def fault(meeting: Meeting, event: MoodSet) -> str | None:
    """The same mood twice in a row is no change."""
    return "its mood is the one before" if meeting.mood.word == event.word else None
