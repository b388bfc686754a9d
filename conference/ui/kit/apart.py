"""What sets a dialog apart from the window under it: an edge, and a veil while it is modal."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QWidget

from conference.ui.kit import paint, style
from conference.ui.picture import Tone

__all__ = ["Veil", "set_apart"]

EDGE = 2.0
"""Pixels of the edge."""

DARKNESS = 0.4
"""Opacity of the veil."""


def set_apart(dialog: QDialog) -> None:
    """Give a dialog an edge, and have a veil lie over its parent's window while it is modal."""
    dialog.installEventFilter(_Apart(dialog))


class Veil(QWidget):
    """Darkens a window, as large as it is; clicks go through."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(over.rect())
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Darken what lies under it."""
        with paint.painting(self) as painter:
            shade = QColor("black")
            shade.setAlphaF(DARKNESS)
            painter.fillRect(self.rect(), shade)


class _Apart(QObject):
    """Sees to the edge and the veil of one dialog."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._veil: Veil | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the edge under the dialog's children, and lower or lift the veil."""
        if not isinstance(watched, QDialog):
            return False
        match event.type():
            case QEvent.Type.Show:
                self._lower(watched)
            case QEvent.Type.Hide:
                self._lift()
            case QEvent.Type.Paint:
                with paint.painting(watched) as painter:
                    painter.setPen(QPen(style.colour(Tone.MUTED), EDGE))
                    half = EDGE / 2
                    painter.drawRect(QRectF(watched.rect()).adjusted(half, half, -half, -half))
            case _:
                pass
        return False

    def _lower(self, dialog: QDialog) -> None:
        over = dialog.parentWidget()
        if over is None or not dialog.isModal() or self._veil is not None:
            return
        self._veil = Veil(over.window())
        self._veil.show()
        self._veil.raise_()

    def _lift(self) -> None:
        if self._veil is not None:
            self._veil.hide()
            self._veil.deleteLater()
            self._veil = None
