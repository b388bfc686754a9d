"""Every two options compared: a table whose cells are tinted where the row wins."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from conference.ui.kit import paint, style
from conference.ui.kit.canvas import TEXT, ChartView
from conference.ui.kit.texture import option_brush
from conference.ui.kit.tips import plain_tip
from conference.ui.picture import Tone
from conference.ui.polls.says.figures import Duel, DuelMatrix, MatrixRow
from conference.words.spoken import say

__all__ = ["MatrixView", "draw_matrix"]

ROW = 38
LEAST = 3.0
"""The least height of a cell in pixels; with less nothing can be seen."""

WRAP = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
STRONG, WEAK = 0.55, 0.3
"""How much of its colour a winning cell has: of a chosen option, and of another."""


class MatrixView(ChartView):
    """The table on the desk; the pointer over a cell says it in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("desk-polls-chart-pairs"), parent)
        self._chart: DuelMatrix | None = None

    def show_chart(self, chart: DuelMatrix, *, is_stale: bool) -> None:
        """Show the table of duels; faded where it is stale."""
        if chart == self._chart and is_stale == self._is_stale:
            return
        self._chart = chart
        spoken = "; ".join(
            say("desk-polls-row-wins", option=row.label, record=row.record) for row in chart.rows
        )
        self.changed(
            ROW * len(chart.rows) + TEXT * 5.4, f"{chart.sentence} {spoken}", is_stale=is_stale
        )

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Paint the last table, nothing before there is one."""
        if self._chart is not None:
            draw_matrix(painter, box, self._chart, TEXT)

    def event(self, event: QEvent) -> bool:
        """Tool tips by cell."""
        if isinstance(event, QHelpEvent) and self._chart is not None:
            tip = self._tip(QRectF(self.rect()), event)
            QToolTip.showText(event.globalPos(), plain_tip(tip), self)
            return True
        return super().event(event)

    def _tip(self, box: QRectF, event: QHelpEvent) -> str:
        assert self._chart is not None
        for row, column, cell in _cells(box, self._chart, TEXT):
            duel = self._chart.rows[row].duels[column]
            if duel is not None and cell.contains(event.pos().toPointF()):
                return duel.tip
        return ""


def draw_matrix(painter: QPainter, box: QRectF, chart: DuelMatrix, size: float) -> None:
    """Draw the table into a box with text of ``size`` pixels."""
    cells = _cells(box, chart, size)
    if not cells or cells[0][2].height() < LEAST:
        return
    painter.save()
    named = _heads(painter, chart, cells, size)
    for place, row in enumerate(chart.rows):
        own = [cell for at, _, cell in cells if at == place]
        _row(painter, box, row, own, size, "" if named else f"{place + 1}  ")
    muted, face = style.colour(Tone.MUTED), style.font(round(size * 0.9))
    title = QRectF(box.left(), box.top(), box.width(), size * 1.5)
    paint.text(painter, title, chart.title, face, muted)
    said = paint.width(chart.title, face) + size * 2
    if said + paint.width(chart.sentence, face) <= box.width():
        paint.text(painter, title, chart.sentence, face, muted, paint.RIGHT)
    low = cells[0][2].top() - size * 1.5
    wins = QRectF(box.right() - size * 5.6, low, size * 5, size * 1.3)
    paint.text(painter, wins, say("hall-duels-wins"), face, muted, paint.RIGHT)
    painter.restore()


def _cells(box: QRectF, chart: DuelMatrix, size: float) -> list[tuple[int, int, QRectF]]:
    """Row, column and place of every cell."""
    count = max(1, len(chart.rows))
    bold = style.font(round(size), 700)
    label = max((paint.width(row.label, bold) for row in chart.rows), default=0.0) + size * 3
    label = min(label, box.width() * 0.32)
    record = size * 5
    top = box.top() + size * 4.4
    high = (box.bottom() - top) / count
    wide = min((box.width() - label - record) / count, high * 4.2)
    gap = max(2.0, size / 7)
    return [
        (
            row,
            column,
            QRectF(box.left() + label + column * wide, top + row * high, wide - gap, high - gap),
        )
        for row in range(len(chart.rows))
        for column in range(len(chart.rows))
    ]


def _heads(
    painter: QPainter, chart: DuelMatrix, cells: list[tuple[int, int, QRectF]], size: float
) -> bool:
    """Names over the columns, or numbers where names do not fit; whether they are names."""
    first = [cell for row, _, cell in cells if row == 0]
    if not first:
        return True
    face, wide = style.font(round(size * 0.9)), first[0].width()
    named = all(_fits(row.label, face, wide) for row in chart.rows)
    painter.setFont(face)
    painter.setPen(style.colour(Tone.MUTED))
    for place, (row, cell) in enumerate(zip(chart.rows, first, strict=True)):
        box = QRectF(cell.left(), cell.top() - size * 2.7, wide, size * 2.5)
        paint.write(painter, box, WRAP, row.label if named else str(place + 1))
    return named


def _fits(words: str, face: QFont, wide: float) -> bool:
    metrics = QFontMetricsF(face)
    box = metrics.boundingRect(QRectF(0, 0, wide, 1e4), WRAP, words)
    longest = max(metrics.horizontalAdvance(word) for word in words.split() or [""])
    return longest <= wide and box.height() <= 2 * metrics.lineSpacing() + 1


def _row(
    painter: QPainter, box: QRectF, row: MatrixRow, cells: list[QRectF], size: float, number: str
) -> None:
    """Label, cells, and how many duels are won."""
    text, first = style.colour(Tone.TEXT), cells[0]
    if row.is_chosen:
        field = QRectF(box.left(), first.top(), box.width(), first.height())
        painter.setPen(QPen(style.option_colour(row.index), max(2.0, size / 7)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = max(1.0, size / 14)
        painter.drawRoundedRect(field.adjusted(inset, -inset, -inset, inset), 4, 4)
    high = first.height()
    chip = QRectF(box.left() + size * 0.6, first.top() + high * 0.3, size * 0.35, high * 0.4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(option_brush(row.index, size * 0.4))
    painter.drawRoundedRect(chip, 2, 2)
    words = f"{number}{row.label}"
    label = QRectF(
        chip.right() + size * 0.5, first.top(), first.left() - chip.right() - size, first.height()
    )
    face = style.font(round(size), 700 if row.is_chosen else 500)
    paint.label(painter, label, words, face, text)
    for duel, cell in zip(row.duels, cells, strict=True):
        _cell(painter, row, duel, cell, size)
    record = QRectF(box.right() - size * 5.6, first.top(), size * 5, first.height())
    paint.text(painter, record, row.record, face, text, paint.RIGHT)


def _cell(painter: QPainter, row: MatrixRow, duel: Duel | None, cell: QRectF, size: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    inner = cell.adjusted(0, size / 6, 0, -size / 6)
    if duel is None:
        painter.setBrush(style.colour("window"))
        painter.drawRoundedRect(inner, 3, 3)
        return
    ground = style.colour("raised")
    if duel.wins:
        share = STRONG if row.is_chosen else WEAK
        ground = style.mix(style.option_colour(row.index), style.colour("window"), share)
    painter.setBrush(ground)
    painter.drawRoundedRect(inner, 3, 3)
    ink = style.ink_over(ground) if duel.wins else style.colour(Tone.TEXT)
    big = min(size * 1.9, max(size * 1.1, cell.height() * 0.36))
    face = style.font(round(big), 700 if duel.wins else 500)
    face = paint.fitted(duel.text, face, cell.width(), 1, 0.5)
    paint.text(painter, inner, duel.text, face, ink, paint.CENTRE)
