"""What marks of options are filled with: a colour, and from the ninth option on a texture over it.

So the same colour can stand twice in a chart and still be two options.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from conference.ui.kit import style
from conference.ui.kit.theme import theme

__all__ = ["option_brush"]

FINE = 4
"""A tile has so many pixels for each that it takes, for screens that are finer."""

INK = "#0E1116"
"""Textures are dark on every colour of a series, and the same on dark and light grounds."""


def option_brush(index: int, unit: float = 8.0, opacity: float = 1.0) -> QBrush:
    """What the mark of an option is filled with.

    ``unit`` is how many pixels its texture takes to repeat.
    """
    texture, tint = theme().texture(index), style.option_colour(index)
    if texture == "plain":
        tint.setAlphaF(opacity)
        return QBrush(tint)
    return QBrush(_tile(tint.name(), texture, max(4, round(unit)), opacity))


@cache
def _tile(colour: str, texture: str, side: int, opacity: float) -> QPixmap:
    """A square of ``side`` pixels that fills an area without a seam."""
    wide = side * FINE
    made = QPixmap(wide, wide)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(opacity)
    painter.fillRect(made.rect(), QColor(colour))
    painter.setPen(QPen(QColor(INK), wide * 0.24, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    match texture:
        case "stripes":
            for at in (-wide, 0, wide):
                painter.drawLine(QPointF(at, wide), QPointF(at + wide, 0))
        case "dots":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(INK))
            painter.drawEllipse(QPointF(wide / 2, wide / 2), wide * 0.27, wide * 0.27)
        case "grid":
            thin = round(wide * 0.26)
            painter.fillRect(0, 0, wide, thin, QColor(INK))
            painter.fillRect(0, 0, thin, wide, QColor(INK))
        case "bands":
            painter.fillRect(0, 0, round(wide * 0.42), wide, QColor(INK))
    painter.end()
    made.setDevicePixelRatio(FINE)
    return made
