"""What has happened to the programme: entries of the record, whose kinds are these names."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.core.ids import ItemId
from conference.deliberation.programme.model import Item

__all__ = ["Event", "ItemEnded", "ItemStarted", "ProgrammePlanned", "StandbySet"]


@dataclass(frozen=True, slots=True)
class ProgrammePlanned:
    """The programme as planned; replaces the earlier plan."""

    items: tuple[Item, ...]


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


Event = ProgrammePlanned | ItemStarted | ItemEnded | StandbySet
