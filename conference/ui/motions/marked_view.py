"""Marked text at the desk, in a field that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from conference.protocol.views import ChangeView, RunView
from conference.ui.kit import paint, style
from conference.ui.kit.marked import Inks, draw_marked, marked_height
from conference.ui.motions.says.detail import sides
from conference.ui.picture import Tone
from conference.words.spoken import say

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
        self.setAccessibleName(say("desk-motions-changes"))

    def show_changes(self, changes: tuple[ChangeView, ...], *, is_beside: bool = False) -> None:
        """Show these, from their beginning; before and now beside each other if so wanted."""
        columns = sides(changes) if is_beside and changes else (changes,)
        if columns == self.sheet.columns:
            return
        self.sheet.columns = columns
        self.setAccessibleDescription(_spoken(changes))
        self._fit()
        self.verticalScrollBar().setValue(0)
        self.sheet.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide, columns = self.viewport().width(), self.sheet.columns
        room = wide / len(columns) - 2 * EDGE
        high = max(marked_height(one, style.font(SIZE), room) for one in columns)
        self.sheet.resize(QSize(wide, round(high) + 2 * EDGE))


class _Sheet(QWidget):
    """As high as the highest of its columns."""

    def __init__(self) -> None:
        super().__init__()
        self.columns: tuple[tuple[ChangeView, ...], ...] = ((),)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words."""
        inks = Inks(*(style.colour(one) for one in (Tone.TEXT, Tone.MUTED, Tone.ACTION)))
        wide = self.width() / len(self.columns)
        with paint.painting(self) as painter:
            for place, changes in enumerate(self.columns):
                box = QRectF(place * wide, 0, wide, self.height())
                if place:
                    painter.fillRect(QRectF(box.left(), 0, 1, box.height()), style.colour("line"))
                inner = box.adjusted(EDGE, EDGE, -EDGE, -EDGE)
                draw_marked(painter, inner, changes, style.font(SIZE), inks)


def _spoken(changes: tuple[ChangeView, ...]) -> str:
    """For readers: what goes and what comes, said in words."""
    return " ".join(_said(run) for one in changes for run in (*one.heading, *one.text))


def _said(run: RunView) -> str:
    match run.kind:
        case "deleted":
            return say("desk-motions-said-struck", words=run.words)
        case "inserted":
            return say("desk-motions-said-new", words=run.words)
        case _:
            return run.words
