"""What the charts of an outcome share: how high a widget with one is, and how it is redrawn."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from conference.ui.kit import paint, style

__all__ = ["TEXT", "ChartView"]

TEXT = 14.0
"""The height of text in the charts of the desk, in pixels."""


class ChartView(QWidget):
    """A painted chart as a panel of the desk; ``name`` is what a screen reader says it is."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._is_stale = False
        self._high = 0

    def sizeHint(self) -> QSize:
        """As high as its parts."""
        return QSize(480, self._high)

    def minimumSizeHint(self) -> QSize:
        """Narrow is fine; labels are cut."""
        return QSize(280, self._high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chart, turned over on a desk that is laid out from the right."""
        with paint.painting(self, mirrored=self.isRightToLeft()) as painter:
            painter.setOpacity(style.stale() if self._is_stale else 1.0)
            self.draw(painter, QRectF(self.rect()))

    @abstractmethod
    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Draw the chart into a box of the widget, in pixels; called by :meth:`paintEvent`."""

    def changed(self, high: float, spoken: str, *, is_stale: bool) -> None:
        """Another chart: it needs this height, and is read as ``spoken``."""
        self._is_stale = is_stale
        self.setAccessibleDescription(spoken)
        if round(high) != self._high:
            self._high = round(high)
            self.updateGeometry()
        self.update()
