"""The panel on the desk: a row a group, its quota as a band, its seats as a bar in it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from conference.ui.kit import paint, style
from conference.ui.kit.canvas import ChartView
from conference.ui.lottery.says.makeup import MakeUpLine
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["MakeUpView"]

ROW, HEAD, GAP = 24.0, 22.0, 10.0
SEATS, QUOTA, POOL = 64.0, 92.0, 74.0
NARROWEST = 48.0
"""Below this width in pixels a bar says nothing: the figures stand alone."""


class MakeUpView(ChartView):
    """Every group of the panel: seats, quota, and what its share of the pool would give."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("desk-lottery-make-up"), parent)
        self._lines: tuple[MakeUpLine, ...] = ()

    def show_lines(self, lines: tuple[MakeUpLine, ...], *, is_stale: bool) -> None:
        """Show these; without any, the chart is not there."""
        self.setVisible(bool(lines))
        if lines == self._lines and is_stale == self._is_stale:
            return
        self._lines = lines
        gaps = sum(1 for line in lines if line.feature)
        spoken = "; ".join(map(_spoken, lines))
        self.changed(HEAD + len(lines) * ROW + gaps * GAP, spoken, is_stale=is_stale)

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Paint the names of the columns, then a row for each group."""
        wide = box.width()
        name = min(190.0, wide * 0.24)
        track = QRectF(2 * name, 0, wide - 2 * name - SEATS - QUOTA - POOL - 12, ROW)
        self._head(painter, track)
        top = HEAD
        for line in self._lines:
            top += GAP if line.feature else 0
            self._row(painter, line, QRectF(0, top, wide, ROW), name, track.translated(0, top))
            top += ROW

    def _head(self, painter: QPainter, track: QRectF) -> None:
        face, muted = style.font(12), style.colour(Tone.MUTED)
        words = say("desk-lottery-band")
        paint.text(painter, QRectF(track.left(), 0, track.width(), HEAD), words, face, muted)
        left = track.right() + 12
        heads = (say("desk-lottery-seats"), say("desk-lottery-quota"), say("desk-lottery-pool"))
        for text, room in zip(heads, (SEATS, QUOTA, POOL), strict=True):
            cell = QRectF(left, 0, room, HEAD)
            paint.text(painter, cell, text, face, muted, paint.RIGHT)
            left += room

    def _row(
        self, painter: QPainter, line: MakeUpLine, box: QRectF, name: float, track: QRectF
    ) -> None:
        text, muted = style.colour(Tone.TEXT), style.colour(Tone.MUTED)
        feature = QRectF(box.left(), box.top(), name - 12, ROW)
        paint.text(painter, feature, line.feature, style.font(13, 600), muted)
        value = QRectF(name, box.top(), name - 12, ROW)
        paint.text(painter, value, line.value, style.font(13, 500), text)
        self._bar(painter, line, track.adjusted(0, 5, 0, -5))
        ink = text if line.is_within else style.colour(Tone.DANGER)
        left = track.right() + 12
        cells = ((line.seats, SEATS, 600, ink), (line.quota, QUOTA, 400, ink))
        for words, room, weight, colour in (*cells, (line.pool, POOL, 400, muted)):
            cell = QRectF(left, box.top(), room, ROW)
            paint.text(painter, cell, words, style.font(13, weight), colour, paint.RIGHT)
            left += room

    def _bar(self, painter: QPainter, line: MakeUpLine, box: QRectF) -> None:
        wide = box.width()
        if wide < NARROWEST:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour("raised"))
        painter.drawRoundedRect(box, 4, 4)
        band = QRectF(
            box.left() + line.least_at * wide,
            box.top() - 3,
            max(3.0, (line.most_at - line.least_at) * wide),
            box.height() + 6,
        )
        painter.setBrush(style.mix(style.colour(Tone.MUTED), style.colour("panel"), 0.35))
        painter.drawRoundedRect(band, 2, 2)
        if line.seats:
            painter.setBrush(style.colour(Tone.ACTION if line.is_within else Tone.DANGER))
            bar = QRectF(box.left(), box.top() + 3, max(2.0, line.drawn_at * wide), 8)
            painter.drawRoundedRect(bar, 3, 3)
        painter.setPen(QPen(style.colour(Tone.TEXT), 2))
        x = box.left() + line.share_at * wide
        painter.drawLine(QPointF(x, box.top() - 3), QPointF(x, box.bottom() + 3))


def _spoken(line: MakeUpLine) -> str:
    if line.drawn is None:
        return say("desk-lottery-group-before", group=line.value, quota=line.quota)
    key = "desk-lottery-group-spoken" if line.is_within else "desk-lottery-group-outside"
    return say(key, group=line.value, quota=line.quota, count=line.drawn)
