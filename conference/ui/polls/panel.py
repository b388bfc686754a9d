"""The poll panel: the list of polls, and below it the poll that is looked at."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, Signal
from PySide6.QtGui import QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from conference.ui.kit import paint, style
from conference.ui.kit.controls import Button, DockTitle, TextLabel
from conference.ui.kit.line_model import LinesModel
from conference.ui.kit.lines import LinesView
from conference.ui.kit.rows import RowPainter
from conference.ui.kit.tips import plain_tip
from conference.ui.picture import Tone
from conference.ui.polls.poll_detail import PollDetail
from conference.ui.polls.says.panel import PollRow, PollsSheet, state_words
from conference.words.spoken import say

__all__ = ["GAP", "PollsWidget", "beside"]

LINE, GAP = 34, 16
STATE = 66
"""Pixels that the state of a poll has at the least."""

SHOWN = ((520, 5), (420, 3), (300, 1), (0, 0))
"""How many polls the list shows, from which height of the panel on: the rest is the poll's. On a
small screen that is all of it, without a head: list and button are in the workspace of polls, and
the palette has both."""


class PollsWidget(QFrame):
    """``chosen`` gives the id of a poll to look at; ``prepare`` asks for the form."""

    chosen = Signal(str)
    prepare = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.model = LinesModel(lambda row: row.key, _spoken, self)
        self.view = LinesView()
        self.view.setModel(self.model)
        self.painter = RowPainter(self.view, _draw, LINE)
        self.view.setItemDelegate(self.painter)
        self.view.setAccessibleName(say("desk-panels-polls"))
        self.view.setFixedHeight(LINE + 6)
        self.view.clicked.connect(self._on_clicked)
        self.view.activated.connect(self._on_clicked)
        self.title = DockTitle(say("desk-panels-polls"))
        self.new = Button(say("desk-polls-list-prepare"))
        self.new.setToolTip(plain_tip(say("desk-polls-list-prepare-tip")))
        self.new.clicked.connect(self.prepare)
        self.empty = TextLabel(13, 400, Tone.MUTED)
        self.empty.setContentsMargins(14, 4, 14, 12)
        self.poll = PollDetail()
        self.poll.hide()
        self.head = QWidget()
        head = QHBoxLayout(self.head)
        head.setContentsMargins(0, 4, 8, 4)
        head.addWidget(self.title, 1)
        head.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.empty)
        column.addWidget(self.view)
        column.addWidget(self.poll, 1)
        self._chosen = ""
        self._shown = 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the poll that is looked at has it."""
        super().resizeEvent(event)
        rows = next(rows for least, rows in SHOWN if event.size().height() >= least)
        self._shown = rows
        self.head.setVisible(rows > 0 or self.model.rowCount() == 0)
        self.view.setVisible(bool(rows) and self.model.rowCount() > 0)
        if rows and self.view.height() != LINE * rows + 6:
            self.view.setFixedHeight(LINE * rows + 6)
            self.view.scrollTo(self.model.place(self._chosen))

    def show_panel(self, panel: PollsSheet) -> None:
        """Show the list of polls, and the one that is looked at beside it."""
        self.painter.fade(is_stale=panel.stale)
        self.model.show(panel.rows)
        self.head.setVisible(self._shown > 0 or not panel.rows)
        self.view.setVisible(bool(panel.rows) and self._shown > 0)
        self.empty.show_text(panel.empty)
        self.empty.setVisible(bool(panel.empty))
        self.new.setEnabled(panel.may_prepare)
        self.poll.setVisible(panel.poll is not None)
        if panel.poll is not None:
            self.poll.show_poll(panel.poll, is_stale=panel.stale)
            if panel.poll.key != self._chosen:
                self._chosen = panel.poll.key
                self.view.scrollTo(self.model.place(panel.poll.key))

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self.model.line(index)
        if row is not None:
            self.chosen.emit(row.key)


def _draw(painter: QPainter, box: QRectF, row: PollRow) -> None:
    """Number, question, answers, state in words."""
    muted, text = style.colour(Tone.MUTED), style.colour(Tone.TEXT)
    if row.chosen:
        painter.fillRect(box.adjusted(4, 1, -4, -1), style.colour("raised"))
        painter.fillRect(QRectF(4, box.top() + 1, 3, LINE - 2), style.colour(Tone.ACTION))
    number = QRectF(box.left() + 14, box.top(), 24, LINE)
    paint.text(painter, number, row.number, style.font(13), muted, paint.RIGHT)
    bold = style.font(12, 700)
    wide = max(STATE, *(paint.width(word, bold) + 1 for word in state_words()))
    state = QRectF(box.right() - 12 - wide, box.top(), wide, LINE)
    paint.text(painter, state, row.state.text, bold, style.colour(row.state.tone))
    between = QRectF(number.right() + 12, box.top(), state.left() - number.right() - 28, LINE)
    question, note = beside(between, row.note)
    paint.text(painter, note, row.note, style.font(12), muted, paint.RIGHT)
    face = QFont(style.font(13, 600 if row.chosen else 500))
    face.setStrikeOut(row.struck)
    paint.text(painter, question, row.question, face, muted if row.struck else text)


def beside(room: QRectF, note: str) -> tuple[QRectF, QRectF]:
    """Where question and note of a line are: the note has what it needs, up to two fifths."""
    wide = min(220.0, paint.width(note, style.font(12)) + 1, room.width() * 0.4)
    box = room.adjusted(room.width() - wide, 0, 0, 0)
    return room.adjusted(0, 0, -wide - GAP, 0), box


def _spoken(row: PollRow) -> str:
    told = {"number": row.number, "question": row.question}
    return say("desk-polls-row", state=row.state.text, note=row.note, **told)
