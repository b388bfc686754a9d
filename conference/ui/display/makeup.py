"""The make-up of the chamber in the hall: values with seats, quota and share of the pool."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from conference.ui.display.measure import Measure
from conference.ui.display.says.ceremony import Ceremony, CeremonyMoment
from conference.ui.display.stage import Layout
from conference.ui.kit import paint, style
from conference.ui.lottery.charts.seats import seat_colour
from conference.ui.lottery.says.seats import Makeup, Share
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["MakeupLayer"]

STEP = 100
"""ms between two pictures of the make-up while seats fill: figures need not run faster."""

ROW = 16.0
"""Percent of the height that a row of the make-up takes at the most."""

WORDY = 8.4
"""From this height on, in percent, a row has room for its quota and pool in words."""


class MakeupLayer:
    """The make-up as a picture that is painted again only when other figures are due."""

    def __init__(self) -> None:
        self._picture: QPixmap | None = None
        self._shown: tuple[int, int] = (0, 0)
        self._painted_at = 0.0

    def forget(self) -> None:
        """Have the next :meth:`draw` paint the make-up anew, as after a change of size or scene."""
        self._picture = None

    def draw(
        self, painter: QPainter, scene: Ceremony, seen: CeremonyMoment, at: Layout, now: float
    ) -> None:
        """Draw the make-up of this moment, or of one just before it."""
        wanted = (seen.page, seen.filled)
        is_due = seen.is_full or seen.page != self._shown[0] or abs(now - self._painted_at) >= STEP
        if self._picture is None or (wanted != self._shown and is_due):
            ratio = painter.device().devicePixelRatio()
            self._picture = self._drawn(scene, seen, at, ratio)
            self._shown, self._painted_at = wanted, now
        painter.drawPixmap(_room(at).topLeft(), self._picture)

    def _drawn(self, scene: Ceremony, seen: CeremonyMoment, at: Layout, ratio: float) -> QPixmap:
        room = _room(at)
        drawn = QPixmap((room.size() * ratio).toSize())
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(style.colour("window"))
        with paint.painting(drawn, mirrored=at.mirrored) as painter:
            painter.translate(-room.topLeft())
            _side(painter, scene, seen, at)
        return drawn


def _room(at: Layout) -> QRectF:
    """The column with what stands out of it: clasps and marks at the ends of a bar."""
    out = at.on.of(2)
    return at.words.adjusted(-out, 0, out, out)


def _side(painter: QPainter, scene: Ceremony, seen: CeremonyMoment, at: Layout) -> None:
    """The make-up beside the chamber: the feature, its rows, what they mean, the quotas."""
    on, box = at.on, at.words
    head = QRectF(box.left(), box.top(), box.width(), on.of(7))
    text = style.colour(Tone.TEXT)
    dots = on.of(2.4) * len(scene.pages) if seen.is_full and len(scene.pages) > 1 else 0.0
    field = head.adjusted(0, 0, -dots - on.of(1), 0)
    face = paint.fitted(seen.makeup.feature, on.font(4.6, 700), field.width(), 1)
    paint.text(painter, field, seen.makeup.feature, face, text)
    for page in range(len(scene.pages) if dots else 0):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(text if page == seen.page else style.colour("line"))
        x = head.right() - dots + on.of(2.4) * (page + 0.5)
        painter.drawEllipse(QRectF(x, head.center().y() - on.of(0.6), on.of(1.2), on.of(1.2)))
    kept = QRectF(box.left(), box.bottom() - on.of(5), box.width(), on.of(5))
    marks = QRectF(box.left(), kept.top() - on.of(4.2), box.width(), on.of(4))
    rows = QRectF(box.left(), head.bottom() + on.of(1.5), box.width(), 0)
    rows.setBottom(marks.top() - on.of(1))
    _make_up(painter, seen.makeup, rows, on)
    _legend(painter, marks, on)
    if seen.is_full:
        fitted = paint.fitted(scene.quotas, on.font(3.4, 600), kept.width(), 1)
        paint.text(painter, kept, scene.quotas, fitted, style.colour(Tone.ACTION))


def _make_up(painter: QPainter, drawn: Makeup, box: QRectF, on: Measure) -> None:
    """The values of a feature: seats, quota and share of the pool, one under the other."""
    lines = len(drawn.rows) + (0.6 if drawn.rest else 0.0)
    high = min(on.of(ROW), box.height() / max(1.0, lines))
    for place, share in enumerate(drawn.rows):
        _row(painter, share, QRectF(box.left(), box.top() + place * high, box.width(), high), on)
    if drawn.rest:
        top = box.top() + len(drawn.rows) * high
        field = QRectF(box.left(), top, box.width(), high * 0.6)
        face = paint.fitted(drawn.rest, on.font(2.6, 500), box.width(), 1)
        paint.text(painter, field, drawn.rest, face, style.colour(Tone.MUTED))


def _row(painter: QPainter, share: Share, box: QRectF, on: Measure) -> None:
    """Label and seats on a line, the bar with quota and pool under it, and both in words."""
    text, muted = style.colour(Tone.TEXT), style.colour(Tone.MUTED)
    wordy = box.height() >= on.of(WORDY)
    unit = box.height() / (11.5 if wordy else 7.8)
    head = QRectF(box.left(), box.top(), box.width(), unit * 4.6)
    big = style.font(round(min(unit * 4.2, on.of(5.0))), 700)
    small = style.font(round(min(unit * 2.9, on.of(3.4))), 500)
    right = head
    if share.percent:
        column = max(paint.width("00.0%", small), paint.width(share.percent, small)) + unit
        paint.text(painter, head, share.percent, small, muted, paint.RIGHT)
        right = head.adjusted(0, 0, -column, 0)
    paint.text(painter, right, share.seats, big, text, paint.RIGHT)
    radius = min(unit * 1.15, on.of(1.3))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(seat_colour(share.index))
    painter.drawEllipse(QPointF(head.left() + radius, head.center().y()), radius, radius)
    label = head.adjusted(radius * 2 + on.of(1.2), 0, -paint.width("0,000 00.0%", big), 0)
    face = style.font(round(min(unit * 3.4, on.of(4.2))), 600)
    fitted = paint.fitted(share.label, face, label.width(), 1)
    paint.text(painter, label, share.label, fitted, text)
    track = QRectF(
        box.left(), head.bottom() + unit * 0.4, box.width(), unit * (1.7 if wordy else 1.4)
    )
    _gauge(painter, share, track, on)
    if wordy:
        words = QRectF(box.left(), track.bottom() + unit * 0.9, box.width(), unit * 2.6)
        note = style.font(round(min(unit * 2.2, on.of(2.7))), 500)
        note = paint.fitted(f"{share.quota}   {share.pool}", note, words.width(), 1, 0.5)
        paint.text(painter, words, share.quota, note, muted)
        paint.text(painter, words, share.pool, note, muted, paint.RIGHT)


def _gauge(painter: QPainter, share: Share, track: QRectF, on: Measure) -> None:
    """The bar of seats, over it the quota from least to most, and a mark at the pool's share."""
    line = max(1.5, on.of(0.3))
    paint.bar(painter, track, share.fraction, seat_colour(share.index), style.colour("raised"))
    if share.quota:
        low = track.left() + track.width() * share.least
        high = max(low + 2 * line, track.left() + track.width() * share.most)
        _bracket(painter, low, high, track, line)
    if share.pool:
        x = track.left() + track.width() * min(1.0, share.share)
        _mark(painter, x, track.center().y(), track.height() * 0.62)


def _bracket(painter: QPainter, low: float, high: float, track: QRectF, line: float) -> None:
    """From least to most: a clasp over the bar."""
    over = track.height() * 0.45
    painter.setPen(QPen(style.colour(Tone.TEXT), line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(low, track.top() - over, high - low, track.height() + 2 * over))


def _mark(painter: QPainter, x: float, y: float, side: float) -> None:
    """The share of the pool: a lozenge on the bar."""
    painter.setPen(QPen(style.colour("window"), side * 0.35))
    painter.setBrush(style.colour(Tone.TEXT))
    painter.drawPolygon(
        [QPointF(x, y - side), QPointF(x + side, y), QPointF(x, y + side), QPointF(x - side, y)]
    )


def _legend(painter: QPainter, box: QRectF, on: Measure) -> None:
    """What bar, clasp and arrow mean."""
    face, muted = on.font(2.2, 500), style.colour(Tone.MUTED)
    mark = QRectF(box.left(), box.center().y() - on.of(0.55), on.of(3.2), on.of(1.1))
    line = max(1.5, on.of(0.3))
    left = box.left()
    marks = (say("ceremony-seats"), say("lottery-quota"), say("ceremony-pool-share"))
    for kind, words in enumerate(marks):
        own = mark.translated(left - box.left(), 0)
        if kind == 0:
            paint.bar(painter, own, 1.0, seat_colour(0), style.colour("raised"))
        elif kind == 1:
            _bracket(painter, own.left() + line, own.right() - line, own, line)
        else:
            _mark(painter, own.center().x(), own.center().y(), on.of(0.8))
        field = QRectF(
            own.right() + on.of(0.9), box.top(), paint.width(words, face) + 2, box.height()
        )
        paint.text(painter, field, words, face, muted)
        left = field.right() + on.of(2.4)
