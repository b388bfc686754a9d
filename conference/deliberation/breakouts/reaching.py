"""Which rooms a breakout reaches, by where the rooms are."""

from __future__ import annotations

from conference.core.ids import PartyId
from conference.deliberation.breakouts.model import Breakout, Reach
from conference.deliberation.meeting import Meeting

__all__ = ["overlap", "reached", "reaches", "standing"]


def standing(reach: Reach) -> Reach:
    """The same rooms, each named once and in order."""
    if reach.parties is None:
        return reach
    return Reach(reach.region, tuple(sorted(set(reach.parties))))


def reaches(meeting: Meeting, one: Breakout, party: PartyId) -> bool:
    """Whether a breakout is for the room of a party that there is."""
    area = meeting.rooms.parties[party].area
    return one.reach.has(party, meeting.founding.areas[area].region)


def reached(meeting: Meeting, reach: Reach) -> int:
    """How many rooms are meant, as of now."""
    if reach.parties is not None:
        return len(reach.parties)
    if reach.region is None:
        return len(meeting.rooms.parties)
    inside = {one.id for one in meeting.founding.areas.values() if one.region == reach.region}
    return sum(party.area in inside for party in meeting.rooms.parties.values())


def overlap(meeting: Meeting, one: Reach, other: Reach) -> bool:
    """Whether there may be a room that both are for."""
    for these, those in ((one, other), (other, one)):
        if these.parties is not None:
            return any(_is_in(meeting, those, party) for party in these.parties)
    return None in {one.region, other.region} or one.region == other.region


def _is_in(meeting: Meeting, reach: Reach, party: PartyId) -> bool:
    known = meeting.rooms.parties.get(party)
    return known is not None and reach.has(party, meeting.founding.areas[known.area].region)
