"""The rundown at the left: what was, what is on with its time, what comes, and what is standby."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from conference.ui.kit.controls import TextLabel
from conference.ui.kit.line_model import LinesModel
from conference.ui.kit.lines import LinesView
from conference.ui.kit.rows import RowPainter
from conference.ui.picture import Tone
from conference.ui.programme.drawing import ColumnHeads, draw_row, row_height
from conference.ui.programme.says import ItemState, Rundown, RundownRow
from conference.words.spoken import say

__all__ = ["RundownWidget"]


class RundownWidget(QWidget):
    """``chosen`` gives the id of an item that was clicked: it goes on standby, not on air.

    ``cursor_item`` is the item of the row that is marked; when another item goes on, none is.
    ``cursor_moved`` tells that another row is marked, ``menu_asked`` for which item and where on
    the screen a menu is wanted, ``cues_asked`` that the menu was asked for the cues of an item.
    """

    chosen = Signal(str)
    cursor_moved = Signal()
    menu_asked = Signal(str, QPoint)
    cues_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LinesModel(lambda row: row.key, _spoken, self)
        self.view = LinesView()
        self.view.setModel(self.model)
        self.painter = RowPainter(self.view, draw_row, self._high)
        self.view.setItemDelegate(self.painter)
        self.setMinimumWidth(270)
        self.view.setAccessibleName(say("desk-panels-rundown"))
        self.view.clicked.connect(self._on_clicked)
        self.view.activated.connect(self._on_clicked)
        self.view.selectionModel().currentChanged.connect(self._on_cursor)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_menu)
        self.view.viewport().installEventFilter(self)
        self.locked = TextLabel(13, 600, Tone.WARNING)
        self.empty = TextLabel(13, 400, Tone.MUTED)
        for label in (self.locked, self.empty):
            label.setWordWrap(True)
            label.setContentsMargins(12, 8, 12, 8)
        self.heads = ColumnHeads()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.locked)
        column.addWidget(self.empty)
        column.addWidget(self.heads)
        column.addWidget(self.view, 1)
        self.cursor_item: str | None = None
        self._on: str | None = None
        self._focus: str | None = None
        self._standby: str | None = None
        self._order: tuple[str, ...] = ()

    def take_keys(self) -> None:
        """Have the arrows mark items, beginning at the marked one, else at that on standby."""
        if self.cursor_item is None:
            start = self._standby or self._on
            if start is not None:
                self.view.setCurrentIndex(self.model.place(start))
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_rundown(self, rundown: Rundown, *, is_stale: bool) -> None:
        """Show it. What is on air, else on standby, stays in view when it or the order changes.

        An item that comes on standby, whoever picked it, is scrolled into view.
        """
        self.painter.fade(is_stale=is_stale)
        for label, words in ((self.locked, rundown.locked), (self.empty, rundown.empty)):
            label.show_text(words)
            label.setVisible(bool(words))
        self.heads.setVisible(bool(rundown.rows))
        self.model.show(rundown.rows)
        order = tuple(row.key for row in rundown.rows)
        if rundown.on != self._on:
            self._on, self.cursor_item = rundown.on, None
        focus = rundown.on or rundown.standby.item
        if (focus, order) != (self._focus, self._order):
            if order != self._order:
                self._mark_again(order)
            self._focus, self._order = focus, order
            self.view.scheduleDelayedItemsLayout()
            self._bring_into_view(QAbstractItemView.ScrollHint.PositionAtCenter)
        standby = rundown.standby.item
        if standby != self._standby:
            self._standby = standby
            if standby is not None:
                self.view.doItemsLayout()
                hint = QAbstractItemView.ScrollHint.EnsureVisible
                self.view.scrollTo(self.model.place(standby), hint)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another size never leaves what is on air out of view."""
        if event.type() is QEvent.Type.Resize:
            self.view.doItemsLayout()
            self._bring_into_view(QAbstractItemView.ScrollHint.EnsureVisible)
        return super().eventFilter(watched, event)

    def _bring_into_view(self, hint: QAbstractItemView.ScrollHint) -> None:
        if self._focus is None:
            return
        self.view.scrollTo(self.model.place(self._focus), hint)
        above = self.view.visualRect(self.view.indexAt(QPoint(4, 1))).top()
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter and above < 0:
            bar = self.view.verticalScrollBar()
            bar.setValue(bar.value() + above)  # the row at the top is whole

    def _mark_again(self, order: tuple[str, ...]) -> None:
        """Another order is another list to Qt, which forgets which row was marked."""
        wanted = self.cursor_item if self.cursor_item in order else None
        self.cursor_item = wanted
        if wanted is not None:
            model = self.view.selectionModel()
            model.setCurrentIndex(self.model.place(wanted), model.SelectionFlag.NoUpdate)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._on_cursor(index)
        item = self._item_at(index)
        if item is not None:
            self.chosen.emit(item)

    def _on_cursor(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        item = self._item_at(index)
        if item is not None and item != self.cursor_item:
            self.cursor_item = item
            self.cursor_moved.emit()

    def _on_menu(self, at: QPoint) -> None:
        item = self._item_at(self.view.indexAt(at))
        if item is not None:
            self.menu_asked.emit(item, self.view.viewport().mapToGlobal(at))

    def _item_at(self, index: QModelIndex) -> str | None:
        row = self.model.line(index)
        return row.key if row is not None and row.state is not ItemState.DAY else None

    def _high(self, row: RundownRow) -> int:
        return row_height(row, self.view.viewport().width())


def _spoken(row: RundownRow) -> str:
    is_told = row.state in {ItemState.ON, ItemState.STANDBY, ItemState.DONE}
    state = say("desk-programme-row-state", state=row.state) if is_told else ""
    expected = say("desk-programme-row-expected", time=row.expected) if row.expected else ""
    parts = (row.planned, row.title, state, expected, row.left)
    return " ".join(part for part in parts if part)
