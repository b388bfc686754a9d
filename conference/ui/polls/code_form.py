"""The form by which the code of a voter is taken back, for another one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from conference.ui.kit.controls import NumberBox, TextLabel
from conference.ui.kit.dialogs import Form
from conference.ui.picture import Tone
from conference.ui.polls.says.codes import new_code_by
from conference.words.spoken import say

__all__ = ["VoterCodeForm"]

MOST = 100_000_000


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
        super().__init__(say("desk-polls-code-form"), say("desk-polls-code-ask"), parent)
        self.setMinimumWidth(560)
        self.number, self.reason = NumberBox(), QLineEdit(reason)
        self.number.setRange(0, max(most, number))
        self.number.setFixedWidth(140)
        self.number.setValue(number)
        self.number.setSpecialValueText(" ")
        self.number.setAccessibleName(say("desk-polls-code-number"))
        self.reason.setMaxLength(300)
        self.reason.setPlaceholderText(say("desk-polls-code-why"))
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(say("desk-polls-code-number-row"), self.number)
        form.addRow(say("desk-reason"), self.reason)
        self.body.addWidget(_says(say("desk-polls-code-tells")))
        self.body.addLayout(form)
        command = new_code_by("NUMBER")
        self.body.addWidget(_says(say("desk-polls-code-another", command=command)))
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
