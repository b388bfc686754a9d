"""From what happened to the next slice of priorities. Counts by region go along with it."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from immutables import Map

from conference.core.ids import AreaId, RegionId
from conference.deliberation.meeting import Meeting
from conference.deliberation.priorities.events import (
    AssembliesRegistered,
    GatheringSet,
    PrioritiesReceived,
    PrioritiesWithdrawn,
)
from conference.deliberation.priorities.model import Priorities, Sent
from conference.deliberation.priorities.rows import area_of
from conference.deliberation.rooms.events import PartiesRegistered

__all__ = ["Heard", "evolve", "region_of"]

Heard = (
    GatheringSet
    | AssembliesRegistered
    | PrioritiesReceived
    | PrioritiesWithdrawn
    | PartiesRegistered
)


def evolve(state: Priorities, event: Heard, meeting: Meeting) -> Priorities:
    """The slice after ``event``; the meeting is the one before it."""
    match event:
        case GatheringSet(opens_at, closes_at, _):
            return replace(state, opens_at=opens_at, closes_at=closes_at)
        case AssembliesRegistered(assemblies, _):
            known = state.assemblies.update({one.number: one for one in assemblies})
            expected = state.expected
            for one in assemblies:
                expected = _more(expected, _region(meeting, one.area), 1)
            return replace(state, assemblies=known, expected=expected)
        case PartiesRegistered(parties):
            expected = state.expected
            for party in parties:
                expected = _more(expected, _region(meeting, party.area), 1)
            return replace(state, expected=expected)
        case PrioritiesReceived():
            sent = Sent(
                event.version,
                event.priorities,
                event.headcount,
                event.language,
                event.at,
                event.paper,
            )
            return _put(state, event.whose, sent, meeting)
        case PrioritiesWithdrawn(whose, version, at):
            return _put(state, whose, Sent(version, (), 0, "und", at), meeting)
        case _:
            assert_never(event)


def region_of(meeting: Meeting, whose: str) -> RegionId:
    """The region in which an assembly is; it is known."""
    return _region(meeting, area_of(meeting, whose))


def _region(meeting: Meeting, area: AreaId) -> RegionId:
    return meeting.founding.areas[area].region


def _more(counts: Map[RegionId, int], region: RegionId, change: int) -> Map[RegionId, int]:
    return counts.set(region, counts.get(region, 0) + change)


def _put(state: Priorities, whose: str, sent: Sent, meeting: Meeting) -> Priorities:
    """With this as what was sent last; what it takes the place of counts no more."""
    before, region = state.sent.get(whose), region_of(meeting, whose)
    received, people, papers, withdrawn = (
        state.received,
        state.people,
        state.papers,
        state.withdrawn,
    )
    for one, change in ((before, -1), (sent, 1)):
        if one is None:
            continue
        if one.counts:
            received = _more(received, region, change)
            people += change * one.headcount
            papers += change * one.paper
        else:
            withdrawn += change
    return replace(
        state,
        sent=state.sent.set(whose, sent),
        received=received,
        people=people,
        papers=papers,
        withdrawn=withdrawn,
    )
