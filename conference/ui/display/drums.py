"""The drums of the lottery: one a digit, that roll and settle heavily when a digit is agreed on."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPen

from conference.ui.display.measure import Measure
from conference.ui.display.says.ceremony import ValueSlot
from conference.ui.kit import paint, style
from conference.ui.picture import Tone

__all__ = ["LANDS", "ROLLS", "drum", "drums_in", "position", "pulse"]

ROLLS = 2_000
"""How long a drum rolls, in ms."""

LANDS = 900
"""How long it glows once it stands."""

TURNS = 17
"""Figures that run by on the way."""

BOUNCE = 0.55
"""How far it runs over before it falls back (the constant of an eased "back")."""

BREATH = 2_600
"""Period of the pulse of the drum that waits, in ms."""

STEP = 0.98
"""The angle between two figures on a drum, in radians."""


def position(target: int, elapsed: float) -> float:
    """Which figure is in front ``elapsed`` ms after it began to roll; ends at ``target``.

    Fast at first, slower and slower, a little too far, and back.
    """
    share = min(1.0, max(0.0, elapsed / ROLLS))
    rest = share - 1
    eased = 1 + (BOUNCE + 1) * rest**3 + BOUNCE * rest**2
    return target - TURNS * (1 - eased)


def pulse(now: float) -> float:
    """The light of what waits at ``now``, 0 to 1."""
    return 0.5 - 0.5 * cos(2 * pi * (now % BREATH) / BREATH)


def drums_in(box: QRectF, count: int, on: Measure) -> list[QRectF]:
    """Where so many drums stand in a box, as large as there is room, at its top left."""
    gap = on.of(2.6)
    wide = min((box.width() - gap * (count - 1)) / count, box.height() / 1.55)
    high = min(box.height(), wide * 1.75)
    left = box.left() + (box.width() - wide * count - gap * (count - 1)) / 2
    return [QRectF(left + n * (wide + gap), box.top(), wide, high) for n in range(count)]


def drum(
    painter: QPainter,
    slot: ValueSlot,
    box: QRectF,
    on: Measure,
    *,
    front: float | None = None,
    light: float = 0.0,
) -> None:
    """One drum: ``front`` is the figure in front while it rolls, ``light`` how much it glows."""
    round_ = on.of(1.6)
    shape = QPainterPath()
    shape.addRoundedRect(box, round_, round_)
    painter.save()
    painter.setClipPath(shape)
    painter.fillRect(box, _body(box, lit=bool(slot.text) or slot.is_next))
    if slot.text:
        target = float(slot.text)
        _figures(painter, box, target if front is None else front, target)
    painter.fillRect(box, _shade(box))
    painter.restore()
    edge = style.colour("line")
    if slot.is_next:
        edge = style.mix(style.colour(Tone.ACTION), edge, 0.45 + 0.55 * light)
    elif light > 0:
        edge = style.mix(style.colour(Tone.TEXT), edge, light)
    painter.setPen(QPen(edge, on.of(0.45)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(shape)


def _body(box: QRectF, *, lit: bool) -> QLinearGradient:
    """The drum without a figure: lighter in front."""
    body = QLinearGradient(box.topLeft(), box.bottomLeft())
    panel, front = style.colour("panel"), style.colour("line" if lit else "raised")
    body.setColorAt(0.0, panel)
    body.setColorAt(0.5, style.mix(front, panel, 0.85))
    body.setColorAt(1.0, panel)
    return body


def _shade(box: QRectF) -> QLinearGradient:
    """The dark of the drum's upper and lower edge."""
    shade = QLinearGradient(box.topLeft(), box.bottomLeft())
    deep, none = style.colour("window"), style.colour("window")
    deep.setAlphaF(0.92)
    none.setAlphaF(0.0)
    for place, tint in ((0.0, deep), (0.26, none), (0.74, none), (1.0, deep)):
        shade.setColorAt(place, tint)
    return shade


def _figures(painter: QPainter, box: QRectF, at: float, target: float) -> None:
    """The figure in front, and while it rolls those beside it."""
    face = style.font(round(min(box.height() * 0.8, box.width() * 1.22)), 700)
    radius, nearest = box.height() * 0.66, round(at)
    beside = 0.6 * min(1.0, abs(at - target) * 0.6)
    for number in range(nearest - 1, nearest + 2):
        angle = (number - at) * STEP
        strength = 1.0 if number == nearest else beside
        if abs(angle) > pi / 2 or strength < 0.02:
            continue
        ink = style.colour(Tone.TEXT)
        ink.setAlphaF(strength)
        painter.save()
        painter.translate(box.center() + QPointF(0, radius * sin(angle)))
        painter.scale(1, max(0.05, cos(angle)))
        figure = QRectF(-box.width() / 2, -box.height() / 2, box.width(), box.height())
        paint.text(painter, figure, str(number % 10), face, ink, paint.CENTRE)
        painter.restore()
