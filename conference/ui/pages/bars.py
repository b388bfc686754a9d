"""The rows of a poll as both pages have them: label, figures, a bar for people, one for parties."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPen

from conference.ui.kit import paint, style
from conference.ui.kit.texture import option_brush
from conference.ui.pages.canvas import Canvas
from conference.ui.pages.says.figures import Figures
from conference.ui.polls.says.bars import OptionBar
from conference.words.spoken import say

__all__ = ["LINE", "Sizes", "draw_figures", "draw_key", "draw_tracks", "figures_width"]

LINE = 1.4
"""How high lines of plain text are, in their size."""

TRACK = QColor(128, 128, 128, 41)


@dataclass(frozen=True, slots=True)
class Sizes:
    """Of rows: their text, both bars and the gap between; ``unit`` is that of the style sheet.

    ``share``, ``people`` and ``parties`` are sizes of figures in that of the text.
    """

    text: float
    solid: float
    thin: float
    gap: float
    unit: float
    share: float = 1.2
    people: float = 1.0
    parties: float = 0.85


def draw_tracks(
    on: Canvas, box: QRectF, bar: OptionBar, sizes: Sizes, mark: float | None, *, dark_edge: bool
) -> None:
    """Both bars from the top of a box. ``mark`` is where a line goes across the upper one.

    What is no part of the whole has neither.
    """
    if not bar.has_track:
        return
    painter, radius = on.painter, 0.4 * sizes.unit
    solid = QRectF(box.left(), box.top(), box.width(), sizes.solid)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(TRACK)
    painter.drawRoundedRect(solid, radius, radius)
    painter.setBrush(option_brush(bar.index, sizes.text * 0.4))
    filled = QRectF(solid.left(), solid.top(), solid.width() * bar.people_fraction, solid.height())
    if bar.people_fraction > 0:
        painter.drawRoundedRect(filled, min(radius, filled.width() / 2), radius)
    if mark is not None:
        x, over = solid.left() + solid.width() * mark, 0.15 * sizes.text
        on.dashes(x, solid.top() - over, solid.bottom() + over, max(2.0, 0.06 * sizes.text))
    if bar.parties_fraction <= 0:
        return
    wide = box.width() * bar.parties_fraction
    thin = QRectF(box.left(), solid.bottom() + sizes.gap, wide, sizes.thin)
    edge = 1.5 if dark_edge else max(2.0, 0.2 * sizes.unit)
    tint = on.colour("text") if dark_edge else style.option_colour(bar.index)
    painter.setBrush(option_brush(bar.index) if dark_edge else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(tint, edge))
    inner = thin.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
    painter.drawRoundedRect(inner, min(radius, max(0.0, inner.width() / 2)), radius)


def figures_width(bar: OptionBar, sizes: Sizes, *, by_parties: bool) -> float:
    """How wide share, people and parties are in one line."""
    return sum(wide for _, _, wide, _ in _columns(bar, sizes, by_parties=by_parties))


def draw_figures(
    on: Canvas, line: QRectF, bar: OptionBar, sizes: Sizes, *, by_parties: bool, wide: bool = False
) -> None:
    """Share, people and parties at the right of a line; over all of a ``wide`` one."""
    columns = _columns(bar, sizes, by_parties=by_parties)
    spare = max(0.0, line.width() - sum(width for _, _, width, _ in columns)) if wide else 0.0
    gap = spare / max(1, len(columns) - 1)
    right, last = line.right(), len(columns) - 1
    for place in range(last, -1, -1):
        words, face, width, role = columns[place]
        box = QRectF(right - width, line.top(), width, line.height())
        align = paint.LEFT if wide and place < last else paint.RIGHT
        on.line(box, words, face, role, align)
        right = box.left() - gap


def draw_key(on: Canvas, box: QRectF, found: Figures, size: float, *, own_line: bool) -> float:
    """What the bars count and what a whole one is; the y below.

    On phones the whole has its ``own_line``.
    """
    face, high, left = style.font(round(size), 400), size * LINE, box.left()

    def put(words: str, before: float = 0.0) -> None:
        nonlocal left
        left += before * size
        wide = paint.width(words, face)
        on.line(QRectF(left, box.top(), wide + 2, high), words, face, "muted")
        left += wide + 0.5 * size

    middle = box.top() + high / 2
    people = QRectF(left, middle - 0.35 * size, 1.6 * size, 0.7 * size)
    on.field(people, "muted", 0.15 * size)
    put(found.unit, 2.1)
    if found.has_parties:
        edge = QRectF(left + 0.9 * size, middle - 0.22 * size, 1.6 * size, 0.45 * size)
        on.field(edge, QColor(Qt.GlobalColor.transparent), 0.15 * size, "muted", 2)
        put(say("poll-unit-parties"), 3.0)
    if found.mark is not None:
        on.dashes(left + 0.9 * size, box.top(), box.top() + high, 2)
        put(found.mark.words, 1.4)
    if not own_line:
        put(found.whole, 0.9)
        return box.top() + high
    below = QRectF(box.left(), box.top() + high, box.width(), high)
    on.line(below, found.whole, face, "muted")
    return below.bottom()


def _columns(
    bar: OptionBar, sizes: Sizes, *, by_parties: bool
) -> list[tuple[str, QFont, float, str]]:
    """Words, face, width and colour of the figures, from left to right."""
    least = 4.2 if by_parties else 6.0 if bar.people else 0.0
    wanted = [
        (bar.percent, sizes.share, 720, 6.2, "text"),
        (bar.people, sizes.people, 400, least, "text"),
    ]
    if by_parties:
        wanted.append((bar.parties, sizes.parties, 400, 8.6, "muted"))
    found = []
    for place, (words, scale, weight, digits, role) in enumerate(wanted):
        face = style.font(max(1, round(sizes.text * scale)), weight)
        wide = max(paint.width(words, face), digits * paint.width("0", face))
        gap = 0.5 * sizes.text if place else 0.0
        found.append((words, face, wide + gap, role))
    return found
