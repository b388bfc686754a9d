"""The chamber at a glance: the quorum as a bar, the vote in words, tellers, what can be done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from conference.ui.chamber.says.state import (
    ChamberAct,
    ChamberSheet,
    SignedIn,
    Unlocking,
    Voting,
)
from conference.ui.kit import paint, style
from conference.ui.kit.controls import Button, TextLabel, rule
from conference.ui.kit.easing import Eased
from conference.ui.kit.phrase import Phrase
from conference.ui.kit.tips import plain_tip
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["ChamberWidget", "QuorumBar"]


class QuorumBar(QWidget):
    """Who is in the hall, of all seats; a mark where the quorum is, how that stands in words."""

    HIGH = 104

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: SignedIn | None = None
        self._is_stale = False
        self._eased = Eased(self)
        self._eased.moved.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_quorum(self, shown: SignedIn, *, is_stale: bool) -> None:
        """Show this; the bar eases to its length."""
        if (shown, is_stale) == (self.shown, self._is_stale):
            return
        jump = self.shown is None
        self.shown, self._is_stale = shown, is_stale
        said = f"{shown.figure} {shown.whole}, {shown.mark_words}, {shown.says.text}"
        self.setAccessibleName(said)
        self._eased.go([shown.fraction], jump=jump)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the figure, the bar, and the words of the mark."""
        return QSize(320, self.HIGH)

    def minimumSizeHint(self) -> QSize:
        """Narrow is fine."""
        return QSize(240, self.HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        if self.shown is None:
            return
        with paint.painting(self) as painter:
            painter.setOpacity(style.stale() if self._is_stale else 1.0)
            self._draw(painter, self.shown)

    def _draw(self, painter: QPainter, shown: SignedIn) -> None:
        wide, big = float(self.width()), style.font(32, 600)
        text, muted = style.colour(Tone.TEXT), style.colour(Tone.MUTED)
        paint.text(painter, QRectF(0, 0, wide, 42), shown.figure, big, text)
        left = paint.width(shown.figure, big) + 10
        says = paint.fitted(shown.says.text, style.font(18, 700), wide * 0.5, 1, 0.6)
        taken = paint.width(shown.says.text, says) + 8
        room = QRectF(left, 4, max(0.0, wide - left - taken), 38)
        _whole(painter, room, shown.whole, muted)
        ink = style.colour(shown.says.tone)
        paint.text(painter, QRectF(0, 4, wide, 38), shown.says.text, says, ink, paint.RIGHT)
        track = QRectF(0, 50, wide, 20)
        value = self._eased.values[0] if self._eased.values else shown.fraction
        paint.bar(painter, track, value, style.colour(Tone.ACTION), style.colour("raised"))
        face = style.font(12, 500)
        under = QRectF(0, 76, wide, 20)
        if shown.mark is None:
            paint.text(painter, under, shown.mark_words, face, muted)
            return
        x = wide * shown.mark
        painter.setPen(QPen(text, 2))
        painter.drawLine(QPointF(x, 46), QPointF(x, 75))
        own = paint.width(shown.mark_words, face) + 2
        under = QRectF(max(0.0, min(x - own / 2, wide - own)), 76, own, 20)
        paint.text(painter, under, shown.mark_words, face, text)


def _whole(painter: QPainter, room: QRectF, words: str, ink: QColor) -> None:
    """What the figure is of: on one line, or on two where there is no room for that."""
    for face in (style.font(13, 500), style.font(12, 500)):
        if paint.fits(words, face, room.width(), 1):
            paint.text(painter, room, words, face, ink)
            return
    painter.setFont(style.font(12, 500))
    painter.setPen(ink)
    wrap = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
    paint.write(painter, room, wrap, words)


class ChamberWidget(QWidget):
    """``asked`` gives what the operator wants to do, ``confirm`` the seat to be unlocked."""

    asked = Signal(str)
    confirm = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty = _block(13, 400, Tone.MUTED)
        self.quorum = QuorumBar()
        self.head, self.number = TextLabel(13, 700), TextLabel(12, 600, Tone.MUTED)
        self.question = _block(18, 600)
        self.needs = _block(13, 500)
        self.turnout, self.channels = _block(15, 600), _block(13, 400, Tone.MUTED)
        self.counts, self.no_vote = _block(13, 500), _block(13, 400, Tone.MUTED)
        self.tellers = [_block(13, 500) for _ in range(2)]
        self.tellers_head = TextLabel(12, 600, Tone.MUTED)
        self.tellers_head.show_text(say("desk-chamber-tellers"))
        self.buttons = {act: Button() for act in ChamberAct}
        self.waiting: list[tuple[TextLabel, Button]] = []
        self._seats: tuple[int, ...] = ()
        for act, button in self.buttons.items():
            button.clicked.connect(partial(self._ask, act))
        self.setMinimumWidth(300)
        self._lay_out()

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.empty)
        column.addWidget(self.quorum)
        column.addWidget(rule())
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.head)
        line.addWidget(self.number)
        line.addStretch(1)
        column.addLayout(line)
        for part in (self.no_vote, self.question, self.needs, self.turnout, self.channels):
            column.addWidget(part)
        column.addWidget(self.counts)
        column.addWidget(self.tellers_head)
        for teller in self.tellers:
            column.addWidget(teller)
        self._waits = QVBoxLayout()
        column.addLayout(self._waits)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addLayout(self._foot())

    def _foot(self) -> QGridLayout:
        """The buttons, always in the same places."""
        grid = QGridLayout()
        grid.setContentsMargins(14, 8, 14, 12)
        grid.setSpacing(8)
        for place, button in enumerate(self.buttons.values()):
            grid.addWidget(button, place // 2, place % 2)
        return grid

    def show_sheet(self, sheet: ChamberSheet) -> None:
        """Show how the chamber stands."""
        is_stale = sheet.is_stale
        _put(self.empty, Phrase(sheet.empty), is_stale=False)
        self.quorum.setVisible(sheet.signed_in is not None)
        if sheet.signed_in is not None:
            self.quorum.show_quorum(sheet.signed_in, is_stale=is_stale)
        self._show_vote(sheet.voting, sheet.no_vote, is_stale=is_stale)
        self._show_waiting(sheet.unlocking)
        for offer in sheet.offers:
            button = self.buttons[offer.act]
            if button.text() != offer.label:
                button.setText(offer.label)
            button.setEnabled(not offer.why)
            button.setToolTip(plain_tip(offer.why))

    def _show_vote(self, vote: Voting | None, no_vote: str, *, is_stale: bool) -> None:
        _put(self.no_vote, Phrase(no_vote), is_stale=False)
        head = vote.head if vote is not None else Phrase("")
        self.head.show_text(head.text, head.tone, is_stale=is_stale)
        self.number.show_text(vote.number if vote is not None else "")
        lines = (
            (self.question, vote.question if vote else ""),
            (self.needs, vote.needs if vote else ""),
            (self.turnout, vote.turnout if vote else ""),
            (self.channels, vote.channels if vote else ""),
        )
        for label, words in lines:
            _put(label, Phrase(words, _tone_of(label)), is_stale=is_stale)
        _put(self.counts, vote.counts if vote else Phrase(""), is_stale=is_stale)
        tellers = vote.tellers if vote is not None else ()
        self.tellers_head.setVisible(bool(tellers))
        for place, label in enumerate(self.tellers):
            told = tellers[place] if place < len(tellers) else Phrase("")
            _put(label, told, is_stale=is_stale)

    def _show_waiting(self, unlocking: tuple[Unlocking, ...]) -> None:
        while len(self.waiting) < len(unlocking):
            says, button = _block(13, 500, Tone.WARNING), Button()
            button.clicked.connect(partial(self._confirm, len(self.waiting)))
            self._waits.addWidget(says)
            self._waits.addWidget(button)
            self.waiting.append((says, button))
        self._seats = tuple(one.seat for one in unlocking)
        for place, (says, button) in enumerate(self.waiting):
            is_there = place < len(unlocking)
            says.setVisible(is_there)
            button.setVisible(is_there)
            if is_there:
                one = unlocking[place]
                says.show_text(one.says)
                button.setText(one.label)
                button.setEnabled(not one.why)
                button.setToolTip(plain_tip(one.why))

    def _ask(self, act: ChamberAct, _checked: bool = False) -> None:
        self.asked.emit(act.value)

    def _confirm(self, place: int, _checked: bool = False) -> None:
        self.confirm.emit(self._seats[place])


def _block(size: int, weight: int, tone: Tone = Tone.TEXT) -> TextLabel:
    label = TextLabel(size, weight, tone)
    label.setWordWrap(True)
    label.setProperty("tone", tone.value)
    label.hide()
    return label


def _tone_of(label: TextLabel) -> Tone:
    """The role of colour that a label was made with."""
    return Tone(label.property("tone"))


def _put(label: TextLabel, said: Phrase, *, is_stale: bool) -> None:
    """Show a sentence; "" takes no room."""
    label.show_text(said.text, said.tone if said.text else None, said.tip, is_stale=is_stale)
    label.setVisible(bool(said.text))
