"""Paints what the hall presenter decided: a poll, a breakout's timer, the holding card."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen, QPixmap, QTransform

from conference.ui.display.measure import Measure
from conference.ui.display.says.cards import Breakout, Holding
from conference.ui.display.says.poll import PollScene
from conference.ui.display.says.screen import Screen
from conference.ui.kit import paint, style
from conference.ui.kit.texture import option_brush
from conference.ui.picture import Tone
from conference.ui.polls.charts.distribution import draw_distribution
from conference.ui.polls.charts.matrix import draw_matrix
from conference.ui.polls.charts.rounds import draw_rounds
from conference.ui.polls.says.bars import OptionBar
from conference.ui.polls.says.figures import Distribution, DuelMatrix
from conference.ui.polls.says.outcome import OutcomeChart
from conference.ui.polls.says.rounds import RoundsChart
from conference.ui.rooms.map_dots import Shape, draw_mark, shape_of
from conference.words.spoken import say

__all__ = ["badge", "breakout", "holding", "poll", "rehearsal"]

WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
BADGE = 26.0
"""Percent of the height that the badge takes of the width beside the question."""

COMPACT_ROW = 14.0
"""Below this height, in percent, a row puts its counts beside its label."""

TALLEST_ROW = 24.0
"""Percent of the height that a row of a poll with few options takes at the most."""


def poll(painter: QPainter, scene: PollScene, values: Sequence[float], on: Measure) -> None:
    """Question, bars with figures, verdict, foot. ``values`` are eased lengths, two an option."""
    box = on.whole if scene.is_wide else on.main
    has_badge = scene.is_wide or not on.has_map
    beside = box.adjusted(0, 0, -on.of(BADGE), 0) if has_badge else box
    below = _question(painter, scene.question, beside, on)
    foot = _foot(painter, scene, box, on)
    area = QRectF(box.left(), below, box.width(), foot - below)
    tone = Tone.WARNING if scene.badge.text == say("poll-badge-void") else Tone.ACTION
    area.setBottom(_verdict(painter, scene.verdict, tone, area, on))
    if scene.chart is not None:
        _chart(painter, scene.chart, area, on)
        return
    said = (*((scene.caption, scene.scale) if scene.with_counts else (scene.hidden,)), scene.more)
    small = " · ".join(words for words in said if words)
    line = QRectF(area.left(), area.bottom() - on.of(5), area.width(), on.of(4))
    face = on.font(2.6 if scene.with_counts else 3)
    face = paint.fitted(small, face, line.width(), 1, 0.6)
    paint.text(painter, line, small, face, style.colour(Tone.MUTED))
    area.setBottom(line.top() - on.of(1))  # also where nothing is said: rows stay where they are
    high = min(on.of(TALLEST_ROW), area.height() / max(1, len(scene.bars)))
    top = area.top() + (area.height() - high * len(scene.bars)) / 2
    draw = (
        _compact if high < on.of(COMPACT_ROW) else _long if _is_long(scene, area, on) else _option
    )
    for place, bar in enumerate(scene.bars):
        row = QRectF(area.left(), top + place * high, area.width(), high)
        pair = values[2 * place : 2 * place + 2] or [0.0, 0.0]
        chosen = scene.chosen[bar.index] if scene.chosen else ""
        tracks = draw(painter, bar, pair, row, on, chosen=chosen, counts=scene.with_counts)
        if scene.mark is not None and scene.with_counts:
            _mark(painter, tracks, scene.mark.at, on)


def _mark(painter: QPainter, tracks: QRectF, at: float, on: Measure) -> None:
    """A line across both bars of an option: half, or what is needed."""
    x, over = tracks.left() + tracks.width() * at, on.of(0.4)
    painter.setPen(QPen(style.colour(Tone.TEXT), on.of(0.35)))
    painter.drawLine(QPointF(x, tracks.top() - over), QPointF(x, tracks.bottom() + over))


def _verdict(painter: QPainter, words: str, tone: Tone, area: QRectF, on: Measure) -> float:
    """What came of it, in at most two lines at the foot of an area; the y above them."""
    if not words:
        return area.bottom()
    face = paint.fitted(words, on.font(4, 600), area.width(), 1, 0.8)
    face = paint.fitted(words, face, area.width(), 2, 0.6)
    high = paint.wrapped(words, face, area.width()).height()
    line = QRectF(area.left(), area.bottom() - high - on.of(0.5), area.width(), high + 2)
    painter.setFont(face)
    painter.setPen(style.colour(tone))
    painter.drawText(line, WRAP, words)
    return line.top() - on.of(2)


def _chart(painter: QPainter, drawn: OutcomeChart, area: QRectF, on: Measure) -> None:
    """An outcome that is more than bars, as large as there is room."""
    size = on.of(3.1)
    match drawn:
        case RoundsChart():
            draw_rounds(painter, area, drawn, size)
        case Distribution():
            draw_distribution(painter, area, drawn, size)
        case DuelMatrix():
            draw_matrix(painter, area, drawn, size)


def breakout(painter: QPainter, scene: Breakout, on: Measure) -> None:
    """The rooms are talking: a clock that runs down, huge."""
    box = on.main
    muted, text = style.colour(Tone.MUTED), style.colour(Tone.TEXT)
    head = QRectF(box.left(), box.top(), box.width(), on.of(6))
    paint.text(painter, head, scene.head, on.font(3.2, 600), muted)
    below = _question(painter, scene.title, box.adjusted(0, on.of(8), 0, 0), on)
    face = paint.fitted(scene.time, on.font(30, 700), box.width(), 1, 0.3)
    middle = QRectF(box.left(), below, box.width(), box.bottom() - below - on.of(16))
    ink = style.colour(Tone.WARNING) if scene.over else text
    paint.text(painter, middle, scene.time, face, ink)
    track = QRectF(box.left(), middle.bottom(), box.width(), on.of(2.4))
    paint.bar(painter, track, scene.left, style.colour(Tone.ACTION), style.colour("raised"))
    foot = QRectF(box.left(), box.bottom() - on.of(7), box.width(), on.of(7))
    paint.text(painter, foot, scene.foot, on.font(4.5, 500), text)


def holding(painter: QPainter, scene: Holding, now: Screen, on: Measure) -> None:
    """What is on, who speaks, what comes next, and the time."""
    box = on.main
    muted, text = style.colour(Tone.MUTED), style.colour(Tone.TEXT)
    clock = QRectF(box.left(), box.top(), box.width(), on.of(14))
    paint.text(painter, clock, now.clock, on.font(13, 700), text)
    zone = QRectF(box.left(), clock.bottom(), box.width(), on.of(5))
    paint.text(painter, zone, now.zone, on.font(3.4, 500), muted)
    kind = QRectF(box.left(), box.top() + on.of(26), box.width(), on.of(5))
    paint.text(painter, kind, scene.kind, on.font(3.2, 600), style.colour(Tone.ACTION))
    face = paint.fitted(scene.title, on.font(9, 700), box.width(), 3, 0.5)
    title = QRectF(box.left(), kind.bottom() + on.of(1), box.width(), on.of(36))
    painter.setFont(face)
    painter.setPen(text)
    used = painter.boundingRect(title, WRAP, scene.title)
    painter.drawText(title, WRAP, scene.title)
    speaker = QRectF(box.left(), used.bottom() + on.of(1.5), box.width(), on.of(7))
    paint.text(painter, speaker, scene.speaker, on.font(4.5, 500), muted)
    foot = QRectF(box.left(), box.bottom() - on.of(6), box.width(), on.of(6))
    paint.text(painter, foot, scene.following, on.font(3.4, 500), muted)


def badge(painter: QPainter, words: str, tone: Tone, box: QRectF, on: Measure) -> None:
    """LIVE, CLOSED or RESULT as a field at the right end of a box."""
    face = on.font(3.6, 700)
    wide = paint.width(words, face) + on.of(4.5)
    field = QRectF(box.right() - wide, box.top(), wide, on.of(6))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.colour(tone))
    painter.drawRoundedRect(field, on.of(1), on.of(1))
    paint.text(painter, field, words, face, style.ink(tone), paint.CENTRE)


def rehearsal(painter: QPainter, on: Measure) -> None:
    """REHEARSAL across the picture, so that no photograph of it can be taken for a result.

    Only the outline of the letters, so that what lies under them can still be read.
    """
    word = _rehearsal(say("room-rehearsal"), round(on.of(23)), painter.device().devicePixelRatio())
    size = word.deviceIndependentSize()
    painter.drawPixmap(
        QPointF((on.width - size.width()) / 2, (on.height - size.height()) / 2), word
    )


@lru_cache(2)
def _rehearsal(word: str, size: int, ratio: float) -> QPixmap:
    """The word, slanting; painted once, as it lies over every frame of what moves below."""
    letters = _letters(word, size)
    slant = QTransform().rotate(-20)
    edge = max(1.0, size * 0.012)
    box = slant.mapRect(letters.boundingRect()).adjusted(-edge, -edge, edge, edge)
    drawn = QPixmap((box.size() * ratio).toSize())
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    tint = style.colour(Tone.WARNING)
    tint.setAlphaF(0.6)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-box.topLeft())
    painter.rotate(-20)
    painter.strokePath(letters, QPen(tint, edge))
    painter.end()
    return drawn


def _letters(word: str, size: int) -> QPainterPath:
    """The word as an outline, around its middle."""
    face = style.font(size, 700)
    letters = QPainterPath()
    letters.setFillRule(Qt.FillRule.WindingFill)
    letters.addText(0, 0, face, word)
    letters.translate(-letters.boundingRect().center())
    return letters.simplified()


def _question(painter: QPainter, words: str, box: QRectF, on: Measure) -> float:
    """At most two lines; the y below them."""
    face = paint.fitted(words, on.named("question", 700), box.width(), 2)
    painter.setFont(face)
    painter.setPen(style.colour(Tone.TEXT))
    room = QRectF(box.left(), box.top(), box.width(), on.of(20))
    used = painter.boundingRect(room, WRAP, words)
    painter.drawText(room, WRAP, words)
    return used.bottom() + on.of(3)


def _foot(painter: QPainter, scene: PollScene, box: QRectF, on: Measure) -> float:
    """Turnout at the left, timing at the right; the y above them."""
    face = on.font(3.0, 500)
    line = QRectF(box.left(), box.bottom() - on.of(5), box.width(), on.of(5))
    timing = paint.width(scene.timing, face) + on.of(3)
    left = line.adjusted(0, 0, -timing, 0)
    fitted = paint.fitted(scene.turnout, face, left.width(), 1)
    paint.text(painter, left, scene.turnout, fitted, style.colour(Tone.TEXT))
    paint.text(painter, line, scene.timing, face, style.colour(Tone.MUTED), paint.RIGHT)
    rule = QRectF(box.left(), line.top() - on.of(1.5), box.width(), max(1.0, on.of(0.2)))
    painter.fillRect(rule, style.colour("line"))
    return rule.top() - on.of(2)


def _is_long(scene: PollScene, area: QRectF, on: Measure) -> bool:
    """Whether a label needs two lines beside its share."""
    face, wide = on.named("options", 600), area.width() - on.of(18)
    return any(not paint.fits(bar.label, face, wide, 1) for bar in scene.bars)


def _long(
    painter: QPainter,
    bar: OptionBar,
    values: Sequence[float],
    row: QRectF,
    on: Measure,
    *,
    chosen: str,
    counts: bool,
) -> QRectF:
    """A row whose label has two lines, at the cost of the bars."""
    return _option(
        painter, bar, values, row, on, chosen=chosen, counts=counts, parts=(11.0, 3.2, 1.3)
    )


def _option(
    painter: QPainter,
    bar: OptionBar,
    values: Sequence[float],
    row: QRectF,
    on: Measure,
    *,
    chosen: str,
    counts: bool,
    parts: tuple[float, float, float] = (8.0, 5.2, 1.9),
) -> QRectF:
    """Label and share on a line; under it both bars at one scale, their counts at the right.

    ``parts`` are the heights of the line and of both bars in percent, in the highest row. Returns
    where the tracks of both are.
    """
    line, solid, outline = parts
    scale = row.height() / on.of(TALLEST_ROW)
    shrink = min(1.0, scale * 1.15)
    text, muted = style.colour(Tone.TEXT), style.colour(Tone.MUTED)
    head = QRectF(row.left(), row.top(), row.width(), on.of(line) * scale)
    big = _scaled(on.named("figures", 700), shrink)
    label = _scaled(on.named("options", 600), shrink)
    if counts:
        paint.text(painter, head, bar.percent, big, text, paint.RIGHT)
    words = head.adjusted(0, 0, -(paint.width("100.0%", big) + on.of(2)), 0)
    _label(painter, bar, chosen, label, words, on)
    middle, small = _scaled(on.font(3.0, 500), shrink), _scaled(on.font(2.5, 500), shrink)
    column = max(
        paint.width(say("figures-parties", count=10_000), small),
        paint.width(bar.people, middle),
        paint.width(say("figures-people", count=99_999), middle),
    )
    wide = row.width() - column - on.of(1.5)
    colour = style.option_colour(bar.index)
    track = QRectF(row.left(), head.bottom() + on.of(0.4), wide, on.of(solid) * scale)
    fill = option_brush(bar.index, track.height() / 2)
    paint.bar(painter, track, values[0], fill, style.colour("raised"))
    thin = QRectF(row.left(), track.bottom() + on.of(1.1) * scale, wide, on.of(outline) * scale)
    paint.outlined(painter, thin, values[1], colour)
    if counts:
        people = QRectF(row.left(), track.top(), row.width(), track.height())
        paint.text(painter, people, bar.people, middle, text, paint.RIGHT)
        parties = QRectF(row.left(), thin.center().y() - on.of(2), row.width(), on.of(4))
        paint.text(painter, parties, bar.parties, small, muted, paint.RIGHT)
    return track.united(thin)


def _compact(
    painter: QPainter,
    bar: OptionBar,
    values: Sequence[float],
    row: QRectF,
    on: Measure,
    *,
    chosen: str,
    counts: bool,
) -> QRectF:
    """A row of many: label, counts and share on a line, the bars under it, all as wide.

    Returns where the tracks of both bars are.
    """
    unit = row.height() / 10
    text, muted = style.colour(Tone.TEXT), style.colour(Tone.MUTED)
    head = QRectF(row.left(), row.top(), row.width(), unit * 5.6)
    big = style.font(round(min(unit * 4.8, on.of(4.4))), 700)
    face = style.font(round(min(unit * 4.3, on.of(4.0))), 600)
    small = style.font(round(min(unit * 3.4, on.of(3.0))), 500)
    right = head.adjusted(0, 0, -paint.width("100.0%", big) - unit * 2, 0)
    figures = " · ".join(part for part in (bar.people, bar.parties) if part)
    taken = 0.0
    if counts:
        paint.text(painter, head, bar.percent, big, text, paint.RIGHT)
        field = right if bar.percent else head
        taken = paint.width(figures, small) + head.right() - field.right() + unit * 2
        paint.text(painter, field, figures, small, muted, paint.RIGHT)
    _label(painter, bar, chosen, face, head.adjusted(0, 0, -taken, 0), on)
    colour = style.option_colour(bar.index)
    track = QRectF(row.left(), head.bottom() + unit * 0.2, row.width(), unit * 2.2)
    fill = option_brush(bar.index, track.height() / 2)
    paint.bar(painter, track, values[0], fill, style.colour("raised"))
    thin = QRectF(row.left(), track.bottom() + unit * 0.4, row.width(), unit * 1.0)
    paint.outlined(painter, thin, values[1], colour)
    return track.united(thin)


def _label(
    painter: QPainter, bar: OptionBar, chosen: str, face: QFont, box: QRectF, on: Measure
) -> None:
    """An option's words, and what the rule makes of it as a small field behind them.

    An option that the map marks by another shape than a dot has that shape before its words.
    """
    shape = shape_of(bar.index)
    if shape is not Shape.ROUND:
        radius = face.pixelSize() * 0.24
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.option_colour(bar.index))
        draw_mark(painter, QPointF(box.left() + radius * 1.3, box.center().y()), radius, shape)
        box = box.adjusted(radius * 3.6, 0, 0, 0)
    mark = style.font(round(face.pixelSize() * 0.72), 700)
    field = paint.width(chosen, mark) + mark.pixelSize() * 1.2 if chosen else 0.0
    gap = on.of(1.6) if chosen else 0.0
    room = QRectF(box.left(), box.top(), box.width() - field - gap, box.height())
    wide = paint.label(painter, room, bar.label, face, style.colour(Tone.TEXT))
    if not chosen:
        return
    left = box.left() + wide + gap
    high = mark.pixelSize() * 1.5
    pill = QRectF(left, box.center().y() - high / 2, field, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.colour(Tone.ACTION))
    painter.drawRoundedRect(pill, on.of(0.6), on.of(0.6))
    paint.text(painter, pill, chosen, mark, style.colour("window"), paint.CENTRE)


def _scaled(face: QFont, scale: float) -> QFont:
    made = QFont(face)
    made.setPixelSize(max(1, round(face.pixelSize() * scale)))
    return made
