"""The programme: the days and items of the conference, and the rundown that the operator runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from immutables import Map

from conference.core.clock import Millis
from conference.core.ids import ItemId, PollId

__all__ = [
    "Item",
    "ItemKind",
    "Lateness",
    "Programme",
    "Run",
    "lateness",
    "next_item",
    "on_standby",
    "passed_over",
]


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
class Run:
    """When an item really began and ended; ``ended_at`` is None while it is on."""

    started_at: Millis
    ended_at: Millis | None = None


@dataclass(frozen=True, slots=True)
class Programme:
    """The slice of the meeting for the programme: the plan, what really ran, and what is on.

    ``standby`` is the item that was picked by hand to go on next; None: the one that comes next,
    see :func:`on_standby`. ``playhead`` is the revision of what is on standby: it grows whenever
    another item is, or the same one with something about it changed.
    """

    items: tuple[Item, ...] = ()
    runs: Map[ItemId, Run] = field(default_factory=Map)
    on: ItemId | None = None
    standby: ItemId | None = None
    playhead: int = 0


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
    items = programme.items
    picked = next((item for item in items if item.id == programme.standby), None)
    return picked or next_item(items, programme.runs, programme.on)


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
