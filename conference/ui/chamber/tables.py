"""The seats with a line to filter by, and the standing rules."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from conference.ui.chamber.says.seats import (
    SHOWN,
    SeatFilter,
    Shown,
    rule_columns,
    seat_columns,
)
from conference.ui.kit.cells import TableRow
from conference.ui.kit.controls import ChoiceBox, TextLabel
from conference.ui.kit.rows_table import RowsTable
from conference.ui.picture import Tone
from conference.ui.rooms.panel import FilterLine
from conference.words.spoken import say

__all__ = ["RulesWidget", "SeatsWidget"]


class SeatsWidget(QWidget):
    """``narrowed``: the filter is another one. ``table`` says which seat is picked, or opened."""

    narrowed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text, self.shown = FilterLine(), ChoiceBox()
        self.text.setPlaceholderText(say("desk-chamber-filter-hint"))
        self.text.setAccessibleName(say("desk-chamber-filter-seats"))
        for shown, words in SHOWN.items():
            self.shown.addItem(say(words), shown)
        self.table = RowsTable(say("desk-panels-seats"), seat_columns())
        self.empty = TextLabel(13, 400, Tone.MUTED)
        self.empty.setWordWrap(True)
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self.text, 3)
        filters.addWidget(self.shown, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 8)
        column.setSpacing(6)
        column.addLayout(filters)
        column.addWidget(self.empty)
        column.addWidget(self.table, 1)
        self.setMinimumWidth(340)
        self.text.textChanged.connect(self.narrowed)
        self.shown.currentIndexChanged.connect(self.narrowed)

    @property
    def wanted(self) -> SeatFilter:
        """What the operator wants to see."""
        return SeatFilter(self.text.text(), Shown(self.shown.currentData()))

    def show_seats(self, rows: tuple[TableRow, ...], empty: str, *, is_stale: bool) -> None:
        """Show these rows, or the sentence where there are none."""
        self.table.show_rows(rows, is_stale=is_stale)
        self.table.setVisible(bool(rows))
        self.empty.show_text("" if rows else empty)
        self.empty.setVisible(not rows)


class RulesWidget(QWidget):
    """The standing rules; the line below says the whole of the one that is picked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = RowsTable(say("desk-panels-rules"), rule_columns())
        self.says = TextLabel(13, 400, Tone.MUTED)
        self.says.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.table, 1)
        column.addWidget(self.says)
        self._rows: tuple[TableRow, ...] = ()
        self.table.picked.connect(self._on_picked)

    def show_rules(self, rows: tuple[TableRow, ...], empty: str, *, is_stale: bool) -> None:
        """Show these rows, or the sentence where there are none."""
        self._rows = rows
        self.table.show_rows(rows, is_stale=is_stale)
        self.table.setVisible(bool(rows))
        if not rows:
            self.says.show_text(empty)
        elif not self.table.selected():
            self.says.show_text(say("desk-chamber-pick-kind"))

    def _on_picked(self, key: str) -> None:
        found = next((row.tip for row in self._rows if row.key == key), "")
        self.says.show_text(found)
