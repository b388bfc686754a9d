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
    "SittingFault",
    "due",
    "end_of",
    "is_sitting",
    "next_sitting",
    "sittings_fault",
    "sittings_faults",
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


class SittingFault(NamedTuple):
    """One thing that is wrong with planned sittings.

    ``about`` is what a desk needs beside the ``code`` to say it in another language.
    """

    code: str
    about: str
    sentence: str


def sittings_faults(sittings: Sequence[Sitting]) -> tuple[SittingFault, ...]:
    """All that is wrong with planned sittings: ``many``, ``ends`` or ``overlaps``."""
    faults, most = [], MOST_SITTINGS
    if len(sittings) > most:
        faults.append(SittingFault("many", str(most), f"A poll has at most {most} sittings."))
    last = Millis(0)
    for place, one in enumerate(sittings, 1):
        if one.ends_at < one.begins_at + SOONEST:
            told = f"Sitting {place} ends before it has begun."
            faults.append(SittingFault("ends", str(place), told))
        if one.begins_at < last + SOONEST and place > 1:
            told = f"Sitting {place} begins before the one before it is over."
            faults.append(SittingFault("overlaps", str(place), told))
        last = max(last, one.ends_at)
    return tuple(faults)


def sittings_fault(sittings: Sequence[Sitting]) -> str | None:
    """The same in one text; None when nothing is wrong."""
    return " ".join(fault.sentence for fault in sittings_faults(sittings)) or None


def is_sitting(poll: Poll, at: Millis) -> bool:
    """Whether a sitting is planned for this moment."""
    return any(one.begins_at <= at < one.ends_at for one in poll.sittings)


def next_sitting(poll: Poll, at: Millis) -> Millis | None:
    """When the next planned sitting begins."""
    return next((one.begins_at for one in poll.sittings if one.begins_at >= at), None)
