"""Workspaces, and where panels stand in them, for a wide window and for a narrow one.

A workspace is an arrangement of the same panels, never another program: what is on air, the
standby line and the alerts are the same in each. A workspace says how wide its columns are; each
panel says where in which workspace it stands (a :class:`Spot`), and what stands where is the sum.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

__all__ = [
    "Arrangement",
    "PanelSpots",
    "Side",
    "Sizes",
    "Spot",
    "Workspace",
    "arrangement",
    "key_of_workspace",
]


class Side(Enum):
    """The part of the window in which a panel stands."""

    CENTRE = "centre"
    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a column: ``row`` counts from above, panels of one row are tabs by ``tab``."""

    side: Side
    row: int = 0
    tab: int = 0


@dataclass(frozen=True, slots=True)
class Sizes:
    """Pixels: ``widths`` of the left and the right column, ``heights`` of the right one's rows.

    ``top`` is the height of what stands above the centre.
    """

    widths: tuple[int, int] = (420, 650)
    heights: tuple[int, ...] = (480, 440)
    top: int = 380


@dataclass(frozen=True, slots=True)
class Workspace:
    """A workspace: ``name`` is kept in settings and never changes.

    ``title`` is the key of the message on its button.
    """

    name: str
    title: str
    wide: Sizes = Sizes()
    narrow: Sizes = Sizes()


@dataclass(frozen=True, slots=True)
class PanelSpots:
    """Where a panel stands, by the name of the workspace; nowhere in those that are not named."""

    wide: Mapping[str, Spot]
    narrow: Mapping[str, Spot]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Where the panels are. Panels of one row that stand in one tuple are tabs of each other.

    ``centre`` is the panel in the middle, "" where the docks share the whole window (there must
    then be no ``bottom``: it would stand between the columns). ``left``, ``right`` and ``bottom``
    are columns of docks from above, ``top`` is a row of them from the left; ``sizes`` are those of
    their columns. What is named nowhere is
    hidden.
    """

    centre: str
    left: tuple[str, ...]
    right: tuple[tuple[str, ...], ...]
    bottom: tuple[str, ...]
    sizes: Sizes
    top: tuple[str, ...] = ()


def arrangement(
    workspace: Workspace, panels: Iterable[tuple[str, PanelSpots]], *, is_wide: bool
) -> Arrangement:
    """Where panels, each given by its name, stand in a workspace before anybody moved them.

    Panels of the same spot keep the order in which they are given.
    """
    found: dict[Side, list[tuple[Spot, str]]] = {side: [] for side in Side}
    for name, standing in panels:
        spot = (standing.wide if is_wide else standing.narrow).get(workspace.name)
        if spot is not None:
            found[spot.side].append((spot, name))
    for column in found.values():
        column.sort(key=lambda one: (one[0].row, one[0].tab))
    names = {side: tuple(name for _, name in column) for side, column in found.items()}
    rows = sorted({spot.row for spot, _ in found[Side.RIGHT]})
    return Arrangement(
        centre=next(iter(names[Side.CENTRE]), ""),
        left=names[Side.LEFT],
        right=tuple(
            tuple(name for spot, name in found[Side.RIGHT] if spot.row == row) for row in rows
        ),
        bottom=names[Side.BOTTOM],
        sizes=workspace.wide if is_wide else workspace.narrow,
        top=names[Side.TOP],
    )


def key_of_workspace(name: str) -> str:
    """The key of the command that goes to the workspace of this name."""
    return f"workspace:{name}"
