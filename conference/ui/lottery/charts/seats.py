"""The chamber as concentric arcs of seats, seen from the stage.

:func:`arrange` finds the places, :func:`draw_seats` paints them, :class:`SeatsView` is the chart
as a panel of the desk. A hall display paints each seat that stays once, into a picture of its
own (``display.seats``).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import cos, pi, radians, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from conference.ui.kit import paint, style, words
from conference.ui.kit.canvas import TEXT, ChartView
from conference.ui.kit.theme import theme
from conference.ui.lottery.says.seats import NOBODY, TAKEN, Seats
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = [
    "HOLLOW",
    "SPAN",
    "Seating",
    "SeatsView",
    "arrange",
    "draw_seat",
    "draw_seats",
    "seat_colour",
    "seating_in",
]

SPAN = 200.0
"""Degrees of the arcs: a little more than half a circle, as around a stage."""

HOLLOW = 0.44
"""The radius of the stage as a part of the outer one."""

HIGH = 240
GAP = 0.40
"""The radius of a seat as a part of the distance to the next."""


@dataclass(frozen=True, slots=True)
class Seating:
    """Where the seats are, from the left to the right of the hall: centres and their radius.

    Made by :func:`arrange` in units of the outer radius around (0, 0), y downwards; by
    :func:`seating_in` in pixels. ``centre`` is the middle of the stage and ``hollow`` its radius.
    """

    places: tuple[tuple[float, float], ...]
    radius: float
    centre: tuple[float, float]
    hollow: float

    def at(self, scale: float, x: float, y: float) -> Seating:
        """The same in pixels, with the middle of the stage at (x, y)."""
        places = tuple((x + a * scale, y + b * scale) for a, b in self.places)
        return Seating(places, self.radius * scale, (x, y), self.hollow * scale)


@cache
def arrange(size: int, span: float = SPAN, hollow: float = HOLLOW) -> Seating:
    """``size`` seats in as few concentric arcs as hold them with even distances."""
    arc = radians(span)
    if size <= 0:
        return Seating((), 0.0, (0.0, 0.0), hollow)
    rows, radii, pitch = 0, [0.0], 1.0
    while rows == 0 or sum(int(arc * r / pitch) + 1 for r in radii) < size:
        rows += 1
        pitch = (1 - hollow) / rows
        radii = [hollow + pitch * (row + 0.5) for row in range(rows)]
    counts = words.shares([round(r * 1e6) for r in radii], size)
    found: list[tuple[float, float, float]] = []
    least = pitch
    for r, count in zip(radii, counts, strict=True):
        step = arc / max(1, count - 1)
        least = min(least, r * step) if count > 1 else least
        first = -pi / 2 - (arc / 2 if count > 1 else 0.0)
        found += [(first + step * seat, r * cos(first + step * seat), r) for seat in range(count)]
    found.sort(key=lambda one: (round(one[0], 9), one[2]))
    places = tuple((x, r * sin(angle)) for angle, x, r in found)
    return Seating(places, least * GAP, (0.0, 0.0), hollow)


def seating_in(box: QRectF, size: int) -> Seating:
    """The seating as large as a box allows, in its middle."""
    made = arrange(size)
    high = 1 + max((y + made.radius for _, y in made.places), default=0.0)
    scale = max(0.0, min(box.width() / 2, box.height() / high))
    top = box.top() + (box.height() - scale * high) / 2
    return made.at(scale, box.center().x(), top + scale)


@cache
def seat_colour(value: int) -> QColor:
    """The colour of a value: the series', lighter or darker where it begins again.

    Also of :data:`NOBODY` and :data:`TAKEN`.
    """
    if value == NOBODY:
        return style.mix(style.colour("line"), style.colour("raised"), 0.6)
    if value == TAKEN:
        return style.mix(style.colour(Tone.MUTED), style.colour("window"), 0.6)
    again = value // len(theme().series)
    if again == 0:
        return style.option_colour(value)
    other = style.colour("text") if again % 2 else style.colour("window")
    return style.mix(style.option_colour(value), other, 0.5)


def draw_seat(painter: QPainter, x: float, y: float, radius: float, value: int) -> None:
    """One seat in the colour of its value."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(seat_colour(value))
    painter.drawEllipse(QPointF(x, y), radius, radius)


def draw_seats(painter: QPainter, box: QRectF, drawn: Seats, filled: int | None = None) -> None:
    """Draw the chamber into a box with the first ``filled`` seats taken (None: all)."""
    taken = drawn.size if filled is None else filled
    seating = seating_in(box, drawn.size)
    painter.save()
    for (x, y), value, turn in zip(seating.places, drawn.values, drawn.turns, strict=True):
        draw_seat(painter, x, y, seating.radius, value if turn < taken else NOBODY)
    painter.restore()


class SeatsView(ChartView):
    """The chamber on the desk, small: the seats by one feature with what the colours mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("desk-lottery-seat-by-seat"), parent)
        self._drawn: Seats | None = None
        self._filled: int | None = None

    def show_chart(self, drawn: Seats, filled: int | None = None, *, is_stale: bool) -> None:
        """Show this with the first ``filled`` seats taken (None: all)."""
        if (drawn, filled, is_stale) == (self._drawn, self._filled, self._is_stale):
            return
        self._drawn, self._filled = drawn, filled
        taken = drawn.size if filled is None else filled
        spoken = say("desk-lottery-seats-taken", taken=words.number(taken), count=drawn.size)
        self.changed(HIGH, spoken, is_stale=is_stale)

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Draw the seats with their number in the middle, and the legend under them."""
        if self._drawn is None:
            return
        drawn = self._drawn
        taken = drawn.size if self._filled is None else self._filled
        legend = TEXT * 2 if drawn.labels else 0.0
        hall = box.adjusted(0, 0, 0, -legend)
        draw_seats(painter, hall, drawn, self._filled)
        seating = seating_in(hall, drawn.size)
        x, y = seating.centre
        wide = seating.hollow * 1.6
        field = QRectF(x - wide / 2, y - TEXT * 2.2, wide, TEXT * 2.2)
        face = paint.fitted(words.number(drawn.size), style.font(24, 700), wide, 1, 0.4)
        paint.text(painter, field, words.number(taken), face, style.colour(Tone.TEXT), paint.CENTRE)
        _legend(painter, QRectF(box.left(), box.bottom() - legend, box.width(), legend), drawn)


def _legend(painter: QPainter, box: QRectF, drawn: Seats) -> None:
    """Chip and name of each value, as many as there is room for."""
    face, side = style.font(round(TEXT * 0.9)), TEXT * 0.6
    left = box.left()
    for index, label in enumerate(drawn.labels):
        wide = paint.width(label, face)
        if left + side + wide + TEXT > box.right():
            paint.text(painter, QRectF(left, box.top(), 20, box.height()), "…", face, _muted())
            return
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        painter.setBrush(seat_colour(index))
        painter.drawEllipse(QPointF(left + side / 2, box.center().y()), side / 2, side / 2)
        field = QRectF(left + side + 5, box.top(), wide + 2, box.height())
        paint.text(painter, field, label, face, style.colour(Tone.TEXT))
        left += side + wide + TEXT * 1.6


def _muted() -> QColor:
    return style.colour(Tone.MUTED)
