"""The documents of priorities: when they are gathered, and for desks how many have come.

The priorities themselves are in no document: ten thousand texts are read a page at a time, over
HTTP (:mod:`conference.server.api.priorities`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from conference.core.clock import Millis
from conference.core.lean import Lean
from conference.deliberation.audience import NO_PATHS, Audience, Paths
from conference.deliberation.events import Event
from conference.deliberation.founding.events import ConferenceFounded
from conference.deliberation.meeting import Meeting
from conference.deliberation.priorities import events as priorities
from conference.deliberation.priorities.events import GatheringSet
from conference.deliberation.rooms.events import PartiesRegistered

__all__ = ["GatheringView", "PrioritiesView", "RegionPriorities", "documents", "touched"]

GATHERING, PRIORITIES = "gathering", "priorities"

OWN = get_args(priorities.Event)


class GatheringView(Lean, frozen=True, tag_field="view", tag="gathering"):
    """From when until when priorities are gathered, by the server's clock; None: open-ended."""

    opens_at: Millis
    closes_at: Millis | None


class RegionPriorities(Lean, frozen=True):
    """How many assemblies of a region have sent priorities that stand, of how many."""

    region: str
    received: int
    expected: int


class PrioritiesView(Lean, frozen=True, tag_field="view", tag="priorities"):
    """How many have come: ``people`` agreed to them, ``papers`` came on paper.

    ``assemblies`` are those without a room; ``withdrawn`` sent some, which stand no more.
    """

    received: int
    expected: int
    assemblies: int
    people: int
    papers: int
    withdrawn: int
    regions: tuple[RegionPriorities, ...]


def documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, GatheringView | PrioritiesView]]:
    """When they are gathered, once that was set, for desks and rooms; the counts for desks."""
    state = meeting.priorities
    is_told = audience in (Audience.DESK, Audience.ROOMS) and state.opens_at is not None
    if is_told and (paths is None or GATHERING in paths):
        assert state.opens_at is not None
        yield GATHERING, GatheringView(state.opens_at, state.closes_at)
    is_begun = state.opens_at is not None or state.assemblies or state.sent
    is_counted = audience is Audience.DESK and is_begun
    if is_counted and (paths is None or PRIORITIES in paths):
        yield PRIORITIES, _counts(meeting)


def touched(event: Event, _meeting: Meeting) -> Paths:
    """The paths that ``event`` may change; see :mod:`conference.deliberation.documents`."""
    if isinstance(event, GatheringSet):
        return frozenset({GATHERING, PRIORITIES})
    if isinstance(event, (*OWN, PartiesRegistered, ConferenceFounded)):
        return frozenset({PRIORITIES})
    return NO_PATHS


def _counts(meeting: Meeting) -> PrioritiesView:
    state = meeting.priorities
    rows = tuple(
        RegionPriorities(one.id, state.received.get(one.id, 0), state.expected.get(one.id, 0))
        for one in meeting.founding.regions
    )
    return PrioritiesView(
        received=state.total,
        expected=sum(state.expected.values()),
        assemblies=len(state.assemblies),
        people=state.people,
        papers=state.papers,
        withdrawn=state.withdrawn,
        regions=rows,
    )
