"""The entry of the digits by two logins: what stands, who enters now, and a digit as big as a hand.

What somebody has entered is never shown again here: the field is emptied as it is sent, and the
server says only that it has come.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from conference.ui.kit import paint, style
from conference.ui.kit.canvas import ChartView
from conference.ui.kit.controls import Button, TextLabel, set_flag
from conference.ui.lottery.panel.parts import Alarm, PageView, text_block
from conference.ui.lottery.says.digits import DigitsPage, EnteringPerson, PlaceBox, value_fault
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["DigitsView"]

BOX, GAP = 76.0, 12.0
PAD, WIDEST = 440, 16_777_215
"""The width of the entry of a digit, and none, in pixels."""


class Places(ChartView):
    """The values as they fall: a box each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("desk-lottery-values"), parent)
        self._places: tuple[PlaceBox, ...] = ()

    def show_places(self, places: tuple[PlaceBox, ...], *, is_stale: bool) -> None:
        """Show the boxes of all values, with what was agreed on in them."""
        if places != self._places or is_stale != self._is_stale:
            self._places = places
            spoken = "; ".join(map(_spoken, places))
            self.changed(BOX + 22 if places else 0, spoken, is_stale=is_stale)

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Draw the boxes; the beacon takes what room is left.

        The digits are a number, which is read from the left also where all else is turned over.
        """
        left = box.left()
        for one in self._places:
            wide = max(BOX, min(560.0, box.right() - left)) if one.is_beacon else BOX
            at = box.right() - (left - box.left()) - wide if self.isRightToLeft() else left
            self._box(painter, one, QRectF(at + 1, 1, wide - 2, BOX - 2))
            left += wide + GAP

    def _box(self, painter: QPainter, one: PlaceBox, box: QRectF) -> None:
        edge = style.colour(Tone.ACTION if one.is_now else "line")
        painter.setPen(QPen(edge, 2 if one.is_now else 1))
        painter.setBrush(style.colour("raised" if one.value else "window"))
        painter.drawRoundedRect(box, 6, 6)
        face = style.font(15 if one.is_beacon else 48, 700 if not one.is_beacon else 500)
        ink = style.colour(Tone.TEXT)
        paint.text(painter, box.adjusted(8, 0, -8, 0), one.value, face, ink, paint.CENTRE)
        label = QRectF(box.left(), box.bottom() + 3, box.width(), 18)
        role = Tone.ACTION if one.is_now else Tone.MUTED
        paint.text(painter, label, one.label, style.font(12), style.colour(role), paint.CENTRE)


class PersonCard(QFrame):
    """One of the two people, by login; ``repeated`` says that a value is to be entered anew."""

    repeated = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        heading = TextLabel(12, 600, Tone.MUTED)
        heading.show_text(label)
        self.name = TextLabel(15, 600, elide=True)
        self.state = TextLabel(13, 500, elide=True)
        self.button = Button(say("desk-lottery-enter-anew"))
        self.button.clicked.connect(self.repeated)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 10, 12, 10)
        grid.setColumnStretch(0, 1)
        grid.addWidget(heading, 0, 0)
        grid.addWidget(self.name, 1, 0)
        grid.addWidget(self.state, 2, 0)
        grid.addWidget(self.button, 0, 1, 3, 1, Qt.AlignmentFlag.AlignVCenter)

    def show_person(self, person: EnteringPerson) -> None:
        """Show login and state; the button is there where something can be entered anew."""
        self.name.show_text(person.name, tip=person.name)
        tone = Tone.PREVIEW if person.has_entered else Tone.MUTED
        self.state.show_text(person.state, Tone.ACTION if person.is_turn else tone, person.state)
        set_flag(self, "turn", "true" if person.is_turn else "false")
        self.button.setVisible(person.can_repeat)


class DigitField(QLineEdit):
    """One digit: the last one typed counts; Enter sends. Blanks are no digits and do nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("digit")
        self.setFont(style.font(48, 700))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedSize(QSize(112, 112))
        self.setAccessibleName(say("desk-lottery-the-digit"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit takes the place of the one before."""
        text = event.text()
        if event.key() == Qt.Key.Key_Escape:
            self.setText("")
        elif len(text) == 1 and text.isascii() and text.isdigit() and not event.isAutoRepeat():
            self.setText(text)
        elif not text.isprintable() or not text:
            super().keyPressEvent(event)


class DigitsView(PageView):
    """``repeated`` says that a value is to be entered anew, ``entered`` gives place and value."""

    repeated = Signal()
    entered = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: DigitsPage | None = None
        self.places, self.alarm = Places(), Alarm(24)
        here, there = say("desk-lottery-this-desk"), say("desk-lottery-other-desk")
        self.people = (PersonCard(here), PersonCard(there))
        self.asks = text_block(24, 600)
        self.note = text_block(13, 500, Tone.WARNING)
        self.source = text_block(13, 400, Tone.MUTED)
        self.digit, self.beacon = DigitField(), QLineEdit()
        self.beacon.setFont(style.font(18))
        self.beacon.setPlaceholderText(say("desk-lottery-beacon-placeholder"))
        self.beacon.setAccessibleName(say("desk-lottery-the-beacon"))
        self.keys = [Button(str(number)) for number in range(10)]
        self.enter = Button(say("desk-lottery-enter-button"))
        self.enter.setProperty("role", "primary")
        self.enter.setMinimumSize(260, 52)
        self.fields = QStackedWidget()
        self.fields.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(14)
        for card in self.people:
            cards.addWidget(card, 1)
        keypad = QWidget()
        keypad.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        pad = QGridLayout(keypad)
        pad.setContentsMargins(0, 0, 0, 0)
        pad.setSpacing(6)
        for number, key in enumerate(self.keys):
            key.setObjectName("key")
            key.setFont(style.font(18, 600))
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            key.setAccessibleName(say("desk-lottery-key-digit", digit=str(number)))
            pad.addWidget(key, *divmod((number - 1) % 10, 5))
        one = QWidget()
        line = QHBoxLayout(one)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(20)
        line.addWidget(self.digit)
        line.addWidget(keypad)
        line.addStretch(1)
        other = QWidget()
        column = QVBoxLayout(other)
        column.setContentsMargins(0, 0, 0, 0)
        self.beacon.setMinimumHeight(52)
        column.addWidget(self.beacon)
        column.addStretch(1)
        self.fields.addWidget(one)
        self.fields.addWidget(other)
        self.body.addWidget(self.places)
        self.body.addWidget(self.alarm)
        self.body.addLayout(cards)
        self.body.addWidget(self.asks)
        sending = QHBoxLayout()
        sending.setSpacing(20)
        sending.addWidget(self.fields, 1)
        sending.addWidget(self.enter, 0, Qt.AlignmentFlag.AlignTop)
        sending.addStretch(0)
        self.body.addLayout(sending)
        self.body.addWidget(self.note)
        self.body.addWidget(self.source)
        self.body.addStretch(1)

    def _listen(self) -> None:
        self.people[0].repeated.connect(self.repeated)
        for number, key in enumerate(self.keys):
            key.clicked.connect(lambda _checked=False, number=number: self._press(number))
        for field in (self.digit, self.beacon):
            field.textChanged.connect(self._check)
            field.returnPressed.connect(self._on_enter)
        self.enter.clicked.connect(self._on_enter)

    def show_page(self, page: DigitsPage, *, is_stale: bool) -> None:
        """Show the entry; another person or place empties the field."""
        is_new = self._page is None or page.key != self._page.key
        opened = self._page is not None and bool(self._page.why) and not page.why
        self._page = page
        if is_new:
            self.digit.setText("")
            self.beacon.setText("")
        self.places.show_places(page.places, is_stale=is_stale)
        self.alarm.show_text(page.alarm)
        for card, person in zip(self.people, page.people, strict=True):
            card.show_person(person)
        self.asks.show_text(page.asks, is_stale=is_stale)
        self.source.show_text(page.source)
        self.fields.setVisible(not page.is_done)
        self.fields.setCurrentIndex(1 if page.is_beacon else 0)
        self.fields.setMaximumWidth(WIDEST if page.is_beacon else PAD)
        for widget in (self.digit, self.beacon, *self.keys):
            widget.setEnabled(not page.why)
        self._check()
        if (is_new or opened) and not page.why:
            self.field.setFocus()

    @property
    def field(self) -> QLineEdit:
        """The field of the present value: that of a digit, or that of the beacon."""
        return self.beacon if self._page is not None and self._page.is_beacon else self.digit

    def first(self) -> QWidget | None:
        """The field."""
        return self.field

    def _press(self, number: int) -> None:
        self.digit.setText(str(number))
        self.digit.setFocus()

    def _check(self) -> None:
        page = self._page
        if page is None:
            return
        fault = page.why or value_fault(self.field.text(), is_beacon=page.is_beacon)
        label = say("desk-lottery-enter-button")
        self.enter.setText(say("desk-lottery-enter-as", login=page.by) if page.by else label)
        self.enter.setEnabled(not fault)
        self.enter.setVisible(not page.is_done)
        self.note.show_text(page.why if not page.is_done else "")

    def _on_enter(self) -> None:
        """Send what is in the field, once: it is empty before anything else can happen."""
        page = self._page
        if page is None or page.why:
            return
        value = self.field.text().strip()
        if value_fault(value, is_beacon=page.is_beacon):
            return
        self.field.setText("")  # clear() could be undone and seen
        self.entered.emit(page.place, value)


def _spoken(one: PlaceBox) -> str:
    if not one.value:
        return say("desk-lottery-value-not-yet", label=one.label)
    return say("desk-lottery-value-spoken", label=one.label, value=one.value)
