"""From what happened to the next slice of watch parties."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from immutables import Map

from conference.deliberation.meeting import Meeting
from conference.deliberation.rooms.events import (
    CapacitySet,
    Event,
    HeadcountSet,
    MessageSeen,
    MessageSent,
    MessageTakenBack,
    PartiesRegistered,
    PhoneEnded,
    RoomCodeRenewed,
)
from conference.deliberation.rooms.model import Message, Rooms
from conference.deliberation.rooms.naming import unclear_names

__all__ = ["evolve"]


def evolve(state: Rooms, event: Event, meeting: Meeting) -> Rooms:
    """The parties after ``event``."""
    match event:
        case PartiesRegistered(parties):
            added = state.parties.update({party.id: party for party in parties})
            founding = meeting.founding
            unclear = unclear_names(tuple(added.values()), founding.areas, founding.regions)
            return replace(state, parties=added, unclear=Map(unclear))
        case HeadcountSet(party, headcount):
            corrected = replace(state.parties[party], headcount=headcount)
            return replace(state, parties=state.parties.set(party, corrected))
        case CapacitySet(party, capacity, _):
            corrected = replace(state.parties[party], capacity=capacity)
            return replace(state, parties=state.parties.set(party, corrected))
        case RoomCodeRenewed(party, _):
            times = state.renewed.get(party, 0) + 1
            return replace(state, renewed=state.renewed.set(party, times))
        case PhoneEnded(party, phone, _):
            labels = state.ended.get(party, frozenset()) | {phone}
            return replace(state, ended=state.ended.set(party, labels))
        case MessageSent(name, at, until, text, parties):
            whom = None if parties is None else frozenset(parties)
            sent = Message(name, len(state.messages), at, until, text, whom)
            return replace(state, messages=state.messages.set(name, sent))
        case MessageTakenBack(name, _):
            back = replace(state.messages[name], taken_back=True)
            return replace(state, messages=state.messages.set(name, back))
        case MessageSeen(name, party):
            known = state.messages[name]
            seen = replace(known, seen=known.seen | {party})
            return replace(state, messages=state.messages.set(name, seen))
        case _:
            assert_never(event)
