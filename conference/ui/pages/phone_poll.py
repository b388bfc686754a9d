"""A question on the phone: cards to tap while it is open, bars when it is over."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from conference.protocol.views import ChangeView
from conference.ui.kit import paint, style
from conference.ui.kit.texture import option_brush
from conference.ui.pages.bars import (
    LINE,
    Sizes,
    draw_figures,
    draw_key,
    draw_tracks,
    figures_width,
)
from conference.ui.pages.canvas import Canvas, tight
from conference.ui.pages.says.figures import Figures
from conference.ui.pages.says.phone import Count
from conference.ui.pages.says.phone_ballot import Ballot
from conference.ui.polls.says.bars import OptionBar
from conference.words.spoken import say

__all__ = ["draw_ballot", "draw_changes", "draw_count"]

TEXT = 17
FEW = 4
LONG = 14
"""Letters above which a label has a line of its own."""

EDGE = "#8B7D69"
ROWS = Sizes(TEXT, 20.8, 8.8, 4.0, 8.0)


def draw_ballot(on: Canvas, box: QRectF, ballot: Ballot) -> float:
    """Opening, question, cards; the y below."""
    line = QRectF(box.left(), box.top(), box.width(), 15 * LINE)
    role = "danger" if ballot.is_last else "ember"
    on.line(line, ballot.opening, style.font(15, 650), role)
    head = QRectF(box.left(), line.bottom() + 2, box.width(), box.height())
    top = on.block(head, ballot.question, tight(25.74, 720, 0.015), balanced=True)
    on.places["question"] = QRectF(head.left(), head.top(), head.width(), top - head.top())
    if ballot.changes:
        top = draw_changes(on, QRectF(box.left(), top + 8, box.width(), 0), ballot.changes) - 8
    top += 16
    plain = style.font(TEXT, 400)
    if ballot.notice:
        top = _by_name(on, QRectF(box.left(), top, box.width(), box.height()), ballot) + 16
    if ballot.hint:
        words = QRectF(box.left(), top - 6, box.width(), box.height())
        top = on.block(words, ballot.hint, plain, "muted", leading=LINE) + 12
    gap = 8 if ballot.kind == "scale" else 12
    for place, option in enumerate(ballot.options):
        top = _card(on, QRectF(box.left(), top, box.width(), 0), ballot, place, option) + gap
    return top - gap if ballot.options else top


def draw_changes(on: Canvas, box: QRectF, changes: Sequence[ChangeView]) -> float:
    """Marked text in a field of its own; the y below."""
    face, inner = style.font(18, 400), box.adjusted(16, 12, -16, 0)
    high = on.marked_high(changes, face, inner.width())
    on.field(QRectF(box.left(), box.top(), box.width(), high + 24), QColor(255, 255, 255, 191), 14)
    on.marked(inner, changes, face)
    return box.top() + high + 24


def draw_count(on: Canvas, box: QRectF, count: Count) -> float:
    """How it stands, bars, key, who answered; the y below."""
    top = box.top()
    if count.question:
        head = QRectF(box.left(), top + 28, box.width(), box.height())
        top = on.block(head, count.question, style.font(22, 700), balanced=True) + 4
    top = _standing(on, QRectF(box.left(), top, box.width(), box.height()), count) + 14
    found = count.figures
    for place, bar in enumerate(found.bars):
        row = QRectF(box.left(), top, box.width(), 0)
        bottom = _hidden(on, row, bar) if found.is_secret else _row(on, row, bar, found)
        on.places[f"option {place}"] = QRectF(box.left(), top, box.width(), bottom - top)
        top = bottom + 14.4
    top -= 14.4
    if not found.is_secret:
        key = QRectF(box.left(), top + 12.8, box.width(), 0)
        top = draw_key(on, key, found, 15, own_line=True)
    hint = style.font(15, 400)
    for words in (count.turnout, count.mended):
        line = QRectF(box.left(), top, box.width(), box.height())
        top = on.block(line, words, hint, "muted", leading=LINE)
    return top


def _by_name(on: Canvas, box: QRectF, ballot: Ballot) -> float:
    """That names are asked for or were; the y below."""
    top = on.block(box, ballot.notice, style.font(TEXT, 600), leading=LINE)
    if ballot.asks_name:
        line = QRectF(box.left(), top + 8, box.width(), TEXT * LINE)
        on.line(line, say("vote-name"), style.font(TEXT, 400))
        field = QRectF(box.left(), line.bottom() + 6, box.width(), 52)
        on.field(field, "window", 12, "muted", 2)
        top = field.bottom()
    if ballot.shows_names:
        line = QRectF(box.left(), top + 8, box.width(), 48)
        on.line(line, say("vote-who-how"), style.font(TEXT, 550), "action")
        top = line.bottom()
    return top


def _standing(on: Canvas, box: QRectF, count: Count) -> float:
    """Badge and note: the note goes on in lines below the badge."""
    face, high = style.font(TEXT, 400), TEXT * LINE
    left = box.left()
    if count.status != "HIDDEN":
        dot, solid = count.status == "LIVE", count.status == "RESULT"
        middle, size = box.top() + high / 2, TEXT * 0.85
        left = on.badge(left, middle, count.badge, size, "text", dot=dot, solid=solid) + 5
    words, line = count.note.split(), ""
    while words and paint.width(f"{line} {words[0]}".strip(), face) <= box.right() - left:
        line = f"{line} {words.pop(0)}".strip()
    on.line(QRectF(left, box.top(), box.right() - left + 2, high), line, face)
    rest = QRectF(box.left(), box.top() + high, box.width(), box.height())
    return on.block(rest, " ".join(words), face, leading=LINE)


def _card(on: Canvas, at: QRectF, ballot: Ballot, place: int, option: str) -> float:
    """A card to tap; the y below."""
    is_few, is_points = len(ballot.options) < FEW, ballot.kind == "points"
    least = 60 if ballot.kind == "scale" else 112 if is_few else 72
    face = style.font(24 if is_few else 20, 600)
    mark = {"ranking": 48, "points": 0}.get(ballot.kind, 32)
    wide = at.width() - 44 - (mark + 14 if mark else 0)
    words = on.high(option, face, wide, 1.25)
    box = QRectF(at.left(), at.top(), at.width(), max(least, words + 32 + (66 if is_points else 0)))
    on.field(box, "panel", 16, "line", 2)
    on.painter.save()
    on.painter.setClipRect(QRectF(box.left() + 2, box.top() + 2, 10, box.height() - 4))
    on.painter.setPen(Qt.PenStyle.NoPen)
    on.painter.setBrush(option_brush(place))
    on.painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 14, 14)
    on.painter.restore()
    left = box.left() + 26
    if mark:
        _mark(on, QRectF(left, box.center().y() - mark / 2, mark, mark), ballot.kind)
        left += mark + 14
    top = box.center().y() - words / 2 - (33 if is_points else 0)
    on.block(QRectF(left, top, wide, words), option, face, leading=1.25)
    if is_points:
        _stepper(on, QRectF(box.right() - 18 - 169, top + words + 14, 169, 52))
    on.places[f"option {place}"] = box
    return box.bottom()


def _mark(on: Canvas, box: QRectF, kind: str) -> None:
    """What is filled when the card is tapped."""
    radius = 9 if kind == "approval" else box.width() / 2
    pen = Qt.PenStyle.DashLine if kind == "ranking" else Qt.PenStyle.SolidLine
    on.field(box, QColor(Qt.GlobalColor.transparent), radius, EDGE, 2, pen)


def _stepper(on: Canvas, box: QRectF) -> None:
    """Less, the points, more."""
    face = style.font(26, 650)
    for sign, left in (("−", box.left()), ("+", box.right() - 48)):
        step = QRectF(left, box.top(), 48, 52)
        on.field(step, "window", 14, "line", 2)
        on.line(step, sign, face, align=paint.CENTRE)
    field = QRectF(box.left() + 52, box.top() + 2, 65, 48)
    on.field(field, "panel", 14, EDGE, 2)
    on.line(field, "0", style.font(24, 700), align=paint.CENTRE)


def _row(on: Canvas, at: QRectF, bar: OptionBar, found: Figures) -> float:
    """A label, its figures beside or below it, both bars; the y below."""
    face, by_parties = style.font(TEXT, 650), found.has_parties
    words = f"{bar.label}\u00a0✓" if bar.leads else bar.label
    is_long = any(len(one.label) > LONG for one in found.bars)
    taken = figures_width(bar, ROWS, by_parties=by_parties)
    line = TEXT * ROWS.share * LINE
    beside = at.width() - taken - 12.8
    is_own = is_long or beside < 4.6 * TEXT
    room = at.width() if is_own else beside
    label = on.block(QRectF(at.left(), at.top() + (0 if is_own else 3), room, 0), words, face)
    if is_own:
        figures = QRectF(at.left(), label + 4, at.width(), line)
    else:
        figures = QRectF(at.left(), at.top(), at.width(), line)
    draw_figures(on, figures, bar, ROWS, by_parties=by_parties, wide=is_own)
    top = max(label, figures.bottom()) + 4
    bars = QRectF(at.left(), top, at.width(), ROWS.solid + ROWS.gap + ROWS.thin)
    draw_tracks(on, bars, bar, ROWS, found.mark.at if found.mark else None, dark_edge=True)
    return bars.bottom()


def _hidden(on: Canvas, at: QRectF, bar: OptionBar) -> float:
    """An option whose figures may not be seen: its colour before its label."""
    face = style.font(TEXT, 650)
    chip = QRectF(at.left(), at.top() + 5, 10.5, 10.5)
    on.painter.setPen(Qt.PenStyle.NoPen)
    on.painter.setBrush(option_brush(bar.index))
    on.painter.drawRoundedRect(chip, 2.4, 2.4)
    return on.block(QRectF(at.left() + 17.3, at.top(), at.width() - 17.3, 0), bar.label, face)
