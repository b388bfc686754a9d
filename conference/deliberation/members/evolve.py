"""From what happened to the next slice of members."""

from __future__ import annotations

from typing import assert_never

from conference.core.errors import Refusal
from conference.deliberation.meeting import Meeting
from conference.deliberation.members.events import (
    BadgeChecked,
    Event,
    MembersInvited,
    MembersReplaced,
    StandingNoted,
)
from conference.deliberation.members.model import Members
from conference.sortition.roster import Roster

__all__ = ["evolve"]


def evolve(state: Members, event: Event, _meeting: Meeting) -> Members:
    """The members after ``event``; who has a seat and was not drawn is on no list of theirs."""
    roster, at = state.roster, event.at
    match event:
        case MembersInvited(_, members, _):
            roster = Roster({**roster.places, **Roster.drawn(members, at).places})
        case StandingNoted(members, standing, reason, _):
            for one in members:
                roster = _sure(roster.moved(one, standing, at, reason))
        case MembersReplaced(pairs, round_, _):
            for leaving, entering in pairs:
                roster = _sure(roster.replaced(leaving, entering, at, round_))
        case BadgeChecked(badge, accepted, _, _):
            found = roster.checked_in(badge, at) if accepted else roster
            if isinstance(found, Roster):  # else the seat is not one of the draw
                roster = found
        case _:
            assert_never(event)
    return Members(roster)


def _sure(found: Roster | Refusal) -> Roster:
    """What is in the record was decided: it is never refused."""
    assert isinstance(found, Roster)
    return found
