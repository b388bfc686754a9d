"""Which items of a file are which of the plan: by id, else by title and day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import count, pairwise

from conference.core.ids import ItemId
from conference.deliberation.programme.model import Item
from conference.programme.reading import Plan, Reading, Sketch
from conference.tables.faults import FaultBook
from conference.tables.naming import alike

__all__ = ["Merged", "merged"]

NIGHT = timedelta(hours=6)
"""What begins before this time of day is of the evening before."""


@dataclass(frozen=True, slots=True)
class Merged:
    """The plan as the file has it, and the lines of its items."""

    items: tuple[Item, ...]
    lines: dict[ItemId, int]


def merged(plan: Plan, reading: Reading) -> Merged:
    """The items of a file with the ids, the days and whatever else is unsaid of those of the plan.

    Raises :class:`~conference.core.errors.TableError` with every fault.
    """
    book = FaultBook(reading.source, "bad_programme")
    known = _Known(plan)
    found = [(sketch, known.take_named(sketch)) for sketch in reading.sketches]
    pairs = [(sketch, old or known.take_titled(sketch)) for sketch, old in found]
    fresh = _fresh_ids(plan, reading.sketches)
    items = [
        _one(sketch, old, old.id if old else sketch.item.id if sketch.is_named else next(fresh))
        for sketch, old in pairs
    ]
    items = _numbered(items, [old for _, old in pairs], plan)
    _check(plan, items, book)
    book.stop()
    lines = {item.id: sketch.line for item, (sketch, _) in zip(items, pairs, strict=True)}
    return Merged(tuple(items), lines)


class _Known:
    """The items of the plan that no line of the file has been found for yet."""

    def __init__(self, plan: Plan) -> None:
        self._zone = plan.zone
        self._left = {item.id: item for item in plan.items}

    def take_named(self, sketch: Sketch) -> Item | None:
        return self._left.pop(sketch.item.id, None) if sketch.is_named else None

    def take_titled(self, sketch: Sketch) -> Item | None:
        """The item of this title on this day: the one with the same start, else the first."""
        item = sketch.item
        there = [one for one in self._left.values() if self._key(one) == self._key(item)]
        if not there:
            return None
        found = next((one for one in there if one.starts_at == item.starts_at), there[0])
        return self._left.pop(found.id)

    def _key(self, item: Item) -> tuple[str, date]:
        return alike(item.title), _day(item, self._zone)


def _one(sketch: Sketch, old: Item | None, ident: ItemId) -> Item:
    kept = {name: getattr(old, name) for name in sketch.unsaid} if old is not None else {}
    return replace(sketch.item, id=ident, **kept)


def _fresh_ids(plan: Plan, sketches: Sequence[Sketch]) -> Iterator[ItemId]:
    """Ids that nothing has: neither an item of the plan or the file, nor one that ever ran."""
    used = {item.id for item in plan.items} | set(plan.runs)
    used |= {sketch.item.id for sketch in sketches if sketch.is_named}
    return (ItemId(ident) for n in count(1) if (ident := f"item-{n}") not in used)


def _numbered(items: list[Item], olds: Sequence[Item | None], plan: Plan) -> list[Item]:
    """The items with their days: those of the plan where that holds, else counted by dates."""
    by_day: dict[date, list[int]] = defaultdict(list)
    for item in plan.items:
        by_day[_day(item, plan.zone)].append(item.day)
    days: list[int | None] = []
    for item, old in zip(items, olds, strict=True):
        there = by_day.get(_day(item, plan.zone))
        is_same = old is not None and old.starts_at == item.starts_at
        days.append(old.day if old is not None and is_same else there[0] if there else None)
    found = [day for day in days if day is not None]
    if len(found) < len(days) or any(a > b for a, b in pairwise(found)):
        return _by_dates(items, plan.zone)
    return [replace(item, day=day) for item, day in zip(items, found, strict=True)]


def _by_dates(items: Sequence[Item], zone: tzinfo) -> list[Item]:
    numbers: dict[date, int] = {}
    return [
        replace(item, day=numbers.setdefault(_local(item, zone).date(), len(numbers) + 1))
        for item in items
    ]


def _day(item: Item, zone: tzinfo) -> date:
    """The date of an item, of which the night belongs to the evening before."""
    return (_local(item, zone) - NIGHT).date()


def _local(item: Item, zone: tzinfo) -> datetime:
    return datetime.fromtimestamp(item.starts_at / 1000, UTC).astimezone(zone).replace(tzinfo=None)


def _check(plan: Plan, items: Sequence[Item], book: FaultBook) -> None:
    """There must be items, and what is on air among them."""
    on = next((item for item in plan.items if item.id == plan.on), None)
    if not items:
        book.add(0, "", "there is no item in it")
    elif on is not None and all(item.id != on.id for item in items):
        book.add(0, "", f"“{on.title}” ({on.id}) is on air; it cannot be left out: put it back")
