"""Marked text at the desk, in a field that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from conference.protocol.views import ChangeView
from conference.ui.kit import paint, style
from conference.ui.kit.marked import Inks, draw_marked, marked_height
from conference.ui.picture import Tone

__all__ = ["MarkedView"]

SIZE = 15
EDGE = 8


class MarkedView(QScrollArea):
    """Shows ``changes`` as large as the desk reads."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = _Sheet()
        self.setWidget(self.sheet)
        self.setWidgetResizable(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("What it changes")

    def show_changes(self, changes: tuple[ChangeView, ...]) -> None:
        """Show these, from their beginning."""
        if changes == self.sheet.changes:
            return
        self.sheet.changes = changes
        self.setAccessibleDescription(_spoken(changes))
        self._fit()
        self.verticalScrollBar().setValue(0)
        self.sheet.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.viewport().width()
        high = marked_height(self.sheet.changes, style.font(SIZE), wide - 2 * EDGE)
        self.sheet.resize(QSize(wide, round(high) + 2 * EDGE))


class _Sheet(QWidget):
    """As high as its words are."""

    def __init__(self) -> None:
        super().__init__()
        self.changes: tuple[ChangeView, ...] = ()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words."""
        inks = Inks(*(style.colour(one) for one in (Tone.TEXT, Tone.MUTED, Tone.ACTION)))
        box = QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
        with paint.painting(self) as painter:
            draw_marked(painter, box, self.changes, style.font(SIZE), inks)


def _spoken(changes: tuple[ChangeView, ...]) -> str:
    """For readers: what goes and what comes, said in words."""
    signs = {"kept": "{}", "deleted": "[struck: {}]", "inserted": "[new: {}]"}
    return " ".join(
        signs[run.kind].format(run.words) for one in changes for run in (*one.heading, *one.text)
    )
