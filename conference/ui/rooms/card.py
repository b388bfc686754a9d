"""The panel with the card of one party: no form that holds the keys, and always beside the rest."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from conference.client.session import Answered
from conference.core.ids import PartyId
from conference.deliberation.rooms.book import Page
from conference.deliberation.rooms.commands import (
    AnswerHelp,
    HelpDone,
    NoteConduct,
    NoteParty,
    SetContact,
)
from conference.protocol.messages import Ack
from conference.ui.arrangements import PanelSpots, Side, Spot
from conference.ui.bridge.bridge import Frame
from conference.ui.kit.controls import Button, TextLabel
from conference.ui.kit.search import CommandEntry
from conference.ui.kit.tips import plain_tip
from conference.ui.lottery.panel.parts import PageView, text_block
from conference.ui.panel import Host, Panel
from conference.ui.picture import Picture, Tone
from conference.ui.rooms.intents import PartiesPanel
from conference.ui.rooms.needs import NeedsPanel
from conference.ui.rooms.says.card import Card, Told, card, read_told
from conference.words.spoken import say

__all__ = ["CardPanel", "CardWidget"]

EVERY = 3_000
"""Milliseconds between two questions to the server, while somebody looks."""

OK = 200

TYPED = (NoteParty, AnswerHelp, NoteConduct)
"""What is typed on the card and sent from there."""


class CardWidget(QWidget):
    """``noted``, ``kept``, ``answered`` and ``behaved`` (a note about conduct) give what was typed,
    ``done`` that help is done.
    """

    noted = Signal(str)
    kept = Signal(str, str)
    answered = Signal(str)
    behaved = Signal(str)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.link = text_block(18, 600), text_block(13, 600)
        self.said, self.stewards, self.conduct = text_block(), text_block(), text_block()
        self.reply, self.send = QLineEdit(), Button(say("desk-rooms-answer"))
        self.behaviour, self.keep_conduct = QLineEdit(), Button(say("desk-rooms-note-conduct"))
        self.devices, self.answer, self.codes = text_block(), text_block(), text_block()
        self.help = text_block(13, 600, Tone.DANGER)
        self.facilitator, self.telephone, self.note = QLineEdit(), QLineEdit(), QLineEdit()
        self.keep, self.add = Button(say("desk-rooms-keep")), Button(say("desk-rooms-note"))
        self.help_done = Button(say("desk-rooms-help-done"))
        self.notes, self.history = text_block(), text_block(13, 400, Tone.MUTED)
        self.empty = text_block(13, 400, Tone.MUTED)
        self._page = Page(PartyId(-1))
        self._why_not = ""
        self._set_up()
        self._lay_out()

    def _set_up(self) -> None:
        self.empty.show_text(say("desk-rooms-choose"))
        self.empty.setContentsMargins(12, 4, 12, 8)
        for field in (self.facilitator, self.telephone):
            field.setMaxLength(200)
            field.textChanged.connect(self._judge)
            field.returnPressed.connect(self._on_keep)
        self.note.setMaxLength(300)
        self.note.setPlaceholderText(say("desk-rooms-note-hint"))
        self.note.textChanged.connect(self._judge)
        self.note.returnPressed.connect(self._on_note)
        self.add.clicked.connect(self._on_note)
        self.keep.clicked.connect(self._on_keep)
        self.help_done.clicked.connect(self.done)
        self.reply.setMaxLength(300)
        self.reply.setPlaceholderText(say("desk-rooms-answer-hint"))
        self.behaviour.setMaxLength(1000)
        self.behaviour.setPlaceholderText(say("desk-rooms-conduct-hint"))
        for line, button, signal in (
            (self.reply, self.send, self.answered),
            (self.behaviour, self.keep_conduct, self.behaved),
        ):
            line.textChanged.connect(self._judge)
            emit = partial(self._emit, line, button, signal)
            line.returnPressed.connect(emit)
            button.clicked.connect(emit)

    def _lay_out(self) -> None:
        page = PageView()
        form = QFormLayout()
        form.addRow(say("desk-rooms-facilitator"), self.facilitator)
        form.addRow(say("desk-rooms-telephone"), self.telephone)
        contact, note = QHBoxLayout(), QHBoxLayout()
        contact.addLayout(form, 1)
        contact.addWidget(self.keep)
        note.addWidget(self.note, 1)
        note.addWidget(self.add)
        for block in (self.heading, self.link, self.help, self.said):
            page.body.addWidget(block)
        for parts in ((self.reply, self.send), (self.help_done,)):
            row = QHBoxLayout()
            for part in parts:
                row.addWidget(part)
            page.body.addLayout(row)
        page.body.addLayout(contact)
        for block in (self.devices, self.answer, self.codes):
            page.body.addWidget(block)
        page.body.addLayout(note)
        conduct = QHBoxLayout()
        conduct.addWidget(self.behaviour, 1)
        conduct.addWidget(self.keep_conduct)
        page.body.addWidget(self.notes)
        page.body.addWidget(self.stewards)
        page.body.addLayout(conduct)
        page.body.addWidget(self.conduct)
        page.body.addWidget(self.history)
        page.body.addStretch(1)
        self.page = page
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.empty)
        column.addWidget(page, 1)
        page.hide()

    def show_card(self, shown: Card | None) -> None:
        """Show a card; what is being typed stays until another party is shown."""
        self.empty.setVisible(shown is None)
        self.page.setVisible(shown is not None)
        if shown is None:
            return
        stale = shown.is_stale
        self.heading.show_text(shown.heading, is_stale=stale)
        self.link.show_text(shown.link, shown.tone, is_stale=stale)
        self._show_line(self.help, shown.help, is_stale=stale)
        for part in (self.help_done, self.reply, self.send):
            part.setVisible(bool(shown.help))
        self._show_page(shown.page)
        self._why_not = shown.why_not
        for line, said in (
            (self.said, shown.answered),
            (self.stewards, shown.stewards),
            (self.conduct, "\n".join(shown.conduct)),
            (self.devices, shown.devices),
            (self.answer, shown.answer),
            (self.codes, shown.codes),
            (self.notes, "\n".join(shown.notes)),
            (self.history, "\n".join(shown.history)),
        ):
            self._show_line(line, said, is_stale=stale)
        self._judge()

    @staticmethod
    def _show_line(line: TextLabel, said: str, *, is_stale: bool) -> None:
        line.show_text(said, is_stale=is_stale)
        line.setVisible(bool(said))

    def _show_page(self, page: Page) -> None:
        """Fill the fields anew for another party, and where a desk has changed what stood there."""
        before, self._page = self._page, page
        is_other = before.party != page.party
        if is_other:
            for line in (self.note, self.reply, self.behaviour):
                line.clear()
        for field, was, now in (
            (self.facilitator, before.facilitator, page.facilitator),
            (self.telephone, before.telephone, page.telephone),
        ):
            if is_other or (was != now and field.text() == was):
                field.setText(now)

    def _typed(self) -> tuple[str, str]:
        return self.facilitator.text().strip(), self.telephone.text().strip()

    def _judge(self) -> None:
        known = self._page.facilitator, self._page.telephone
        may = not self._why_not
        self.keep.setEnabled(may and self._typed() != known)
        self.add.setEnabled(may and bool(self.note.text().strip()))
        self.help_done.setEnabled(may)
        self.send.setEnabled(may and bool(self.reply.text().strip()))
        self.keep_conduct.setEnabled(may and bool(self.behaviour.text().strip()))
        for button in (self.keep, self.add, self.help_done, self.send, self.keep_conduct):
            button.setToolTip(plain_tip(self._why_not))

    def _emit(self, line: QLineEdit, button: Button, signal: SignalInstance) -> None:
        if button.isEnabled():
            signal.emit(line.text().strip())

    def _on_keep(self) -> None:
        if self.keep.isEnabled():
            self.kept.emit(*self._typed())

    def _on_note(self) -> None:
        if self.add.isEnabled():
            self.noted.emit(self.note.text().strip())


class CardPanel(Panel):
    """Shows the party that was opened last; its codes and history are asked of the server."""

    name = "card"
    title = "desk-panels-party"
    short = "desk-panels-party-short"
    standing = PanelSpots(
        wide={"show": Spot(Side.RIGHT, 1, 2), "parties": Spot(Side.RIGHT, 0, 2)},
        narrow={"show": Spot(Side.RIGHT, 0, 5), "parties": Spot(Side.RIGHT, 0, 2)},
    )
    widget: CardWidget

    def __init__(self) -> None:
        super().__init__()
        self.widget = CardWidget()
        self.widget.noted.connect(self._note)
        self.widget.kept.connect(self._keep)
        self.widget.answered.connect(self._answer)
        self.widget.behaved.connect(self._behave)
        self.widget.done.connect(self._done)
        self.party: int | None = None
        self._told: Told | None = None
        self._asked_at = -EVERY
        self._picture = Picture()

    @property
    def keys(self) -> tuple[CommandEntry, ...]:
        """Its commands that have a shortcut."""
        return (
            CommandEntry("card", say("desk-panels-parties"), say("desk-rooms-show-card"), "Ctrl+I"),
        )

    def join(self, host: Host) -> None:
        """Open the party that is chosen with Enter."""
        super().join(host)
        host.panel(PartiesPanel).opened.connect(self.open)
        host.panel(NeedsPanel).opened.connect(self.open)

    def open(self, party: int) -> None:
        """Show the card of this party, and bring it to the front."""
        self.party, self._told, self._asked_at = party, None, -EVERY
        self.host.bring_up(self)
        self.host.redraw()

    def show(self, frame: Frame) -> None:
        """Bring the card up to date, while it is seen."""
        picture = self._picture = frame.picture
        if not self.widget.isVisible():
            return
        self._ask()
        shown = card(picture, self.party, self._told) if self.party is not None else None
        self.widget.show_card(shown)

    def entries(self, picture: Picture) -> tuple[CommandEntry, ...]:
        """The command that shows it, which can always be given."""
        return self.keys

    def do(self, key: str) -> bool:
        """Show the card of the party that is selected in the table."""
        if key != "card":
            return False
        selected = self.host.panel(PartiesPanel).widget.selected()
        if selected is not None:
            self.open(selected)
        else:
            self.host.bring_up(self)
        return True

    def answered(self, answered: Answered) -> None:
        """What is stored stands in the list; what is not stays where it was typed."""
        sent = answered.command
        if not isinstance(sent, TYPED) or not isinstance(answered.answer, Ack):
            return
        widget = self.widget
        lines = {NoteParty: widget.note, AnswerHelp: widget.reply, NoteConduct: widget.behaviour}
        line = lines[type(sent)]
        if (sent.party, sent.text) == (self.party, line.text().strip()):
            line.clear()

    def _ask(self) -> None:
        now = self._picture.now
        is_due = not 0 <= now - self._asked_at < EVERY
        if self.party is not None and self._picture.link.is_up and is_due:
            self._asked_at = now
            self.host.ask(f"/api/parties/{self.party}", None, self._hear)

    def _hear(self, status: int, answer: bytes) -> None:
        told = read_told(answer) if status == OK else None
        if told is not None and told != self._told:
            self._told = told
            self.host.redraw()

    def _note(self, text: str) -> None:
        if self.party is not None:
            self.host.send(NoteParty(PartyId(self.party), text))

    def _answer(self, text: str) -> None:
        if self.party is not None:
            self.host.send(AnswerHelp(PartyId(self.party), text))

    def _behave(self, text: str) -> None:
        if self.party is not None:
            self.host.send(NoteConduct(text, PartyId(self.party)))

    def _keep(self, facilitator: str, telephone: str) -> None:
        if self.party is not None:
            self.host.send(SetContact(PartyId(self.party), facilitator, telephone))

    def _done(self) -> None:
        if self.party is not None:
            self.host.send(HelpDone(PartyId(self.party)))
