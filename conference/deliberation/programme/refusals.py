"""Every refusal about the programme: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal
from conference.core.ids import ItemId
from conference.deliberation.programme.model import Edit, Item

__all__ = [
    "edit_moved",
    "item_exists",
    "item_is_on",
    "item_over",
    "item_stays",
    "no_title",
    "nothing_left",
    "plan_locked",
    "plan_moved",
    "standby_moved",
    "unknown_item",
]


def unknown_item(item: ItemId) -> Refusal:
    """There is no such item in the programme."""
    return Refusal("unknown_item", "There is no such item in the programme.", {"item": item})


def standby_moved(standby: Item | None) -> Refusal:
    """Another item is on standby than the sender meant, or something about it has changed."""
    now = f"“{standby.title}” is on standby" if standby else "Nothing is on standby"
    return Refusal(
        "standby_moved",
        f"{now} now. Nothing has gone on air: read it, then press GO again.",
        {"standby": standby.id} if standby else {},
    )


def item_over(meant: Item | None, on: Item | None) -> Refusal:
    """The item that the sender wants to end is not on."""
    title = f"“{meant.title}”" if meant else "This item"
    rest = f"“{on.title}” is, and goes on" if on else "nothing is"
    return Refusal("item_over", f"{title} is not on air: {rest}.", {"on": on.id} if on else {})


def plan_moved() -> Refusal:
    """The plan is another one than that whose difference was read."""
    sentence = "The programme was changed meanwhile. Compare the file with it again, then accept."
    return Refusal("plan_moved", sentence)


def item_is_on(item: Item) -> Refusal:
    """What is on air cannot be on standby."""
    sentence = f"“{item.title}” is on air already. Pick another item."
    return Refusal("item_is_on", sentence, {"item": item.id})


def item_exists(item: Item) -> Refusal:
    """Another item has the id that was chosen for a new one."""
    sentence = f"The id of the new item is that of “{item.title}”. Choose another."
    return Refusal("item_exists", sentence, {"item": item.id})


def item_stays(item: Item, why: str) -> Refusal:
    """An item cannot go out of the plan; ``why`` ends a sentence that begins with its title."""
    return Refusal(
        "item_stays", f"“{item.title}” stays in the rundown: it {why}.", {"item": item.id}
    )


def no_title() -> Refusal:
    """Every item needs a title."""
    return Refusal("no_title", "An item needs a title.")


def nothing_left(item: Item) -> Refusal:
    """A split needs something on both sides."""
    minutes = f"{item.minutes} min"
    sentence = f"“{item.title}” takes {minutes}: split it earlier, so that something follows."
    return Refusal("nothing_left", sentence, {"minutes": item.minutes})


def edit_moved(last: Edit | None) -> Refusal:
    """Another edit is the last one by now than the one that the sender meant."""
    if last is None:
        return Refusal("edit_moved", "There is no edit left to undo or redo.")
    what = f"“{last.title}” was {last.what.value}" if last.title else "a whole plan was imported"
    by = f" by {last.by}" if last.by else ""
    sentence = f"Another edit came in between: {what}{by}. It has to be undone or redone first."
    return Refusal("edit_moved", sentence, {"edit": last.number})


def plan_locked(by: str) -> Refusal:
    """The plan is locked against edits."""
    who = f" by {by}" if by else ""
    sentence = f"The rundown is locked against edits{who}. Unlock it first; any desk may."
    return Refusal("plan_locked", sentence, {"by": by})
