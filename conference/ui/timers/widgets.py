"""The list of timers with its buttons, and the form by which one is started."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from conference.deliberation.timers.commands import StartTimer
from conference.protocol.views import TimerKind
from conference.ui.kit import paint, style
from conference.ui.kit.controls import Button, NumberBox, TextLabel
from conference.ui.kit.dialogs import Form
from conference.ui.kit.line_model import LinesModel
from conference.ui.kit.lines import LinesView
from conference.ui.kit.rows import RowPainter
from conference.ui.picture import Tone
from conference.ui.timers.says import TimerLine

__all__ = ["ACTS", "TimerForm", "TimersWidget"]

LINE = 44

ACTS = {"pause": "Pause", "resume": "Resume", "more": "+1 min", "less": "−1 min", "stop": "Stop"}
"""What can be done to a timer, by the words on its buttons."""


class TimersWidget(QWidget):
    """``wanted`` gives an act and the timer it is for, ``starting`` that a new one is wanted."""

    wanted = Signal(str, str)
    starting = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LinesModel(lambda line: line.key, _spoken, self)
        self.view = LinesView()
        self.view.setModel(self.model)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.painter = RowPainter(self.view, _draw, LINE)
        self.view.setItemDelegate(self.painter)
        self.view.setAccessibleName("Timers")
        self.view.selectionModel().currentChanged.connect(self._judge)
        self.empty = TextLabel(13, 400, Tone.MUTED)
        self.empty.setWordWrap(True)
        self.empty.show_text("No timer runs. The item on air has its own time, in the top bar.")
        self.empty.setContentsMargins(12, 4, 12, 8)
        self.start_button = Button("Start a timer …")
        self.start_button.clicked.connect(self.starting)
        self.buttons = {act: self._button(act, words) for act, words in ACTS.items()}
        self._may_act = False
        self._lay_out()
        self.show_lines((), is_stale=True)

    def _button(self, act: str, words: str) -> Button:
        button = Button(words)
        button.clicked.connect(lambda: self._ask(act))
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 4)
        row.setSpacing(6)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        last = QHBoxLayout()
        last.setContentsMargins(12, 0, 12, 4)
        last.addWidget(self.start_button)
        last.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        column.addLayout(row)
        column.addLayout(last)

    def show_lines(self, lines: tuple[TimerLine, ...], *, is_stale: bool) -> None:
        """Show the timers; what is selected stays so, and without that the last one is."""
        chosen = self.chosen()
        self._may_act = not is_stale
        self.model.show(lines)
        self.painter.fade(is_stale=is_stale)
        if self.chosen() is None and lines:
            kept = self.model.place(chosen.key) if chosen is not None else None
            last = self.model.index(len(lines) - 1)
            self.view.setCurrentIndex(kept if kept is not None and kept.isValid() else last)
        self.empty.setVisible(not lines)
        self.view.setVisible(bool(lines))
        self._judge()

    def chosen(self) -> TimerLine | None:
        """The timer that is selected."""
        found: TimerLine | None = self.model.line(self.view.currentIndex())
        return found

    def _judge(self) -> None:
        line = self.chosen()
        is_paused = line is not None and line.is_paused
        for act, button in self.buttons.items():
            button.setVisible(act != ("pause" if is_paused else "resume"))
            button.setEnabled(line is not None and self._may_act)
        self.start_button.setEnabled(self._may_act)

    def _ask(self, act: str) -> None:
        line = self.chosen()
        if line is not None:
            self.wanted.emit(act, line.key)


class TimerForm(Form):
    """What a new timer is for, of which kind it is, and how long it runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Start a timer", "Start", parent)
        self.setMinimumWidth(420)
        self.label = QLineEdit()
        self.label.setMaxLength(200)
        self.label.setPlaceholderText("What it is for, or who speaks: screens show it")
        self.kind = QComboBox()
        self.kind.addItems([kind.value for kind in TimerKind])
        self.minutes, self.seconds = NumberBox(), NumberBox()
        self.minutes.setRange(0, 1_439)
        self.minutes.setValue(5)
        self.minutes.setSuffix(" min")
        self.seconds.setRange(0, 59)
        self.seconds.setSuffix(" s")
        for name, field in (("Kind", self.kind), ("Minutes", self.minutes)):
            field.setAccessibleName(name)
        self.seconds.setAccessibleName("Seconds")
        row = QHBoxLayout()
        for part in (self.kind, self.minutes, self.seconds):
            row.addWidget(part)
        self.body.addWidget(self.label)
        self.body.addLayout(row)
        self.label.textChanged.connect(self._check)
        self.minutes.valueChanged.connect(self._check)
        self.seconds.valueChanged.connect(self._check)
        self._check()

    def command(self, name: str) -> StartTimer:
        """What was filled in, as a timer of this id."""
        seconds = self.minutes.value() * 60 + self.seconds.value()
        kind = TimerKind(self.kind.currentText())
        return StartTimer(name, self.label.text().strip(), kind, seconds)

    def _check(self) -> None:
        made = self.command("new")
        self.accept_button.setEnabled(bool(made.label and made.seconds))


def _draw(painter: QPainter, box: QRectF, line: TimerLine) -> None:
    """What it is for and its kind at the left, word and time at the right."""
    inner = box.adjusted(12, 2, -12, -2)
    ink = style.colour(line.tone)
    face = style.font(24, 700)
    paint.text(painter, inner, line.time, face, ink, paint.RIGHT)
    taken = paint.width("00:00:00", face) + 8
    word = inner.adjusted(0, 0, -taken, 0)
    paint.text(painter, word, line.word, style.font(13, 600), ink, paint.RIGHT)
    words = word.adjusted(0, 0, -paint.width(line.word, style.font(13, 600)) - 8, 0)
    half = words.height() / 2
    first = QRectF(words.left(), words.top(), words.width(), half)
    paint.text(painter, first, line.label, style.font(13, 600), style.colour(Tone.TEXT))
    second = QRectF(words.left(), words.top() + half, words.width(), half)
    paint.text(painter, second, line.kind, style.font(13), style.colour(Tone.MUTED))


def _spoken(line: TimerLine) -> str:
    return f"{line.label}, {line.kind}, {line.time} {line.word.lower()}"
