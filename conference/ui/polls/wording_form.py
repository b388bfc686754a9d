"""The form in which a poll is put into further languages: the question and each option, a line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from conference.deliberation.wordings.commands import WordIn
from conference.ui.kit.controls import ChoiceBox, TextLabel
from conference.ui.kit.dialogs import Form
from conference.ui.picture import Tone
from conference.ui.polls.says.languages import WordingDraft, language_name, wording_commands
from conference.words.spoken import say

__all__ = ["WordingForm"]


class WordingForm(Form):
    """The texts of one poll by languages; what was typed in one stays when another is chosen."""

    def __init__(
        self,
        draft: WordingDraft,
        typed: WordIn | None = None,
        refused: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(say("desk-polls-wording-form"), say("desk-keep"), parent)
        self.setMinimumWidth(620)
        self.draft = draft
        self._lines = {code: "\n".join(draft.texts.get(code, ())) for code in draft.languages}
        for one in typed.wordings if typed is not None else ():
            self._lines[one.language] = "\n".join(one.texts)
        self._shown = typed.wordings[0].language if typed is not None else draft.languages[0]
        self.language, self.text, self.reason = ChoiceBox(), QPlainTextEdit(), QLineEdit()
        self.language.addItems([language_name(code) for code in draft.languages])
        self.language.setAccessibleName(say("desk-polls-wording-language"))
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(say("desk-polls-wording-text"))
        self.text.setMinimumHeight(140)
        self.language.setCurrentIndex(draft.languages.index(self._shown))
        self.reason.setMaxLength(300)
        self.reason.setText(typed.reason if typed is not None else "")
        self.reason.setPlaceholderText(say("desk-polls-wording-why"))
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(say("desk-polls-wording-original"), _says("\n".join(draft.original), Tone.TEXT))
        form.addRow(say("desk-polls-wording-language"), self.language)
        form.addRow(say("desk-polls-wording-translation"), self.text)
        if draft.is_late:
            form.addRow(say("desk-reason"), self.reason)
        self.body.addWidget(_says(say("desk-polls-wording-tells")))
        self.body.addLayout(form)
        self.text.setPlainText(self._lines[self._shown])
        self.language.currentIndexChanged.connect(self._choose)
        self.say(refused)

    def _choose(self, index: int) -> None:
        self._lines[self._shown] = self.text.toPlainText()
        self._shown = self.draft.languages[index]
        self.text.setPlainText(self._lines[self._shown])

    def entered(self) -> tuple[WordIn, ...] | str:
        """What is to be sent; a sentence where something is missing yet."""
        self._lines[self._shown] = self.text.toPlainText()
        lines = {code: text.splitlines() for code, text in self._lines.items()}
        return wording_commands(self.draft, lines, self.reason.text().strip())

    def focus_first(self) -> None:
        """The text is what is typed into."""
        self.text.setFocus()


def _says(sentence: str, tone: Tone = Tone.MUTED) -> TextLabel:
    label = TextLabel(13, 400, tone)
    label.setWordWrap(True)
    label.show_text(sentence)
    return label
