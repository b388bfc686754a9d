"""The clocks of the caller: time left, lateness, the next fixed start, the time of day."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from conference.ui.arrangements import PanelSpots, Side, Spot
from conference.ui.bridge.bridge import Frame
from conference.ui.clocks.says import fixed_start, lateness_phrase, time_left
from conference.ui.kit import paint, style, words
from conference.ui.kit.phrase import Phrase
from conference.ui.panel import Panel, PanelSite
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

__all__ = ["ClocksPanel", "ClocksWidget"]

CLOCK, LEAST = 260, 20
"""The height of the figures in pixels where there is room, and the least."""


class ClocksWidget(QWidget):
    """Four clocks in a row, as large as they fit; two rows where that makes them larger."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clocks: tuple[tuple[str, Phrase], ...] = ()
        self.setMinimumSize(QSize(280, 110))
        self.setAccessibleName(say("desk-panels-clocks"))

    def show_picture(self, picture: Picture) -> None:
        """Show the clocks of this picture."""
        left, fixed = time_left(picture), fixed_start(picture)
        none = Phrase(say("desk-clocks-none"), Tone.MUTED)
        time = Phrase(words.clock(picture.now, picture.zone, seconds=True))
        clocks = (
            (say("desk-clocks-item-left"), left if left.text else Phrase("–", Tone.MUTED)),
            (say("desk-clocks-day"), lateness_phrase(picture)),
            (say("desk-clocks-fixed"), fixed if fixed.text else none),
            (say("desk-clocks-time"), time),
        )
        if clocks != self._clocks:
            self._clocks = clocks
            said = ", ".join(f"{name} {phrase.text}" for name, phrase in clocks)
            self.setAccessibleDescription(said)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw each clock in its field."""
        with paint.painting(self) as painter:
            painter.fillRect(self.rect(), style.colour("panel"))
            box = QRectF(self.rect()).adjusted(16, 10, -16, -10)
            across = 4 if box.width() > 4.4 * box.height() else 2
            rows = -(-len(self._clocks) // across)
            wide, high = box.width() / across, box.height() / max(1, rows)
            for place, (name, phrase) in enumerate(self._clocks):
                left = box.left() + place % across * wide
                top = box.top() + place // across * high
                _draw(painter, QRectF(left, top, wide - 20, high - 6), name, phrase)


def _draw(painter: QPainter, box: QRectF, name: str, phrase: Phrase) -> None:
    head = QRectF(box.left(), box.top(), box.width(), 18)
    paint.text(painter, head, name, style.font(12, 600), style.colour(Tone.MUTED))
    field = box.adjusted(0, 20, 0, 0)
    size = max(LEAST, min(CLOCK, round(field.height() * 0.85)))
    lines = 1 if len(phrase.text) < 14 else 2
    size = size if lines == 1 else max(LEAST, size // 2)
    face = paint.fitted(phrase.text, style.font(size, 700), field.width(), lines, 0.2)
    painter.setFont(face)
    painter.setPen(style.colour(phrase.tone))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
    paint.write(painter, field, flags, phrase.text)


class ClocksPanel(Panel):
    """The same figures as in the bar at the top, to be read from the other end of the room."""

    name = "clocks"
    title = "desk-panels-clocks"
    place = PanelSite.CENTRE
    standing = PanelSpots({"call": Spot(Side.CENTRE)}, {"call": Spot(Side.CENTRE)})
    widget: ClocksWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = ClocksWidget()

    def show(self, frame: Frame) -> None:
        """Show the clocks of this picture, while they are seen."""
        if self.widget.isVisible():
            self.widget.show_picture(frame.picture)
