"""Paints who stands in an election, in the order of the ballot."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from conference.ui.display.measure import Measure
from conference.ui.display.says.candidates import Candidates, Standing
from conference.ui.display.scenes import badge
from conference.ui.kit import paint, style
from conference.ui.picture import Tone

__all__ = ["candidates"]

WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
BADGE = 34.0
"""Percent of the height that the badge has of the width beside the first line."""

ONE_COLUMN = 7
"""So many candidates stand below each other; more in two columns, or three."""

TALLEST = 11.0


def candidates(painter: QPainter, scene: Candidates, on: Measure) -> None:
    """The question, then each with the place on the ballot."""
    box = on.whole
    muted = style.colour(Tone.MUTED)
    head = QRectF(box.left(), box.top(), box.width() - on.of(BADGE), on.of(6))
    face = paint.fitted(scene.head, on.font(3.4, 600), head.width(), 1, 0.6)
    paint.text(painter, head, scene.head, face, muted)
    badge(painter, scene.badge.text, scene.badge.tone, box, on)
    face = paint.fitted(scene.title, on.font(6.5, 700), box.width(), 1, 0.8)
    face = paint.fitted(scene.title, face, box.width(), 2, 0.6)
    high = paint.wrapped(scene.title, face, box.width()).height()
    title = QRectF(box.left(), head.bottom() + on.of(1), box.width(), high + 2)
    painter.setFont(face)
    painter.setPen(style.colour(Tone.TEXT))
    painter.drawText(title, WRAP, scene.title)
    foot = QRectF(box.left(), box.bottom() - on.of(5), box.width(), on.of(5))
    paint.text(painter, foot, scene.foot, on.font(3.2, 500), muted)
    bottom = foot.top() - on.of(1)
    if scene.more:
        room = QRectF(box.left(), bottom - on.of(6), box.width(), on.of(6))
        face = paint.fitted(scene.more, on.font(3.8, 600), room.width(), 1, 0.6)
        paint.text(painter, room, scene.more, face, style.colour(Tone.WARNING))
        bottom = room.top()
    top = title.bottom() + on.of(2.5)
    _people(painter, scene.people, QRectF(box.left(), top, box.width(), bottom - top), on)


def _people(painter: QPainter, people: tuple[Standing, ...], area: QRectF, on: Measure) -> None:
    """Down the columns, so that the order of the ballot is read as it stands there."""
    if not people:
        return
    is_wide = on.width > on.height
    columns = 1 if len(people) <= ONE_COLUMN or not is_wide else 2 if len(people) <= 20 else 3
    rows = ceil(len(people) / columns)
    high = min(on.of(TALLEST), area.height() / rows)
    wide = area.width() / columns
    for index, one in enumerate(people):
        column, row = divmod(index, rows)
        box = QRectF(area.left() + column * wide, area.top() + row * high, wide, high)
        _person(painter, one, box.adjusted(0, 0, -on.of(2.5), 0), on)


def _person(painter: QPainter, one: Standing, box: QRectF, on: Measure) -> None:
    """The place, the initials in a disc, the name, and what is known of them under it."""
    size = min(5.2, box.height() / on.of(1) * 0.46)
    ink, muted = style.colour(Tone.TEXT), style.colour(Tone.MUTED)
    place = QRectF(box.left(), box.top(), on.of(size * 1.25), box.height())
    paint.text(painter, place, one.place, on.font(size, 700), style.colour(Tone.ACTION))
    side = min(box.height() * 0.78, on.of(size * 1.9))
    disc = QRectF(place.right(), box.center().y() - side / 2, side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.colour("raised"))
    painter.drawEllipse(disc)
    face = style.font(round(side * 0.36), 600)
    paint.text(painter, disc, one.initials, face, muted, paint.CENTRE)
    left = disc.right() + on.of(size * 0.4)
    words = QRectF(left, box.top(), box.right() - left, box.height())
    if one.about:
        words.setHeight(box.height() * 0.6)
        under = QRectF(left, words.bottom() - on.of(0.4), words.width(), box.height() * 0.36)
        small = paint.fitted(one.about, on.font(size * 0.58, 500), under.width(), 1, 0.6)
        paint.text(painter, under, one.about, small, muted)
    face = paint.fitted(one.name, on.font(size, 600), words.width(), 1, 0.5)
    paint.text(painter, words, one.name, face, ink)
