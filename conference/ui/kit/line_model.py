"""A list of frozen values, each under a key; only what differs is told to the view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from conference.ui.kit.tips import plain_tip

__all__ = ["VALUE", "AnyIndex", "LinesModel"]

VALUE = int(Qt.ItemDataRole.UserRole)
"""The role under which a line's value is found."""

AnyIndex = QModelIndex | QPersistentModelIndex
"""The indices that Qt passes to a model, a view or a delegate."""


class LinesModel(QAbstractListModel):
    """Shows ``lines``; ``key`` tells lines apart, ``text`` is what screen readers say of one.

    Where it ``has_tips`` that is said of a line that is pointed at, too: it may be cut off.
    """

    def __init__(
        self,
        key: Callable[[Any], str],
        text: Callable[[Any], str],
        parent: QObject | None = None,
        *,
        has_tips: bool = False,
    ) -> None:
        super().__init__(parent)
        self._key, self._text = key, text
        self._has_tips = has_tips
        self._lines: tuple[Any, ...] = ()

    def show(self, lines: Sequence[Any]) -> None:
        """Bring the list up to date; with the same keys in the same order, only what differs."""
        new = tuple(lines)
        old = self._lines
        if new == old:
            return
        if [self._key(line) for line in new] != [self._key(line) for line in old]:
            self.beginResetModel()
            self._lines = new
            self.endResetModel()
            return
        self._lines = new
        for place, (was, now) in enumerate(zip(old, new, strict=True)):
            if was != now:
                index = self.index(place)
                self.dataChanged.emit(index, index)

    def line(self, index: AnyIndex) -> Any:
        """The value at an index; None outside."""
        return self._lines[index.row()] if 0 <= index.row() < len(self._lines) else None

    def place(self, key: str) -> QModelIndex:
        """The index of a key; an invalid one when it is not there."""
        for place, line in enumerate(self._lines):
            if self._key(line) == key:
                return self.index(place)
        return QModelIndex()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """The number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The value itself, or its text."""
        line = self.line(index)
        if line is None:
            return None
        if role == VALUE:
            return line
        if role == Qt.ItemDataRole.ToolTipRole and self._has_tips:
            return plain_tip(self._text(line))
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._text(line)
        return None
