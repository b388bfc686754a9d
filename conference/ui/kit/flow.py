"""A layout that goes on in another row where there is no more room, as words do."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

__all__ = ["Flow"]


class Flow(QLayout):
    """Puts widgets beside each other, each as wide as it wants to be."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._gap = gap
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Qt hands over what was added."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one at a place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give one back."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, wide: int) -> int:
        """How high the rows are at a width."""
        return self._place(QRect(0, 0, wide, 0), is_real=False)

    def setGeometry(self, box: QRect) -> None:
        """Put everything into its place."""
        super().setGeometry(box)
        self._place(box, is_real=True)

    def sizeHint(self) -> QSize:
        """As small as it can be."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest alone must have room."""
        size = QSize()
        for item in self._there():
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _there(self) -> list[QLayoutItem]:
        """The items but those that Qt has deleted already, as it does when a window goes."""
        return [item for item in self._items if shiboken6.isValid(item)]

    def _place(self, box: QRect, *, is_real: bool) -> int:
        """The height of all rows, and the margins; puts the items there if it ``is_real``."""
        edge = self.contentsMargins()
        box = box.marginsRemoved(edge)
        x, y, high = box.x(), box.y(), 0
        on = self.parentWidget()
        way = on.layoutDirection() if on is not None else Qt.LayoutDirection.LeftToRight
        for item in self._there():
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            if x + size.width() > box.right() + 1 and x > box.x():
                x, y, high = box.x(), y + high + self._gap, 0
            if is_real:
                item.setGeometry(QStyle.visualRect(way, box, QRect(QPoint(x, y), size)))
            x += size.width() + self._gap
            high = max(high, size.height())
        return y + high - box.y() + edge.top() + edge.bottom()
