"""The forms of the floor: opening a list, adding a seat, and a line for a reason or a value."""

from __future__ import annotations

import re

from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from conference.core.ids import ItemId
from conference.deliberation.floor.commands import AddSpeaker, GroupLine, OpenFloor
from conference.deliberation.floor.model import FloorRule, SpeechKind
from conference.protocol.views import ItemView
from conference.ui.floor.says.sheet import rule_words
from conference.ui.kit.controls import NumberBox, TextLabel
from conference.ui.kit.dialogs import Form
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["AddForm", "LineForm", "OpenForm", "groups_of"]

RULES = {
    FloorRule.FIRST_COME: "desk-floor-rule-first-come",
    FloorRule.ALTERNATING: "desk-floor-rule-alternating",
    FloorRule.UNHEARD: "desk-floor-rule-unheard",
    FloorRule.GROUPS: "desk-floor-rule-groups",
    FloorRule.LOT: "desk-floor-rule-lot",
}
"""The messages of the rules of order, as they are chosen."""

_LINE = re.compile(r"\s*(\d{1,7})\s*[,;\t ]\s*(\S.*?)\s*")


def groups_of(text: str) -> tuple[GroupLine, ...] | None:
    """The table of groups that was typed: a seat and its group a line; None for what is no such.

    Separated by a comma, a semicolon, a tab or a blank, as any spreadsheet gives it.
    """
    groups: dict[str, list[int]] = {}
    for line in filter(str.strip, text.splitlines()):
        found = _LINE.fullmatch(line)
        if found is None or not 1 <= int(found[1]) <= 1_000_000 or len(found[2]) > 64:
            return None
        groups.setdefault(found[2], []).append(int(found[1]))
    return tuple(GroupLine(name, tuple(seats)) for name, seats in groups.items())


class OpenForm(Form):
    """What a list is about, its rule, the time of each speech, and the table of groups if any."""

    def __init__(self, on: ItemView | None, parent: QWidget | None = None) -> None:
        super().__init__(say("desk-floor-act-open"), say("desk-floor-open-go"), parent)
        self.setMinimumWidth(520)
        self._on = on
        self.title = QLineEdit(on.title if on is not None else "")
        self.title.setMaxLength(200)
        self.title.setPlaceholderText(say("desk-floor-about-placeholder"))
        self.rule, self.says = QComboBox(), TextLabel(13, 400, Tone.MUTED)
        self.rule.addItems([say(key) for key in RULES.values()])
        self.says.setWordWrap(True)
        self.minutes, self.seconds = NumberBox(), NumberBox()
        self.minutes.setRange(0, 600)
        self.minutes.setValue(2)
        self.minutes.setSuffix(" " + say("desk-floor-minutes-suffix"))
        self.seconds.setRange(0, 59)
        self.seconds.setSuffix(" " + say("desk-floor-seconds-suffix"))
        self.groups = QPlainTextEdit()
        self.groups.setPlaceholderText(say("desk-floor-groups-placeholder"))
        self.groups.setFixedHeight(96)
        self._lay_out()
        for signal in (
            self.title.textChanged,
            self.rule.currentIndexChanged,
            self.minutes.valueChanged,
            self.seconds.valueChanged,
            self.groups.textChanged,
        ):
            signal.connect(self._check)
        self._check()

    def _lay_out(self) -> None:
        row, form = QHBoxLayout(), QFormLayout()
        row.setSpacing(8)
        row.addWidget(self.minutes)
        row.addWidget(self.seconds)
        row.addStretch(1)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        about, rule, groups = (
            say("desk-floor-about"),
            say("desk-floor-rule"),
            say("desk-floor-groups"),
        )
        form.addRow(about, self.title)
        form.addRow(rule, self.rule)
        form.addRow("", self.says)
        form.addRow(say("desk-floor-each-speaks"), row)
        form.addRow(groups, self.groups)
        for name, field in ((about, self.title), (rule, self.rule), (groups, self.groups)):
            field.setAccessibleName(name)
        self.minutes.setAccessibleName(say("desk-floor-each-minutes"))
        self.seconds.setAccessibleName(say("desk-floor-each-seconds"))
        self.body.addLayout(form)

    def command(self, name: str) -> OpenFloor | None:
        """What was filled in, as a list of this id; None while something lacks."""
        title, groups = self.title.text().strip(), groups_of(self.groups.toPlainText())
        rule = [*RULES][self.rule.currentIndex()]
        seconds = self.minutes.value() * 60 + self.seconds.value()
        if not title or not seconds or groups is None:
            return None
        if rule is FloorRule.GROUPS and not groups:
            return None
        item = ItemId(self._on.id) if self._on is not None else None
        return OpenFloor(name, title, rule, seconds, item, groups=groups)

    def _check(self) -> None:
        rule = [*RULES][self.rule.currentIndex()]
        self.says.show_text(rule_words(rule.value))
        bad = groups_of(self.groups.toPlainText()) is None
        self.say(say("desk-floor-groups-bad") if bad else "")
        self.accept_button.setEnabled(self.command("new") is not None)


class AddForm(Form):
    """A seat that could not ask by itself: for what, and why the desk adds it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("desk-floor-add"), say("desk-floor-add-go"), parent)
        self.setMinimumWidth(460)
        self.seat, self.kind, self.reason = NumberBox(), QComboBox(), QLineEdit()
        self.seat.setRange(1, 1_000_000)
        self.seat.setFixedWidth(120)
        self.kind.addItems([say("desk-floor-kind", kind=one.value) for one in SpeechKind])
        self.reason.setMaxLength(300)
        self.reason.setPlaceholderText(say("desk-reason-why"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        fields = (
            (say("desk-floor-seat"), self.seat),
            (say("desk-floor-for-what"), self.kind),
            (say("desk-reason"), self.reason),
        )
        for name, field in fields:
            field.setAccessibleName(name)
            form.addRow(name, field)
        self.body.addLayout(form)
        self.reason.textChanged.connect(self._check)
        self._check()

    def command(self, floor: str) -> AddSpeaker:
        """What was filled in, for this list."""
        kind = [*SpeechKind][self.kind.currentIndex()]
        return AddSpeaker(floor, kind, self.reason.text().strip(), seat=self.seat.value())

    def _check(self) -> None:
        self.accept_button.setEnabled(bool(self.reason.text().strip()))


class LineForm(Form):
    """One line of words: why something is done, or a public value."""

    def __init__(
        self, heading: str, sentence: str, asks: str, done: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(heading, done, parent)
        self.setMinimumWidth(480)
        says = TextLabel(13)
        says.setWordWrap(True)
        says.show_text(sentence)
        self.line = QLineEdit()
        self.line.setMaxLength(200)
        self.line.setPlaceholderText(asks)
        self.line.setAccessibleName(asks)
        self.body.addWidget(says)
        self.body.addWidget(self.line)
        self.line.textChanged.connect(self._check)
        self._check()

    @property
    def words(self) -> str:
        """What was written."""
        return self.line.text().strip()

    def _check(self) -> None:
        self.accept_button.setEnabled(bool(self.words))
