"""Planned sittings of a poll of members, as values: what the clock brings next. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from conference.core.clock import Millis
from conference.deliberation.polls.model import Poll, PollState, Sitting

__all__ = [
    "MOST_SITTINGS",
    "SOONEST",
    "Due",
    "due",
    "end_of",
    "is_sitting",
    "next_sitting",
    "sittings_fault",
]

MOST_SITTINGS = 50

SOONEST = 1000
"""Between the end of a sitting and the next, and from now to what happens by itself, in ms."""


class Due(NamedTuple):
    """What happens to an open poll by itself, and when."""

    at: Millis
    is_resumed: bool


def due(poll: Poll) -> Due | None:
    """The next adjourning or resuming that the clock brings; None where there is none.

    The end of the last planned sitting is the end of the poll.
    """
    if poll.state is not PollState.OPEN:
        return None
    if poll.adjourned_at is not None:
        return None if poll.resumes_at is None else Due(poll.resumes_at, True)
    ends = [one.ends_at for one in poll.sittings[:-1] if one.ends_at > _sat_since(poll)]
    return Due(ends[0], False) if ends else None


def _sat_since(poll: Poll) -> Millis:
    """Since when the sitting lasts."""
    return poll.breaks[-1].resumed_at if poll.breaks else (poll.opened_at or Millis(0))


def end_of(sittings: Sequence[Sitting], closes_at: Millis | None) -> Millis | None:
    """When a poll with these sittings closes by itself."""
    return sittings[-1].ends_at if sittings else closes_at


def sittings_fault(sittings: Sequence[Sitting]) -> str | None:
    """What is wrong with planned sittings, all of it, as sentences; None when nothing is."""
    faults = []
    if len(sittings) > MOST_SITTINGS:
        faults.append(f"A poll has at most {MOST_SITTINGS} sittings.")
    last = Millis(0)
    for place, one in enumerate(sittings, 1):
        if one.ends_at < one.begins_at + SOONEST:
            faults.append(f"Sitting {place} ends before it has begun.")
        if one.begins_at < last + SOONEST and place > 1:
            faults.append(f"Sitting {place} begins before the one before it is over.")
        last = max(last, one.ends_at)
    return " ".join(faults) or None


def is_sitting(poll: Poll, at: Millis) -> bool:
    """Whether a sitting is planned for this moment."""
    return any(one.begins_at <= at < one.ends_at for one in poll.sittings)


def next_sitting(poll: Poll, at: Millis) -> Millis | None:
    """When the next planned sitting begins."""
    return next((one.begins_at for one in poll.sittings if one.begins_at >= at), None)
