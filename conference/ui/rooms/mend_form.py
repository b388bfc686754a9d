"""The form that mends one party: which remedy, which phone, and why."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from conference.ui.kit.controls import NumberBox, TextLabel
from conference.ui.kit.dialogs import Form
from conference.ui.picture import Tone
from conference.ui.rooms.says.mending import (
    LABEL_LETTERS,
    MOST,
    MendAct,
    Mending,
    Remedy,
    label_of,
)
from conference.words.spoken import say

__all__ = ["MendDialog"]

CHOOSE = "desk-rooms-mend-choose"
"""The key of what is on the button while nothing is chosen."""


class MendDialog(Form):
    """What to do for a party. ``act``, ``phone``, ``holds`` and ``reason`` say what was chosen.

    Nothing is chosen at first, and nothing can be done without a reason.
    """

    def __init__(self, sheet: Mending, parent: QWidget | None = None) -> None:
        super().__init__(sheet.heading, say(CHOOSE), parent)
        self.setMinimumWidth(620)
        self._remedies, self._holds = sheet.remedies, sheet.capacity
        self.choices = QButtonGroup(self)
        self.phone, self.reason = QLineEdit(), QLineEdit()
        self.phone.setMaxLength(LABEL_LETTERS)
        self.phone.setPlaceholderText(say("desk-rooms-mend-letters"))
        self.holds = NumberBox()
        self.holds.setRange(sheet.least, MOST)
        self.holds.setValue(sheet.capacity)
        self.reason.setMaxLength(300)
        self.reason.setPlaceholderText(say("desk-reason-why"))
        self._lay_out(sheet)
        self.choices.idToggled.connect(self._check)
        self.phone.textChanged.connect(self._check)
        self.holds.valueChanged.connect(self._check)
        self.reason.textChanged.connect(self._check)
        self._check()

    def _lay_out(self, sheet: Mending) -> None:
        standing = TextLabel(13, 400, Tone.MUTED)
        standing.show_text(sheet.standing)
        self.body.addWidget(standing)
        for place, remedy in enumerate(sheet.remedies):
            self.body.addLayout(self._choice(place, remedy))
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(10)
        self.form.addRow(say("desk-rooms-phone"), self.phone)
        self.form.addRow(say("desk-rooms-people"), self.holds)
        self.form.addRow(say("desk-reason"), self.reason)
        self.body.addLayout(self.form)

    def _choice(self, place: int, remedy: Remedy) -> QVBoxLayout:
        button = QRadioButton(remedy.label.replace("&", "&&"))
        button.setEnabled(not remedy.hindrance)
        self.choices.addButton(button, place)
        says = TextLabel(13, 400, Tone.MUTED)
        says.setWordWrap(True)
        says.setContentsMargins(24, 0, 0, 0)
        says.show_text(remedy.hindrance or remedy.sentence)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(button)
        column.addWidget(says)
        return column

    @property
    def act(self) -> MendAct | None:
        """What was chosen."""
        place = self.choices.checkedId()
        return self._remedies[place].act if place >= 0 else None

    def _check(self) -> None:
        """The button says what it will do, and can be pressed once all is there."""
        act = self.act
        ends = act is MendAct.END_PHONE
        corrects = act is MendAct.SET_CAPACITY
        self.form.setRowVisible(self.phone, ends)
        self.form.setRowVisible(self.holds, corrects)
        chosen = next((one.label for one in self._remedies if one.act is act), say(CHOOSE))
        self.accept_button.setText(chosen.replace("&", "&&"))
        has_phone = not ends or bool(label_of(self.phone.text()))
        has_number = not corrects or self.holds.value() != self._holds
        has_reason = bool(self.reason.text().strip())
        is_whole = has_phone and has_number and has_reason
        self.accept_button.setEnabled(act is not None and is_whole)
        self._make_room()

    def _make_room(self) -> None:
        """Grow for a row that came: nothing may be cut off."""
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.heightForWidth(self.width())))
