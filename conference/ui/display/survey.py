"""Paints a survey: its questions beside and below each other, with the answers as bars."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from conference.ui.display.measure import Measure
from conference.ui.display.says.survey import AnswerBar, AskedOf, SurveyScene
from conference.ui.kit import paint, style
from conference.ui.kit.texture import option_brush
from conference.ui.picture import Tone

__all__ = ["survey"]

WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
TALLEST = 7.5
"""Percent of the height that the bar of an answer takes at the most."""

LABEL, SHARE = 0.40, 0.16
"""The parts of the width of what an answer says and of its share; a mark of a scale needs less."""

MARK = 0.08


def survey(painter: QPainter, scene: SurveyScene, on: Measure) -> None:
    """Head, title, the questions in one column or two, and the sum at the foot."""
    box = on.whole
    head = QRectF(box.left(), box.top(), box.width(), on.of(5))
    paint.text(painter, head, scene.head, on.font(3.2, 600), style.colour(Tone.ACTION))
    title = QRectF(box.left(), head.bottom() + on.of(1), box.width(), on.of(9))
    face = paint.fitted(scene.title, on.named("question", 700), box.width(), 1)
    paint.text(painter, title, scene.title, face, style.colour(Tone.TEXT))
    foot = QRectF(box.left(), box.bottom() - on.of(5), box.width(), on.of(5))
    face = paint.fitted(scene.foot, on.font(3.4, 500), box.width(), 1)
    paint.text(painter, foot, scene.foot, face, style.colour(Tone.MUTED))
    if not scene.questions:
        return
    columns = 1 if len(scene.questions) == 1 or not any(one.bars for one in scene.questions) else 2
    lines = ceil(len(scene.questions) / columns)
    gap = on.of(4)
    area = QRectF(box.left(), title.bottom() + gap / 2, box.width(), 0)
    area.setBottom(foot.top() - gap / 2)
    wide, high = (area.width() - (columns - 1) * gap) / columns, area.height() / lines
    for at, one in enumerate(scene.questions):
        left, top = area.left() + at % columns * (wide + gap), area.top() + at // columns * high
        _question(painter, one, QRectF(left, top, wide, high - gap / 2), on)


def _question(painter: QPainter, one: AskedOf, box: QRectF, on: Measure) -> None:
    """Its words in at most two lines, at their right the mean, and the answers below."""
    mean = on.of(17) if one.mean else 0.0
    face = paint.fitted(one.text, on.font(4.5, 600), box.width() - mean, 2, 0.55)
    words = QRectF(box.left(), box.top(), box.width() - mean, 0)
    words.setHeight(paint.wrapped(one.text, face, words.width()).height() + 2)
    painter.setFont(face)
    painter.setPen(style.colour(Tone.TEXT))
    painter.drawText(words, WRAP, one.text)
    if one.mean:
        at = QRectF(box.right() - mean, box.top(), mean, on.of(8))
        paint.text(painter, at, one.mean, on.font(7, 700), style.colour(Tone.ACTION), paint.RIGHT)
    top = max(words.bottom(), box.top() + (on.of(8) if one.mean else 0)) + on.of(1)
    if one.note:
        note = QRectF(box.left(), top, box.width(), on.of(5))
        face = paint.fitted(one.note, on.font(3.4, 500), box.width(), 1)
        paint.text(painter, note, one.note, face, style.colour(Tone.MUTED))
    if not one.bars:
        return
    high = min(on.of(TALLEST), (box.bottom() - top) / len(one.bars))
    label = MARK if one.mean else LABEL
    for place, bar in enumerate(one.bars):
        _bar(painter, bar, QRectF(box.left(), top + place * high, box.width(), high), label, on)


def _bar(painter: QPainter, bar: AnswerBar, row: QRectF, label: float, on: Measure) -> None:
    size = min(3.8, row.height() / on.of(1) * 0.62)
    name = QRectF(row.left(), row.top(), row.width() * label - on.of(1.5), row.height())
    face = paint.fitted(bar.label, on.font(size, 600), name.width(), 1, 0.55)
    paint.text(painter, name, bar.label, face, style.colour(Tone.TEXT))
    share = QRectF(row.right() - row.width() * SHARE, row.top(), row.width() * SHARE, row.height())
    ink = style.colour(Tone.TEXT)
    paint.text(painter, share, bar.share, on.font(size, 700), ink, paint.RIGHT)
    high = row.height() * 0.56
    left = row.left() + row.width() * label
    track = QRectF(left, row.center().y() - high / 2, share.left() - left - on.of(1), high)
    paint.bar(painter, track, bar.fraction, option_brush(0, high / 2), style.colour("raised"))
