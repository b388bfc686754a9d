"""The window of the hall display."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QWidget

from conference.protocol.views import PartyView
from conference.ui.display import scenes
from conference.ui.display.ceremony import CeremonyView
from conference.ui.display.code import draw_code
from conference.ui.display.measure import Measure
from conference.ui.display.says.ceremony import Ceremony
from conference.ui.display.says.hall import Breakout, Hall, Holding, PollScene, hall
from conference.ui.kit import paint, style
from conference.ui.kit.easing import Eased
from conference.ui.picture import Picture, Tone
from conference.ui.rooms.map_chart import MapView
from conference.ui.rooms.map_panel import answer_colours
from conference.ui.rooms.says.map import by_leading, country, leading_of, moved, positions

__all__ = ["HallWindow"]

QR = 17.0
UNREACHABLE = "Phones cannot join yet: this server is at an address of its own computer alone."
"""Percent of the height that the code to join takes."""


class HallWindow(QWidget):
    """Full screen, no controls. F11 leaves and takes the full screen, Ctrl+Q closes.

    ``screen_asked`` comes when S was pressed: another screen is wanted.
    """

    screen_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Conference display")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.map = MapView(self, margin=2)
        self.map.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.ceremony = CeremonyView(self)
        self.ceremony.hide()
        self._over = _Over(self)
        self._hall: Hall | None = None
        self._parties: tuple[PartyView, ...] = ()
        self._drawn: tuple[str, tuple[int, ...]] = ("", ())
        self._eased = Eased(self)
        self._eased.moved.connect(self.update)
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
        """Show the scene that the hall should see; paints only what differs from the one before."""
        now = hall(picture)
        parties = picture.parties
        before, self._parties = self._parties, parties
        if parties is not before and moved(before, parties):
            self.map.show_places(positions(parties, country()))
        scene = now.scene
        leading = None
        if isinstance(scene, PollScene):
            bars = scene.bars if scene.with_counts else ()
            target = [x for bar in bars for x in (bar.people_fraction, bar.parties_fraction)]
            drawn = (scene.question, tuple(bar.index for bar in bars))
            self._eased.go(target, jump=drawn != self._drawn)
            self._drawn = drawn
            leading = leading_of(picture.poll(scene.map_poll), picture.replica.ticks)
        classes = by_leading(leading, len(parties))
        self.map.show_classes(classes, answer_colours(), is_stale=bool(now.stale))
        self.map.setVisible(_has_map(now, Measure(self.width(), self.height())))
        self.ceremony.setVisible(isinstance(scene, Ceremony))
        if isinstance(scene, Ceremony):
            self.ceremony.show_scene(scene, picture.now, is_stale=bool(now.stale))
        if now != self._hall:
            self._hall = now
            self.update()
            self._over.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The map keeps the right third, above the code to join."""
        on = Measure(event.size().width(), event.size().height())
        side = on.side
        top, low = on.of(8), on.of(QR + 3)
        self.map.setVisible(on.has_map if self._hall is None else _has_map(self._hall, on))
        self.ceremony.setGeometry(self.rect())
        self._over.setGeometry(self.rect())
        self.map.setGeometry(side.adjusted(0, top, 0, -low).toRect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the scene, then what stands over every scene."""
        with paint.painting(self) as painter:
            painter.fillRect(self.rect(), style.colour("window"))
            if self._hall is not None:
                self._paint(painter, self._hall, Measure(self.width(), self.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F11 leaves and fills the screen, S goes to the next one, Ctrl+Q closes."""
        if event.key() == Qt.Key.Key_F11:
            self.showNormal() if self.isFullScreen() else self.showFullScreen()
        elif event.key() == Qt.Key.Key_S and not event.isAutoRepeat():
            self.screen_asked.emit()
        elif event.key() == Qt.Key.Key_Q and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.close()

    def _paint(self, painter: QPainter, now: Hall, on: Measure) -> None:
        painter.setOpacity(style.stale() if now.stale else 1.0)
        match now.scene:
            case PollScene() as scene:
                scenes.poll(painter, scene, self._eased.values, on)
                scenes.badge(painter, scene.badge.text, scene.badge.tone, on.side, on)
            case Breakout() as scene:
                scenes.breakout(painter, scene, on)
            case Holding() as scene:
                scenes.holding(painter, scene, now, on)
            case Ceremony():
                return
        self._paint_join(painter, now, on)

    def paint_over(self, painter: QPainter) -> None:
        """What stands over everything, the map included."""
        if self._hall is None:
            return
        on = Measure(self.width(), self.height())
        if self._hall.rehearsal:
            scenes.rehearsal(painter, on)
        if self._hall.stale:
            self._paint_stale(painter, self._hall.stale, on)

    def _paint_join(self, painter: QPainter, now: Hall, on: Measure) -> None:
        """Where to join: the code to scan, and the address to type."""
        if not _has_map(now, on):
            return
        if not now.join:
            self._paint_unreachable(painter, on)
            return
        size = on.of(QR)
        side = on.side
        code = QRectF(side.right() - size, side.bottom() - size, size, size)
        draw_code(painter, f"{now.join}/", code, on)
        words = QRectF(side.left(), code.top(), side.width() - size - on.of(2), size)
        address = now.join.partition("://")[2]
        lines = (
            ("Join", on.font(3.2, 600), Tone.MUTED),
            (address, on.font(2.8, 600), Tone.TEXT),
            ("with the code of your party", on.font(2.2, 400), Tone.MUTED),
        )
        top = words.center().y() - on.of(6.2)
        for text, face, tone in lines:
            line = QRectF(words.left(), top, words.width(), on.of(4.2))
            shrunk = paint.fitted(text, face, words.width(), 1, 0.5)
            paint.text(painter, line, text, shrunk, style.colour(tone), paint.RIGHT)
            top += on.of(4.2)

    def _paint_unreachable(self, painter: QPainter, on: Measure) -> None:
        """In place of a code that would lead phones to themselves."""
        face, side = on.font(2.2, 400), on.side
        line = QRectF(side.left(), side.bottom() - on.of(4.2), side.width(), on.of(4.2))
        shrunk = paint.fitted(UNREACHABLE, face, side.width(), 1, 0.5)
        paint.text(painter, line, UNREACHABLE, shrunk, style.colour(Tone.MUTED), paint.RIGHT)

    def _paint_stale(self, painter: QPainter, words: str, on: Measure) -> None:
        face = on.font(2.4, 600)
        wide = paint.width(words, face) + on.of(7)
        field = QRectF((on.width - wide) / 2, on.of(0.8), wide, on.of(4.4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour(Tone.WARNING))
        painter.drawRoundedRect(field, on.of(0.6), on.of(0.6))
        side = round(on.of(2.6))
        sign = style.pixmap("clock-outline", side, "window")
        left = field.left() + on.of(1.4)
        painter.drawPixmap(round(left), round(field.center().y() - side / 2), sign)
        text = field.adjusted(on.of(4.6), 0, 0, 0)
        paint.text(painter, text, words, face, style.colour("window"))


class _Over(QWidget):
    """A sheet of glass over the window, to paint on."""

    def __init__(self, window: HallWindow) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what the window wants on top."""
        with paint.painting(self) as painter:
            self._window.paint_over(painter)


def _has_map(now: Hall, on: Measure) -> bool:
    """Whether the right third is the map's and the code's; a wide chart takes it."""
    if isinstance(now.scene, Ceremony):
        return False
    return on.has_map and not (isinstance(now.scene, PollScene) and now.scene.is_wide)
