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
from conference.words.spoken import say

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
        super().__init__(say("desk-chamber-count-heading"), say("desk-chamber-count-done"), parent)
        self.setMinimumWidth(520)
        says = _says(say("desk-chamber-count-says", question=poll.question))
        self.body.addWidget(says)
        self.channel = ChoiceBox()
        for name, words in CHANNEL_WORDS.items():
            if name in poll.channels:
                self.channel.addItem(say(words), name)
        self.channel.setCurrentIndex(max(0, self.channel.findData(channel)))
        form = _rows()
        form.addRow(say("desk-chamber-counted"), self.channel)
        self.counts = [NumberBox() for _ in poll.options]
        for place, (option, box) in enumerate(zip(poll.options, self.counts, strict=True)):
            box.setRange(0, MOST)
            box.setFixedWidth(120)
            box.setValue(counts[place] if place < len(counts) else 0)
            box.setAccessibleName(option)
            box.valueChanged.connect(self._check)
            form.addRow(option, box)
        self.sum = TextLabel(15, 600)
        form.addRow(say("desk-chamber-together"), self.sum)
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
        self.reason.setPlaceholderText(say("desk-reason-why"))
        form = _rows()
        form.addRow(say("desk-chamber-seat"), self.seat)
        form.addRow(say("desk-reason"), self.reason)
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
        heading = say("desk-chamber-by-lot") if self.is_lot else say("desk-chamber-casting-vote")
        super().__init__(heading, say("desk-chamber-record-it"), parent)
        self.setMinimumWidth(560)
        self.side, self.value = ChoiceBox(), QLineEdit()
        self.value.setPlaceholderText(say("desk-chamber-what-drawn"))
        self.value.setMaxLength(200)
        self.side.addItem(say("desk-chamber-choose-side"), "")
        for name, option in zip(("yes", "no"), poll.options, strict=False):
            self.side.addItem(option, name)
        form = _rows()
        if self.is_lot:
            self.body.addWidget(_says(say("desk-chamber-lot-says", question=poll.question)))
            form.addRow(say("desk-chamber-drawn"), self.value)
        else:
            self.body.addWidget(_says(say("desk-chamber-chair-says", question=poll.question)))
            form.addRow(say("desk-chamber-the-chair"), self.side)
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
        super().__init__(say("desk-chamber-badge-heading"), say("desk-chamber-check-it"), parent)
        self.setMinimumWidth(520)
        self.body.addWidget(_says(say("desk-chamber-badge-says")))
        self.way, self.badge = ChoiceBox(), QLineEdit()
        self.way.addItem(say("desk-chamber-comes-in"), True)
        self.way.addItem(say("desk-chamber-leaves"), False)
        self.way.setCurrentIndex(0 if comes_in else 1)
        self.badge.setPlaceholderText(say("desk-chamber-badge-hint"))
        form = _rows()
        form.addRow(say("desk-chamber-badge"), self.badge)
        form.addRow(say("desk-chamber-its-member"), self.way)
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
