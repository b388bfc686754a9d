"""The chamber in the hall: seats that appear one by one, and the make-up beside them."""

from __future__ import annotations

from collections.abc import Iterable
from math import atan2, exp, radians

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from conference.ui import style
from conference.ui.charts import paint
from conference.ui.charts.seats import SPAN, Seating, draw_seat, seat_colour, seating_in
from conference.ui.display.measure import Measure
from conference.ui.presenters.chamber import NOBODY, Chamber, Makeup, Share, appears_at
from conference.ui.presenters.picture import Tone

__all__ = ["SALUTE", "SeatsLayer", "legend", "make_up"]

POPS = 700
"""How long a seat takes from its flash to its colour, in ms."""

SWEEP = 3_600
"""How long the light of the drum roll takes from one side to the other and back, in ms."""

SALUTE = 2_400
"""How long the light takes that greets the full chamber, in ms."""

BEAM = 0.07
"""How wide that light is, as a part of the hall."""

ROW = 16.0
"""Percent of the height that a row of the make-up takes at the most."""

WORDY = 8.4
"""From this height on, in percent, a row has room for its quota and pool in words."""


class SeatsLayer:
    """The seats of a chamber as a picture to which each seat is added once."""

    def __init__(self) -> None:
        self._chamber: Chamber | None = None
        self._box = QRectF()
        self._picture = QPixmap()
        self._order: list[int] = []
        self._held = 0
        self._done = 0
        self.seating = Seating((), 0.0, (0.0, 0.0), 0.0)

    def prepare(self, drawn: Chamber, box: QRectF, ratio: float) -> None:
        """Begin anew where chamber or box are others: held seats are taken, the others empty."""
        if (drawn, box, ratio) == (self._chamber, self._box, self._picture.devicePixelRatio()):
            return
        self._chamber, self._box = drawn, QRectF(box)
        self.seating = seating_in(QRectF(0, 0, box.width(), box.height()), drawn.size)
        self._order = sorted(range(drawn.size), key=lambda seat: drawn.turns[seat])
        self._held = drawn.size - drawn.drawn
        self._picture = QPixmap((box.size() * ratio).toSize())
        self._picture.setDevicePixelRatio(ratio)
        self._empty()

    @property
    def centre(self) -> tuple[float, float]:
        """The middle of the stage on the screen."""
        x, y = self.seating.centre
        return self._box.left() + x, self._box.top() + y

    def draw(self, painter: QPainter, filled: int, elapsed: float, span: int) -> None:
        """Draw the chamber with so many drawn seats filled, the last of them still glowing.

        Without motion ``elapsed`` is infinite: nothing glows.
        """
        if self._chamber is None:
            return
        count = filled + self._held
        if count < self._done:
            self._empty()
        first = self._done
        while first < count and self._age(first, elapsed, span) >= POPS:
            first += 1
        self._stamp(self._order[self._done : first])
        self._done = first
        painter.drawPixmap(self._box.topLeft(), self._picture)
        painter.save()
        painter.translate(self._box.topLeft())
        for seat in self._order[first:count]:
            place = self._chamber.turns[seat] + self._held
            age = self._age(place, elapsed, span) / POPS
            self._pop(painter, seat, min(1.0, max(0.0, age)))
        painter.restore()

    def sweep(self, painter: QPainter, now: float) -> None:
        """The light that wanders to and fro over the empty seats during the drum roll."""
        share = (now % (2 * SWEEP)) / SWEEP
        self._beam(painter, share if share < 1 else 2 - share, 0.75)

    def salute(self, painter: QPainter, since: float) -> None:
        """The light that runs once over the chamber when it is full, ``since`` ms ago."""
        if 0 <= since < SALUTE:
            self._beam(painter, since / SALUTE, 0.9)

    def _beam(self, painter: QPainter, share: float, strength: float) -> None:
        """Light on the seats at a part of the hall, 0 at the left to 1 at the right."""
        assert self._chamber is not None
        front = -BEAM * 2 + (1 + BEAM * 4) * share
        x, y = self.seating.centre
        bright = style.colour(Tone.TEXT)
        painter.save()
        painter.translate(self._box.topLeft())
        painter.setPen(Qt.PenStyle.NoPen)
        for (a, b), value in zip(self.seating.places, self._chamber.values, strict=True):
            at = 0.5 + atan2(a - x, y - b) / radians(SPAN)
            light = exp(-(((at - front) / BEAM) ** 2))
            if light > 0.04:
                painter.setBrush(style.mix(bright, seat_colour(value), strength * light))
                painter.drawEllipse(QPointF(a, b), self.seating.radius, self.seating.radius)
        painter.restore()

    def _age(self, place: int, elapsed: float, span: int) -> float:
        """How long ago the seat filled that is number ``place`` of the order, held ones first."""
        assert self._chamber is not None
        drawn = self._chamber.size - self._held
        return elapsed - appears_at(place - self._held, max(1, drawn), span)

    def _empty(self) -> None:
        self._picture.fill(style.colour("window"))
        self._done = 0
        self._stamp(range(len(self._order)), empty=True)
        self._stamp(self._order[: self._held])
        self._done = self._held

    def _stamp(self, seats: Iterable[int], *, empty: bool = False) -> None:
        assert self._chamber is not None
        painter = QPainter(self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for seat in seats:
            x, y = self.seating.places[seat]
            value = NOBODY if empty else self._chamber.values[seat]
            draw_seat(painter, x, y, self.seating.radius, value)
        painter.end()

    def _pop(self, painter: QPainter, seat: int, age: float) -> None:
        """A seat that has just been filled: a flash that shrinks into its colour."""
        assert self._chamber is not None
        x, y = self.seating.places[seat]
        rest = (1 - age) ** 2
        radius = self.seating.radius * (1 + 0.9 * rest)
        colour = seat_colour(self._chamber.values[seat])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.mix(style.colour(Tone.TEXT), colour, rest))
        painter.drawEllipse(QPointF(x, y), radius, radius)


def make_up(painter: QPainter, drawn: Makeup, box: QRectF, on: Measure) -> None:
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
        column = paint.width("00.0%", small) + unit
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
    gauge(painter, share, track, on)
    if wordy:
        words = QRectF(box.left(), track.bottom() + unit * 0.9, box.width(), unit * 2.6)
        note = style.font(round(min(unit * 2.2, on.of(2.7))), 500)
        note = paint.fitted(f"{share.quota}   {share.pool}", note, words.width(), 1, 0.5)
        paint.text(painter, words, share.quota, note, muted)
        paint.text(painter, words, share.pool, note, muted, paint.RIGHT)


def gauge(painter: QPainter, share: Share, track: QRectF, on: Measure) -> None:
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


def legend(painter: QPainter, box: QRectF, on: Measure) -> None:
    """What bar, clasp and arrow mean."""
    face, muted = on.font(2.2, 500), style.colour(Tone.MUTED)
    mark = QRectF(box.left(), box.center().y() - on.of(0.55), on.of(3.2), on.of(1.1))
    line = max(1.5, on.of(0.3))
    left = box.left()
    for words, kind in (("seats", 0), ("quota", 1), ("share of the pool", 2)):
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
