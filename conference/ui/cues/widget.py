"""The card of cues as a widget: lines that wrap, and buttons for cues that wait."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from conference.ui.cues.says.card import CueCard, CueLine, CueRow
from conference.ui.kit.controls import Button, TextLabel
from conference.ui.kit.tips import plain_tip
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["CuesWidget"]

SHORT = 12
"""A state of at most so many letters stands beside its cue, a longer one under it."""


class CuesWidget(QScrollArea):
    """``asked`` gives the command of a button: to skip a cue that waits, or to arm it.

    ``change`` gives the item whose cues shall be changed: the one on standby.
    """

    asked = Signal(object)
    change = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._item = ""
        self.heading = _label(15, 600, Tone.PREVIEW)
        self.change_button = Button(say("desk-cues-change"))
        self.change_button.setProperty("small", "true")
        self.change_button.clicked.connect(lambda: self.change.emit(self._item))
        self.warning = _label(13, 600, Tone.WARNING)
        self.running = _label(13, 600, Tone.PROGRAMME)
        self.coming, self.done, self.waiting = _Lines(), _Lines(), _Lines()
        inner = QWidget()
        self.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 2, 12, 8)
        column.setSpacing(4)
        column.addLayout(self._top())
        for part in (
            self.warning,
            self.coming,
            self.running,
            self.waiting,
            self.done,
        ):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)  # a scroll area turns it on

    def _top(self) -> QHBoxLayout:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.heading, 1)
        top.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignTop)
        return top

    def show_card(self, card: CueCard) -> None:
        """Show what GO will do, then what became of the cues of the item that is on."""
        self.heading.show_text(card.heading)
        self._item = card.item
        self.change_button.setVisible(bool(card.item))
        self.change_button.setEnabled(not card.why_no_change)
        self.change_button.setToolTip(plain_tip(card.why_no_change))
        _show(self.warning, "\n".join(card.warnings))
        self.coming.show_lines(card.coming)
        _show(self.running, card.running)
        self.done.show_lines(card.done)
        self.waiting.show_lines(tuple(row.line for row in card.waiting))
        for row, wanted in zip(self.waiting.rows, card.waiting, strict=False):
            row.offer(wanted, self)


class _Lines(QWidget):
    """Lines one under the other; those that are not needed are hidden."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_lines(self, lines: tuple[CueLine, ...]) -> None:
        while len(self.rows) < len(lines):
            self.rows.append(_Row())
            self._column.addWidget(self.rows[-1])
        for row, line in zip(self.rows, lines, strict=False):
            row.show_line(line)
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(lines))
        self.setVisible(bool(lines))


class _Row(QWidget):
    """A cue: its number, what it does, its state; buttons where it waits."""

    def __init__(self) -> None:
        super().__init__()
        self.number = TextLabel(12, 500, Tone.MUTED)
        self.number.setFixedWidth(18)
        self.said, self.state = TextLabel(13, 500, elide=True), TextLabel(12, 600)
        self.below = _label(12, 500, Tone.WARNING)
        self.arm, self.skip = Button(say("desk-cues-arm")), Button(say("desk-cues-skip"))
        self._row: CueRow | None = None
        line = QHBoxLayout()
        line.setSpacing(8)
        for button in (self.arm, self.skip):
            button.setProperty("small", "true")
            button.hide()
        for part in (self.number, self.said, self.state, self.arm, self.skip):
            line.addWidget(part, 1 if part is self.said else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.below)

    def show_line(self, line: CueLine) -> None:
        self.number.show_text(line.number)
        self.said.show_text(line.said, tip=line.said)
        is_short = len(line.state.text) <= SHORT
        self.state.show_text(line.state.text if is_short else "", line.state.tone)
        _show(self.below, "" if is_short else line.state.text, line.state.tone)

    def offer(self, wanted: CueRow, card: CuesWidget) -> None:
        """Show the buttons of a cue that waits; they act at one press: nothing goes on air."""
        if self._row is None:
            self.arm.clicked.connect(lambda: self._ask(card, skip=False))
            self.skip.clicked.connect(lambda: self._ask(card, skip=True))
        self._row = wanted
        self.skip.show()
        self.arm.setVisible(wanted.arm is not None)
        if wanted.arm is not None:
            self.arm.setText(say("desk-cues-arm") if wanted.arm.armed else say("desk-cues-disarm"))

    def _ask(self, card: CuesWidget, *, skip: bool) -> None:
        if self._row is not None:
            card.asked.emit(self._row.skip if skip else self._row.arm)


def _label(size: int, weight: int, tone: Tone) -> TextLabel:
    label = TextLabel(size, weight, tone)
    label.setWordWrap(True)
    return label


def _show(label: TextLabel, words: str, tone: Tone | None = None) -> None:
    label.show_text(words, tone)
    label.setVisible(bool(words))
