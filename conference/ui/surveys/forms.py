"""The form in which a survey is written."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from conference.core.ids import ItemId
from conference.deliberation.surveys.commands import PrepareSurvey
from conference.deliberation.surveys.decide import questions_fault
from conference.deliberation.surveys.model import Question, QuestionKind
from conference.protocol.views import ItemView
from conference.ui.kit.controls import ChoiceBox, TextLabel
from conference.ui.kit.dialogs import Form

__all__ = ["USUAL", "SurveyForm", "questions_of"]

USUAL = (
    "I could say what I wanted to say\n"
    "I understood what was at stake\n"
    "The length was: too short / just right / too long\n"
    "What would have made it better?"
)
HOW = (
    "One question a line. With answers after a colon, divided by slashes, it is a choice; with a"
    " question mark at the end it asks for a few words; all others are answered from 1 (not at all)"
    " to 5 (very much)."
)


def questions_of(text: str) -> tuple[Question, ...]:
    """The questions of a text with one a line."""
    found = []
    for line in filter(None, map(str.strip, text.splitlines())):
        head, _, tail = line.rpartition(":")
        if head and "/" in tail:
            options = tuple(part.strip() for part in tail.split("/"))
            found.append(Question(QuestionKind.CHOICE, head.strip(), options))
        elif line.endswith("?"):
            found.append(Question(QuestionKind.WORDS, line))
        else:
            found.append(Question(QuestionKind.SCALE, line))
    return tuple(found)


class SurveyForm(Form):
    """Title, the session that it is asked after, and the questions, one a line."""

    def __init__(self, items: tuple[ItemView, ...], on: str | None, parent: QWidget) -> None:
        super().__init__("Write a survey", "Keep it", parent)
        self.setMinimumWidth(560)
        self.name, self.item = QLineEdit("How was it for you?"), ChoiceBox()
        self.name.setMaxLength(200)
        self.item.addItem("After no session in particular", None)
        for one in items:
            self.item.addItem(f"After: {one.title}", one.id)
        self.item.setCurrentIndex(max(0, self.item.findData(on)))
        self.questions = QPlainTextEdit(USUAL)
        self.questions.setTabChangesFocus(True)
        self.questions.setMinimumHeight(120)
        how, self.fault = TextLabel(13), TextLabel(13, 600)
        for label, text in ((how, HOW), (self.fault, "")):
            label.setWordWrap(True)
            label.show_text(text)
        for name, field in (
            ("Title", self.name),
            ("Session", self.item),
            ("Questions", self.questions),
        ):
            field.setAccessibleName(name)
            self.body.addWidget(field)
        self.body.addWidget(how)
        self.body.addWidget(self.fault)
        self.name.textChanged.connect(self._check)
        self.questions.textChanged.connect(self._check)
        self._check()

    def command(self, survey: str) -> PrepareSurvey:
        """What was filled in, under this id."""
        item = self.item.currentData()
        questions = questions_of(self.questions.toPlainText())
        after = ItemId(str(item)) if item is not None else None
        return PrepareSurvey(survey, self.name.text().strip(), questions, after)

    def _check(self) -> None:
        asked = self.command("-")
        fault = questions_fault(asked.questions) or ("" if asked.title else "Give it a title.")
        self.fault.show_text(fault)
        self.accept_button.setEnabled(not fault)
