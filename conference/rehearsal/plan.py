"""Who comes to a rehearsal: headcounts, phones and times of arrival. Pure, and the same by seed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from conference.core.chance import seeded
from conference.core.errors import ConferenceError
from conference.rehearsal.badges import Badge

__all__ = ["MemberPlan", "PartyPlan", "RehearsalPlan", "Room", "make_plan"]

PHONES = 0.75
"""The share of people who have a phone and join with it."""

MISTYPED = 3
"""People who type a wrong code at first; few, for an address that sends many is locked out."""

UNDERCOUNTED = 0.1
"""Share of parties whose facilitator first counts fewer people than there are."""

MISTYPED_MEMBERS = 20
"""Of so many members or more, one mistypes the code of the badge at first."""

ABSENT = 0.04
"""Share of the members who do not come."""

LATE = 0.06
"""Share of the members who come when the others have voted already, perhaps."""


@dataclass(frozen=True, slots=True)
class Room:
    """What is known of a party before anybody comes: ``region`` is the place of its region."""

    party: int
    code: str
    facilitator_code: str
    region: int
    capacity: int


@dataclass(frozen=True, slots=True)
class PartyPlan:
    """A party's part in the rehearsal.

    ``headcount`` people are there in the end, the first ``phones`` of them with a phone; the
    facilitator counts ``first_count`` at first. Times in ms from the start of the rehearsal:
    ``opens_at`` for screen and facilitator, ``arrivals`` one a phone. The phones with the numbers
    ``mistyped`` try a wrong code first.
    """

    room: Room
    headcount: int
    first_count: int
    opens_at: float
    arrivals: tuple[float, ...]
    mistyped: frozenset[int] = frozenset()

    @property
    def phones(self) -> int:
        """How many people vote by phone where they may."""
        return len(self.arrivals)


@dataclass(frozen=True, slots=True)
class MemberPlan:
    """A member of the chamber who comes, with this badge, and perhaps mistypes its code first."""

    badge: Badge
    arrives_at: float
    mistypes: bool = False


@dataclass(frozen=True, slots=True)
class RehearsalPlan:
    """A rehearsal: ``answer_within`` is how long people take to answer at most, in ms.

    ``members`` are those of the chamber who come.
    """

    parties: tuple[PartyPlan, ...]
    seed: int
    seconds: float
    answer_within: float
    members: tuple[MemberPlan, ...] = ()

    @property
    def people(self) -> int:
        """Everybody, with and without a phone."""
        return sum(party.headcount for party in self.parties)

    @property
    def phones(self) -> int:
        """The number of people with a phone, in all parties."""
        return sum(party.phones for party in self.parties)

    @property
    def connections(self) -> int:
        """Sockets: a screen and a facilitator a party, the phones, the members."""
        return 2 * len(self.parties) + self.phones + len(self.members)

    def split(self, parts: int) -> list[RehearsalPlan]:
        """The same rehearsal for several processes: each gets about as many parties and members."""
        return [
            replace(self, parties=self.parties[part::parts], members=self.members[part::parts])
            for part in range(parts)
        ]


def make_plan(
    rooms: Sequence[Room],
    people: int,
    seconds: float,
    seed: int,
    *,
    phones: float = PHONES,
    badges: Sequence[Badge] = (),
) -> RehearsalPlan:
    """Share ``people`` out over ``rooms``, by what they hold and by chance.

    Every room gets at least one person and at most its capacity, and the headcounts sum to
    ``people``. All of them have arrived after a quarter of ``seconds``. Of the members with
    ``badges`` a few do not come, and a few come late. Raises :class:`ConferenceError`
    ``too_few_people`` or ``too_many_people``.
    """
    headcounts = _headcounts(rooms, people, seed)
    span = 250.0 * seconds
    with_phone = _phones(headcounts, phones, seed)
    parties = []
    for room, headcount, count in zip(rooms, headcounts, with_phone, strict=True):
        chance = seeded(seed, "party", room.party)
        opens_at = chance.uniform(0, span * 0.4)
        arrivals = sorted(
            opens_at + (span - opens_at) * chance.betavariate(2, 3) for _ in range(count)
        )
        short = chance.random() < UNDERCOUNTED
        first = max(1, headcount - chance.randint(1, 2)) if short else headcount
        parties.append(PartyPlan(room, headcount, first, opens_at, tuple(arrivals)))
    for index in range(min(MISTYPED, sum(with_phone) // 20)):
        place = index * len(parties) // MISTYPED
        if parties[place].phones:
            parties[place] = replace(parties[place], mistyped=frozenset({0}))
    within = min(20_000.0, max(1_500.0, 100 * seconds))
    return RehearsalPlan(tuple(parties), seed, seconds, within, _members(badges, span, seed))


def _members(badges: Sequence[Badge], span: float, seed: int) -> tuple[MemberPlan, ...]:
    """Those who come: within ``span`` ms, or in the time as long again and half of it."""
    members = []
    for badge in badges:
        chance = seeded(seed, "member", badge.seat)
        what = chance.random() - ABSENT
        if what >= 0:
            late = span * (1 + 1.5 * chance.random())
            arrives_at = late if what < LATE else span * chance.betavariate(2, 3)
            members.append(MemberPlan(badge, arrives_at))
    if len(members) >= MISTYPED_MEMBERS:
        members[0] = replace(members[0], mistypes=True)
    return tuple(members)


def _headcounts(rooms: Sequence[Room], people: int, seed: int) -> list[int]:
    """Shares by capacity and chance, within bounds, by filling up in the order of the shares."""
    places = sum(room.capacity for room in rooms)
    if people < len(rooms):
        raise ConferenceError(
            "too_few_people",
            f"{len(rooms)} parties need at least {len(rooms)} people; ask for more people.",
            {"parties": len(rooms), "people": people},
        )
    if people > places:
        raise ConferenceError(
            "too_many_people",
            f"These {len(rooms)} parties hold {places} people at most; "
            "ask for fewer people, or for more parties.",
            {"parties": len(rooms), "places": places},
        )
    chance = seeded(seed, "headcounts")
    weights = [room.capacity * chance.uniform(0.5, 1) for room in rooms]
    total = sum(weights)
    counts = [
        max(1, min(room.capacity, int(people * weight / total)))
        for room, weight in zip(rooms, weights, strict=True)
    ]
    order = list(range(len(rooms)))
    chance.shuffle(order)
    missing = people - sum(counts)
    while missing:
        step = 1 if missing > 0 else -1
        for place in order:
            if missing and 1 <= counts[place] + step <= rooms[place].capacity:
                counts[place] += step
                missing -= step
    return counts


def _phones(headcounts: Sequence[int], share: float, seed: int) -> list[int]:
    """How many of each party have a phone; together within one of the exact share."""
    carried = seeded(seed, "phones").random()
    counts = []
    for headcount in headcounts:
        carried += headcount * share
        counts.append(min(headcount, int(carried)))
        carried -= counts[-1]
    return counts
