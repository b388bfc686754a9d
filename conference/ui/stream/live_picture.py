"""A live picture with an edge in the colour of its state, its words below, and meters beside."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from conference.ui.kit import paint, style
from conference.ui.kit.tips import plain_tip
from conference.ui.picture import Tone
from conference.ui.stream.says.sheet import Tile, loudness_words
from conference.ui.stream.says.told import Level
from conference.words.spoken import say

__all__ = ["LivePicture"]

EDGE = 3
LINE = 18
"""Pixels of a line of words."""

METER = 7
"""Pixels of the meter of one channel."""

FLOOR = -60.0
"""dBFS at the foot of a meter."""

HOT = -9.0
"""dBFS (EBU R68: -9 dBFS are the loudest that a programme may have)."""

FALL = 2.0
"""dB by which a held peak falls at each word of the levels, five a second."""


class LivePicture(QWidget):
    """Shows a :class:`Tile` with its picture; ``chosen`` says that it was picked.

    ``large`` is the programme's: it grows with the room.
    """

    chosen = Signal(str)
    entered = Signal()

    def __init__(self, *, large: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tile = Tile("", "", "", "", Tone.MUTED)
        self.is_chosen = False
        self._large = large
        self._image: QImage | None = None
        self._level: Level | None = None
        self._held: tuple[float, ...] = ()
        self._is_stale = False
        policy = QSizePolicy.Policy
        self.setSizePolicy(*(policy.Expanding, policy.Expanding) if large else (policy.Fixed,) * 2)
        if not large:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """A picture of 16 to 9, with three lines of words below a small one."""
        return QSize(480, 300) if self._large else QSize(190, 104 + 3 * LINE)

    def minimumSizeHint(self) -> QSize:
        """As small as it can be read."""
        return QSize(260, 170) if self._large else self.sizeHint()

    def show_tile(self, tile: Tile, *, is_chosen: bool, is_stale: bool) -> None:
        """Show another state of it."""
        if (tile, is_chosen, is_stale) == (self.tile, self.is_chosen, self._is_stale):
            return
        self.tile, self.is_chosen, self._is_stale = tile, is_chosen, is_stale
        self.setAccessibleName(tile.spoken)
        self.setToolTip(plain_tip("\n".join(tile.alarms)))
        self.update()

    def show_image(self, jpeg: bytes | None) -> None:
        """Show another picture, a JPEG of some 320 pixels; None where there is none any more."""
        image = QImage.fromData(jpeg) if jpeg is not None else QImage()
        self._image = None if image.isNull() else image
        self.update()

    def show_level(self, level: Level | None) -> None:
        """Show how loud it is; peaks are held and fall slowly."""
        peaks = level.peaks if level is not None else ()
        held = self._held if len(self._held) == len(peaks) else peaks
        self._held = tuple(max(now, was - FALL) for now, was in zip(peaks, held, strict=True))
        if level != self._level or self._held != held:
            self._level = level
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick it."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self._large:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.chosen.emit(self.tile.key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Edge, picture, meters, words."""
        with paint.painting(self, mirrored=self.isRightToLeft()) as painter:
            painter.setOpacity(style.stale() if self._is_stale else 1.0)
            lines = 0 if self._large else 3
            room = QRectF(self.rect()).adjusted(1, 1, -1, -1 - lines * LINE)
            meters = self._meter_room()
            box = _wide(room.adjusted(0, 0, -meters, 0))
            self._draw_picture(painter, box)
            if meters:
                self._draw_meters(painter, box, meters)
            if lines:
                self._draw_words(painter, QRectF(2, room.bottom() + 1, self.width() - 4, LINE))
            if self.hasFocus():
                painter.setPen(QPen(style.colour(Tone.ACTION), 1, Qt.PenStyle.DotLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _meter_room(self) -> float:
        return 4 + 2 * (METER + 2) if self._large or self._level is not None else 0

    def _draw_picture(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(style.colour(self.tile.tone), EDGE))
        painter.setBrush(style.colour("window"))
        painter.drawRect(box.adjusted(EDGE / 2, EDGE / 2, -EDGE / 2, -EDGE / 2))
        inner = box.adjusted(EDGE, EDGE, -EDGE, -EDGE)
        if self._image is not None:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(_fitted(inner, self._image.size()), self._image)
            painter.restore()
        else:
            painter.setFont(style.font(13))
            painter.setPen(style.colour(Tone.MUTED))
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            paint.write(
                painter, inner.adjusted(8, 4, -8, -4), middle, say("desk-stream-no-picture")
            )
        if self.is_chosen:
            painter.setPen(QPen(style.colour(Tone.ACTION), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(inner.adjusted(2, 2, -2, -2))

    def _draw_meters(self, painter: QPainter, box: QRectF, wide: float) -> None:
        """A bar a channel, its held peak as a line, and a mark at the loudest that may be."""
        level, left = self._level, box.right() + 4
        shown = level.peaks[:2] if level is not None else ()
        for place in range(2):
            bar = QRectF(left + place * (METER + 2), box.top(), METER, box.height())
            painter.fillRect(bar, style.colour("raised"))
            if place >= len(shown):
                continue
            full = QRectF(bar)
            full.setTop(bar.bottom() - bar.height() * _share(shown[place]))
            painter.fillRect(full, style.colour(_tone(shown[place])))
            held = bar.bottom() - bar.height() * _share(self._held[place])
            painter.fillRect(QRectF(bar.left(), held, METER, 2), style.colour(Tone.TEXT))
        hot = box.bottom() - box.height() * _share(HOT)
        painter.fillRect(QRectF(left, hot, wide - 4, 1), style.colour(Tone.WARNING))

    def _draw_words(self, painter: QPainter, line: QRectF) -> None:
        tile = self.tile
        loud, loud_tone = loudness_words(self._level)
        told = tile.alarms[0] if tile.alarms else loud or tile.detail
        told_tone = Tone.WARNING if tile.alarms else loud_tone if loud else Tone.MUTED
        for words, weight, tone in (
            (tile.title, 600, Tone.TEXT),
            (tile.state, 500, tile.tone),
            (told, 400, told_tone),
        ):
            paint.text(painter, line, words, style.font(13, weight), style.colour(tone))
            line.translate(0, LINE)


def _wide(room: QRectF) -> QRectF:
    """The largest box of 16 to 9, from the top, in the middle."""
    wide = min(room.width(), room.height() * 16 / 9)
    high = wide * 9 / 16
    return QRectF(room.left() + (room.width() - wide) / 2, room.top(), wide, high)


def _fitted(box: QRectF, size: QSize) -> QRectF:
    """A picture of this size in a box, whole."""
    scale = min(box.width() / size.width(), box.height() / size.height())
    wide, high = size.width() * scale, size.height() * scale
    at = QPointF(box.center().x() - wide / 2, box.center().y() - high / 2)
    return QRectF(at.x(), at.y(), wide, high)


def _share(peak: float) -> float:
    return min(1.0, max(0.0, 1 - peak / FLOOR))


def _tone(peak: float) -> Tone | str:
    if peak >= -1.0:
        return Tone.DANGER
    return Tone.WARNING if peak >= HOT else Tone.ACTION
