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
    "undo": "desk-programme-undo-last",
    "redo": "desk-programme-redo-last",
    "earlier": "desk-programme-move-up",
    "later": "desk-programme-move-down",
    "longer": "desk-programme-longer",
    "shorter": "desk-programme-shorter",
    "edit": "desk-programme-change",
    "lock": "desk-programme-lock",
}


def edit_keys() -> tuple[CommandEntry, ...]:
    """Edits that have a key, as the sheet of shortcuts lists them."""
    return tuple(_entry(key, _label(key), "") for key in SHORTCUTS)


def edit_entries(picture: Picture, target: str | None) -> tuple[CommandEntry, ...]:
    """What can be done with the plan; ``target`` is the item that it is for."""
    plan = picture.replica.get("plan", PlanView)
    hindered = _hindered(picture, plan)
    lock = say("desk-programme-unlock") if plan and plan.locked_by is not None else _label("lock")
    return (
        _step("undo", plan.undo if plan else None, hindered, len(picture.items)),
        _step("redo", plan.redo if plan else None, hindered),
        *of_item(picture, target),
        *_minute_entries(picture, hindered),
        _entry("insert", say("desk-programme-insert"), hindered),
        _entry("lock", lock, hindered if picture.why_not(SetEditLock) else ""),
    )


def of_item(picture: Picture, target: str | None) -> tuple[CommandEntry, ...]:
    """What can be done with one item."""
    item = _item(picture, target)
    hindered = _hindered(picture, picture.replica.get("plan", PlanView))
    if item is None:
        why = hindered or say("desk-programme-none-marked")
        return tuple(_entry(key, _label(key), why) for key in ("earlier", "later", "edit"))
    named, last = {"title": item.title}, picture.items[-1]
    first = say("desk-programme-is-first") if item.place == picture.items[0].place else ""
    end = say("desk-programme-is-last") if item.place == last.place else ""
    short = say("desk-programme-is-short") if item.minutes < 2 else ""
    skip = "desk-programme-hold-it" if item.skipped else "desk-programme-skip-it"
    return (
        _entry("edit", say("desk-programme-change-it", **named), hindered),
        _entry("earlier", say("desk-programme-move-it-up", **named), hindered or first),
        _entry("later", say("desk-programme-move-it-down", **named), hindered or end),
        _entry("skip", say(skip, **named), hindered),
        _entry("split", say("desk-programme-split-it", **named), hindered or short),
        _entry("delete", say("desk-programme-delete-it", **named), hindered),
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
    why = picture.why_not(PlanCues, say("desk-programme-no-link-edit"))
    if item is None:
        why = why or say("desk-programme-none-marked")
        label = say("desk-programme-cues-of-item")
        return CommandEntry("cues", say(GROUP), label, shortcut, False, why)
    key = "cues" if shortcut else f"cues:{item.id}"
    label = say("desk-programme-cues-of", title=item.title)
    return CommandEntry(key, say(GROUP), label, shortcut, not why, why)


def lock_words(picture: Picture) -> str:
    """That the rundown is locked, by whom, and how it is unlocked; "" while it is not."""
    plan = picture.replica.get("plan", PlanView)
    if plan is None or plan.locked_by is None:
        return ""
    if not plan.locked_by:
        return say("desk-programme-locked")
    return say("desk-programme-locked-by", who=plan.locked_by)


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
    none = "" if on is not None else say("desk-programme-none-on")
    least = say("desk-programme-is-least") if on is not None and on.minutes < 2 else ""
    return (
        _entry("longer", _label("longer"), hindered or none),
        _entry("shorter", _label("shorter"), hindered or none or least),
    )


def stepped(picture: Picture, command: WireCommand) -> str:
    """What it means that this undoing or redoing is done, as a sentence; "" for other commands."""
    plan = picture.replica.get("plan", PlanView)
    if plan is not None and plan.undo is not None and command == UndoEdit(plan.undo.number):
        return say("desk-programme-undone", edit=_done(plan.undo, len(picture.items)))
    if plan is not None and plan.redo is not None and command == RedoEdit(plan.redo.number):
        return say("desk-programme-redone", edit=_done(plan.redo))
    return ""


def _done(edit: EditView, items: int = 0) -> str:
    """Who did what, as the end of a sentence; ``items`` is how many the plan has that it made."""
    who = edit.by or say("desk-programme-the-server")
    if edit.what == "planned" and not items:
        return say("desk-programme-planned", who=who)
    if edit.what == "planned":
        return say("desk-programme-planned-items", who=who, count=items)
    is_skip = edit.what in {"skipped", "unskipped"}
    key = "desk-programme-edited-skip" if is_skip else "desk-programme-edited"
    return say(key, who=who, what=edit.what, title=edit.title)


STEPS = {
    "undo": ("desk-programme-undo-of", "desk-programme-none-to-undo"),
    "redo": ("desk-programme-redo-of", "desk-programme-none-to-redo"),
}
"""What a step back or forth is called, and that there is none: keys of messages."""


def _step(key: str, edit: EditView | None, hindered: str, items: int = 0) -> CommandEntry:
    named, none = STEPS[key]
    if edit is None:
        return _entry(key, _label(key), hindered or say(none))
    return _entry(key, say(named, edit=_done(edit, items)), hindered)


def _hindered(picture: Picture, plan: PlanView | None) -> str:
    why = picture.why_not(ChangeItem, say("desk-programme-no-link-edit"))
    if why:
        return why
    if plan is None:
        return say("desk-programme-awaited")
    return lock_words(picture)


def _entry(key: str, label: str, why: str) -> CommandEntry:
    shortcut, also = SHORTCUTS.get(key, ("", ""))
    return CommandEntry(key, say(GROUP), label, shortcut, not why, why, also)


def _label(key: str) -> str:
    return say(LABELS[key])


def _item(picture: Picture, wanted: str | None) -> ItemView | None:
    return next((item for item in picture.items if item.id == wanted), None)
