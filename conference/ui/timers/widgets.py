"""The list of timers with its buttons, and the form by which one is started."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from conference.deliberation.timers.commands import StartTimer
from conference.protocol.views import TimerKind
from conference.ui.kit import paint, style
from conference.ui.kit.acted_list import ActedList, ListLook
from conference.ui.kit.controls import NumberBox
from conference.ui.kit.dialogs import Form
from conference.ui.picture import Tone
from conference.ui.timers.says import TimerLine

__all__ = ["ACTS", "TimerForm", "TimersWidget"]

LINE = 44

EMPTY = "No timer runs. The item on air has its own time, in the top bar."

ACTS = {"pause": "Pause", "resume": "Resume", "more": "+1 min", "less": "−1 min", "stop": "Stop"}
"""What can be done to a timer, by the words on its buttons."""


class TimersWidget(ActedList):
    """The timers, with all that can be done to the selected one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        look = ListLook("Timers", (ACTS,), EMPTY, "Start a timer …", _spoken, _draw, LINE)
        super().__init__(look, parent)

    def usual(self, count: int) -> int:
        """The one that was started last."""
        return count - 1

    def shown(self, line: TimerLine | None) -> frozenset[str]:
        """One that is paused goes on, another is paused."""
        is_paused = line is not None and line.is_paused
        return frozenset(ACTS) - {"pause" if is_paused else "resume"}


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
