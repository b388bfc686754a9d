"""The forms of the agenda: where an item goes, how far a witness is, an order of the day."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from conference.core.ids import ItemId
from conference.deliberation.agenda.commands import BringProposal, NoteWitness, PlaceProposal
from conference.deliberation.agenda.model import ProposalKind, WitnessState
from conference.deliberation.agenda.words import WITNESS
from conference.protocol.views import ItemView, ProposalView
from conference.ui.agenda.says.sheet import called
from conference.ui.kit.controls import ChoiceBox, NumberBox, TextLabel
from conference.ui.kit.dialogs import Form

__all__ = ["OrderForm", "PlaceForm", "WitnessForm"]

PLACED = (
    "It becomes an item of the programme under its own title. Its time and length can be changed "
    "there as those of any other item."
)
NOTED = "Members read it at once, and it stands in the rundown and in the record."
ORDERED = (
    "The items of the day are put to the chamber in the order in which they stand in the programme "
    "now. Once it is carried, every departure from it is told to members and in the minutes."
)


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
        super().__init__(f"Place “{view.title}” in the programme", "Place it", parent)
        self.setMinimumWidth(520)
        self._number = view.number
        self.after, self.minutes = ChoiceBox(), NumberBox()
        self.after.addItem("First of all", None)
        for item in items:
            self.after.addItem(f"Day {item.day}: {item.title}", item.id)
        self.after.setCurrentIndex(max(0, self.after.findData(after)))
        self.minutes.setRange(1, 1440)
        self.minutes.setValue(15)
        self.minutes.setSuffix(" min")
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        for name, field in (("After", self.after), ("Length", self.minutes)):
            field.setAccessibleName(name)
            form.addRow(name, field)
        self.body.addWidget(_says(PLACED))
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
        super().__init__(f"{called(view)}: how far?", "Note it", parent)
        self.setMinimumWidth(480)
        self._number = view.number
        self.state, self.reason = ChoiceBox(), QLineEdit(view.reason)
        for one in self.STATES:
            self.state.addItem(WITNESS[one].capitalize(), one.value)
        self.state.setCurrentIndex(max(0, self.state.findData(view.witness)))
        self.reason.setMaxLength(300)
        self.reason.setPlaceholderText("Why the witness cannot come, or when they do")
        for name, field in (("State", self.state), ("Reason", self.reason)):
            field.setAccessibleName(name)
            self.body.addWidget(field)
        self.body.addWidget(_says(NOTED))
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
        super().__init__("Have the order of a day voted on", "Bring it", parent)
        self.setMinimumWidth(480)
        self._items = items
        self.day = ChoiceBox()
        for day in dict.fromkeys(item.day for item in items):
            count = sum(item.day == day for item in items)
            self.day.addItem(f"Day {day} ({count} items)", day)
        self.day.setAccessibleName("Day")
        self.body.addWidget(_says(ORDERED))
        self.body.addWidget(self.day)

    def command(self) -> BringProposal:
        """The order of that day, without what is skipped."""
        day = int(self.day.currentData())
        items = (one for one in self._items if one.day == day and not one.skipped)
        names = tuple(ItemId(one.id) for one in items)
        return BringProposal(ProposalKind.ORDER, day=day, items=names)
