"""Paints marked text: struck words have a line through them, new ones a line and a field below.

Both can be told apart without colours, and from afar. Sizes follow the font; where a clause has a
name, it stands before its words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from conference.protocol.views import ChangeView
from conference.ui.kit.mirrored import MirroredPainter
from conference.words.spoken import say

__all__ = ["Inks", "draw_marked", "fit_marked", "marked_height"]

LINE = 0.085
"""How thick the lines are, in parts of the size of the letters."""

LEADING = 1.28
BETWEEN = 0.55
"""Between two clauses, in parts of the size of the letters."""

THIN = "\u2009"
"""Between struck words and those that come in their place."""

FIELD = 0.3
"""How much of the field behind new words is seen."""


@dataclass(frozen=True, slots=True)
class Inks:
    """Colours: of words that stay, of struck ones and names, and of what marks new ones."""

    text: QColor
    muted: QColor
    mark: QColor


@dataclass(frozen=True, slots=True)
class _Span:
    kind: str
    start: int
    end: int


def draw_marked(
    painter: QPainter, box: QRectF, changes: Sequence[ChangeView], face: QFont, inks: Inks
) -> float:
    """Paint the clauses below each other from the top of a box; the y below them."""
    top, size = box.top(), face.pixelSize()
    is_named = len(changes) > 1
    painter.save()
    if isinstance(painter, MirroredPainter):
        painter.turn_back(box)
    for place, change in enumerate(changes):
        words, spans = _laid(change, is_named=is_named)
        layout = _layout(words, spans, face, box.width(), inks)
        top += BETWEEN * size if place else 0.0
        _fields(painter, layout, spans, QPointF(box.left(), top), face, inks)
        layout.draw(painter, QPointF(box.left(), top))
        _lines(painter, layout, spans, QPointF(box.left(), top), face, inks)
        top += _high(layout, face)
    painter.restore()
    return top


def marked_height(changes: Sequence[ChangeView], face: QFont, wide: float) -> float:
    """How high they are at a width."""
    inks = Inks(QColor(), QColor(), QColor())
    is_named, size = len(changes) > 1, face.pixelSize()
    highs = []
    for change in changes:
        words, spans = _laid(change, is_named=is_named)
        highs.append(_high(_layout(words, spans, face, wide, inks), face))
    return sum(highs) + BETWEEN * size * max(0, len(changes) - 1)


def fit_marked(changes: Sequence[ChangeView], face: QFont, box: QRectF, least: float) -> QFont:
    """The font, made smaller in steps until all has room in a box, but never below ``least``."""
    shrunk = QFont(face)
    smallest = max(1.0, face.pixelSize() * least)
    step = max(1, face.pixelSize() // 20)
    while (
        shrunk.pixelSize() > smallest
        and marked_height(changes, shrunk, box.width()) > box.height() + 1
    ):
        shrunk.setPixelSize(max(1, shrunk.pixelSize() - step))
    return shrunk


def _laid(change: ChangeView, *, is_named: bool) -> tuple[str, tuple[_Span, ...]]:
    """All words of a clause in one line of text, and of which kind they are from where to where."""
    said, spans = "", []
    for kind, words in _pieces(change, is_named=is_named):
        spans.append(_Span(kind, len(said), len(said) + len(words)))
        said += words
    return said.replace("\n\n", "\u2028").replace("\n", "\u2028"), tuple(spans)


def _pieces(change: ChangeView, *, is_named: bool) -> Iterator[tuple[str, str]]:
    """Kinds and words; each line end is one sign, so that places stay as they are."""
    name = change.number[:1].upper() + change.number[1:]
    if change.moved:
        yield "name", say("motion-moved", clause=name) + "  "
    elif is_named and name:
        yield "name", f"{name}:  "
    for run in change.heading:
        yield f"{run.kind} heading", run.words
    if change.heading and change.text:
        yield "kept", "\u2028"
    before = ""
    for run in change.text:
        if before == "deleted" and run.kind == "inserted":
            yield "kept", THIN
        before = run.kind
        yield run.kind, run.words.replace("\n\n", "\u2028").replace("\n", "\u2028")


def _layout(
    words: str, spans: Sequence[_Span], face: QFont, wide: float, inks: Inks
) -> QTextLayout:
    layout = QTextLayout(words, face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_format(span, face, inks) for span in spans])
    layout.beginLayout()
    top, step = 0.0, LEADING * face.pixelSize()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, wide))
        line.setPosition(QPointF(0, top + (step - line.height()) / 2))
        top += step
    layout.endLayout()
    return layout


def _format(span: _Span, face: QFont, inks: Inks) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = span.start, span.end - span.start
    told = QTextCharFormat()
    font = QFont(face)
    if span.kind.startswith("inserted") or span.kind == "name":
        font.setWeight(QFont.Weight.Bold)
    elif span.kind.endswith("heading"):
        font.setWeight(QFont.Weight.DemiBold)
    told.setFont(font)
    is_muted = span.kind.startswith("deleted") or span.kind == "name"
    told.setForeground(QBrush(inks.muted if is_muted else inks.text))
    found.format = told
    return found


def _high(layout: QTextLayout, face: QFont) -> float:
    return layout.lineCount() * LEADING * face.pixelSize()


def _stretches(
    layout: QTextLayout, spans: Sequence[_Span], kind: str, at: QPointF
) -> Iterator[tuple[float, float, float]]:
    """Left, right and middle of each stretch of words of a kind, line by line."""
    text = layout.text()
    for span in spans:
        if not span.kind.startswith(kind):
            continue
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = line.textStart(), line.textStart() + line.textLength()
            start, end = max(span.start, first), min(span.end, last)
            while end > start and text[end - 1].isspace() and end == last:
                end -= 1
            if start >= end:
                continue
            ends = [_x(line, place) for place in (start, end)]
            middle = line.position().y() + line.height() / 2
            yield at.x() + min(ends), at.x() + max(ends), at.y() + middle


def _x(line: QTextLine, place: int) -> float:
    """Where a sign of a line begins; the binding gives the place back with it."""
    found: Any = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)


def _fields(
    painter: QPainter,
    layout: QTextLayout,
    spans: Sequence[_Span],
    at: QPointF,
    face: QFont,
    inks: Inks,
) -> None:
    """What is behind new words."""
    tint, size = QColor(inks.mark), face.pixelSize()
    tint.setAlphaF(FIELD)
    for left, right, middle in _stretches(layout, spans, "inserted", at):
        painter.fillRect(QRectF(left, middle - 0.58 * size, right - left, 1.16 * size), tint)


def _lines(
    painter: QPainter,
    layout: QTextLayout,
    spans: Sequence[_Span],
    at: QPointF,
    face: QFont,
    inks: Inks,
) -> None:
    """Through struck words, and below new ones."""
    size = face.pixelSize()
    thick = max(1.0, LINE * size)
    for left, right, middle in _stretches(layout, spans, "deleted", at):
        painter.fillRect(
            QRectF(left, middle - thick / 2 + 0.04 * size, right - left, thick), inks.text
        )
    for left, right, middle in _stretches(layout, spans, "inserted", at):
        painter.fillRect(QRectF(left, middle + 0.46 * size, right - left, thick), inks.mark)
