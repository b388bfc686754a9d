"""Paints a decision of the chamber: what it needs and who is there, then what came of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from conference.ui.display import rooms_beside
from conference.ui.display.measure import Measure
from conference.ui.display.motion import draw_changes
from conference.ui.display.says.chamber import ChamberVote, Meter, Verdict
from conference.ui.display.scenes import badge
from conference.ui.kit import paint, style
from conference.ui.kit.texture import option_brush
from conference.ui.picture import Tone
from conference.ui.polls.says.bars import BarMark, OptionBar
from conference.words.spoken import say

__all__ = ["verdict", "vote"]

WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
LOW = 11.0
NARROW, LOW_NARROW = 80.0, 9.0
"""Percent of the height that a row has to have for its words to stand over its track; less where
the row has little width, and no room for a track beside the words."""

BADGE = 30.0
"""Percent of the height that the badge has of the width beside the first line."""

METERS = 19.0
"""Percent of the height that meters have below marked words."""

BESIDE = (0.37, 0.27)
"""The part of the width that others have beside the verdict: one, or each of rooms and members."""


def vote(painter: QPainter, scene: ChamberVote, on: Measure) -> None:
    """The question, what it needs in words, who is signed in and has voted, never more."""
    box = on.whole
    top = _headed(painter, scene.head, scene.question, box, on)
    badge(painter, scene.badge.text, scene.badge.tone, box, on)
    top = _wrapped(painter, scene.passes, on.font(4.6, 600), Tone.TEXT, box, top, on)
    top = _wrapped(painter, scene.conditions, on.font(3.2, 500), Tone.MUTED, box, top, on)
    foot = _foot(painter, scene.hidden or scene.scale, scene.timing, box, on)
    area = QRectF(box.left(), top + on.of(2), box.width(), foot - top - on.of(4))
    if not scene.with_counts:
        names = QRectF(area.left(), area.bottom() - on.of(8), area.width(), on.of(7))
        _names(painter, scene.bars, names, on)
        area.setBottom(names.top() - on.of(1))
        if scene.changes:
            area.setBottom(area.bottom() - on.of(METERS + 2))
            draw_changes(painter, scene.changes, area, on, largest=6.4)
            area.setTop(area.bottom() + on.of(2))
            area.setBottom(area.top() + on.of(METERS))
        _meters(painter, scene.meters, area, on, across=bool(scene.changes))
        return
    meters = QRectF(area.left(), area.top(), area.width(), area.height() * 0.42)
    _meters(painter, scene.meters, meters, on, across=True)
    area.setTop(meters.bottom() + on.of(2))
    _sides(painter, scene.bars, None, area, on)


def verdict(painter: QPainter, scene: Verdict, on: Measure) -> None:
    """The word, huge; the votes against what was needed; how the figures add up."""
    box = on.whole
    top = _headed(painter, scene.head, scene.question, box, on)
    badge(painter, say("poll-badge-result"), Tone.ACTION, box, on)
    foot = _foot(painter, scene.scale, scene.timing, box, on)
    area = _columns(painter, scene, QRectF(box.left(), top, box.width(), foot - top), on)
    face = paint.fitted(scene.word, on.font(15, 800), area.width(), 1, 0.4)
    high = face.pixelSize() * 1.15
    word = QRectF(area.left(), area.top() - on.of(1), area.width(), high)
    paint.text(painter, word, scene.word, face, style.option_colour(scene.side))
    under = _lines(painter, scene, area, on)
    sides = QRectF(area.left(), word.bottom() + on.of(1), area.width(), 0)
    sides.setBottom(under - on.of(1.5))
    _sides(painter, scene.bars, scene.mark, sides, on)


def _columns(painter: QPainter, scene: Verdict, whole: QRectF, on: Measure) -> QRectF:
    """What rooms and members answered, a column each at the right; what is left of it."""
    count = len(scene.beside)
    if not count:
        return whole
    gap, wide = on.of(4 if count == 1 else 2.5), whole.width() * BESIDE[count - 1]
    left = whole.right() - count * wide - (count - 1) * gap
    area = QRectF(whole.left(), whole.top(), left - gap - whole.left(), whole.height())
    for beside in scene.beside:
        room = QRectF(left, whole.top(), wide, whole.height() - on.of(1))
        rooms_beside.draw(painter, beside, room, on)
        left += wide + gap
    return area


def _lines(painter: QPainter, scene: Verdict, area: QRectF, on: Measure) -> float:
    """What was reached, conditions and sums from the foot of the area up; the y above them."""
    lines = [(words, 2.9, Tone.MUTED) for words in scene.sums]
    told = [
        (scene.reached, 3.6, Tone.TEXT),
        *((words, 3.6, Tone.TEXT) for words in scene.conditions),
    ]
    top = area.bottom()
    for words, size, tone in reversed([*told, *lines]):
        face = paint.fitted(
            words, on.font(size, 600 if tone is Tone.TEXT else 500), area.width(), 1, 0.85
        )
        face = paint.fitted(words, face, area.width(), 2, 0.7)
        high = paint.wrapped(words, face, area.width()).height()
        top -= high + on.of(0.7)
        painter.setFont(face)
        painter.setPen(style.colour(tone))
        painter.drawText(QRectF(area.left(), top, area.width(), high + 2), WRAP, words)
    return top


def _headed(painter: QPainter, head: str, question: str, box: QRectF, on: Measure) -> float:
    """Whose decision it is, and the question in at most two lines; the y below them."""
    line = QRectF(box.left(), box.top(), box.width() - on.of(BADGE), on.of(5))
    face = paint.fitted(head, on.font(3.2, 600), line.width(), 1, 0.6)
    paint.text(painter, line, head, face, style.colour(Tone.ACTION))
    room = QRectF(box.left(), line.bottom() + on.of(1.5), box.width(), on.of(17))
    face = paint.fitted(question, on.named("question", 700), room.width(), 2)
    painter.setFont(face)
    painter.setPen(style.colour(Tone.TEXT))
    used = painter.boundingRect(room, WRAP, question)
    painter.drawText(room, WRAP, question)
    return used.bottom() + on.of(2)


def _wrapped(
    painter: QPainter, words: str, face: QFont, tone: Tone, box: QRectF, top: float, on: Measure
) -> float:
    """A line below ``top``, made smaller where it is too long; the y below it."""
    if not words:
        return top
    fitted = paint.fitted(words, face, box.width(), 1, 0.6)
    line = QRectF(box.left(), top, box.width(), fitted.pixelSize() * 1.3)
    paint.text(painter, line, words, fitted, style.colour(tone))
    return line.bottom() + on.of(0.6)


def _foot(painter: QPainter, words: str, timing: str, box: QRectF, on: Measure) -> float:
    """What must be known at the left, the time at the right; the y above them."""
    face = on.font(3.0, 500)
    line = QRectF(box.left(), box.bottom() - on.of(5), box.width(), on.of(5))
    left = line.adjusted(0, 0, -paint.width(timing, face) - on.of(3), 0)
    fitted = paint.fitted(words, face, left.width(), 1)
    paint.text(painter, left, words, fitted, style.colour(Tone.TEXT))
    paint.text(painter, line, timing, face, style.colour(Tone.MUTED), paint.RIGHT)
    rule = QRectF(box.left(), line.top() - on.of(1.5), box.width(), max(1.0, on.of(0.2)))
    painter.fillRect(rule, style.colour("line"))
    return rule.top() - on.of(2)


def _names(painter: QPainter, bars: tuple[OptionBar, ...], box: QRectF, on: Measure) -> None:
    """What can be voted for, side by side, each with its colour."""
    if not bars:
        return
    share, face = box.width() / len(bars), on.named("options", 600)
    for place, bar in enumerate(bars):
        left = box.left() + place * share
        sign = QRectF(left, box.center().y() - on.of(1.5), on.of(3), on.of(3))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option_brush(bar.index, sign.height() / 2))
        painter.drawRoundedRect(sign, on.of(0.5), on.of(0.5))
        room = QRectF(sign.right() + on.of(1.5), box.top(), share - on.of(6.5), box.height())
        paint.label(painter, room, bar.label, face, style.colour(Tone.TEXT))


def _meters(
    painter: QPainter, meters: tuple[Meter, ...], area: QRectF, on: Measure, *, across: bool
) -> None:
    """The meters below each other, or side by side where there is less room."""
    count = len(meters)
    for place, meter in enumerate(meters):
        if across:
            wide = (area.width() - on.of(5) * (count - 1)) / count
            box = QRectF(area.left() + place * (wide + on.of(5)), area.top(), wide, area.height())
        else:
            high = min(on.of(24), area.height() / count)
            spare = (area.height() - high * count) / (count + 1)
            top = area.top() + spare * (place + 1) + high * place
            box = QRectF(area.left(), top, area.width(), high)
        _meter(painter, meter, box, on)


def _meter(painter: QPainter, meter: Meter, box: QRectF, on: Measure) -> None:
    """A figure, large, over its bar; at the right how it stands, under the mark what that is."""
    scale = min(1.0, box.height() / on.of(21))
    label = on.font(2.8 * max(scale, 0.8), 600)
    head = QRectF(box.left(), box.top(), box.width(), on.of(3.6) * scale)
    paint.text(painter, head, meter.label, label, style.colour(Tone.MUTED))
    big = on.font(8.6 * scale, 700)
    figures = QRectF(box.left(), head.bottom(), box.width(), on.of(9.4) * scale)
    paint.text(painter, figures, meter.figure, big, style.colour(Tone.TEXT))
    taken = paint.width(meter.figure, big) + on.of(1.6)
    of = figures.adjusted(taken, on.of(2.2) * scale, 0, 0)
    paint.text(painter, of, meter.whole, on.font(4.2 * scale, 500), style.colour(Tone.MUTED))
    tone = Tone.WARNING if meter.short else Tone.TEXT
    face = paint.fitted(meter.says, on.font(5.0 * scale, 700), box.width() * 0.5, 1, 0.5)
    paint.text(painter, figures, meter.says, face, style.colour(tone), paint.RIGHT)
    track = QRectF(box.left(), figures.bottom() + on.of(0.4), box.width(), on.of(3.4) * scale)
    paint.bar(painter, track, meter.fraction, style.colour(Tone.ACTION), style.colour("raised"))
    if meter.mark is not None:
        _mark(painter, track, meter.mark, meter.mark_words, on.font(2.8 * max(scale, 0.8), 600), on)


def _mark(
    painter: QPainter, tracks: QRectF, at: float, words: str, face: QFont, on: Measure
) -> None:
    """A line across tracks at a part of them, and below it what it says."""
    x, over = tracks.left() + tracks.width() * at, on.of(0.5)
    painter.setPen(QPen(style.colour(Tone.TEXT), on.of(0.4)))
    painter.drawLine(QPointF(x, tracks.top() - over), QPointF(x, tracks.bottom() + over))
    wide = paint.width(words, face) + 2
    left = max(tracks.left(), min(x - wide / 2, tracks.right() - wide))
    under = QRectF(left, tracks.bottom() + over, wide, face.pixelSize() * 1.25)
    paint.text(painter, under, words, face, style.colour(Tone.TEXT))


def _sides(
    painter: QPainter, bars: tuple[OptionBar, ...], mark: BarMark | None, area: QRectF, on: Measure
) -> None:
    """For and against, and abstentions, on tracks that are all as long; the mark across.

    Where there is little height, words and figures stand beside the tracks, as large as they fit.
    """
    rows = max(1, len(bars))
    low = LOW if area.width() >= on.of(NARROW) else LOW_NARROW
    if area.height() / rows < on.of(low):
        _sides_in_line(painter, bars, mark, area, on)
        return
    high = min(on.of(17), area.height() / rows)
    top = area.top() + max(0.0, (area.height() - high * rows) / 2)
    for place, bar in enumerate(bars):
        row = QRectF(area.left(), top + place * high, area.width(), high)
        track = _side(painter, bar, row, on)
        if mark is not None and bar.index == 0:
            _needed(painter, track, mark, on)


def _needed(painter: QPainter, track: QRectF, mark: BarMark, on: Measure) -> None:
    """A line across the track where the votes lie that were needed."""
    x, over = track.left() + track.width() * mark.at, on.of(0.6)
    painter.setPen(QPen(style.colour(Tone.TEXT), on.of(0.45)))
    painter.drawLine(QPointF(x, track.top() - over), QPointF(x, track.bottom() + over))


def _sides_in_line(
    painter: QPainter, bars: tuple[OptionBar, ...], mark: BarMark | None, area: QRectF, on: Measure
) -> None:
    """A row an option: its words, the track, votes and share."""
    high = min(on.of(LOW), area.height() / max(1, len(bars)))
    text, muted = style.colour(Tone.TEXT), style.colour(Tone.MUTED)
    face, big = style.font(round(high * 0.5), 600), style.font(round(high * 0.54), 700)
    small, gap = style.font(round(high * 0.44), 500), high * 0.4
    names = min(area.width() * 0.24, max(paint.width(bar.label, face) for bar in bars) + 1)
    share = paint.width("100.0%", big) + 1
    votes = max(paint.width(bar.people, small) for bar in bars) + 1
    for place, bar in enumerate(bars):
        row = QRectF(area.left(), area.top() + place * high, area.width(), high)
        paint.label(painter, row.adjusted(0, 0, names - row.width(), 0), bar.label, face, text)
        paint.text(painter, row, bar.percent, big, text, paint.RIGHT)
        counts = row.adjusted(0, 0, -share - gap, 0)
        ink = text if bar.has_track else muted
        paint.text(painter, counts, bar.people, small, ink, paint.RIGHT)
        track = QRectF(row.left() + names + gap, row.center().y() - high * 0.22, 0, high * 0.44)
        track.setRight(counts.right() - votes - gap)
        if not bar.has_track:
            continue
        fill = option_brush(bar.index, track.height() / 2)
        paint.bar(painter, track, bar.people_fraction, fill, style.colour("raised"))
        if mark is not None and bar.index == 0:
            _needed(painter, track, mark, on)


def _side(painter: QPainter, bar: OptionBar, row: QRectF, on: Measure) -> QRectF:
    """One option: its words, votes and share on a line, its bar under it. Where the track is."""
    unit = row.height() / 17
    text, muted = style.colour(Tone.TEXT), style.colour(Tone.MUTED)
    head = QRectF(row.left(), row.top(), row.width(), unit * 8.4)
    big, face = style.font(round(unit * 6.6), 700), style.font(round(unit * 5.8), 600)
    small = style.font(round(unit * 4.8), 500)
    paint.text(painter, head, bar.percent, big, text, paint.RIGHT)
    room = head.adjusted(0, 0, -(paint.width("100.0%", big) + unit * 3), 0)
    paint.text(painter, room, bar.people, small, text if bar.has_track else muted, paint.RIGHT)
    words = room.adjusted(0, 0, -(paint.width(bar.people, small) + unit * 3), 0)
    paint.label(painter, words, bar.label, face, text)
    track = QRectF(row.left(), head.bottom() + unit * 0.3, row.width(), unit * 5.2)
    if bar.has_track:
        fill = option_brush(bar.index, track.height() / 2)
        paint.bar(painter, track, bar.people_fraction, fill, style.colour("raised"))
    return track
