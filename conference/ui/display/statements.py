"""Paints the board of statements: each a line or two, with its rooms at the right."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from conference.ui.display.measure import Measure
from conference.ui.display.says.statements import StatementsScene, Told
from conference.ui.kit import paint, style
from conference.ui.picture import Tone

__all__ = ["statements"]

WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
LOWEST = 15.0
"""Percent of the height that a statement takes at the most."""

SMALLEST = 2.2
"""Percent of the height of the smallest letters: those of the longest statement."""


def statements(painter: QPainter, scene: StatementsScene, on: Measure) -> None:
    """Head, question, statements from above, and the sum at the foot."""
    box = on.whole
    head = QRectF(box.left(), box.top(), box.width(), on.of(5))
    paint.text(painter, head, scene.head, on.font(3.2, 600), style.colour(Tone.ACTION))
    asked = QRectF(box.left(), head.bottom() + on.of(1), box.width(), on.of(14))
    face = paint.fitted(scene.question, on.named("question", 700), box.width(), 2)
    painter.setFont(face)
    painter.setPen(style.colour(Tone.TEXT))
    used = painter.boundingRect(asked, WRAP, scene.question)
    painter.drawText(asked, WRAP, scene.question)
    foot = QRectF(box.left(), box.bottom() - on.of(5), box.width(), on.of(5))
    paint.text(painter, foot, scene.foot, on.font(3.4, 500), style.colour(Tone.MUTED))
    if not scene.lines:
        return
    area = QRectF(box.left(), used.bottom() + on.of(3), box.width(), 0)
    area.setBottom(foot.top() - on.of(2))
    high = min(on.of(LOWEST), area.height() / len(scene.lines))
    for place, line in enumerate(scene.lines):
        _line(painter, line, QRectF(area.left(), area.top() + place * high, area.width(), high), on)


def _line(painter: QPainter, line: Told, box: QRectF, on: Measure) -> None:
    rule = QRectF(box.left(), box.top(), box.width(), max(1.0, on.of(0.2)))
    painter.fillRect(rule, style.colour("line"))
    inner = box.adjusted(0, on.of(1), 0, -on.of(0.6))
    right = QRectF(inner.right() - on.of(36), inner.top(), on.of(36), inner.height())
    half = inner.height() / 2
    count = QRectF(right.left(), right.top(), right.width(), half)
    paint.text(painter, count, line.rooms, on.font(3.6, 700), style.colour(Tone.TEXT), paint.RIGHT)
    room = QRectF(right.left(), right.top() + half, right.width(), half)
    small = paint.fitted(line.room, on.font(2.6, 500), room.width(), 1, 0.75)
    paint.text(painter, room, line.room, small, style.colour(Tone.MUTED), paint.RIGHT)
    words = QRectF(inner.left(), inner.top(), inner.width() - on.of(39), inner.height())
    painter.setFont(_as_fits(line.text, words, on))
    painter.setPen(style.colour(Tone.TEXT))
    painter.drawText(words, WRAP, line.text)


def _as_fits(text: str, box: QRectF, on: Measure) -> QFont:
    """The largest face in which the whole text is in the box."""
    size = 4.5
    while size > SMALLEST:
        face = on.font(size, 600)
        if paint.wrapped(text, face, box.width()).height() <= box.height():
            return face
        size -= 0.25
    return on.font(SMALLEST, 600)
