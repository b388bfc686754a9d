"""What the verification of a record checks of the confirmed list and of badges."""

from __future__ import annotations

from typing import assert_never

from conference.core.errors import Refusal
from conference.deliberation.chamber.model import UNDRAWN
from conference.deliberation.meeting import Meeting
from conference.deliberation.members.events import (
    BadgeChecked,
    Event,
    MembersInvited,
    MembersReplaced,
    StandingNoted,
)
from conference.sortition.roster import MOVES, Roster, Standing

__all__ = ["fault"]

_NEVER_NOTED = frozenset({Standing.INVITED, Standing.PRESENT, Standing.REPLACED})
"""To where nobody comes by a note: that takes a draw, a badge, or a round of replacements."""


def fault(meeting: Meeting, event: Event) -> str | None:
    """Why ``event`` may not be the next one; None when it may."""
    roster = meeting.members.roster
    match event:
        case MembersInvited(_, members, _):
            is_new = len(set(members)) == len(members) and not roster.places.keys() & set(members)
            return None if is_new else "somebody is invited a second time"
        case StandingNoted():
            return _noted_fault(roster, event)
        case MembersReplaced():
            return _replaced_fault(roster, event)
        case BadgeChecked(badge, accepted, _, _):
            seat = meeting.chamber.seat_of(badge)
            is_undrawn = seat is not None and seat.origin in UNDRAWN
            found = roster if is_undrawn else roster.checked_in(badge, event.at)
            is_right = accepted is not isinstance(found, Refusal)
            return (
                None if is_right else "a badge is let in, or is not, otherwise than the list says"
            )
        case _:
            assert_never(event)


def _noted_fault(roster: Roster, event: StandingNoted) -> str | None:
    if event.standing in _NEVER_NOTED or len(set(event.members)) < len(event.members):
        return "a standing is noted that comes otherwise than by a note"
    places = map(roster.places.get, event.members)
    if all(place is not None and event.standing in MOVES[place.standing] for place in places):
        return None
    return "somebody is noted to stand where they cannot come from where they stood"


def _replaced_fault(roster: Roster, event: MembersReplaced) -> str | None:
    for leaving, entering in event.pairs:
        found = roster.replaced(leaving, entering, event.at, event.round)
        if isinstance(found, Refusal):
            return f"it replaces whom it cannot: {found.sentence}"
        roster = found
    return None
