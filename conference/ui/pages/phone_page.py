"""The phone, painted where its style sheet puts everything."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter

from conference.ui.kit import paint, style
from conference.ui.kit.theme import theme
from conference.ui.pages.bars import LINE
from conference.ui.pages.canvas import Canvas, tight
from conference.ui.pages.phone_poll import draw_ballot, draw_changes, draw_count
from conference.ui.pages.says.phone import Card, PhonePage, VoteState
from conference.words.spoken import say

__all__ = ["PAPER", "PHONE", "draw_phone"]

PHONE = (390.0, 845.0)
"""The canvas, in the pixels of a phone."""

PAPER = {
    "window": "#FFF8EE",
    "deep": "#FFEDD3",
    "line": "#ECD9BD",
    "ember": "#8A4B08",
    "warn": "#FFF0D6",
}
"""What is warm where people join, over the light tokens; as in ``base.css``."""

TEXT = 17
PAD = 20
ICONS = {
    "breakout": "account-group",
    "break": "music",
    "performance": "music",
    "ceremony": "music",
    "vote": "vote",
    "speech": "account-voice",
    "witness": "account-voice",
}


def draw_phone(painter: QPainter, page: PhonePage) -> dict[str, QRectF]:
    """Paint the page on its canvas; the places of what stands there."""
    on = Canvas(painter, dict(theme().colours("light")) | PAPER)
    _ground(painter, on)
    top = _strip(on) if page.rehearsal else 0.0
    top = _head(on, page, top)
    foot = PHONE[1] - (_state_high(on, page.state) if page.state else 0.0)
    painter.save()
    painter.setClipRect(QRectF(0, top, PHONE[0], foot - top))
    _main(on, page, QRectF(PAD, top + 16, PHONE[0] - 2 * PAD, foot - top - 40))
    painter.restore()
    if page.state is not None:
        _state(on, page.state, foot)
    return on.places


def _ground(painter: QPainter, on: Canvas) -> None:
    paper = QLinearGradient(0, 0, 0, PHONE[1])
    paper.setColorAt(0, on.colour("window"))
    paper.setColorAt(1, on.colour("deep"))
    painter.fillRect(QRectF(0, 0, *PHONE), paper)


def _strip(on: Canvas) -> float:
    box = QRectF(0, 0, PHONE[0], 32)
    on.field(box, "#F0E442")
    words, face = say("page-rehearsal"), style.font(13, 700)
    on.line(box, words, face, "#14181F", paint.CENTRE)
    return box.bottom()


def _head(on: Canvas, page: PhonePage, top: float) -> float:
    """Where one is; the y below."""
    party, where = style.font(TEXT, 700), style.font(15, 400)
    line = QRectF(PAD, top + 12, PHONE[0] - 2 * PAD, TEXT * LINE)
    wide = on.line(line, page.party, party) + 10
    needed = wide + paint.width(page.where, where)
    if needed > line.width():
        line.translate(0, TEXT * LINE)
        wide = 0.0
    on.line(line.adjusted(wide, 1, 0, 1), page.where, where, "muted")
    bottom = line.bottom() + 10
    on.field(QRectF(0, bottom, PHONE[0], 1), "line")
    return bottom + 1


def _main(on: Canvas, page: PhonePage, box: QRectF) -> None:
    top = box.top()
    if page.ballot is not None:
        top = draw_ballot(on, QRectF(box.left(), top, box.width(), box.height()), page.ballot)
    if page.count is not None:
        top = draw_count(on, QRectF(box.left(), top, box.width(), box.height()), page.count)
    if page.lottery is not None:
        face = style.font(26, 720)
        line = QRectF(box.left(), top, box.width(), box.height())
        top = on.block(line, page.lottery.title, face, balanced=True)
    if page.card is not None:
        is_below = page.card.is_below
        room = QRectF(box.left(), top + (28 if is_below else 0), box.width(), box.height() - 48)
        _card(on, room, page.card)
        top = room.bottom()
    if page.is_asking:
        return
    leave = QRectF(box.left(), top, box.width(), 48)
    on.line(leave, say("page-leave"), style.font(TEXT, 550), "action")


def _card(on: Canvas, room: QRectF, card: Card) -> None:
    """The calm card in the middle of its room; below a ballot, a field of its own."""
    inset = 20.0 if card.is_below or card.is_dark else 0.0
    ink, muted = ("#E6EDF3", "#C9D3DD") if card.is_dark else ("text", "muted")
    title = 22 if card.is_below else 27
    wide = room.width() - 2 * inset
    parts = [
        (card.call, 17, 650, "ember", LINE),
        (card.title, title, 720, ink, 1.15),
        (card.speaker, 18, 400, ink, LINE),
        (card.time, 72, 700, ink, 1.1),
        (card.rest, 17, 400, muted, LINE),
    ]
    faces = [style.font(size, weight) for _, size, weight, *_ in parts]
    faces[1], faces[3] = tight(title, 720, 0.015), tight(72, 700, 0.02)
    highs = [
        on.high(words, face, wide, leading)
        for face, (words, *_, leading) in zip(faces, parts, strict=True)
    ]
    gaps = 10.0 * 4 - (10 if not card.time else 0)
    icon = 0.0 if card.is_below else 108.0
    marked = on.marked_high(card.changes, style.font(18, 400), wide - 32)
    marked += 24 + 26 if card.changes else 0
    low = 0.0 if card.is_below else _below_high(on, card, wide)
    used = icon + sum(highs) + gaps + 8 + marked + low
    top = room.top() + (inset if card.is_below else max(0.0, (room.height() - used) / 2))
    if card.is_dark:
        on.field(
            QRectF(room.left(), room.top(), room.width(), _dark_high(room, used, card)), INK, 16
        )
    elif card.is_below:
        field = QRectF(room.left(), room.top(), room.width(), used + 2 * inset)
        on.field(field, QColor(255, 255, 255, 191), 16)
    if icon:
        _icon(on, QRectF(room.center().x() - 44, top, 88, 88), card)
        top += icon
    for place, (face, high, (words, _, _, role, leading)) in enumerate(
        zip(faces, highs, parts, strict=True)
    ):
        if place == 3 and not words:
            continue
        if place == 4 and card.changes:
            field = QRectF(room.left() + inset, top + 8, wide, 0)
            top = draw_changes(on, field, card.changes) + 18
        top += 8 if place == 4 else 0
        line = QRectF(room.left() + inset, top, wide, high)
        balanced = place == 1
        on.block(line, words, face, role, leading=leading, balanced=balanced, centred=True)
        if place == 1:
            on.places["title"] = line
        top = line.bottom() + 10
    if low:
        _below(on, QRectF(room.left() + inset, top, wide, low), card)


INK = "#0E1116"


def _dark_high(room: QRectF, used: float, card: Card) -> float:
    return used + 40 if card.is_below else max(room.height(), used)


def _icon(on: Canvas, box: QRectF, card: Card) -> None:
    fill, ink = ("#1F2630", "#C9D3DD") if card.is_dark else ("#FFDFB0", "ember")
    on.field(box, fill, 44)
    name = ICONS.get(card.icon, "information")
    place = QRectF(0, 0, 42, 42)
    place.moveCenter(box.center())
    at = QPointF(place.toRect().topLeft())
    on.painter.drawPixmap(at, style.drawn(name, 42, on.colour(ink)))


def _below_high(on: Canvas, card: Card, wide: float) -> float:
    """What comes next, and the way to another party."""
    face = style.font(TEXT, 400)
    following = on.high(card.following, face, wide - 32, LINE)
    return (following + 24 + 8 + 10 if following else 0.0) + 48 + 10


def _below(on: Canvas, box: QRectF, card: Card) -> None:
    face, top = style.font(TEXT, 400), box.top()
    if card.following:
        lines = on.high(card.following, face, box.width() - 32, LINE)
        most = max(1.0, paint.width(card.following, face))
        wide = min(box.width(), most + 32)
        field = QRectF(box.center().x() - wide / 2, top + 8, wide, lines + 24)
        on.field(field, QColor(255, 255, 255, 191), 14)
        inner = field.adjusted(16, 12, -16, -12)
        on.block(inner, card.following, face, leading=LINE, centred=True)
        top = field.bottom() + 10
    link = QRectF(box.left(), top, box.width(), 48)
    role = "#C9D3DD" if card.is_dark else "action"
    on.line(link, say("vote-not-your-party"), style.font(TEXT, 550), role, paint.CENTRE)


def _state_high(on: Canvas, state: VoteState) -> float:
    words = on.high(state.headline, style.font(20, 720), 308, 1.2)
    words += on.high(state.detail, style.font(TEXT, 400), 308, LINE)
    return max(48.0, words) + 29 + (66 if state.action else 0)


def _state(on: Canvas, state: VoteState, top: float) -> None:
    """Always at the foot, always in words."""
    on.field(QRectF(0, top, PHONE[0], PHONE[1] - top), "warn" if state.is_warning else "panel")
    on.field(QRectF(0, top, PHONE[0], 1), "line")
    sign = QRectF(PAD, top + 16, 30, 30)
    if state.is_warning:
        on.field(sign, "warning", 15)
        on.line(sign, "!", style.font(20, 700), "#FFFFFF", paint.CENTRE)
    else:
        on.field(sign, "panel", 15, "#8B7D69", 3, Qt.PenStyle.DashLine)
    words = QRectF(PAD + 42, top + 15, 308, 100)
    below = on.block(words, state.headline, style.font(20, 720), leading=1.2)
    words.setTop(below)
    below = on.block(words, state.detail, style.font(TEXT, 400), leading=LINE)
    on.places["state"] = QRectF(PAD, top, PHONE[0] - 2 * PAD, PHONE[1] - top)
    if state.action:
        button = QRectF(PAD, max(below, top + 63) + 10, PHONE[0] - 2 * PAD, 56)
        on.field(button, "action", 14)
        on.line(button, state.action, style.font(19, 650), "#FFFFFF", paint.CENTRE)
