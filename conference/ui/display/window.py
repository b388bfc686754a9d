"""The window of a display: one output over a whole screen, without controls."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QScreen,
)

from conference.protocol.messages import Captions
from conference.protocol.views import Output
from conference.ui.display.measure import Measure
from conference.ui.display.output_screen import OutputScreen
from conference.ui.display.says.captions import CaptionLines
from conference.ui.display.says.names import output_words
from conference.ui.display.says.screen import screen
from conference.ui.kit import paint, style
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say, speaking

__all__ = ["DisplayWindow"]

CAPTIONS_FOOT = 0.17
"""The part of a screen's height that captions have, where they are wanted."""

CAPTIONS_EVERY = 500
"""How often it is looked which lines are over, ms."""

IDENTIFIED = 5_000
"""For so many ms a display says which one it is."""


class DisplayWindow(OutputScreen):
    """Full screen, no controls. F11 leaves and takes the full screen, Ctrl+Q closes, I says which
    output and screen this is.

    ``chroma`` is the colour behind an overlay, "#00B140" for one that a video mixer keys out;
    without one an overlay is transparent; ``language`` is what it speaks, "" for that of the
    conference. ``name`` is the one by which desks list it. ``screen_asked`` comes when S was
    pressed: another screen is wanted; ``closed`` when it is.
    """

    screen_asked = Signal()
    closed = Signal()

    def __init__(self, output: Output = Output.HALL, chroma: str = "", language: str = "") -> None:
        super().__init__()
        self.language = language
        self.output = output
        self.ground = QColor(chroma) if chroma else QColor(0, 0, 0, 0)
        self._settle_ground()
        self.name = ""
        self._picture = Picture()
        self._name_window()
        self._identity = QTimer(self, singleShot=True, interval=IDENTIFIED)
        self._identity.timeout.connect(self.refresh_over)
        self._captions = CaptionLines()
        self._looks = QTimer(self, interval=CAPTIONS_EVERY)
        self._looks.timeout.connect(self._look_at_captions)
        self.resize(1280, 720)

    def show_windowed(self, screen: QScreen) -> None:
        """In a window in the middle of a screen."""
        self._put_in(screen)
        self.show()

    def show_full(self, screen: QScreen) -> None:
        """Cover a whole screen."""
        self.setScreen(screen)  # where windows cannot place themselves this is heeded
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def move_to(self, screen: QScreen) -> None:
        """Go to another screen: all of it where all of one is covered, else as a window."""
        if self.isFullScreen():
            self.showNormal()  # no system moves a window that covers a screen
            self.show_full(screen)
        else:
            self._put_in(screen)

    def _put_in(self, screen: QScreen) -> None:
        self.setScreen(screen)
        free = screen.availableGeometry()
        box = QRect(QPoint(), QSize(1280, 720).boundedTo(free.size()))
        box.moveCenter(free.center())
        self.setGeometry(box)

    def show_picture(self, picture: Picture) -> None:
        """Show the scene that is on air on this display's output."""
        self._picture = picture
        with speaking(self.language or picture.language):
            now = screen(picture, self.output)
        self.show_screen(now, picture)

    def keep_room_for_captions(self) -> None:
        """The scene leaves the foot to captions from now on: nothing moves when they come."""
        self.foot = 0.0 if self.output is Output.OVERLAY else CAPTIONS_FOOT
        self.resizeEvent(QResizeEvent(self.size(), self.size()))
        self.update()

    def show_captions(self, message: Captions) -> None:
        """Captions have come: they stand at the foot for some seconds."""
        self._captions.take(message, monotonic())
        self._looks.start()
        self.refresh_over()

    def _look_at_captions(self) -> None:
        if not self._captions.shown(monotonic()):
            self._looks.stop()
        self.refresh_over()

    def _paint_captions(self, painter: QPainter, on: Measure) -> None:
        lines = self._captions.shown(monotonic())
        if not lines or (self.shown is not None and self.shown.black):
            return
        high = CAPTIONS_FOOT * on.height
        field = QRectF(0, on.height - high, on.width, high)
        painter.save()
        painter.setClipRect(field)
        painter.fillRect(field, QColor(0, 0, 0, 225))
        room = field.adjusted(on.margin, on.of(1), -on.margin, -on.of(1))
        high = room.height() / len(lines)
        for place, line in enumerate(lines):
            box = QRectF(room.left(), room.top() + place * high, room.width(), high)
            face = paint.fitted(line, on.font(5.4, 600), box.width(), 2 // len(lines), 0.35)
            flags = paint.CENTRE | Qt.TextFlag.TextWordWrap
            painter.setFont(face)
            painter.setPen(QColor(Qt.GlobalColor.white))
            paint.write(painter, box, flags, line)
        painter.restore()

    def change_output(self, output: Output) -> None:
        """Show another output from now on, and report it once it is painted."""
        if output is self.output:
            return
        self.output = output
        if self.foot:
            self.keep_room_for_captions()
        self._name_window()
        self._settle_ground()
        self.forget_report()
        self.show_picture(self._picture)

    def _name_window(self) -> None:
        with speaking(self.language):
            self.setWindowTitle(say("hall-window", output=output_words(self.output)))

    def _settle_ground(self) -> None:
        """An overlay is transparent, without a frame; a window changes that by being made anew."""
        clear = self.output is Output.OVERLAY and self.ground.alpha() < 255
        if clear is self.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground):
            return
        was_seen, was_full, screen = self.isVisible(), self.isFullScreen(), self.screen()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, not clear)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint, clear)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, clear)
        if was_full:
            self.show_full(screen)
        elif was_seen:
            self.show()

    def screen_words(self) -> str:
        """On which screen of its machine it is: ``screen 2``."""
        screens = QGuiApplication.screens()
        here = self.screen()
        return say("hall-screen", number=screens.index(here) + 1) if here in screens else ""

    @property
    def is_identifying(self) -> bool:
        """Whether it says just now which one it is."""
        return self._identity.isActive()

    def identify(self, name: str = "") -> None:
        """Say for a while, large, which output this is, on which screen, and its name."""
        self.name = name or self.name
        self._identity.start()
        self.refresh_over()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F11 leaves and fills the screen, S goes to the next one, I identifies, Ctrl+Q closes."""
        if event.key() == Qt.Key.Key_F11:
            self.showNormal() if self.isFullScreen() else self.showFullScreen()
        elif event.key() == Qt.Key.Key_S and not event.isAutoRepeat():
            self.screen_asked.emit()
        elif event.key() == Qt.Key.Key_I and not event.isAutoRepeat():
            self.identify()
        elif event.key() == Qt.Key.Key_Q and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """A display that was closed shows nothing any more."""
        super().closeEvent(event)
        self.closed.emit()

    def paint_over(self, painter: QPainter) -> None:
        """What stands over everything; above it all, for a while, which display this is."""
        super().paint_over(painter)
        on = Measure(self.width(), self.height())
        self._paint_captions(painter, on)
        if not self.is_identifying:
            return
        field = QRectF(0, on.height * 0.3, on.width, on.height * 0.4)
        painter.fillRect(field, style.colour(Tone.ACTION))
        ink = style.colour("window")
        words = output_words(self.output).upper()
        face = paint.fitted(words, on.font(20, 700), field.width(), 1, 0.2)
        paint.text(painter, field.adjusted(0, 0, 0, -on.of(16)), words, face, ink, paint.CENTRE)
        screen = self.screen()
        size = f"{screen.size().width()} x {screen.size().height()}"
        below = "  ".join(filter(None, (self.screen_words(), screen.name(), size)))
        for line, height, percent in ((below, 18.0, 6.0), (self.name, 9.0, 4.5)):
            low = QRectF(field.left(), field.bottom() - on.of(height), field.width(), on.of(8))
            face = paint.fitted(line, on.font(percent, 600), field.width(), 1, 0.4)
            paint.text(painter, low, line, face, ink, paint.CENTRE)
