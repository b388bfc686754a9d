"""The bar at the top: what is on air, in words, in red; its time left; how late; the rest."""

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

__all__ = ["HealthSign", "TopBar"]


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
        self.lamp = QLabel("OFF AIR")
        self.lamp.setObjectName("lamp")
        self.lamp.setFont(style.font(15, 700))
        self.item = TextLabel(18, 600, elide=True)
        self.rehearsal = QLabel("REHEARSAL")
        self.rehearsal.setObjectName("rehearsal")
        self.rehearsal.setFont(style.font(13, 700))
        self.left_word, self.left = TextLabel(18, 600), TextLabel(48, 700)
        self.clock = TextLabel(24, 600)
        self.zone = TextLabel(13, 400, Tone.MUTED)
        self.lateness = TextLabel(32, 600)
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
        line.setSpacing(12)
        line.addWidget(self.lamp, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.item, 1)
        line.addWidget(self.rehearsal)
        self._rules = [rule(upright=True) for _ in range(4)]
        line.addWidget(self.left_word)
        line.addWidget(self.left)
        line.addWidget(self._rules[0])
        line.addWidget(self.lateness)
        line.addWidget(self._rules[1])
        line.addLayout(_column(_row(self.clock), _row(self.zone)))
        health = (self.link, self.record, self.stream)
        first = _row(self.hard, self._rules[2], self.crowd)
        line.addLayout(_column(first, _row(*health, self._rules[3], self.login)))
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
        tone = Tone.PROGRAMME if bar.on_air else Tone.MUTED
        self.item.show_text(bar.item, tone, bar.item, is_stale=old)
        self.rehearsal.setVisible(bar.rehearsal)
        self.clock.show_text(bar.clock)
        self.zone.show_text(bar.zone)
        self.zone.setVisible(bool(bar.zone))
        for label, phrase in (
            (self.left, bar.left),
            (self.left_word, bar.left_word),
            (self.lateness, bar.lateness),
            (self.hard, bar.hard),
            (self.crowd, bar.crowd),
            (self.login, bar.login),
        ):
            label.show_text(phrase.text, phrase.tone, phrase.tip, is_stale=old)
            label.setVisible(bool(phrase.text))
        self._rules[0].setVisible(bool(bar.left.text))
        self._rules[2].setVisible(bool(bar.hard.text and bar.crowd.text))
        self._rules[3].setVisible(bool(bar.login.text))
        self.link.show_phrase(bar.link)
        self.record.show_phrase(bar.record, is_stale=old)
        self.stream.show_phrase(bar.stream, is_stale=old)
        if bar.stale != self.banner.text():
            self.banner.setText(bar.stale)
        self.banner.setVisible(old)


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row


def _column(*rows: QHBoxLayout) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch(1)
    for row in rows:
        column.addLayout(row)
    column.addStretch(1)
    return column
