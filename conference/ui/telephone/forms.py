"""The form in which a desk enters what a room without a link says."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QWidget

from conference.core.ids import PartyId, PollId
from conference.deliberation.polls.commands import TellRoom
from conference.deliberation.polls.model import Way
from conference.protocol.views import PollView
from conference.ui.kit import words
from conference.ui.kit.controls import ChoiceBox, NumberBox, TextLabel
from conference.ui.kit.dialogs import Form
from conference.words.spoken import say

__all__ = ["RoomForm"]

MOST = 100_000
WAYS = {Way.TELEPHONE: "desk-telephone-by-telephone", Way.PAPER: "desk-telephone-on-paper"}
"""How figures come, by the keys of their words."""


class RoomForm(Form):
    """What a room says: ``party`` by number and name. Nothing in it stands there beforehand."""

    def __init__(
        self, poll: PollView, party: int, name: str, parent: QWidget | None = None
    ) -> None:
        heading = say("desk-telephone-from", name=name)
        super().__init__(heading, say("desk-telephone-enter-it"), parent)
        self.setMinimumWidth(520)
        self._poll, self._party = poll, party
        says = TextLabel(13)
        says.setWordWrap(True)
        says.show_text(say("desk-telephone-read-back", question=poll.question))
        self.body.addWidget(says)
        self.way = ChoiceBox()
        for way, key in WAYS.items():
            self.way.addItem(say(key), way.value)
        people = say("desk-telephone-people")
        self.people = _number(people)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.addRow(say("desk-telephone-came"), self.way)
        form.addRow(people, self.people)
        self.counts = [_number(option) for option in poll.options]
        for option, box in zip(poll.options, self.counts, strict=True):
            form.addRow(option, box)
        self.sum = TextLabel(15, 600)
        form.addRow(say("desk-telephone-hands"), self.sum)
        self.body.addLayout(form)
        for box in (self.people, *self.counts):
            box.valueChanged.connect(self._check)
        self._check()

    def command(self) -> TellRoom:
        """What was entered."""
        counts = tuple(box.value() for box in self.counts)
        way = Way(self.way.currentData())
        return TellRoom(
            PollId(self._poll.id), PartyId(self._party), way, self.people.value(), counts
        )

    def focus_first(self) -> None:
        """The headcount is what the room says first."""
        self.people.setFocus()
        self.people.selectAll()

    def _check(self) -> None:
        hands, people = sum(box.value() for box in self.counts), self.people.value()
        said = words.number(hands)
        if hands > people:
            said = say("desk-telephone-too-many", hands=said, people=str(people))
        self.sum.show_text(said)
        self.accept_button.setEnabled(people > 0 and hands <= people)


def _number(name: str) -> NumberBox:
    box = NumberBox()
    box.setRange(0, MOST)
    box.setFixedWidth(120)
    box.setAccessibleName(name)
    return box
