"""The form that prepares a poll: question, kind of ballot, how it is counted, who may answer."""

from __future__ import annotations

from datetime import UTC, tzinfo

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from conference.protocol.views import RuleView
from conference.ui.kit.controls import ChoiceBox, NumberBox, TextLabel
from conference.ui.kit.dialogs import Form
from conference.ui.kit.tips import plain_tip
from conference.ui.picture import Tone
from conference.ui.polls.electorate_rows import ElectorateRows
from conference.ui.polls.says.choosing import Choosing, choosing
from conference.ui.polls.says.drafting import (
    KINDS,
    REVEALS,
    SECRECY,
    Draft,
    draft_faults,
    sides,
)
from conference.words.refused import refusal_words
from conference.words.spoken import say

__all__ = ["DraftDialog"]

MOST_SEATS = 200

WAYS = ("phones", "hands", "button", "paper")
"""Channels, in the order of their boxes."""


class DraftDialog(Form):
    """Write or change a poll. ``draft()`` is what the form holds when it was accepted.

    ``refused`` is what the server said of it, when it is offered again. ``standing`` are the
    standing rules of the chamber; None where there is no chamber to be asked. ``areas`` are those
    of the voters' list, none where there is no list. Sittings are written in ``zone``.
    """

    def __init__(
        self,
        draft: Draft,
        *,
        is_new: bool,
        refused: str = "",
        standing: tuple[RuleView, ...] | None = None,
        areas: tuple[str, ...] = (),
        zone: tzinfo | None = UTC,
        parent: QWidget | None = None,
    ) -> None:
        heading = say("desk-polls-do-prepare" if is_new else "desk-polls-form-change")
        super().__init__(heading, say("desk-polls-form-keep"), parent)
        self.setMinimumWidth(640)
        self._refused = refused
        self._rules: tuple[str, ...] = ()
        self._ticked: dict[str, bool] = {}
        self._kind = draft.kind
        self.question = QLineEdit(draft.question)
        self.question.setPlaceholderText(say("desk-polls-form-example"))
        self.options = QPlainTextEdit("\n".join(draft.options).strip())
        self.options.setPlaceholderText(say("desk-polls-form-one-a-line"))
        self.options.setFixedHeight(140)
        self.options.setTabChangesFocus(True)
        self.kind = _choice(KINDS, draft.kind)
        self.rule = ChoiceBox()
        self.asks, self.sentence = _explains(), _explains()
        self.seats, self.budget = _number(draft.seats, MOST_SEATS), _number(draft.budget, 1_000_000)
        self.seats_note = TextLabel(13, 400, Tone.MUTED)
        self.who = ElectorateRows(draft, standing, areas, zone)
        self.channels = {name: QCheckBox() for name in WAYS}
        for name, box in self.channels.items():
            box.setChecked(name in draft.channels)
        self._is_of = draft.electorate
        self.channels_note = TextLabel(13, 400, Tone.MUTED)
        self.named = ChoiceBox()
        for named, words in SECRECY.items():
            self.named.addItem(say(words), named)
        self.named.setCurrentIndex(int(draft.named))
        self.parties = _choice(REVEALS, draft.reveal_parties)
        self.chamber = _choice(REVEALS, draft.reveal_chamber)
        self._lay_out()
        self._offer(self._choosing(draft.rule))
        self._listen()
        self._check()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        self.who.add_to(form)
        form.addRow(say("desk-question"), self.question)
        form.addRow(say("desk-polls-form-kind"), self.kind)
        form.addRow("", self.asks)
        form.addRow(say("desk-polls-form-options"), self.options)
        self.who.add_needs_to(form)
        form.addRow(say("desk-polls-form-rule"), self.rule)
        form.addRow("", self.sentence)
        self.seats_row = QWidget()
        line = QHBoxLayout(self.seats_row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.seats)
        line.addWidget(self.seats_note, 1)
        form.addRow(say("desk-polls-form-seats"), self.seats_row)
        form.addRow(say("desk-polls-form-points"), self.budget)
        ways = QVBoxLayout()
        ways.setSpacing(2)
        for box in self.channels.values():
            ways.addWidget(box)
        ways.addWidget(self.channels_note)
        form.addRow(say("desk-polls-form-ways"), ways)
        form.addRow(say("desk-polls-form-secrecy"), self.named)
        form.addRow(say("desk-polls-form-reveal-parties"), self.parties)
        form.addRow(say("desk-polls-form-reveal-hall"), self.chamber)
        self.form = form
        self.body.addLayout(form)

    def _listen(self) -> None:
        self.who.changed.connect(self._on_electorate)
        self.question.textChanged.connect(self._on_change)
        self.options.textChanged.connect(self._on_change)
        self.kind.currentIndexChanged.connect(self._on_change)
        self.rule.currentIndexChanged.connect(self._on_change)
        self.seats.valueChanged.connect(self._on_change)
        self.budget.valueChanged.connect(self._on_change)
        self.named.currentIndexChanged.connect(self._on_change)
        for box in self.channels.values():
            box.toggled.connect(self._on_change)

    def draft(self) -> Draft:
        """What the form holds; what does not belong to its kind and rule is left out."""
        ways = (
            name
            for name, box in self.channels.items()
            if box.isEnabled() and box.isChecked() and box.isVisibleTo(self)
        )
        planned = self.who.planned
        elects = self.form.isRowVisible(self.seats_row)
        return Draft(
            question=self.question.text(),
            options=tuple(self.options.toPlainText().split("\n")),
            channels=tuple(ways),
            kind=str(self.kind.currentData()),
            budget=self.budget.value(),
            reveal_parties=str(self.parties.currentData()),
            reveal_chamber=str(self.chamber.currentData()),
            rule=str(self.rule.currentData() or ""),
            seats=self.seats.value() if elects else 1,
            named=bool(self.named.currentData()),
            electorate=self.who.electorate,
            decision=self.who.decision,
            area=self.who.area,
            sittings=planned.spans,
            wrong_sittings=tuple(refusal_words("", fault) for fault in planned.faults),
        )

    def _choosing(self, rule: str) -> Choosing:
        filled = [line for line in self.options.toPlainText().split("\n") if line.strip()]
        return choosing(str(self.kind.currentData()), rule, len(filled), self.who.electorate)

    def _offer(self, now: Choosing) -> None:
        """Show what there is to choose now, and what the choice means."""
        names = tuple(line.name for line in now.rules)
        with QSignalBlocker(self.rule):
            if names != self._rules:
                self._rules = names
                self.rule.clear()
                for line in now.rules:
                    self.rule.addItem(line.title, line.name)
            self.rule.setCurrentIndex(names.index(now.rule))
        self.rule.setEnabled(len(names) > 1)
        self.rule.setToolTip(plain_tip(say("desk-polls-form-source", source=now.source)))
        self.asks.show_text(now.asks)
        self.sentence.show_text(now.sentence)
        self.form.setRowVisible(self.seats_row, now.most_seats > 0)
        most = say("desk-polls-form-of-at-most", most=str(now.most_seats))
        self.seats_note.show_text(most if now.most_seats > 1 else "")
        self.form.setRowVisible(self.budget, now.has_budget)
        self._offer_sides()
        for name, box in self.channels.items():
            self._allow(name, box, name in now.channels)
        self.channels_note.show_text(now.channels_note)
        self.channels_note.setVisible(bool(now.channels_note))

    def _offer_sides(self) -> None:
        """What an electorate answers by; of a decision the standing rules say the rest."""
        known, is_decision = self.who.channels, bool(self.who.decision)
        for name, box in self.channels.items():
            box.setText(known.get(name, ""))
            box.setVisible(name in known)
        self.kind.setEnabled(not is_decision)
        for row in (self.rule, self.sentence):
            self.form.setRowVisible(row, not is_decision)
        self.named.setEnabled(not self.who.by_name)
        if self.who.by_name:
            with QSignalBlocker(self.named):
                self.named.setCurrentIndex(1)

    def _on_electorate(self) -> None:
        """Another electorate has its own ways to answer; a decision has its sides for options."""
        if self.who.electorate != self._is_of:
            self._is_of = self.who.electorate
            for name, box in self.channels.items():
                with QSignalBlocker(box):
                    box.setEnabled(True)
                    box.setChecked(name in self.who.channels)
        if self.who.decision:
            filled = [line for line in self.options.toPlainText().split("\n") if line.strip()]
            with QSignalBlocker(self.kind), QSignalBlocker(self.options):
                self.kind.setCurrentIndex(self.kind.findData("single"))
                if len(filled) not in (2, 3):
                    self.options.setPlainText("\n".join(sides()))
        self._on_change()

    def _allow(self, name: str, box: QCheckBox, may: bool) -> None:
        """A way that is not to be had is not ticked either; it is again when it may be."""
        if box.isEnabled() == may:
            return
        if not may:
            self._ticked[name] = box.isChecked()
        with QSignalBlocker(box):
            box.setChecked(may and self._ticked.get(name, False))
        box.setEnabled(may)

    def _on_change(self, *_what: object) -> None:
        self._refused = ""
        kind = str(self.kind.currentData())
        is_same = kind == self._kind
        self._kind = kind
        self._offer(self._choosing(str(self.rule.currentData() or "") if is_same else ""))
        self._check()

    def _check(self) -> None:
        wrong = draft_faults(self.draft())
        said = say("desk-polls-form-refused", reason=self._refused) if self._refused else ""
        self.wrong.show_text("\n".join([*wrong, said] if said else wrong))
        self.accept_button.setEnabled(not wrong)


def _explains() -> TextLabel:
    """A line of explanation that may need two."""
    words = TextLabel(13, 400, Tone.MUTED)
    words.setWordWrap(True)
    words.setMinimumHeight(36)
    words.setAlignment(Qt.AlignmentFlag.AlignTop)
    return words


def _number(value: int, most: int) -> NumberBox:
    box = NumberBox()
    box.setRange(1, most)
    box.setValue(value)
    box.setFixedWidth(96)
    return box


def _choice(words: dict[str, str], chosen: str) -> ChoiceBox:
    box = ChoiceBox()
    for name, label in words.items():
        box.addItem(say(label), name)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box
