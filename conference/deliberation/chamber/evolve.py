"""From what happened to the next slice of the chamber."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from immutables import Map

from conference.core.clock import Millis
from conference.deliberation.chamber.events import (
    CheckedOut,
    Event,
    RulesAdopted,
    SeatLeft,
    SeatsGiven,
    SeatSigned,
    SeatUnlocked,
)
from conference.deliberation.chamber.model import Chamber, Origin, Seat
from conference.deliberation.meeting import Meeting
from conference.deliberation.members.events import (
    BadgeChecked,
    MembersInvited,
    MembersReplaced,
    StandingNoted,
)
from conference.sortition.roster import Standing

__all__ = ["Heard", "evolve"]

Heard = Event | MembersInvited | MembersReplaced | StandingNoted | BadgeChecked
"""What changes the chamber: its own events, and what becomes of the confirmed list."""

_GONE = frozenset({Standing.DECLINED, Standing.DROPPED, Standing.SILENT, Standing.SERVED})


def evolve(state: Chamber, event: Heard, _meeting: Meeting) -> Chamber:
    """The chamber after ``event``."""
    match event:
        case RulesAdopted(rules, _):
            by_kind = Map({rule.needs.kind: rule for rule in rules})
            kinds = tuple(rule.needs.kind for rule in rules)
            return replace(state, rules=by_kind, kinds=kinds)
        case MembersInvited(_, members, _):
            return _seated(state, members, Origin.DRAWN)
        case SeatsGiven(members, origin, _):
            return _seated(state, members, origin)
        case MembersReplaced(pairs, _, _):
            for leaving, entering in pairs:
                seat = state.seats[state.by_member[leaving]]
                state = state.put(Seat(seat.number, entering, Origin.REPLACEMENT))
            return state
        case StandingNoted(members, standing, _, _):
            return _vacated(state, members) if standing in _GONE else state
        case BadgeChecked(badge, accepted, _, at):
            return _came_in(state, state.by_member.get(badge), at) if accepted else state
        case SeatSigned(number, device, at):
            state = _came_in(state, number, at)
            return state.put(replace(state.seats[number], device=device))
        case SeatLeft() | SeatUnlocked():
            return state.put(replace(state.seats[event.seat], device=""))
        case CheckedOut(number, _):
            return state.put(replace(state.seats[number], present_since=None))
        case _:
            assert_never(event)


def _seated(state: Chamber, members: Iterable[str], origin: Origin) -> Chamber:
    for one in members:
        if one not in state.by_member:
            state = state.put(Seat(len(state.seats) + 1, one, origin))
    return state


def _vacated(state: Chamber, members: Iterable[str]) -> Chamber:
    for one in members:
        seat = state.seat_of(one)
        if seat is not None:
            state = state.put(replace(seat, device="", present_since=None))
    return state


def _came_in(state: Chamber, number: int | None, at: Millis) -> Chamber:
    if number is None or state.seats[number].is_present:
        return state
    return state.put(replace(state.seats[number], present_since=at))
