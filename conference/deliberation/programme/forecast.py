"""When items will begin and end, as it stands; and hard starts that will be missed. Pure.

All times are moments (ms since 1970, UTC): midnight and the change of daylight saving are times
like any other. The rules:

- an item lasts as long as it is planned to; the one that is on lasts at least until now;
- a hard start waits for its time;
- a gap in the plan before a start is a reserve: lateness eats it, and who is ahead keeps it;
- a gap of :data:`PAUSE`, such as the night, parts two shows: the second begins on time, unless the
  first is still running.

What the public reads is :func:`announced`: it never moves while an item runs, and is no time at all
once that has passed. ``resources/web/js/programme/expected.js`` is its twin.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import pairwise
from typing import NamedTuple, Protocol

from conference.core.clock import Millis

__all__ = [
    "PAUSE",
    "Cut",
    "Entry",
    "Expected",
    "Forecast",
    "HardStart",
    "announced",
    "forecast",
    "public_start",
]

MINUTE = 60_000

PAUSE = 2 * 60 * MINUTE
"""A gap in the plan of this many ms or more parts two shows: the second is not moved by the first.
The night is longer; breaks within a show that are no items of their own are shorter."""

NIGHT = timedelta(hours=6)
"""What begins before this time of day is of the evening before."""

GIVERS = ("break", "breakout", "performance")
"""Kinds of items that can best do with less time, the best first."""


class Entry(Protocol):
    """An item as the documents of the programme have it; ``place`` counts from 0."""

    @property
    def id(self) -> str: ...
    @property
    def day(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def starts_at(self) -> int: ...
    @property
    def minutes(self) -> int: ...
    @property
    def hard(self) -> bool: ...
    @property
    def place(self) -> int: ...
    @property
    def started_at(self) -> int | None: ...


class Expected(NamedTuple):
    """From when to when an item is expected to be on."""

    starts_at: Millis
    ends_at: Millis


class Cut(NamedTuple):
    """Whole minutes that an item could give."""

    item: str
    minutes: int


@dataclass(frozen=True, slots=True)
class HardStart:
    """A fixed start. ``spare`` is the time until it when all before it is done; negative: it is
    short by so much. ``cuts`` make that good as far as the items before it can."""

    item: str
    starts_at: Millis
    spare: Millis
    cuts: tuple[Cut, ...] = ()


@dataclass(frozen=True, slots=True)
class Forecast:
    """How it goes on. ``expected`` has the items to come and the one that is on.

    ``hard`` are the fixed starts that are still to come today, ``ends_at`` the end of the day, and
    ``planned_end`` where the plan has it; None when nothing is to come. ``over`` is by how much the
    item that is on has run over its time.
    """

    expected: Mapping[str, Expected]
    hard: tuple[HardStart, ...] = ()
    ends_at: Millis | None = None
    planned_end: Millis | None = None
    over: Millis = Millis(0)


def forecast(
    coming: Sequence[Entry], began: int | None, now: int, *, zone: tzinfo | None = None
) -> Forecast:
    """What is to be expected of ``coming``: the items from the one that is on (it ``began`` then)
    or, where that is None, from the one that comes next. Days end by the clock of ``zone``. Items
    that are passed over are not among them; their ``place`` is missing.
    """
    if not coming:
        return Forecast({})
    run = _Run(coming, began, now)
    today = _today(coming, zone)
    ids = {entry.id for entry in today}
    whole = list(run.steps())
    steps = [step for step in whole if step.entry.id in ids]
    hard: list[HardStart] = []
    for step in steps:
        if step.entry.hard and step.arrives is not None:
            spare = Millis(step.entry.starts_at - step.arrives)
            is_first_miss = spare < 0 and all(one.spare >= 0 for one in hard)
            cuts = run.cuts(step.entry) if is_first_miss else ()
            hard.append(HardStart(step.entry.id, Millis(step.entry.starts_at), spare, cuts))
    over = 0 if began is None else max(0, now - began - coming[0].minutes * MINUTE)
    return Forecast(
        {step.entry.id: step.expected for step in whole},
        tuple(hard),
        max((step.expected.ends_at for step in steps), default=None),
        Millis(max(_planned_end(entry) for entry in today)),
        Millis(over),
    )


def announced(on: Entry | None, following: Entry, now: int) -> Millis | None:
    """The start of what is next, as the public reads it; None once that has passed.

    It is what was expected when the item that is on began, so that no page counts our lateness.
    """
    start = public_start(on, following)
    return start if start > now else None


def public_start(on: Entry | None, following: Entry) -> Millis:
    """When ``following`` begins if the item that is on takes its time; as planned if none is."""
    if on is None or on.started_at is None:
        return Millis(following.starts_at)
    ends = on.started_at + on.minutes * MINUTE
    return Millis(_start(on, following, ends))


class _Step(NamedTuple):
    """An item with its times; ``arrives`` is when all before it is done, None for what is on."""

    entry: Entry
    expected: Expected
    arrives: int | None


class _Run:
    """The items to come and the moment from which they run."""

    def __init__(self, coming: Sequence[Entry], began: int | None, now: int) -> None:
        self.coming, self.began, self.now = coming, began, now

    def steps(self, given: Mapping[str, int] | None = None) -> Iterator[_Step]:
        """All that run, in order; ``given`` are minutes that items give up."""
        cut = given or {}
        before: Entry | None = None
        at = self.now
        for entry in self.coming:
            lasts = (entry.minutes - cut.get(entry.id, 0)) * MINUTE
            if before is None and self.began is not None:
                at = max(self.now, self.began + lasts)
                yield _Step(entry, Expected(Millis(self.began), Millis(at)), None)
            else:
                start = max(at, entry.starts_at) if before is None else _start(before, entry, at)
                yield _Step(entry, Expected(Millis(start), Millis(start + lasts)), at)
                at = start + lasts
            before = entry

    def cuts(self, hard: Entry) -> tuple[Cut, ...]:
        """Which items before a hard start could give how much, until it is not missed any more."""
        given: dict[str, int] = {}
        short = self._short(hard, given)
        for entry in self._givers(hard):
            if short <= 0:
                break
            minutes = min(self._most(entry), -(-short // MINUTE))
            left = self._short(hard, {**given, entry.id: minutes})
            if minutes > 0 and left < short:
                given[entry.id] = minutes - max(0, -left) // MINUTE
                short = left
        return tuple(Cut(item, minutes) for item, minutes in given.items())

    def _short(self, hard: Entry, given: Mapping[str, int]) -> int:
        step = next(step for step in self.steps(given) if step.entry is hard)
        return (step.arrives or 0) - hard.starts_at

    def _givers(self, hard: Entry) -> list[Entry]:
        """The items before a hard start, those first that can best do with less time."""
        before = self.coming[: self.coming.index(hard)]
        found = [one for one in before if one.kind in GIVERS]
        return sorted(found, key=lambda one: (GIVERS.index(one.kind), -one.minutes))

    def _most(self, entry: Entry) -> int:
        """The minutes that an item can give: one is left, and of what is on what is over stays."""
        if self.began is not None and entry is self.coming[0]:
            gone = -(-(self.now - self.began) // MINUTE)
            return max(0, entry.minutes - max(1, gone))
        return entry.minutes - 1


def _start(before: Entry, entry: Entry, at: int) -> int:
    """When an item begins if what is before it is done ``at`` this moment."""
    is_neighbour = entry.place == before.place + 1
    gap = entry.starts_at - _planned_end(before)
    waits = gap >= PAUSE and (is_neighbour or entry.day != before.day)
    if entry.hard or waits:
        return max(at, entry.starts_at)
    if gap <= 0 or not is_neighbour:  # what was passed over is no reserve
        return at
    return max(at, min(entry.starts_at, at + gap))


def _today(coming: Sequence[Entry], zone: tzinfo | None) -> list[Entry]:
    """The items until a pause after which it is another day."""
    today = [coming[0]]
    for before, entry in pairwise(coming):
        is_pause = entry.starts_at - _planned_end(before) >= PAUSE
        if is_pause and _day(entry, zone) != _day(before, zone):
            break
        today.append(entry)
    return today


def _day(entry: Entry, zone: tzinfo | None) -> date:
    there = datetime.fromtimestamp(entry.starts_at / 1000, zone or UTC)
    return (there.replace(tzinfo=None) - NIGHT).date()


def _planned_end(entry: Entry) -> int:
    return entry.starts_at + entry.minutes * MINUTE
