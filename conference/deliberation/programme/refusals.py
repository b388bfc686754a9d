"""Every refusal about the programme: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal
from conference.core.ids import ItemId

__all__ = ["unknown_item"]


def unknown_item(item: ItemId) -> Refusal:
    """There is no such item in the programme."""
    return Refusal("unknown_item", "There is no such item in the programme.", {"item": item})
