"""The record as its subjects read it: what is withheld for now, and what may not be in it. Pure.

The record is public, but not before its time. Until then an entry is shown by its leaf hash alone:
proofs about it can be had at any time, and a voter's own device knows what it hashes.
"""

from __future__ import annotations

from conference.deliberation.events import Event
from conference.deliberation.evolve import hearers
from conference.deliberation.meeting import Meeting

__all__ = ["fault", "withheld"]


def withheld(meeting: Meeting, event: Event) -> str | None:
    """Why an entry of the record is not shown yet, as a sentence; None when it is shown."""
    reasons = (subject.withheld(meeting, event) for subject in hearers(event))
    return next((reason for reason in reasons if reason is not None), None)


def fault(meeting: Meeting, event: Event) -> str | None:
    """Why ``event`` may not be the next one of the meeting; None when it may."""
    reasons = (subject.fault(meeting, event) for subject in hearers(event))
    return next((reason for reason in reasons if reason is not None), None)
