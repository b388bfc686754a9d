"""The commands of the desk itself: workspaces, window, palette, sheet of shortcuts.

What its panels can do they say themselves; a key, a button and the palette have the same
:class:`~conference.ui.kit.search.CommandEntry` for the same command, and with it the same verdict.
"""

from __future__ import annotations

from collections.abc import Sequence

from conference.ui.arrangements import Workspace, key_of_workspace
from conference.ui.kit.search import ASIDE, CommandEntry
from conference.ui.picture import Picture
from conference.words.spoken import say

__all__ = ["desk_commands", "desk_keys", "hindrance", "key_table", "still_running"]


def desk_keys(workspaces: Sequence[Workspace]) -> tuple[CommandEntry, ...]:
    """The keys of the desk itself: Alt and a digit for the workspaces, in their order."""
    locking = "Lock this desk; all goes on being shown"
    return (
        *(
            CommandEntry(key_of_workspace(one.name), "Workspace", say(one.title), f"Alt+{place}")
            for place, one in enumerate(workspaces, start=1)
        ),
        CommandEntry("full", "Window", "Full screen", "F11", order=ASIDE),
        CommandEntry("palette", "Window", "Commands", "Ctrl+K"),
        CommandEntry("help", "Window", "Shortcuts", "F1"),
        CommandEntry("lock_desk", "Window", locking, "Ctrl+Alt+L"),
        CommandEntry("quit", "Window", "Close the desk; the vote goes on", "Ctrl+Q", order=ASIDE),
    )


def desk_commands(workspaces: Sequence[Workspace]) -> tuple[CommandEntry, ...]:
    """What the desk itself can do: always all of it."""
    arrange = "Put the panels back in their places"
    return (*desk_keys(workspaces), CommandEntry("arrange", "Window", arrange, order=ASIDE))


def key_table(entries: Sequence[CommandEntry]) -> dict[str, str]:
    """The command of each key sequence. Raises :class:`ValueError` when two want the same one."""
    table: dict[str, str] = {}
    for entry in entries:
        for sequence in entry.sequences:
            if table.setdefault(sequence, entry.key) != entry.key:
                raise ValueError(f"{sequence} is the key of {table[sequence]} and of {entry.key}")
    return table


def still_running(picture: Picture) -> str:
    """What is going on that a desk may be needed for, as a sentence; "" when nothing is."""
    parts = [f"“{one.question}” is open." for one in picture.polls if one.state == "open"]
    if picture.on is not None:
        parts.append(f"“{picture.on.title}” is on air.")
    return " ".join(parts)


def hindrance(entries: Sequence[CommandEntry], key: str) -> str:
    """Why the command of this key cannot be given now, as a sentence; "" when it can be."""
    entry = next((one for one in entries if one.key == key), None)
    if entry is None:
        return "There is nothing to do this with now."
    if entry.enabled:
        return ""
    return f"{entry.why} Not now: {entry.label}." if entry.why else f"Not now: {entry.label}."
