"""The marks of parties on the map, stamped into a picture by numpy and drawn in the legend.

Ten thousand dots cost about a millisecond this way; as items of a scene, sixty. A colour that
comes again has another shape: round, square, diamond, triangle, cross. A ring is an answer that
is not shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from conference.ui.kit.theme import TEXTURES, theme
from conference.ui.rooms.says.map import AWAY, HIDDEN, NONE, QUIET_DOT, TIED, Classes, Coordinates

__all__ = ["Shape", "draw_mark", "shape_of", "stamp"]

LOWEST = min(AWAY, HIDDEN, NONE, QUIET_DOT, TIED)
"""The lowest number of a class."""

WIDEST = 1.35
"""How far the widest shape reaches, in radii of a round dot."""


class Shape(Enum):
    """What a mark looks like."""

    ROUND = 0
    SQUARE = 1
    DIAMOND = 2
    TRIANGLE = 3
    CROSS = 4
    RING = 5


def shape_of(which: int) -> Shape:
    """The shape of a class of dots: of an option the one that stands for its texture."""
    if which == HIDDEN:
        return Shape.RING
    return Shape(TEXTURES.index(theme().texture(which))) if which >= 0 else Shape.ROUND


def stamp(
    size: QSize,
    where: Coordinates,
    classes: Classes,
    colours: Mapping[int, QColor],
    radius: float,
) -> QImage:
    """A picture of ``size`` with the mark of its class at each point.

    Answers lie over ties, and these over parties that say nothing. Points outside are left out,
    and so are those of the class ``AWAY``.
    """
    wide, high = max(1, size.width()), max(1, size.height())
    canvas = np.zeros((high, wide), np.uint32)
    reach = int(np.ceil(radius * WIDEST))
    middle = np.floor(where).astype(np.intp)
    inside = (
        (middle[:, 0] >= reach)
        & (middle[:, 0] < wide - reach)
        & (middle[:, 1] >= reach)
        & (middle[:, 1] < high - reach)
    )
    flat = canvas.reshape(-1)
    for layer in _layers(classes):
        chosen = inside & layer
        if not chosen.any():
            continue
        spots = middle[chosen, 1] * wide + middle[chosen, 0]
        shape = shape_of(int(classes[chosen][0]))
        for cover, offsets in _brush(shape, radius, wide):
            shades = _shades(colours, cover)[classes[chosen] - LOWEST]
            for offset in offsets:
                flat[spots + offset] = shades
    image = QImage(canvas.data, wide, high, wide * 4, QImage.Format.Format_ARGB32_Premultiplied)
    return image.copy()


def draw_mark(painter: QPainter, centre: QPointF, radius: float, shape: Shape) -> None:
    """The same mark in a legend, with the painter's brush."""
    x, y, r = centre.x(), centre.y(), radius
    path = QPainterPath()
    match shape:
        case Shape.ROUND:
            path.addEllipse(centre, r, r)
        case Shape.RING:
            path.addEllipse(centre, r, r)
            path.addEllipse(centre, r * 0.55, r * 0.55)
        case Shape.SQUARE:
            path.addRect(QRectF(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r))
        case Shape.DIAMOND:
            path.addPolygon(
                [QPointF(x, y - 1.25 * r), QPointF(x + 1.25 * r, y), QPointF(x, y + 1.25 * r),
                 QPointF(x - 1.25 * r, y)]
            )  # fmt: skip
        case Shape.TRIANGLE:
            path.addPolygon(
                [QPointF(x, y - 1.3 * r), QPointF(x + 1.13 * r, y + 0.65 * r),
                 QPointF(x - 1.13 * r, y + 0.65 * r)]
            )  # fmt: skip
        case Shape.CROSS:
            path.addRect(QRectF(x - 1.2 * r, y - 0.4 * r, 2.4 * r, 0.8 * r))
            path.addRect(QRectF(x - 0.4 * r, y - 1.2 * r, 0.8 * r, 0.8 * r))
            path.addRect(QRectF(x - 0.4 * r, y + 0.4 * r, 0.8 * r, 0.8 * r))
    painter.drawPath(path)


def _layers(classes: Classes) -> list[NDArray[np.bool_]]:
    """The dots of one shape each, the lowest first."""
    quiet = (classes == NONE) | (classes == QUIET_DOT)
    textures = classes // len(theme().series) % len(TEXTURES)
    answers = [(classes >= 0) & (textures == one) for one in range(len(TEXTURES))]
    return [quiet, classes == HIDDEN, classes == TIED, *answers]


def _brush(shape: Shape, radius: float, wide: int) -> list[tuple[float, list[int]]]:
    """Offsets of a mark's pixels by how much of each is covered, the rim first."""
    reach = int(np.ceil(radius * WIDEST))
    by_cover: dict[float, list[int]] = {}
    for dy in range(-reach, reach + 1):
        for dx in range(-reach, reach + 1):
            cover = round(min(1.0, max(0.0, _depth(shape, dx, dy, radius) + 0.5)) * 4) / 4
            if cover > 0:
                by_cover.setdefault(cover, []).append(dy * wide + dx)
    return sorted(by_cover.items())


def _depth(shape: Shape, dx: float, dy: float, radius: float) -> float:
    """How far inside a mark a point lies, in pixels; below 0 outside."""
    x, y, r = abs(dx), abs(dy), radius
    away = float(np.hypot(x, y))
    match shape:
        case Shape.ROUND:
            return r - away
        case Shape.SQUARE:
            return 0.9 * r - max(x, y)
        case Shape.DIAMOND:
            return (1.25 * r - x - y) * 0.7
        case Shape.TRIANGLE:
            return 0.65 * r - max(dy, 0.866 * x - 0.5 * dy)
        case Shape.CROSS:
            long, thin = 1.2 * r, 0.4 * r
            return max(min(long - x, thin - y), min(long - y, thin - x))
        case Shape.RING:
            thin = max(0.6, 0.22 * r)
            return thin - abs(away - (r - thin))


def _shades(colours: Mapping[int, QColor], cover: float) -> NDArray[np.uint32]:
    """The premultiplied colour of each class at this cover, from ``LOWEST`` on."""
    shades = np.zeros(max(colours, default=0) + 1 - LOWEST, np.uint32)
    for which, colour in colours.items():
        alpha = round(255 * cover * colour.alphaF())
        parts = [
            round(part * alpha / 255) for part in (colour.red(), colour.green(), colour.blue())
        ]
        value = (alpha << 24) | (parts[0] << 16) | (parts[1] << 8) | parts[2]
        shades[which - LOWEST] = value
    return shades
