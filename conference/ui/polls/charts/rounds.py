"""The transfer diagram: one lane a candidate, one column a round, and bands for votes that move.

A block is as high as the votes held. What stays goes on as a band in its own lane; what moves
crosses to the lane of the next preference in the colour of where it came from.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from conference.ui.kit import paint, style
from conference.ui.kit.canvas import TEXT, ChartView
from conference.ui.kit.easing import Eased
from conference.ui.kit.texture import option_brush
from conference.ui.picture import Tone
from conference.ui.polls.says.rounds import CandidateLane, CandidateState, RoundsChart
from conference.words.spoken import say

__all__ = ["RoundsView", "draw_rounds"]

LANE = 40
LEAST_LANE = 3.0
"""In pixels; with less nothing can be seen, as before the first layout."""

FILL = 0.84
"""How much of its lane the highest block takes."""

BARE = 3.2
"""How many blocks wide a column without figures is at the least."""

EARLIER, LATEST, STAYS = 0.20, 0.72, 0.26
"""Opacity of votes that moved in earlier rounds, in the last one shown, and that stay."""


PLATE = 0.84
"""Opacity of what lies between a band and a figure over it."""


class RoundsView(ChartView):
    """The diagram of a count in rounds, as a widget of the desk; a new round eases in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("desk-polls-chart-rounds"), parent)
        self._chart: RoundsChart | None = None
        self._eased = Eased(self)
        self._eased.moved.connect(self.update)

    def show_chart(self, chart: RoundsChart, *, is_stale: bool) -> None:
        """Show this; the votes of a new round run across."""
        if chart == self._chart and is_stale == self._is_stale:
            return
        self._eased.go([float(len(chart.numbers))], jump=not _continues(self._chart, chart))
        self._chart = chart
        spoken = "; ".join(
            f"{lane.label}: "
            + ", ".join("–" if cell is None else cell.text for cell in lane.cells)
            + (f", {lane.status}" if lane.status else "")
            for lane in chart.lanes
        )
        self.changed(LANE * len(chart.lanes) + 4.2 * TEXT, spoken, is_stale=is_stale)

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Paint the last diagram as far as its new round has come."""
        if self._chart is not None:
            draw_rounds(painter, box, self._chart, TEXT, _come(self._eased, self._chart))


def _continues(before: RoundsChart | None, now: RoundsChart) -> bool:
    """Whether this is one round more of the same count."""
    if before is None or len(now.numbers) != len(before.numbers) + 1:
        return False
    same = zip(before.lanes, now.lanes, strict=False)
    return before.numbers == now.numbers[:-1] and all(a.label == b.label for a, b in same)


def _come(eased: Eased, chart: RoundsChart) -> float:
    """How far the votes of the last round have come, 0 to 1."""
    at = eased.values[0] if eased.values else float(len(chart.numbers))
    return min(1.0, max(0.0, at - len(chart.numbers) + 1))


def draw_rounds(
    painter: QPainter, box: QRectF, chart: RoundsChart, size: float, come: float = 1.0
) -> None:
    """Draw the diagram into a box with text of ``size`` pixels.

    ``come`` is how far the votes of the last round have come, 0 to 1. Where the figures of all
    rounds do not fit, those of the first, the last and some between are written; only where not
    even the bands can be told apart, the first rounds are left out.
    """
    grid = _grid(box, chart, size)
    if grid.lane < LEAST_LANE:
        return
    painter.save()
    _lanes(painter, grid)
    for column in range(grid.first + 1, len(chart.numbers)):
        is_last = column == len(chart.numbers) - 1
        _bands(painter, grid, column, LATEST if is_last else EARLIER, come if is_last else 1.0)
    for column in range(grid.first, len(chart.numbers)):
        _column(painter, grid, column, come if column == len(chart.numbers) - 1 else 1.0)
    _quota(painter, grid)
    painter.restore()


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where everything is. ``first`` is the first column drawn, ``every`` which ones of them have
    figures, counted back from the last.
    """

    box: QRectF
    chart: RoundsChart
    size: float
    left: float
    right: float
    head: float
    lane: float
    pitch: float
    block: float
    first: int
    every: int
    vote: float

    def is_written(self, column: int) -> bool:
        """Whether there is room for the figures of a column: first and last have them always."""
        back = len(self.chart.numbers) - 1 - column
        return column == self.first or (
            back % self.every == 0 and (column - self.first >= self.every or not back)
        )

    def x(self, column: int) -> float:
        return self.left + (column - self.first) * self.pitch

    def floor(self, lane: int) -> float:
        return self.box.top() + self.head + (lane + 1) * self.lane - self.lane * 0.07

    def face(self, weight: int = 500) -> QFont:
        return style.font(round(min(self.size, self.lane * 0.62)), weight)


def _grid(box: QRectF, chart: RoundsChart, size: float) -> _Grid:
    head, foot = size * 2.0, size * 2.0 if chart.quota else size * 0.4
    lane = (box.height() - head - foot) / max(1, len(chart.lanes))
    text = min(size, lane * 0.62)
    bold, plain = style.font(round(text), 700), style.font(round(text), 500)
    label = max((paint.width(one.label, bold) for one in chart.lanes), default=0.0) + text * 2.2
    label = min(label, box.width() * 0.3)
    status = max((paint.width(one.status, bold) for one in chart.lanes), default=0.0) + text * 0.5
    figures = [cell.text for one in chart.lanes for cell in one.cells if cell is not None]
    widest = max((paint.width(words, plain) for words in figures), default=0.0)
    block = text * 0.7
    left, right = box.left() + label, box.right() - status
    last = widest + block + text * 1.2
    room = right - left - last
    fits = max(1, int(room / (block * BARE)) + 1)
    columns = min(fits, len(chart.numbers))
    pitch = min(room / max(1, columns - 1), text * 22)
    return _Grid(
        box=box,
        chart=chart,
        size=size,
        left=left,
        right=right,
        head=head,
        lane=lane,
        pitch=pitch,
        block=block,
        first=len(chart.numbers) - columns,
        every=max(1, math.ceil((widest + block + text * 1.2) / max(1.0, pitch))),
        vote=lane * FILL / max(chart.most, chart.quota),
    )


def _lanes(painter: QPainter, grid: _Grid) -> None:
    """Labels at the left, how each stands at the right, a line under each lane."""
    box = grid.box
    for place, lane in enumerate(grid.chart.lanes):
        top = box.top() + grid.head + place * grid.lane
        floor = grid.floor(place)
        painter.fillRect(QRectF(box.left(), floor, box.width(), 1), style.colour("line"))
        tone = Tone.MUTED if lane.standing is CandidateState.OUT else Tone.TEXT
        weight = 700 if lane.standing is CandidateState.ELECTED else 500
        text = min(grid.size, grid.lane * 0.62)
        chip = QRectF(box.left(), top + grid.lane * 0.3, text * 0.35, grid.lane * 0.4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_brush(lane, text * 0.4))
        painter.drawRoundedRect(chip, 2, 2)
        label = QRectF(chip.right() + text * 0.5, top, grid.left - chip.right() - text, grid.lane)
        paint.label(painter, label, lane.label, grid.face(weight), style.colour(tone))
        status = QRectF(grid.right, top, box.right() - grid.right, grid.lane)
        is_elected = lane.standing is CandidateState.ELECTED
        ink = style.colour(Tone.ACTION if is_elected else Tone.MUTED)
        paint.text(painter, status, lane.status, grid.face(weight), ink, paint.RIGHT)


def _bands(painter: QPainter, grid: _Grid, column: int, opacity: float, come: float) -> None:
    """What stays and what moves between a column and the one before."""
    chart = grid.chart
    start, end = grid.x(column - 1) + grid.block, grid.x(column)
    painter.save()
    if come < 1:
        painter.setClipRect(QRectF(start, grid.box.top(), (end - start) * come, 1e5))
    painter.setPen(Qt.PenStyle.NoPen)
    given: dict[int, float] = {}
    taken: dict[int, float] = {}
    for place, lane in enumerate(chart.lanes):
        cell = lane.cells[column]
        if cell is None:
            continue
        high = cell.kept * grid.vote
        given[place] = taken[place] = high
        painter.setBrush(_brush(lane, grid.size * 0.5, STAYS))
        painter.drawRect(QRectF(start, grid.floor(place) - high, end - start, high))
    for flow in chart.flows:
        if flow.column != column:
            continue
        high = flow.votes * grid.vote
        a = grid.floor(flow.source) - given.get(flow.source, 0.0)
        b = grid.floor(flow.target) - taken.get(flow.target, 0.0)
        given[flow.source] = given.get(flow.source, 0.0) + high
        taken[flow.target] = taken.get(flow.target, 0.0) + high
        painter.setBrush(_brush(chart.lanes[flow.source], grid.size * 0.5, opacity))
        painter.drawPath(_band(start, a, end, b, max(1.0, high)))
    painter.restore()


def _band(x: float, y: float, to_x: float, to_y: float, high: float) -> QPainterPath:
    """A band whose lower edge runs from (x, y) to (to_x, to_y)."""
    middle = (x + to_x) / 2
    path = QPainterPath(QPointF(x, y))
    path.cubicTo(QPointF(middle, y), QPointF(middle, to_y), QPointF(to_x, to_y))
    path.lineTo(to_x, to_y - high)
    path.cubicTo(QPointF(middle, to_y - high), QPointF(middle, y - high), QPointF(x, y - high))
    path.closeSubpath()
    return path


def _quota(painter: QPainter, grid: _Grid) -> None:
    """A stroke at the quota over every block, and what it is at the foot."""
    if not grid.chart.quota:
        return
    painter.setPen(QPen(style.colour(Tone.MUTED), max(1.5, grid.size / 14)))
    over = grid.block * 0.3
    for place, lane in enumerate(grid.chart.lanes):
        y = grid.floor(place) - grid.chart.quota * grid.vote
        for column in range(grid.first, len(grid.chart.numbers)):
            cell = lane.cells[column]
            if lane.index >= 0 and cell is not None and cell.mark is not CandidateState.OUT:
                x = grid.x(column)
                painter.drawLine(QPointF(x - over, y), QPointF(x + grid.block + over, y))
    foot = QRectF(grid.left, grid.box.bottom() - grid.size * 1.7, grid.box.width(), grid.size * 1.7)
    y = foot.center().y()
    painter.drawLine(QPointF(foot.left() - over, y), QPointF(foot.left() + grid.block + over, y))
    face = style.font(round(grid.size * 0.9))
    words = foot.adjusted(grid.block * 1.9, 0, -grid.left + grid.box.left(), 0)
    paint.text(painter, words, grid.chart.quota_text, face, style.colour(Tone.MUTED))


def _column(painter: QPainter, grid: _Grid, column: int, come: float) -> None:
    """The blocks of a round with their figures, under its number."""
    chart, x = grid.chart, grid.x(column)
    is_last = column == len(chart.numbers) - 1
    muted = style.colour(Tone.TEXT if is_last else Tone.MUTED)
    number = chart.numbers[column]
    is_wide = grid.pitch > grid.size * 5 or len(chart.numbers) == 1
    words = say("hall-round-number", number=str(number)) if is_wide else f"{number}"
    if column == grid.first and column:
        words = f"… {words}"
    face = style.font(round(grid.size * 0.9), 700 if is_last else 500)
    wide = max(grid.pitch, paint.width(words, face) + 1)
    head = QRectF(x, grid.box.top(), wide, grid.size * 1.5)
    if grid.is_written(column) or paint.width(words, face) < grid.pitch - 2:
        paint.text(painter, head, words, face, muted)
    for place, lane in enumerate(chart.lanes):
        cell = lane.cells[column]
        if cell is None:
            continue
        total = cell.kept + (cell.total - cell.kept) * come
        high, floor = total * grid.vote, grid.floor(place)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_brush(lane, grid.size * 0.5))
        painter.drawRect(QRectF(x, floor - max(1.0, high), grid.block, max(1.0, high)))
        if cell.mark is CandidateState.ELECTED:
            painter.setPen(QPen(style.colour(Tone.TEXT), max(1.5, grid.size / 9)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(x, floor - high, grid.block, high))
        if not grid.is_written(column):
            continue
        box = QRectF(x + grid.block * 1.9, floor - grid.lane * 0.9, 1e4, grid.lane * 0.9)
        weight = 700 if cell.mark is CandidateState.ELECTED else 500
        tone = Tone.MUTED if lane.index < 0 or cell.mark is CandidateState.OUT else Tone.TEXT
        _figure(painter, box, cell.text, grid.face(weight), style.colour(tone))


def _figure(painter: QPainter, box: QRectF, words: str, face: QFont, ink: QColor) -> None:
    """A figure on a dark plate: bands of any colour may run under it."""
    gap = face.pixelSize() * 0.18
    plate = QRectF(box.left() - gap, 0, paint.width(words, face) + 2 * gap, face.pixelSize() * 1.2)
    plate.moveCenter(QPointF(plate.center().x(), box.center().y()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_faded(style.colour("window"), PLATE))
    painter.drawRoundedRect(plate, gap, gap)
    paint.text(painter, box, words, face, ink)


def _brush(lane: CandidateLane, unit: float, opacity: float = 1.0) -> QBrush:
    """The mark of a candidate; votes without a choice left have none."""
    if lane.index >= 0:
        return option_brush(lane.index, unit, opacity)
    return QBrush(_faded(style.colour(Tone.MUTED), opacity))


def _faded(colour: QColor, opacity: float) -> QColor:
    made = QColor(colour)
    made.setAlphaF(opacity)
    return made
