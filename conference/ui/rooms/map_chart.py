"""The map of the country with one mark a party."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QToolTip, QWidget

from conference.ui.kit import paint, style
from conference.ui.kit.tips import plain_tip
from conference.ui.picture import Tone
from conference.ui.rooms.map_dots import stamp
from conference.ui.rooms.says.map import AWAY, Classes, Coordinates, country

__all__ = ["LEAST_HIGH", "MapView"]

LEAST_HIGH = 300
"""The least height of the map in pixels, where its panel is as high: its legend gives way first."""

NEAR = 10
"""The pointer means the nearest party within this many pixels."""


class MapView(QWidget):
    """Shows dots at ``places`` (as of ``presenters.map.positions``) in the colours of ``classes``.

    ``picked`` gives the number of a party that was clicked.
    """

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, margin: int = 10) -> None:
        super().__init__(parent)
        self._margin = margin
        self._places: Coordinates = np.zeros((0, 2))
        self._classes: Classes = np.zeros(0, np.int16)
        self._colours: Mapping[int, QColor] = {}
        self._tips: dict[int, str] = {}
        self._is_stale = False
        self._chosen: int | None = None
        self._ground: QPixmap | None = None
        self._dots: QImage | None = None
        self.setMinimumSize(120, 120)

    def show_places(self, places: Coordinates) -> None:
        """Put a dot at each place, in the order of the parties' numbers."""
        self._places = places
        self._dots = None
        self.update()

    def show_classes(
        self, classes: Classes, colours: Mapping[int, QColor], *, is_stale: bool = False
    ) -> None:
        """What each dot says, and the colour of each class."""
        same = colours is self._colours and np.array_equal(classes, self._classes)
        if not same:
            self._classes, self._colours, self._dots = classes, colours, None
        if not same or is_stale != self._is_stale:
            self._is_stale = is_stale
            self.update()

    def choose(self, number: int | None) -> None:
        """Ring the dot of a party."""
        if number != self._chosen:
            self._chosen = number
            self.update()

    def tip(self, number: int) -> str:
        """What the pointer says over a dot; the panel overrides it."""
        return self._tips.get(number, "")

    def sizeHint(self) -> QSize:
        """As the country is."""
        return QSize(320, 480)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, then dots, then the ring of the chosen one."""
        with paint.painting(self) as painter:
            painter.drawPixmap(0, 0, self._drawn_ground())
            painter.setOpacity(style.stale() if self._is_stale else 1.0)
            painter.drawImage(0, 0, self._drawn_dots())
            if self._chosen is not None and self._chosen < len(self._places):
                at = self._on_screen()[self._chosen]
                painter.setPen(style.colour(Tone.TEXT))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(QPointF(*at), self.radius() + 4, self.radius() + 4)

    def resizeEvent(self, _event: object) -> None:
        """Paint everything anew in the new size."""
        self._ground = self._dots = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click picks the nearest party."""
        number = self._nearest(event.position())
        if number is not None:
            self.picked.emit(number)

    def event(self, event: QEvent) -> bool:
        """The tip of the dot under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self._nearest(QPointF(event.pos()))
            words = self.tip(number) if number is not None else ""
            if words:
                QToolTip.showText(event.globalPos(), plain_tip(words), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def radius(self) -> float:
        """Of a dot in pixels: smaller the more there are."""
        size = min(self.width(), self.height()) / 420
        base = 4.2 if len(self._places) <= 300 else 2.8 if len(self._places) <= 2_000 else 1.6
        return float(max(1.5, base * max(0.8, size)))

    def _box(self) -> QRectF:
        """Where the country is drawn, its proportions kept and its neighbours not cut off."""
        wide, high = self.width() - 2 * self._margin, self.height() - 2 * self._margin
        left, right = country().span
        scale = max(1.0, min(wide / (right - left), high))
        across, beside = country().width * scale, -left * scale
        at = max((self.width() - across) / 2, self._margin + beside)
        return QRectF(at, (self.height() - scale) / 2, across, scale)

    def _on_screen(self) -> Coordinates:
        box = self._box()
        on_screen: Coordinates = self._places * box.height() + np.array([box.left(), box.top()])
        return on_screen

    def _nearest(self, at: QPointF) -> int | None:
        if not len(self._places):
            return None
        away = np.hypot(*(self._on_screen() - np.array([at.x(), at.y()])).T)
        gone = np.flatnonzero(self._classes[: len(away)] == AWAY)
        away[gone] = np.inf
        number = int(away.argmin())
        return number if away[number] <= NEAR else None

    def _drawn_ground(self) -> QPixmap:
        if self._ground is None:
            ratio = self.devicePixelRatioF()
            self._ground = QPixmap(self.size() * ratio)
            self._ground.setDevicePixelRatio(ratio)
            self._ground.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._ground)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = self._box()
            land = style.mix(style.colour("raised"), style.colour("panel"), 0.9)
            painter.setPen(style.colour("line"))
            painter.setBrush(style.mix(land, style.colour("window"), 0.35))
            painter.drawPath(_path(country().neighbours, box))
            painter.setBrush(land)
            painter.drawPath(_path(country().rings, box))
            painter.end()
        return self._ground

    def _drawn_dots(self) -> QImage:
        if self._dots is None:
            ratio = self.devicePixelRatioF()
            size = self.size() * ratio
            classes = self._classes[: len(self._places)]
            where = self._on_screen()[: len(classes)] * ratio
            self._dots = stamp(size, where, classes, self._colours, self.radius() * ratio)
            self._dots.setDevicePixelRatio(ratio)
        return self._dots


def _path(rings: tuple[Coordinates, ...], box: QRectF) -> QPainterPath:
    path = QPainterPath()
    for ring in rings:
        points = ring * box.height() + np.array([box.left(), box.top()])
        path.moveTo(*points[0])
        for x, y in points[1:]:
            path.lineTo(float(x), float(y))
        path.closeSubpath()
    return path
