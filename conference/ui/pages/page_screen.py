"""The widget that paints a page of rooms or phones on the desk, at any size and its own aspect."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from conference.protocol.views import LotteryView
from conference.ui.display.ceremony import CeremonyView
from conference.ui.display.output_screen import CALM
from conference.ui.display.says.ceremony import ceremony
from conference.ui.kit import paint, style
from conference.ui.pages.phone_page import PHONE, draw_phone
from conference.ui.pages.room_page import draw_room, stage_box
from conference.ui.pages.room_parts import ROOM
from conference.ui.pages.says.phone import PhonePage
from conference.ui.pages.says.room import RoomPage
from conference.ui.picture import Picture
from conference.words.languages import ENGLISH
from conference.words.spoken import is_mirrored, speaking

__all__ = ["PageScreen"]


class PageScreen(QWidget):
    """Paints ``shown``. ``places`` are the boxes of its parts on the canvas, once painted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # painters turn it over
        self.ceremony = CeremonyView(self, frame=CALM)
        self.ceremony.hide()
        self.shown: RoomPage | PhonePage | None = None
        self._language = ENGLISH.code
        self.places: dict[str, QRectF] = {}

    def show_page(self, now: RoomPage | PhonePage, picture: Picture) -> None:
        """Show this, in the language of the conference; paints only what differs from before."""
        if (now, picture.language) != (self.shown, self._language):
            self.shown, self._language = now, picture.language
            self._place()
            self.update()
        drawn = _lottery(now)
        self.ceremony.setVisible(drawn is not None)
        if drawn is not None:
            with speaking(self._language):
                self.ceremony.show_scene(ceremony(drawn, picture.origin), picture.now)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Everything is as large as the picture makes it."""
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page on its canvas, scaled to this widget, and as its readers have it."""
        with (
            speaking(self._language),
            paint.painting(self, mirrored=is_mirrored()) as painter,
        ):
            painter.fillRect(self.rect(), style.colour("window"))
            now = self.shown
            if isinstance(now, RoomPage):
                self._scale(painter, ROOM)
                self.places = draw_room(painter, now)
            elif isinstance(now, PhonePage):
                self._scale(painter, PHONE)
                self.places = draw_phone(painter, now)

    def _scale(self, painter: QPainter, canvas: tuple[float, float]) -> None:
        painter.scale(self.width() / canvas[0], self.height() / canvas[1])

    def _place(self) -> None:
        """A lottery has the stage of a room, and on a phone all below its head."""
        now = self.shown
        if isinstance(now, RoomPage):
            box, canvas = stage_box(now), ROOM
        else:
            box, canvas = QRectF(0, 120, PHONE[0], 240), PHONE
        across, down = self.width() / canvas[0], self.height() / canvas[1]
        scaled = QRectF(
            box.left() * across, box.top() * down, box.width() * across, box.height() * down
        )
        self.ceremony.setGeometry(scaled.toAlignedRect())


def _lottery(now: RoomPage | PhonePage) -> LotteryView | None:
    """The lottery that is seen."""
    if isinstance(now, PhonePage):
        return now.lottery
    return now.scene if isinstance(now.scene, LotteryView) and not now.black else None
