"""Edits of the plan: what each makes of the items, and how they are undone and redone. Pure.

All edits, of all desks, are one line in the order of the record: the last is undone first. An edit
keeps the items as they were, so that undoing it gives exactly these back.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from immutables import Map

from conference.core.ids import ItemId
from conference.deliberation.programme.events import (
    ItemChanged,
    ItemDeleted,
    ItemEdit,
    ItemInserted,
    ItemMoved,
    ItemSplit,
)
from conference.deliberation.programme.model import (
    REMEMBERED,
    Edit,
    EditKind,
    Item,
    Planned,
    Programme,
)

__all__ = ["edited", "planned_anew", "redone", "undone"]

Items = tuple[Item, ...]

KINDS = (
    ({"title", "speaker"}, EditKind.RETITLED),
    ({"minutes"}, EditKind.LENGTH),
    ({"starts_at", "hard"}, EditKind.TIMES),
)
"""What a change is called that changed no other fields than these."""


def edited(state: Programme, event: ItemEdit) -> Programme:
    """The programme after an edit, which is the next to undo; what was undone is forgotten."""
    match event:
        case ItemInserted(item, after, by):
            items = _inserted(state.items, item, after)
            return _kept(state, items, EditKind.INSERTED, item.title, by)
        case ItemDeleted(ident, by):
            items = tuple(item for item in state.items if item.id != ident)
            return _kept(state, items, EditKind.DELETED, _title(state, ident), by)
        case ItemMoved(ident, after, by):
            (item,) = (item for item in state.items if item.id == ident)
            rest = tuple(item for item in state.items if item.id != ident)
            return _kept(state, _inserted(rest, item, after), EditKind.MOVED, item.title, by)
        case ItemChanged(item, by):
            (before,) = (one for one in state.items if one.id == item.id)
            what = _kind(before, item)
            changed = _kept(state, _exchanged(state.items, item), what, before.title, by)
            is_off = what is EditKind.SKIPPED and state.standby == item.id
            return replace(changed, standby=None) if is_off else changed
        case ItemSplit(ident, minutes, part, by):
            (item,) = (item for item in state.items if item.id == ident)
            shorter = _exchanged(state.items, replace(item, minutes=minutes))
            return _kept(state, _inserted(shorter, part, ident), EditKind.SPLIT, item.title, by)
        case _:
            assert_never(event)


def planned_anew(state: Programme, items: Items, by: str) -> Programme:
    """The programme with another plan. The times as planned are those of the new one.

    Once something was on, they are for items that are new in it only. The first plan cannot be
    undone.
    """
    known = state.planned if state.runs else Map[ItemId, Planned]()
    if not state.items and not state.edits:
        return replace(state, items=items, planned=_with_new(known, items))
    after = _kept(state, items, EditKind.PLANNED, "", by)
    return replace(after, planned=_with_new(known, items))


def undone(state: Programme) -> Programme:
    """The programme without its last edit."""
    *rest, edit = state.undo
    redo = (*state.redo, replace(edit, items=state.items, planned=state.planned))
    return replace(_at(state, edit), undo=tuple(rest), redo=redo)


def redone(state: Programme) -> Programme:
    """The programme with the edit that was undone last."""
    *rest, edit = state.redo
    undo = (*state.undo, replace(edit, items=state.items, planned=state.planned))
    return replace(_at(state, edit), undo=undo, redo=tuple(rest))


def _at(state: Programme, edit: Edit) -> Programme:
    """What an edit kept is there again; who was picked to go on next stays if it is there."""
    return _with_items(replace(state, planned=edit.planned), edit.items)


def _kept(state: Programme, items: Items, what: EditKind, title: str, by: str) -> Programme:
    edit = Edit(state.edits + 1, what, title, by, state.items, state.planned)
    return replace(
        _with_items(state, items),
        planned=_with_new(state.planned, items),
        edits=edit.number,
        undo=(*state.undo, edit)[-REMEMBERED:],
        redo=(),
    )


def _with_items(state: Programme, items: Items) -> Programme:
    is_there = any(item.id == state.standby for item in items)
    return replace(state, items=items, standby=state.standby if is_there else None)


def _with_new(known: Map[ItemId, Planned], items: Items) -> Map[ItemId, Planned]:
    new = {item.id: Planned(item.starts_at, item.minutes) for item in items if item.id not in known}
    return known.update(new)


def _inserted(items: Items, item: Item, after: ItemId | None) -> Items:
    ids = [one.id for one in items]
    place = 0 if after is None else ids.index(after) + 1
    return (*items[:place], item, *items[place:])


def _exchanged(items: Items, item: Item) -> Items:
    return tuple(item if one.id == item.id else one for one in items)


def _title(state: Programme, ident: ItemId) -> str:
    item = state.item(ident)
    return item.title if item is not None else ""


def _kind(before: Item, after: Item) -> EditKind:
    if before.skipped != after.skipped:
        return EditKind.SKIPPED if after.skipped else EditKind.UNSKIPPED
    fields = ("kind", "title", "speaker", "minutes", "starts_at", "hard")
    changed = {name for name in fields if getattr(before, name) != getattr(after, name)}
    return next((kind for names, kind in KINDS if changed <= names), EditKind.CHANGED)
