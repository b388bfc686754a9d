"""A line of the form of cues: what it does, what it is about, where, and when."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from conference.core.clock import Millis
from conference.deliberation.cues.model import SEEN, CueKind
from conference.protocol.views import ItemView
from conference.ui.cues.parts import (
    HIGH,
    LONGEST,
    OutputChips,
    choice_box,
    holder,
    seconds_box,
    small_button,
)
from conference.ui.cues.says.acts import ACTS, TIMED, About
from conference.ui.cues.says.checking import LISTED, Choice, choices, obs_scenes, remark
from conference.ui.cues.says.drafting import CueDraft, turned
from conference.ui.kit.controls import ChoiceBox, TextLabel
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

__all__ = ["WIDTHS", "CueLineEdit"]

WIDTHS = {"number": 22, "act": 186, "where": 416, "wait": 88, "armed": 76, "buttons": 104}
"""Pixels of the columns that do not stretch."""

MODIFIERS = ~Qt.KeyboardModifier.KeypadModifier
KEYS: dict[int, str] = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Insert: "add",
    Qt.Key.Key_Delete: "remove",
}
"""With Alt, from every field of a line."""


class CueLineEdit(QWidget):
    """``edited`` gives the line as it is now; ``asked`` is up, down, add or remove."""

    edited = Signal(object)
    asked = Signal(str)

    def __init__(self, row: CueDraft, item: ItemView, picture: Picture) -> None:
        super().__init__()
        self.row, self._item, self._picture = row, item, picture
        self._offered: tuple[Choice, ...] = ()
        self.number = TextLabel(12, 500, Tone.MUTED)
        self.act = choice_box(say("desk-cues-does"))
        self.what = choice_box(say("desk-cues-about"))
        self.obs = choice_box(say("desk-cues-obs-scene"))
        self.title, self.text = QLineEdit(), QPlainTextEdit()
        self.chips = OutputChips()
        self.seconds = seconds_box(say("desk-cues-until-closed"))
        self.wait = seconds_box(say("desk-cues-at-once"))
        self.armed = QCheckBox(say("desk-cues-armed"))
        self.buttons = {
            "up": small_button("↑", say("desk-cues-earlier")),
            "down": small_button("↓", say("desk-cues-later")),
            "remove": small_button("✕", say("desk-cues-take-out")),
        }
        self.remark = TextLabel(12, 500, Tone.WARNING)
        self._describe()
        self._lay_out()
        self._fill()
        self._listen()
        self.offer(picture)

    def fields(self) -> tuple[QWidget, ...]:
        """All that takes keys, in the order of Tab."""
        return (
            self.act, self.what, self.obs, self.title, self.text, *self.chips.buttons.values(),
            self.seconds, self.wait, self.armed, *self.buttons.values(),
        )  # fmt: skip

    def offer(self, picture: Picture) -> None:
        """Offer what there is now, and say what is wrong with the line."""
        self._picture = picture
        found = choices(picture, self.row)
        if found != self._offered and not self.what.view().isVisible():
            self._offered = found
            with QSignalBlocker(self.what):
                self.what.clear()
                for one in found:
                    self.what.addItem(one.label, one.id)
                self.what.setCurrentIndex(self.what.findData(self.row.what))
        self._offer_scenes(obs_scenes(picture))
        said = remark(picture, self.row)
        self.remark.show_text(said.text, said.tone)
        self.remark.setVisible(bool(said.text))

    def show_place(self, place: int, last: int) -> None:
        """Its number among so many lines."""
        self.number.show_text(str(place))
        self.buttons["up"].setEnabled(place > 1)
        self.buttons["down"].setEnabled(place < last)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt with an arrow moves the line and no item of the rundown, and so on."""
        kinds = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
        if isinstance(event, QKeyEvent) and event.type() in kinds:
            asked = KEYS.get(event.key())
            if asked and event.modifiers() & MODIFIERS == Qt.KeyboardModifier.AltModifier:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self.asked.emit(asked)
                return True
        return super().eventFilter(watched, event)

    def _describe(self) -> None:
        for act in ACTS:
            self.act.addItem(say(act.label), act.key)
        self.obs.setEditable(True)
        self.obs.setInsertPolicy(ChoiceBox.InsertPolicy.NoInsert)
        self.title.setMaxLength(200)
        self.title.setAccessibleName(say("desk-cues-words"))
        self.text.setPlaceholderText(say("desk-cues-under-it-any"))
        self.text.setAccessibleName(say("desk-cues-under-it"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(54)
        self.seconds.setAccessibleName(say("desk-cues-lasts"))
        self.wait.setAccessibleName(say("desk-cues-seconds-after-go"))
        self.armed.setAccessibleName(say("desk-cues-armed-name"))
        if (line := self.obs.lineEdit()) is not None:
            line.setMaxLength(200)
            line.setPlaceholderText(say("desk-cues-a-scene"))
        self.obs.setCompleter(None)  # type: ignore[arg-type]  # the stubs lack it

    def _lay_out(self) -> None:
        self.opens = TextLabel(13, 400, Tone.MUTED)
        self.opens.show_text(say("desk-cues-for"))
        about = QVBoxLayout()
        for field in (self.what, self.obs, self.title, self.text):
            about.addWidget(field)
        where = QHBoxLayout()
        for part in (self.chips, self.opens, self.seconds):
            where.addWidget(part, 1 if part is self.chips else 0)
        where.addStretch(0)
        ends = QHBoxLayout()
        for button in self.buttons.values():
            ends.addWidget(button)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        parts: dict[str, QWidget] = {
            "number": self.number, "act": self.act, "": holder(about), "where": holder(where),
            "wait": self.wait, "armed": self.armed, "buttons": holder(ends),
        }  # fmt: skip
        for place, (name, column) in enumerate(parts.items()):
            if name:
                column.setFixedWidth(WIDTHS[name])
                grid.setColumnMinimumWidth(place, WIDTHS[name])
            if name in {"number", "armed"}:
                column.setFixedHeight(HIGH)
            grid.addWidget(column, 0, place, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(2, 1)
        grid.addWidget(self.remark, 1, 1, 1, 6)

    def _listen(self) -> None:
        self.act.currentIndexChanged.connect(self._turn)
        self.what.currentIndexChanged.connect(
            lambda _at: self._edit(what=str(self.what.currentData() or ""))
        )
        self.obs.editTextChanged.connect(lambda words: self._edit(title=words))
        self.title.textChanged.connect(lambda words: self._edit(title=words))
        self.text.textChanged.connect(lambda: self._edit(text=self.text.toPlainText()))
        self.chips.changed.connect(lambda: self._edit(outputs=self.chips.chosen()))
        self.seconds.valueChanged.connect(lambda number: self._edit(seconds=number))
        self.wait.valueChanged.connect(lambda number: self._edit(wait=Millis(number * 1000)))
        self.armed.toggled.connect(lambda on: self._edit(armed=on))
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, name=name: self.asked.emit(name))
        for field in self.fields():
            field.installEventFilter(self)

    def _turn(self, place: int) -> None:
        self.row = turned(self.row, ACTS[place], self._item)
        self._fill()
        self.edited.emit(self.row)

    def _edit(self, **values: Any) -> None:
        self.row = replace(self.row, **values)
        self._show_armed()
        self.edited.emit(self.row)

    def _fill(self) -> None:
        """Put the line into its fields; none of them says that it was edited."""
        row = self.row
        blockers = [QSignalBlocker(one) for one in self.fields()]
        self.act.setCurrentIndex(ACTS.index(row.act))
        self.title.setText(row.title)
        self.obs.setEditText(row.title)
        if self.text.toPlainText() != row.text:
            self.text.setPlainText(row.text)
        self.seconds.setValue(row.seconds)
        self.wait.setValue(min(row.wait // 1000, LONGEST))
        self.armed.setChecked(row.armed)
        self.chips.show_chosen(row.outputs)
        del blockers
        self._show_fields()

    def _show_fields(self) -> None:
        about, kind = self.row.act.about, self.row.act.kind
        self.what.setVisible(about in LISTED)
        self.obs.setVisible(about is About.OBS)
        self.title.setVisible(about in {About.WORDS, About.TITLE})
        self.title.setPlaceholderText(say("desk-cues-large"))
        self.text.setVisible(about is About.WORDS)
        self.chips.setVisible(kind is CueKind.SCENE)
        for part in (self.opens, self.seconds):
            part.setVisible(kind in TIMED)
        no_end = say("desk-cues-how-long")
        if kind is CueKind.OPEN_POLL:
            no_end = say("desk-cues-until-closed")
        self.seconds.setSpecialValueText(no_end)
        self._show_armed()

    def _show_armed(self) -> None:
        self.armed.setVisible(bool(self.row.wait) and self.row.act.kind in SEEN)

    def _offer_scenes(self, scenes: tuple[str, ...]) -> None:
        held = tuple(self.obs.itemText(n) for n in range(self.obs.count()))
        if held != scenes and not self.obs.view().isVisible():
            with QSignalBlocker(self.obs):
                self.obs.clear()
                self.obs.addItems(list(scenes))
                self.obs.setEditText(self.row.title)
