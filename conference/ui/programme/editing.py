"""Edits of the rundown at the desk: what can be done with an item, and the command that does it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo

from conference.core.clock import Millis
from conference.core.ids import ItemId
from conference.deliberation.command import WireCommand
from conference.deliberation.cues.commands import PlanCues
from conference.deliberation.programme.commands import (
    ChangeItem,
    DeleteItem,
    MoveItem,
    RedoEdit,
    SetEditLock,
    SkipItem,
    SplitItem,
    UndoEdit,
)
from conference.protocol.views import EditView, ItemView, PlanView
from conference.ui.kit import words
from conference.ui.kit.search import CommandEntry
from conference.ui.picture import Picture
from conference.words.spoken import say

__all__ = [
    "cues_entry",
    "edit_command",
    "edit_entries",
    "edit_keys",
    "lock_words",
    "of_item",
    "start_at",
    "stepped",
]

GROUP = "desk-panels-rundown"
DAY = timedelta(days=1)
NO_MARK = "No item is marked: click one, or go to it with the arrow keys."

SHORTCUTS = {
    "undo": ("Ctrl+Z", ""),
    "redo": ("Ctrl+Shift+Z", ""),
    "earlier": ("Alt+Up", ""),
    "later": ("Alt+Down", ""),
    "longer": ("Ctrl++", "Ctrl+="),
    "shorter": ("Ctrl+-", ""),
    "edit": ("F4", ""),
    "lock": ("Ctrl+Shift+L", ""),
}
LABELS = {
    "undo": "Undo the last edit of the rundown",
    "redo": "Redo the edit that was undone",
    "earlier": "Move an item up",
    "later": "Move an item down",
    "longer": "A minute more for the item on air",
    "shorter": "A minute less for the item on air",
    "edit": "Change an item",
    "lock": "Lock the rundown against edits, or unlock it",
}

DONE = {
    "inserted": "put in “{}”",
    "deleted": "took out “{}”",
    "moved": "moved “{}”",
    "skipped": "had “{}” skipped",
    "unskipped": "had “{}” held after all",
    "split": "split “{}”",
    "retitled": "retitled “{}”",
    "length": "changed the length of “{}”",
    "times": "changed the start of “{}”",
    "changed": "changed “{}”",
}


def edit_keys() -> tuple[CommandEntry, ...]:
    """Edits that have a key, as the sheet of shortcuts lists them."""
    return tuple(_entry(key, _label(key), "") for key in SHORTCUTS)


def edit_entries(picture: Picture, target: str | None) -> tuple[CommandEntry, ...]:
    """What can be done with the plan; ``target`` is the item that it is for."""
    plan = picture.replica.get("plan", PlanView)
    hindered = _hindered(picture, plan)
    lock = "Unlock the rundown" if plan and plan.locked_by is not None else _label("lock")
    return (
        _step("undo", "Undo", plan.undo if plan else None, hindered, len(picture.items)),
        _step("redo", "Redo", plan.redo if plan else None, hindered),
        *of_item(picture, target),
        *_minute_entries(picture, hindered),
        _entry("insert", "Put an item in after this one", hindered),
        _entry("lock", lock, hindered if picture.why_not(SetEditLock) else ""),
    )


def of_item(picture: Picture, target: str | None) -> tuple[CommandEntry, ...]:
    """What can be done with one item."""
    item = _item(picture, target)
    hindered = _hindered(picture, picture.replica.get("plan", PlanView))
    if item is None:
        why = hindered or NO_MARK
        return tuple(_entry(key, _label(key), why) for key in ("earlier", "later", "edit"))
    name, last = f"“{item.title}”", picture.items[-1]
    first = "It is the first." if item.place == picture.items[0].place else ""
    end = "It is the last." if item.place == last.place else ""
    short = "It takes a minute: nothing can follow." if item.minutes < 2 else ""
    return (
        _entry("edit", f"Change {name}", hindered),
        _entry("earlier", f"Move {name} up", hindered or first),
        _entry("later", f"Move {name} down", hindered or end),
        _entry("skip", f"Hold {name} after all" if item.skipped else f"Skip {name}", hindered),
        _entry("split", f"Split {name} in two", hindered or short),
        _entry("delete", f"Take {name} out", hindered),
    )


def edit_command(picture: Picture, key: str, target: str | None, new: str) -> WireCommand | None:
    """The command of this key; None for those that need a form. ``new`` is an id to use."""
    plan, item, on = picture.replica.get("plan", PlanView), _item(picture, target), picture.on
    match key:
        case "undo" if plan is not None and plan.undo is not None:
            return UndoEdit(plan.undo.number)
        case "redo" if plan is not None and plan.redo is not None:
            return RedoEdit(plan.redo.number)
        case "lock":
            return SetEditLock(plan is None or plan.locked_by is None)
        case "longer" | "shorter" if on is not None:
            more = 1 if key == "longer" else -1
            return ChangeItem(ItemId(on.id), minutes=max(1, on.minutes + more))
        case _:
            return _on_item(picture, key, item, new) if item is not None else None


def _on_item(picture: Picture, key: str, item: ItemView, new: str) -> WireCommand | None:
    ident, ids = ItemId(item.id), [one.id for one in picture.items]
    place = ids.index(item.id)
    match key:
        case "earlier" if place > 0:
            return MoveItem(ident, ItemId(ids[place - 2]) if place > 1 else None)
        case "later" if place + 1 < len(ids):
            return MoveItem(ident, ItemId(ids[place + 1]))
        case "skip":
            return SkipItem(ident, not item.skipped)
        case "split" if item.minutes > 1:
            return SplitItem(ident, ItemId(new), item.minutes // 2, f"{item.title} (2)"[:200])
        case "delete":
            return DeleteItem(ident)
        case _:
            return None


def cues_entry(picture: Picture, target: str | None, shortcut: str = "") -> CommandEntry:
    """The form of an item's cues: ``cues:`` and its id, or ``cues`` where it has the key."""
    item = _item(picture, target)
    why = picture.why_not(PlanCues, "No link to the server: nothing can be edited from here.")
    if item is None:
        return CommandEntry("cues", say(GROUP), "Cues of an item", shortcut, False, why or NO_MARK)
    key = "cues" if shortcut else f"cues:{item.id}"
    return CommandEntry(key, say(GROUP), f"Cues of “{item.title}”", shortcut, not why, why)


def lock_words(picture: Picture) -> str:
    """That the rundown is locked, by whom, and how it is unlocked; "" while it is not."""
    plan = picture.replica.get("plan", PlanView)
    if plan is None or plan.locked_by is None:
        return ""
    by = f" by {plan.locked_by}" if plan.locked_by else ""
    return f"Locked against edits{by}. Ctrl+Shift+L unlocks it."


def start_at(typed: str, before: int, zone: tzinfo | None) -> Millis | None:
    """The moment of a time of day such as ``9:05``, the one nearest to ``before``.

    None when this is no time of day.
    """
    hour, _, minute = typed.strip().replace(".", ":").partition(":")
    if not (hour.isdecimal() and minute.isdecimal()) or int(hour) > 23 or int(minute) > 59:
        return None
    was = datetime.fromtimestamp(before / 1000, UTC).astimezone(zone)
    days = (was - DAY, was, was + DAY)
    found = (
        datetime(day.year, day.month, day.day, int(hour), int(minute), tzinfo=zone) for day in days
    )
    moments = [Millis(int(one.timestamp() * 1000)) for one in found]
    return min(moments, key=lambda one: abs(one - before))


def _minute_entries(picture: Picture, hindered: str) -> tuple[CommandEntry, CommandEntry]:
    on = picture.on
    none = "" if on is not None else "No item is on air."
    least = "It takes a minute: end it instead." if on is not None and on.minutes < 2 else ""
    return (
        _entry("longer", _label("longer"), hindered or none),
        _entry("shorter", _label("shorter"), hindered or none or least),
    )


def stepped(picture: Picture, command: WireCommand) -> str:
    """What it means that this undoing or redoing is done, as a sentence; "" for other commands."""
    plan = picture.replica.get("plan", PlanView)
    if plan is not None and plan.undo is not None and command == UndoEdit(plan.undo.number):
        return f"Undone: {_done(plan.undo, len(picture.items))}."
    if plan is not None and plan.redo is not None and command == RedoEdit(plan.redo.number):
        return f"Done again: {_done(plan.redo)}."
    return ""


def _done(edit: EditView, items: int = 0) -> str:
    """Who did what, as the end of a sentence; ``items`` is how many the plan has that it made."""
    if edit.what == "planned":
        many = f" of {words.quantity(items, 'item', 'items')}" if items else ""
        return f"{edit.by or 'the server'} imported a plan{many}"
    done = DONE.get(edit.what, DONE["changed"]).format(edit.title)
    return f"{edit.by or 'the server'} {done}"


def _step(
    key: str, verb: str, edit: EditView | None, hindered: str, items: int = 0
) -> CommandEntry:
    if edit is None:
        return _entry(key, _label(key), hindered or f"There is nothing to {verb.lower()}.")
    return _entry(key, f"{verb}: {_done(edit, items)}", hindered)


def _hindered(picture: Picture, plan: PlanView | None) -> str:
    why = picture.why_not(ChangeItem, "No link to the server: nothing can be edited from here.")
    if why:
        return why
    if plan is None:
        return "Waiting for the programme …"
    return lock_words(picture)


def _entry(key: str, label: str, why: str) -> CommandEntry:
    shortcut, also = SHORTCUTS.get(key, ("", ""))
    return CommandEntry(key, say(GROUP), label, shortcut, not why, why, also)


def _label(key: str) -> str:
    return LABELS[key]


def _item(picture: Picture, wanted: str | None) -> ItemView | None:
    return next((item for item in picture.items if item.id == wanted), None)
