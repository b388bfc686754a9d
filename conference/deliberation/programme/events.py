"""What has happened to the programme: entries of the record, whose kinds are these names."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.core.ids import ItemId
from conference.deliberation.programme.model import Item

__all__ = [
    "EditRedone",
    "EditUndone",
    "Event",
    "ItemChanged",
    "ItemDeleted",
    "ItemEdit",
    "ItemEnded",
    "ItemInserted",
    "ItemMoved",
    "ItemSplit",
    "ItemStarted",
    "PlanLockSet",
    "ProgrammePlanned",
    "StandbySet",
]


@dataclass(frozen=True, slots=True)
class ProgrammePlanned:
    """The programme as planned; replaces the earlier plan. ``by`` is the login that imported it."""

    items: tuple[Item, ...]
    by: str = ""


@dataclass(frozen=True, slots=True)
class ItemStarted:
    """An item went on; the one that was on has ended."""

    item: ItemId
    at: Millis


@dataclass(frozen=True, slots=True)
class ItemEnded:
    """The item that was on has ended and none is on."""

    item: ItemId
    at: Millis


@dataclass(frozen=True, slots=True)
class StandbySet:
    """An item was picked to go on next; None: what comes next does."""

    item: ItemId | None
    at: Millis


@dataclass(frozen=True, slots=True)
class ItemInserted:
    """An item came into the plan after another; None: as the first."""

    item: Item
    after: ItemId | None
    by: str
    at: Millis


@dataclass(frozen=True, slots=True)
class ItemDeleted:
    """An item went out of the plan."""

    item: ItemId
    by: str
    at: Millis


@dataclass(frozen=True, slots=True)
class ItemMoved:
    """An item stands after another now; None: it is the first."""

    item: ItemId
    after: ItemId | None
    by: str
    at: Millis


@dataclass(frozen=True, slots=True)
class ItemChanged:
    """The item of this id is this one now."""

    item: Item
    by: str
    at: Millis


@dataclass(frozen=True, slots=True)
class ItemSplit:
    """An item takes ``minutes`` now, and ``part`` follows it."""

    item: ItemId
    minutes: int
    part: Item
    by: str
    at: Millis


@dataclass(frozen=True, slots=True)
class EditUndone:
    """The last edit of the plan, that of this number, was undone."""

    edit: int
    by: str
    at: Millis


@dataclass(frozen=True, slots=True)
class EditRedone:
    """The edit that was undone last, that of this number, was made again."""

    edit: int
    by: str
    at: Millis


@dataclass(frozen=True, slots=True)
class PlanLockSet:
    """The plan was locked against edits, or unlocked."""

    on: bool
    by: str
    at: Millis


ItemEdit = ItemInserted | ItemDeleted | ItemMoved | ItemChanged | ItemSplit

Event = (
    ProgrammePlanned
    | ItemStarted
    | ItemEnded
    | StandbySet
    | ItemInserted
    | ItemDeleted
    | ItemMoved
    | ItemChanged
    | ItemSplit
    | EditUndone
    | EditRedone
    | PlanLockSet
)
