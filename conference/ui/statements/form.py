"""The form with which rooms are asked for statements."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QWidget

from conference.deliberation.statements.commands import OpenStatements
from conference.deliberation.statements.model import MOST_CATEGORIES, Board
from conference.ui.kit.controls import ChoiceBox, NumberBox, TextLabel
from conference.ui.kit.dialogs import Form
from conference.words.spoken import is_mirrored, say

__all__ = ["AskForm", "kinds_in", "kinds_joined"]

COMMA = re.compile("[,،]")
"""What stands between kinds, in scripts from the left and from the right."""


def kinds_in(text: str) -> tuple[str, ...]:
    """What a statement can be, by what was typed: kinds stand between commas, each once."""
    kinds = dict.fromkeys(one.strip()[:40] for one in COMMA.split(text))
    return tuple(one for one in kinds if one)[:MOST_CATEGORIES]


def kinds_joined(kinds: Iterable[str]) -> str:
    """The same, as it is typed."""
    return ("، " if is_mirrored() else ", ").join(kinds)


class AskForm(Form):
    """What rooms are asked, what a statement can be, and who lets it pass.

    With a ``breakout`` only its rooms are asked, and its recall closes the statements.
    """

    def __init__(
        self, session: str, question: str, parent: QWidget, breakout: str | None = None
    ) -> None:
        super().__init__(say("desk-statements-ask"), say("desk-statements-ask-done"), parent)
        self.setMinimumWidth(560)
        self._session, self._breakout = session, breakout
        self.title = QLineEdit(say("desk-statements-at-tables"))
        self.question = QLineEdit(question)
        self.kinds, self.most = QLineEdit(say("desk-statements-kinds-usual")), NumberBox()
        self.title.setMaxLength(200)
        self.question.setMaxLength(200)
        self.kinds.setMaxLength(300)
        self.most.setRange(1, 200)
        self.most.setValue(40)
        self.moderated = QCheckBox(say("desk-statements-moderated"))
        self.moderated.setChecked(True)
        self.board = ChoiceBox()
        self.board.addItem(say("desk-statements-board-passed"), Board.PASSED.value)
        self.board.addItem(say("desk-statements-board-starred"), Board.STARRED.value)
        label = TextLabel(13)
        label.setWordWrap(True)
        label.show_text(say("desk-statements-ask-words"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        for key, field in (
            ("desk-title", self.title),
            ("desk-question", self.question),
            ("desk-statements-kinds", self.kinds),
            ("desk-statements-most", self.most),
            ("desk-statements-board", self.board),
        ):
            field.setAccessibleName(say(key))
            form.addRow(say(key), field)
        form.addRow("", self.moderated)
        self.body.addWidget(label)
        self.body.addLayout(form)
        self.title.textChanged.connect(self._check)

    def command(self) -> OpenStatements:
        """What was filled in; kinds stand between commas."""
        return OpenStatements(
            session=self._session,
            title=self.title.text().strip(),
            question=self.question.text().strip(),
            categories=kinds_in(self.kinds.text()),
            moderated=self.moderated.isChecked(),
            board=Board(str(self.board.currentData())),
            most=self.most.value(),
            breakout=self._breakout,
        )

    def _check(self) -> None:
        self.accept_button.setEnabled(bool(self.title.text().strip()))
