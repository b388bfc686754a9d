"""Labels with a role of colour, thin lines, titles of docks."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from conference.ui.kit import paint, style
from conference.ui.kit.tips import plain_tip
from conference.ui.picture import Tone

__all__ = ["DockTitle", "TextLabel", "faded", "rule", "set_flag"]


def set_flag(widget: QWidget, name: str, value: bool | str) -> None:
    """Set a property that the style sheet looks at; restyles only when it changes."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def rule(*, upright: bool = False) -> QFrame:
    """A thin line between parts."""
    line = QFrame()
    line.setObjectName("rule")
    if upright:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


LEAST = 40
"""Pixels in which the beginning of a text can still be read."""


class TextLabel(QLabel):
    """A text in a size, weight and role of colour.

    A single line is painted here, cut with an ellipsis when ``elide``, and asks for a new layout
    only when its width changes: with tabular figures, clocks and counters never do. Call
    ``setWordWrap`` for a text of several lines.
    """

    def __init__(
        self,
        size: int = 13,
        weight: int = 400,
        tone: Tone = Tone.TEXT,
        *,
        elide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFont(style.font(size, weight))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._words = ""
        self._width = 0
        self._tone = (tone, False)
        self._elides = elide
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._colour()

    def show_text(
        self, words: str, tone: Tone | None = None, tip: str = "", *, is_stale: bool = False
    ) -> None:
        """Show these words; without ``tone`` the role stays as it is."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            if self.wordWrap():
                self.setText(words)
            else:
                self._measure()
        if (tip := plain_tip(tip)) != self.toolTip():
            self.setToolTip(tip)
        wanted = (tone or self._tone[0], is_stale)
        if wanted != self._tone:
            self._tone = wanted
            self._colour()

    def words(self) -> str:
        """The text that was shown last, uncut."""
        return self._words

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        if self.wordWrap():
            return super().sizeHint()
        margins = self.contentsMargins()
        high = round(QFontMetricsF(self.font()).height()) + margins.top() + margins.bottom()
        return QSize(self._width + margins.left() + margins.right(), high)

    def minimumSizeHint(self) -> QSize:
        """An elided line may be as narrow as it must."""
        if self.wordWrap():
            return super().minimumSizeHint()
        hint = self.sizeHint()
        return QSize(24, hint.height()) if self._elides else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw, cutting where needed."""
        if self.wordWrap():
            super().paintEvent(event)
            return
        with paint.painting(self) as painter:
            ink = self.palette().color(QPalette.ColorRole.WindowText)
            box = QRectF(self.contentsRect())
            if box.width() < LEAST and self._width > box.width():
                return  # an ellipsis by itself says nothing
            align = self.alignment() | Qt.AlignmentFlag.AlignVCenter
            paint.text(painter, box, self._words, self.font(), ink, align)

    def _measure(self) -> None:
        wide = math.ceil(paint.width(self._words, self.font()))
        if wide != self._width:
            self._width = wide
            if not self._elides:
                self.updateGeometry()
        self.update()

    def _colour(self) -> None:
        tone, is_stale = self._tone
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.WindowText, faded(style.colour(tone), is_stale))
        self.setPalette(colours)


class DockTitle(QFrame):
    """The title of a dock: its name in small letters, and a line about it at the right."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = TextLabel(12, 600, Tone.MUTED)
        self.name.show_text(name.upper())
        self.summary = TextLabel(12, 400, Tone.MUTED, elide=True)
        self.summary.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(12, 8, 12, 4)
        self._line.setSpacing(12)
        self._line.addWidget(self.name)
        self._line.addWidget(self.summary, 1)

    def append(self, widget: QWidget) -> None:
        """Have a small widget at the right end."""
        self._line.addWidget(widget)


def faded(colour: QColor, is_stale: bool) -> QColor:
    """The colour, at the opacity of what is stale when it is."""
    made = QColor(colour)
    made.setAlphaF(style.stale() if is_stale else 1.0)
    return made
