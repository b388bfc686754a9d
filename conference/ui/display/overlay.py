"""Paints what lies over the picture of the stream; around it nothing is painted at all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from conference.ui.display.measure import Measure
from conference.ui.display.says.overlay import Overlay, OverlayClock, Titled
from conference.ui.display.says.poll import PollScene
from conference.ui.kit import paint, style
from conference.ui.kit.marked import Inks, draw_marked, marked_height
from conference.ui.kit.texture import option_brush
from conference.ui.picture import Tone
from conference.ui.polls.says.bars import OptionBar
from conference.words.spoken import say

__all__ = ["draw_overlay", "draw_rehearsal"]

WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)

MOST_BARS = 6
"""Options that have room in the corner of a picture."""


def draw_overlay(painter: QPainter, scene: Overlay, values: Sequence[float], on: Measure) -> None:
    """Paint the part that there is. ``values`` are eased lengths of bars, two an option."""
    if scene.third is not None:
        _third(painter, scene.third, on)
    if scene.strip is not None:
        _strip(painter, scene.strip, on)
    if scene.clock is not None:
        _clock(painter, scene.clock, on)
    if scene.poll is not None:
        _poll(painter, scene.poll, values, on)


def draw_rehearsal(painter: QPainter, on: Measure, *, at_foot: bool = False) -> None:
    """That it is a rehearsal, in a corner where it covers little: at the upper left, or opposite"""
    face = on.font(2.4, 700)
    wide = paint.width(say("room-rehearsal"), face) + on.of(3)
    field = QRectF(on.of(2), on.of(2), wide, on.of(4))
    if at_foot:
        field.moveBottomRight(QPointF(on.width - on.of(2), on.height - on.of(2)))
    _field(painter, field, style.colour(Tone.WARNING), on)
    paint.text(painter, field, say("room-rehearsal"), face, style.ink(Tone.WARNING), paint.CENTRE)


def _third(painter: QPainter, said: Titled, on: Measure) -> None:
    """Who speaks: from the left, as wide as the words, an edge at its left."""
    most = on.width * 0.6 - on.of(6)
    big = paint.fitted(said.title, on.font(5, 700), most, 1, 0.6)
    small = paint.fitted(said.text, on.font(3), most, 1, 0.7)
    wide = min(most, max(paint.width(said.title, big), paint.width(said.text, small)))
    high = on.of(6.2) + (on.of(4.2) if said.text else 0.0) + on.of(3)
    box = QRectF(on.width * 0.05, on.height * 0.92 - high, wide + on.of(6.9), high)
    _field(painter, box, _ground(), on)
    edge = QRectF(box.left(), box.top(), on.of(0.9), high)
    painter.fillRect(edge, style.colour(Tone.ACTION))
    line = QRectF(box.left() + on.of(3.5), box.top() + on.of(1.5), wide + 2, on.of(6.2))
    paint.text(painter, line, said.title, big, style.colour(Tone.TEXT))
    below = QRectF(line.left(), line.bottom(), wide + 2, on.of(4.2))
    paint.text(painter, below, said.text, small, style.colour(Tone.TEXT))


def _strip(painter: QPainter, said: Titled, on: Measure) -> None:
    """Words over the whole width, as high as they are."""
    wide, marked = on.width * 0.9, on.font(3.4)
    parts = ((said.title, on.font(4.2, 700)), (said.text, on.font(3)))
    highs = [_high(text, face, wide, on) if text else 0.0 for text, face in parts]
    between = marked_height(said.changes, marked, wide) + on.of(1) if said.changes else 0.0
    high = sum(highs) + between + on.of(3.6)
    box = QRectF(0, on.height * 0.93 - high, on.width, high)
    painter.fillRect(box, _ground())
    top, left = box.top() + on.of(1.8), on.width * 0.05
    for place, ((text, face), taken) in enumerate(zip(parts, highs, strict=True)):
        if place and said.changes:
            inks = Inks(
                style.colour(Tone.TEXT), style.colour(Tone.MUTED), style.colour(Tone.ACTION)
            )
            draw_marked(painter, QRectF(left, top, wide, between), said.changes, marked, inks)
            top += between
        painter.setFont(face)
        painter.setPen(style.colour(Tone.TEXT))
        painter.drawText(QRectF(left, top, wide, taken), WRAP, text)
        top += taken


def _high(text: str, face: QFont, wide: float, on: Measure) -> float:
    """The room that words take, at most a third of the picture."""
    return min(on.height / 3, paint.wrapped(text, face, wide).height() + 2)


def _clock(painter: QPainter, clock: OverlayClock, on: Measure) -> None:
    """How long still, at the upper right."""
    big = on.font(8, 700)
    small = paint.fitted(clock.title, on.font(2.6), on.width * 0.4, 1, 0.7)
    title = min(on.width * 0.4, paint.width(clock.title, small))
    wide = max(title, paint.width(clock.time, big)) + on.of(4.8)
    box = QRectF(on.width * 0.95 - wide, on.height * 0.06, wide, on.of(15))
    _field(painter, box, _ground(), on)
    inner = box.adjusted(on.of(2.4), on.of(1.4), -on.of(2.4), -on.of(1.2))
    head = QRectF(inner.left(), inner.top(), inner.width(), on.of(3.8))
    paint.text(painter, head, clock.title, small, style.colour(Tone.TEXT), paint.RIGHT)
    line = inner.adjusted(0, on.of(3.8), 0, 0)
    tone = Tone.WARNING if clock.is_last else Tone.TEXT
    paint.text(painter, line, clock.time, big, style.colour(tone), paint.RIGHT)


def _poll(painter: QPainter, scene: PollScene, values: Sequence[float], on: Measure) -> None:
    """Question, bars and what came of it, at the lower left."""
    bars = scene.bars[:MOST_BARS] if scene.chart is None else ()
    wide, edge = on.of(78), on.of(2.6)
    inner = wide - 2 * edge
    face = paint.fitted(scene.question, on.font(3.6, 700), inner, 2)
    question = paint.wrapped(scene.question, face, inner).height()
    more = len(scene.bars) - len(bars) if scene.chart is None else 0
    note = scene.verdict or scene.hidden or (say("hall-more", count=more) if more else "")
    row, foot = on.of(6.4), on.of(5) if note else 0.0
    high = on.of(10) + question + row * len(bars) + foot
    box = QRectF(on.width * 0.05, on.height * 0.93 - high, wide, high)
    _field(painter, box, _ground(), on)
    top = box.top() + on.of(2)
    left = box.left() + edge
    _head(painter, scene, QRectF(left, top, inner, on.of(3.6)), on)
    painter.setFont(face)
    painter.setPen(style.colour(Tone.TEXT))
    words = QRectF(left, top + on.of(4.4), inner, question + 2)
    painter.drawText(words, WRAP, scene.question)
    below = words.bottom() + on.of(1.4)
    for place, bar in enumerate(bars):
        line = QRectF(left, below + place * row, inner, row)
        length = values[2 * place] if 2 * place < len(values) else 0.0
        _bar(painter, bar, length, line, on, counts=scene.with_counts)
    if note:
        line = QRectF(left, box.bottom() - on.of(6), inner, on.of(4.4))
        fitted = paint.fitted(note, on.font(2.6, 650), inner, 1, 0.6)
        paint.text(painter, line, note, fitted, style.colour(Tone.TEXT))


def _head(painter: QPainter, scene: PollScene, line: QRectF, on: Measure) -> None:
    """LIVE, CLOSED or RESULT, and how many have answered."""
    face = on.font(2.2, 700)
    badge = QRectF(line.left(), line.top(), paint.width(scene.badge.text, face) + on.of(2), 0)
    badge.setHeight(line.height())
    _field(painter, badge, style.colour(scene.badge.tone), on)
    paint.text(painter, badge, scene.badge.text, face, style.ink(scene.badge.tone), paint.CENTRE)
    rest = line.adjusted(badge.width() + on.of(1.2), 0, 0, 0)
    paint.text(painter, rest, scene.turnout, on.font(2.4), style.colour(Tone.MUTED))


def _bar(
    painter: QPainter, bar: OptionBar, length: float, line: QRectF, on: Measure, *, counts: bool
) -> None:
    """Label and share on a line, the bar under it."""
    share = on.font(3, 700)
    column = paint.width("100.0%", share) if counts else 0.0
    label = QRectF(line.left(), line.top(), line.width() - column, on.of(3.9))
    fitted = paint.fitted(bar.label, on.font(2.8, 600), label.width(), 1, 0.7)
    paint.text(painter, label, bar.label, fitted, style.colour(Tone.TEXT))
    if counts:
        field = QRectF(line.left(), line.top(), line.width(), label.height())
        paint.text(painter, field, bar.percent, share, style.colour(Tone.TEXT), paint.RIGHT)
    track = QRectF(line.left(), label.bottom() + on.of(0.2), line.width(), on.of(1.5))
    fill = option_brush(bar.index, track.height() / 2)
    paint.bar(painter, track, length, fill, style.colour("raised"))


def _ground() -> QColor:
    """Behind words: the picture is seen through it, hardly."""
    ground = style.colour("window")
    ground.setAlphaF(0.92)
    return ground


def _field(painter: QPainter, box: QRectF, fill: QColor, on: Measure) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(box, on.of(0.8), on.of(0.8))
