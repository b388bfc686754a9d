"""The form of an item: title, speaker, kind, length and planned start."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QSpinBox, QWidget

from conference.core.ids import ItemId
from conference.deliberation.command import WireCommand
from conference.deliberation.programme.commands import ChangeItem, InsertItem
from conference.deliberation.programme.model import ItemKind
from conference.protocol.views import ItemView
from conference.ui.kit import words
from conference.ui.kit.controls import ChoiceBox
from conference.ui.kit.dialogs import Form
from conference.ui.programme.editing import start_at
from conference.words.spoken import say

__all__ = ["ItemForm", "ItemTarget"]

LONGEST = 1440


@dataclass(frozen=True, slots=True)
class ItemTarget:
    """What the form is for: ``known`` is changed, or ``new`` is put in after ``known``.

    ``new`` is "" for a change. ``start`` is where a time of day that is typed is looked for.
    """

    known: ItemView | None
    new: str
    start: int
    zone: tzinfo | None


class ItemForm(Form):
    """Fill in an item; ``command()`` is what the form asks for when it was accepted."""

    def __init__(self, target: ItemTarget, parent: QWidget | None = None) -> None:
        is_new = bool(target.new)
        heading = say("desk-programme-form-insert" if is_new else "desk-programme-form-change")
        done = say("desk-programme-form-put-in" if is_new else "desk-programme-form-done")
        super().__init__(heading, done, parent)
        self.setMinimumWidth(460)
        self._target = target
        shown = None if target.new else target.known
        self.title = QLineEdit(shown.title if shown else "")
        self.title.setMaxLength(200)
        self.speaker = QLineEdit(shown.speaker if shown else "")
        self.speaker.setMaxLength(200)
        self.kind = ChoiceBox()
        for kind in ItemKind:
            self.kind.addItem(say("desk-programme-kind", kind=kind.value), kind.value)
        self.kind.setCurrentIndex(self.kind.findData(shown.kind if shown else "notice"))
        self.minutes = QSpinBox()
        self.minutes.setRange(1, LONGEST)
        self.minutes.setValue(shown.minutes if shown else 5)
        self._start = words.clock(target.start, target.zone)
        self.start = QLineEdit(self._start)
        self.hard = QCheckBox(say("desk-programme-form-hard"))
        self.hard.setChecked(bool(shown and shown.hard))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(say("desk-title"), self.title)
        form.addRow(say("desk-programme-form-speaker"), self.speaker)
        form.addRow(say("desk-kind"), self.kind)
        form.addRow(say("desk-programme-form-minutes"), self.minutes)
        form.addRow(say("desk-programme-form-start"), self.start)
        form.addRow("", self.hard)
        self.body.addLayout(form)
        self.title.textChanged.connect(self._check)
        self.start.textChanged.connect(self._check)
        self._check()

    def command(self) -> WireCommand:
        """What the form asks for; a start that was not changed stays to the second."""
        target, known = self._target, self._target.known
        typed = self.start.text().strip()
        moved = typed != self._start or bool(target.new)
        start = start_at(typed, target.start, target.zone) if moved else None
        title, speaker = self.title.text().strip(), self.speaker.text().strip()
        kind, minutes = ItemKind(self.kind.currentData()), self.minutes.value()
        hard = self.hard.isChecked()
        if target.new or known is None:
            after = ItemId(known.id) if known is not None else None
            return InsertItem(ItemId(target.new), after, title, minutes, kind, speaker, start, hard)
        return ChangeItem(ItemId(known.id), title, speaker, kind, minutes, start, hard)

    def _check(self) -> None:
        start = start_at(self.start.text(), self._target.start, self._target.zone)
        wrong = "" if self.title.text().strip() else say("desk-programme-form-no-title")
        if start is None:
            wrong = say("desk-programme-form-no-start")
        self.wrong.show_text(wrong)
        self.accept_button.setEnabled(not wrong)
