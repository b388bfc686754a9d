"""What the pages of the lottery share: a page with a foot, figures, progress, buttons of offers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from conference.ui.kit import paint, style
from conference.ui.kit.controls import Button, GuardedButton, TextLabel, set_flag
from conference.ui.kit.tips import plain_tip
from conference.ui.lottery.says.state import AskedDeed, JobProgress, KeyFigure, Offer
from conference.ui.picture import Tone

__all__ = [
    "Alarm",
    "FigureList",
    "Figures",
    "PageView",
    "ProgressLine",
    "guarded_button",
    "offer",
    "text_block",
]

ACROSS = 4


class PageView(QWidget):
    """A page: a body that scrolls where it must, and a foot with what can be done.

    ``deed`` gives what the operator wants, with what belongs to it.
    """

    deed = Signal(AskedDeed)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner = QWidget()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(20, 8, 20, 8)
        self.body.setSpacing(14)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(20, 8, 20, 14)
        self.foot.setSpacing(10)
        self.why = TextLabel(13, 500, Tone.MUTED, elide=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addLayout(self.foot)

    def explain(self, what: Offer) -> None:
        """Say in the foot why an offer is off; nothing when it is not."""
        off = what.shown and not what.enabled
        self.why.show_text(what.tip if off else "", tip=what.tip if off else "")

    def first(self) -> QWidget | None:
        """What gets the focus when the page is opened; None leaves it where it is."""
        return None


class Alarm(QLabel):
    """A sentence that nobody overlooks: a field of its own, and gone when there is none."""

    def __init__(self, size: int = 15, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("alarm")
        self.setFont(style.font(size, 700))
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def show_text(self, words: str) -> None:
        """Show a sentence; "" hides the label."""
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(words)
        self.setVisible(bool(words))


class Figures(QWidget):
    """Figures with what they are above them, four in a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(2)
        self._cells: list[tuple[TextLabel, TextLabel]] = []
        for column in range(ACROSS):
            self._grid.setColumnStretch(column, 1)

    def show_figures(self, figures: Sequence[KeyFigure], *, is_stale: bool = False) -> None:
        """Show these; without any, the widget is not there."""
        while len(self._cells) < len(figures):
            self._add()
        for place, (label, value) in enumerate(self._cells):
            is_there = place < len(figures)
            label.setVisible(is_there)
            value.setVisible(is_there)
            if is_there:
                one = figures[place]
                label.show_text(one.label, tip=one.tip)
                value.show_text(one.value, one.tone, one.tip or one.value, is_stale=is_stale)
        self.setVisible(bool(figures))

    def _add(self) -> None:
        row, column = divmod(len(self._cells), ACROSS)
        label, value = TextLabel(12, 400, Tone.MUTED, elide=True), TextLabel(15, 600, elide=True)
        value.setContentsMargins(0, 0, 0, 8)
        self._grid.addWidget(label, 2 * row, column)
        self._grid.addWidget(value, 2 * row + 1, column)
        self._cells.append((label, value))


class FigureList(QWidget):
    """Names with long values, such as digests, one a line; the values can be copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[TextLabel, QLabel]] = []

    def show_figures(self, figures: Sequence[KeyFigure]) -> None:
        """Show these figures, one a line; without any, the widget is not there."""
        while len(self._rows) < len(figures):
            self._add()
        for place, (label, value) in enumerate(self._rows):
            is_there = place < len(figures)
            label.setVisible(is_there)
            value.setVisible(is_there)
            if is_there:
                label.show_text(figures[place].label)
                value.setText(figures[place].value)
                value.setToolTip(plain_tip(figures[place].tip))
                set_flag(value, "tone", figures[place].tone)
        self.setVisible(bool(figures))

    def _add(self) -> None:
        label, value = TextLabel(13, 400, Tone.MUTED), QLabel()
        value.setObjectName("value")
        value.setFont(style.font(13))
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._grid.addWidget(label, len(self._rows), 0)
        self._grid.addWidget(value, len(self._rows), 1)
        self._rows.append((label, value))


class ProgressLine(QWidget):
    """What is being done in words, and a bar under it; without a length, the track alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress: JobProgress | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_progress(self, progress: JobProgress | None) -> None:
        """Show words and bar; None hides both."""
        self.setVisible(progress is not None)
        if progress != self._progress:
            self._progress = progress
            self.setAccessibleName(progress.words if progress else "")
            self.update()

    def sizeHint(self) -> QSize:
        """A line of text and the bar."""
        return QSize(240, 36)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw words and bar."""
        if self._progress is None:
            return
        with paint.painting(self, mirrored=self.isRightToLeft()) as painter:
            box = QRectF(self.rect())
            words = QRectF(box.left(), box.top(), box.width(), 20)
            face, ink = style.font(13, 500), style.colour(Tone.ACTION)
            paint.text(painter, words, self._progress.words, face, ink)
            track = QRectF(box.left(), box.top() + 25, box.width(), 8)
            fraction = self._progress.fraction or 0.0
            paint.bar(painter, track, fraction, ink, style.colour("raised"))


def text_block(size: int = 13, weight: int = 400, tone: Tone = Tone.TEXT) -> TextLabel:
    """A label for a text of several lines, wrapped at its width."""
    block = TextLabel(size, weight, tone)
    block.setWordWrap(True)
    return block


def guarded_button() -> GuardedButton:
    """A button for what changes the show: pressed twice."""
    button = GuardedButton()
    button.setProperty("role", "primary")
    return button


def offer(button: Button, what: Offer, subject: str) -> None:
    """Show an offer on its button; ``subject`` is what it is about, and disarms when it changes."""
    button.setVisible(what.shown)
    if isinstance(button, GuardedButton):
        button.offer(
            what.label, what.armed or what.label, subject, enabled=what.enabled, tip=what.tip
        )
        return
    if button.text() != what.label:
        button.setText(what.label)
    button.setEnabled(what.enabled)
    button.setToolTip(plain_tip(what.tip))
