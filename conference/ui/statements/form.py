"""The form with which rooms are asked for statements."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QWidget

from conference.deliberation.statements.commands import OpenStatements
from conference.deliberation.statements.model import MOST_CATEGORIES, Board
from conference.ui.kit.controls import ChoiceBox, NumberBox, TextLabel
from conference.ui.kit.dialogs import Form

__all__ = ["KINDS", "AskForm", "kinds_in"]

SAYS = "Phones and facilitators of all rooms have a form at once. Say in a few words what you ask."
KINDS = "Proposal, Worry, Question"


def kinds_in(text: str) -> tuple[str, ...]:
    """What a statement can be, by what was typed: kinds stand between commas, each once."""
    kinds = dict.fromkeys(one.strip()[:40] for one in text.split(","))
    return tuple(one for one in kinds if one)[:MOST_CATEGORIES]


class AskForm(Form):
    """What rooms are asked, what a statement can be, and who lets it pass.

    With a ``breakout`` only its rooms are asked, and its recall closes the statements.
    """

    def __init__(
        self, session: str, question: str, parent: QWidget, breakout: str | None = None
    ) -> None:
        super().__init__("Ask rooms for statements", "Ask them", parent)
        self.setMinimumWidth(560)
        self._session, self._breakout = session, breakout
        self.title, self.question = QLineEdit("At the tables"), QLineEdit(question)
        self.kinds, self.most = QLineEdit(KINDS), NumberBox()
        self.title.setMaxLength(200)
        self.question.setMaxLength(200)
        self.kinds.setMaxLength(300)
        self.most.setRange(1, 200)
        self.most.setValue(40)
        self.moderated = QCheckBox("The facilitator reads each first")
        self.moderated.setChecked(True)
        self.board = ChoiceBox()
        self.board.addItem("all that pass", Board.PASSED.value)
        self.board.addItem("those with a star", Board.STARRED.value)
        label = TextLabel(13)
        label.setWordWrap(True)
        label.show_text(SAYS)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        for name, field in (
            ("Title", self.title), ("Question", self.question), ("Kinds", self.kinds),
            ("A room sends at most", self.most), ("Screens show", self.board),
        ):  # fmt: skip
            field.setAccessibleName(name)
            form.addRow(name, field)
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
