"""The panel of messages to parties: one line to write in, and what was sent."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from conference.client.session import Answered
from conference.deliberation.rooms.commands import SendMessage, TakeMessageBack
from conference.protocol.messages import Ack
from conference.ui.arrangements import PanelSpots, Side, Spot
from conference.ui.bridge.bridge import Frame
from conference.ui.kit import paint, style
from conference.ui.kit.controls import Button, ChoiceBox, GuardedButton
from conference.ui.kit.keyboard import keyboard
from conference.ui.kit.line_model import LinesModel
from conference.ui.kit.lines import LinesView
from conference.ui.kit.rows import RowPainter
from conference.ui.kit.search import CommandEntry
from conference.ui.kit.tips import plain_tip
from conference.ui.panel import Panel
from conference.ui.picture import Picture, Tone
from conference.ui.rooms.intents import PartiesPanel
from conference.ui.rooms.says.messages import (
    Draft,
    SentMessage,
    Whom,
    hindrance,
    message_of,
    sent_messages,
    whom_words,
)
from conference.words.spoken import say

__all__ = ["MessagesPanel", "MessagesWidget"]

LINE = 40


class MessagesWidget(QWidget):
    """``sent``: send what is written. ``back`` gives the id of a message to be taken back."""

    sent = Signal()
    back = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.whom, self.text, self.minutes = ChoiceBox(), QLineEdit(), QSpinBox()
        self.whom.addItems(["", "", ""])
        self.whom.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.whom.setMinimumWidth(80)
        self.text.setMaxLength(200)
        self.text.setPlaceholderText(say("desk-rooms-write-hint"))
        self.minutes.setRange(1, 1440)
        self.minutes.setValue(5)
        self.minutes.setSuffix(say("desk-rooms-minutes"))
        self.send, self.take_back = (
            GuardedButton(say("desk-rooms-send")),
            Button(say("desk-rooms-take-back")),
        )
        self.send.confirmed.connect(self.sent)
        self.take_back.clicked.connect(self._on_back)
        self.model = LinesModel(
            lambda one: one.key, lambda one: f"{one.text}, {one.fate}", self, has_tips=True
        )
        self.view = LinesView()
        self.view.setModel(self.model)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setItemDelegate(RowPainter(self.view, _draw, LINE))
        self.view.setAccessibleName(say("desk-rooms-sent-list"))
        self.view.selectionModel().currentChanged.connect(self._judge)
        self._lay_out()

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.text, 1)
        first.addWidget(self.minutes)
        second.addWidget(self.whom, 1)
        second.addWidget(self.send)
        second.addWidget(self.take_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 8)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self.view, 1)

    def show_whom(self, names: tuple[str, str, str]) -> None:
        """Name the choices of to whom it goes."""
        for place, name in enumerate(names):
            if self.whom.itemText(place) != name:
                self.whom.setItemText(place, name)

    def show_sent(self, lines: tuple[SentMessage, ...]) -> None:
        """Show what was sent; the message that is selected stays so."""
        before = self.model.line(self.view.currentIndex())
        self.model.show(lines)
        if before is not None and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.place(before.key))
        self._judge()

    def offer(self, why: str) -> None:
        """Whether what is written can be sent now, and else why not."""
        subject = f"{self.whom.currentText()}: {self.text.text()}"
        again = say("desk-rooms-send-again")
        self.send.offer(say("desk-rooms-send"), again, subject, enabled=not why, tip=why)

    def _judge(self) -> None:
        chosen = self.model.line(self.view.currentIndex())
        self.take_back.setEnabled(chosen is not None and chosen.may_take_back)
        self.take_back.setToolTip(plain_tip(say("desk-rooms-take-back-tip")))

    def _on_back(self) -> None:
        chosen = self.model.line(self.view.currentIndex())
        if chosen is not None:
            self.back.emit(chosen.key)


def _draw(painter: QPainter, box: QRectF, message: SentMessage) -> None:
    """The words above, what became of them below."""
    inner = box.adjusted(2, 2, -2, -2)
    half = inner.height() / 2
    above = QRectF(inner.left(), inner.top(), inner.width(), half)
    paint.text(painter, above, message.text, style.font(13, 600), style.colour(message.tone))
    below = above.translated(0, half)
    paint.text(painter, below, message.fate, style.font(13), style.colour(Tone.MUTED))


class MessagesPanel(Panel):
    """Writes to the party that is selected in the table, to those of its filter, or to all."""

    name = "messages"
    title = "desk-panels-messages"
    short = "desk-panels-messages-short"
    standing = PanelSpots(
        wide={"show": Spot(Side.RIGHT, 1, 3), "parties": Spot(Side.RIGHT, 0, 3)},
        narrow={"show": Spot(Side.RIGHT, 0, 6), "parties": Spot(Side.RIGHT, 0, 3)},
    )
    widget: MessagesWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = MessagesWidget()
        self.widget.sent.connect(self._send)
        self.widget.back.connect(lambda message: self.host.send(TakeMessageBack(message)))
        self.widget.text.textChanged.connect(self._show)
        self.widget.text.returnPressed.connect(self._on_return)
        self.widget.whom.currentIndexChanged.connect(self._show)
        self._picture = Picture()

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut."""
        return (
            CommandEntry("write", say("desk-panels-parties"), say("desk-rooms-write"), "Ctrl+G"),
        )

    def show(self, frame: Frame) -> None:
        """Bring to whom it can go, and what was sent, up to date."""
        self._picture = frame.picture
        if self.widget.isVisible():
            self._show()

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """The command that shows it, which can always be given."""
        return self.keys

    def do(self, key: str) -> bool:
        """Bring it to the front, with the cursor where one writes."""
        if key != "write":
            return False
        self.host.bring_up(self)
        self.widget.text.setFocus()
        return True

    def answered(self, answered: Answered) -> None:
        """What was sent stands in the list; what was refused stays where it was written."""
        sent, widget = answered.command, self.widget
        is_in = isinstance(sent, SendMessage) and isinstance(answered.answer, Ack)
        if is_in and isinstance(sent, SendMessage) and sent.text == widget.text.text().strip():
            widget.text.clear()

    def _on_return(self) -> None:
        """As a click on Send, which takes two; where nothing can be sent, say why."""
        if not keyboard().is_stroke(Qt.Key.Key_Return):
            return
        if why := hindrance(self._picture, self._draft()):
            self.host.alert(Tone.WARNING, why)
        else:
            self.widget.send.press()

    def _draft(self) -> Draft:
        widget, parties = self.widget, self.host.panel(PartiesPanel)
        whom = Whom(max(0, widget.whom.currentIndex()))
        text, minutes = widget.text.text(), widget.minutes.value()
        return Draft(whom, text, minutes, parties.widget.selected(), parties.filtered)

    def _show(self) -> None:
        draft = self._draft()
        self.widget.show_whom(whom_words(self._picture, draft))
        self.widget.show_sent(sent_messages(self._picture))
        self.widget.offer(hindrance(self._picture, draft))

    def _send(self) -> None:
        draft = self._draft()
        if not hindrance(self._picture, draft):
            self.host.send(message_of(draft, self.host.new_id()))
