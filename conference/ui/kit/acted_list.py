"""A list of things that go on, with buttons for what can be done to the selected one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from conference.ui.kit.controls import Button, GuardedButton, TextLabel
from conference.ui.kit.flow import Flow
from conference.ui.kit.line_model import LinesModel
from conference.ui.kit.lines import LinesView
from conference.ui.kit.rows import RowPainter
from conference.ui.picture import Tone

__all__ = ["ActedList", "ListLook"]


@dataclass(frozen=True, slots=True)
class ListLook:
    """What such a list is called and how it looks.

    ``acts`` are rows of buttons, each by its act and its words; of those ``guarded`` what nobody
    takes back has words for its two presses. ``empty`` is said where there is no line, ``begin``
    is on the button for a new one. A line is said by ``spoken``, drawn by ``draw``, and ``height``
    tall.
    """

    name: str
    acts: Sequence[Mapping[str, str]]
    empty: str
    begin: str
    spoken: Callable[[Any], str]
    draw: Callable[[QPainter, QRectF, Any], None]
    height: int | Callable[[Any], int]
    guarded: Mapping[str, tuple[str, str]] = field(default_factory=dict)


class ActedList(QWidget):
    """``wanted`` gives an act and the key of the line it is for; ``beginning``: a new one.

    Lines have a ``key``. What can be done to one says :meth:`may`.
    """

    wanted = Signal(str, str)
    beginning = Signal()

    def __init__(self, look: ListLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.model = LinesModel(lambda line: line.key, look.spoken, self)
        self.view = LinesView()
        self.view.setModel(self.model)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.painter = RowPainter(self.view, look.draw, look.height)
        self.view.setItemDelegate(self.painter)
        self.view.setAccessibleName(look.name)
        self.view.selectionModel().currentChanged.connect(self._judge)
        self.empty = TextLabel(13, 400, Tone.MUTED)
        self.empty.setWordWrap(True)
        self.empty.show_text(look.empty)
        self.empty.setContentsMargins(12, 4, 12, 8)
        self.begin_button = Button(look.begin)
        self.begin_button.clicked.connect(self.beginning)
        self.buttons = {
            act: self._button(act, words) for row in look.acts for act, words in row.items()
        }
        self._may_act = False
        self._lay_out()
        self.show_lines((), is_stale=True)

    def _button(self, act: str, words: str) -> Button:
        if act in self._look.guarded:
            guarded = GuardedButton(words)
            guarded.confirmed.connect(lambda: self._ask(act))
            return guarded
        button = Button(words)
        button.clicked.connect(lambda: self._ask(act))
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        rows = [[self.buttons[act] for act in row] for row in self._look.acts]
        for buttons in (*rows, [self.begin_button]):
            row = Flow()
            row.setContentsMargins(12, 0, 12, 4)
            for button in buttons:
                row.addWidget(button)
            column.addLayout(row)

    def show_lines(self, lines: Sequence[Any], *, is_stale: bool) -> None:
        """Show the lines; what is selected stays so, and without that the usual one is."""
        chosen = self.chosen()
        self._may_act = not is_stale
        self.model.show(tuple(lines))
        self.painter.fade(is_stale=is_stale)
        if self.chosen() is None and lines:
            kept = self.model.place(chosen.key) if chosen is not None else None
            usual = self.model.index(self.usual(len(lines)))
            self.view.setCurrentIndex(kept if kept is not None and kept.isValid() else usual)
        self.empty.setVisible(not lines)
        self.view.setVisible(bool(lines))
        self._judge()

    def usual(self, _count: int) -> int:
        """The place of the line that is selected at first, of so many."""
        return 0

    def may(self, _line: Any) -> frozenset[str]:
        """What can be done to a line now."""
        return frozenset(self.buttons)

    def shown(self, _line: Any | None) -> frozenset[str]:
        """The acts whose buttons are there at all for what is selected."""
        return frozenset(self.buttons)

    def choose(self, name: str) -> None:
        """Select the line of this key, if it is there."""
        place = self.model.place(name)
        if place is not None and place.isValid():
            self.view.setCurrentIndex(place)

    def chosen(self) -> Any | None:
        """The line that is selected."""
        return self.model.line(self.view.currentIndex())

    def _judge(self) -> None:
        line = self.chosen()
        may = self.may(line) if line is not None and self._may_act else frozenset[str]()
        shown = self.shown(line)
        for act, button in self.buttons.items():
            button.setVisible(act in shown)
            if isinstance(button, GuardedButton):
                idle, armed = self._look.guarded[act]
                subject = f"{act} {line.key}" if line is not None else ""
                button.offer(idle, armed, subject, enabled=act in may)
            else:
                button.setEnabled(act in may)
        self.begin_button.setEnabled(self._may_act)

    def _ask(self, act: str) -> None:
        line = self.chosen()
        if line is not None:
            self.wanted.emit(act, line.key)
