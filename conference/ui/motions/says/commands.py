"""The commands of motions, as the palette and the sheet of shortcuts list them."""

from __future__ import annotations

from collections.abc import Mapping

from conference.ui.kit.search import CommandEntry
from conference.ui.motions.says.sheet import ACTS
from conference.words.spoken import say

__all__ = ["act_entries", "beside_entry", "key_entries", "show_entry"]

GROUP = "desk-panels-motions"
KEYS = {
    "put": "Ctrl+Shift+V",
    "screens": "Ctrl+Shift+H",
    "page": "Ctrl+Shift+N",
    "up": "Ctrl+Shift+Up",
    "down": "Ctrl+Shift+Down",
    "amend": "Ctrl+Shift+E",
}


def show_entry() -> CommandEntry:
    """Going to the panel."""
    return CommandEntry("motions", say(GROUP), say("desk-motions-show"), "Ctrl+Shift+M")


def beside_entry() -> CommandEntry:
    """Another way to show what a motion changes."""
    return CommandEntry("motions:beside", say(GROUP), say("desk-motions-show-beside"))


def key_entries() -> tuple[CommandEntry, ...]:
    """The acts that have a shortcut."""
    return tuple(
        CommandEntry(f"motions:{act}", say(GROUP), say(ACTS[act][0]), key)
        for act, key in KEYS.items()
    )


def act_entries(why: Mapping[str, str]) -> tuple[CommandEntry, ...]:
    """All acts; ``why`` says of each why it cannot be done, "" where it can."""
    return tuple(
        CommandEntry(
            f"motions:{act}", say(GROUP), say(label), KEYS.get(act, ""), not why[act], why[act]
        )
        for act, (label, _) in ACTS.items()
    )
