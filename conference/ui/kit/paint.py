"""What painters share: text that is cut with an ellipsis, and bars with round corners."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from conference.ui.kit.mirrored import MirroredPainter, is_right_to_left, other_end

__all__ = [
    "bar",
    "fits",
    "fitted",
    "label",
    "outlined",
    "painting",
    "picture",
    "stamp",
    "text",
    "turn_over",
    "width",
    "wrapped",
    "write",
]

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
LTR = Qt.LayoutDirection.LeftToRight
LEAST = 2.0
"""A bar of what is not nothing is so many pixels long."""

SMALLEST = 11
"""Pixels of the smallest letters that are set in two lines."""


@contextmanager
def painting(on: QWidget | QPixmap, *, mirrored: bool = False) -> Iterator[QPainter]:
    """A painter on a widget or a picture that is ended whatever happens.

    ``mirrored`` where it is read from right to left.
    """
    painter = MirroredPainter(on) if mirrored else QPainter(on)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not mirrored:  # else it would be the program's, whatever the widget has
        painter.setLayoutDirection(on.layoutDirection() if isinstance(on, QWidget) else LTR)
    try:
        yield painter
    finally:
        painter.end()


def width(words: str, face: QFont) -> float:
    """How wide a text is, in pixels."""
    return QFontMetricsF(face).horizontalAdvance(words)


def wrapped(words: str, face: QFont, wide: float) -> QRectF:
    """The room that words take when they are wrapped at a width."""
    box = QRectF(0, 0, wide, 1e6)
    return QFontMetricsF(face).boundingRect(box, int(Qt.TextFlag.TextWordWrap), words)


def text(
    painter: QPainter,
    box: QRectF,
    words: str,
    face: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """One line of text in a box, cut with an ellipsis where it does not fit."""
    painter.setFont(face)
    painter.setPen(colour)
    shown = QFontMetricsF(face).elidedText(words, Qt.TextElideMode.ElideRight, box.width() + 0.5)
    write(painter, box, align | Qt.TextFlag.TextSingleLine, shown)


def write(
    painter: QPainter, box: QRectF, flags: Qt.AlignmentFlag | Qt.TextFlag, words: str
) -> None:
    """A text in the direction of its own words, at the side where the painter's lines begin.

    So a question in English reads rightly on a desk in Arabic, at the right of its row.
    """
    ways = Qt.LayoutDirection
    if _is_turned(painter):
        painter.save()
        turn_over(painter, box)
        is_rtl = is_right_to_left(words)
        painter.setLayoutDirection(ways.RightToLeft if is_rtl else ways.LeftToRight)
        painter.drawText(box, other_end(int(flags)), words)
        painter.restore()
        return
    mirrors = painter.layoutDirection() is ways.RightToLeft and not is_right_to_left(words)
    if isinstance(painter, MirroredPainter) or not mirrors:
        painter.drawText(box, int(flags), words)
        return
    painter.setLayoutDirection(ways.LeftToRight)
    painter.drawText(box, other_end(int(flags)), words)
    painter.setLayoutDirection(ways.RightToLeft)


def picture(painter: QPainter, at: QPointF, drawn: QPixmap) -> None:
    """A sign at a place: never turned over."""
    box = QRectF(at, drawn.deviceIndependentSize())
    painter.save()
    if _is_turned(painter):
        turn_over(painter, box)
    painter.drawPixmap(box.topLeft(), drawn)
    painter.restore()


def turn_over(painter: QPainter, box: QRectF) -> None:
    """Have what is painted in a box lie the other way round; :func:`text` and others turn back."""
    painter.translate(2 * box.center().x(), 0)
    painter.scale(-1, 1)


def _is_turned(painter: QPainter) -> bool:
    return painter.transform().m11() < 0 and not isinstance(painter, MirroredPainter)


def bar(
    painter: QPainter, box: QRectF, fraction: float, fill: QColor | QBrush, track: QColor
) -> None:
    """A solid bar from the left of a box over its track."""
    radius = min(4.0, box.height() / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(track)
    painter.drawRoundedRect(box, radius, radius)
    if fraction > 0:
        length = max(LEAST, box.width() * min(1.0, fraction))
        painter.save()
        if length < 2 * radius:  # as wide as it is: its corners are those of the track
            painter.setClipRect(QRectF(box.left(), box.top(), length, box.height()))
        painter.setBrush(fill)
        whole = QRectF(box.left(), box.top(), max(length, 2 * radius), box.height())
        painter.drawRoundedRect(whole, radius, radius)
        painter.restore()


def outlined(painter: QPainter, box: QRectF, fraction: float, colour: QColor) -> None:
    """A thin bar that is only an outline: the same option, counted by parties."""
    if fraction <= 0:
        return
    line = max(1.0, min(3.0, box.height() / 4))
    length = max(2 * line, box.width() * min(1.0, fraction))
    radius = min(4.0, box.height() / 2, length / 2)
    tint = QColor(colour)
    tint.setAlphaF(0.22)
    painter.setPen(QPen(colour, line))
    painter.setBrush(tint)
    half = line / 2
    inner = QRectF(box.left(), box.top(), length, box.height())
    painter.drawRoundedRect(inner.adjusted(half, half, -half, -half), radius, radius)


def stamp(painter: QPainter, box: QRectF, words: str, colour: QColor) -> None:
    """A word across the middle of a box, slanting, in a frame, as of a rubber stamp."""
    high = min(box.height() * 0.5, box.width() * 0.16, 96.0)
    face = QFont(painter.font())
    face.setPixelSize(max(1, round(high)))
    face.setBold(True)
    field = QRectF(0, 0, width(words, face) + high * 0.7, high * 1.3)
    field.moveCenter(QPointF(0, 0))
    painter.save()
    painter.translate(box.center())
    painter.rotate(-10)
    painter.setFont(face)
    painter.setPen(QPen(colour, max(2.0, high / 14)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(field, high / 8, high / 8)
    painter.drawText(field, int(CENTRE), words)
    painter.restore()


def fitted(words: str, face: QFont, wide: float, lines: int, least: float = 0.6) -> QFont:
    """``face``, made smaller in steps until ``words`` wrap into ``lines`` lines of ``wide``."""
    shrunk = QFont(face)
    smallest = max(1.0, face.pixelSize() * least)
    while shrunk.pixelSize() > smallest and not fits(words, shrunk, wide, lines):
        shrunk.setPixelSize(max(1, shrunk.pixelSize() - max(1, face.pixelSize() // 24)))
    return shrunk


def fits(words: str, face: QFont, wide: float, lines: int) -> bool:
    """Whether ``words`` wrap into ``lines`` lines of ``wide``.

    A line is as high as the highest of its scripts: a sign that comes from another font than
    ``face`` may be higher than that.
    """
    box = wrapped(words, face, wide)
    line = max(QFontMetricsF(face).lineSpacing(), wrapped(words, face, 1e6).height())
    return box.height() <= line * lines + 1 and box.width() <= wide + 1


def label(painter: QPainter, box: QRectF, words: str, face: QFont, colour: QColor) -> float:
    """The name of something in a box, whole if at all possible; returns how wide it is drawn.

    One line of ``face``; a little smaller; two lines, where the box is high enough for them; at
    last cut with an ellipsis.
    """
    one = fitted(words, face, box.width(), 1, 0.8)
    if fits(words, one, box.width(), 1) or box.height() < 2.1 * SMALLEST:
        return _line(painter, box, words, one, colour)
    two = QFont(face)
    two.setPixelSize(max(1, min(face.pixelSize(), int(box.height() / 2.4))))
    two = fitted(words, two, box.width(), 2, 0.6)
    while two.pixelSize() > SMALLEST and wrapped(words, two, box.width()).height() > box.height():
        two.setPixelSize(two.pixelSize() - 1)
    if fits(words, two, box.width(), 2):
        used = wrapped(words, two, box.width())
        painter.setFont(two)
        painter.setPen(colour)
        write(painter, box, LEFT | Qt.TextFlag.TextWordWrap, words)
        return used.width()
    return _line(painter, box, words, fitted(words, face, box.width(), 1), colour)


def _line(painter: QPainter, box: QRectF, words: str, face: QFont, colour: QColor) -> float:
    """One line, cut where it must be; how wide it is drawn."""
    text(painter, box, words, face, colour)
    return min(box.width(), width(words, face))
