"""The table of everything that is wrong with the files of a lottery."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    Qt,
)

from conference.ui.kit.line_model import AnyIndex
from conference.ui.kit.tips import plain_tip
from conference.ui.lottery.says.files import FaultLine
from conference.words.spoken import say

__all__ = ["FaultsModel"]

HEADINGS = (
    "desk-lottery-fault-file",
    "desk-lottery-fault-row",
    "desk-lottery-fault-column",
    "desk-lottery-fault-reason",
)
"""Keys of the names of the columns."""


class FaultsModel(QAbstractTableModel):
    """Shows fault lines in the order in which they come."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[FaultLine, ...] = ()

    def show(self, lines: Sequence[FaultLine]) -> None:
        """Show these; nothing happens when they are the same."""
        if tuple(lines) != self._lines:
            self.beginResetModel()
            self._lines = tuple(lines)
            self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """The number of faults."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """File, row, column, reason."""
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """The names of the columns."""
        is_name = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return say(HEADINGS[section]) if is_name else None

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The text of a cell; long reasons also as a tip."""
        if not 0 <= index.row() < len(self._lines):
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            line = self._lines[index.row()]
            text = (line.file, line.row, line.column, line.reason)[index.column()]
            return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 1:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None
