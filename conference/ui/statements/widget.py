"""The list of statements, beside it those that are like the selected one; keys act on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from conference.ui.kit import paint, style
from conference.ui.kit.controls import Button, ChoiceBox, TextLabel
from conference.ui.kit.flow import Flow
from conference.ui.kit.line_model import LinesModel
from conference.ui.kit.lines import LinesView
from conference.ui.kit.rows import RowPainter
from conference.ui.kit.tips import plain_tip
from conference.ui.picture import Tone
from conference.ui.statements.says.sheet import AlikeLine, Show, StatementLine, StatementsSheet
from conference.ui.statements.says.triage import ACTS, REASONS
from conference.words.spoken import say

__all__ = ["StatementsWidget"]

LINE = 60
SHOWN = {
    Show.UNREAD: "desk-statements-unread",
    Show.ALL: "desk-statements-all",
    Show.STARRED: "desk-statements-starred",
    Show.OFF: "desk-statements-taken-off",
}
MORE = {
    "ask": "desk-statements-ask-button",
    "close": "desk-close",
    "draft": "desk-statements-question-button",
}
KEYS = {Qt.Key[f"Key_{key}"]: act for act, (_, key, _) in ACTS.items()}


class TriageView(LinesView):
    """A list whose letters act on the selected line, without Shift, Ctrl or Alt."""

    pressed_act = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """An act's letter acts; everything else is the list's."""
        act = KEYS.get(Qt.Key(event.key()))
        if act is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.pressed_act.emit(act)
            return
        super().keyPressEvent(event)


class StatementsWidget(QWidget):
    """``wanted`` gives an act; ``looked``: something else is looked at, or selected."""

    wanted = Signal(str)
    looked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LinesModel(lambda line: line.key, _spoken, self, has_tips=True)
        self.view = TriageView()
        self.view.setModel(self.model)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.painter = RowPainter(self.view, _draw, LINE)
        self.view.setItemDelegate(self.painter)
        self.view.setAccessibleName(say("desk-statements-list"))
        self.alike_model = LinesModel(lambda line: line.key, _alike_spoken, self, has_tips=True)
        self.alike = LinesView()
        self.alike.setModel(self.alike_model)
        self.alike.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.alike.setItemDelegate(RowPainter(self.alike, _draw_alike, LINE))
        self.alike.setAccessibleName(say("desk-statements-alike-list"))
        self.shown, self.category, self.region = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.reason = ChoiceBox()
        self.state, self.empty = TextLabel(13), TextLabel(13, 400, Tone.MUTED)
        self.alike_head = TextLabel(13, 600, Tone.MUTED)
        words = {act: f"{say(one[0])}  {one[1]}" for act, one in ACTS.items()}
        words |= {act: say(key) for act, key in MORE.items()}
        self.buttons = {act: Button(label) for act, label in words.items()}
        self._fill_choices()
        self._lay_out()
        self._listen()

    def _fill_choices(self) -> None:
        for show, key in SHOWN.items():
            self.shown.addItem(say(key), show.value)
        self.category.addItem(say("desk-statements-all-kinds"), "")
        self.region.addItem(say("desk-statements-all-regions"), -1)
        self.reason.addItems([say(key) for key in REASONS])
        for box, key in (
            (self.shown, "desk-statements-show-name"),
            (self.category, "desk-kind"),
            (self.region, "desk-statements-region"),
            (self.reason, "desk-statements-off-reason"),
        ):
            box.setAccessibleName(say(key))
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.setMinimumWidth(70)
        for label in (self.state, self.empty, self.alike_head):
            label.setWordWrap(True)
        self.alike_head.show_text(say("desk-statements-alike-head"))

    def _listen(self) -> None:
        for act, button in self.buttons.items():
            button.clicked.connect(lambda _=False, act=act: self.wanted.emit(act))
        self.view.pressed_act.connect(self.wanted)
        self.view.selectionModel().currentChanged.connect(self.looked)
        for box in (self.shown, self.category, self.region):
            box.currentIndexChanged.connect(self.looked)

    def _lay_out(self) -> None:
        column, filters, acts, more = QVBoxLayout(self), QHBoxLayout(), Flow(), QHBoxLayout()
        column.setContentsMargins(12, 4, 12, 8)
        column.setSpacing(6)
        for box in (self.shown, self.category, self.region):
            filters.addWidget(box, 1)
        for act in ACTS:
            acts.addWidget(self.buttons[act])
        for act in MORE:
            more.addWidget(self.buttons[act])
        more.addWidget(self.reason, 1)
        lists, right = QHBoxLayout(), QVBoxLayout()
        right.addWidget(self.alike_head)
        right.addWidget(self.alike, 1)
        lists.addWidget(self.view, 3)
        lists.addLayout(right, 2)
        column.addWidget(self.state)
        column.addLayout(filters)
        column.addWidget(self.empty)
        column.addLayout(lists, 1)
        column.addLayout(acts)
        column.addLayout(more)

    def show_sheet(self, sheet: StatementsSheet) -> None:
        """Show the statements; the selected one stays so, and those marked as alike."""
        chosen, marked = self.chosen(), set(self.marked())
        before = {line.key for line in self.alike_lines()}
        self.model.show(sheet.lines)
        self.painter.fade(is_stale=sheet.is_stale)
        if chosen and self.chosen() != chosen:
            self.view.setCurrentIndex(self.model.place(chosen))
        self.alike_model.show(sheet.alike)
        self._mark(sheet.alike, marked, before)
        self.state.show_text(sheet.state, is_stale=sheet.is_stale)
        self.empty.show_text(sheet.empty)
        self.empty.setVisible(bool(sheet.empty))
        kinds = [(one, one) for one in sheet.categories]
        self._choices(self.category, (say("desk-statements-all-kinds"), ""), kinds)

    def show_regions(self, names: tuple[str, ...]) -> None:
        """The regions to choose from."""
        first = (say("desk-statements-all-regions"), -1)
        self._choices(self.region, first, [(n, i) for i, n in enumerate(names)])

    def offer(self, why: dict[str, str]) -> None:
        """What can be done; for the rest why not."""
        for act, button in self.buttons.items():
            button.setEnabled(not why[act])
            button.setToolTip(plain_tip(why[act]))

    def chosen(self) -> str:
        """The id of the statement that is selected; "" for none."""
        line: StatementLine | None = self.model.line(self.view.currentIndex())
        return line.key if line is not None else ""

    def marked(self) -> tuple[str, ...]:
        """The ids of those that are marked as alike, or of the likest one where none is."""
        rows = [self.alike_model.line(index) for index in self.alike.selectedIndexes()]
        return tuple(line.key for line in rows if line is not None)

    def alike_lines(self) -> tuple[AlikeLine, ...]:
        """Those that are shown as alike."""
        count = self.alike_model.rowCount()
        return tuple(self.alike_model.line(self.alike_model.index(row)) for row in range(count))

    def go_on(self, key: str) -> None:
        """Select the line after this one; the one before it where it is the last."""
        place = self.model.place(key).row()
        count = self.model.rowCount()
        to = place + 1 if place + 1 < count else place - 1
        self.view.setCurrentIndex(self.model.index(to) if 0 <= to < count else self.model.index(-1))

    def go_first(self) -> None:
        """Select the first line where none is selected."""
        if not self.chosen() and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0))

    def _mark(self, lines: tuple[AlikeLine, ...], marked: set[str], before: set[str]) -> None:
        """Those with the same words are marked when they come; what was marked stays so."""
        selection = self.alike.selectionModel()
        for row, line in enumerate(lines):
            is_on = line.key in marked or (line.same and line.key not in before)
            if is_on:
                selection.select(self.alike_model.index(row), selection.SelectionFlag.Select)

    def _choices(
        self, box: ChoiceBox, first: tuple[str, object], rest: Sequence[tuple[str, object]]
    ) -> None:
        wanted = [first, *rest]
        if [box.itemText(place) for place in range(box.count())] == [one[0] for one in wanted]:
            return
        kept = box.currentData()
        box.blockSignals(True)
        box.clear()
        for words, data in wanted:
            box.addItem(words, data)
        box.setCurrentIndex(max(0, box.findData(kept)))
        box.blockSignals(False)


def _draw(painter: QPainter, box: QRectF, line: StatementLine) -> None:
    """Mark and words in two lines, below who says it; at the right how many rooms."""
    inner = box.adjusted(4, 3, -8, -3)
    mark = QRectF(inner.left(), inner.top(), 18, 20)
    paint.text(painter, mark, line.mark, style.font(15, 700), style.colour(Tone.ACTION))
    text = QRectF(inner.left() + 20, inner.top(), inner.width() - 20, 36)
    painter.setFont(paint.fitted(line.text, style.font(13, 600), text.width(), 2, 0.8))
    painter.setPen(style.colour(line.tone))
    paint.write(painter, text, WRAP, line.text)
    small = style.font(12)
    wide = paint.width(line.rooms, small) + 8
    below = QRectF(text.left(), text.bottom(), text.width() - wide, inner.bottom() - text.bottom())
    paint.text(painter, below, line.who, small, style.colour(Tone.MUTED))
    right = QRectF(inner.right() - wide, text.bottom(), wide, inner.bottom() - text.bottom())
    paint.text(painter, right, line.rooms, small, style.colour(Tone.TEXT), paint.RIGHT)


WRAP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


def _draw_alike(painter: QPainter, box: QRectF, line: AlikeLine) -> None:
    inner = box.adjusted(4, 3, -8, -3)
    text = QRectF(inner.left(), inner.top(), inner.width(), 36)
    painter.setFont(paint.fitted(line.text, style.font(13, 500), text.width(), 2, 0.8))
    painter.setPen(style.colour(Tone.TEXT))
    paint.write(painter, text, WRAP, line.text)
    below = QRectF(inner.left(), text.bottom(), inner.width(), inner.bottom() - text.bottom())
    paint.text(painter, below, line.note, style.font(12), style.colour(Tone.MUTED))


def _spoken(line: StatementLine) -> str:
    star = say("desk-statements-spoken-star") if line.mark == "★" else ""
    return ", ".join(part for part in (line.text, line.who, line.rooms, star) if part)


def _alike_spoken(line: AlikeLine) -> str:
    return f"{line.text}, {line.note}"
