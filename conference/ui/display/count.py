"""Paints the count of an election: one round in rows that keep their places, or the end of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from conference.ui.display.measure import Measure
from conference.ui.display.says.count import CountLine, CountScene
from conference.ui.display.scenes import badge
from conference.ui.kit import paint, style
from conference.ui.kit.texture import option_brush
from conference.ui.picture import Tone
from conference.ui.polls.says.rounds import CandidateState

__all__ = ["count"]

WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
BADGE = 34.0
"""Percent of the height that the badge has of the width beside the first line."""

TALLEST = 11.5
"""Percent of the height that a row of few candidates takes at the most."""

NAME, VOTES, CAME, STATUS = 0.30, 0.11, 0.12, 0.17
"""The parts of the width of the columns beside the tracks."""


def count(painter: QPainter, scene: CountScene, on: Measure) -> None:
    """Which round, what it did, and how everybody stands after it."""
    box = on.whole
    beside = box.width() - on.of(BADGE)
    head = QRectF(box.left(), box.top(), beside, on.of(6))
    face = paint.fitted(f"{scene.head} · {scene.title}", on.font(3.4, 600), beside, 1, 0.6)
    paint.text(painter, head, f"{scene.head} · {scene.title}", face, style.colour(Tone.MUTED))
    badge(painter, scene.badge.text, scene.badge.tone, box, on)
    top = _wrapped(painter, scene.says, 4.4, Tone.TEXT, QRectF(head.bottomLeft(), box.size()), on)
    foot = QRectF(box.left(), box.bottom() - on.of(5), box.width(), on.of(5))
    words = " · ".join(part for part in (scene.quota, scene.foot) if part)
    face = paint.fitted(words, on.font(3.0, 500), box.width(), 1, 0.6)
    paint.text(painter, foot, words, face, style.colour(Tone.MUTED))
    bottom = foot.top() - on.of(1)
    if scene.effect:
        room = QRectF(box.left(), bottom - on.of(5), box.width(), on.of(5))
        face = paint.fitted(scene.effect, on.font(3.4, 600), box.width(), 1, 0.6)
        paint.text(painter, room, scene.effect, face, style.colour(Tone.ACTION))
        bottom = room.top() - on.of(1)
    area = QRectF(box.left(), top + on.of(1.5), box.width(), bottom - top - on.of(1.5))
    high = min(on.of(TALLEST), area.height() / max(1, len(scene.lines)))
    for place, line in enumerate(scene.lines):
        row = QRectF(area.left(), area.top() + place * high, area.width(), high)
        _row(painter, line, scene.mark, row, on)


def _row(painter: QPainter, line: CountLine, mark: float | None, row: QRectF, on: Measure) -> None:
    """Name, track with the quota, votes, what came, and the status; what is new stands out."""
    size = min(5.0, row.height() / on.of(1) * 0.62)
    is_out = line.state is CandidateState.OUT
    ink = style.colour(Tone.MUTED if is_out and not line.is_new else Tone.TEXT)
    if line.is_new:
        painter.fillRect(row.adjusted(-on.of(1), 0, on.of(1), 0), style.colour("raised"))
    wide = row.width()
    name = QRectF(row.left(), row.top(), wide * NAME - on.of(1.5), row.height())
    weight = 700 if line.is_new or line.state is CandidateState.ELECTED else 500
    face = paint.fitted(line.name, on.font(size, weight), name.width(), 1, 0.55)
    paint.text(painter, name, line.name, face, ink)
    _track(painter, line, mark, row, on)
    left = row.right() - wide * (VOTES + CAME + STATUS)
    face = on.font(size, 600)
    votes = QRectF(left, row.top(), wide * VOTES - on.of(1), row.height())
    paint.text(painter, votes, line.votes, _fit(line.votes, face, votes), ink, paint.RIGHT)
    came = QRectF(votes.right(), row.top(), wide * CAME - on.of(1), row.height())
    muted = style.colour(Tone.MUTED)
    paint.text(painter, came, line.came, _fit(line.came, face, came), muted, paint.RIGHT)
    status = QRectF(row.right() - wide * STATUS, row.top(), wide * STATUS, row.height())
    tone = Tone.ACTION if line.state is CandidateState.ELECTED else Tone.MUTED
    tone = Tone.WARNING if is_out and line.is_new else tone
    face = _fit(line.status, on.font(size, weight), status)
    paint.text(painter, status, line.status, face, style.colour(tone), paint.RIGHT)


def _track(
    painter: QPainter, line: CountLine, mark: float | None, row: QRectF, on: Measure
) -> None:
    wide = row.width() * (1 - NAME - VOTES - CAME - STATUS)
    high = row.height() * 0.46
    track = QRectF(row.left() + row.width() * NAME, row.center().y() - high / 2, wide, high)
    fill = option_brush(line.index, high / 2)
    paint.bar(painter, track, line.fraction, fill, style.colour("raised"))
    if mark is not None:
        x, over = track.left() + track.width() * mark, row.height() * 0.12
        painter.setPen(QPen(style.colour(Tone.TEXT), on.of(0.35)))
        painter.drawLine(QPointF(x, track.top() - over), QPointF(x, track.bottom() + over))


def _fit(words: str, face: QFont, box: QRectF) -> QFont:
    return paint.fitted(words, face, box.width(), 1, 0.5)


def _wrapped(
    painter: QPainter, words: str, size: float, tone: Tone, box: QRectF, on: Measure
) -> float:
    """A sentence in at most two lines; the y below it."""
    face = paint.fitted(words, on.font(size, 700), box.width(), 1, 0.8)
    face = paint.fitted(words, face, box.width(), 2, 0.6)
    high = paint.wrapped(words, face, box.width()).height()
    painter.setFont(face)
    painter.setPen(style.colour(tone))
    room = QRectF(box.left(), box.top() + on.of(1), box.width(), high + 2)
    painter.drawText(room, WRAP, words)
    return room.bottom()
