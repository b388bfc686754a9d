"""Rows and cells that are painted from one frozen value each, in lists and tables alike."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from conference.ui.kit import paint, style
from conference.ui.kit.line_model import VALUE, AnyIndex

__all__ = ["RowPainter"]


class RowPainter(QStyledItemDelegate):
    """Has ``draw`` paint the value of each row into its box; Qt's own asks for eight roles.

    ``high`` is the height of a row in pixels, or gives it for a value. ``role`` is that under which
    a view's model has the value. What is selected has a field of its own under it. In a view that
    is read from right to left the row is turned over, and words are not.
    """

    def __init__(
        self,
        view: QAbstractItemView,
        draw: Callable[[QPainter, QRectF, Any], None],
        high: int | Callable[[Any], int],
        role: int = VALUE,
    ) -> None:
        super().__init__(view)
        self._view, self._draw, self._high, self._role = view, draw, high, role
        self._is_stale = False

    def fade(self, *, is_stale: bool) -> None:
        """Paint the rows as stale, or as fresh again."""
        if is_stale != self._is_stale:
            self._is_stale = is_stale
            self._view.viewport().update()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As high as its value wants; lists make it as wide as they are."""
        high = self._high if isinstance(self._high, int) else self._high(index.data(self._role))
        return QSize(200, high)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> None:
        """Paint the row, faded where it is stale."""
        value = index.data(self._role)
        if value is None:
            return
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(style.stale() if self._is_stale else 1.0)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, style.colour("raised"))
        if option.direction is Qt.LayoutDirection.RightToLeft:
            paint.turn_over(painter, box)
        self._draw(painter, box, value)
        painter.restore()
