"""What the record says of evenings, and what would be wrong in it."""

from __future__ import annotations

from conference.deliberation.evening.events import Event
from conference.deliberation.meeting import Meeting

__all__ = ["fault"]


def fault(meeting: Meeting, event: Event) -> str | None:
    """What of an event does not fit what was before it; None when it fits."""
    if not event.text.strip():
        return "rules of conduct are published that say nothing"
    if event.text == meeting.evening.conduct:
        return "rules of conduct are published that were in force already"
    return None
