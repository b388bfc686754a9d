"""The forms of the desk: prepare a poll, say why one is void, give the password."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from conference.ui.presenters.drafting import CHANNELS, KINDS, REVEALS, Draft, faults
from conference.ui.presenters.picture import Tone
from conference.ui.widgets.controls import Button, Choice, Says

__all__ = ["DraftDialog", "PasswordDialog", "ReasonDialog"]


class _Form(QDialog):
    """A dialog with a heading, a body, what is wrong, and two buttons."""

    def __init__(self, heading: str, done: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        title = Says(18, 600)
        title.say(heading)
        self.wrong = Says(13, 400, Tone.WARNING)
        self.wrong.setWordWrap(True)
        self.accept_button = Button(done)
        self.accept_button.setProperty("role", "primary")
        self.accept_button.setDefault(True)
        self.accept_button.clicked.connect(self.accept)
        cancel = Button("Cancel")
        cancel.clicked.connect(self.reject)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addWidget(title)
        column.addLayout(self.body)
        column.addWidget(self.wrong)
        column.addLayout(buttons)


class DraftDialog(_Form):
    """Write or change a poll. ``draft()`` is what the form holds when it was accepted."""

    def __init__(self, draft: Draft, *, is_new: bool, parent: QWidget | None = None) -> None:
        heading = "Prepare a poll" if is_new else "Change the poll"
        super().__init__(heading, "Keep as draft", parent)
        self.setMinimumWidth(560)
        self.question = QLineEdit(draft.question)
        self.question.setPlaceholderText("30% or 40%?")
        self.options = QPlainTextEdit("\n".join(draft.options).strip())
        self.options.setPlaceholderText("One option a line")
        self.options.setFixedHeight(140)
        self.options.setTabChangesFocus(True)
        self.kind = _choice(KINDS, draft.kind)
        self.budget = QSpinBox()
        self.budget.setRange(1, 1_000_000)
        self.budget.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.budget.setValue(draft.budget)
        self.channels = {name: QCheckBox(words) for name, words in CHANNELS.items()}
        for name, box in self.channels.items():
            box.setChecked(name in draft.channels)
        self.parties = _choice(REVEALS, draft.reveal_parties)
        self.chamber = _choice(REVEALS, draft.reveal_chamber)
        self._lay_out()
        self._check()
        self.question.setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow("Question", self.question)
        form.addRow("Options", self.options)
        form.addRow("A ballot is", self.kind)
        form.addRow("Points each", self.budget)
        ways = QVBoxLayout()
        for box in self.channels.values():
            ways.addWidget(box)
        form.addRow("Answered by", ways)
        form.addRow("Parties see counts", self.parties)
        form.addRow("The hall sees counts", self.chamber)
        self.form = form
        self.body.addLayout(form)
        self.question.textChanged.connect(self._check)
        self.options.textChanged.connect(self._check)
        self.kind.currentIndexChanged.connect(self._check)
        self.budget.valueChanged.connect(self._check)
        for box in self.channels.values():
            box.toggled.connect(self._check)

    def draft(self) -> Draft:
        """What the form holds."""
        return Draft(
            question=self.question.text(),
            options=tuple(self.options.toPlainText().split("\n")),
            channels=tuple(name for name, box in self.channels.items() if box.isChecked()),
            kind=str(self.kind.currentData()),
            budget=self.budget.value(),
            reveal_parties=str(self.parties.currentData()),
            reveal_chamber=str(self.chamber.currentData()),
        )

    def _check(self) -> None:
        draft = self.draft()
        wrong = faults(draft)
        self.form.setRowVisible(self.budget, draft.kind == "points")
        self.wrong.say(" ".join(wrong))
        self.accept_button.setEnabled(not wrong)


class ReasonDialog(_Form):
    """Why a poll is declared void: the reason goes into the record."""

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__("Declare this poll void?", "Declare void", parent)
        self.setMinimumWidth(480)
        says = Says(13)
        says.setWordWrap(True)
        says.say(f"“{question}” will not count, for ever. The record keeps the reason.")
        self.reason = QLineEdit()
        self.reason.setPlaceholderText("Why, in one sentence")
        self.body.addWidget(says)
        self.body.addWidget(self.reason)
        self.reason.textChanged.connect(self._check)
        self._check()
        self.reason.setFocus()

    def _check(self) -> None:
        self.accept_button.setEnabled(bool(self.reason.text().strip()))


class PasswordDialog(_Form):
    """The desk's password for a server on another machine."""

    def __init__(self, url: str, wrong: str = "", parent: QWidget | None = None) -> None:
        super().__init__("Password of the desk", "Connect", parent)
        self.setMinimumWidth(420)
        says = Says(13, 400, Tone.MUTED)
        says.say(url)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText("It was printed when the conference was made")
        self.body.addWidget(says)
        self.body.addWidget(self.password)
        self.wrong.say(wrong)
        self.password.setFocus()


def _choice(words: dict[str, str], chosen: str) -> Choice:
    box = Choice()
    for name, label in words.items():
        box.addItem(label, name)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box
