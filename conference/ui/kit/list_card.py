"""A list of lines over what the selected one says, with buttons: what small panels are made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QGridLayout, QVBoxLayout, QWidget

from conference.ui.kit import paint, style
from conference.ui.kit.card_line import CardLine
from conference.ui.kit.controls import Button, TextLabel
from conference.ui.kit.line_model import LinesModel
from conference.ui.kit.lines import LinesView
from conference.ui.kit.rows import RowPainter
from conference.ui.kit.tips import plain_tip
from conference.ui.picture import Tone

__all__ = ["ListCard"]

LINE, AT_THE_END, IN_A_ROW = 44, 96, 3


class ListCard(QWidget):
    """``wanted`` gives the act of a button that was pressed; ``chosen_changed``: another line."""

    wanted = Signal(str)
    chosen_changed = Signal()

    def __init__(self, name: str, acts: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LinesModel(lambda line: line.key, _spoken, self, has_tips=True)
        self.view = LinesView()
        self.view.setModel(self.model)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.painter = RowPainter(self.view, _draw, LINE)
        self.view.setItemDelegate(self.painter)
        self.view.setAccessibleName(name)
        self.view.selectionModel().currentChanged.connect(self._on_chosen)
        self.head, self.says = TextLabel(13, 400, Tone.MUTED), TextLabel(13)
        for label in (self.head, self.says):
            label.setWordWrap(True)
        self.buttons = {act: self._button(act, words) for act, words in acts.items()}
        self.column = QVBoxLayout(self)
        self._lay_out()

    def _button(self, act: str, words: str) -> Button:
        button = Button(words)
        button.clicked.connect(lambda: self.wanted.emit(act))
        return button

    def _lay_out(self) -> None:
        column, rows = self.column, QGridLayout()
        column.setContentsMargins(12, 4, 12, 8)
        column.setSpacing(6)
        rows.setSpacing(6)
        for place, button in enumerate(self.buttons.values()):
            rows.addWidget(button, place // IN_A_ROW, place % IN_A_ROW)
        column.addWidget(self.head)
        column.addWidget(self.view, 1)
        column.addWidget(self.says)
        column.addLayout(rows)

    def show_lines(self, head: str, lines: Sequence[CardLine], *, is_stale: bool) -> None:
        """Show these; the one that is selected stays so."""
        chosen = self.chosen()
        self.model.show(lines)
        self.painter.fade(is_stale=is_stale)
        if chosen is not None and self.chosen() is None:
            self.view.setCurrentIndex(self.model.place(chosen.key))
        self.head.show_text(head)
        self.head.setVisible(bool(head))
        self._show_text()

    def offer(self, why: Mapping[str, str]) -> None:
        """What can be done; for the rest why not."""
        for act, button in self.buttons.items():
            button.setEnabled(not why[act])
            button.setToolTip(plain_tip(why[act]))

    def chosen(self) -> CardLine | None:
        """The line that is selected."""
        found: CardLine | None = self.model.line(self.view.currentIndex())
        return found

    def _on_chosen(self) -> None:
        self._show_text()
        self.chosen_changed.emit()

    def _show_text(self) -> None:
        line = self.chosen()
        text = line.text if line is not None else ""
        self.says.show_text(text)
        self.says.setVisible(bool(text))


def _draw(painter: QPainter, box: QRectF, line: CardLine) -> None:
    inner = box.adjusted(4, 3, -4, -3)
    half, width = inner.height() / 2, inner.width() - AT_THE_END
    name = QRectF(inner.left(), inner.top(), width, half)
    paint.text(painter, name, line.name, style.font(13, 600), style.colour(Tone.TEXT))
    below = QRectF(inner.left(), inner.top() + half, width, half)
    paint.text(painter, below, line.state, style.font(13), style.colour(line.tone))
    end = QRectF(inner.right() - AT_THE_END, inner.top(), AT_THE_END, half)
    paint.text(painter, end, line.end, style.font(13, 600), style.colour(Tone.TEXT), paint.RIGHT)


def _spoken(line: CardLine) -> str:
    return ", ".join(part for part in (line.name, line.state, line.end, line.text) if part)
