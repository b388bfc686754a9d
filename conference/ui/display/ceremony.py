"""The ceremony of a lottery over the whole hall display."""

from __future__ import annotations

import time
from collections.abc import Callable
from math import inf

from PySide6.QtCore import QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from conference.ui.display import drums, seats, stage
from conference.ui.display.makeup import MakeupLayer
from conference.ui.display.measure import Measure
from conference.ui.display.says.ceremony import Ceremony, CeremonyAct, CeremonyMoment, moment
from conference.ui.display.stage import Layout
from conference.ui.kit import paint, style
from conference.ui.kit.theme import theme
from conference.words.languages import ENGLISH
from conference.words.spoken import is_mirrored, speaking

LINGERS = 3_000
"""How long a new beacon is left on the stage at the least, in ms."""

__all__ = ["FRAME", "CeremonyView"]

FRAME = 33
"""ms between two frames while something moves."""

WAITING = 80
"""ms between two frames while a drum only waits for its digit."""


class CeremonyView(QWidget):
    """Shows a :class:`Ceremony`. Everything that runs follows the server's clock.

    ``clock`` gives ms at a steady pace, ``frame`` is the time between two frames in ms. What does
    not move is painted once, into a picture; frames are painted only while something moves, which
    is never where no motion is wanted.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        clock: Callable[[], float] | None = None,
        frame: int = FRAME,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._clock = clock or (lambda: time.monotonic() * 1000)
        self._frame = frame
        self._scene: Ceremony | None = None
        self._coming: Ceremony | None = None
        self._told: Ceremony | None = None
        self._opacity = 1.0
        self._language, self._mirrored = ENGLISH.code, False
        self._ahead = 0.0
        self._now = 0.0
        self._backdrop: QPixmap | None = None
        self._before: QPixmap | None = None
        self._changed_at = -inf
        self._fell_at: dict[int, float] = {}
        self._busy_until = -inf
        self._seats = seats.SeatsLayer()
        self._makeup = MakeupLayer()
        self._frames = QTimer(self)
        self._frames.timeout.connect(self.advance)

    def show_scene(
        self,
        scene: Ceremony,
        now: float,
        *,
        is_stale: bool = False,
        language: str = ENGLISH.code,
    ) -> None:
        """Show this, said in a language; ``now`` is the server's clock at this very moment.

        What comes while a drum rolls waits until it stands, and so do the words: they would tell
        the digit too early.
        """
        self._ahead = now - self._clock()
        if self._scene is None:
            self._now = now
        if language != self._language:
            self._language, self._backdrop = language, None
            with speaking(language):
                self._mirrored = is_mirrored()
        opacity = style.stale() if is_stale else 1.0
        if opacity != self._opacity:
            self._opacity, self._backdrop = opacity, None
        self._coming = scene
        self.advance()

    def advance(self) -> None:
        """Go on to this moment, and see to it that the next frame comes if one is needed."""
        now = self._clock() + self._ahead
        is_over = now >= self._busy_until or not self._is_animated()
        if self._coming is not None and (is_over or self._must_not_wait(self._coming)):
            coming, self._coming = self._coming, None
            if coming != self._scene:
                self._change(coming, now)
        self._speak(now)
        region = self._moving()
        if self._scene is not None and self._is_animated():
            if self._seen(now).page != self._seen(self._now).page:
                self._keep(now)
            if self._before is not None and now >= self._changed_at + theme().long:
                self._before = None
        self._now = now
        self.update(region.united(self._moving()))
        self._run()

    def _run(self) -> None:
        """Frames while something moves; fewer while a drum only waits."""
        if not self.isVisible() or not self.moves:
            self._frames.stop()
            return
        waits = self._before is None and self._now >= self._busy_until
        waits = waits and self._scene is not None and self._scene.act is CeremonyAct.DIGITS
        wanted = max(WAITING, self._frame) if waits else self._frame
        if not self._frames.isActive() or self._frames.interval() != wanted:
            self._frames.start(wanted)

    @property
    def moves(self) -> bool:
        """Whether anything moves at this moment."""
        scene = self._scene
        if scene is None or not style.motion():
            return False
        if self._before is not None or self._now < self._busy_until:
            return True
        match scene.act:
            case CeremonyAct.DIGITS:
                return any(slot.is_next for slot in scene.digits)
            case CeremonyAct.ROLL:
                return True
            case CeremonyAct.REVEAL:
                return self._now < scene.revealed_at + scene.span + seats.SALUTE
            case CeremonyAct.VOID:
                return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What stands still, what moves over it, and the scene before while it fades."""
        turned = self._mirrored
        with paint.painting(self, mirrored=turned) as painter, speaking(self._language):
            if self._scene is None:
                painter.fillRect(self.rect(), style.colour("window"))
                return
            self._paint(painter, self._scene)
            if self._before is not None:
                share = (self._now - self._changed_at) / theme().long
                painter.setOpacity(min(1.0, max(0.0, 1 - share)))
                painter.drawPixmap(QPointF(), self._before)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Paint everything anew in the new size."""
        self._backdrop = self._before = None

    def hideEvent(self, _event: QHideEvent) -> None:
        """Nothing moves that nobody sees; the next ceremony begins anew."""
        self._frames.stop()
        self._scene = self._told = self._coming = self._backdrop = self._before = None
        self._rest()

    def _must_not_wait(self, coming: Ceremony) -> bool:
        """Another digit may fall beside one that rolls; a reveal goes by the clock."""
        scene = self._scene
        if scene is None or coming.lottery.id != scene.lottery.id:
            return True
        return coming.act in {scene.act, CeremonyAct.REVEAL, CeremonyAct.VOID}

    def _change(self, scene: Ceremony, now: float) -> None:
        """Another scene: new digits roll; another act fades in."""
        before = self._scene
        is_same = before is not None and before.lottery.id == scene.lottery.id
        if before is None or not self._is_animated():
            self._rest()
        elif not is_same or before.act is not scene.act:
            self._keep(now)
            self._rest()
        else:
            self._let_fall(before, scene, now)
        self._scene = scene
        self.setAccessibleName(scene.title)
        self.setAccessibleDescription(" ".join((scene.headline, *scene.sentences)))

    def _rest(self) -> None:
        """Nothing rolls any more."""
        self._fell_at.clear()
        self._busy_until = -inf

    def _let_fall(self, before: Ceremony, scene: Ceremony, now: float) -> None:
        """The digits that are new roll; new values are left on the stage for a while."""
        for place, (was, slot) in enumerate(zip(before.digits, scene.digits, strict=False)):
            if slot.text and not was.text:
                self._fell_at[place] = now
                self._busy_until = now + drums.ROLLS + drums.LANDS
            elif not slot.text:
                self._fell_at.pop(place, None)
        if scene.beacon and before.beacon and scene.beacon.text and not before.beacon.text:
            self._busy_until = max(self._busy_until, now + LINGERS)

    def _speak(self, now: float) -> None:
        """The words follow the scene once every drum stands."""
        if self._told is self._scene:
            return
        if any(now < fell + drums.ROLLS for fell in self._fell_at.values()):
            return
        if self._told is not None and self._fell_at and self._is_animated():
            self._now = now
            self._keep(now)
        self._told, self._backdrop = self._scene, None

    def _keep(self, now: float) -> None:
        """A picture of how it was, to fade away."""
        self._before = self.grab()
        self._changed_at = now

    def _is_animated(self) -> bool:
        return self.isVisible() and style.motion() > 0

    def _seen(self, now: float) -> CeremonyMoment:
        assert self._scene is not None
        return moment(self._scene, now, still=not style.motion())

    def _moving(self) -> QRect:
        """What must be painted again for the next frame."""
        scene = self._scene
        if scene is None or self._before is not None or self._backdrop is None:
            return self.rect()
        if scene.act is CeremonyAct.DIGITS:
            on = Measure(self.width(), self.height())
            around = stage.layout(scene, on).hall
            if self._mirrored:
                around.moveLeft(on.width - around.right())
            return around.toAlignedRect()
        return self.rect()

    def _paint(self, painter: QPainter, scene: Ceremony) -> None:
        on = Measure(self.width(), self.height())
        at = stage.layout(scene, on, mirrored=self._mirrored)
        if self._backdrop is None:
            self._backdrop = self._drawn(self._told or scene, at)
            self._makeup.forget()
        painter.setOpacity(1.0)
        painter.drawPixmap(QPointF(), self._backdrop)
        painter.setOpacity(self._opacity)
        match scene.act:
            case CeremonyAct.DIGITS:
                self._paint_drums(painter, scene, at)
            case CeremonyAct.ROLL | CeremonyAct.REVEAL | CeremonyAct.VOID:
                self._paint_seats(painter, scene, at)

    def _drawn(self, scene: Ceremony, at: Layout) -> QPixmap:
        """All that stands still."""
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(self.size() * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(style.colour("window"))
        with paint.painting(drawn, mirrored=self._mirrored) as painter:
            painter.setOpacity(self._opacity)
            stage.backdrop(painter, scene, at)
        return drawn

    def _paint_drums(self, painter: QPainter, scene: Ceremony, at: Layout) -> None:
        breath = drums.pulse(self._now) if style.motion() else 1.0
        told = self._told or scene
        for place, box in enumerate(at.drums):
            slot = (scene if place in self._fell_at else told).digits[place]
            since = self._now - self._fell_at.get(place, -inf)
            if not slot.text or since >= drums.ROLLS + drums.LANDS:
                drums.drum(painter, slot, box, at.on, light=breath if slot.is_next else 0.0)
                continue
            light = max(0.0, 1 - (since - drums.ROLLS) / drums.LANDS)
            light = light if since >= drums.ROLLS else 0.0
            front = drums.position(int(slot.text), since)
            drums.drum(painter, slot, box, at.on, front=front, light=light)

    def _paint_seats(self, painter: QPainter, scene: Ceremony, at: Layout) -> None:
        seen, has_motion = self._seen(self._now), style.motion() > 0
        ratio = self.devicePixelRatioF()
        page = scene.pages[seen.page]
        self._seats.prepare(page, at.hall, ratio, mirrored=self._mirrored)
        elapsed = self._now - scene.revealed_at if has_motion else inf
        self._seats.draw(painter, seen.filled, elapsed, scene.span)
        if scene.act is CeremonyAct.ROLL and has_motion:
            self._seats.sweep(painter, self._now)
        if scene.act is CeremonyAct.REVEAL and has_motion:
            self._seats.salute(painter, elapsed - scene.span)
        centre = self._seats.centre
        stage.hollow(painter, scene, seen, centre, self._seats.seating.hollow, at.on)
        if scene.act is CeremonyAct.REVEAL:
            self._makeup.draw(painter, scene, seen, at, self._now)
            if scene.check and seen.is_full:
                stage.draw_lookup(painter, scene.check, at.foot, at.on)
