"""The forms of the chamber: a teller's count, paper or unlocking of a seat, a tie, a badge."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from conference.deliberation.polls.electorate import Tie
from conference.protocol.views import PollView
from conference.ui.chamber.says.entering import (
    CHANNEL_WORDS,
    counted_words,
    pseudonym_shown,
)
from conference.ui.kit.controls import ChoiceBox, NumberBox, TextLabel
from conference.ui.kit.dialogs import Form
from conference.ui.picture import Tone

__all__ = ["BadgeForm", "CountForm", "SeatForm", "TieForm"]

MOST = 1_000_000


class CountForm(Form):
    """What this teller counted of a channel, one number an option; ``refused`` is why it was not
    taken before. It counts when a second login has counted the same.
    """

    def __init__(
        self,
        poll: PollView,
        channel: str = "",
        counts: tuple[int, ...] = (),
        refused: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("Enter what you counted", "Tell this count", parent)
        self.setMinimumWidth(520)
        says = _says(
            f"“{poll.question}” It counts once a second teller, by another login, has entered the "
            "same. What you enter replaces what you entered before."
        )
        self.body.addWidget(says)
        self.channel = ChoiceBox()
        for name, words in CHANNEL_WORDS.items():
            if name in poll.channels:
                self.channel.addItem(words, name)
        self.channel.setCurrentIndex(max(0, self.channel.findData(channel)))
        form = _rows()
        form.addRow("Counted", self.channel)
        self.counts = [NumberBox() for _ in poll.options]
        for place, (option, box) in enumerate(zip(poll.options, self.counts, strict=True)):
            box.setRange(0, MOST)
            box.setFixedWidth(120)
            box.setValue(counts[place] if place < len(counts) else 0)
            box.setAccessibleName(option)
            box.valueChanged.connect(self._check)
            form.addRow(option, box)
        self.sum = TextLabel(15, 600)
        form.addRow("Together", self.sum)
        self.body.addLayout(form)
        self._check()
        self.say(refused)

    def entered(self) -> tuple[str, tuple[int, ...]]:
        """The channel, and the counts in the order of the options."""
        return str(self.channel.currentData()), tuple(box.value() for box in self.counts)

    def focus_first(self) -> None:
        """The first count is what is typed; the channel is mostly right."""
        self.counts[0].setFocus()
        self.counts[0].selectAll()

    def _check(self) -> None:
        self.sum.show_text(counted_words(self.entered()[1]))
        self.say("")


class SeatForm(Form):
    """A seat by number, and why: the reason is in the record."""

    def __init__(
        self,
        heading: str,
        sentence: str,
        done: str,
        *,
        seat: int = 0,
        most: int = MOST,
        reason: str = "",
        refused: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(heading, done, parent)
        self.setMinimumWidth(520)
        self.body.addWidget(_says(sentence))
        self.seat, self.reason = NumberBox(), QLineEdit(reason)
        self.seat.setRange(0, most)
        self.seat.setFixedWidth(120)
        self.seat.setValue(seat)
        self.seat.setSpecialValueText(" ")
        self.reason.setMaxLength(300)
        self.reason.setPlaceholderText("Why, in one sentence. It stands in the record.")
        form = _rows()
        form.addRow("Seat", self.seat)
        form.addRow("Reason", self.reason)
        self.body.addLayout(form)
        self.seat.valueChanged.connect(self._check)
        self.reason.textChanged.connect(self._check)
        self._check()
        self.say(refused)

    def entered(self) -> tuple[int, str]:
        """The seat, and why."""
        return self.seat.value(), self.reason.text().strip()

    def focus_first(self) -> None:
        """A seat that is known needs its reason alone."""
        field = self.reason if self.seat.value() else self.seat
        field.setFocus()
        if field is self.seat:
            self.seat.selectAll()

    def _check(self) -> None:
        has_all = self.seat.value() > 0 and bool(self.reason.text().strip())
        self.accept_button.setEnabled(has_all)


class TieForm(Form):
    """How an equality was decided: by the chair's word, or by what a lot gave."""

    def __init__(self, poll: PollView, refused: str = "", parent: QWidget | None = None) -> None:
        self.is_lot = poll.needs is not None and poll.needs.tie == Tie.LOT
        heading = "Decide by lot" if self.is_lot else "The chair's casting vote"
        super().__init__(heading, "Record it", parent)
        self.setMinimumWidth(560)
        self.side, self.value = ChoiceBox(), QLineEdit()
        self.value.setPlaceholderText("What was drawn in public, such as 4 1 7")
        self.value.setMaxLength(200)
        self.side.addItem("Choose what the chair says", "")
        for name, option in zip(("yes", "no"), poll.options, strict=False):
            self.side.addItem(option, name)
        form = _rows()
        if self.is_lot:
            self.body.addWidget(
                _says(
                    f"The votes on “{poll.question}” are equal. Draw a value where all can see it, "
                    "and enter it: with the closed vote it says, by a sum that anybody can check, "
                    "for or against. It is entered once."
                )
            )
            form.addRow("Drawn", self.value)
        else:
            self.body.addWidget(
                _says(
                    f"The votes on “{poll.question}” are equal, and the chair has the casting vote."
                    " It decides; it is not added to the counts. It is recorded once."
                )
            )
            form.addRow("The chair", self.side)
        self.body.addLayout(form)
        self.side.currentIndexChanged.connect(self._check)
        self.value.textChanged.connect(self._check)
        self._check()
        self.say(refused)

    def entered(self) -> tuple[str, str]:
        """The chair's side, or the value of the lot; the other is ""."""
        return ("", self.value.text().strip()) if self.is_lot else (self._chosen(), "")

    def _chosen(self) -> str:
        return str(self.side.currentData())

    def _check(self) -> None:
        self.accept_button.setEnabled(any(self.entered()))


class BadgeForm(Form):
    """A badge at the door, scanned or typed as ``ID:CODE``: on the way in, or out."""

    def __init__(self, *, comes_in: bool = True, parent: QWidget | None = None) -> None:
        super().__init__("Badge at the door", "Check it", parent)
        self.setMinimumWidth(520)
        self.body.addWidget(
            _says("Scan the badge, or type what is on it: the id, a colon, the code.")
        )
        self.way, self.badge = ChoiceBox(), QLineEdit()
        self.way.addItem("comes in", True)
        self.way.addItem("leaves the hall", False)
        self.way.setCurrentIndex(0 if comes_in else 1)
        self.badge.setPlaceholderText("ID:CODE")
        form = _rows()
        form.addRow("Badge", self.badge)
        form.addRow("Its member", self.way)
        self.body.addLayout(form)
        self.badge.textChanged.connect(self._check)
        self._check()

    @property
    def comes_in(self) -> bool:
        """Whether the member comes in, and does not leave."""
        return bool(self.way.currentData())

    def pseudonym(self) -> str:
        """What the record has of the badge; "" while it is none."""
        return pseudonym_shown(self.badge.text())

    def _check(self) -> None:
        self.accept_button.setEnabled(bool(self.pseudonym()))


def _says(sentence: str) -> TextLabel:
    label = TextLabel(13, 400, Tone.MUTED)
    label.setWordWrap(True)
    label.show_text(sentence)
    return label


def _rows() -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(10)
    return form
