"""The workspaces of the desk: which panels stand where, for a wide window and for a narrow one.

A workspace is an arrangement of the same panels, never another program: what is on air, the
standby line and the alerts are the same in each.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

__all__ = ["Arrangement", "Workspace", "arrangement", "key_of_workspace"]


class Workspace(StrEnum):
    """The workspaces, in the order of their buttons and of their keys (Alt+1 ...)."""

    SHOW = "show"
    POLLS = "polls"
    PARTIES = "parties"
    LOTTERY = "lottery"
    RECORD = "record"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Where the panels are. Panels of one column that stand in one tuple are tabs of each other.

    ``centre`` is the panel in the middle, "" where the docks share the whole window (there must
    then be no ``bottom``: it would stand between the columns). ``left``,
    ``right`` and ``bottom`` are columns of docks from above; ``widths`` are those of the left and
    the right column, ``heights`` those of the parts of the right column, in pixels. What is named
    nowhere is hidden.
    """

    centre: str
    left: tuple[str, ...] = ()
    right: tuple[tuple[str, ...], ...] = ()
    bottom: tuple[str, ...] = ()
    widths: tuple[int, int] = (420, 650)
    heights: tuple[int, ...] = field(default=(480, 440))


ALERTS = ("alerts",)

WIDE = {
    Workspace.SHOW: Arrangement("polls", ("rundown",), (("parties",), ("map",)), ALERTS),
    Workspace.POLLS: Arrangement("polls", (), (("map",), ALERTS), (), (0, 600), (600, 300)),
    Workspace.PARTIES: Arrangement(
        "", ("parties",), (("map",), ALERTS), (), (1000, 900), (740, 160)
    ),
    Workspace.LOTTERY: Arrangement("lottery", ("rundown",), (), ALERTS, (400, 0)),
    Workspace.RECORD: Arrangement("record", ("rundown",), (ALERTS,), (), (400, 620)),
}
NARROW = {
    Workspace.SHOW: Arrangement(
        "polls", ("rundown",), (("parties", "map", "alerts"),), (), (300, 380)
    ),
    Workspace.POLLS: Arrangement("polls", (), (("map", "alerts"),), (), (0, 380)),
    Workspace.PARTIES: Arrangement("", ("parties",), (("map", "alerts"),), (), (760, 600)),
    Workspace.LOTTERY: Arrangement("lottery"),
    Workspace.RECORD: Arrangement("record", (), (ALERTS,), (), (0, 480)),
}


def arrangement(workspace: Workspace, *, is_wide: bool) -> Arrangement:
    """Where the panels of a workspace stand, before anybody moved them."""
    return (WIDE if is_wide else NARROW)[workspace]


def key_of_workspace(workspace: Workspace) -> str:
    """The key of the palette's entry that goes there."""
    return f"workspace:{workspace}"
