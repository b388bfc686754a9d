"""Paints a motion: what is meant, the marked words as large as they fit, what is needed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from conference.protocol.views import ChangeView, RunView
from conference.ui.display.measure import Measure
from conference.ui.display.says.motion import MotionScene
from conference.ui.kit import paint, style
from conference.ui.kit.marked import Inks, draw_marked, fit_marked, marked_height
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["draw_changes", "motion"]

WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
LARGEST = 7.2
LEAST = 0.42
"""Marked words are as high as this part of the largest ones, at the least."""


def motion(painter: QPainter, scene: MotionScene, on: Measure) -> None:
    """Head and question above, marked words in the middle, what is needed at the foot."""
    box = on.whole
    runs = (run for one in scene.changes for run in (*one.heading, *one.text))
    key = on.of(24) if any(run.kind != "kept" for run in runs) else 0.0
    line = QRectF(box.left(), box.top(), box.width() - key, on.of(5))
    face = paint.fitted(scene.head, on.font(3.2, 600), line.width(), 1, 0.6)
    paint.text(painter, line, scene.head, face, style.colour(Tone.ACTION))
    foot = _foot(painter, scene, box, on)
    if not scene.changes:
        middle = QRectF(box.left(), line.bottom(), box.width(), foot - line.bottom())
        _alone(painter, scene.asked, middle, on)
        return
    if key:
        _key(painter, QRectF(box.right() - key, box.top(), key, on.of(5)), on)
    room = QRectF(box.left(), line.bottom() + on.of(1.5), box.width(), on.of(14))
    face = paint.fitted(scene.asked, on.named("question", 700), room.width(), 2)
    painter.setFont(face)
    painter.setPen(style.colour(Tone.TEXT))
    used = painter.boundingRect(room, WRAP, scene.asked)
    painter.drawText(room, WRAP, scene.asked)
    top = used.bottom() + on.of(4)
    draw_changes(painter, scene.changes, QRectF(box.left(), top, box.width(), foot - top), on)


def draw_changes(
    painter: QPainter,
    changes: tuple[ChangeView, ...],
    box: QRectF,
    on: Measure,
    *,
    largest: float = LARGEST,
) -> None:
    """Marked words in a box, as large as there is room, a line at their left."""
    inks = Inks(style.colour(Tone.TEXT), style.colour(Tone.MUTED), style.colour(Tone.ACTION))
    inner = box.adjusted(on.of(3), 0, 0, 0)
    face = fit_marked(changes, on.font(largest, 500), inner, LEAST)
    high = min(box.height(), marked_height(changes, face, inner.width()))
    inner.setTop(box.top() + max(0.0, box.height() - high) * 0.4)
    edge = QRectF(box.left(), inner.top(), on.of(0.6), high)
    painter.fillRect(edge, style.colour("line"))
    painter.save()
    painter.setClipRect(box)
    draw_marked(painter, inner, changes, face, inks)
    painter.restore()


def _foot(painter: QPainter, scene: MotionScene, box: QRectF, on: Measure) -> float:
    """What is needed or what became of it, in at most two lines; the y above it."""
    face = paint.fitted(scene.says, on.font(4.0, 600), box.width(), 1, 0.85)
    face = paint.fitted(scene.says, face, box.width(), 2, 0.7)
    high = max(on.of(5), paint.wrapped(scene.says, face, box.width()).height() + 2)
    line = QRectF(box.left(), box.bottom() - high, box.width(), high)
    painter.setFont(face)
    painter.setPen(style.colour(scene.tone))
    painter.drawText(line, WRAP, scene.says)
    rule = QRectF(box.left(), line.top() - on.of(2), box.width(), max(1.0, on.of(0.2)))
    painter.fillRect(rule, style.colour("line"))
    return rule.top() - on.of(2.5)


def _alone(painter: QPainter, words: str, box: QRectF, on: Measure) -> None:
    """The title of a motion as a whole, in the middle."""
    face = paint.fitted(words, on.font(10, 700), box.width(), 3, 0.4)
    high = paint.wrapped(words, face, box.width()).height()
    painter.setFont(face)
    painter.setPen(style.colour(Tone.TEXT))
    top = box.top() + max(0.0, box.height() - high) / 2
    painter.drawText(QRectF(box.left(), top, box.width(), high + 2), WRAP, words)


def _key(painter: QPainter, box: QRectF, on: Measure) -> None:
    """How words are marked, at the right of the head."""
    inks = Inks(style.colour(Tone.TEXT), style.colour(Tone.MUTED), style.colour(Tone.ACTION))
    face = on.font(2.8, 500)
    middle = box.center().y() - face.pixelSize() * 0.64
    right = box.right()
    goes = RunView("deleted", say("hall-marked-goes"))
    struck = ChangeView("", False, (), (goes, RunView("kept", "   ")))
    put_in = ChangeView("", False, (), (RunView("inserted", say("hall-marked-comes")),))
    for change in (put_in, struck):
        words = "".join(run.words for run in change.text).strip()
        wide = paint.width(words, on.font(2.8, 700)) + 2
        draw_marked(
            painter, QRectF(right - wide, middle, wide, box.height()), (change,), face, inks
        )
        right -= wide + on.of(2)
