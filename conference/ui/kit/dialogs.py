"""The forms of the desk: what they share, why something is void, the password."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from conference.ui.kit.apart import set_apart
from conference.ui.kit.controls import Button, TextLabel
from conference.ui.picture import Tone

__all__ = ["Form", "PasswordDialog", "ReasonDialog", "run_dialog"]


class Form(QDialog):
    """A dialog with a heading, a body, what is wrong, and two buttons."""

    def __init__(self, heading: str, done: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        title = TextLabel(18, 600)
        title.show_text(heading)
        self.wrong = TextLabel(13, 400, Tone.WARNING)
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


class ReasonDialog(Form):
    """Why something is declared void: the reason goes into the record."""

    def __init__(self, heading: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(heading, "Declare void", parent)
        self.setMinimumWidth(480)
        says = TextLabel(13)
        says.setWordWrap(True)
        says.show_text(sentence)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText("Why, in one sentence")
        self.body.addWidget(says)
        self.body.addWidget(self.reason)
        self.reason.textChanged.connect(self._check)
        self._check()
        self.reason.setFocus()

    def _check(self) -> None:
        self.accept_button.setEnabled(bool(self.reason.text().strip()))


class PasswordDialog(Form):
    """The desk's password for a server on another machine."""

    def __init__(self, url: str, wrong: str = "", parent: QWidget | None = None) -> None:
        super().__init__("Password of the desk", "Connect", parent)
        self.setMinimumWidth(420)
        says = TextLabel(13, 400, Tone.MUTED)
        says.show_text(url)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText("As it was printed: your own, or the one of all desks")
        self.body.addWidget(says)
        self.body.addWidget(self.password)
        self.wrong.show_text(wrong)
        self.password.setFocus()


def run_dialog(dialog: QDialog) -> bool:
    """Show a dialog until it is answered; True when it was accepted."""
    set_apart(dialog)
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()
