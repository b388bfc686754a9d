"""What may be asked about the programme."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.bounds import ItemName
from conference.deliberation.command import WireCommand
from conference.deliberation.programme.model import Item

__all__ = ["Command", "EndItem", "PlanProgramme", "StartItem"]


@dataclass(frozen=True, slots=True)
class PlanProgramme:
    """Set the programme; the item that is on must stay in it."""

    items: tuple[Item, ...]


class StartItem(WireCommand, frozen=True, tag="start_item"):
    """The desk puts an item on."""

    item: ItemName


class EndItem(WireCommand, frozen=True, tag="end_item"):
    """The desk ends the item that is on."""


Command = PlanProgramme | StartItem | EndItem
