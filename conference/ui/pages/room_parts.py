"""What stands beside and over the scenes of a room's screen: picture, code to join, rehearsal."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainterPath, QPen, QTransform

from conference.ui.kit import paint, style
from conference.ui.kit.mirrored import MirroredPainter
from conference.ui.pages.canvas import Canvas, tight
from conference.words.spoken import say

__all__ = [
    "ROOM",
    "SIDE",
    "U",
    "draw_card",
    "draw_code",
    "draw_join",
    "draw_live",
    "draw_picture",
    "draw_rehearsal",
]

ROOM = (1920.0, 1080.0)
"""The canvas, in the pixels of a television."""

U = 10.8
"""The unit of the style sheet: a hundredth of the height."""

SIDE = 52 * U
"""How wide the column beside a scene is."""

ACROSS = 178 * U
"""How wide the word is that lies across a rehearsal."""


def draw_picture(on: Canvas, stage: QRectF) -> None:
    """Where the live picture is: the desk does not play it."""
    box = QRectF(stage.right() - SIDE, stage.top(), SIDE, SIDE * 9 / 16)
    draw_live(on, box)


def draw_live(on: Canvas, box: QRectF) -> None:
    on.field(box, QColor(Qt.GlobalColor.black), 6)
    on.line(
        box, say("desk-pages-live-picture"), style.font(round(2.2 * U), 500), "muted", paint.CENTRE
    )
    on.places["picture"] = box


def draw_card(on: Canvas, stage: QRectF) -> None:
    """Where each room reads what it has answered itself."""
    top = stage.top() + SIDE * 9 / 16 + 2.2 * U
    box = QRectF(stage.right() - SIDE, top, SIDE, 17 * U)
    on.field(box, "panel", 6, "line")
    head = box.adjusted(2 * U, 1.2 * U, -2 * U, 0)
    face = style.font(round(2.2 * U), 600)
    on.block(head, say("room-in-this"), face, "muted")


def draw_join(on: Canvas, stage: QRectF, size: float = 19) -> None:
    """How to join, beside the code, at the right below."""
    side = size * U
    left = stage.right() - (SIDE if size > 13 else side + 30 * U)
    code = QRectF(left, stage.bottom() - side, side, side)
    _square(on, code)
    words = QRectF(code.right() + 2 * U, code.center().y() - 5 * U, 30 * U, 4 * U)
    on.line(words, say("room-join"), _fitted(say("room-join"), 2.8 * U, 700, words.width()))
    words.translate(0, 4 * U)
    on.line(words, say("desk-pages-code"), style.font(round(2.2 * U), 400), "series_2")


def draw_code(on: Canvas, room: QRectF, size: float) -> None:
    """How to join, below the code, in the middle of a box."""
    side = size * U
    top = room.center().y() - (side + 14 * U) / 2
    _square(on, QRectF(room.center().x() - side / 2, top, side, side))
    words = QRectF(room.left(), top + side + 2 * U, room.width(), 4 * U)
    face = _fitted(say("room-join"), 2.8 * U, 700, words.width())
    on.line(words, say("room-join"), face, align=paint.CENTRE)
    words.translate(0, 4 * U)
    small = style.font(round(2.2 * U), 400)
    on.line(words, say("desk-pages-code"), small, "muted", paint.CENTRE)


def _fitted(words: str, size: float, weight: int, wide: float) -> QFont:
    """The font of a line, smaller where its words would be wider than this."""
    face = style.font(round(size), weight)
    need = paint.width(words, face)
    return face if need <= wide else style.font(max(1, int(size * wide / need)), weight)


def _square(on: Canvas, box: QRectF) -> None:
    on.field(box, QColor(Qt.GlobalColor.white), 6)
    face = style.font(round(max(2.0, box.height() / U / 7) * U), 700)
    on.line(box, "QR", face, "#14181F", paint.CENTRE)


def draw_rehearsal(on: Canvas) -> None:
    """Across the picture, as an outline that hides nothing, and small in the head."""
    _across(on, say("room-rehearsal"))
    face, word = style.font(round(2.6 * U), 700), say("room-rehearsal")
    wide = paint.width(word, face) + 3.1 * U
    field = QRectF(ROOM[0] - 9 * U - wide, 1.6 * U, wide, 5 * U)
    on.field(field, "#F0E442", 0.65 * U)
    on.line(field, word, face, "#14181F", paint.CENTRE)


def _across(on: Canvas, word: str) -> None:
    """The outline of the word over the whole picture."""
    tint = on.colour("#F0E442")
    tint.setAlphaF(0.55)
    painter = on.painter
    painter.save()
    if isinstance(painter, MirroredPainter):
        painter.turn_back(QRectF(0, 0, *ROOM))
    painter.translate(ROOM[0] / 2, ROOM[1] / 2)
    painter.rotate(-22)
    painter.strokePath(_letters(word), QPen(tint, 0.25 * U))
    painter.restore()


@cache
def _letters(word: str) -> QPainterPath:
    """The word as one outline, around its middle, as wide as on the page."""
    letters = QPainterPath()
    letters.setFillRule(Qt.FillRule.WindingFill)
    letters.addText(0, 0, tight(24 * U, 700, 0.0), word)
    box = letters.boundingRect()
    letters.translate(-box.center())
    letters = QTransform.fromScale(ACROSS / box.width(), 1.0).map(letters)
    return letters.simplified()
