"""The form in which priorities that came on paper are entered."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from conference.deliberation.priorities.commands import EnterPriorities
from conference.deliberation.priorities.decide import priorities_fault
from conference.deliberation.priorities.model import LONGEST_TITLE, LONGEST_WHY, Priority
from conference.ui.kit.controls import NumberBox, TextLabel
from conference.ui.kit.dialogs import Form
from conference.words.refused import refusal_words
from conference.words.spoken import say, spoken

__all__ = ["PaperForm", "lines_of"]


def lines_of(text: str) -> tuple[Priority, ...]:
    """The priorities of a text with one a line."""
    found = []
    for line in filter(None, map(str.strip, text.splitlines())):
        title, _, why = line.partition("|")
        found.append(Priority(title.strip()[:LONGEST_TITLE], why.strip()[:LONGEST_WHY]))
    return tuple(found)


class PaperForm(Form):
    """What an assembly, ``whose``, has sent on paper; ``version`` is the last one it has."""

    def __init__(self, whose: str, name: str, version: int, parent: QWidget) -> None:
        heading = say("desk-priorities-from-paper", name=name)
        super().__init__(heading, say("desk-priorities-enter-it"), parent)
        self.setMinimumWidth(560)
        self._whose, self._version = whose, version
        self.lines, self.people, self.language = (
            QPlainTextEdit(),
            NumberBox(),
            QLineEdit(spoken().language.code),
        )
        self.lines.setTabChangesFocus(True)
        self.lines.setMinimumHeight(140)
        self.lines.setAccessibleName(say("desk-panels-priorities"))
        self.people.setRange(1, 100_000)
        self.language.setMaxLength(20)
        how, self.fault = TextLabel(13), TextLabel(13, 600)
        for label in (how, self.fault):
            label.setWordWrap(True)
        how.show_text(say("desk-priorities-how"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        for named, field in (
            (say("desk-priorities-people"), self.people),
            (say("priorities-language"), self.language),
        ):
            field.setAccessibleName(named)
            form.addRow(named, field)
        self.body.addWidget(how)
        self.body.addWidget(self.lines)
        self.body.addLayout(form)
        self.body.addWidget(self.fault)
        self.lines.textChanged.connect(self._check)
        self._check()

    def command(self) -> EnterPriorities:
        """What was filled in."""
        lines = lines_of(self.lines.toPlainText())
        tag = self.language.text().strip() or "und"
        return EnterPriorities(self._whose, self._version, tag, self.people.value(), lines)

    def _check(self) -> None:
        asked = self.command()
        found = priorities_fault(asked.priorities, asked.headcount) or ""
        fault = refusal_words("bad_priorities", found)
        self.fault.show_text(fault if self.lines.toPlainText().strip() else "")
        self.accept_button.setEnabled(not fault)
