"""The list of breakouts with its buttons."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from conference.ui.breakouts.says import BreakoutLine
from conference.ui.kit import paint, style
from conference.ui.kit.controls import Button, GuardedButton, TextLabel
from conference.ui.kit.line_model import LinesModel
from conference.ui.kit.lines import LinesView
from conference.ui.kit.rows import RowPainter
from conference.ui.picture import Tone

__all__ = ["ACTS", "GUARDED", "BreakoutsWidget"]

LINE, TALL = 52, 88
"""The height of a breakout that is prepared or over, and of one that is on."""

GUARDED = {
    "start": ("Start", "Start: press again"),
    "recall": ("Recall", "Recall: press again"),
    "end": ("End", "End now: press again"),
}
"""What nobody takes back, by the words on its button and those once it is armed."""

ACTS = {
    "start": "Start",
    "more": "+1 min",
    "less": "−1 min",
    "next": "Next phase",
    "recall": "Recall",
    "end": "End",
    "change": "Change …",
    "forget": "Forget notes …",
}
"""What can be done to a breakout, by the words on its buttons."""

EMPTY = (
    "No breakout is prepared. Rooms talk in small groups in phases that you set: find seats, a "
    "go-round, open talk, agree, write down."
)


class BreakoutsWidget(QWidget):
    """``wanted`` gives an act and the breakout it is for, ``preparing`` that a new one is."""

    wanted = Signal(str, str)
    preparing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LinesModel(lambda line: line.key, _spoken, self)
        self.view = LinesView()
        self.view.setModel(self.model)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.painter = RowPainter(self.view, _draw, _height)
        self.view.setItemDelegate(self.painter)
        self.view.setAccessibleName("Breakouts")
        self.view.selectionModel().currentChanged.connect(self._judge)
        self.empty = TextLabel(13, 400, Tone.MUTED)
        self.empty.setWordWrap(True)
        self.empty.show_text(EMPTY)
        self.empty.setContentsMargins(12, 4, 12, 8)
        self.prepare_button = Button("Prepare a breakout …")
        self.prepare_button.clicked.connect(self.preparing)
        self.buttons = {act: self._button(act, words) for act, words in ACTS.items()}
        self._may_act = False
        self._lay_out()
        self.show_lines((), is_stale=True)

    def _button(self, act: str, words: str) -> Button:
        if act in GUARDED:
            guarded = GuardedButton(words)
            guarded.confirmed.connect(lambda: self._ask(act))
            return guarded
        button = Button(words)
        button.clicked.connect(lambda: self._ask(act))
        return button

    def _lay_out(self) -> None:
        row, last = QHBoxLayout(), QHBoxLayout()
        for line in (row, last):
            line.setContentsMargins(12, 0, 12, 4)
            line.setSpacing(6)
        for act, button in self.buttons.items():
            (last if act in {"recall", "end", "change", "forget"} else row).addWidget(button)
        row.addStretch(1)
        last.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 0, 12, 4)
        foot.addWidget(self.prepare_button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        for line in (row, last, foot):
            column.addLayout(line)

    def show_lines(self, lines: tuple[BreakoutLine, ...], *, is_stale: bool) -> None:
        """Show the breakouts; what is selected stays so, and without that the first one is."""
        chosen = self.chosen()
        self._may_act = not is_stale
        self.model.show(lines)
        self.painter.fade(is_stale=is_stale)
        if self.chosen() is None and lines:
            kept = self.model.place(chosen.key) if chosen is not None else None
            first = self.model.index(0)
            self.view.setCurrentIndex(kept if kept is not None and kept.isValid() else first)
        self.empty.setVisible(not lines)
        self.view.setVisible(bool(lines))
        self._judge()

    def choose(self, name: str) -> None:
        """Select the breakout of this id, if it is there."""
        place = self.model.place(name)
        if place is not None and place.isValid():
            self.view.setCurrentIndex(place)

    def chosen(self) -> BreakoutLine | None:
        """The breakout that is selected."""
        found: BreakoutLine | None = self.model.line(self.view.currentIndex())
        return found

    def _judge(self) -> None:
        line = self.chosen()
        may = line.may if line is not None and self._may_act else frozenset[str]()
        for act, button in self.buttons.items():
            if isinstance(button, GuardedButton):
                idle, armed = GUARDED[act]
                subject = f"{act} {line.key}" if line is not None else ""
                button.offer(idle, armed, subject, enabled=act in may)
            else:
                button.setEnabled(act in may)
        for act in ("change", "forget"):
            self.buttons[act].setVisible(act in may)
        self.prepare_button.setEnabled(self._may_act)

    def _ask(self, act: str) -> None:
        line = self.chosen()
        if line is not None:
            self.wanted.emit(act, line.key)


def _height(line: BreakoutLine) -> int:
    return TALL if line.may & {"recall", "next", "more"} or line.who else LINE


def _draw(painter: QPainter, box: QRectF, line: BreakoutLine) -> None:
    """Title and rooms at the left, how it stands and the clock at the right."""
    inner = box.adjusted(12, 4, -12, -4)
    ink, muted = style.colour(line.tone), style.colour(Tone.MUTED)
    face, small, bold = style.font(24, 700), style.font(13), style.font(13, 600)
    top = QRectF(inner.left(), inner.top(), inner.width(), 22)
    paint.text(painter, top, line.time, face, ink, paint.RIGHT)
    taken = paint.width("00:00", face) + 8 if line.time else 0
    head = top.adjusted(0, 0, -taken, 0)
    paint.text(painter, head, line.word, bold, ink, paint.RIGHT)
    title = head.adjusted(0, 0, -paint.width(line.word, bold) - 8, 0)
    paint.text(painter, title, line.title, bold, style.colour(Tone.TEXT))
    second = top.translated(0, 22)
    paint.text(painter, second, line.after, small, muted, paint.RIGHT)
    rooms = second.adjusted(0, 0, -paint.width(line.after, small) - 8, 0)
    if _height(line) == LINE:
        paint.text(painter, rooms, line.rooms, small, muted)
        return
    paint.text(painter, second.translated(0, 20), line.rooms, small, style.colour(Tone.TEXT))
    is_late = line.who.startswith("Late")
    who = style.colour(Tone.WARNING) if is_late else muted
    paint.text(painter, second.translated(0, 38), line.who, small, who)


def _spoken(line: BreakoutLine) -> str:
    said = (
        line.title,
        f"{line.word.lower()} {line.time}".strip(),
        line.after,
        line.rooms,
        line.who,
    )
    return ", ".join(filter(None, said))
