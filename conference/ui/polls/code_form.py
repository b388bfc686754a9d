"""The form by which the code of a voter is taken back, for another one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from conference.ui.kit.controls import NumberBox, TextLabel
from conference.ui.kit.dialogs import Form
from conference.ui.picture import Tone
from conference.ui.polls.says.codes import new_code_by

__all__ = ["VoterCodeForm"]

MOST = 100_000_000

TAKES_BACK = (
    "The code was lost, or is in wrong hands: it lets in nobody any more, and whoever is in by it "
    "is out. A ballot that was cast stays. It takes two logins: the second one fills in this form "
    "for the same number. conference voters find FOLDER ID gives the number of a person."
)
ANOTHER = (
    f"Then {new_code_by('NUMBER')} gives the other code, once, where the server runs. "
    "Hand or send it to that person alone: no desk and no record has it."
)


class VoterCodeForm(Form):
    """A voter by number, and why; ``most`` is how many may vote, ``waiting`` who has no code now.

    The reason is in the record.
    """

    def __init__(
        self,
        number: int = 0,
        reason: str = "",
        *,
        most: int = MOST,
        waiting: str = "",
        refused: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("Take back the code of a voter?", "Ask for it", parent)
        self.setMinimumWidth(560)
        self.number, self.reason = NumberBox(), QLineEdit(reason)
        self.number.setRange(0, max(most, number))
        self.number.setFixedWidth(140)
        self.number.setValue(number)
        self.number.setSpecialValueText(" ")
        self.number.setAccessibleName("Number of the voter")
        self.reason.setMaxLength(300)
        self.reason.setPlaceholderText("Why, in one sentence. It stands in the record: no names.")
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow("Number", self.number)
        form.addRow("Reason", self.reason)
        self.body.addWidget(_says(TAKES_BACK))
        self.body.addLayout(form)
        self.body.addWidget(_says(ANOTHER))
        self.waiting = _says(waiting)
        self.waiting.setVisible(bool(waiting))
        self.body.addWidget(self.waiting)
        self.number.valueChanged.connect(self._check)
        self.reason.textChanged.connect(self._check)
        self._check()
        self.say(refused)

    def entered(self) -> tuple[int, str]:
        """The number, and why."""
        return self.number.value(), self.reason.text().strip()

    def focus_first(self) -> None:
        """A number that is known needs its reason alone."""
        if self.number.value():
            self.reason.setFocus()
            return
        self.number.setFocus()
        self.number.selectAll()

    def _check(self) -> None:
        self.accept_button.setEnabled(all(self.entered()))


def _says(sentence: str) -> TextLabel:
    label = TextLabel(13, 400, Tone.MUTED)
    label.setWordWrap(True)
    label.show_text(sentence)
    return label
