"""The keys of the desk: one table, for the shortcuts themselves, their sheet and the palette."""

from __future__ import annotations

from conference.ui.kit.search import Entry

__all__ = ["SHEET", "key_of"]

SHEET = (
    Entry("go", "Show", "GO: put standby on air", "Space"),
    Entry("end", "Show", "End the item on air", "F8"),
    Entry("press:open", "Polls", "Open the poll", "F5"),
    Entry("press:close", "Polls", "Close the poll", "F6"),
    Entry("press:publish", "Polls", "Publish the result", "F7"),
    Entry("round:previous", "Polls", "Show the round before, on every screen", "F9"),
    Entry("round:following", "Polls", "Show the next round, on every screen", "F10"),
    Entry("round:all", "Polls", "Show all rounds, on every screen", "F12"),
    Entry("prepare", "Polls", "Prepare a poll", "Ctrl+N"),
    Entry("filter", "Parties", "Filter the parties", "Ctrl+F"),
    Entry("answers", "Map", "Colour the map by answers", "Ctrl+1"),
    Entry("links", "Map", "Colour the map by links", "Ctrl+2"),
    Entry("workspace:show", "Workspace", "Show", "Alt+1"),
    Entry("workspace:polls", "Workspace", "Polls", "Alt+2"),
    Entry("workspace:parties", "Workspace", "Parties", "Alt+3"),
    Entry("workspace:lottery", "Workspace", "Lottery", "Alt+4"),
    Entry("workspace:record", "Workspace", "Record", "Alt+5"),
    Entry("alerts", "Window", "Show the alerts", "Ctrl+E"),
    Entry("full", "Window", "Full screen", "F11"),
    Entry("palette", "Window", "Commands", "Ctrl+K"),
    Entry("help", "Window", "Shortcuts", "F1"),
    Entry("quit", "Window", "Close the desk; the vote goes on", "Ctrl+Q"),
)
"""In the order in which the sheet shows them."""


def key_of(entry: str) -> str:
    """The shortcut of an entry; "" when it has none."""
    return next((one.shortcut for one in SHEET if one.key == entry), "")
