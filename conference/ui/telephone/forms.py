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

__all__ = ["RoomForm"]

MOST = 100_000
WAYS = {Way.TELEPHONE: "By telephone", Way.PAPER: "On paper"}
READ_BACK = (
    "Have the room say its figures, enter them, and read them back. They count once another login "
    "has entered the same. What you enter replaces what you entered before."
)


class RoomForm(Form):
    """What a room says: ``party`` by number and name. Nothing in it stands there beforehand."""

    def __init__(
        self, poll: PollView, party: int, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(f"From {name}", "Enter it", parent)
        self.setMinimumWidth(520)
        self._poll, self._party = poll, party
        says = TextLabel(13)
        says.setWordWrap(True)
        says.show_text(f"“{poll.question}” {READ_BACK}")
        self.body.addWidget(says)
        self.way = ChoiceBox()
        for way, words_of_way in WAYS.items():
            self.way.addItem(words_of_way, way.value)
        self.people = _number("People in the room")
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.addRow("It came", self.way)
        form.addRow("People in the room", self.people)
        self.counts = [_number(option) for option in poll.options]
        for option, box in zip(poll.options, self.counts, strict=True):
            form.addRow(option, box)
        self.sum = TextLabel(15, 600)
        form.addRow("Hands together", self.sum)
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
        over = f" of {people}: more hands than people" if hands > people else ""
        self.sum.show_text(f"{words.number(hands)}{over}")
        self.accept_button.setEnabled(people > 0 and not over)


def _number(name: str) -> NumberBox:
    box = NumberBox()
    box.setRange(0, MOST)
    box.setFixedWidth(120)
    box.setAccessibleName(name)
    return box
