"""A table of frozen rows: what differs is told to the view, so selection and place stay."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from conference.ui.kit import paint, style
from conference.ui.kit.cells import Cell, Column, TableRow
from conference.ui.kit.line_model import AnyIndex
from conference.ui.kit.rows import RowPainter
from conference.ui.kit.tips import plain_tip

__all__ = ["CELL", "RowsModel", "RowsTable"]

CELL = int(Qt.ItemDataRole.UserRole)
"""The role under which a whole :class:`Cell` is found."""

ROW = 28
"""The height of a row in pixels."""


class RowsModel(QAbstractTableModel):
    """The rows in the order in which they are given."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: tuple[TableRow, ...] = ()

    def show(self, rows: tuple[TableRow, ...]) -> None:
        """Have these rows; with the same keys in the same order only what differs is told."""
        old = self._rows
        if rows is old or rows == old:
            return
        if [row.key for row in rows] != [row.key for row in old]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        self._rows = rows
        for place, (was, now) in enumerate(zip(old, rows, strict=True)):
            if was != now:
                last = self.index(place, len(self.columns) - 1)
                self.dataChanged.emit(self.index(place, 0), last)

    def key(self, index: AnyIndex) -> str:
        """The key of the row at an index; "" outside."""
        return self._rows[index.row()].key if 0 <= index.row() < len(self._rows) else ""

    def place(self, key: str) -> QModelIndex:
        """Where the row of a key stands; an invalid index where there is none."""
        found = (place for place, row in enumerate(self._rows) if row.key == key)
        return self.index(next(found, -1), 0)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """The number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """The number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """A cell, its text, or the tip of its row."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        cell = row.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(row.tip or cell.text)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side(index.column())
        return (cell, self.columns[index.column()].figure) if role == CELL else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """The headings of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading
        return self._side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        is_figure = self.columns[column].figure
        side = Qt.AlignmentFlag.AlignRight if is_figure else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


class RowsTable(QTableView):
    """Shows a :class:`RowsModel`. ``picked`` gives the key of the current row, "" for none;
    ``opened`` that of the row on which Return was pressed.
    """

    picked = Signal(str)
    opened = Signal(str)

    def __init__(self, name: str, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsModel(columns, self)
        self.painter = RowPainter(self, _draw, ROW, CELL)
        self._picked = ""
        self.setModel(self.rows)
        self.setItemDelegate(self.painter)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._size_parts(columns)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.activated.connect(lambda index: self.opened.emit(self.rows.key(index)))
        self.rows.modelReset.connect(self._pick_again)

    def _size_parts(self, columns: Sequence[Column]) -> None:
        upright = self.verticalHeader()
        upright.hide()
        upright.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        upright.setDefaultSectionSize(ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(40)
        for place, column in enumerate(columns):
            if column.wide:
                self.setColumnWidth(place, column.wide)
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A column for which there is no room gives way."""
        for place, column in enumerate(self.rows.columns):
            self.setColumnHidden(place, event.size().width() < column.shown_from)
        super().resizeEvent(event)

    def show_rows(self, rows: tuple[TableRow, ...], *, is_stale: bool) -> None:
        """Show these rows, faded where they are stale."""
        self.painter.fade(is_stale=is_stale)
        self.rows.show(rows)

    def selected(self) -> str:
        """The key of the row that is picked; "" for none."""
        return self.rows.key(self.currentIndex())

    def _on_current(self, index: QModelIndex) -> None:
        self._picked = self.rows.key(index)
        self.picked.emit(self._picked)

    def _pick_again(self) -> None:
        """Other rows: what was picked stays so, where it is still there."""
        index = self.rows.place(self._picked)
        if index.isValid():
            self.setCurrentIndex(index)


def _draw(painter: QPainter, box: QRectF, shown: tuple[Cell, bool]) -> None:
    cell, is_figure = shown
    align = paint.RIGHT if is_figure else paint.LEFT
    inner = box.adjusted(9, 0, -9, 0)
    paint.text(painter, inner, cell.text, style.font(13), style.colour(cell.tone), align)
