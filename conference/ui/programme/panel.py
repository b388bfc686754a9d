"""The rundown at the left: what was, what is on with its time, what comes, and what is standby."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QVBoxLayout,
    QWidget,
)

from conference.ui.kit import paint, style
from conference.ui.kit.controls import TextLabel
from conference.ui.kit.line_model import LinesModel
from conference.ui.kit.lines import LinesView
from conference.ui.kit.rows import RowPainter
from conference.ui.picture import Tone
from conference.ui.programme.says import ItemState, Rundown, RundownRow

__all__ = ["RundownWidget"]

HEIGHTS = {ItemState.DAY: 36, ItemState.ON: 84}
LINE = 48
TIME = 62


class RundownWidget(QWidget):
    """``chosen`` gives the id of an item that was clicked: it goes on standby, not on air."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LinesModel(lambda row: row.key, _spoken, self)
        self.view = LinesView()
        self.view.setModel(self.model)
        self.painter = RowPainter(self.view, _draw, _high)
        self.view.setItemDelegate(self.painter)
        self.setMinimumWidth(270)
        self.view.setAccessibleName("Rundown")
        self.view.clicked.connect(self._on_clicked)
        self.view.activated.connect(self._on_clicked)
        self.empty = TextLabel(13, 400, Tone.MUTED)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(12, 8, 12, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        self._on: str | None = None

    def show_rundown(self, rundown: Rundown, *, is_stale: bool) -> None:
        """Show it; when another item is on, that one is scrolled into view."""
        self.painter.fade(is_stale=is_stale)
        on = next((row.key for row in rundown.rows if row.state is ItemState.ON), None)
        self.model.show(rundown.rows)
        self.empty.show_text(rundown.empty)
        self.empty.setVisible(bool(rundown.empty))
        if on != self._on:
            self._on = on
            self.view.scheduleDelayedItemsLayout()
            focus = on or rundown.standby.item
            if focus:
                centre = QAbstractItemView.ScrollHint.PositionAtCenter
                self.view.scrollTo(self.model.place(focus), centre)

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self.model.line(index)
        if row is not None and row.state is not ItemState.DAY:
            self.chosen.emit(row.key)


def _high(row: RundownRow) -> int:
    """The item that is on is higher: it has a bar."""
    return HEIGHTS.get(row.state, LINE)


def _draw(painter: QPainter, box: QRectF, row: RundownRow) -> None:
    if row.state is not ItemState.DAY:
        _draw_item(painter, row, box)
        return
    face, muted = style.font(12, 600), style.colour(Tone.MUTED)
    paint.text(painter, box.adjusted(12, 8, -12, 0), row.title, face, muted)
    painter.fillRect(QRectF(12, box.bottom() - 1, box.width() - 24, 1), _line())


def _draw_item(painter: QPainter, row: RundownRow, box: QRectF) -> None:
    dim = row.state in {ItemState.DONE, ItemState.SKIPPED}
    text = style.colour(Tone.MUTED if dim else Tone.TEXT)
    muted = style.colour(Tone.MUTED)
    edge = {ItemState.ON: Tone.PROGRAMME, ItemState.STANDBY: Tone.PREVIEW}.get(row.state)
    if edge is not None:
        field = style.mix(style.colour(edge), style.colour("panel"), 0.14)
        painter.fillRect(box.adjusted(4, 1, -4, -1), field)
        painter.fillRect(QRectF(box.left() + 4, box.top() + 1, 3, box.height() - 2), _tone(edge))
    top = QRectF(box.left() + 16, box.top() + 5, TIME, 20)
    time_face = style.font(13, 600 if row.hard else 400)
    time_tone = Tone.TEXT if row.hard and not dim else Tone.MUTED
    paint.text(painter, top, row.time, time_face, _tone(time_tone))
    if row.hard:
        left = top.left() + paint.width(row.time, time_face) + 3
        mark = QRectF(left, top.top(), 12, 20)
        paint.text(painter, mark, "!", style.font(13, 700), _tone(Tone.WARNING))
    if row.expected:
        below = top.translated(0, 18)
        paint.text(painter, below, f"→ {row.expected}", style.font(12), _tone(Tone.WARNING))
    sign = _sign(row)
    painter.drawPixmap(
        int(box.left()) + 16 + TIME,
        int(box.top()) + 7,
        style.pixmap(sign, 16, edge or (Tone.MUTED if dim else Tone.TEXT)),
    )
    left = box.left() + 16 + TIME + 26
    line = QRectF(left, box.top() + 4, box.right() - left - 14, 22)
    face = style.font(15 if edge else 13, 600 if edge else 500)
    paint.text(painter, line, row.title, face, text)
    note = f"Not held · {row.note}" if row.state is ItemState.SKIPPED else row.note
    if row.state is ItemState.STANDBY:
        note = f"STANDBY · {row.note}"
    paint.text(painter, line.translated(0, 19), note, style.font(12), muted)
    if row.progress is not None:
        _draw_progress(painter, row, QRectF(left, box.top() + 50, line.width(), 26))


def _draw_progress(painter: QPainter, row: RundownRow, box: QRectF) -> None:
    face = style.font(15, 600)
    words = QRectF(box.left(), box.top(), 104, 24)
    paint.text(painter, words, row.left, face, _tone(row.left_tone))
    track = QRectF(box.left() + 108, box.top() + 9, box.width() - 108, 6)
    tone = Tone.WARNING if row.left_tone is Tone.WARNING else Tone.PROGRAMME
    paint.bar(painter, track, row.progress or 0.0, _tone(tone), _line())


def _sign(row: RundownRow) -> str:
    match row.state:
        case ItemState.DONE:
            return "check-circle"
        case ItemState.ON:
            return "play"
        case _:
            return row.icon


def _tone(tone: Tone) -> QColor:
    return style.colour(tone)


def _line() -> QColor:
    return style.colour("line")


def _spoken(row: RundownRow) -> str:
    words = {ItemState.ON: "on air", ItemState.STANDBY: "standby", ItemState.DONE: "done"}
    return f"{row.time} {row.title} {words.get(row.state, '')} {row.left}".strip()
