"""What has happened to the programme: entries of the record, whose kinds are these names."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.core.ids import ItemId
from conference.deliberation.programme.model import Item

__all__ = ["Event", "ItemEnded", "ItemStarted", "ProgrammePlanned"]


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


Event = ProgrammePlanned | ItemStarted | ItemEnded
