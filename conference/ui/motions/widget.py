"""The motions: which one, its list, what the selected line changes, and all that can be done."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from conference.ui.kit import paint, style
from conference.ui.kit.controls import Button, GuardedButton, TextLabel
from conference.ui.kit.flow import Flow
from conference.ui.kit.line_model import LinesModel
from conference.ui.kit.lines import LinesView
from conference.ui.kit.rows import RowPainter
from conference.ui.kit.tips import plain_tip
from conference.ui.kit.words import enumerated
from conference.ui.motions.marked_view import MarkedView
from conference.ui.motions.says.detail import Detail
from conference.ui.motions.says.sheet import MotionLine, MotionSheet, Part
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["MotionsWidget"]

LINE = 30
SHORT = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
"""A field is no wider than the panel, however long what it offers."""

PLACE = 96
"""Pixels that the place in the order, or the state, takes."""

BUTTONS = {
    "bloc": "desk-motions-button-bloc",
    "screens": "desk-motions-button-screens",
    "page": "desk-motions-button-page",
    "up": "desk-motions-button-up",
    "down": "desk-motions-button-down",
    "rule": "desk-motions-button-rule",
    "amend": "desk-motions-button-amend",
    "withdraw": "desk-motions-button-withdraw",
    "back": "desk-motions-button-back",
    "table": "desk-motions-button-table",
    "lines": "desk-motions-button-lines",
}
"""The messages of the buttons that are pressed once, by their acts, in their order."""

OF_A_LINE = frozenset({"bloc", "up", "down", "withdraw", "back"})
"""What is done to the lines that are selected."""

GUARDED = {"whole": "desk-motions-button-whole", "reading": "desk-motions-button-reading"}
"""Acts that take two presses, beside the one that puts the next amendment to the vote."""


class MotionsWidget(QWidget):
    """``wanted`` gives an act, ``turned`` says that another motion, part or line is looked at."""

    wanted = Signal(str)
    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.motion, self.part, self.kind = QComboBox(), QComboBox(), QComboBox()
        self.part.addItems([say(one.value) for one in Part])
        for field, name in (
            (self.motion, say("motion-choose")),
            (self.part, say("desk-motions-listed")),
            (self.kind, say("desk-motions-kind")),
        ):
            field.setAccessibleName(name)
            field.setToolTip(plain_tip(name))
        self.state = TextLabel(13, 400, Tone.MUTED, elide=True)
        self.departures, self.digest = TextLabel(13, 500, Tone.WARNING), TextLabel(13)
        self.empty = TextLabel(13, 400, Tone.MUTED)
        self.head, self.says = TextLabel(15, 600, elide=True), TextLabel(13, 400, Tone.MUTED)
        for label in (self.departures, self.digest, self.empty, self.says):
            label.setWordWrap(True)
        self.digest.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.put = GuardedButton(say("desk-motions-button-put"))
        self.guarded = {act: GuardedButton(say(key)) for act, key in GUARDED.items()}
        self.buttons: dict[str, Button] = {}
        self.model = LinesModel(lambda line: line.key, _spoken, self, has_tips=True)
        self.view = LinesView()
        self.view.setModel(self.model)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.painter = RowPainter(self.view, _draw, LINE)
        self.view.setItemDelegate(self.painter)
        self.view.setAccessibleName(say("desk-motions-list"))
        self.marked, self.beside = MarkedView(), QCheckBox(say("motion-view-beside"))
        self._why: dict[str, str] = {}
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.put.confirmed.connect(lambda: self.wanted.emit("put"))
        for act, button in self.guarded.items():
            button.confirmed.connect(lambda act=act: self.wanted.emit(act))
        self.motion.activated.connect(self.turned)
        self.part.currentIndexChanged.connect(self.turned)
        self.view.selectionModel().selectionChanged.connect(self._turn)
        self.beside.toggled.connect(self.turned)

    def _turn(self) -> None:
        self._judge()
        self.turned.emit()

    def _lay_out(self) -> None:
        chosen, acts = QHBoxLayout(), Flow()
        chosen.addWidget(self.part, 1)
        chosen.addWidget(self.kind, 1)
        for field in (self.motion, self.part, self.kind):
            field.setMinimumContentsLength(8)
            field.setSizeAdjustPolicy(SHORT)
        for act, key in BUTTONS.items():
            acts.addWidget(self._button(act, say(key)))
        for button in self.guarded.values():
            acts.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 8)
        column.setSpacing(6)
        column.addWidget(self.motion)
        for label in (self.state, self.departures, self.digest):
            column.addWidget(label)
        column.addLayout(chosen)
        column.addWidget(self.empty)
        column.addWidget(self._split(), 1)
        column.addWidget(self.put)
        column.addLayout(acts)

    def _split(self) -> QSplitter:
        """The list above, what the selected line changes below."""
        below, column = QWidget(), QVBoxLayout()
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(self.head, 1)
        top.addWidget(self.beside)
        column.addLayout(top)
        column.addWidget(self.marked, 1)
        column.addWidget(self.says)
        below.setLayout(column)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.addWidget(self.view)
        self.splitter.addWidget(below)
        self.splitter.setSizes([300, 220])
        self.splitter.setChildrenCollapsible(False)
        return self.splitter

    def _button(self, act: str, words: str) -> Button:
        button = Button(words)
        button.clicked.connect(lambda: self.wanted.emit(act))
        self.buttons[act] = button
        return button

    def show_sheet(self, sheet: MotionSheet) -> None:
        """Show a motion; the lines that are selected stay so while they are there."""
        self._why = dict(sheet.why)
        _choose(self.motion, sheet.motions, sheet.motion)
        _choose(self.kind, sheet.kinds, self.kind.currentData() or "")
        keys = [line.key for line in self.selected()]
        self.model.show(sheet.lines)
        if keys and not self.selected():
            self.select(*keys)
        self.painter.fade(is_stale=sheet.is_stale)
        self.state.show_text(sheet.state, is_stale=sheet.is_stale)
        for label, words in (
            (self.departures, sheet.departures),
            (self.digest, sheet.digest),
            (self.empty, sheet.empty),
        ):
            label.show_text(words)
            label.setVisible(bool(words))
        for part in (self.motion, self.state, self.splitter):
            part.setVisible(bool(sheet.motion))
        self._offer(sheet)
        self._judge()

    def show_detail(self, detail: Detail) -> None:
        """Show what the selected line changes, and what is said of it."""
        self.head.show_text(detail.head)
        self.marked.show_changes(detail.changes, is_beside=self.beside.isChecked())
        self.beside.setVisible(bool(detail.changes))
        self.says.show_text("  ".join(detail.says))
        self.says.setVisible(bool(detail.says))

    def select(self, *keys: str) -> None:
        """Select these lines; the first of them is the current one."""
        chosen = self.view.selectionModel()
        chosen.clearSelection()
        for key in reversed(keys):
            index = self.model.place(key)
            if index.isValid():
                chosen.setCurrentIndex(index, chosen.SelectionFlag.Select)
                self.view.scrollTo(index)

    def selected(self) -> tuple[MotionLine, ...]:
        """The lines that are selected, in the order in which they stand."""
        rows = sorted(self.view.selectionModel().selectedIndexes(), key=lambda one: one.row())
        return tuple(self.model.line(index) for index in rows)

    def _offer(self, sheet: MotionSheet) -> None:
        """A press is for this vote: when another is next, what was armed falls back."""
        why, upcoming = sheet.why["put"], sheet.upcoming
        words, armed = say("desk-motions-button-put"), say("desk-motions-again-put")
        if upcoming:
            words = say("desk-motions-put", count=len(upcoming), names=enumerated(upcoming))
        subject = f"put_to_vote:{sheet.motion} {' '.join(upcoming)}"
        self.put.offer(words, armed, subject, enabled=not why, tip=why)
        armed = say("desk-press-again")
        for act, button in self.guarded.items():
            why, words = sheet.why[act], say(GUARDED[act])
            button.offer(words, armed, f"{act}:{sheet.motion}", enabled=not why, tip=why)

    def why_line(self, act: str) -> str:
        """Why an act cannot be done to what is selected; "" where it can, or is of no line."""
        lines = self.selected()
        if act not in OF_A_LINE:
            return ""
        if not lines:
            return say("desk-motions-select-line")
        if act == "back":
            return "" if lines[0].clause else say("desk-motions-select-clause")
        if act in {"up", "down", "withdraw"}:
            return "" if lines[0].amendments else say("desk-motions-select-amendment")
        return ""

    def _judge(self) -> None:
        for act, button in self.buttons.items():
            why = self._why.get(act, "") or self.why_line(act)
            button.setEnabled(not why)
            button.setToolTip(plain_tip(why))


def _choose(field: QComboBox, entries: tuple[tuple[str, str], ...], current: str) -> None:
    """Have a field offer these, by key and words, and show the current one."""
    known = [(field.itemData(n), field.itemText(n)) for n in range(field.count())]
    if known != list(entries):
        field.clear()
        for key, words in entries:
            field.addItem(words, key)
    place = field.findData(current)
    if place >= 0 and place != field.currentIndex():
        field.setCurrentIndex(place)


def _draw(painter: QPainter, box: QRectF, line: MotionLine) -> None:
    """The place or state, the name, what it does."""
    inner = box.adjusted(4, 2, -4, -2)
    place = QRectF(inner.left(), inner.top(), PLACE, inner.height())
    paint.text(painter, place, line.place, style.font(13, 700), style.colour(line.tone))
    name = inner.adjusted(PLACE, 0, 0, 0)
    face = style.font(13, 600)
    paint.text(painter, name, line.name, face, style.colour(Tone.TEXT))
    taken = min(name.width(), max(56.0, paint.width(line.name, face) + 12))
    about = " ".join(line.about.split())
    paint.text(
        painter, name.adjusted(taken, 0, 0, 0), about, style.font(13), style.colour(line.tone)
    )


def _spoken(line: MotionLine) -> str:
    return ", ".join(part for part in (line.place.lower(), line.name.strip(), line.about) if part)
