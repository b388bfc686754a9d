"""Answers along a scale: one column a step, the middle half bracketed, the median marked."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from conference.ui.kit import paint, style
from conference.ui.kit.canvas import TEXT, ChartView
from conference.ui.kit.texture import option_brush
from conference.ui.picture import Tone
from conference.ui.polls.says.figures import AxisMark, Distribution, ScaleStep
from conference.words.spoken import say

__all__ = ["DistributionView", "draw_distribution"]

HIGH = 290


class DistributionView(ChartView):
    """The answers along a scale, as a widget of the desk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("desk-polls-chart-scale"), parent)
        self._chart: Distribution | None = None

    def show_chart(self, chart: Distribution, *, is_stale: bool) -> None:
        """Show the answers along a scale; faded where they are stale."""
        if chart == self._chart and is_stale == self._is_stale:
            return
        self._chart = chart
        spoken = "; ".join(f"{step.label}: {step.people}, {step.percent}" for step in chart.steps)
        self.changed(HIGH, f"{chart.sentence} {spoken}", is_stale=is_stale)

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Paint the last distribution, nothing before there is one."""
        if self._chart is not None:
            draw_distribution(painter, box, self._chart, TEXT)


def draw_distribution(painter: QPainter, box: QRectF, chart: Distribution, size: float) -> None:
    """Draw the scale into a box with text of ``size`` pixels."""
    painter.save()
    slot = box.width() / max(1, len(chart.steps))
    area = QRectF(box.left(), box.top() + size * 4.2, box.width(), box.height() - size * 8.8)
    axis = area.bottom()
    _axis(painter, chart, area, size)
    for place, step in enumerate(chart.steps):
        own = QRectF(area.left() + place * slot, area.top(), slot, area.height())
        _step(painter, step, chart.top, own, size)
    line = QRectF(box.left(), axis, box.width(), max(1.0, size / 12))
    painter.fillRect(line, style.colour("line"))
    below = axis + size * 1.9
    if chart.inner is not None:
        _bracket(painter, box.left() + slot / 2, slot, chart.inner, below + size * 0.5, size)
    _marks(painter, box, slot, chart.marks, below, size)
    painter.restore()


def _axis(painter: QPainter, chart: Distribution, area: QRectF, size: float) -> None:
    """Lines at the upper end and at half of it, each with the share that it is."""
    face, ink = style.font(round(size * 0.8)), style.colour(Tone.MUTED)
    painter.setPen(QPen(style.colour("line"), max(1.0, size / 14), Qt.PenStyle.DashLine))
    for share in (chart.top, chart.top / 2):
        y = area.bottom() - area.height() * share / chart.top
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
    words = QRectF(area.left(), area.top() - size * 1.2, area.width(), size * 1.1)
    upper = say("figures-percent", figure=f"{100 * chart.top:.0f}")
    paint.text(painter, words, say("hall-of-all-answers", share=upper), face, ink)


def _step(painter: QPainter, step: ScaleStep, top: float, slot: QRectF, size: float) -> None:
    """A column with its figures above and its label below."""
    text, muted = style.colour(Tone.TEXT), style.colour(Tone.MUTED)
    wide = slot.width() * 0.72
    high = max(2.0, slot.height() * step.fraction / top)
    bar = QRectF(slot.center().x() - wide / 2, slot.bottom() - high, wide, high)
    painter.setPen(Qt.PenStyle.NoPen)
    if step.is_middle:
        painter.setPen(QPen(text, max(2.0, size / 6)))
    painter.setBrush(option_brush(step.index, size * 0.6))
    painter.drawRoundedRect(bar, 3, 3)
    weight = 700 if step.is_middle else 500
    share = QRectF(slot.left(), bar.top() - size * 2.7, slot.width(), size * 1.5)
    face = paint.fitted("00.0%", style.font(round(size), weight), slot.width() * 0.96, 1, 0.5)
    paint.text(painter, share, step.percent, face, text, paint.CENTRE)
    people = QRectF(slot.left(), bar.top() - size * 1.4, slot.width(), size * 1.2)
    small = paint.fitted(step.people, style.font(round(size * 0.85)), slot.width() * 0.96, 1, 0.5)
    paint.text(painter, people, step.people, small, muted, paint.CENTRE)
    label = QRectF(slot.left(), slot.bottom() + size * 0.25, slot.width(), size * 1.6)
    fitted = paint.fitted(step.label, style.font(round(size), weight), slot.width() * 0.98, 1, 0.6)
    paint.text(painter, label, step.label, fitted, text, paint.CENTRE)


def _bracket(
    painter: QPainter, origin: float, slot: float, inner: tuple[float, float], y: float, size: float
) -> None:
    """From the lower to the upper quartile."""
    low, high = (origin + place * slot for place in inner)
    painter.setPen(QPen(style.colour(Tone.MUTED), max(1.5, size / 7)))
    painter.drawLine(QPointF(low, y), QPointF(high, y))
    for x in (low, high):
        painter.drawLine(QPointF(x, y - size * 0.35), QPointF(x, y + size * 0.35))


def _marks(
    painter: QPainter, box: QRectF, slot: float, marks: tuple[AxisMark, ...], y: float, size: float
) -> None:
    """The median under its step; the quartiles beside it, pushed apart where they would touch."""
    strong = next((mark for mark in marks if mark.strong), None)
    if strong is None:
        return
    bold, plain = style.font(round(size * 1.2), 700), style.font(round(size * 0.95))
    x = box.left() + slot / 2 + strong.place * slot
    tip = y + size * 0.1
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.colour(Tone.ACTION))
    side = size * 0.6
    painter.drawPolygon(
        [QPointF(x - side, tip + 1.4 * side), QPointF(x + side, tip + 1.4 * side), QPointF(x, tip)]
    )
    row = y + size * 1.2
    wide = paint.width(strong.text, bold) + 2
    left = min(max(box.left(), x - wide / 2), box.right() - wide)
    middle = QRectF(left, row, wide, size * 1.6)
    paint.text(painter, middle, strong.text, bold, style.colour(Tone.ACTION))
    for mark in marks:
        if mark.strong:
            continue
        own = paint.width(mark.text, plain) + 2
        at = box.left() + slot / 2 + mark.place * slot - own / 2
        if mark is marks[0]:
            at = max(box.left(), min(at, middle.left() - own - size))
            field = QRectF(at, row, min(own, middle.left() - size - at), size * 1.6)
        else:
            at = min(max(at, middle.right() + size), box.right() - own)
            at = max(at, middle.right() + size)
            field = QRectF(at, row, box.right() - at, size * 1.6)
        if field.width() > size * 2:
            paint.text(painter, field, mark.text, plain, style.colour(Tone.MUTED))
