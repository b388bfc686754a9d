"""From what happened to the next slice of watch parties."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from conference.deliberation.meeting import Meeting
from conference.deliberation.rooms.events import Event, HeadcountSet, PartiesRegistered
from conference.deliberation.rooms.model import Rooms

__all__ = ["evolve"]


def evolve(state: Rooms, event: Event, _meeting: Meeting) -> Rooms:
    """The parties after ``event``."""
    match event:
        case PartiesRegistered(parties):
            return Rooms(state.parties.update({party.id: party for party in parties}))
        case HeadcountSet(party, headcount):
            corrected = replace(state.parties[party], headcount=headcount)
            return Rooms(state.parties.set(party, corrected))
        case _:
            assert_never(event)
