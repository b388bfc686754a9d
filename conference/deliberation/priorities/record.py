"""What the record says of priorities that does not follow from what was before it."""

from __future__ import annotations

from conference.deliberation.meeting import Meeting
from conference.deliberation.priorities.decide import (
    assemblies_fault,
    is_known,
    priorities_fault,
)
from conference.deliberation.priorities.events import (
    AssembliesRegistered,
    GatheringSet,
    PrioritiesReceived,
    PrioritiesWithdrawn,
)
from conference.deliberation.priorities.evolve import Heard

__all__ = ["fault"]


def fault(meeting: Meeting, event: Heard) -> str | None:
    """Priorities are of a known assembly, while they are gathered, version after version."""
    if isinstance(event, GatheringSet):
        ends, begins = event.closes_at, event.opens_at
        is_so = ends is None or (begins is not None and ends >= begins)
        return None if is_so else "gathering ends before it begins"
    if isinstance(event, AssembliesRegistered):
        return assemblies_fault(meeting, event.assemblies)
    if not isinstance(event, PrioritiesReceived | PrioritiesWithdrawn):
        return None
    if not is_known(meeting, event.whose):
        return f"priorities are received from {event.whose}, which nobody is"
    if not meeting.priorities.is_open(event.at):
        return "priorities are received while they are not gathered"
    last = meeting.priorities.sent.get(event.whose)
    if event.version != (last.version if last is not None else 0) + 1:
        return "versions of priorities do not follow one after the other"
    if isinstance(event, PrioritiesWithdrawn):
        is_so = last is not None and last.counts
        return None if is_so else "priorities are withdrawn that do not stand"
    return priorities_fault(event.priorities, event.headcount)
