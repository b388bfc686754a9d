"""The programme: the days and items of the conference, and the rundown that the operator runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from immutables import Map

from conference.core.clock import Millis
from conference.core.ids import ItemId, PollId

__all__ = [
    "REMEMBERED",
    "Edit",
    "EditKind",
    "Item",
    "ItemKind",
    "Lateness",
    "Planned",
    "Programme",
    "Run",
    "lateness",
    "next_item",
    "on_standby",
    "passed_over",
]


REMEMBERED = 50
"""This many edits of the plan can be undone, and as many redone."""


class ItemKind(StrEnum):
    """What an entry of the programme is."""

    CEREMONY = "ceremony"
    SPEECH = "speech"
    WITNESS = "witness"
    DELIBERATION = "deliberation"
    BREAKOUT = "breakout"
    VOTE = "vote"
    BREAK = "break"
    PERFORMANCE = "performance"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Item:
    """One entry: when it is planned to start, and for how long; a ``hard`` start cannot move.

    One that is ``skipped`` stays in the plan and is passed over by what comes next.
    """

    id: ItemId
    day: int
    kind: ItemKind
    title: str
    starts_at: Millis
    minutes: int
    speaker: str = ""
    hard: bool = False
    poll: PollId | None = None
    skipped: bool = False


@dataclass(frozen=True, slots=True)
class Planned:
    """When an item was planned to start and for how long, before anybody at a desk changed it."""

    starts_at: Millis
    minutes: int


@dataclass(frozen=True, slots=True)
class Run:
    """When an item really began and ended; ``ended_at`` is None while it is on.

    ``earlier`` are the runs before this one of an item that was on several times, oldest first;
    they have no earlier ones themselves.
    """

    started_at: Millis
    ended_at: Millis | None = None
    earlier: tuple[Run, ...] = ()


class EditKind(StrEnum):
    """What an edit did to the plan."""

    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED = "moved"
    SKIPPED = "skipped"
    UNSKIPPED = "unskipped"
    SPLIT = "split"
    RETITLED = "retitled"
    LENGTH = "length"
    TIMES = "times"
    CHANGED = "changed"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True)
class Edit:
    """An edit that can be undone, or redone: ``items`` and ``planned`` are there again then.

    ``number`` tells edits apart and grows; ``title`` is that of the item, "" for a whole plan;
    ``by`` the login that asked for it.
    """

    number: int
    what: EditKind
    title: str
    by: str
    items: tuple[Item, ...]
    planned: Map[ItemId, Planned]


@dataclass(frozen=True, slots=True)
class Programme:
    """The slice of the meeting for the programme: the plan, what really ran, and what is on.

    ``standby`` is the item that was picked by hand to go on next; None: the one that comes next,
    see :func:`on_standby`. ``playhead`` is the revision of what is on standby: it grows whenever
    another item is, or the same one with something about it changed.

    ``planned`` has the times before edits, which are never overwritten by them. ``undo`` are the
    last edits of all desks in the order of the record, the newest last, ``redo`` those that were
    undone, the next to redo last. ``locked_by`` is the login that locked the plan against edits;
    None while it is not locked.
    """

    items: tuple[Item, ...] = ()
    runs: Map[ItemId, Run] = field(default_factory=Map)
    on: ItemId | None = None
    standby: ItemId | None = None
    playhead: int = 0
    planned: Map[ItemId, Planned] = field(default_factory=Map)
    edits: int = 0
    undo: tuple[Edit, ...] = ()
    redo: tuple[Edit, ...] = ()
    locked_by: str | None = None

    def item(self, wanted: ItemId | None) -> Item | None:
        """The item of this id; None when it is not in the plan."""
        return next((item for item in self.items if item.id == wanted), None)


@dataclass(frozen=True, slots=True)
class Lateness:
    """Where the rundown is against the plan.

    ``behind`` is positive when late and negative when ahead; ``left`` what remains of the item
    that is on (negative: overrun); ``hard`` the next item with a fixed start and ``hard_in`` the
    time until then.
    """

    behind: Millis
    left: Millis | None
    hard: ItemId | None
    hard_in: Millis | None


def next_item(items: Sequence[Item], runs: Mapping[ItemId, Run], on: ItemId | None) -> Item | None:
    """The item that is next: after the one that is on, else after the one that began last.

    The first item before anything was on; None after the last. Items that are skipped are passed
    over.
    """
    rest = items[_place_after(items, runs, on) :]
    return next((item for item in rest if not item.skipped), None)


def on_standby(programme: Programme) -> Item | None:
    """The item that GO puts on: the one that was picked by hand, else the one that is next."""
    picked = programme.item(programme.standby)
    return picked or next_item(programme.items, programme.runs, programme.on)


def passed_over(programme: Programme) -> tuple[Item, ...]:
    """The items that come before the one on standby and that GO would leave out, in order."""
    standby = on_standby(programme)
    if standby is None:
        return ()
    first = _place_after(programme.items, programme.runs, programme.on)
    between = programme.items[first : programme.items.index(standby)]
    return tuple(item for item in between if not item.skipped)


def _place_after(items: Sequence[Item], runs: Mapping[ItemId, Run], on: ItemId | None) -> int:
    """Where the rest begins: after the item that is on, else after the one that began last."""
    ids = [item.id for item in items]
    begun = [ident for ident in ids if ident in runs]
    latest = on or max(begun, key=lambda ident: runs[ident].started_at, default=None)
    return ids.index(latest) + 1 if latest in ids else 0


def lateness(
    items: Sequence[Item], runs: Mapping[ItemId, Run], on: ItemId | None, now: Millis
) -> Lateness:
    """How late we are: the later of a late start and an overrun end of the item that is on."""
    following = next_item(items, runs, on)
    rest = items[items.index(following) :] if following is not None else ()
    hard = next((item for item in rest if item.hard), None)
    hard_in = Millis(hard.starts_at - now) if hard else None
    hard_id = hard.id if hard else None
    if on is None:
        behind = max(0, now - following.starts_at) if following else 0
        return Lateness(Millis(behind), None, hard_id, hard_in)
    item = next(item for item in items if item.id == on)
    started = runs[on].started_at
    end = started + item.minutes * 60_000
    overrun = max(0, now - end)
    late_start = started - item.starts_at
    return Lateness(Millis(late_start + overrun), Millis(end - now), hard_id, hard_in)
