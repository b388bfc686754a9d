"""The bar at the bottom: the parts that panels have in it, the foremost alert, and the rest."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from conference.ui.kit import paint
from conference.ui.kit.alert import AlertLine
from conference.ui.kit.controls import Button, TextLabel, rule
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["BottomBar"]

FEET, ALERT = 13, 7
"""How the width is shared between the parts of panels and the latest alert."""

COUNT = 88
"""Pixels of the button that counts alerts: as wide for none as for thousands, so that GO stays.

In some languages the words for none are wider."""


SLACK = 60
"""Pixels of two lines that are lost where the first one breaks between words."""


class _TwoLines(TextLabel):
    """A text that is cut at the end of its second line; it is as high as one, so nothing moves.

    ``pressed`` is given at a click.
    """

    pressed = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click, where there is something to read."""
        if self.words():
            self.pressed.emit()
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it, in two lines where one does not do."""
        metrics = QFontMetricsF(self.font())
        box = QRectF(self.contentsRect())
        if metrics.horizontalAdvance(self.words()) <= box.width():
            super().paintEvent(event)
            return
        room = max(box.width(), 2 * box.width() - SLACK)
        said = metrics.elidedText(self.words(), Qt.TextElideMode.ElideRight, room)
        with paint.painting(self) as painter:
            _draw_wrapped(painter, box, said, self)


def _draw_wrapped(painter: QPainter, box: QRectF, said: str, label: TextLabel) -> None:
    painter.setFont(label.font())
    painter.setPen(label.palette().color(QPalette.ColorRole.WindowText))
    paint.write(painter, box, paint.LEFT | Qt.TextFlag.TextWordWrap, said)


class BottomBar(QFrame):
    """``feet`` are the parts that panels have in it. ``asked`` gives the key of a command."""

    asked = Signal(str)

    def __init__(self, feet: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bottombar")
        self.alert = _TwoLines(13, 500, elide=True)
        self.alert.pressed.connect(lambda: self.asked.emit("alerts"))
        self.count = Button(say("desk-frame-no-alerts"))
        self.count.setMinimumWidth(max(COUNT, self.count.sizeHint().width()))
        self.palette_button = Button(say("desk-frame-commands-key"))
        self.help_button = Button(say("desk-frame-shortcuts-key"))
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 12, 8)
        line.setSpacing(12)
        for foot in feet:
            line.addWidget(foot, FEET)
        line.addWidget(rule(upright=True))
        line.addWidget(self.alert, ALERT)
        for key, button in (
            ("alerts", self.count),
            ("palette", self.palette_button),
            ("help", self.help_button),
        ):
            button.setProperty("flat", "true")
            button.clicked.connect(lambda _checked=False, key=key: self.asked.emit(key))
            line.addWidget(button)

    def show_alerts(self, first: AlertLine | None, count: int) -> None:
        """What the operator must read first, and how many alerts there are."""
        words = f"{first.time}  {first.sentence}".strip() if first else ""
        tip = say("desk-frame-alert-tip", alert=words) if words else ""
        self.alert.show_text(words, first.tone if first else Tone.MUTED, tip)
        self.count.setText(
            say("desk-frame-alerts", number=count) if count else say("desk-frame-no-alerts")
        )
