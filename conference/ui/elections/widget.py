"""The panel of elections: which one, who is nominated, both counts, the rounds, the buttons."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from conference.ui.elections.says.lines import NomineeLine
from conference.ui.elections.says.sheet import ACTS, ElectionSheet
from conference.ui.kit import paint, style
from conference.ui.kit.controls import Button, ChoiceBox, TextLabel
from conference.ui.kit.line_model import LinesModel
from conference.ui.kit.lines import LinesView
from conference.ui.kit.rows import RowPainter
from conference.ui.kit.tips import plain_tip
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["ElectionsWidget"]

LINE = 46
"""Pixels: two lines of words, the name and what is lacking."""

NARROW = 44
"""Pixels that the place on the ballot takes."""

BUTTONS = {
    "close": "desk-elections-button-close",
    "draw": "desk-elections-button-draw",
    "hustings": "desk-elections-button-hustings",
    "put": "desk-elections-button-put",
    "lot": "desk-elections-button-lot",
    "accept": "desk-elections-button-accept",
    "withdraw": "desk-elections-button-withdraw",
    "vacate": "desk-elections-button-vacate",
    "take": "desk-elections-button-take",
    "decline": "desk-elections-button-decline",
    "reopen": "desk-elections-button-reopen",
    "cancel": "desk-elections-button-cancel",
}
"""The messages of the buttons at the foot, by their acts, in their order."""

COLUMNS = 3
STEPS = {
    "previous": "desk-elections-step-previous",
    "following": "desk-elections-step-following",
    "whole": "desk-elections-step-whole",
}

OF_A_LINE = {
    "accept": "desk-elections-select-accept",
    "withdraw": "desk-elections-select-withdraw",
    "vacate": "desk-elections-select-vacate",
}
"""What is done to who is selected, and what is said where nobody is."""

MOST_COUNTS = 3


class ElectionsWidget(QWidget):
    """``wanted`` gives an act, of the election or of who is selected; ``chosen`` an election."""

    wanted = Signal(str)
    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.election = ChoiceBox()
        self.election.setAccessibleName(say("desk-elections-election"))
        self.election.activated.connect(lambda _index: self.chosen.emit())
        self.state, self.facts = TextLabel(13, 700), TextLabel(13, 400, Tone.MUTED)
        self.says, self.empty = TextLabel(13, 500), TextLabel(13, 400, Tone.MUTED)
        self.counts = [TextLabel(13, 500) for _ in range(MOST_COUNTS)]
        for label in (self.facts, self.says, self.empty, *self.counts):
            label.setWordWrap(True)
        self.where = TextLabel(13, 600)
        self.steps = {act: self._button(act, say(key)) for act, key in STEPS.items()}
        self.buttons = {act: self._button(act, say(key)) for act, key in BUTTONS.items()}
        self.model = LinesModel(lambda line: line.key, _spoken, self, has_tips=True)
        self.view = LinesView()
        self.view.setModel(self.model)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.painter = RowPainter(self.view, _draw, LINE)
        self.view.setItemDelegate(self.painter)
        self.view.setAccessibleName(say("desk-elections-list"))
        self.view.selectionModel().currentChanged.connect(self._judge)
        self._why: dict[str, str] = {}
        self.setMinimumWidth(320)
        self._lay_out()

    def _button(self, act: str, words: str) -> Button:
        button = Button(words)
        button.clicked.connect(lambda: self.wanted.emit(act))
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.election, 1)
        head.addWidget(self.state)
        column.addLayout(head)
        for part in (self.facts, self.says, self.empty):
            column.addWidget(part)
        column.addWidget(self.view, 1)
        for label in self.counts:
            column.addWidget(label)
        steps = QHBoxLayout()
        steps.setSpacing(6)
        steps.addWidget(self.where, 1)
        for button in self.steps.values():
            steps.addWidget(button)
        column.addLayout(steps)
        grid = QGridLayout()
        grid.setSpacing(6)
        for place, button in enumerate(self.buttons.values()):
            grid.addWidget(button, place // COLUMNS, place % COLUMNS)
        column.addLayout(grid)

    def show_sheet(self, sheet: ElectionSheet) -> None:
        """Show the election; who is selected stays so while they are on the list."""
        selected, stale = self.line(), sheet.is_stale
        self._why = dict(sheet.why)
        self._offer_choices(sheet)
        self.state.show_text(sheet.state.text, sheet.state.tone, is_stale=stale)
        for label, words in (
            (self.facts, sheet.facts),
            (self.says, sheet.says),
            (self.empty, sheet.empty),
            (self.where, sheet.where),
        ):
            label.show_text(words, is_stale=stale)
            label.setVisible(bool(words))
        for place, label in enumerate(self.counts):
            is_there = place < len(sheet.counts)
            if is_there:
                label.show_text(sheet.counts[place].text, sheet.counts[place].tone, is_stale=stale)
            label.setVisible(is_there)
        self.model.show(sheet.lines)
        self.painter.fade(is_stale=stale)
        if selected is not None and self.line() is None:
            self.view.setCurrentIndex(self.model.place(selected.key))
        for button in self.steps.values():
            button.setVisible(bool(sheet.where))
        self._judge()

    def _offer_choices(self, sheet: ElectionSheet) -> None:
        known = [self.election.itemData(place) for place in range(self.election.count())]
        titles = [self.election.itemText(place) for place in range(self.election.count())]
        if list(zip(known, titles, strict=True)) != list(sheet.choices):
            self.election.clear()
            for ident, title in sheet.choices:
                self.election.addItem(title, ident)
        place = self.election.findData(sheet.election)
        if place >= 0:
            self.election.setCurrentIndex(place)
        self.election.setVisible(bool(sheet.choices))

    def line(self) -> NomineeLine | None:
        """Who is selected."""
        found: NomineeLine | None = self.model.line(self.view.currentIndex())
        return found

    def why(self, act: str) -> str:
        """Why an act cannot be done now, to who is selected where it is about somebody."""
        found, line = self._why.get(act, ""), self.line()
        if found or act not in OF_A_LINE:
            return found
        is_fit = line is not None and {
            "accept": not line.accepted,
            "withdraw": True,
            "vacate": line.holds,
        }.get(act, True)
        return "" if is_fit else say(OF_A_LINE[act])

    def _judge(self) -> None:
        for act, button in (*self.buttons.items(), *self.steps.items()):
            why = self.why(act)
            button.setEnabled(not why)
            button.setToolTip(plain_tip(why or say(ACTS[act][0])))


def _draw(painter: QPainter, box: QRectF, line: NomineeLine) -> None:
    """The place, the name, and under it how they stand."""
    inner = box.adjusted(4, 3, -4, -3)
    place = QRectF(inner.left(), inner.top(), NARROW, inner.height() / 2)
    paint.text(painter, place, line.place, style.font(13, 700), style.colour(Tone.MUTED))
    words = inner.adjusted(NARROW, 0, 0, 0)
    half = words.height() / 2
    name = QRectF(words.left(), words.top(), words.width(), half)
    tone = Tone.MUTED if line.tone is Tone.MUTED and not line.accepted else Tone.TEXT
    paint.text(painter, name, line.name, style.font(13, 600), style.colour(tone))
    under = QRectF(words.left(), name.bottom(), words.width(), half)
    paint.text(painter, under, line.says, style.font(12), style.colour(line.tone))


def _spoken(line: NomineeLine) -> str:
    return ", ".join((line.place, line.name, line.says))
