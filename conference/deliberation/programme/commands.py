"""What may be asked about the programme."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.ids import ItemId
from conference.deliberation.programme.model import Item

__all__ = ["Command", "EndItem", "PlanProgramme", "StartItem"]


@dataclass(frozen=True, slots=True)
class PlanProgramme:
    """Set the programme; the item that is on must stay in it."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class StartItem:
    """Put an item on; the one that is on ends."""

    item: ItemId


@dataclass(frozen=True, slots=True)
class EndItem:
    """End the item that is on, with nothing after it."""


Command = PlanProgramme | StartItem | EndItem
