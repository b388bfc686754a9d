"""The parties at the right: a line to filter by, and the table."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from conference.core.clock import Millis
from conference.ui.kit import paint, style
from conference.ui.kit.controls import Button, ChoiceBox, TextLabel
from conference.ui.kit.rows import RowPainter
from conference.ui.kit.tips import plain_tip
from conference.ui.picture import Tone
from conference.ui.rooms.says.links import LinkState, link_words
from conference.ui.rooms.says.table import Filter, PartyCell, PartyColumn, heading
from conference.ui.rooms.table import CELL, NOBODY, PartiesModel
from conference.words.spoken import say

__all__ = ["PartiesWidget"]

WIDTHS = {
    PartyColumn.AREA: 126,
    PartyColumn.PEOPLE: 66,
    PartyColumn.LINK: 112,
    PartyColumn.HEARD: 60,
    PartyColumn.PHONES: 66,
}
SHOWN_FROM = {PartyColumn.AREA: 480, PartyColumn.HEARD: 540, PartyColumn.PHONES: 420}
"""From this width of the panel on, a column is shown."""

AREA_SHARE = 0.22
"""Of the panel's width, for the names of areas."""

CROWDED = "crowded"
"""Among the states of links to filter by: parties with more phones than people."""

ROW = 28

ASIDE, BESIDE = 9, 20
"""Pixels beside the words of a cell, at each end, and beside those of a heading together."""


def _draw(painter: QPainter, box: QRectF, shown: PartyCell) -> None:
    align = paint.RIGHT if shown.figure else paint.LEFT
    inner = box.adjusted(ASIDE, 0, -ASIDE, 0)
    paint.text(painter, inner, shown.text, style.font(13), style.colour(shown.tone), align)


def wide_as(column: PartyColumn) -> int:
    """How wide a column is: as its words are in the language that is spoken, where these are long.

    The states of links are read in full.
    """
    face = style.font(13)
    need = paint.width(heading(column), face) + BESIDE
    if column is PartyColumn.LINK:
        states = (paint.width(link_words(state), face) for state in LinkState)
        need = max(need, max(states) + 2 * ASIDE + 2)
    return max(WIDTHS[column], round(need))


class FilterLine(QLineEdit):
    """The text to filter by; Escape clears and leaves it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears and lets the keys go to the desk again, everything else is typed."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.clearFocus()
            return
        super().keyPressEvent(event)


class PartiesWidget(QWidget):
    """``picked`` gives the number of the party that was selected, NOBODY when none is.

    ``mend`` asks for the form that mends the selected one, ``opened`` gives the number of the one
    whose card is wanted. ``narrowed``: the filter is another one.
    """

    picked = Signal(int)
    mend = Signal()
    opened = Signal(int)
    narrowed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PartiesModel(self)
        self.text = FilterLine()
        self.text.setPlaceholderText(say("desk-rooms-filter-hint"))
        self.text.addAction(
            style.icon("map-marker", Tone.MUTED), QLineEdit.ActionPosition.LeadingPosition
        )
        self.region, self.link = ChoiceBox(), ChoiceBox()
        self.region.addItem(say("desk-rooms-all-regions"), None)
        self.link.addItem(say("desk-rooms-any-link"), None)
        for state in LinkState:
            name = link_words(state)
            self.link.addItem(name[:1].upper() + name[1:], state)
        self.link.addItem(say("desk-rooms-too-many-phones"), CROWDED)
        self.mend_button = Button(say("desk-rooms-mend"))
        self.mend_button.clicked.connect(self.mend)
        self.table = QTableView()
        self.painter = RowPainter(self.table, _draw, ROW, CELL)
        self.empty = TextLabel(13, 400, Tone.MUTED)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(4, 8, 4, 8)
        self._wide = {column: wide_as(column) for column in WIDTHS}
        self._picked: int | None = None
        self.setMinimumWidth(340)
        self._lay_out()
        self._set_up_table()
        self.text.textChanged.connect(self._narrow)
        self.region.currentIndexChanged.connect(self._narrow)
        self.link.currentIndexChanged.connect(self._narrow)

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self.region, 1)
        filters.addWidget(self.link, 1)
        filters.addWidget(self.mend_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.text)
        column.addLayout(filters)
        column.addWidget(self.empty)
        column.addWidget(self.table, 1)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(self.painter)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)  # it would be six stops a row
        table.activated.connect(self._on_activated)
        table.setWordWrap(False)
        table.setAccessibleName(say("desk-panels-parties"))
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(ROW)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(44)
        header.setSectionResizeMode(PartyColumn.NAME, QHeaderView.ResizeMode.Stretch)
        for column, wide in self._wide.items():
            table.setColumnWidth(column, wide)
        header.setSortIndicator(PartyColumn.NAME, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        table.selectionModel().currentRowChanged.connect(self._on_current)
        self.model.modelReset.connect(self._select_again)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow it keeps what an operator needs first; else areas have more room."""
        super().resizeEvent(event)
        long = sum(self._wide[column] - least for column, least in WIDTHS.items())
        for column, wide in SHOWN_FROM.items():
            self.table.setColumnHidden(column, event.size().width() < wide + long)
        area = round(event.size().width() * AREA_SHARE)
        self.table.setColumnWidth(PartyColumn.AREA, max(self._wide[PartyColumn.AREA], area))

    def show_regions(self, regions: tuple[str, ...]) -> None:
        """Offer these regions in the filter."""
        if self.region.count() == len(regions) + 1:
            return
        self.region.blockSignals(True)
        self.region.clear()
        self.region.addItem(say("desk-rooms-all-regions"), None)
        for place, name in enumerate(regions):
            self.region.addItem(name, place)
        self.region.blockSignals(False)
        self._narrow()

    def selected(self) -> int | None:
        """The number of the party that is selected; None when none is."""
        return self._picked

    def offer_mending(self, hindrance: str) -> None:
        """Whether the selected party can be mended, and else why not."""
        self.mend_button.setEnabled(not hindrance)
        self.mend_button.setToolTip(plain_tip(hindrance or say("desk-rooms-mend-tip")))

    def tick(self, now: Millis, empty: str, *, is_stale: bool) -> None:
        """Time has passed: what is on screen is written anew."""
        self.model.tick(now, is_stale=is_stale)
        self._repaint_ages(is_stale=is_stale)
        has_rows = self.model.rowCount() > 0
        self.empty.show_text("" if has_rows else empty)
        self.empty.setVisible(not has_rows)

    def _repaint_ages(self, *, is_stale: bool) -> None:
        """Repaint the columns that time alone changes, and all when freshness changed."""
        self.painter.fade(is_stale=is_stale)
        viewport = self.table.viewport()
        for column in (PartyColumn.LINK, PartyColumn.HEARD):
            if not self.table.isColumnHidden(column):
                left, wide = (
                    self.table.columnViewportPosition(column),
                    self.table.columnWidth(column),
                )
                viewport.update(left, 0, wide, viewport.height())

    def select(self, number: int) -> None:
        """Select a party and scroll to it, if the filter shows it."""
        index = self.model.place(number)
        if index.isValid():
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)

    def focus_filter(self) -> None:
        """Put the cursor in the filter, with its text selected."""
        self.text.setFocus()
        self.text.selectAll()

    def _narrow(self) -> None:
        wanted = self.link.currentData()
        link = None if wanted in {None, CROWDED} else LinkState(wanted)
        region = self.region.currentData()
        self.model.narrow(Filter(self.text.text(), region, link, crowded=wanted == CROWDED))
        self.narrowed.emit()

    def _on_activated(self, index: QModelIndex) -> None:
        number = self.model.number(index)
        if number is not None:
            self.opened.emit(number)

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        self._picked = self.model.number(current)
        self.picked.emit(NOBODY if self._picked is None else self._picked)

    def _select_again(self) -> None:
        """The table was filled anew: the party that was selected stays selected."""
        if self._picked is None:
            return
        index = self.model.place(self._picked)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
