"""The documents of breakouts: what all screens follow, and how far rooms are.

``breakout/<id>`` has all that pages need to go through the phases by the server's clock.
``headway/<id>`` counts for desks what rooms reported, and ``room_headway/<party>`` is the last that
one room did. What a room itself is told of that stands in its own state, see :func:`room_reports`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

from conference.core.ids import PartyId
from conference.core.lean import Lean
from conference.deliberation.audience import NO_PATHS, Audience, Paths, chosen, named
from conference.deliberation.breakouts.events import (
    BreakoutEnded,
    BreakoutExtended,
    BreakoutMoved,
    BreakoutPrepared,
    BreakoutRecalled,
    BreakoutStarted,
    PhaseEnded,
    RoomReported,
    TablesSet,
)
from conference.deliberation.breakouts.model import Breakout, Breakouts, Headway, Reach
from conference.deliberation.breakouts.reaching import reaches
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting

__all__ = [
    "BreakoutView",
    "HandInView",
    "HeadwayView",
    "PhaseView",
    "ReachView",
    "RoomHeadwayView",
    "RoomReport",
    "documents",
    "room_reports",
    "touched",
]

WHOLE_HOUSE = frozenset({Audience.HALL, Audience.MEMBERS})
"""Who sees all that were held; desks see drafts, too, and rooms what is on or was on just now."""


class PhaseView(Lean, frozen=True):
    """A phase of a breakout; ``words`` are empty where screens have their own for its ``kind``."""

    kind: str
    seconds: int
    words: str = ""


class HandInView(Lean, frozen=True):
    """Tables send statements: ``most`` a room, of these ``categories``, perhaps ``moderated``."""

    categories: tuple[str, ...]
    moderated: bool
    most: int


class ReachView(Lean, frozen=True):
    """Which rooms: those of a ``region`` (by id), these ``parties``, or all where both are null."""

    region: str | None = None
    parties: tuple[int, ...] | None = None


class BreakoutView(Lean, frozen=True, tag_field="view", tag="breakout"):
    """A breakout, whole. ``ends`` are instants of the server's clock, one a phase, once it started.

    ``state`` is draft, running, recalled or ended. Once people were called back at ``recalled_at``
    they may finish until ``grace_until``, which is ``grace`` seconds. ``times`` is how often it was
    given time. A page is concerned whose party, or whose region, ``reach`` has. ``talk`` is in how
    many breakouts people had been mixed when it started: by it each page finds the same seats.
    ``hand_in`` says what tables send, in the session of statements that has the breakout's id.
    """

    id: str
    place: int
    title: str
    question: str
    phases: tuple[PhaseView, ...]
    state: str
    started_at: int | None
    ends: tuple[int, ...]
    recalled_at: int | None
    grace_until: int | None
    ended_at: int | None
    reach: ReachView
    mixed: bool
    grace: int
    per_table: int
    times: int = 0
    talk: int = 0
    hand_in: HandInView | None = None


class HeadwayView(Lean, frozen=True, tag_field="view", tag="headway"):
    """How many of the ``reached`` rooms of a breakout said last that they are so far."""

    breakout: str
    reached: int
    ready: int
    talking: int
    finished: int
    late: int


class RoomHeadwayView(Lean, frozen=True, tag_field="view", tag="room_headway"):
    """What the room of a party reported last, and of which breakout; "" when it reported none.

    ``tables`` are the sizes of its tables as the facilitator counted them.
    """

    party: int
    breakout: str
    state: str
    at: int
    tables: tuple[int, ...] = ()


class RoomReport(Lean, frozen=True):
    """What a room has reported of one breakout: ready, talking, finished or late."""

    breakout: str
    state: str
    at: int


Shown = BreakoutView | HeadwayView | RoomHeadwayView


def documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, Shown]]:
    """The breakouts in order, then what rooms report; only those among ``paths`` where given."""
    breakouts = meeting.breakouts
    if not breakouts.by_id and not breakouts.tables:
        return
    wanted = chosen(paths, "breakout")
    if wanted is None or wanted:
        for one in _seen(meeting, audience):
            if wanted is None or one.id in wanted:
                yield f"breakout/{one.id}", _breakout(one, _talk(breakouts, one))
    if audience is Audience.DESK:
        yield from _counts(meeting, chosen(paths, "headway"))
        yield from _rooms(meeting, chosen(paths, "room_headway"))


def touched(event: Event, meeting: Meeting) -> Paths:
    """The paths that ``event`` may change; see :mod:`conference.deliberation.documents`."""
    match event:
        case BreakoutPrepared():
            return named("breakout", event.breakout) | named("headway", event.breakout)
        case BreakoutStarted():  # how many were held before is told of each
            whole = named("breakout", *meeting.breakouts.by_id)
            return whole | named("headway", event.breakout)
        case BreakoutEnded() | BreakoutMoved():
            return named("breakout", *meeting.breakouts.by_id)
        case BreakoutExtended() | PhaseEnded() | BreakoutRecalled():
            return named("breakout", event.breakout)
        case RoomReported(breakout=name, party=party):
            return named("headway", name) | named("room_headway", party)
        case TablesSet(party=party):
            return named("room_headway", party)
        case _:
            return NO_PATHS


def room_reports(meeting: Meeting, party: PartyId) -> tuple[RoomReport, ...]:
    """What a room itself has reported of the breakouts that it is shown."""
    return tuple(
        RoomReport(one.id, said.state.value, said.at)
        for one in meeting.breakouts.shown()
        if (said := one.reports.get(party)) is not None and reaches(meeting, one, party)
    )


def _seen(meeting: Meeting, audience: Audience) -> tuple[Breakout, ...]:
    if audience is Audience.DESK:
        return meeting.breakouts.in_order()
    if audience in WHOLE_HOUSE:
        return tuple(one for one in meeting.breakouts.in_order() if one.was_held)
    return meeting.breakouts.shown()


def _talk(breakouts: Breakouts, one: Breakout) -> int:
    """In how many breakouts people were mixed before one."""
    before = (other for other in breakouts.by_id.values() if other.mixed and other.was_held)
    return sum(_start(other) < _start(one) for other in before) if one.was_held else 0


def _start(one: Breakout) -> tuple[int, int]:
    return one.started_at or 0, one.place


def _breakout(one: Breakout, talk: int) -> BreakoutView:
    return BreakoutView(
        id=one.id,
        place=one.place,
        title=one.title,
        question=one.question,
        phases=tuple(PhaseView(each.kind.value, each.seconds, each.words) for each in one.phases),
        state=one.state.value,
        started_at=one.started_at,
        ends=one.ends,
        recalled_at=one.recalled_at,
        grace_until=one.grace_until,
        ended_at=one.ended_at,
        reach=_reach(one.reach),
        mixed=one.mixed,
        grace=one.grace // 1000,
        per_table=one.per_table,
        times=one.times,
        talk=talk,
        hand_in=None if one.hand_in is None else HandInView(**asdict(one.hand_in)),
    )


def _reach(reach: Reach) -> ReachView:
    return ReachView(reach.region, reach.parties)


def _counts(meeting: Meeting, wanted: frozenset[str] | None) -> Iterator[tuple[str, HeadwayView]]:
    for one in meeting.breakouts.in_order():
        if one.was_held and (wanted is None or one.id in wanted):
            said = (one.counts.get(state, 0) for state in Headway)
            yield f"headway/{one.id}", HeadwayView(one.id, one.reached, *said)


def _rooms(
    meeting: Meeting, wanted: frozenset[str] | None
) -> Iterator[tuple[str, RoomHeadwayView]]:
    if wanted is not None and not wanted:
        return
    held = [one for one in meeting.breakouts.in_order() if one.was_held]
    tables = meeting.breakouts.tables
    if wanted is None:
        parties = {party for one in held for party in one.reports} | set(tables)
    else:
        parties = {PartyId(int(party)) for party in wanted}
    for party in sorted(parties):
        said = [(one.reports[party], one) for one in held if party in one.reports]
        if not said and party not in tables:
            continue
        sizes = tables.get(party, ())
        if said:
            last, one = max(said, key=lambda pair: (pair[0].at, pair[1].place))
            view = RoomHeadwayView(party, one.id, last.state.value, last.at, sizes)
        else:
            view = RoomHeadwayView(party, "", "", 0, sizes)
        yield f"room_headway/{party}", view
