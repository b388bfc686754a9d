"""What asking for an edit of the plan leads to."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import ItemId
from conference.deliberation.programme import refusals
from conference.deliberation.programme.commands import (
    ChangeItem,
    DeleteItem,
    EditCommand,
    InsertItem,
    MoveItem,
    RedoEdit,
    SkipItem,
    SplitItem,
    UndoEdit,
)
from conference.deliberation.programme.events import (
    EditRedone,
    EditUndone,
    Event,
    ItemChanged,
    ItemDeleted,
    ItemInserted,
    ItemMoved,
    ItemSplit,
)
from conference.deliberation.programme.model import Edit, Item, Programme, on_standby

__all__ = ["decide_edit"]

Decision = tuple[Event, ...] | Refusal

MINUTE = 60_000


def decide_edit(programme: Programme, command: EditCommand, by: str, at: Millis) -> Decision:
    """Nobody edits a locked plan; what is so already is accepted and changes nothing."""
    if programme.locked_by is not None:
        return refusals.plan_locked(programme.locked_by)
    match command:
        case InsertItem():
            return _insert(programme, command, by, at)
        case DeleteItem():
            return _delete(programme, command, by, at)
        case MoveItem():
            return _move(programme, command, by, at)
        case SkipItem():
            return _skip(programme, command, by, at)
        case ChangeItem():
            return _change(programme, command, by, at)
        case SplitItem():
            return _split(programme, command, by, at)
        case UndoEdit(edit):
            stays = _step(programme, edit, programme.undo, programme.redo)
            return (EditUndone(edit, by, at),) if stays is None else stays
        case RedoEdit(edit):
            stays = _step(programme, edit, programme.redo, programme.undo)
            return (EditRedone(edit, by, at),) if stays is None else stays
        case _:
            assert_never(command)


def _insert(programme: Programme, command: InsertItem, by: str, at: Millis) -> Decision:
    after, title = command.after, command.title.strip()
    neighbour = programme.item(after) or next(iter(programme.items), None)
    if after is not None and programme.item(after) is None:
        return refusals.unknown_item(after)
    if not title:
        return refusals.no_title()
    starts_at = Millis(command.starts_at or _start_beside(neighbour, after, at))
    day = neighbour.day if neighbour else 1
    speaker = command.speaker.strip()
    item = Item(
        command.item, day, command.kind, title, starts_at, command.minutes, speaker, command.hard
    )
    known = programme.item(command.item)
    if known is not None:
        return () if _is_like(known, item) else refusals.item_exists(known)
    return (ItemInserted(item, after, by, at),)


def _is_like(known: Item, item: Item) -> bool:
    """Whether an item may be the one that was inserted by the same command, moved or not."""
    return (known.title, known.kind, known.minutes) == (item.title, item.kind, item.minutes)


def _start_beside(neighbour: Item | None, after: ItemId | None, at: Millis) -> int:
    if neighbour is None:
        return at
    return neighbour.starts_at + (neighbour.minutes * MINUTE if after is not None else 0)


def _delete(programme: Programme, command: DeleteItem, by: str, at: Millis) -> Decision:
    item, standby = programme.item(command.item), on_standby(programme)
    if item is None:
        return ()
    if standby is not None and standby.id == item.id:
        return refusals.item_stays(item, "is on standby: put another item there first")
    why = _why_it_stays(programme, item)
    return refusals.item_stays(item, why) if why else (ItemDeleted(item.id, by, at),)


def _why_it_stays(programme: Programme, item: Item) -> str:
    if item.id == programme.on:
        return "is on air"
    if item.id in programme.runs:
        return "was on air, and the rundown says when"
    return ""


def _move(programme: Programme, command: MoveItem, by: str, at: Millis) -> Decision:
    ids = [item.id for item in programme.items]
    for wanted in (command.item, command.after):
        if wanted is not None and wanted not in ids:
            return refusals.unknown_item(wanted)
    place = ids.index(command.item)
    before = ids[place - 1] if place else None
    if command.after in {command.item, before}:
        return ()
    return (ItemMoved(command.item, command.after, by, at),)


def _skip(programme: Programme, command: SkipItem, by: str, at: Millis) -> Decision:
    item = programme.item(command.item)
    if item is None:
        return refusals.unknown_item(command.item)
    if command.skip and item.id == programme.on:
        return refusals.item_is_on(item)
    changed = replace(item, skipped=command.skip)
    return (ItemChanged(changed, by, at),) if changed != item else ()


def _change(programme: Programme, command: ChangeItem, by: str, at: Millis) -> Decision:
    item = programme.item(command.item)
    if item is None:
        return refusals.unknown_item(command.item)
    title = item.title if command.title is None else command.title.strip()
    if not title:
        return refusals.no_title()
    changed = replace(
        item,
        title=title,
        speaker=item.speaker if command.speaker is None else command.speaker.strip(),
        kind=command.kind or item.kind,
        minutes=command.minutes or item.minutes,
        starts_at=item.starts_at if command.starts_at is None else Millis(command.starts_at),
        hard=item.hard if command.hard is None else command.hard,
    )
    return (ItemChanged(changed, by, at),) if changed != item else ()


def _split(programme: Programme, command: SplitItem, by: str, at: Millis) -> Decision:
    item, known = programme.item(command.item), programme.item(command.part)
    if item is None:
        return refusals.unknown_item(command.item)
    if known is not None:
        return () if item.minutes == command.minutes else refusals.item_exists(known)
    if command.minutes >= item.minutes:
        return refusals.nothing_left(item)
    part = replace(
        item,
        id=command.part,
        title=command.title.strip() or item.title,
        starts_at=Millis(item.starts_at + command.minutes * MINUTE),
        minutes=item.minutes - command.minutes,
        hard=False,
        poll=None,
        skipped=False,
    )
    return (ItemSplit(item.id, command.minutes, part, by, at),)


def _step(
    programme: Programme, edit: int, line: tuple[Edit, ...], done: tuple[Edit, ...]
) -> Decision | None:
    """None when the last edit of ``line`` may be stepped over, and is the one of this number."""
    if not line or line[-1].number != edit:
        if done and done[-1].number == edit:
            return ()
        return refusals.edit_moved(line[-1] if line else None)
    there = {item.id for item in line[-1].items}
    for item in programme.items:
        if item.id not in there:
            picked = "is on standby" if item.id == programme.standby else ""
            why = _why_it_stays(programme, item) or picked
            if why:
                return refusals.item_stays(item, why)
    return None
