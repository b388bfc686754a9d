"""The document of the voters' list: how many may vote, in which areas."""

from __future__ import annotations

from collections.abc import Iterator

from conference.core.lean import Lean
from conference.deliberation.audience import NO_PATHS, Audience, Paths
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.voters.events import (
    VoterCodeIssued,
    VoterCodeWithdrawn,
    VotersListed,
)

__all__ = ["OwnVote", "VotersView", "documents", "own_vote", "touched"]

WHOLE = "voters"

SEEN_BY = frozenset({Audience.DESK, Audience.HALL, Audience.VOTERS})


class VotersView(Lean, frozen=True, tag_field="view", tag="voters"):
    """The voters' list: its areas by name, and how many may vote in each.

    ``digest`` is that of the list, ``day`` the date of the register it was drawn up from. Desks
    are told how many voters wait for another code, ``waiting``, and who was given one,
    ``replaced``, by number.
    """

    entitled: int
    areas: tuple[str, ...]
    of_area: tuple[int, ...]
    digest: str
    day: str
    waiting: tuple[int, ...] = ()
    replaced: int = 0


class OwnVote(Lean, frozen=True):
    """How a voter stands: the number on the list, the area, and in which polls there is a ballot.

    Of the polls of members only that which was opened last is named.
    """

    number: int
    area: str
    on_roll: tuple[str, ...] = ()


def documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, VotersView]]:
    """The list, where there is one."""
    voters = meeting.voters
    if voters.listed is None or audience not in SEEN_BY:
        return
    if paths is not None and WHOLE not in paths:
        return
    listed, is_desk = voters.listed, audience is Audience.DESK
    yield (
        WHOLE,
        VotersView(
            listed.entitled,
            tuple(area.name for area in listed.areas),
            tuple(area.entitled for area in listed.areas),
            listed.digest,
            listed.day,
            tuple(sorted(voters.waiting)) if is_desk else (),
            sum(voters.replaced.values()) if is_desk else 0,
        ),
    )


def touched(event: Event, _meeting: Meeting) -> Paths:
    """The paths that ``event`` may change."""
    match event:
        case VotersListed() | VoterCodeWithdrawn() | VoterCodeIssued():
            return frozenset({WHOLE})
        case _:
            return NO_PATHS


def own_vote(meeting: Meeting, number: int) -> OwnVote | None:
    """How a voter stands; None where nobody has the number."""
    listed, poll = meeting.voters.listed, meeting.polls.of_members
    area = None if listed is None else listed.area_of(number)
    if listed is None or area is None:
        return None
    is_there = poll is not None and number in meeting.polls.boxes[poll].roll
    on_roll = (str(poll),) if is_there else ()
    return OwnVote(number, listed.areas[area].name, on_roll)
