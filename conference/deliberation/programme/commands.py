"""What may be asked about the programme."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.bounds import ItemName, Minutes, Number, ShortText
from conference.deliberation.command import WireCommand
from conference.deliberation.programme.model import Item, ItemKind

__all__ = [
    "AcceptProgramme",
    "ChangeItem",
    "Command",
    "DeleteItem",
    "EditCommand",
    "EndItem",
    "InsertItem",
    "MoveItem",
    "PlanProgramme",
    "RedoEdit",
    "SetEditLock",
    "SetStandby",
    "SkipItem",
    "SplitItem",
    "StartItem",
    "UndoEdit",
]


@dataclass(frozen=True, slots=True)
class PlanProgramme:
    """Set the programme; the item that is on must stay in it."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class AcceptProgramme:
    """The desk accepts another plan, whose difference to that of the digest ``base`` it has read.

    See :func:`conference.deliberation.programme.accepting.plan_digest`.
    """

    items: tuple[Item, ...]
    base: str


class StartItem(WireCommand, frozen=True, tag="start_item"):
    """GO: the desk puts an item on.

    With ``playhead``, the revision of what is on standby as the sender knows it, the item goes on
    only if it is still on standby at that revision.
    """

    item: ItemName
    playhead: Number | None = None


class EndItem(WireCommand, frozen=True, tag="end_item"):
    """The desk ends the item that is on; with ``item``, only if it is that one."""

    item: ItemName | None = None


class SetStandby(WireCommand, frozen=True, tag="set_standby"):
    """The desk picks the item that GO puts on; None: what comes next."""

    item: ItemName | None


class InsertItem(WireCommand, frozen=True, tag="insert_item"):
    """The desk adds ``item``, an id that it chooses, to the plan ``after`` another (None: first).

    It belongs to the day of its neighbour; without ``starts_at`` it is planned to start when that
    one is planned to end.
    """

    item: ItemName
    after: ItemName | None
    title: ShortText
    minutes: Minutes
    kind: ItemKind = ItemKind.NOTICE
    speaker: ShortText = ""
    starts_at: Number | None = None
    hard: bool = False


class DeleteItem(WireCommand, frozen=True, tag="delete_item"):
    """The desk takes an item out of the plan that is neither on nor on standby and never was on."""

    item: ItemName


class MoveItem(WireCommand, frozen=True, tag="move_item"):
    """The desk moves an item ``after`` another (None: first); its planned times stay."""

    item: ItemName
    after: ItemName | None


class SkipItem(WireCommand, frozen=True, tag="skip_item"):
    """The desk has what comes next pass over an item, or no longer."""

    item: ItemName
    skip: bool


class ChangeItem(WireCommand, frozen=True, tag="change_item"):
    """The desk changes an item, also one that is on; what is None stays as it is.

    ``minutes`` never restarts its countdown: it ends so many minutes after it began.
    """

    item: ItemName
    title: ShortText | None = None
    speaker: ShortText | None = None
    kind: ItemKind | None = None
    minutes: Minutes | None = None
    starts_at: Number | None = None
    hard: bool | None = None


class SplitItem(WireCommand, frozen=True, tag="split_item"):
    """The desk splits an item after so many minutes; the rest follows it as ``part``, a new id.

    The rest has ``title``, or that of the item where it is blank.
    """

    item: ItemName
    part: ItemName
    minutes: Minutes
    title: ShortText = ""


class UndoEdit(WireCommand, frozen=True, tag="undo_edit"):
    """The desk undoes the last edit of the plan, which must be the one of this number."""

    edit: Number


class RedoEdit(WireCommand, frozen=True, tag="redo_edit"):
    """The desk redoes the edit that was undone last, which must be the one of this number."""

    edit: Number


class SetEditLock(WireCommand, frozen=True, tag="set_edit_lock"):
    """The desk locks the plan against edits of all desks, or unlocks it."""

    on: bool


EditCommand = (
    InsertItem | DeleteItem | MoveItem | SkipItem | ChangeItem | SplitItem | UndoEdit | RedoEdit
)
"""Commands that a locked plan refuses."""

Command = (
    PlanProgramme
    | AcceptProgramme
    | StartItem
    | EndItem
    | SetStandby
    | InsertItem
    | DeleteItem
    | MoveItem
    | SkipItem
    | ChangeItem
    | SplitItem
    | UndoEdit
    | RedoEdit
    | SetEditLock
)
