"""The painters of scenes that are words, and of the map over the whole screen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from conference.ui.display.measure import Measure
from conference.ui.display.says.cards import MapScene, Spoken
from conference.ui.kit import paint, style
from conference.ui.picture import Tone
from conference.ui.rooms.map_panel import answer_colours

__all__ = ["map_box", "map_legend", "spoken"]

WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


def spoken(painter: QPainter, scene: Spoken, on: Measure) -> None:
    """A title and a text in the middle of the screen, as large as there is room."""
    box = on.whole
    head = QRectF(box.left(), box.top(), box.width(), on.of(5))
    paint.text(painter, head, scene.head, on.font(3.2, 600), style.colour(Tone.ACTION))
    room = box.adjusted(0, on.of(8), 0, -on.of(6))
    parts = [(scene.title, 9.0, 700, Tone.TEXT), (scene.text, 5.0, 500, Tone.MUTED)]
    shown = [part for part in parts if part[0]]
    gap, scale = on.of(3), 1.0
    while True:
        faces = [on.font(size * scale, weight) for _, size, weight, _ in shown]
        highs = [_high(part[0], face, room) for part, face in zip(shown, faces, strict=True)]
        total = sum(highs) + gap * max(0, len(shown) - 1)
        if total <= room.height() or scale < 0.25:
            break
        scale *= 0.92
    top = room.top() + max(0.0, room.height() - total) / 2
    for (words, _, _, tone), face, high in zip(shown, faces, highs, strict=True):
        painter.setFont(face)
        painter.setPen(style.colour(tone))
        painter.drawText(QRectF(room.left(), top, room.width(), high + 2), WRAP, words)
        top += high + gap
    foot = QRectF(box.left(), box.bottom() - on.of(5), box.width(), on.of(5))
    paint.text(painter, foot, scene.foot, on.font(3.4, 500), style.colour(Tone.MUTED))


def map_box(on: Measure, scene: MapScene) -> QRectF:
    """Where the map is: under the question, above what its colours mean."""
    low = on.of(7) if scene.marks else 0.0
    return on.whole.adjusted(0, on.of(11), 0, -low)


def map_legend(painter: QPainter, scene: MapScene, on: Measure) -> None:
    """The question above the map, and what its colours mean below."""
    box = on.whole
    head = QRectF(box.left(), box.top(), box.width(), on.of(9))
    face = paint.fitted(scene.question, on.font(5.5, 700), box.width(), 1, 0.4)
    paint.text(painter, head, scene.question, face, style.colour(Tone.TEXT))
    if not scene.marks:
        return
    face = on.font(3.2, 600)
    words = [*(mark.words for mark in scene.marks), *([scene.more] if scene.more else [])]
    while face.pixelSize() > 6 and sum(_wide(one, face) for one in words) > box.width():
        face.setPixelSize(face.pixelSize() - 1)
    left, middle = box.left(), box.bottom() - on.of(2.5)
    colours = answer_colours()
    for place, one in enumerate(words):
        if place < len(scene.marks):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours[scene.marks[place].dot])
            radius = face.pixelSize() * 0.36
            painter.drawEllipse(QPointF(left + radius, middle), radius, radius)
        line = QRectF(left + face.pixelSize(), middle - on.of(2.5), _wide(one, face), on.of(5))
        paint.text(painter, line, one, face, style.colour(Tone.TEXT))
        left += _wide(one, face)


def _wide(words: str, face: QFont) -> float:
    """A mark of the legend: its dot, its words, the gap after it."""
    return paint.width(words, face) + 2.4 * face.pixelSize()


def _high(words: str, face: QFont, room: QRectF) -> float:
    return paint.wrapped(words, face, room.width()).height()
