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
from conference.ui.timers.says import TimerLine, kind_words
from conference.words.spoken import say

__all__ = ["ACTS", "TimerForm", "TimersWidget"]

LINE = 44

ACTS = {
    "pause": "desk-timers-pause",
    "resume": "desk-timers-resume",
    "more": "desk-timers-more",
    "less": "desk-timers-less",
    "stop": "desk-timers-stop",
}
"""What can be done to a timer, and the messages on its buttons."""


class TimersWidget(ActedList):
    """The timers, with all that can be done to the selected one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        look = ListLook(
            say("desk-panels-timers"),
            ({act: say(key) for act, key in ACTS.items()},),
            say("desk-timers-empty"),
            say("desk-timers-start-more"),
            _spoken,
            _draw,
            LINE,
        )
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
        super().__init__(say("desk-timers-start"), say("desk-timers-start-it"), parent)
        self.setMinimumWidth(420)
        self.label = QLineEdit()
        self.label.setMaxLength(200)
        self.label.setPlaceholderText(say("desk-timers-what-for"))
        self.kind = QComboBox()
        for kind in TimerKind:
            self.kind.addItem(kind_words(kind), kind)
        self.minutes, self.seconds = NumberBox(), NumberBox()
        self.minutes.setRange(0, 1_439)
        self.minutes.setValue(5)
        self.minutes.setSuffix(say("desk-timers-min-after"))
        self.seconds.setRange(0, 59)
        self.seconds.setSuffix(say("desk-timers-s-after"))
        self.kind.setAccessibleName(say("desk-kind"))
        self.minutes.setAccessibleName(say("desk-timers-minutes"))
        self.seconds.setAccessibleName(say("desk-timers-seconds"))
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
        kind = TimerKind(self.kind.currentData())
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
    return say(
        "desk-timers-spoken",
        label=line.label,
        kind=line.kind,
        time=line.time,
        state=line.state,
    )
