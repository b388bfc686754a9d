"""The form by which a breakout is prepared: what is asked, of whom, in which phases."""

from __future__ import annotations

import re

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from conference.core.ids import PartyId, RegionId
from conference.deliberation.breakouts.commands import PrepareBreakout
from conference.protocol.views import (
    BreakoutPhase,
    BreakoutView,
    HandIn,
    HandInView,
    PartyView,
    PhaseKind,
    Reach,
    RegionView,
)
from conference.ui.breakouts.says import KINDS
from conference.ui.kit.controls import Button, NumberBox, TextLabel
from conference.ui.kit.dialogs import Form
from conference.ui.picture import Picture, Tone
from conference.ui.statements.form import kinds_in, kinds_joined
from conference.words.spoken import say

__all__ = ["USUAL", "BreakoutForm", "PhaseRow"]

USUAL = (
    (PhaseKind.SETTLE, 120),
    (PhaseKind.GO_ROUND, 480),
    (PhaseKind.TALK, 600),
    (PhaseKind.AGREE, 240),
    (PhaseKind.WRITE, 180),
)
"""Phases of a new breakout, with their seconds: a good half hour's quarter of an evening."""

MOST_PHASES, MOST_ROOMS = 12, 1000


class PhaseRow(QWidget):
    """One phase: its kind, how long it is, and words of one's own."""

    def __init__(self, kind: PhaseKind, seconds: int, said: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = QComboBox()
        for one in PhaseKind:
            self.kind.addItem(say(KINDS[one.value]), one)
        self.kind.setCurrentIndex([*PhaseKind].index(kind))
        self.minutes, self.seconds = NumberBox(), NumberBox()
        self.minutes.setRange(0, 240)
        _count(self.minutes, "desk-breakouts-min")
        self.minutes.setValue(seconds // 60)
        self.seconds.setRange(0, 59)
        _count(self.seconds, "desk-breakouts-s")
        self.seconds.setValue(seconds % 60)
        self.said = QLineEdit(said)
        self.said.setMaxLength(200)
        self.said.setPlaceholderText(say("desk-breakouts-usual-words"))
        self.remove = Button("×")
        self.remove.setAccessibleName(say("desk-breakouts-remove-phase"))
        parts = {
            "desk-kind": self.kind,
            "desk-breakouts-minutes": self.minutes,
            "desk-breakouts-seconds": self.seconds,
            "desk-breakouts-words": self.said,
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for name, part in parts.items():
            part.setAccessibleName(say(name))
            row.addWidget(part, 1 if part is self.said else 0)
        row.addWidget(self.remove)

    def phase(self) -> BreakoutPhase:
        """What was filled in."""
        length = max(5, self.minutes.value() * 60 + self.seconds.value())
        return BreakoutPhase([*PhaseKind][self.kind.currentIndex()], length, self.said.text())


class HandInRow(QWidget):
    """Whether tables send statements, of which kinds, and who reads them first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.asks = QCheckBox(say("desk-breakouts-sends"))
        self.kinds, self.most = QLineEdit(say("desk-statements-kinds-usual")), NumberBox()
        self.kinds.setMaxLength(300)
        self.kinds.setPlaceholderText(say("desk-breakouts-kinds-usual"))
        self.most.setRange(1, 200)
        self.most.setValue(HandIn().most)
        _count(self.most, "desk-breakouts-a-room")
        self.moderated = QCheckBox(say("desk-statements-moderated"))
        self.moderated.setChecked(True)
        self.kinds.setAccessibleName(say("desk-breakouts-kinds"))
        self.most.setAccessibleName(say("desk-breakouts-most"))
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.asks)
        first.addWidget(self.kinds, 1)
        second.addWidget(self.most)
        second.addWidget(self.moderated)
        second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(first)
        column.addLayout(second)
        self.asks.toggled.connect(self._offer)
        self._offer(False)

    def _offer(self, on: bool) -> None:
        for part in (self.kinds, self.most, self.moderated):
            part.setVisible(on)

    def fill(self, known: HandInView | None) -> None:
        """Show what was prepared."""
        self.asks.setChecked(known is not None)
        if known is not None:
            self.kinds.setText(kinds_joined(known.categories))
            self.most.setValue(known.most)
            self.moderated.setChecked(known.moderated)

    def chosen(self) -> HandIn | None:
        """What was filled in; None when tables send nothing."""
        if not self.asks.isChecked():
            return None
        return HandIn(kinds_in(self.kinds.text()), self.moderated.isChecked(), self.most.value())


class BreakoutForm(Form):
    """What is asked, of which rooms, and the phases; ``known`` is what is changed, if anything."""

    def __init__(
        self, picture: Picture, known: BreakoutView | None, parent: QWidget | None
    ) -> None:
        heading = say("desk-breakouts-change-heading" if known else "desk-breakouts-prepare")
        super().__init__(heading, say("desk-breakouts-prepare-done"), parent)
        self.setMinimumWidth(620)
        self._parties = picture.replica.all(PartyView)
        self._regions = picture.replica.all(RegionView)
        self.heading, self.question = QLineEdit(), QPlainTextEdit()
        self.heading.setMaxLength(200)
        self.heading.setPlaceholderText(say("desk-breakouts-title-words"))
        self.question.setPlaceholderText(say("desk-breakouts-question-words"))
        self.question.setFixedHeight(64)
        self.question.setTabChangesFocus(True)
        self.rows: list[PhaseRow] = []
        self._phases = QVBoxLayout()
        self._phases.setSpacing(6)
        self.add_button = Button(say("desk-breakouts-add-phase"))
        self.add_button.clicked.connect(lambda: self._add(PhaseKind.TALK, 300, ""))
        self._put_rooms()
        self._put_sitting()
        self.hand_in = HandInRow(self)
        for name, part in (("desk-title", self.heading), ("desk-question", self.question)):
            part.setAccessibleName(say(name))
            self.body.addWidget(part)
        self.body.addLayout(self._phases)
        self.body.addWidget(self.add_button)
        self.body.addLayout(self._reach)
        self.body.addWidget(self.reach_said)
        self.body.addLayout(self._sitting)
        self.body.addWidget(self.hand_in)
        self._fill(known)
        self.heading.textChanged.connect(self._check)
        self._check()

    def _put_rooms(self) -> None:
        """All rooms, those of a region, or those whose name or place has some words in it."""
        self.reach = QComboBox()
        self.reach.addItem(say("desk-breakouts-all-rooms"))
        for region in self._regions:
            self.reach.addItem(region.name)
        self.reach.addItem(say("desk-breakouts-by-name"))
        self.named = QLineEdit()
        self.named.setPlaceholderText(say("desk-breakouts-named"))
        self.reach.setAccessibleName(say("desk-breakouts-rooms"))
        self.named.setAccessibleName(say("desk-breakouts-which"))
        self.reach_said = TextLabel(13, 400, Tone.MUTED)
        self._reach = QHBoxLayout()
        self._reach.addWidget(self.reach)
        self._reach.addWidget(self.named, 1)
        self.reach.currentIndexChanged.connect(self._check)
        self.named.textChanged.connect(self._check)

    def _put_sitting(self) -> None:
        self.per_table, self.grace = NumberBox(), NumberBox()
        self.per_table.setRange(4, 8)
        self.per_table.setValue(6)
        _count(self.per_table, "desk-breakouts-at-table")
        self.grace.setRange(0, 600)
        self.grace.setValue(60)
        _count(self.grace, "desk-breakouts-to-finish")
        self.mixed = QCheckBox(say("desk-breakouts-mixed"))
        self.per_table.setAccessibleName(say("desk-breakouts-table-people"))
        self.grace.setAccessibleName(say("desk-breakouts-grace"))
        self._sitting = QHBoxLayout()
        for part in (self.per_table, self.mixed, self.grace):
            self._sitting.addWidget(part)
        self._sitting.addStretch(1)

    def _fill(self, known: BreakoutView | None) -> None:
        if known is None:
            for kind, seconds in USUAL:
                self._add(kind, seconds, "")
            return
        self.heading.setText(known.title)
        self.question.setPlainText(known.question)
        for phase in known.phases:
            self._add(PhaseKind(phase.kind), phase.seconds, phase.words)
        self.per_table.setValue(known.per_table)
        self.mixed.setChecked(known.mixed)
        self.grace.setValue(known.grace)
        self.hand_in.fill(known.hand_in)
        if known.reach.parties is not None:
            self.reach.setCurrentIndex(self.reach.count() - 1)
            self.named.setText(", ".join(map(str, known.reach.parties)))
        elif known.reach.region is not None:
            ids = [region.id for region in self._regions]
            self.reach.setCurrentIndex(1 + ids.index(known.reach.region))

    def _add(self, kind: PhaseKind, seconds: int, said: str) -> None:
        row = PhaseRow(kind, seconds, said, self)
        row.remove.clicked.connect(lambda: self._drop(row))
        for box in (row.minutes, row.seconds):
            box.valueChanged.connect(self._check)
        self.rows.append(row)
        self._phases.addWidget(row)
        self._check()

    def _drop(self, row: PhaseRow) -> None:
        if len(self.rows) > 1:
            self.rows.remove(row)
            row.hide()
            row.deleteLater()
            self._check()

    def chosen_rooms(self) -> tuple[PartyId, ...]:
        """The rooms whose number is named, or whose name or place has the words."""
        text = self.named.text().strip().casefold()
        parts = [part.strip() for part in re.split("[,;،]", text) if part.strip()]
        if parts and all(part.isdecimal() for part in parts):
            numbers = {int(part) for part in parts}
            return tuple(PartyId(one.id) for one in self._parties if one.id in numbers)
        if not text:
            return ()
        return tuple(
            PartyId(one.id)
            for one in self._parties
            if text in one.name.casefold() or text in one.area_name.casefold()
        )

    def command(self, name: str) -> PrepareBreakout:
        """What was filled in, as a breakout of this id."""
        place, reach = self.reach.currentIndex(), Reach()
        if place == self.reach.count() - 1:
            reach = Reach(parties=self.chosen_rooms())
        elif place > 0:
            reach = Reach(RegionId(self._regions[place - 1].id))
        return PrepareBreakout(
            name,
            self.heading.text().strip(),
            self.question.toPlainText().strip()[:1000],
            tuple(row.phase() for row in self.rows),
            reach,
            self.mixed.isChecked(),
            self.grace.value(),
            self.per_table.value(),
            self.hand_in.chosen(),
        )

    def _check(self) -> None:
        if not hasattr(self, "mixed"):
            return
        by_name = self.reach.currentIndex() == self.reach.count() - 1
        self.named.setVisible(by_name)
        rooms = self.chosen_rooms() if by_name else ()
        self.reach_said.setVisible(by_name)
        self.reach_said.show_text(say("desk-rooms", count=len(rooms)))
        self.add_button.setEnabled(len(self.rows) < MOST_PHASES)
        is_for_some = not by_name or 0 < len(rooms) <= MOST_ROOMS
        self.accept_button.setEnabled(bool(self.heading.text().strip()) and is_for_some)


def _count(box: NumberBox, key: str) -> None:
    """Say after the number what it counts."""
    box.setSuffix(f" {say(key)}")
