"""The list of sign-ups with what the selected one says, a field to search, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from conference.ui.kit import paint, style
from conference.ui.kit.controls import Button, TextLabel
from conference.ui.kit.line_model import LinesModel
from conference.ui.kit.lines import LinesView
from conference.ui.kit.rows import RowPainter
from conference.ui.kit.tips import plain_tip
from conference.ui.picture import Tone
from conference.ui.signups.says import SignUpLine, SignUpsSheet

__all__ = ["SignUpsWidget"]

LINE = 44
SINCE = 76
"""Pixels for since when a sign-up stands where it does."""

BUTTONS = {
    "admit": "Let in …",
    "down": "Turn down …",
    "link": "End host's link",
    "rule": "How they come in …",
}
"""The buttons by their acts, in their order."""

IN_A_ROW = 2


class SignUpsWidget(QWidget):
    """``wanted`` gives an act; ``chosen_changed``: another room; ``searched``: other words."""

    wanted = Signal(str)
    chosen_changed = Signal()
    searched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LinesModel(lambda line: line.key, _spoken, self, has_tips=True)
        self.view = LinesView()
        self.view.setModel(self.model)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.painter = RowPainter(self.view, _draw, LINE)
        self.view.setItemDelegate(self.painter)
        self.view.setAccessibleName("Rooms that signed up")
        self.view.selectionModel().currentChanged.connect(self._on_chosen)
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search name, host, telephone, place")
        self.search.setAccessibleName("Search sign-ups")
        self.search.textChanged.connect(self.searched)
        self.rule, self.empty = TextLabel(13, 600), TextLabel(13, 400, Tone.MUTED)
        self.says = TextLabel(13)
        for label in (self.rule, self.empty, self.says):
            label.setWordWrap(True)
        self.buttons = {act: self._button(act, words) for act, words in BUTTONS.items()}
        self._lay_out()

    def _button(self, act: str, words: str) -> Button:
        button = Button(words)
        button.clicked.connect(lambda: self.wanted.emit(act))
        return button

    def _lay_out(self) -> None:
        column, rows = QVBoxLayout(self), QGridLayout()
        column.setContentsMargins(12, 4, 12, 8)
        column.setSpacing(6)
        rows.setSpacing(6)
        for place, button in enumerate(self.buttons.values()):
            rows.addWidget(button, place // IN_A_ROW, place % IN_A_ROW)
        column.addWidget(self.rule)
        column.addWidget(self.search)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        column.addWidget(self.says)
        column.addLayout(rows)

    def show_sheet(self, sheet: SignUpsSheet) -> None:
        """Show the rooms; the one that is selected stays so."""
        chosen = self.chosen()
        self.model.show(sheet.lines)
        self.painter.fade(is_stale=sheet.is_stale)
        if chosen is not None and self.chosen() is None:
            self.view.setCurrentIndex(self.model.place(chosen.key))
        self.rule.show_text(sheet.rule, is_stale=sheet.is_stale)
        self.empty.show_text(sheet.empty)
        self.empty.setVisible(bool(sheet.empty))
        self._show_text()

    def offer(self, why: dict[str, str]) -> None:
        """What can be done about the selected room; for the rest why not."""
        for act, button in self.buttons.items():
            button.setEnabled(not why[act])
            button.setToolTip(plain_tip(why[act]))

    def select(self, number: int) -> None:
        """Select this sign-up."""
        self.view.setCurrentIndex(self.model.place(str(number)))

    def chosen(self) -> SignUpLine | None:
        """The sign-up that is selected."""
        found: SignUpLine | None = self.model.line(self.view.currentIndex())
        return found

    def _on_chosen(self) -> None:
        self._show_text()
        self.chosen_changed.emit()

    def _show_text(self) -> None:
        line = self.chosen()
        text = line.text if line is not None else ""
        self.says.show_text(text)
        self.says.setVisible(bool(text))


def _draw(painter: QPainter, box: QRectF, line: SignUpLine) -> None:
    """What it is called above, where it stands below, since when at the right."""
    inner = box.adjusted(4, 3, -4, -3)
    half = inner.height() / 2
    name = QRectF(inner.left(), inner.top(), inner.width(), half)
    paint.text(painter, name, line.name, style.font(13, 600), style.colour(Tone.TEXT))
    below = QRectF(inner.left(), inner.top() + half, inner.width() - SINCE, half)
    paint.text(painter, below, line.state, style.font(13), style.colour(line.tone))
    since = QRectF(inner.right() - SINCE, inner.top() + half, SINCE, half)
    paint.text(painter, since, line.since, style.font(13), style.colour(Tone.MUTED), paint.RIGHT)


def _spoken(line: SignUpLine) -> str:
    return ", ".join(part for part in (line.name, line.state, line.since, line.text) if part)
