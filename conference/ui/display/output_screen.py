"""What an output shows, painted: the one widget of displays and of the desk's monitors."""

from __future__ import annotations

from contextlib import AbstractContextManager

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from conference.protocol.views import PartyView
from conference.ui.display import (
    candidates,
    cards,
    chamber,
    count,
    motion,
    scenes,
    statements,
    survey,
)
from conference.ui.display.ceremony import FRAME, CeremonyView
from conference.ui.display.code import draw_code
from conference.ui.display.measure import Measure
from conference.ui.display.overlay import draw_overlay, draw_rehearsal
from conference.ui.display.says.candidates import Candidates
from conference.ui.display.says.cards import Breakout, Holding, MapScene, Spoken
from conference.ui.display.says.ceremony import Ceremony
from conference.ui.display.says.chamber import ChamberVote, Verdict
from conference.ui.display.says.count import CountScene
from conference.ui.display.says.motion import MotionScene
from conference.ui.display.says.overlay import Overlay
from conference.ui.display.says.poll import PollScene
from conference.ui.display.says.screen import Screen
from conference.ui.display.says.stage import StageScene
from conference.ui.display.says.statements import StatementsScene
from conference.ui.display.says.survey import SurveyScene
from conference.ui.display.stage_monitor import draw_stage
from conference.ui.kit import paint, style
from conference.ui.kit.easing import Eased
from conference.ui.picture import Picture, Tone
from conference.ui.rooms.map_chart import MapView
from conference.ui.rooms.map_panel import answer_colours
from conference.ui.rooms.says.map import by_leading, country, leading_of, moved, positions
from conference.words.languages import ENGLISH
from conference.words.spoken import say, speaking

__all__ = ["CALM", "OutputScreen"]

QR = 17.0
"""Percent of the height that the code to join takes."""


WIDE = (
    *(Ceremony, MapScene, Spoken, MotionScene, Overlay, StageScene, StatementsScene),
    *(SurveyScene, ChamberVote, Verdict, Candidates, CountScene),
)
"""Scenes that take the whole width."""

CALM = 200
"""ms between two frames of a monitor: it shows what is there, not how it moves."""


class OutputScreen(QWidget):
    """Paints a :class:`Screen` at any size. ``painted`` gives its report once it has been painted.

    A ``calm`` one is a monitor: nothing grows or rolls smoothly in it. ``shown`` is what it shows,
    ``reported`` what it has reported last. ``ground`` is behind an overlay, where the picture of
    the stream will be; it may be transparent in a window that is.
    """

    painted = Signal(int, str)

    def __init__(self, parent: QWidget | None = None, *, calm: bool = False) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # painters turn it over
        self.map = MapView(self, margin=2)
        self.map.setMinimumSize(QSize(1, 1))
        self.map.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.ceremony = CeremonyView(self, frame=CALM if calm else FRAME)
        self.ceremony.hide()
        self._calm = calm
        self.ground = style.colour("window")
        self._over = _Over(self)
        self.shown: Screen | None = None
        self.reported: tuple[int, str] | None = None
        self.foot = 0.0
        self._parties: tuple[PartyView, ...] = ()
        self._drawn: tuple[str, tuple[int, ...]] = ("", ())
        self._eased = Eased(self)
        self._eased.moved.connect(self.update)

    def show_screen(self, now: Screen, picture: Picture) -> None:
        """Show this of the picture; paints only what differs from the one before."""
        parties = picture.parties
        before, self._parties = self._parties, parties
        if parties is not before and moved(before, parties):
            self.map.show_places(positions(parties, country()))
        scene, leading = now.scene, None
        asked = scene.poll if isinstance(scene, Overlay) else scene
        if isinstance(asked, PollScene):
            self._ease(asked)
        if isinstance(scene, PollScene | MapScene):
            leading = leading_of(picture.poll(scene.map_poll), picture.replica.ticks)
        self.map.show_classes(by_leading(leading, len(parties)), answer_colours(), is_stale=False)
        if now != self.shown:
            self.shown = now
            self._place()
            self.update()
            self._over.update()
        self.ceremony.setVisible(isinstance(scene, Ceremony))
        if isinstance(scene, Ceremony):
            self.ceremony.show_scene(scene, picture.now, language=now.language)

    def _ease(self, scene: PollScene) -> None:
        bars = scene.bars if scene.with_counts else ()
        target = [x for bar in bars for x in (bar.people_fraction, bar.parties_fraction)]
        drawn = (scene.question, tuple(bar.index for bar in bars))
        self._eased.go(target, jump=self._calm or drawn != self._drawn)
        self._drawn = drawn

    def _place(self) -> None:
        """The map keeps the right third, above the code to join, or is the scene itself."""
        on = self._room
        if self.shown is not None and isinstance(self.shown.scene, MapScene):
            self.map.setGeometry(cards.map_box(on, self.shown.scene).toRect())
            self.map.show()
            return
        side = on.side
        if self.is_mirrored:
            side.moveLeft(on.width - side.right())
        self.map.setGeometry(side.adjusted(0, on.of(8), 0, -on.of(QR + 3)).toRect())
        self.map.setVisible(on.has_map if self.shown is None else _has_map(self.shown, on))

    @property
    def _room(self) -> Measure:
        """What the scene has of the screen: all but the part at the ``foot``."""
        return Measure(self.width(), (1 - self.foot) * self.height())

    @property
    def is_mirrored(self) -> bool:
        """Whether what is shown is laid out from right to left."""
        return self.shown is not None and self.shown.is_mirrored

    def speaking(self) -> AbstractContextManager[None]:
        """Painters say what little they say in the language of what is shown."""
        return speaking(self.shown.language if self.shown is not None else ENGLISH.code)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Everything is as large as the screen makes it."""
        self.ceremony.setGeometry(self.rect().adjusted(0, 0, 0, -round(self.foot * self.height())))
        self._over.setGeometry(self.rect())
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the scene; what stands over every scene is painted above the map."""
        with paint.painting(self, mirrored=self.is_mirrored) as painter, self.speaking():
            is_over = self.shown is not None and isinstance(self.shown.scene, Overlay)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.fillRect(self.rect(), self.ground if is_over else style.colour("window"))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            if self.shown is not None and not self.shown.black:
                self._paint(painter, self.shown, self._room)

    def _paint(self, painter: QPainter, now: Screen, on: Measure) -> None:
        match now.scene:
            case PollScene() as scene:
                scenes.poll(painter, scene, self._eased.values, on)
                scenes.badge(painter, scene.badge.text, scene.badge.tone, on.side, on)
            case ChamberVote() as scene:
                chamber.vote(painter, scene, on)
            case Verdict() as scene:
                chamber.verdict(painter, scene, on)
            case Candidates() as scene:
                candidates.candidates(painter, scene, on)
            case CountScene() as scene:
                count.count(painter, scene, on)
            case Breakout() as scene:
                scenes.breakout(painter, scene, on)
            case Holding() as scene:
                scenes.holding(painter, scene, now, on)
            case Spoken() as scene:
                cards.spoken(painter, scene, on)
            case MotionScene() as scene:
                motion.motion(painter, scene, on)
            case StatementsScene() as scene:
                statements.statements(painter, scene, on)
            case SurveyScene() as scene:
                survey.survey(painter, scene, on)
            case MapScene() as scene:
                cards.map_legend(painter, scene, on)
                return
            case Overlay() as scene:
                draw_overlay(painter, scene, self._eased.values, on)
                return
            case StageScene() as scene:
                draw_stage(painter, scene, on)
                return
            case Ceremony():
                return
        self._paint_join(painter, now, on)

    def paint_over(self, painter: QPainter) -> None:
        """What stands over everything, the map included."""
        now = self.shown
        if now is None:
            return
        on = Measure(self.width(), self.height())
        if now.black:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
            return
        if now.rehearsal and isinstance(now.scene, Overlay | StageScene):
            draw_rehearsal(painter, on, at_foot=isinstance(now.scene, StageScene))
        elif now.rehearsal:
            scenes.rehearsal(painter, on)
        if now.stale:
            _mark_stale(painter, now.stale, on)

    def refresh_over(self) -> None:
        """Paint what stands over the scene again."""
        self._over.update()

    def forget_report(self) -> None:
        """What is shown next is reported even if it looks the same."""
        self.shown = self.reported = None

    def was_painted(self) -> None:
        """All of it stands on the screen now: report it, once."""
        report = self.shown.report if self.shown is not None else None
        if report is not None and report != self.reported:
            self.reported = report
            self.painted.emit(*report)

    def _paint_join(self, painter: QPainter, now: Screen, on: Measure) -> None:
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
            (say("hall-join"), on.font(3.2, 600), Tone.MUTED),
            (address, on.font(2.8, 600), Tone.TEXT),
            (say("hall-join-code"), on.font(2.2, 400), Tone.MUTED),
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
        words = say("hall-unreachable")
        shrunk = paint.fitted(words, face, side.width(), 1, 0.5)
        paint.text(painter, line, words, shrunk, style.colour(Tone.MUTED), paint.RIGHT)


class _Over(QWidget):
    """A sheet of glass over the screen, to paint on; it is painted last."""

    def __init__(self, screen: OutputScreen) -> None:
        super().__init__(screen)
        self._shown = screen
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what the screen wants on top."""
        mirrored = self._shown.is_mirrored
        with paint.painting(self, mirrored=mirrored) as painter, self._shown.speaking():
            self._shown.paint_over(painter)
        self._shown.was_painted()


def _mark_stale(painter: QPainter, words: str, on: Measure) -> None:
    """How old the picture is, small in a corner: for those who look after the screen."""
    face = on.font(2.0, 500)
    line = QRectF(on.margin, on.of(0.8), on.width - 2 * on.margin, on.of(3))
    paint.text(painter, line, words, face, style.colour(Tone.WARNING), paint.RIGHT)


def _has_map(now: Screen, on: Measure) -> bool:
    """Whether the right third is the map's and the code's; what is wide takes it."""
    if isinstance(now.scene, WIDE):
        return False
    return on.has_map and not (isinstance(now.scene, PollScene) and now.scene.is_wide)
