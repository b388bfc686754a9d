"""The big screen of a room, painted where its style sheet puts everything."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from conference.protocol.views import LotteryView
from conference.ui.kit import paint, style
from conference.ui.kit.theme import theme
from conference.ui.pages.canvas import Canvas, tight
from conference.ui.pages.room_parts import (
    ROOM,
    SIDE,
    U,
    draw_card,
    draw_code,
    draw_join,
    draw_live,
    draw_picture,
    draw_rehearsal,
)
from conference.ui.pages.room_poll import draw_poll, draw_regions
from conference.ui.pages.says.room import RoomPage
from conference.ui.pages.says.room_scenes import (
    Asked,
    Clock,
    Foot,
    Held,
    Regions,
    Video,
    Worded,
)
from conference.words.spoken import say

__all__ = ["draw_room", "stage_box"]

HEAD = 8.5 * U
FOOT = 6.5 * U
PAD = 2.5 * U


def stage_box(page: RoomPage) -> QRectF:
    """Where the scene is, on the canvas."""
    foot = FOOT if page.foot is not None else 0.0
    return QRectF(0, HEAD, ROOM[0], ROOM[1] - HEAD - foot)


def draw_room(painter: QPainter, page: RoomPage) -> dict[str, QRectF]:
    """Paint the page on its canvas, but for a lottery; the places of what stands there."""
    on = Canvas(painter, theme().colours("dark"))
    on.field(QRectF(0, 0, *ROOM), "window")
    _head(on, page)
    stage = stage_box(page).adjusted(PAD, PAD, -PAD, -PAD)
    main = stage.adjusted(0, 0, -SIDE - 3 * U, 0)
    match page.scene:
        case Asked() as scene:
            draw_picture(on, stage)
            if not scene.whose:
                draw_card(on, stage)
            draw_join(on, stage)
            draw_poll(on, main, scene)
        case Regions() as scene:
            draw_picture(on, stage)
            draw_join(on, stage)
            draw_regions(on, main, scene)
        case Clock() as scene:
            draw_picture(on, stage)
            draw_join(on, stage)
            _clock(on, main, scene)
        case Worded() as scene:
            draw_join(on, stage, 13)
            _words(on, stage.adjusted(0, 0, 0, -16 * U), scene)
        case Held() as scene:
            draw_picture(on, stage)
            draw_code(on, QRectF(main.right() + 3 * U, stage.top() + 31 * U, SIDE, 50 * U), 27)
            _held(on, main, scene)
        case Video() as scene:
            _video(on, stage, scene)
        case LotteryView():
            pass
    if page.foot is not None:
        _foot(on, page.foot)
    if page.rehearsal:
        draw_rehearsal(on)
    if page.black:
        on.field(QRectF(0, 0, *ROOM), QColor(Qt.GlobalColor.black))
    return on.places


def _head(on: Canvas, page: RoomPage) -> None:
    on.field(QRectF(0, 0, ROOM[0], HEAD), "panel")
    on.field(QRectF(0, HEAD - 1, ROOM[0], 1), "line")
    name, area = style.font(round(3 * U), 700), style.font(round(2.2 * U), 400)
    top = HEAD / 2 - 3.12 * U
    most = ROOM[0] * 0.3
    wide = max(
        on.line(QRectF(PAD, top, most, 3.6 * U), page.party, name),
        on.line(QRectF(PAD, top + 3.6 * U, most, 2.64 * U), page.area, area, "muted"),
    )
    left = PAD + wide + 2.5 * U
    small = style.font(round(1.6 * U), 550)
    box = QRectF(left, 0, 30 * U, HEAD)
    left += on.line(box, say("page-leave"), small, "muted") + 2.5 * U
    if page.on is None:
        return
    on.field(QRectF(left, HEAD / 2 - 3 * U, 1, 6 * U), "line")
    left += 2.5 * U
    live = style.font(round(2 * U), 750)
    on_now = say("room-on-now")
    field = QRectF(left, HEAD / 2 - 1.9 * U, paint.width(on_now, live) + 2.4 * U, 3.8 * U)
    on.field(field, "programme", 0.5 * U)
    paint.text(on.painter, field, on_now, live, style.ink("programme"), paint.CENTRE)
    left = field.right() + 1.6 * U
    right = ROOM[0] - PAD - 5 * U - (20 * U if page.rehearsal else 0)
    for words, weight, role in zip(
        page.on, (400, 700, 400), ("muted", "text", "muted"), strict=True
    ):
        face = style.font(round(2.5 * U), weight)
        room = QRectF(left, 0, max(0.0, right - left), HEAD)
        left += on.line(room, words, face, role) + 1.5 * U


def _foot(on: Canvas, foot: Foot) -> None:
    top = ROOM[1] - FOOT
    on.field(QRectF(0, top, ROOM[0], FOOT), "panel")
    on.field(QRectF(0, top, ROOM[0], 1), "line")
    face = style.font(round(2.4 * U), 400)
    line = QRectF(PAD, top, ROOM[0] - 2 * PAD, FOOT)
    on.line(line, foot.following, face, "muted")
    right = line.right()
    if foot.opening is not None:
        wide = paint.width(foot.opening.text, face)
        role = "warning" if foot.opening.last else "text"
        on.line(line, foot.opening.text, face, role, paint.RIGHT)
        bold = style.font(round(2.4 * U), 700)
        box = paint.width(foot.opening.word, bold) + 3.4 * U
        field = QRectF(right - wide - box - 0.6 * U, top + FOOT / 2 - 2 * U, box, 4 * U)
        on.field(field, "panel", 0.7 * U, role, 0.24 * U)
        on.line(field, foot.opening.word, bold, role, paint.CENTRE)
        right = field.left() - 3 * U
    if foot.turnout:
        words = QRectF(PAD, top + FOOT / 2 - 2.13 * U, right - PAD, 3.36 * U)
        on.line(words, foot.turnout, face)
        track = QRectF(PAD, words.bottom(), words.width(), 0.9 * U)
        on.field(track, "line", 0.45 * U)
        filled = QRectF(track.topLeft(), track.size())
        filled.setWidth(track.width() * foot.share)
        on.field(filled, "action", 0.45 * U)
        on.places["turnout"] = words.united(track)


def _clock(on: Canvas, box: QRectF, scene: Clock) -> None:
    call, title = style.font(round(3.4 * U), 650), style.font(round(6 * U), 700)
    time, below = tight(30 * U, 700, 0.03), style.font(round(3.4 * U), 400)
    warns = "warning" if scene.time.over or scene.time.last else "text"
    head = on.high(scene.title, title, box.width(), 1.15)
    high = 4.76 * U + 2 * U + head + 2 * U + 30 * U + 4.76 * U + 2 * U + 1.8 * U
    top = box.center().y() - high / 2
    line = QRectF(box.left(), top, box.width(), 4.76 * U)
    on.block(line, scene.call, call, "series_2", leading=1.4)
    place = QRectF(box.left(), line.bottom() + 2 * U, box.width(), head)
    on.block(place, scene.title, title, balanced=True)
    on.places["title"] = place
    face = QRectF(box.left(), place.bottom() + 2 * U, box.width(), 30 * U)
    on.line(face, scene.time.text, time, warns)
    on.places["time"] = face
    words = QRectF(box.left(), face.bottom(), box.width(), 4.76 * U)
    on.line(words, scene.words, below, "warning" if scene.time.over else "muted")
    track = QRectF(box.left(), words.bottom() + 2 * U, box.width(), 1.8 * U)
    on.field(track, "line", 0.9 * U)
    on.field(track.adjusted(0, 0, -track.width() * (1 - scene.time.share), 0), "action", 0.9 * U)


def _words(on: Canvas, box: QRectF, scene: Worded) -> None:
    """As large as there is room for."""
    fit = 1.0
    while True:
        faces, highs = _word_sizes(on, box, scene, fit)
        gaps = 3 * U * fit * (sum(high > 0 for high in highs) - 1)
        if sum(highs) + gaps <= box.height() or fit <= 0.3:
            break
        fit -= 0.06
    top = box.center().y() - (sum(highs) + gaps) / 2
    names = ("call", "title", "marked", "text")
    parts = (
        (scene.call, "series_2", 1.4),
        (scene.title, "text", 1.08),
        ("", "", 0.0),
        (scene.text, "text", 1.3),
    )
    for name, high, face, (words, role, leading) in zip(names, highs, faces, parts, strict=True):
        if not high:
            continue
        is_wide = name != "text" or bool(scene.changes)
        wide = box.width() if is_wide else min(box.width(), 42 * face.pixelSize())
        place = QRectF(box.left(), top, wide, high)
        if name == "marked":
            on.field(QRectF(place.left(), top, 0.6 * U, high), "line")
            on.marked(place.adjusted(_inset(fit), 0, 0, 0), scene.changes, face)
        else:
            on.block(place, words, face, role, leading=leading, balanced=name == "title")
        on.places[name] = place
        top = place.bottom() + 3 * U * fit


def _word_sizes(
    on: Canvas, box: QRectF, scene: Worded, fit: float
) -> tuple[tuple[QFont, ...], list[float]]:
    """The fonts of call, title, marked text and text, and how high each of them is."""
    big, small = (6, 4) if scene.changes else (11, 5)
    title, marked = tight(big * U * fit, 700, 0.015), style.font(round(7 * U * fit), 400)
    text = style.font(round(small * U * fit), 400)
    wide = box.width() if scene.changes else min(box.width(), 42 * small * U * fit)
    highs = [
        4.76 * U if scene.call else 0.0,
        on.high(scene.title, title, box.width(), 1.08),
        on.marked_high(scene.changes, marked, box.width() - _inset(fit)),
        on.high(scene.text, text, wide, 1.3),
    ]
    return (style.font(round(3.4 * U), 650), title, marked, text), highs


def _inset(fit: float) -> float:
    """Where marked text begins, behind its line at the left."""
    return 3 * U * fit + 0.6 * U


def _held(on: Canvas, box: QRectF, scene: Held) -> None:
    parts = [
        (scene.call, 3.4, 650, "series_2", 1.4, 0.0),
        (scene.title, 9.0, 700, "text", 1.05, 0.0),
        (scene.first, 3.0, 400, "muted", 1.4, 3.0),
        (scene.text, 4.0, 400, "text", 1.4, 0.0),
        (scene.when, 3.0, 400, "muted", 1.4, 0.0),
    ]
    faces = [style.font(round(size * U), weight) for _, size, weight, *_ in parts]
    faces[1] = tight(9 * U, 700, 0.02)
    highs = [
        on.high(words, face, box.width(), leading)
        for face, (words, *_, leading, _above) in zip(faces, parts, strict=True)
    ]
    shown = [place for place, (words, *_) in enumerate(parts) if words or place != 2]
    above = sum(parts[place][5] for place in shown) * U
    top = box.center().y() - (sum(highs) + above + 2 * U * (len(shown) - 1)) / 2
    for place in shown:
        words, _, _, role, leading, more = parts[place]
        top += more * U
        line = QRectF(box.left(), top, box.width(), highs[place])
        on.block(line, words, faces[place], role, leading=leading, balanced=place == 1)
        if place == 1:
            on.places["title"] = line
        top = line.bottom() + 2 * U


def _video(on: Canvas, stage: QRectF, scene: Video) -> None:
    room = stage.adjusted(0, 0, -36 * U - 3 * U, 0)
    wide = min(room.width(), 78 * U * 1.7778)
    box = QRectF(0, 0, wide, wide * 9 / 16)
    box.moveCenter(room.center())
    draw_live(on, box)
    draw_code(on, QRectF(room.right() + 3 * U, stage.top(), 36 * U, stage.height()), 28)
    if not scene.name:
        return
    em = 2.3 * U
    name, about = style.font(round(1.7 * em), 700), style.font(round(em), 400)
    high = 2.04 * em + (1.2 * em if scene.about else 0) + 1.15 * em
    text = max(paint.width(scene.name, name), paint.width(scene.about, about))
    field = QRectF(0, 0, min(0.76 * box.width(), text + 2.3 * em), high)
    field.moveBottomLeft(box.bottomLeft())
    field.translate(0.04 * box.width(), -0.08 * box.height())
    on.field(field, QColor(14, 17, 22, 230))
    on.field(QRectF(field.left(), field.top(), 0.4 * em, high), "action")
    inner = field.adjusted(1.3 * em, 0.55 * em, -em, 0)
    inner.setHeight(2.04 * em)
    on.line(inner, scene.name, name, "#E6EDF3")
    inner.translate(0, 2.04 * em)
    inner.setHeight(1.2 * em)
    on.line(inner, scene.about, about, "#E6EDF3")
    on.places["third"] = field
