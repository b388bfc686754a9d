"""What minutes say of motions where it happened: a sentence an entry. All of it is in a section."""

from __future__ import annotations

from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.motions.events import (
    AmendmentWithdrawn,
    ClauseSentBack,
    MotionTabled,
    SecondReadingBegun,
    TextAdopted,
    VotingOrderSet,
)
from conference.minutes.words import many

__all__ = ["KEPT", "motion_said"]

KEPT = (
    MotionTabled, AmendmentWithdrawn, VotingOrderSet, ClauseSentBack, SecondReadingBegun,
    TextAdopted,
)  # fmt: skip
"""Events of motions that are told where they happened; votes stand with their polls."""


def motion_said(meeting: Meeting, event: Event) -> str:
    """A sentence about an event of a motion; "" for any other one."""
    if not isinstance(event, KEPT):
        return ""
    title = meeting.motions.by_id[event.motion].text.title or event.motion
    named = f"The motion “{title}”"
    match event:
        case MotionTabled():
            return f"{named} was tabled: {many(len(event.clauses), 'clause', 'clauses')}."
        case AmendmentWithdrawn(_, amendment, reason, _, _):
            return f"Amendment {amendment} to the motion “{title}” was withdrawn. Reason: {reason}"
        case VotingOrderSet(_, amendments, departures, _):
            if not amendments:
                return f"{named} is voted on in the order of the rule again."
            order = ", ".join(amendments)
            told = f"The chair set the order of votes on the motion “{title}”: {order}."
            return " ".join((told, *departures))
        case ClauseSentBack(reason=reason):
            return f"{named}: a clause was sent back. Reason: {reason}"
        case SecondReadingBegun():
            return f"{named} is read again."
        case TextAdopted(digest=digest):
            return f"{named} was adopted. Digest of the text: {digest}."
