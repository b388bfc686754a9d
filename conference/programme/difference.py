"""What a file changes in a programme: added, removed, moved and changed items."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from conference.core.ids import ItemId
from conference.deliberation.programme.model import Item
from conference.programme.reading import FIELDS
from conference.tables.dates import day_told

__all__ = ["Change", "Difference", "Move", "difference", "field_told"]

SECOND = 1000
NAMES = {"starts_at": "start", "hard": "fixed"}
"""Fields by the names that tables have for them."""


@dataclass(frozen=True, slots=True)
class Move:
    """An item that stands elsewhere among those that stayed; places count from 0."""

    item: Item
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Change:
    """An item as it becomes, and the names of the fields that differ from what it was."""

    before: Item
    after: Item

    @property
    def fields(self) -> tuple[str, ...]:
        """What differs."""
        return tuple(n for n in FIELDS if getattr(self.before, n) != getattr(self.after, n))


@dataclass(frozen=True, slots=True)
class Difference:
    """``added`` and ``removed`` items with their places, those ``moved`` and those ``changed``."""

    added: tuple[tuple[int, Item], ...] = ()
    removed: tuple[tuple[int, Item], ...] = ()
    moved: tuple[Move, ...] = ()
    changed: tuple[Change, ...] = ()
    same: int = 0

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.moved or self.changed)

    def told(self, zone: tzinfo, lines: Mapping[ItemId, int]) -> Iterator[str]:
        """The difference, in lines; ``lines`` are those of the file, by item."""

        def line(item: Item) -> str:
            return f"line {lines[item.id]}: " if item.id in lines else ""

        yield (
            f"Added: {len(self.added)}. Removed: {len(self.removed)}. Moved: {len(self.moved)}."
            f" Changed: {len(self.changed)}. The same: {self.same}."
        )
        for _, item in self.added:
            yield f"  + {line(item)}{_item_told(item, zone)}"
        for _, item in self.removed:
            yield f"  - {_item_told(item, zone)}"
        for move in self.moved:
            places = f"place {move.before + 1} -> {move.after + 1}"
            yield f"  > {line(move.item)}{move.item.title} ({move.item.id}): {places}"
        for change in self.changed:
            after = change.after
            cells = ", ".join(
                f"{NAMES.get(name, name)} {field_told(change.before, name, zone)} -> "
                f"{field_told(after, name, zone)}"
                for name in change.fields
            )
            yield f"  * {line(after)}{after.title} ({after.id}): {cells}"

    def as_json(self, lines: Mapping[ItemId, int]) -> dict[str, object]:
        """The same as JSON values; times in ms since 1970, UTC."""

        def one(item: Item, **more: object) -> dict[str, object]:
            return {"id": item.id, "title": item.title, "line": lines.get(item.id), **more}

        return {
            "added": [one(item, place=place) for place, item in self.added],
            "removed": [one(item, place=place) for place, item in self.removed],
            "moved": [one(m.item, before=m.before, after=m.after) for m in self.moved],
            "changed": [
                one(
                    change.after,
                    cells=[
                        [NAMES.get(n, n), getattr(change.before, n), getattr(change.after, n)]
                        for n in change.fields
                    ],
                )
                for change in self.changed
            ],
            "same": self.same,
        }


def difference(before: Sequence[Item], after: Sequence[Item]) -> Difference:
    """What makes ``after`` of ``before``; items are the same by their ids."""
    old = {item.id: (place, item) for place, item in enumerate(before)}
    new = {item.id: (place, item) for place, item in enumerate(after)}
    stayed = [item.id for item in after if item.id in old]
    kept = _in_order([old[ident][0] for ident in stayed])
    moved = {ident for place, ident in enumerate(stayed) if place not in kept}
    changed = [
        Change(old[ident][1], new[ident][1])
        for ident in stayed
        if old[ident][1] != new[ident][1]
    ]  # fmt: skip
    others = moved | {change.after.id for change in changed}
    return Difference(
        added=tuple(found for ident, found in new.items() if ident not in old),
        removed=tuple(found for ident, found in old.items() if ident not in new),
        moved=tuple(
            Move(new[ident][1], old[ident][0], new[ident][0]) for ident in stayed if ident in moved
        ),
        changed=tuple(changed),
        same=len(stayed) - len(others),
    )


def field_told(item: Item, name: str, zone: tzinfo) -> str:
    """A field of an item as people read it."""
    value = getattr(item, name)
    if name == "starts_at":
        return _start_told(item, zone)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return repr(value) if name in {"title", "speaker"} else str(value or "none")


def _item_told(item: Item, zone: tzinfo) -> str:
    fixed = ", fixed" if item.hard else ""
    return (
        f"{_start_told(item, zone)}, {item.minutes} min, {item.kind}: {item.title}"
        f" ({item.id}){fixed}"
    )


def _start_told(item: Item, zone: tzinfo) -> str:
    at = datetime.fromtimestamp(item.starts_at / 1000, UTC).astimezone(zone)
    form = "%H:%M" if item.starts_at // SECOND % 60 == 0 else "%H:%M:%S"
    return f"{day_told(at.date())}, {at:{form}}"


def _in_order(places: Sequence[int]) -> frozenset[int]:
    """The indices of a longest increasing part: these did not move, and as few as can be did."""
    ends: list[int] = []
    at: list[int] = []
    before: list[int] = []
    for index, place in enumerate(places):
        length = bisect_left(ends, place)
        ends[length:] = [place, *ends[length + 1 :]]
        at[length:] = [index, *at[length + 1 :]]
        before.append(at[length - 1] if length else -1)
    found, index = set(), at[-1] if at else -1
    while index >= 0:
        found.add(index)
        index = before[index]
    return frozenset(found)
