"""The list view under rundown, polls and alerts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from conference.ui.kit.line_model import AnyIndex

__all__ = ["LinesView"]


class LinesView(QListView):
    """A list whose lines keep their height while their values change.

    Qt's own lays out and repaints all lines when one value changes; whoever changes the heights
    calls ``scheduleDelayedItemsLayout``.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)

    def dataChanged(self, first: AnyIndex, last: AnyIndex, roles: Sequence[int] = ()) -> None:
        """Repaint what changed and nothing else."""
        model = self.model()
        for row in range(first.row(), last.row() + 1):
            self.update(model.index(row, 0))
