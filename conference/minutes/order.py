"""What was changed in the order of the day, in words."""

from __future__ import annotations

from conference.core.ids import ItemId
from conference.deliberation.events import Event
from conference.deliberation.programme.events import (
    EditRedone,
    EditUndone,
    ItemChanged,
    ItemDeleted,
    ItemInserted,
    ItemMoved,
    ItemSplit,
    ProgrammePlanned,
)
from conference.deliberation.programme.model import Item, Programme

__all__ = ["change_words"]


def change_words(before: Programme, event: Event) -> str:
    """The change that ``event`` makes to a programme, as a sentence without its end; "" if none."""

    def called(ident: ItemId | None) -> str:
        item = before.item(ident)
        return f"“{item.title}”" if item is not None else "an item"

    def place(after: ItemId | None) -> str:
        return "at the beginning" if after is None else f"after {called(after)}"

    match event:
        case ProgrammePlanned(items, _):
            return f"a new plan of {len(items)} items was taken over"
        case ItemInserted(item, after):
            return f"“{item.title}” was inserted {place(after)}"
        case ItemDeleted(ident):
            return f"{called(ident)} was taken out"
        case ItemMoved(ident, after):
            return f"{called(ident)} was moved: it now stands {place(after)}"
        case ItemSplit(ident, minutes, part):
            return f"{called(ident)} was split: {minutes} minutes, then “{part.title}”"
        case ItemChanged(item):
            return _changed(before.item(item.id), item)
        case EditUndone(number):
            return f"a change was undone{_which(before, number)}"
        case EditRedone(number):
            return f"a change was made again{_which(before, number)}"
        case _:
            return ""


def _changed(was: Item | None, now: Item) -> str:
    """What is another about an item."""
    if was is None:
        return f"“{now.title}” was changed"
    parts = []
    if was.skipped != now.skipped:
        parts.append("was put back in" if was.skipped else "was skipped")
    if was.title != now.title:
        parts.append(f"is now called “{now.title}”")
    if was.minutes != now.minutes:
        parts.append(f"takes {now.minutes} minutes in place of {was.minutes}")
    if was.starts_at != now.starts_at:
        parts.append("begins at another time")
    return f"“{was.title}” {', '.join(parts) or 'was changed'}"


def _which(before: Programme, number: int) -> str:
    edits = (*before.undo, *before.redo)
    title = next((edit.title for edit in edits if edit.number == number), "")
    return f" (of “{title}”)" if title else ""
