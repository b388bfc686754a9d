"""The chamber in the hall: seats that appear one by one, and the light over them."""

from __future__ import annotations

from collections.abc import Iterable
from math import atan2, exp, radians

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from conference.ui.kit import paint, style
from conference.ui.lottery.charts.seats import SPAN, Seating, draw_seat, seat_colour, seating_in
from conference.ui.lottery.says.seats import NOBODY, Seats, appears_at
from conference.ui.picture import Tone

__all__ = ["SALUTE", "SeatsLayer"]

POPS = 700
"""How long a seat takes from its flash to its colour, in ms."""

SWEEP = 3_600
"""How long the light of the drum roll takes from one side to the other and back, in ms."""

SALUTE = 2_400
"""How long the light takes that greets the full chamber, in ms."""

BEAM = 0.07
"""How wide that light is, as a part of the hall."""


class SeatsLayer:
    """The seats of a chamber as a picture to which each seat is added once."""

    def __init__(self) -> None:
        self._drawn: Seats | None = None
        self._box = QRectF()
        self._picture = QPixmap()
        self._order: list[int] = []
        self._held = 0
        self._mirrored = False
        self._done = 0
        self.seating = Seating((), 0.0, (0.0, 0.0), 0.0)

    def prepare(self, drawn: Seats, box: QRectF, ratio: float, *, mirrored: bool = False) -> None:
        """Begin anew where chamber or box are others: held seats are taken, the others empty.

        ``mirrored`` says that it is drawn by painters that turn everything over.
        """
        made = (self._drawn, self._box, self._picture.devicePixelRatio(), self._mirrored)
        if (drawn, box, ratio, mirrored) == made:
            return
        self._drawn, self._box, self._mirrored = drawn, QRectF(box), mirrored
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
        if self._drawn is None:
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
            place = self._drawn.turns[seat] + self._held
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
        assert self._drawn is not None
        front = -BEAM * 2 + (1 + BEAM * 4) * share
        x, y = self.seating.centre
        bright = style.colour(Tone.TEXT)
        painter.save()
        painter.translate(self._box.topLeft())
        painter.setPen(Qt.PenStyle.NoPen)
        for (a, b), value in zip(self.seating.places, self._drawn.values, strict=True):
            at = 0.5 + atan2(a - x, y - b) / radians(SPAN)
            light = exp(-(((at - front) / BEAM) ** 2))
            if light > 0.04:
                painter.setBrush(style.mix(bright, seat_colour(value), strength * light))
                painter.drawEllipse(QPointF(a, b), self.seating.radius, self.seating.radius)
        painter.restore()

    def _age(self, place: int, elapsed: float, span: int) -> float:
        """How long ago the seat filled that is number ``place`` of the order, held ones first."""
        assert self._drawn is not None
        drawn = self._drawn.size - self._held
        return elapsed - appears_at(place - self._held, max(1, drawn), span)

    def _empty(self) -> None:
        self._picture.fill(style.colour("window"))
        self._done = 0
        self._stamp(range(len(self._order)), empty=True)
        self._stamp(self._order[: self._held])
        self._done = self._held

    def _stamp(self, seats: Iterable[int], *, empty: bool = False) -> None:
        assert self._drawn is not None
        with paint.painting(self._picture, mirrored=self._mirrored) as painter:
            for seat in seats:
                x, y = self.seating.places[seat]
                value = NOBODY if empty else self._drawn.values[seat]
                draw_seat(painter, x, y, self.seating.radius, value)

    def _pop(self, painter: QPainter, seat: int, age: float) -> None:
        """A seat that has just been filled: a flash that shrinks into its colour."""
        assert self._drawn is not None
        x, y = self.seating.places[seat]
        rest = (1 - age) ** 2
        radius = self.seating.radius * (1 + 0.9 * rest)
        colour = seat_colour(self._drawn.values[seat])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.mix(style.colour(Tone.TEXT), colour, rest))
        painter.drawEllipse(QPointF(x, y), radius, radius)
