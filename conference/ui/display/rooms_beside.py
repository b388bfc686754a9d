"""Paints the answer of rooms, or of members, in a column beside the verdict of the chamber."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from conference.ui.display.measure import Measure
from conference.ui.display.says.rooms_beside import RegionLine, RoomsBeside, SideShare
from conference.ui.kit import paint, style
from conference.ui.kit.texture import option_brush
from conference.ui.picture import Tone

__all__ = ["draw"]

WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
NARROW = 50
"""Percent of the height: a column of less width has a line more for its last sentence."""

LEAST_ROW = 2.4
"""Below this height of a row, in percent, regions are left out: nobody could read them."""


def draw(painter: QPainter, scene: RoomsBeside, box: QRectF, on: Measure) -> None:
    """By people and by parties, by region, and what differs from the chamber."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.colour("panel"))
    painter.drawRoundedRect(box, on.of(1), on.of(1))
    inner = box.adjusted(on.of(2.4), on.of(1.8), -on.of(2.4), -on.of(1.6))
    head = QRectF(inner.left(), inner.top(), inner.width(), on.of(4))
    face = paint.fitted(scene.head, on.font(2.9, 600), head.width(), 1, 0.6)
    paint.text(painter, head, scene.head, face, style.colour(Tone.ACTION))
    line = QRectF(inner.left(), head.bottom(), inner.width(), on.of(3.8))
    face = paint.fitted(scene.turnout, on.font(2.7, 500), line.width(), 1, 0.75)
    paint.text(painter, line, scene.turnout, face, style.colour(Tone.MUTED))
    top = line.bottom() + on.of(0.6)
    for side in scene.sides:
        top = _side(painter, side, QRectF(inner.left(), top, inner.width(), on.of(11.6)), on)
    foot = _differs(painter, scene.differs, inner, on)
    _regions(painter, scene, QRectF(inner.left(), top, inner.width(), foot - top), on)


def _side(painter: QPainter, side: SideShare, row: QRectF, on: Measure) -> float:
    """A side by people, solid, and by parties, if any, thin; the y below it."""
    text, muted = style.colour(Tone.TEXT), style.colour(Tone.MUTED)
    head = QRectF(row.left(), row.top(), row.width(), on.of(5.2))
    big = on.font(4.4, 700)
    paint.text(painter, head, side.percent, big, text, paint.RIGHT)
    room = head.adjusted(0, 0, -paint.width("100.0%", big) - on.of(1), 0)
    paint.label(painter, room, side.label, on.font(3.8, 600), text)
    track = QRectF(row.left(), head.bottom(), row.width(), on.of(2.2))
    fill = option_brush(side.index, track.height() / 2)
    paint.bar(painter, track, side.fraction, fill, style.colour("raised"))
    thin = QRectF(row.left(), track.bottom() + on.of(0.4), row.width(), on.of(0.9))
    if side.parties:
        paint.outlined(painter, thin, side.parties_fraction, style.option_colour(side.index))
    words = " · ".join(part for part in (side.people, side.parties) if part)
    small = QRectF(row.left(), thin.bottom() + on.of(0.1), row.width(), on.of(3))
    face = paint.fitted(words, on.font(2.3, 500), small.width(), 1, 0.9)
    paint.text(painter, small, words, face, muted)
    return row.bottom() + on.of(0.6)


def _differs(painter: QPainter, words: str, box: QRectF, on: Measure) -> float:
    """How far the chamber and they are apart, in a few lines at the foot; the y above."""
    lines = 3 if box.width() >= on.of(NARROW) else 4
    face = paint.fitted(words, on.font(3.0, 600), box.width(), lines, 0.7)
    high = paint.wrapped(words, face, box.width()).height()
    line = QRectF(box.left(), box.bottom() - high, box.width(), high + 2)
    painter.setFont(face)
    painter.setPen(style.colour(Tone.TEXT))
    painter.drawText(line, WRAP, words)
    return line.top() - on.of(1.5)


def _regions(painter: QPainter, scene: RoomsBeside, area: QRectF, on: Measure) -> None:
    """As many regions as can be read, in two columns."""
    if not scene.regions:
        return
    head = QRectF(area.left(), area.top(), area.width(), on.of(3.4))
    words = " · ".join(part for part in (scene.regions_head, scene.more) if part)
    rows = -(-len(scene.regions) // 2)
    high = min(on.of(3.6), (area.height() - head.height()) / rows)
    if high < on.of(LEAST_ROW):
        return
    face = paint.fitted(words, on.font(2.3, 600), head.width(), 1, 0.7)
    paint.text(painter, head, words, face, style.colour(Tone.MUTED))
    gap = on.of(2.4)
    wide = (area.width() - gap) / 2
    for place, region in enumerate(scene.regions):
        left = area.left() + (place // rows) * (wide + gap)
        row = QRectF(left, head.bottom() + (place % rows) * high, wide, high)
        _region(painter, region, row, on)


def _region(painter: QPainter, region: RegionLine, row: QRectF, on: Measure) -> None:
    size = min(2.3, row.height() / on.of(1) * 0.62)
    face = on.font(size, 500)
    paint.text(painter, row, region.percent, face, style.colour(Tone.TEXT), paint.RIGHT)
    room = row.adjusted(0, 0, -paint.width("100.0%", face) - on.of(0.8), 0)
    paint.text(painter, room, region.name, face, style.colour(Tone.MUTED))
    track = QRectF(row.left(), row.bottom() - on.of(0.5), row.width(), on.of(0.4))
    paint.bar(painter, track, region.fraction, style.option_colour(0), style.colour("raised"))
