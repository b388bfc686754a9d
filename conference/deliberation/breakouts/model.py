"""Breakouts: each has phases one after the other, rooms that it reaches, and a life as a table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import accumulate

from immutables import Map

from conference.core.bounds import (
    Categories,
    MostOfRoom,
    PartyNumbers,
    PhaseSeconds,
    RegionName,
    ShortText,
)
from conference.core.clock import Millis
from conference.core.ids import PartyId, RegionId

__all__ = [
    "LIFE",
    "LIVE",
    "MOST",
    "MOST_PHASES",
    "MOST_REPORTS",
    "RECENT",
    "Breakout",
    "BreakoutPhase",
    "BreakoutState",
    "Breakouts",
    "HandIn",
    "Headway",
    "PhaseKind",
    "Reach",
    "Report",
    "ends_of",
]

MOST = 200
"""So many breakouts there can be in a conference, prepared, held and withdrawn."""

MOST_PHASES = 12

MOST_REPORTS = 60
"""So often a room can say how far it is in one breakout."""

RECENT = 3
"""So many breakouts that are over rooms are still shown, the last: who writes there finishes."""


class PhaseKind(StrEnum):
    """What people do in a phase: find their seats, read, speak in turn, talk, agree, write down."""

    SETTLE = "settle"
    READ = "read"
    GO_ROUND = "go_round"
    TALK = "talk"
    AGREE = "agree"
    WRITE = "write"


class BreakoutState(StrEnum):
    """Where a breakout is in its life; see :data:`LIFE`."""

    DRAFT = "draft"
    RUNNING = "running"
    RECALLED = "recalled"
    ENDED = "ended"


LIFE: dict[BreakoutState, frozenset[BreakoutState]] = {
    BreakoutState.DRAFT: frozenset({BreakoutState.RUNNING, BreakoutState.ENDED}),
    BreakoutState.RUNNING: frozenset({BreakoutState.RECALLED, BreakoutState.ENDED}),
    BreakoutState.RECALLED: frozenset({BreakoutState.ENDED}),
    BreakoutState.ENDED: frozenset(),
}
"""From where to where. A draft that ends was withdrawn: it was never held."""

LIVE = frozenset({BreakoutState.RUNNING, BreakoutState.RECALLED})
"""While people sit together."""


class Headway(StrEnum):
    """How far a room says that it is. ``late`` needs longer than it is given."""

    READY = "ready"
    TALKING = "talking"
    FINISHED = "finished"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class BreakoutPhase:
    """So many ``seconds`` of one kind; ``words`` are shown instead of the kind's usual ones."""

    kind: PhaseKind
    seconds: PhaseSeconds
    words: ShortText = ""


@dataclass(frozen=True, slots=True)
class Reach:
    """Which rooms it is for: those of a ``region``, some ``parties``; all where both are None."""

    region: RegionName | None = None
    parties: PartyNumbers | None = None

    def has(self, party: PartyId, region: RegionId) -> bool:
        """Whether the room of a party is meant; ``region`` is the one that it is in."""
        if self.parties is not None:
            return party in self.parties
        return self.region in {None, region}


@dataclass(frozen=True, slots=True)
class HandIn:
    """Tables send statements from the start until shortly after the grace.

    Each is one of ``categories``, where there are any; with ``moderated`` the room's facilitator
    reads it first. A room sends ``most`` in all.
    """

    categories: Categories = ()
    moderated: bool = True
    most: MostOfRoom = 40


@dataclass(frozen=True, slots=True)
class Report:
    """What a room said last about how far it is, since ``at``; it said so ``times`` times."""

    state: Headway
    at: Millis
    times: int = 1


@dataclass(frozen=True, slots=True)
class Breakout:
    """One breakout: what is asked, of whom, for how long, and how far it is.

    ``ends`` has the instant at which each phase ends, by the server's clock; it is empty before the
    start. ``grace`` is how long people may finish once they are called back at ``recalled_at``,
    until ``grace_until``. ``per_table`` people sit together, ``mixed`` by lot or as they sit.
    ``times`` is how often it was given time. ``place`` is its position among breakouts, ``reached``
    how many rooms it is for, as of its start. ``hand_in`` is what tables send, if anything.
    """

    id: str
    place: int
    title: str
    question: str
    phases: tuple[BreakoutPhase, ...]
    reach: Reach
    mixed: bool
    grace: Millis
    per_table: int
    state: BreakoutState = BreakoutState.DRAFT
    started_at: Millis | None = None
    ends: tuple[Millis, ...] = ()
    recalled_at: Millis | None = None
    grace_until: Millis | None = None
    ended_at: Millis | None = None
    times: int = 0
    reached: int = 0
    reports: Map[PartyId, Report] = field(default_factory=Map)
    counts: Map[Headway, int] = field(default_factory=Map)
    hand_in: HandIn | None = None

    @property
    def is_live(self) -> bool:
        """Whether people sit together: it is running, or they are just being called back."""
        return self.state in LIVE

    @property
    def was_held(self) -> bool:
        """Whether it was started at all."""
        return self.started_at is not None

    def running(self, at: Millis) -> int:
        """Which phase is on at an instant: the first that is not over, else the last one."""
        return next((n for n, end in enumerate(self.ends) if at < end), len(self.ends) - 1)

    @property
    def due(self) -> Millis | None:
        """When it goes on by itself: at the last phase's end, or at that of the grace."""
        if self.state is BreakoutState.RUNNING:
            return self.ends[-1]
        return self.grace_until if self.state is BreakoutState.RECALLED else None


@dataclass(frozen=True, slots=True)
class Breakouts:
    """The slice of the meeting for breakouts, by id; ``tables`` is how people sit in each room.

    ``tables`` has the sizes as the facilitator counted them; who said nothing is not in it.
    """

    by_id: Map[str, Breakout] = field(default_factory=Map)
    tables: Map[PartyId, tuple[int, ...]] = field(default_factory=Map)

    def in_order(self) -> tuple[Breakout, ...]:
        """The breakouts in the order in which they were prepared first."""
        return tuple(sorted(self.by_id.values(), key=lambda one: one.place))

    def live(self) -> tuple[Breakout, ...]:
        """Those in which people sit together now."""
        return tuple(one for one in self.in_order() if one.is_live)

    def shown(self) -> tuple[Breakout, ...]:
        """What rooms are told of: those that are on, and the last few that are over."""
        held = [one for one in self.in_order() if one.was_held]
        over = sorted((one for one in held if not one.is_live), key=_end)[-RECENT:]
        return (*(one for one in held if one.is_live), *over)


def _end(breakout: Breakout) -> tuple[int, int]:
    return breakout.ended_at or 0, breakout.place


def ends_of(phases: Iterable[BreakoutPhase], at: Millis) -> tuple[Millis, ...]:
    """When each phase ends of what starts at an instant."""
    lengths = (phase.seconds * 1000 for phase in phases)
    return tuple(Millis(at + passed) for passed in accumulate(lengths))
