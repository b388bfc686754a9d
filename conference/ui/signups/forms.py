"""The forms of sign-ups: under which name a room is let in, and how rooms come in."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from conference.deliberation.signups.book import Details
from conference.deliberation.signups.commands import AdmitRoom, SetSigningUp
from conference.deliberation.signups.model import Admitting, capacity_for
from conference.protocol.views import AreaView, SigningUpView, SignUpView
from conference.ui.kit.controls import ChoiceBox, NumberBox, TextLabel
from conference.ui.kit.dialogs import Form

__all__ = ["AdmitForm", "RuleForm"]

ADMITTED = (
    "It is a party at once, with codes that its host reads on their page. It has no part in a poll"
    " that is open now."
)
RULED = (
    "Whoever waits now goes on waiting. Everybody can read the rule, and who was let in by it, in"
    " the record."
)
CHOICES = {
    Admitting.NOD: "Each room waits for a nod",
    Admitting.AT_ONCE: "The first rooms come in at once",
    Admitting.CLOSED: "No room can sign up",
}


def _says(sentence: str) -> TextLabel:
    label = TextLabel(13)
    label.setWordWrap(True)
    label.show_text(sentence)
    return label


class AdmitForm(Form):
    """Name, area and how many the room holds, as its host wrote them, to be put right."""

    def __init__(
        self,
        view: SignUpView,
        details: Details | None,
        areas: tuple[AreaView, ...],
        parent: QWidget,
    ) -> None:
        super().__init__(f"Let in the room of sign-up {view.number}", "Let it in", parent)
        self.setMinimumWidth(520)
        self._number = view.number
        self.name = QLineEdit(details.name if details is not None else "")
        self.name.setMaxLength(80)
        self.area, self.capacity = ChoiceBox(), NumberBox()
        for area in areas:
            self.area.addItem(area.name, area.id)
        self.area.setCurrentIndex(max(0, self.area.findData(view.area)))
        self.capacity.setRange(1, 100_000)
        self.capacity.setValue(capacity_for(view.expected))
        self.capacity.setSuffix(" people at most")
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        fields = (("Name", self.name), ("Area", self.area), ("Holds", self.capacity))
        for label, field in fields:
            field.setAccessibleName(label)
            form.addRow(label, field)
        self.body.addWidget(_says(ADMITTED))
        self.body.addLayout(form)
        self.name.textChanged.connect(self._check)
        self._check()

    def command(self) -> AdmitRoom:
        """What was filled in."""
        area = str(self.area.currentData())
        return AdmitRoom(self._number, self.name.text().strip(), area, self.capacity.value())

    def _check(self) -> None:
        self.accept_button.setEnabled(bool(self.name.text().strip()))


class RuleForm(Form):
    """Whether rooms may sign up, and whether each waits."""

    def __init__(self, rule: SigningUpView | None, parent: QWidget) -> None:
        super().__init__("How rooms come in that sign up", "Set it", parent)
        self.setMinimumWidth(480)
        self.choice, self.at_once = ChoiceBox(), NumberBox()
        for one, said in CHOICES.items():
            self.choice.addItem(said, one.value)
        if rule is not None:
            self.choice.setCurrentIndex(max(0, self.choice.findData(rule.admitting)))
        self.at_once.setRange(1, 10_000)
        self.at_once.setValue(rule.at_once if rule is not None and rule.at_once else 100)
        self.at_once.setSuffix(" rooms in all")
        self.choice.setAccessibleName("How rooms come in")
        self.at_once.setAccessibleName("So many at once")
        for part in (self.choice, self.at_once, _says(RULED)):
            self.body.addWidget(part)
        self.choice.currentIndexChanged.connect(self._check)
        self._check()

    def command(self) -> SetSigningUp:
        """What was chosen."""
        admitting = Admitting(str(self.choice.currentData()))
        return SetSigningUp(
            admitting, self.at_once.value() if admitting is Admitting.AT_ONCE else 0
        )

    def _check(self) -> None:
        self.at_once.setEnabled(self.choice.currentData() == Admitting.AT_ONCE.value)
