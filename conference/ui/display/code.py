"""An address as a code to scan."""

from __future__ import annotations

from functools import cache

import segno
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from conference.ui.display.measure import Measure

__all__ = ["draw_code"]


def draw_code(painter: QPainter, address: str, box: QRectF, on: Measure) -> None:
    """Draw the code of an address into a square, dark on white with its quiet zone."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("white"))
    painter.drawRoundedRect(box, on.of(0.6), on.of(0.6))
    edge = on.of(0.8)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.drawImage(box.adjusted(edge, edge, -edge, -edge), _image(address))
    painter.restore()


@cache
def _image(address: str) -> QImage:
    """One pixel a module."""
    rows = [list(row) for row in segno.make(address, error="m").matrix]
    image = QImage(len(rows[0]), len(rows), QImage.Format.Format_RGB32)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            image.setPixelColor(x, y, QColor("black") if dark else QColor("white"))
    return image
