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
    group, window = say("desk-frame-workspace"), say("desk-frame-window")
    return (
        *(
            CommandEntry(key_of_workspace(one.name), group, say(one.title), f"Alt+{place}")
            for place, one in enumerate(workspaces, start=1)
        ),
        CommandEntry("full", window, say("desk-frame-full-screen"), "F11", order=ASIDE),
        CommandEntry("palette", window, say("desk-frame-commands"), "Ctrl+K"),
        CommandEntry("help", window, say("desk-kit-shortcuts"), "F1"),
        CommandEntry("lock_desk", window, say("desk-frame-lock-desk"), "Ctrl+Alt+L"),
        CommandEntry("quit", window, say("desk-frame-quit"), "Ctrl+Q", order=ASIDE),
    )


def desk_commands(workspaces: Sequence[Workspace]) -> tuple[CommandEntry, ...]:
    """What the desk itself can do: always all of it."""
    arrange = say("desk-frame-arrange")
    entry = CommandEntry("arrange", say("desk-frame-window"), arrange, order=ASIDE)
    return (*desk_keys(workspaces), entry)


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
    parts = [
        say("desk-frame-is-open", question=one.question)
        for one in picture.polls
        if one.state == "open"
    ]
    if picture.on is not None:
        parts.append(say("desk-frame-is-on-air", title=picture.on.title))
    return " ".join(parts)


def hindrance(entries: Sequence[CommandEntry], key: str) -> str:
    """Why the command of this key cannot be given now, as a sentence; "" when it can be."""
    entry = next((one for one in entries if one.key == key), None)
    if entry is None:
        return say("desk-frame-nothing-to-do")
    if entry.enabled:
        return ""
    if entry.why:
        return say("desk-frame-why-not-now", why=entry.why, label=entry.label)
    return say("desk-frame-not-now", label=entry.label)
