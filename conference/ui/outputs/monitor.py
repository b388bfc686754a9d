"""A monitor: what an output shows, small, at its own aspect.

Displays are painted by their own widget, pages of a browser by one that paints as they do.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from conference.protocol.views import Output
from conference.ui.display.output_screen import OutputScreen
from conference.ui.display.says.screen import Screen
from conference.ui.kit import paint, style
from conference.ui.pages.page_screen import PageScreen
from conference.ui.pages.says.phone import PhonePage
from conference.ui.pages.says.previews import PAGES
from conference.ui.pages.says.room import RoomPage
from conference.ui.picture import Picture, Tone
from conference.words.spoken import speaking

__all__ = ["PACE", "Monitor"]

PACE = 200
"""ms between two paintings at the least: a monitor costs next to nothing."""

EDGE = 3
UPRIGHT = (9.0, 19.5)
WIDE = (16.0, 9.0)

Says = Callable[[Picture, Output], Screen | None]
SaysPage = Callable[[Picture, Output], RoomPage | PhonePage | None]


class Monitor(QWidget):
    """Shows what ``says`` makes of pictures, in an edge of ``tone``; ``empty`` words where nothing.

    For outputs that are pages that is what ``says_page`` makes of them.
    Nothing is worked out or painted while it is hidden.
    """

    def __init__(
        self, says: Says, says_page: SaysPage, tone: Tone, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._says, self._says_page, self._tone = says, says_page, tone
        self.screen_view = OutputScreen(self, calm=True)
        self.page_view = PageScreen(self)
        for view in (self.screen_view, self.page_view):
            view.hide()
        self._waiting: tuple[Picture, Output] | None = None
        self._output = Output.HALL
        self._empty = ""
        self._pace = QTimer(self, singleShot=True, interval=PACE)
        self._pace.timeout.connect(self._go_on)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 90)

    def sizeHint(self) -> QSize:
        """As sketch A has it."""
        return QSize(472, 266)

    def offer(self, picture: Picture, output: Output, empty: str) -> None:
        """Show an output of this picture, at once or as soon as the pace allows it."""
        if empty != self._empty:
            self._empty = empty
            self.update()
        self._waiting = (picture, output)
        if not self._pace.isActive():
            self._go_on()

    def stop(self) -> None:
        """Paint no more."""
        self._waiting = None
        self._pace.stop()

    def _go_on(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is None or not self.isVisible():
            return
        self._pace.start()
        picture, output = waiting
        if output is not self._output:
            self._output = output
            self._place()
            self.update()
        with speaking(picture.language):  # as displays do, whatever the desk speaks
            page = self._says_page(picture, output) if output in PAGES else None
            now = None if output in PAGES else self._says(picture, output)
        if page is not None:
            self.page_view.show_page(page, picture)
        if now is not None:
            self.screen_view.show_screen(now, picture)
        self.page_view.setVisible(page is not None)
        self.screen_view.setVisible(now is not None)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """The screen keeps its aspect."""
        self._place()

    def hideEvent(self, event: QHideEvent) -> None:
        """A monitor that nobody sees has no pace."""
        super().hideEvent(event)
        self.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The edge, and the words where there is nothing to show."""
        with paint.painting(self) as painter:
            box = self.frame().adjusted(EDGE / 2, EDGE / 2, -EDGE / 2, -EDGE / 2)
            painter.setPen(QPen(style.colour(self._tone), EDGE))
            painter.setBrush(style.colour("window"))
            painter.drawRect(box)
            if self._empty:
                self._draw_empty(painter, box.adjusted(12, 8, -12, -8))

    def frame(self) -> QRectF:
        """Where the output is with its edge: as large as there is room, in the middle."""
        across, high = UPRIGHT if self._output is Output.PHONES else WIDE
        scale = min((self.width() - 2 * EDGE) / across, (self.height() - 2 * EDGE) / high)
        wide, tall = max(1.0, across * scale) + 2 * EDGE, max(1.0, high * scale) + 2 * EDGE
        return QRectF((self.width() - wide) / 2, (self.height() - tall) / 2, wide, tall)

    def _place(self) -> None:
        inner = self.frame().adjusted(EDGE, EDGE, -EDGE, -EDGE).toAlignedRect()
        for view in (self.screen_view, self.page_view):
            view.setGeometry(inner)

    def _draw_empty(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(style.font(13))
        painter.setPen(style.colour(Tone.MUTED))
        middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        paint.write(painter, box, middle, self._empty)
