"""The forms of motions: an amendment field by field, the name of a text, several in one vote."""

from __future__ import annotations

from typing import Literal, cast

from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from conference.core.ids import MotionId
from conference.deliberation.motions.commands import AmendmentLine, ProposeAmendment
from conference.protocol.views import MotionView
from conference.ui.kit.controls import NumberBox, TextLabel
from conference.ui.kit.dialogs import Form
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["KINDS", "AmendForm", "NameForm"]

Kind = Literal["replace", "insert", "delete", "move"]

KINDS: dict[Kind, str] = {
    "replace": "desk-motions-kind-replace",
    "insert": "desk-motions-kind-insert",
    "delete": "desk-motions-kind-delete",
    "move": "desk-motions-kind-move",
}
"""What an amendment can do, by the messages as it is chosen."""

SAYS: dict[Kind, str] = {
    "replace": "desk-motions-says-replace",
    "insert": "desk-motions-says-insert",
    "delete": "desk-motions-says-delete",
    "move": "desk-motions-says-move",
}


class AmendForm(Form):
    """Fields that this kind of amendment has no use for are left out."""

    def __init__(
        self,
        view: MotionView,
        line: AmendmentLine,
        refused: str = "",
        parent: QWidget | None = None,
    ) -> None:
        heading = say("desk-motions-amend-ask", motion=view.title or view.id)
        super().__init__(heading, say("desk-motions-amend-go"), parent)
        self.setMinimumWidth(560)
        self._motion = view.id
        self.kind, self.explains = QComboBox(), TextLabel(13, 400, Tone.MUTED)
        self.kind.addItems([say(key) for key in KINDS.values()])
        self.kind.setCurrentIndex([*KINDS].index(line.kind))
        self.explains.setWordWrap(True)
        numbers = [one.number for one in view.clauses]
        self.clause, self.after = _numbers(numbers, line.clause), _numbers(numbers, line.after)
        self.passage, self.words = _text(line.passage), _text(line.words)
        self.after_passage, self.reason = _text(line.after_passage), _text(line.reason)
        self.occurrence = NumberBox()
        self.occurrence.setRange(0, 10_000)
        self.occurrence.setSpecialValueText(say("desk-motions-there-once"))
        self.occurrence.setValue(line.occurrence)
        self.id, self.author, self.on = (
            QLineEdit(line.id),
            QLineEdit(line.author),
            QLineEdit(line.on),
        )
        self.id.setMaxLength(32)
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._check)
        self.id.textChanged.connect(self._check)
        self._check()
        self.say(refused)

    def _lay_out(self) -> None:
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(8)
        fields: tuple[tuple[str, QWidget], ...] = (
            ("desk-motions-number", self.id),
            ("motion-amend-what", self.kind),
            ("", self.explains),
            ("desk-motions-clause-field", self.clause),
            ("desk-motions-passage", self.passage),
            ("desk-motions-occurrence", self.occurrence),
            ("motion-amend-after", self.after),
            ("desk-motions-after-words", self.after_passage),
            ("motion-amend-words", self.words),
            ("desk-motions-on", self.on),
            ("desk-motions-author", self.author),
            ("desk-reason", self.reason),
        )
        for key, field in fields:
            field.setAccessibleName(say(key or "desk-motions-explained"))
            self.form.addRow(say(key) if key else "", field)
        self.body.addLayout(self.form)

    @property
    def line(self) -> AmendmentLine:
        """What was filled in, as a line of the table of amendments."""
        kind = self._kind
        is_moved, has_words = kind == "move", kind in {"replace", "insert"}
        return AmendmentLine(
            id=self.id.text().strip(),
            kind=kind,
            clause=self.clause.currentText().strip(),
            passage=self.passage.toPlainText().strip(),
            occurrence=self.occurrence.value(),
            words=self.words.toPlainText().strip() if has_words else "",
            after=self.after.currentText().strip() if kind in {"insert", "move"} else "",
            after_passage=self.after_passage.toPlainText().strip() if is_moved else "",
            on=self.on.text().strip(),
            author=self.author.text().strip()[:200],
            reason=self.reason.toPlainText().strip()[:1000],
        )

    @property
    def command(self) -> ProposeAmendment:
        """The amendment, handed in."""
        return ProposeAmendment(MotionId(self._motion), self.line)

    @property
    def _kind(self) -> Kind:
        return [*KINDS][self.kind.currentIndex()]

    def _check(self) -> None:
        kind = self._kind
        self.explains.show_text(say(SAYS[kind]))
        for field, is_there in (
            (self.words, kind in {"replace", "insert"}),
            (self.after, kind in {"insert", "move"}),
            (self.after_passage, kind == "move"),
        ):
            self.form.setRowVisible(cast("QWidget", field), is_there)
        self.accept_button.setEnabled(bool(self.id.text().strip()))


class NameForm(Form):
    """By which name a text is called in commands and addresses, and its title."""

    def __init__(self, file: str, name: str, parent: QWidget | None = None) -> None:
        heading = say("desk-motions-table-ask", file=file)
        super().__init__(heading, say("desk-motions-table-go"), parent)
        self.setMinimumWidth(480)
        self.name, self.title = QLineEdit(name), QLineEdit()
        self.name.setMaxLength(48)
        self.title.setMaxLength(200)
        self.title.setPlaceholderText(say("desk-motions-title-of-text"))
        form = QFormLayout()
        for label, field in ((say("desk-name"), self.name), (say("desk-title"), self.title)):
            field.setAccessibleName(label)
            form.addRow(label, field)
        self.body.addLayout(form)
        self.name.textChanged.connect(self._check)
        self._check()

    def document(self, markdown: str) -> dict[str, str]:
        """What the server is asked for."""
        return {"title": self.title.text().strip(), "markdown": markdown}

    def _check(self) -> None:
        self.accept_button.setEnabled(bool(self.name.text().strip()))


def _numbers(numbers: list[str], current: str) -> QComboBox:
    """Clauses to choose from, or to type."""
    field = QComboBox()
    field.setEditable(True)
    field.addItems(["", *numbers])
    field.setCurrentText(current)
    return field


def _text(words: str) -> QPlainTextEdit:
    field = QPlainTextEdit(words)
    field.setFixedHeight(58)
    field.setTabChangesFocus(True)
    return field
