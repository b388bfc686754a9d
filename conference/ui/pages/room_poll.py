"""A question on the big screen of a room: its rows with bars, or what each region answered."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from conference.ui.kit import paint, style
from conference.ui.pages.bars import (
    LINE,
    Sizes,
    draw_figures,
    draw_key,
    draw_tracks,
    figures_width,
)
from conference.ui.pages.canvas import Canvas, tight
from conference.ui.pages.room_parts import U
from conference.ui.pages.says.room_scenes import Asked, RegionCard, Regions, more_words, rows
from conference.ui.polls.says.bars import OptionBar

__all__ = ["draw_poll", "draw_regions"]

MANY = 4
"""Above so many rows, most of their height is for what is read from the sofa."""

LONG = 70
"""Letters above which a question is set smaller."""


def draw_poll(on: Canvas, box: QRectF, scene: Asked) -> None:
    """Question, how it stands, rows, key."""
    size = 6 if len(scene.question) <= LONG else 4.6
    if scene.whose:
        line = QRectF(box.left(), box.top(), box.width(), 2.6 * U * LINE)
        on.line(line, scene.whose, style.font(round(2.6 * U), 650), "series_2")
        box = box.adjusted(0, 2.6 * U * LINE + U, 0, 0)
    top = _question(on, box, scene.question, tight(size * U, 720, 0.015), 1.1)
    if scene.changes:
        place = box.adjusted(0, top + 1.8 * U - box.top(), 0, 0)
        top = on.marked(place, scene.changes, style.font(round(3.6 * U), 400))
    line = QRectF(box.left(), top + 1.8 * U, box.width(), 2.6 * U * LINE)
    size, dot, solid = 2.6 * U * 0.85, scene.is_live, scene.status == "RESULT"
    middle = line.center().y()
    left = on.badge(line.left(), middle, scene.badge, size, "text", dot=dot, solid=solid)
    note = line.adjusted(left - line.left() + 0.7 * U, 0, 0, 0)
    face = style.font(round(2.6 * U), 400)
    below = max(line.bottom(), on.block(note, scene.note, face, "muted", leading=LINE))
    is_shown = scene.steady or not scene.figures.is_secret
    shown = rows(scene.figures)
    area = QRectF(box.left(), below + 1.8 * U, box.width(), box.bottom() - below - 1.8 * U)
    if is_shown:
        key = QRectF(area.left(), area.bottom() - 2.2 * U * LINE, area.width(), 2.2 * U * LINE)
        draw_key(on, key, scene.figures, 2.2 * U, own_line=False)
        on.places["key"] = key
        area.setBottom(key.top() - U)
    more = more_words(scene.figures, shown, is_shown=is_shown)
    if more:
        line = QRectF(area.left(), area.bottom() - 3.1 * U, area.width(), 3.1 * U)
        on.line(line, more, style.font(round(2.2 * U), 400), "muted")
        area.setBottom(line.top())
    _rows(on, area, scene, shown, is_shown=is_shown)


def draw_regions(on: Canvas, box: QRectF, scene: Regions) -> None:
    """The cards in two columns, smaller where they are many."""
    face = style.font(round(4.6 * U), 700)
    top = _question(on, box, scene.question, face, 1.15) + 2 * U
    lines, fit = -(-len(scene.cards) // 2), 1.0
    while fit > 0.3 and lines * _card_high(fit) + (lines - 1) * 1.2 * U * fit > box.bottom() - top:
        fit -= 0.06
    wide, high = (box.width() - 1.6 * U) / 2, _card_high(fit)
    for place, card in enumerate(scene.cards):
        left = box.left() + place % 2 * (wide + 1.6 * U)
        y = top + place // 2 * (high + 1.2 * U * fit)
        _region(on, QRectF(left, y, wide, high), card, 3 * U * fit)
        on.places[f"region {place}"] = QRectF(left, y, wide, high)


def _question(on: Canvas, box: QRectF, words: str, face: QFont, leading: float) -> float:
    bottom = on.block(box, words, face, leading=leading, balanced=True)
    on.places["question"] = QRectF(box.left(), box.top(), box.width(), bottom - box.top())
    return bottom


def _card_high(fit: float) -> float:
    em = 3 * U * fit
    return 1.25 * em * 0.72 + 1.25 * em + em


def _region(on: Canvas, box: QRectF, card: RegionCard, em: float) -> None:
    tint = style.option_colour(card.option) if card.option >= 0 else on.colour("line")
    on.field(box, tint, 6)
    on.field(box.adjusted(0.35 * em, 0, 0, 0), "panel", 6)
    inner = box.adjusted(1.15 * em, 0.5 * em, -0.8 * em, -0.5 * em)
    small, plain = style.font(round(0.72 * em), 400), style.font(round(em), 400)
    head = QRectF(inner.left(), inner.top(), inner.width(), 0.9 * em)
    on.line(head, card.region, small, "muted")
    on.line(head, card.count, small, "muted", paint.RIGHT)
    below = QRectF(inner.left(), head.bottom(), inner.width(), 1.25 * em)
    share = paint.width(card.share, plain)
    on.line(below.adjusted(0, 0, -share - 0.8 * em, 0), card.label, style.font(round(em), 700))
    on.line(below, card.share, style.font(round(em), 650), "text", paint.RIGHT)


def _sizes(count: int, fit: float) -> Sizes:
    """Of rows, as the style sheet has them for so many."""
    if count > MANY:
        row, tall, gap = 5.4 / count * fit, 2.7 / count * fit, 2.4 * U / count * fit
        return Sizes(4.5 * U * row, 4.4 * U * tall, 1.6 * U * tall, gap, U, 1.111, 0.9, 0.75)
    row, tall = min(1.15, 4 / count) * fit, min(1.9, 4.4 / count) * fit
    return Sizes(4.5 * U * row, 4.4 * U * tall, 1.6 * U * tall, 0.5 * U, U, 1.111, 0.8, 0.6)


def _rows(
    on: Canvas, area: QRectF, scene: Asked, shown: tuple[OptionBar, ...], *, is_shown: bool
) -> None:
    """Rows with even spaces, all smaller where they would not fit."""
    count, fit = max(1, len(shown)), 1.0
    between = 5 * U / count if count > MANY else U
    while True:
        sizes = _sizes(count, fit)
        highs = [_high(on, bar, sizes, area.width(), scene, is_shown=is_shown) for bar in shown]
        used = sum(highs) + between * (count - 1)
        if used <= area.height() + 1 or fit <= 0.3:
            break
        fit -= 0.06
    space = max(0.0, area.height() - used) / (count + 1)
    top = area.top() + space
    for place, (bar, high) in enumerate(zip(shown, highs, strict=True)):
        row = QRectF(area.left(), top, area.width(), high)
        if is_shown:
            _row(on, row, bar, sizes, scene)
        else:
            _hidden(on, row, bar, sizes)
        on.places[f"option {place}"] = row
        top += high + between + space


def _label_room(bar: OptionBar, sizes: Sizes, wide: float, scene: Asked) -> float:
    by_parties = scene.figures.has_parties
    taken = max(figures_width(bar, sizes, by_parties=by_parties), 11 * sizes.text)
    return max(4 * sizes.text, wide - taken - 1.6 * U)


def _high(
    on: Canvas, bar: OptionBar, sizes: Sizes, wide: float, scene: Asked, *, is_shown: bool
) -> float:
    face = style.font(max(1, round(sizes.text)), 650)
    if not is_shown:
        return on.high(bar.label, face, wide - 5.2 * U, 1.15) + 2 * _padding(sizes)
    label = on.high(bar.label, face, _label_room(bar, sizes, wide, scene), 1.15)
    head = max(label, sizes.text * sizes.share * LINE)
    return head + 2 * sizes.gap + sizes.solid + sizes.thin


def _padding(sizes: Sizes) -> float:
    return 1.6 * sizes.text / 4.5


def _row(on: Canvas, box: QRectF, bar: OptionBar, sizes: Sizes, scene: Asked) -> None:
    face = style.font(max(1, round(sizes.text)), 650)
    room = _label_room(bar, sizes, box.width(), scene)
    tracks = box.bottom() - sizes.solid - sizes.thin - sizes.gap
    words = f"{bar.label}\u00a0✓" if bar.leads else bar.label
    label = on.high(words, face, room, 1.15)
    foot = tracks - sizes.gap
    on.block(QRectF(box.left(), foot - label, room, label), words, face)
    line = QRectF(box.left(), foot - sizes.text * 1.5, box.width(), sizes.text * 1.5)
    draw_figures(on, line, bar, sizes, by_parties=scene.figures.has_parties)
    at = scene.figures.mark.at if scene.figures.mark else None
    bars = QRectF(box.left(), tracks, box.width(), box.bottom() - tracks)
    draw_tracks(on, bars, bar, sizes, at, dark_edge=False)


def _hidden(on: Canvas, box: QRectF, bar: OptionBar, sizes: Sizes) -> None:
    """An option whose figures may not be seen: a field with its colour at the left."""
    on.field(box, style.option_colour(bar.index), 6)
    inner = box.adjusted(1.2 * U, 0, 0, 0)
    on.field(inner, "panel", 6)
    face = style.font(max(1, round(sizes.text)), 650)
    words = inner.adjusted(2 * U, _padding(sizes), -2 * U, 0)
    on.block(words, bar.label, face)
