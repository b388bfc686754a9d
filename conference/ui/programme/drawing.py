"""How a line of the rundown is painted: three columns of times, then the title."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from conference.ui.kit import paint, style
from conference.ui.picture import Tone
from conference.ui.programme.rows import ItemState, RundownRow
from conference.words.spoken import say

__all__ = ["NARROW", "ColumnHeads", "draw_row", "in_two_lines", "row_height"]

NARROW = 380
"""Below this width, in pixels, titles may take two lines and have no icon."""

LINE, LINE_NARROW, DAY, BAR = 48, 58, 36, 36
MARGIN, COLUMN, ICON = 14, 42, 26
TIMES = 3 * COLUMN + 6
LEFT = 104.0
"""Pixels that the time which is left has at the least, before the bar."""

HEADS = ("desk-programme-plan", "desk-programme-expected", "desk-programme-actual")
"""What the three columns of times are: keys of messages."""


def row_height(row: RundownRow, wide: int) -> int:
    """How high a line is, in pixels; the item that is on has a bar."""
    if row.state is ItemState.DAY:
        return DAY
    line = LINE_NARROW if wide < NARROW else LINE
    return line + BAR if row.state is ItemState.ON else line


class ColumnHeads(QWidget):
    """What the three columns of times are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the three words over their columns."""
        with paint.painting(self) as painter:
            for place, key in enumerate(HEADS):
                box = QRectF(MARGIN + place * COLUMN, 0, COLUMN, self.height())
                paint.text(painter, box, say(key), style.font(12), style.colour(Tone.MUTED))


def draw_row(painter: QPainter, box: QRectF, row: RundownRow) -> None:
    """Paint a line into its box."""
    if row.state is ItemState.DAY:
        face, muted = style.font(12, 600), style.colour(Tone.MUTED)
        paint.text(painter, box.adjusted(12, 8, -12, 0), row.title, face, muted)
        painter.fillRect(QRectF(12, box.bottom() - 1, box.width() - 24, 1), _line())
        return
    edge = {ItemState.ON: Tone.PROGRAMME, ItemState.STANDBY: Tone.PREVIEW}.get(row.state)
    if edge is not None:
        field = style.mix(style.colour(edge), style.colour("panel"), 0.14)
        painter.fillRect(box.adjusted(4, 1, -4, -1), field)
        painter.fillRect(
            QRectF(box.left() + 4, box.top() + 1, 3, box.height() - 2), style.colour(edge)
        )
    if row.cursor:
        painter.setPen(style.colour(Tone.ACTION))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(4.5, 1.5, -4.5, -1.5), 4, 4)
    _draw_times(painter, row, box)
    _draw_words(painter, row, box, edge)


def _draw_times(painter: QPainter, row: RundownRow, box: QRectF) -> None:
    dim = row.state in {ItemState.DONE, ItemState.SKIPPED}
    place = QRectF(box.left() + MARGIN, box.top() + 5, COLUMN, 20)
    face = style.font(13, 600 if row.hard else 400)
    tone = Tone.TEXT if row.hard and not dim else Tone.MUTED
    paint.text(painter, place, row.planned, face, style.colour(tone))
    if row.hard:
        left = min(place.left() + paint.width(row.planned, face), place.right() - 6)
        mark = QRectF(left, place.top(), 8, 20)
        paint.text(painter, mark, "!", style.font(13, 700), style.colour(Tone.WARNING))
    marked = row.expected_tone is not Tone.MUTED
    expected = style.font(13, 600 if marked else 400)
    second = place.translated(COLUMN, 0)
    paint.text(painter, second, row.expected, expected, style.colour(row.expected_tone))
    actual = Tone.TEXT if row.state is ItemState.ON else Tone.MUTED
    third = place.translated(2 * COLUMN, 0)
    paint.text(painter, third, row.actual, style.font(13), style.colour(actual))


def _draw_words(painter: QPainter, row: RundownRow, box: QRectF, edge: Tone | None) -> None:
    dim = row.state in {ItemState.DONE, ItemState.SKIPPED}
    narrow = box.width() < NARROW
    left = box.left() + MARGIN + TIMES
    if not narrow:
        sign = style.pixmap(_sign(row), 16, edge or (Tone.MUTED if dim else Tone.TEXT))
        paint.picture(painter, QPointF(int(left), int(box.top()) + 7), sign)
        left += ICON
    line = QRectF(left, box.top() + 4, max(24.0, box.right() - left - 10), 20)
    face = style.font(13 if narrow or not edge else 15, 600 if edge else 500)
    if row.struck:
        face = QFont(face)
        face.setStrikeOut(True)
    colour, muted = style.colour(Tone.MUTED if dim else Tone.TEXT), style.colour(Tone.MUTED)
    for words in in_two_lines(row.title, face, line.width()) if narrow else (row.title,):
        paint.text(painter, line, words, face, colour)
        line = line.translated(0, 17)
    note = QRectF(line.left(), line.top(), line.width(), 17)
    paint.text(painter, note, row.note, style.font(12), muted)
    if row.progress is not None:
        bar = QRectF(box.left() + MARGIN, box.bottom() - BAR + 2, box.width() - 2 * MARGIN, 26)
        _draw_progress(painter, row, bar)


def _draw_progress(painter: QPainter, row: RundownRow, box: QRectF) -> None:
    face = style.font(15, 600)
    wide = max(LEFT, paint.width(row.left, face) + 4)
    words = QRectF(box.left(), box.top(), wide, 24)
    paint.text(painter, words, row.left, face, style.colour(row.left_tone))
    track = QRectF(words.right() + 4, box.top() + 9, box.width() - wide - 4, 6)
    tone = Tone.WARNING if row.left_tone is Tone.WARNING else Tone.PROGRAMME
    paint.bar(painter, track, row.progress or 0.0, style.colour(tone), _line())


def in_two_lines(title: str, face: QFont, wide: float) -> tuple[str, ...]:
    """The title in one line where it fits, else broken between words; the second may be cut."""
    if paint.width(title, face) <= wide:
        return (title,)
    words = title.split(" ")
    count = len(words)
    while count > 1 and paint.width(" ".join(words[:count]), face) > wide:
        count -= 1
    first, rest = " ".join(words[:count]), " ".join(words[count:])
    return (first, rest) if rest else (first,)


def _sign(row: RundownRow) -> str:
    return {ItemState.DONE: "check-circle", ItemState.ON: "play"}.get(row.state, row.icon)


def _line() -> QColor:
    return style.colour("line")
