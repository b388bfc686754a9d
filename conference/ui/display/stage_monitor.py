"""Paints the monitor of the stage: huge, for who speaks and looks down from some metres away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from conference.ui.display.measure import Measure
from conference.ui.display.says.stage import StageScene
from conference.ui.kit import paint, style
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["draw_stage"]

MIDDLE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)

BAND = 11.0
"""Percent of the height that the band at the top takes, and the one at the foot."""


def draw_stage(painter: QPainter, scene: StageScene, on: Measure) -> None:
    """What the hall sees and the time of day above, the turn, a message, what comes next below."""
    band = on.of(BAND)
    _top(painter, scene, QRectF(0, 0, on.width, band), on)
    _foot(painter, scene, QRectF(0, on.height - band, on.width, band), on)
    said = _message(painter, scene.said, on.height - band, on)
    _turn(painter, scene, QRectF(0, band, on.width, said - band), on)


def _top(painter: QPainter, scene: StageScene, band: QRectF, on: Measure) -> None:
    painter.fillRect(band, style.colour("panel"))
    inner = band.adjusted(on.of(4), 0, -on.of(4), 0)
    clock = on.font(6.5, 650)
    paint.text(painter, inner, scene.clock, clock, style.colour(Tone.TEXT), paint.RIGHT)
    face = on.font(3.2)
    head = f"{say('hall-in-the-hall')}  "
    paint.text(painter, inner, head, face, style.colour(Tone.MUTED))
    wide = paint.width("00:00:00", clock) + on.of(4)
    rest = inner.adjusted(paint.width(head, face), 0, -wide, 0)
    shrunk = paint.fitted(scene.hall, on.font(3.2, 600), rest.width(), 1, 0.7)
    paint.text(painter, rest, scene.hall, shrunk, style.colour(Tone.TEXT))


def _foot(painter: QPainter, scene: StageScene, band: QRectF, on: Measure) -> None:
    painter.fillRect(band, style.colour("panel"))
    inner = band.adjusted(on.of(4), 0, -on.of(4), 0)
    face = paint.fitted(scene.following, on.font(4), inner.width(), 1, 0.6)
    paint.text(painter, inner, scene.following, face, style.colour(Tone.TEXT))


def _message(painter: QPainter, said: str, bottom: float, on: Measure) -> float:
    """What the desk has to say, above the foot, where nobody misses it; the y above it."""
    if not said:
        return bottom
    wide = on.width - on.of(8)
    face = paint.fitted(said, on.font(5.4, 700), wide, 2, 0.5)
    high = min(on.height / 3, paint.wrapped(said, face, wide).height()) + on.of(3.2)
    band = QRectF(0, bottom - high, on.width, high)
    painter.fillRect(band, style.colour(Tone.WARNING))
    painter.setFont(face)
    painter.setPen(style.ink(Tone.WARNING))
    painter.drawText(band.adjusted(on.of(4), 0, -on.of(4), 0), MIDDLE, said)
    return band.top()


def _turn(painter: QPainter, scene: StageScene, box: QRectF, on: Measure) -> None:
    """Whose turn it is, and how long, in the middle; shrunk where a message leaves less room."""
    scale = min(1.0, box.height() / on.of(72))
    lines = (
        (scene.name, 7.0, 8.5, 700, Tone.TEXT),
        (scene.about, 4.0, 5.5, 500, Tone.MUTED),
        (scene.time, 39.0, 42.0, 700, scene.tone),
        (scene.word, 5.0, 7.0, 650, Tone.MUTED if scene.tone is Tone.TEXT else scene.tone),
    )
    shown = [line for line in lines if line[0]]
    top = box.top() + (box.height() - sum(on.of(line[2]) * scale for line in shown)) / 2
    for text, size, high, weight, tone in shown:
        line = QRectF(box.left() + on.of(4), top, box.width() - on.of(8), on.of(high) * scale)
        face = paint.fitted(text, on.font(size * scale, weight), line.width(), 1, 0.3)
        paint.text(painter, line, text, face, style.colour(tone), paint.CENTRE)
        top = line.bottom()
