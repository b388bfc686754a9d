"""The list of alerts, newest first."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from conference.ui.frame.says.alerts import AlertLine
from conference.ui.kit import paint, style
from conference.ui.kit.controls import Says
from conference.ui.kit.line_model import VALUE, LinesModel
from conference.ui.kit.lines import Lines
from conference.ui.picture import Tone

__all__ = ["AlertsPanel"]

LINE = 26


class AlertsPanel(QWidget):
    """What happened that the operator must know."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LinesModel(lambda line: line.time + line.sentence, _spoken, self)
        self.view = Lines()
        self.view.setModel(self.model)
        self.view.setItemDelegate(LineDelegate(self.view))
        self.view.setAccessibleName("Alerts")
        self.empty = Says(13, 400, Tone.MUTED)
        self.empty.say("All quiet. What needs you will stand here.")
        self.empty.setContentsMargins(12, 4, 12, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.addWidget(self.empty)
        column.setAlignment(self.empty, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.view, 1)
        self.view.hide()

    def show_lines(self, lines: tuple[AlertLine, ...]) -> None:
        """Show these."""
        self.model.show(lines)
        self.empty.setVisible(not lines)
        self.view.setVisible(bool(lines))


class LineDelegate(QStyledItemDelegate):
    """Paints an alert: time, then the sentence in the colour of its weight."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One line."""
        return QSize(200, LINE)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the line."""
        line: AlertLine = index.data(VALUE)
        box = QRectF(option.rect)
        time = QRectF(box.left() + 12, box.top(), 66, LINE)
        paint.text(painter, time, line.time, style.font(13), style.colour(Tone.MUTED))
        words = QRectF(time.right() + 8, box.top(), box.right() - time.right() - 20, LINE)
        paint.text(painter, words, line.sentence, style.font(13), style.colour(line.tone))


def _spoken(line: AlertLine) -> str:
    return f"{line.time} {line.sentence}"
