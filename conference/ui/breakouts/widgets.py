"""The list of breakouts with its buttons."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from conference.ui.breakouts.says import BreakoutLine
from conference.ui.kit import paint, style
from conference.ui.kit.acted_list import ActedList, ListLook
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["ACTS", "GUARDED", "BreakoutsWidget"]

LINE, TALL = 52, 88
"""The height of a breakout that is prepared or over, and of one that is on."""

GUARDED = {
    "start": ("desk-breakouts-start", "desk-breakouts-start-again"),
    "recall": ("desk-breakouts-recall", "desk-breakouts-recall-again"),
    "end": ("desk-breakouts-end", "desk-breakouts-end-again"),
}
"""What nobody takes back, by the keys of the words on its button and of those once it is armed."""

FIRST = {
    "start": "desk-breakouts-start",
    "more": "desk-breakouts-more",
    "less": "desk-breakouts-less",
    "next": "desk-breakouts-next",
}
LAST = {
    "recall": "desk-breakouts-recall",
    "end": "desk-breakouts-end",
    "change": "desk-breakouts-change",
    "forget": "desk-breakouts-forget",
}
ACTS = FIRST | LAST
"""What can be done to a breakout, by the keys of the words on its buttons, in two rows."""

SELDOM = frozenset({"change", "forget"})
"""Acts whose buttons are there only when they can be done."""


class BreakoutsWidget(ActedList):
    """The breakouts, with all that can be done to the selected one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        look = ListLook(
            name=say("desk-panels-breakouts"),
            acts=[{act: say(key) for act, key in row.items()} for row in (FIRST, LAST)],
            empty=say("desk-breakouts-empty"),
            begin=say("desk-breakouts-begin"),
            spoken=_spoken,
            draw=_draw,
            height=_height,
            guarded={act: (say(idle), say(armed)) for act, (idle, armed) in GUARDED.items()},
        )
        super().__init__(look, parent)

    def may(self, line: BreakoutLine) -> frozenset[str]:
        """What its state allows."""
        return line.may

    def shown(self, line: BreakoutLine | None) -> frozenset[str]:
        """All but what is seldom, where it cannot be done."""
        may = line.may if line is not None and self._may_act else frozenset[str]()
        return frozenset(ACTS) - (SELDOM - may)


def _height(line: BreakoutLine) -> int:
    return TALL if line.may & {"recall", "next", "more"} or line.who else LINE


def _draw(painter: QPainter, box: QRectF, line: BreakoutLine) -> None:
    """Title and rooms at the left, how it stands and the clock at the right."""
    inner = box.adjusted(12, 4, -12, -4)
    ink, muted = style.colour(line.tone), style.colour(Tone.MUTED)
    face, small, bold = style.font(24, 700), style.font(13), style.font(13, 600)
    top = QRectF(inner.left(), inner.top(), inner.width(), 22)
    paint.text(painter, top, line.time, face, ink, paint.RIGHT)
    taken = paint.width("00:00", face) + 8 if line.time else 0
    head = top.adjusted(0, 0, -taken, 0)
    paint.text(painter, head, line.word, bold, ink, paint.RIGHT)
    title = head.adjusted(0, 0, -paint.width(line.word, bold) - 8, 0)
    paint.text(painter, title, line.title, bold, style.colour(Tone.TEXT))
    second = top.translated(0, 22)
    paint.text(painter, second, line.after, small, muted, paint.RIGHT)
    rooms = second.adjusted(0, 0, -paint.width(line.after, small) - 8, 0)
    if _height(line) == LINE:
        paint.text(painter, rooms, line.rooms, small, muted)
        return
    paint.text(painter, second.translated(0, 20), line.rooms, small, style.colour(Tone.TEXT))
    who = style.colour(Tone.WARNING) if line.is_late else muted
    paint.text(painter, second.translated(0, 38), line.who, small, who)


def _spoken(line: BreakoutLine) -> str:
    said = (
        line.title,
        f"{line.word.lower()} {line.time}".strip(),
        line.after,
        line.rooms,
        line.who,
    )
    return ", ".join(filter(None, said))
