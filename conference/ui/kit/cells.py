"""Rows and columns of a table as values: what presenters say, and tables show."""

from __future__ import annotations

from dataclasses import dataclass

from conference.ui.picture import Tone

__all__ = ["Cell", "Column", "TableRow"]


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of a cell and its colour."""

    text: str
    tone: Tone = Tone.TEXT


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row under a ``key`` of its own; ``tip`` is said where it is pointed at."""

    key: str
    cells: tuple[Cell, ...]
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its width in pixels (0: what is left), figures flush right.

    It is shown from a width of the table on.
    """

    heading: str
    wide: int = 0
    figure: bool = False
    shown_from: int = 0
