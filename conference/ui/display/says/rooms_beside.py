"""What others answered to the question that the chamber has decided, to stand beside it."""

from __future__ import annotations

from dataclasses import dataclass

from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.twins import twin_among
from conference.protocol.views import Audience, PollView, as_told
from conference.ui.kit import words
from conference.ui.picture import Counted, Picture, counted
from conference.voting.sheet import percentages
from conference.words.spoken import say, spoken

__all__ = ["RegionLine", "RoomsBeside", "SideShare", "rooms_beside"]

WHOSE = {Electorate.PARTIES: "rooms", Electorate.MEMBERS: "members"}
"""Whose answers may stand beside the chamber's, in their order."""

MOST_REGIONS = 12


@dataclass(frozen=True, slots=True)
class SideShare:
    """For or against among rooms or members: its share, with the counts.

    It is by people, and of rooms by parties too; ``parties`` is "" where there are none.
    """

    index: int
    label: str
    percent: str
    people: str
    fraction: float
    parties: str
    parties_fraction: float


@dataclass(frozen=True, slots=True)
class RegionLine:
    """A region: the share of those for, of its people for and against."""

    name: str
    percent: str
    fraction: float


@dataclass(frozen=True, slots=True)
class RoomsBeside:
    """The answer of rooms or members; ``differs`` says how it stands to the chamber's.

    ``more`` is how many regions have no line.
    """

    head: str
    sides: tuple[SideShare, ...]
    regions: tuple[RegionLine, ...]
    regions_head: str
    more: str
    turnout: str
    differs: str


def rooms_beside(picture: Picture, poll: PollView) -> tuple[RoomsBeside, ...]:
    """What rooms, then members who vote from home, answered to the same question.

    Of each that was asked it, once the answer is final and may be seen.
    """
    found = (twin_among(poll, picture.polls, of.value) for of in WHOSE)
    told = (_beside(picture, poll, twin) for twin in found if twin is not None)
    return tuple(one for one in told if one is not None)


def _beside(picture: Picture, poll: PollView, found: PollView) -> RoomsBeside | None:
    if found.state not in {"closed", "published"}:
        return None
    twin = as_told(found, Audience.HALL)  # a desk is told more than the hall may see
    if not twin.live:
        return None
    known, ours = counted(picture, twin), counted(picture, poll)
    if known is None or ours is None or not sum(known.people[:2]):
        return None
    whose = WHOSE[Electorate(twin.electorate)]
    regions = _regions(_names(picture, twin), known)
    hidden = len(regions) - MOST_REGIONS
    return RoomsBeside(
        head=say("hall-beside", whose=whose),
        sides=_sides(twin, known),
        regions=regions[:MOST_REGIONS],
        regions_head=say(
            "hall-by-area" if is_of_members(twin) else "hall-by-region", option=twin.options[0]
        ),
        more=say("hall-more", count=hidden) if hidden > 0 else "",
        turnout=_turnout(known),
        differs=_differs(poll, whose, ours.people, known.people),
    )


def _sides(twin: PollView, known: Counted) -> tuple[SideShare, ...]:
    people, parties = known.people[:2], (known.parties or (0, 0))[:2]
    shares, whole = words.percents(people), sum(people)
    of_parties = sum(parties)
    return tuple(
        SideShare(
            index,
            twin.options[index],
            shares[index],
            say("figures-people", count=people[index]),
            people[index] / whole if whole else 0.0,
            "" if is_of_members(twin) else say("figures-parties", count=parties[index]),
            parties[index] / of_parties if of_parties else 0.0,
        )
        for index in range(2)
    )


def is_of_members(poll: PollView) -> bool:
    """Whether it is asked of members of the register."""
    return poll.electorate == Electorate.MEMBERS


def _names(picture: Picture, twin: PollView) -> tuple[str, ...]:
    """What the rows of its counts are of: regions, or areas of the voters' list."""
    if not is_of_members(twin):
        return picture.regions
    return picture.voters.areas if picture.voters is not None else ()


def _regions(names: tuple[str, ...], known: Counted) -> tuple[RegionLine, ...]:
    found = []
    for name, row in zip(names, known.regions, strict=False):
        sides = row[:2]
        if sum(sides):
            found.append(RegionLine(name, words.percents(sides)[0], sides[0] / sum(sides)))
    return tuple(found)


def _turnout(known: Counted) -> str:
    people = say("figures-people", count=known.turnout.people)
    if not known.turnout.parties_total:
        return say("hall-beside-may", people=people, whole=words.number(known.turnout.headcount))
    parties = say("figures-parties", count=known.turnout.parties)
    return say("hall-beside-in", people=people, parties=parties)


def _differs(poll: PollView, whose: str, chamber: tuple[int, ...], rooms: tuple[int, ...]) -> str:
    """Which way each leans, and by how many points of those for and against they are apart."""
    ours, theirs = chamber[:2], rooms[:2]
    if not sum(ours):
        return say("hall-beside-nobody")
    first, second = percentages(ours)[0], percentages(theirs)[0]
    apart = abs(first - second)
    points = spoken().digits.fraction(apart, 1)
    leans = [_lean(poll, side) for side in (ours, theirs)]
    if leans[0] == leans[1]:
        return say("hall-beside-same", whose=whose, lean=leans[0], points=points)
    return say("hall-beside-differ", whose=whose, ours=leans[0], theirs=leans[1], points=points)


def _lean(poll: PollView, sides: tuple[int, ...]) -> str:
    yes, no = sides
    if yes == no:
        return say("hall-lean-none")
    return say("hall-lean", option=poll.options[0 if yes > no else 1])
