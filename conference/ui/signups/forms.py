"""The forms of sign-ups: under which name a room is let in, and how rooms come in."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from conference.deliberation.signups.book import Details
from conference.deliberation.signups.commands import AdmitRoom, SetSigningUp
from conference.deliberation.signups.model import Admitting, capacity_for
from conference.protocol.views import AreaView, SigningUpView, SignUpView
from conference.ui.kit.controls import ChoiceBox, NumberBox, TextLabel
from conference.ui.kit.dialogs import Form
from conference.words.spoken import say

__all__ = ["AdmitForm", "RuleForm"]

CHOICES = {
    Admitting.NOD: "desk-signups-by-nod",
    Admitting.AT_ONCE: "desk-signups-by-count",
    Admitting.CLOSED: "desk-signups-by-none",
}
"""How rooms are let in, by the keys of the words."""


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
        heading = say("desk-signups-admit-heading", number=str(view.number))
        super().__init__(heading, say("desk-signups-admit-done"), parent)
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
        self.capacity.setSuffix(" " + say("desk-signups-people-most"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        for label, field in (
            (say("desk-name"), self.name),
            (say("signup-area"), self.area),
            (say("desk-signups-holds"), self.capacity),
        ):
            field.setAccessibleName(label)
            form.addRow(label, field)
        self.body.addWidget(_says(say("desk-signups-admitted-words")))
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
        super().__init__(say("desk-signups-rule-heading"), say("desk-signups-rule-done"), parent)
        self.setMinimumWidth(480)
        self.choice, self.at_once = ChoiceBox(), NumberBox()
        for one, said in CHOICES.items():
            self.choice.addItem(say(said), one.value)
        if rule is not None:
            self.choice.setCurrentIndex(max(0, self.choice.findData(rule.admitting)))
        self.at_once.setRange(1, 10_000)
        self.at_once.setValue(rule.at_once if rule is not None and rule.at_once else 100)
        self.at_once.setSuffix(" " + say("desk-signups-rooms-all"))
        self.choice.setAccessibleName(say("desk-signups-rule-name"))
        self.at_once.setAccessibleName(say("desk-signups-at-once"))
        for part in (self.choice, self.at_once, _says(say("desk-signups-ruled-words"))):
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
