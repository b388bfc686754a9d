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
from conference.words.refused import refusal_words
from conference.words.spoken import say

__all__ = ["USUAL", "SurveyForm", "questions_of"]

USUAL = (
    "desk-surveys-usual",
    "desk-surveys-usual-stake",
    "desk-surveys-usual-length",
    "desk-surveys-usual-better",
)
"""The keys of the questions that stand in a new form."""

ASKS = ("?", "؟")
"""Question marks, of scripts from the left and from the right."""


def questions_of(text: str) -> tuple[Question, ...]:
    """The questions of a text with one a line."""
    found = []
    for line in filter(None, map(str.strip, text.splitlines())):
        head, _, tail = line.rpartition(":")
        if head and "/" in tail:
            options = tuple(part.strip() for part in tail.split("/"))
            found.append(Question(QuestionKind.CHOICE, head.strip(), options))
        elif line.endswith(ASKS):
            found.append(Question(QuestionKind.WORDS, line))
        else:
            found.append(Question(QuestionKind.SCALE, line))
    return tuple(found)


class SurveyForm(Form):
    """Title, the session that it is asked after, and the questions, one a line."""

    def __init__(self, items: tuple[ItemView, ...], on: str | None, parent: QWidget) -> None:
        super().__init__(say("desk-surveys-write-label"), say("desk-surveys-keep"), parent)
        self.setMinimumWidth(560)
        self.name, self.item = QLineEdit(say("desk-surveys-name")), ChoiceBox()
        self.name.setMaxLength(200)
        self.item.addItem(say("desk-surveys-after-none"), None)
        for one in items:
            self.item.addItem(say("desk-surveys-after-session", title=one.title), one.id)
        self.item.setCurrentIndex(max(0, self.item.findData(on)))
        self.questions = QPlainTextEdit("\n".join(map(say, USUAL)))
        self.questions.setTabChangesFocus(True)
        self.questions.setMinimumHeight(120)
        how, self.fault = TextLabel(13), TextLabel(13, 600)
        for label, text in ((how, say("desk-surveys-how")), (self.fault, "")):
            label.setWordWrap(True)
            label.show_text(text)
        for name, field in (
            (say("desk-title"), self.name),
            (say("desk-surveys-session"), self.item),
            (say("desk-surveys-questions"), self.questions),
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
        fault = refusal_words("bad_survey", questions_fault(asked.questions) or "")
        if not fault and not asked.title:
            fault = say("desk-surveys-lacks-title")
        self.fault.show_text(fault)
        self.accept_button.setEnabled(not fault)
