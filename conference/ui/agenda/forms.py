"""The forms of the agenda: where an item goes, how far a witness is, an order of the day."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from conference.core.ids import ItemId
from conference.deliberation.agenda.commands import BringProposal, NoteWitness, PlaceProposal
from conference.deliberation.agenda.model import ProposalKind, WitnessState
from conference.protocol.views import ItemView, ProposalView
from conference.ui.agenda.says.sheet import called
from conference.ui.kit.controls import ChoiceBox, NumberBox, TextLabel
from conference.ui.kit.dialogs import Form
from conference.words.spoken import say

__all__ = ["OrderForm", "PlaceForm", "WitnessForm"]


def _says(sentence: str) -> TextLabel:
    label = TextLabel(13)
    label.setWordWrap(True)
    label.show_text(sentence)
    return label


class PlaceForm(Form):
    """After which item of the programme it goes, and how long it takes."""

    def __init__(
        self, view: ProposalView, items: tuple[ItemView, ...], after: str | None, parent: QWidget
    ) -> None:
        heading = say("desk-agenda-place-ask", title=view.title)
        super().__init__(heading, say("desk-agenda-place-go"), parent)
        self.setMinimumWidth(520)
        self._number = view.number
        self.after, self.minutes = ChoiceBox(), NumberBox()
        self.after.addItem(say("desk-agenda-first"), None)
        for item in items:
            words = say("desk-agenda-after-item", day=str(item.day), title=item.title)
            self.after.addItem(words, item.id)
        self.after.setCurrentIndex(max(0, self.after.findData(after)))
        self.minutes.setRange(1, 1440)
        self.minutes.setValue(15)
        self.minutes.setSuffix(" " + say("desk-floor-minutes-suffix"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        fields = ((say("desk-agenda-after"), self.after), (say("desk-agenda-length"), self.minutes))
        for name, field in fields:
            field.setAccessibleName(name)
            form.addRow(name, field)
        self.body.addWidget(_says(say("desk-agenda-place-explained")))
        self.body.addLayout(form)

    def command(self) -> PlaceProposal:
        """What was filled in."""
        after = self.after.currentData()
        place = ItemId(str(after)) if after is not None else None
        return PlaceProposal(self._number, place, self.minutes.value())


class WitnessForm(Form):
    """How far a witness is; of one who cannot come, why."""

    STATES = (WitnessState.INVITED, WitnessState.COMING, WitnessState.CANNOT_COME)

    def __init__(self, view: ProposalView, parent: QWidget) -> None:
        heading = say("desk-agenda-witness-ask", proposal=called(view))
        super().__init__(heading, say("desk-agenda-witness-go"), parent)
        self.setMinimumWidth(480)
        self._number = view.number
        self.state, self.reason = ChoiceBox(), QLineEdit(view.reason)
        for one in self.STATES:
            self.state.addItem(say("desk-agenda-witness-choice", state=one.value), one.value)
        self.state.setCurrentIndex(max(0, self.state.findData(view.witness)))
        self.reason.setMaxLength(300)
        self.reason.setPlaceholderText(say("desk-agenda-witness-reason"))
        fields = ((say("desk-agenda-witness-state"), self.state), (say("desk-reason"), self.reason))
        for name, field in fields:
            field.setAccessibleName(name)
            self.body.addWidget(field)
        self.body.addWidget(_says(say("desk-agenda-witness-explained")))
        self.state.currentIndexChanged.connect(self._check)
        self.reason.textChanged.connect(self._check)
        self._check()

    def command(self) -> NoteWitness:
        """What was filled in."""
        state = WitnessState(str(self.state.currentData()))
        return NoteWitness(self._number, state, self.reason.text().strip())

    def _check(self) -> None:
        noted = self.command()
        lacks = noted.state is WitnessState.CANNOT_COME and not noted.reason
        self.accept_button.setEnabled(not lacks)


class OrderForm(Form):
    """The day whose items are put to the chamber as they stand in the programme."""

    def __init__(self, items: tuple[ItemView, ...], parent: QWidget) -> None:
        super().__init__(say("desk-agenda-act-order"), say("desk-agenda-order-go"), parent)
        self.setMinimumWidth(480)
        self._items = items
        self.day = ChoiceBox()
        for day in dict.fromkeys(item.day for item in items):
            count = sum(item.day == day for item in items)
            self.day.addItem(say("desk-agenda-order-day", day=str(day), count=count), day)
        self.day.setAccessibleName(say("desk-agenda-day"))
        self.body.addWidget(_says(say("desk-agenda-order-explained")))
        self.body.addWidget(self.day)

    def command(self) -> BringProposal:
        """The order of that day, without what is skipped."""
        day = int(self.day.currentData())
        items = (one for one in self._items if one.day == day and not one.skipped)
        names = tuple(ItemId(one.id) for one in items)
        return BringProposal(ProposalKind.ORDER, day=day, items=names)
