"""Every refusal about the programme: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal
from conference.core.ids import ItemId
from conference.deliberation.programme.model import Item

__all__ = ["item_is_on", "item_over", "plan_moved", "standby_moved", "unknown_item"]


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
