"""The steps of the ceremony at the left: what is done, what is due, what is looked at."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from conference.ui.kit import paint, style
from conference.ui.lottery.says.state import CeremonyStep
from conference.ui.lottery.says.steps import StepLine
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["StepList"]

LINE = 46
WIDE = 224


class StepList(QWidget):
    """``chosen`` gives the step to look at; Up and Down go through them."""

    chosen = Signal(CeremonyStep)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[StepLine, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(say("desk-lottery-steps"))

    def show_steps(self, lines: tuple[StepLine, ...]) -> None:
        """Show the steps, in their order."""
        if lines != self._lines:
            self._lines = lines
            self.setAccessibleDescription("; ".join(map(_spoken, lines)))
            self.update()

    def sizeHint(self) -> QSize:
        """As high as all steps."""
        return QSize(WIDE, LINE * max(1, len(self._lines)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click emits ``chosen`` with the step under it."""
        place = int(event.position().y() // LINE)
        if 0 <= place < len(self._lines):
            self.chosen.emit(self._lines[place].step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go to the step before and after."""
        if event.key() not in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            super().keyPressEvent(event)
            return
        shown = next((n for n, line in enumerate(self._lines) if line.is_shown), 0)
        place = shown + (1 if event.key() == Qt.Key.Key_Down else -1)
        if 0 <= place < len(self._lines):
            self.chosen.emit(self._lines[place].step)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the steps."""
        with paint.painting(self, mirrored=self.isRightToLeft()) as painter:
            for place, line in enumerate(self._lines):
                self._draw(painter, line, QRectF(0, place * LINE, self.width(), LINE))

    def _draw(self, painter: QPainter, line: StepLine, box: QRectF) -> None:
        muted, text = style.colour(Tone.MUTED), style.colour(Tone.TEXT)
        action = style.colour(Tone.ACTION)
        if line.is_shown:
            painter.fillRect(box.adjusted(4, 1, -4, -1), style.colour("raised"))
            painter.fillRect(QRectF(4, box.top() + 1, 3, LINE - 2), action)
            if self.hasFocus():
                painter.setPen(QPen(action, 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box.adjusted(4.5, 1.5, -4.5, -1.5))
        sign = QRectF(box.left() + 18, box.top() + 13, 20, 20)
        if line.is_done:
            painter.drawPixmap(sign.topLeft(), style.pixmap("check-circle", 20, Tone.MUTED))
        else:
            painter.setPen(QPen(action if line.is_now else muted, 1.5))
            painter.setBrush(action if line.is_now else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(sign)
            ink = style.colour("panel") if line.is_now else muted
            paint.text(painter, sign, line.number, style.font(12, 700), ink, paint.CENTRE)
        ink = text if line.is_now or line.is_shown else muted
        title = QRectF(sign.right() + 12, box.top(), box.right() - sign.right() - 20, LINE)
        face = style.font(15, 600 if line.is_now else 500)
        if line.note:
            title.setHeight(28)
            note = QRectF(title.left(), box.top() + 24, title.width(), 18)
            paint.text(painter, note, line.note, style.font(12), muted)
        paint.text(painter, title, line.title, face, ink)


def _spoken(line: StepLine) -> str:
    state = "done" if line.is_done else "now" if line.is_now else "later"
    return say("desk-lottery-step-spoken", number=line.number, title=line.title, state=state)
