"""What stands still in the ceremony: words, figures, the seal, the frame around what moves."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from conference.ui.display.code import draw_code
from conference.ui.display.drums import drums_in
from conference.ui.display.measure import Measure
from conference.ui.display.says.ceremony import Ceremony, CeremonyAct, CeremonyMoment
from conference.ui.display.scenes import badge
from conference.ui.kit import paint, style, words
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["Layout", "backdrop", "draw_lookup", "hollow", "layout"]

WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
CODE = 15.0
"""Percent of the height that the code to look oneself up takes."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything is. ``words`` is the column of words or of the make-up; ``hall`` has the
    chamber; ``drums`` one box a digit, ``beacon`` its box. All is ``mirrored``, that is painted
    turned over, where it is read from right to left.
    """

    on: Measure
    head: QRectF
    banner: QRectF
    words: QRectF
    hall: QRectF
    drums: tuple[QRectF, ...]
    beacon: QRectF
    foot: QRectF
    mirrored: bool = False


def layout(scene: Ceremony, on: Measure, *, mirrored: bool = False) -> Layout:
    """The places of a scene on a screen."""
    box = on.whole
    head = QRectF(box.left(), box.top(), box.width(), on.of(6))
    high = on.of(6.4) if scene.banner else 0.0
    banner = QRectF(box.left(), head.bottom() + on.of(2), box.width(), high)
    top = banner.bottom() + on.of(3.5 if scene.banner else 1.5)
    body = QRectF(box.left(), top, box.width(), box.bottom() - top)
    if scene.act is CeremonyAct.DIGITS:
        return _digits_layout(scene, on, head, banner, body, mirrored=mirrored)
    wide = body.width() * 0.585
    hall = QRectF(body.left(), body.top(), wide, body.height())
    column = body.adjusted(wide + on.of(5), 0, 0, 0)
    foot = QRectF(hall.left(), hall.bottom(), wide, 0)
    if scene.check:
        foot.setTop(hall.bottom() - on.of(CODE))
        hall.setBottom(foot.top() - on.of(2))
    return Layout(on, head, banner, column, hall, (), QRectF(), foot, mirrored)


def _digits_layout(
    scene: Ceremony, on: Measure, head: QRectF, banner: QRectF, body: QRectF, *, mirrored: bool
) -> Layout:
    """Numbers are read from the left in every language: the drums stay in their order."""
    column = QRectF(body.left(), body.top(), body.width() * 0.44, body.height())
    right = body.adjusted(column.width() + on.of(6), 0, 0, 0)
    under = on.of(19.0) if scene.beacon else 0.0
    beacon = QRectF(right.left(), right.bottom() - under, right.width(), under)
    room = QRectF(right.left(), right.top(), right.width(), right.height() - under - on.of(12))
    found = drums_in(room, len(scene.digits), on)
    drop = (room.height() - found[0].height()) * (0.35 if scene.beacon else 0.5)
    placed = tuple(one.translated(0, drop) for one in (reversed(found) if mirrored else found))
    return Layout(on, head, banner, column, right, placed, beacon, QRectF(), mirrored)


def backdrop(painter: QPainter, scene: Ceremony, at: Layout) -> None:
    """Everything that stays as it is while this scene is shown."""
    on = at.on
    _head(painter, scene, at)
    match scene.act:
        case CeremonyAct.DIGITS:
            _story(painter, scene, at.words, on, foot=_facts(painter, scene, at.words, on))
            _captions(painter, scene, at)
            if scene.beacon is not None:
                _beacon(painter, scene, at.beacon, on)
        case CeremonyAct.ROLL | CeremonyAct.VOID:
            foot = _sources(painter, scene, at.words, on)
            _story(painter, scene, at.words, on, foot=foot, middle=True)
        case CeremonyAct.REVEAL:
            pass


def _head(painter: QPainter, scene: Ceremony, at: Layout) -> None:
    """What it is, how it stands, and what nobody may overlook."""
    on, is_digits = at.on, scene.act is CeremonyAct.DIGITS
    is_first = is_digits and scene.headline == scene.title
    name = say("ceremony-head") if is_first else scene.title
    tone = Tone.ACTION if is_first else Tone.MUTED
    face = on.font(3.6, 600)
    if scene.act is CeremonyAct.REVEAL:
        tone, face = Tone.TEXT, on.font(4.8, 700)
    field = at.head.adjusted(0, 0, -on.of(32), 0)
    fitted = paint.fitted(name, face, field.width(), 1)
    paint.text(painter, field, name, fitted, style.colour(tone))
    badge(painter, scene.badge.text, scene.badge.tone, at.head, on)
    if scene.banner:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour(Tone.WARNING))
        painter.drawRoundedRect(at.banner, on.of(0.8), on.of(0.8))
        field = at.banner.adjusted(on.of(2.2), 0, -on.of(2.2), 0)
        fitted = paint.fitted(scene.banner, on.font(3.4, 700), field.width(), 1, 0.5)
        paint.text(painter, field, scene.banner, fitted, style.colour("window"))


def _story(
    painter: QPainter,
    scene: Ceremony,
    box: QRectF,
    on: Measure,
    *,
    foot: float,
    middle: bool = False,
) -> None:
    """The headline and its sentences, above ``foot``."""
    room = foot - box.top() - on.of(3)
    scale = 1.0
    while True:
        faces = _faces(scene, box, on, scale)
        high = sum(_high(said, face, box.width()) + gap for said, face, _, gap in faces)
        if high <= room or scale < 0.5:
            break
        scale *= 0.94
    top = box.top() + (max(0.0, room - high) * 0.5 if middle else 0.0)
    for said, face, tone, gap in faces:
        used = _high(said, face, box.width())
        painter.setFont(face)
        painter.setPen(style.colour(tone))
        painter.drawText(QRectF(box.left(), top, box.width(), used + 2), WRAP, said)
        top += used + gap


def _faces(
    scene: Ceremony, box: QRectF, on: Measure, scale: float
) -> list[tuple[str, QFont, Tone, float]]:
    """The paragraphs with their type and the gap after each."""
    head = paint.fitted(scene.headline, on.font(7.4 * scale, 700), box.width(), 3, 0.5)
    found = [(scene.headline, head, Tone.TEXT, on.of(3.4) * scale)]
    body = on.font(3.9 * scale, 500)
    found += [(said, body, Tone.TEXT, on.of(2.4) * scale) for said in scene.sentences]
    if scene.note:
        found.append((scene.note, on.font(3.4 * scale, 600), Tone.WARNING, 0.0))
    return found


def _high(said: str, face: QFont, wide: float) -> float:
    return paint.wrapped(said, face, wide).height()


def _facts(painter: QPainter, scene: Ceremony, box: QRectF, on: Measure) -> float:
    """Figures and the seal at the foot of the column; the y above them."""
    seal = QRectF(box.left(), box.bottom() - on.of(9.5), box.width(), on.of(9.5))
    _labelled(painter, say("ceremony-sealed"), scene.seal, seal, on, 3.9, Tone.ACTION)
    top = seal.top() - on.of(13.5)
    share = box.width() / len(scene.facts)
    wides = [0.43, 0.24, 0.33] if len(scene.facts) == 3 else [1 / len(scene.facts)] * 3
    left = box.left()
    for fact, part in zip(scene.facts, wides, strict=False):
        share = box.width() * part
        field = QRectF(left, top, share - on.of(2), on.of(10))
        _labelled(painter, fact.label, fact.value, field, on, 5.2, Tone.TEXT)
        left += share
    rule = QRectF(box.left(), top - on.of(2.6), box.width(), max(1.0, on.of(0.2)))
    painter.fillRect(rule, style.colour("line"))
    return rule.top()


def _labelled(
    painter: QPainter, label: str, value: str, box: QRectF, on: Measure, size: float, tone: Tone
) -> None:
    """A figure with what it is under it."""
    face = paint.fitted(value, on.font(size, 700), box.width(), 1, 0.4)
    figure = QRectF(box.left(), box.top(), box.width(), on.of(size * 1.15))
    paint.text(painter, figure, value, face, style.colour(tone))
    below = QRectF(box.left(), figure.bottom(), box.width(), on.of(3.6))
    small = paint.fitted(label, on.font(2.5, 500), box.width(), 1, 0.6)
    paint.text(painter, below, label, small, style.colour(Tone.MUTED))


def _captions(painter: QPainter, scene: Ceremony, at: Layout) -> None:
    """Under each drum which digit it is, and where the digits come from."""
    on = at.on
    for slot, drum in zip(scene.digits, at.drums, strict=True):
        field = QRectF(drum.left(), drum.bottom() + on.of(1.4), drum.width(), on.of(4))
        face = paint.fitted(slot.caption, on.font(2.8, 600), field.width(), 1, 0.5)
        tone = Tone.ACTION if slot.is_next else Tone.MUTED
        paint.text(painter, field, slot.caption, face, style.colour(tone), paint.CENTRE)
    if at.drums:
        source = say("ceremony-digits-from", source=scene.lottery.digits_from)
        top = at.drums[0].bottom() + on.of(6)
        field = QRectF(at.hall.left(), top, at.hall.width(), on.of(4))
        face = paint.fitted(source, on.font(2.6, 500), field.width(), 1, 0.6)
        paint.text(painter, field, source, face, style.colour(Tone.MUTED), paint.CENTRE)


def _beacon(painter: QPainter, scene: Ceremony, box: QRectF, on: Measure) -> None:
    """The box of the public random value."""
    slot = scene.beacon
    assert slot is not None
    lit = bool(slot.text) or slot.is_next
    edge = style.colour(Tone.ACTION if slot.is_next else "line")
    pen = QPen(edge, on.of(0.35))
    if not lit:
        pen.setStyle(Qt.PenStyle.DashLine)
    inset = on.of(0.3)
    painter.setPen(pen)
    painter.setBrush(style.colour("panel") if lit else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), on.of(1.4), on.of(1.4))
    inner = box.adjusted(on.of(2.4), on.of(1.6), -on.of(2.4), -on.of(1.6))
    caption = QRectF(inner.left(), inner.top(), inner.width(), on.of(3.8))
    face = paint.fitted(slot.caption, on.font(2.6, 600), caption.width(), 1, 0.6)
    tone = Tone.ACTION if slot.is_next else Tone.MUTED
    paint.text(painter, caption, slot.caption, face, style.colour(tone))
    room = inner.adjusted(0, on.of(4.6), 0, 0)
    value = _grouped(slot.text) or say("ceremony-not-known")
    tone = Tone.TEXT if slot.text else Tone.MUTED
    _block(painter, value, room, on.font(4.2, 600), tone)


def _block(painter: QPainter, text: str, box: QRectF, face: QFont, tone: Tone) -> None:
    """Words over as many lines as the box has, in type that fits."""
    shown = QFont(face)
    while shown.pixelSize() > 6 and paint.wrapped(text, shown, box.width()).height() > box.height():
        shown.setPixelSize(max(6, round(shown.pixelSize() * 0.92) - 1))
    painter.setFont(shown)
    painter.setPen(style.colour(tone))
    centred = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, int(centred | Qt.TextFlag.TextWordWrap), text)


def _grouped(text: str) -> str:
    """A long value in groups of eight, so that it wraps and can be compared."""
    if len(text) <= 12 or " " in text:
        return text
    return " ".join(text[at : at + 8] for at in range(0, len(text), 8))


def _sources(painter: QPainter, scene: Ceremony, box: QRectF, on: Measure) -> float:
    """What the draw follows from: number, beacon, seal; the y above them."""
    seal = QRectF(box.left(), box.bottom() - on.of(9.5), box.width(), on.of(9.5))
    _labelled(painter, say("ceremony-sealed"), scene.seal, seal, on, 3.9, Tone.ACTION)
    top = seal.top()
    if scene.beacon is not None and scene.beacon.text:
        top -= on.of(15)
        field = QRectF(box.left(), top, box.width(), on.of(12))
        _beacon_line(painter, scene, field, on)
    rule = QRectF(box.left(), top - on.of(2.6), box.width(), max(1.0, on.of(0.2)))
    painter.fillRect(rule, style.colour("line"))
    return rule.top()


def _beacon_line(painter: QPainter, scene: Ceremony, box: QRectF, on: Measure) -> None:
    assert scene.beacon is not None
    value = QRectF(box.left(), box.top(), box.width(), on.of(8))
    _block(painter, _grouped(scene.beacon.text), value, on.font(3.4, 600), Tone.TEXT)
    below = QRectF(box.left(), value.bottom(), box.width(), on.of(3.6))
    face = paint.fitted(scene.beacon.caption, on.font(2.5, 500), box.width(), 1, 0.6)
    paint.text(painter, below, scene.beacon.caption, face, style.colour(Tone.MUTED))


def draw_lookup(painter: QPainter, address: str, box: QRectF, on: Measure) -> None:
    """A code to scan, with the address where people look whether they were drawn."""
    size = box.height()
    draw_code(painter, address, QRectF(box.left(), box.top(), size, size), on)
    room = box.adjusted(size + on.of(2.4), 0, 0, 0)
    lines = (
        (say("lottery-were-you"), on.font(3.9, 700), Tone.TEXT),
        (address.partition("://")[2], on.font(3.2, 600), Tone.ACTION),
        (say("ceremony-look-up"), on.font(2.6, 500), Tone.MUTED),
    )
    top = room.center().y() - on.of(6.9)
    for text, face, tone in lines:
        line = QRectF(room.left(), top, room.width(), on.of(4.6))
        fitted = paint.fitted(text, face, room.width(), 1, 0.5)
        paint.text(painter, line, text, fitted, style.colour(tone))
        top += on.of(4.6)


def hollow(
    painter: QPainter,
    scene: Ceremony,
    seen: CeremonyMoment,
    centre: tuple[float, float],
    radius: float,
    on: Measure,
) -> None:
    """What stands on the stage of the chamber: the number that was drawn, or who sits there."""
    x, y = centre
    wide = radius * 1.7
    if scene.act is CeremonyAct.ROLL:
        figure, below, fit = scene.number, say("ceremony-is-the-number"), scene.number
    else:
        taken, size = seen.filled + scene.lottery.held, scene.lottery.size
        figure, fit = words.number(taken), words.number(size)
        below = _below(scene, taken, size)
    face = paint.fitted(fit, style.font(round(radius * 0.62), 700), wide, 1, 0.3)
    high = face.pixelSize() * 1.15
    top = y - high * 0.86
    field, ink = QRectF(x - wide / 2, top, wide, high), style.colour(Tone.TEXT)
    paint.text(painter, field, figure, face, ink, paint.CENTRE)
    small = paint.fitted(below, on.font(3.4, 500), wide, 1, 0.5)
    field = QRectF(x - wide / 2, top + high, wide, on.of(4.6))
    paint.text(painter, field, below, small, style.colour(Tone.MUTED), paint.CENTRE)


def _below(scene: Ceremony, taken: int, size: int) -> str:
    if taken < size:
        return say("hall-of-seats", count=size)
    return say("ceremony-people" if scene.lottery.held else "ceremony-people-drawn", count=taken)
