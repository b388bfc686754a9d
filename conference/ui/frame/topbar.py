"""The bar at the top: what is on air, in words, in red; the clock; how late; who is there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from conference.ui.frame.says.status import StatusBar
from conference.ui.kit import paint, style
from conference.ui.kit.controls import TextLabel, rule, set_flag
from conference.ui.kit.phrase import Phrase
from conference.ui.kit.tips import plain_tip
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["HealthSign", "TopBar"]

SIGN = 36
"""The height of the lamp and of the mark of a rehearsal, in pixels."""


class HealthSign(QWidget):
    """A dot and a word: the dot helps the eye, the word says it. An alarm has its sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrase = Phrase("")
        self._is_stale = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def show_phrase(self, phrase: Phrase, *, is_stale: bool = False) -> None:
        """Show a state, its word in the colour of its tone; that of text means that all is well."""
        if (phrase, is_stale) != (self._phrase, self._is_stale):
            self._phrase, self._is_stale = phrase, is_stale
            self.setToolTip(plain_tip(phrase.tip))
            self.setAccessibleName(phrase.text)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as its word."""
        return QSize(int(paint.width(self._phrase.text, style.font(13, 500))) + 18, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw dot and word."""
        with paint.painting(self) as painter:
            painter.setOpacity(style.stale() if self._is_stale else 1.0)
            fine = self._phrase.tone is Tone.TEXT
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour(Tone.ACTION if fine else self._phrase.tone))
            if self._phrase.tone is Tone.DANGER:
                painter.drawPixmap(
                    0, self.height() // 2 - 6, style.pixmap("alert", 12, Tone.DANGER)
                )
            else:
                painter.drawEllipse(QRectF(0, self.height() / 2 - 4, 8, 8))
            box = QRectF(14, 0, self.width() - 14, self.height())
            ink = style.colour(self._phrase.tone)
            paint.text(painter, box, self._phrase.text, style.font(13, 500), ink)


class TopBar(QWidget):
    """The bar, and under it, while there is no link, the sentence that says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lamp = QLabel(say("desk-frame-off-air"))
        self.lamp.setObjectName("lamp")
        self.lamp.setFont(style.font(15, 700))
        self.lamp.setFixedHeight(SIGN)
        self.item = TextLabel(18, 600, elide=True)
        self.shows = TextLabel(13, 600, Tone.MUTED, elide=True)
        self.left = TextLabel(48, 700)
        self.rehearsal = QLabel(say("room-rehearsal"))
        self.rehearsal.setObjectName("rehearsal")
        self.rehearsal.setFont(style.font(13, 700))
        self.rehearsal.setFixedHeight(SIGN)
        self.clock = TextLabel(24, 600)
        self.zone = TextLabel(13, 400, Tone.MUTED)
        self.lateness = TextLabel(32, 700)
        self.hard = TextLabel(13)
        self.crowd = TextLabel(13)
        self.login = TextLabel(13)
        self.link, self.record, self.stream = HealthSign(), HealthSign(), HealthSign()
        self.banner = QLabel()
        self.banner.setTextFormat(Qt.TextFormat.PlainText)
        self.banner.setObjectName("banner")
        self.banner.setFont(style.font(13, 600))
        self.banner.setWordWrap(True)
        self.banner.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        bar = QFrame()
        bar.setObjectName("topbar")
        line = QHBoxLayout(bar)
        line.setContentsMargins(12, 2, 16, 2)
        line.setSpacing(14)
        self._rule = rule(upright=True)
        signs = QHBoxLayout()
        signs.setSpacing(12)
        for health in (self.link, self.record, self.stream):
            signs.addWidget(health)
        people = QHBoxLayout()
        people.setSpacing(12)
        people.addWidget(self.crowd)
        people.addStretch(1)
        people.addWidget(self.login)
        line.addWidget(self.lamp)
        line.addLayout(_stacked(self.item, self.shows), 1)
        line.addWidget(self.rehearsal)
        line.addWidget(self.left)
        line.addLayout(_stacked(self.lateness, self.hard))
        line.addWidget(self._rule)
        line.addLayout(_stacked(self.clock, self.zone))
        line.addLayout(_stacked(signs, people))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.banner)

    def show_bar(self, bar: StatusBar) -> None:
        """Show what is on air, the clock and all states; faded while the link is down."""
        old = bool(bar.stale)
        lit = "stale" if old else "true"
        set_flag(self.lamp, "on", lit if bar.on_air else "false")
        if bar.air != self.lamp.text():
            self.lamp.setText(bar.air)
        tone = Tone.TEXT if bar.on_air else Tone.MUTED
        self.item.show_text(bar.item, tone, bar.item, is_stale=old)
        self.rehearsal.setVisible(bar.rehearsal)
        self.clock.show_text(bar.clock)
        self.zone.show_text(bar.zone)
        self.zone.setVisible(bool(bar.zone))
        for label, phrase in (
            (self.shows, bar.shows),
            (self.left, bar.left),
            (self.lateness, bar.lateness),
            (self.hard, bar.hard),
            (self.crowd, bar.crowd),
            (self.login, bar.login),
        ):
            label.show_text(phrase.text, phrase.tone, phrase.tip, is_stale=old)
            label.setVisible(bool(phrase.text))
        self.link.show_phrase(bar.link)
        self.record.show_phrase(bar.record, is_stale=old)
        self.stream.show_phrase(bar.stream, is_stale=old)
        if bar.stale != self.banner.text():
            self.banner.setText(bar.stale)
        self.banner.setVisible(old)


def _stacked(*parts: QWidget | QHBoxLayout) -> QVBoxLayout:
    """Parts one above the other, close together, in the middle."""
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch(1)
    for part in parts:
        column.addLayout(part) if isinstance(part, QHBoxLayout) else column.addWidget(part)
    column.addStretch(1)
    return column
