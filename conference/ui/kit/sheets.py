"""Sheets: parts of the window that lie over its panels for a while and leave its bars free.

A sheet is no window of its own and stops nothing: all keys of the desk act while it is open, and
lamp, clock and GO stay in sight.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QDockWidget, QFrame, QMainWindow, QScrollArea, QWidget

__all__ = ["Body", "Sheet"]

MARGIN = 8
"""Pixels between a sheet and the bars of the window."""


class Sheet(QFrame):
    """``closed`` comes once it is closed; it is deleted then, unless ``is_kept``."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, is_kept: bool = False) -> None:
        super().__init__(_whole(parent))
        self.setProperty("sheet", "true")
        self._is_kept = is_kept
        self.hide()

    def open(self) -> None:
        """Show it over its window, where it stays in the middle."""
        if (window := self.parentWidget()) is not None:
            window.installEventFilter(self)
        self.place()
        self.show()
        self.raise_()

    def close_sheet(self) -> None:
        """Close it, whatever it holds."""
        if (window := self.parentWidget()) is not None:
            window.removeEventFilter(self)
        self.hide()
        self.closed.emit()
        if not self._is_kept:
            self.deleteLater()

    def leave(self) -> None:
        """Escape was pressed, and no field had a use for it."""
        self.close_sheet()

    def wanted(self, room: QSize) -> QSize:
        """How large it would be in so much room."""
        return self.sizeHint().boundedTo(room)

    def place(self) -> None:
        """Put it in the middle between the bars of its window."""
        window = self.parentWidget()
        if window is None:
            return
        room = _between_bars(window)
        size = self.wanted(room.size()).boundedTo(room.size())
        spare = QPoint((room.width() - size.width()) // 2, (room.height() - size.height()) // 2)
        self.setGeometry(QRect(room.topLeft() + spare, size))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window has another size: stay in the middle."""
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self.place()
        return super().eventFilter(watched, event)


class Body(QScrollArea):
    """A body that is as high as it needs while there is room."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner, self._wanted = inner, QSize()
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def fit(self, wide: int) -> None:
        """Ask for the height that the body needs at this width."""
        layout, least = self._inner.layout(), self._inner.minimumSizeHint().height()
        high = layout.totalHeightForWidth(wide) if layout is not None else 0
        self._wanted = QSize(wide, max(high, least))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """What the body needs."""
        return self._wanted


def _whole(parent: QWidget | None) -> QWidget | None:
    """The whole window: a dock that floats has no room for a sheet."""
    window = parent.window() if parent is not None else None
    while isinstance(window, QDockWidget):
        above = window.parentWidget()
        window = above.window() if above is not None else None
    return window


def _between_bars(window: QWidget) -> QRect:
    room = window.rect()
    if isinstance(window, QMainWindow):
        if (top := window.menuWidget()) is not None:
            room.setTop(top.geometry().bottom() + 1)
        room.setBottom(window.statusBar().geometry().top() - 1)
    return room.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
