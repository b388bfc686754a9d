"""Lines over time with both axes, and what each line is above them."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from conference.ui.health.says import SPAN, TimeChart, time_ticks
from conference.ui.kit import paint, style
from conference.ui.kit.controls import TextLabel, faded
from conference.ui.picture import Tone

__all__ = ["ChartOverTime"]

DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)
"""Lines differ by this too, not by colour alone."""

ROW, SWATCH, GAP, AXIS = 20, 22, 18, 64
"""Pixels: a row of the key, the piece of line in it, the room between two, the axis at the left."""


ROOM = 0.16
"""Of the scale above its top and below 0: Qt draws the words of a mark whole or not at all."""


class ChartOverTime(QWidget):
    """Shows a :class:`TimeChart`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = TextLabel(12, 600, Tone.MUTED)
        self.key = LineKey()
        self.plot = pg.PlotWidget(self, background=style.colour("panel"), enableMenu=False)
        self.plot.setMouseEnabled(False, False)
        self.plot.hideButtons()
        self.plot.setFrameShape(QFrame.Shape.NoFrame)
        self.plot.setMinimumHeight(60)
        self.plot.showGrid(x=False, y=True, alpha=0.25)
        for side in ("left", "bottom"):
            axis = self.plot.getAxis(side)
            axis.setPen(pg.mkPen(style.colour("line")))
            axis.setTextPen(pg.mkPen(style.colour(Tone.MUTED)))
            axis.setStyle(tickFont=style.font(12), tickLength=-4, hideOverlappingLabels=False)
        self.plot.getAxis("left").setWidth(AXIS)
        self.plot.getAxis("bottom").setTicks([time_ticks()])
        self.plot.plotItem.layout.setContentsMargins(0, 8, 16, 0)
        self.plot.setXRange(-SPAN, 0, padding=0.04)
        self._lines: list[pg.PlotDataItem] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.title)
        column.addWidget(self.key)
        column.addWidget(self.plot, 1)

    def show_chart(self, chart: TimeChart, *, is_stale: bool) -> None:
        """Show a chart; faded where it is stale."""
        self.title.show_text(chart.title, is_stale=is_stale)
        self.key.show_labels(tuple(line.label for line in chart.lines), is_stale=is_stale)
        while len(self._lines) < len(chart.lines):
            self._lines.append(self.plot.plot(pen=_pen(len(self._lines)), connect="finite"))
        for drawn, line in zip(self._lines, chart.lines, strict=True):
            drawn.setData(np.array(line.seconds), np.array(line.values))
            drawn.setOpacity(style.stale() if is_stale else 1.0)
        self.plot.getAxis("left").setTicks([chart.ticks])
        self.plot.setYRange(0, chart.top, padding=ROOM)


class LineKey(QWidget):
    """What the lines are: a piece of each before its words; wraps into as many rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: tuple[str, ...] = ()
        self._is_stale = False
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_labels(self, labels: tuple[str, ...], *, is_stale: bool) -> None:
        """Name the lines, in their order and so in their colours."""
        if (labels, is_stale) != (self._labels, self._is_stale):
            self._labels, self._is_stale = labels, is_stale
            self.setAccessibleName(", ".join(labels))
            self.updateGeometry()
            self.update()

    def heightForWidth(self, wide: int) -> int:
        """As many rows as the labels take."""
        places = self._places(wide)
        return round(places[-1].bottom()) if places else 0

    def sizeHint(self) -> QSize:
        """As high as it must be where it is."""
        return QSize(200, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower key may take more rows."""
        super().resizeEvent(event)
        if self.heightForWidth(event.size().width()) != event.size().height():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw pieces of lines and words."""
        with paint.painting(self) as painter:
            for index, box in enumerate(self._places(self.width())):
                self._draw(painter, index, box)

    def _draw(self, painter: QPainter, index: int, box: QRectF) -> None:
        pen = QPen(_pen(index))
        pen.setColor(faded(pen.color(), self._is_stale))
        painter.setPen(pen)
        middle = round(box.center().y())
        painter.drawLine(round(box.left()), middle, round(box.left()) + SWATCH, middle)
        ink = faded(style.colour(Tone.TEXT), self._is_stale)
        words = box.adjusted(SWATCH + 6, 0, 0, 0)
        paint.text(painter, words, self._labels[index], style.font(13), ink)

    def _places(self, wide: int) -> list[QRectF]:
        left, top, places = 0.0, 0.0, []
        for label in self._labels:
            need = min(paint.width(label, style.font(13)) + SWATCH + 8, float(wide))
            if left and left + need > wide:
                left, top = 0.0, top + ROW
            places.append(QRectF(left, top, need, ROW))
            left += need + GAP
        return places


def _pen(index: int) -> QPen:
    pen = QPen(style.option_colour(index), 2.0, DASHES[index % len(DASHES)])
    pen.setCosmetic(True)
    return pen
