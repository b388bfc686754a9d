"""From one event to the next meeting. Total: what is in the record is never refused."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import Any

from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.subject import Subject
from conference.deliberation.subjects import SUBJECTS

__all__ = ["evolve", "hearers"]

_HEARERS: dict[type, list[Subject[Any, Any, Any]]] = defaultdict(list)
for _subject in SUBJECTS:
    for _event in _subject.hears:
        _HEARERS[_event].append(_subject)


def hearers(event: Event) -> list[Subject[Any, Any, Any]]:
    """The subjects that an event concerns."""
    return _HEARERS[type(event)]


def evolve(meeting: Meeting, event: Event) -> Meeting:
    """The meeting after ``event``. Changes of a ballot box are provisional until it is settled."""
    changed: dict[str, Any] = {}
    for subject in hearers(event):
        before = getattr(meeting, subject.name)
        after = subject.evolve(before, event, meeting)
        if after is not before:
            changed[subject.name] = after
    at = getattr(event, "at", meeting.at)
    if at > meeting.at:
        changed["at"] = at
    return replace(meeting, **changed) if changed else meeting
