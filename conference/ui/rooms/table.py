"""The table of parties as a Qt model: rows change by difference, filter and order are its own.

Order and filter are pure functions of the presenter over plain rows: a proxy model would call back
into Python a quarter of a million times to sort ten thousand rows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    Qt,
)

from conference.core.clock import Millis
from conference.ui.kit import style
from conference.ui.kit.line_model import AnyIndex
from conference.ui.kit.tips import plain_tip
from conference.ui.rooms.says.links import LinkState
from conference.ui.rooms.says.table import (
    Filter,
    PartyColumn,
    PartyRow,
    cell,
    heading,
    order,
    tip,
)

__all__ = ["CELL", "NOBODY", "PartiesModel"]


NOBODY = -1
"""The number that stands for no party, where one is selected."""

CELL = int(Qt.ItemDataRole.UserRole)
"""The role under which a whole :class:`Cell` is found."""

MANY = 64
"""More rows than this coming or going at once are told as a new table, not one by one."""


class PartiesModel(QAbstractTableModel):
    """The parties that pass the filter, in order.

    ``links`` counts all of them by link state, ``crowded`` has the numbers of those with more
    phones than people.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: dict[int, PartyRow] = {}
        self._shown: list[int] = []
        self._places: dict[int, int] = {}
        self._filter, self._is_filtered = Filter(), False
        self._by, self._falling = PartyColumn.NAME, False
        self._now = Millis(0)
        self._is_stale = False
        self._classes: NDArray[np.int16] = np.zeros(0, np.int16)
        self.links: Counter[LinkState] = Counter()
        self.crowded: set[int] = set()

    @property
    def filter(self) -> Filter:
        """The filter that the shown rows have passed."""
        return self._filter

    @property
    def now(self) -> Millis:
        """The server's clock, as of the last tick."""
        return self._now

    @property
    def is_stale(self) -> bool:
        """Whether the rows are no longer fresh."""
        return self._is_stale

    @property
    def is_filtered(self) -> bool:
        """Whether the filter hides anything in principle."""
        return self._is_filtered

    def replace(self, rows: Mapping[int, PartyRow]) -> None:
        """Take these as all the parties that there are, in place of those before."""
        self._table = dict(rows)
        self.links = Counter(row.link for row in self._table.values())
        self.crowded = {number for number, row in self._table.items() if row.is_crowded}
        self._classes = np.full(max(self._table, default=-1) + 1, LinkState.NOT_JOINED, np.int16)
        for number, row in self._table.items():
            self._classes[number] = row.link
        self._arrange()

    def update(self, rows: Mapping[int, PartyRow]) -> None:
        """These parties have changed or are new; others stay as they are."""
        moved = False
        changed: list[int] = []
        for number, row in rows.items():
            was = self._table.get(number)
            if was == row:
                continue
            self._table[number] = row
            self._count(was, row)
            moved = moved or was is None or self._moves(was, row)
            if number in self._places:
                changed.append(self._places[number])
        self._emit_changed(changed)
        if moved:
            self._arrange()

    def tick(self, now: Millis, *, is_stale: bool) -> None:
        """Time has passed: ages are written anew when cells are drawn (the view repaints)."""
        self._now, self._is_stale = now, is_stale

    def narrow(self, wanted: Filter) -> None:
        """Show what passes this filter."""
        if wanted != self._filter:
            self._filter, self._is_filtered = wanted, wanted != Filter()
            self._arrange()

    def number(self, index: AnyIndex) -> int | None:
        """The party at an index."""
        return self._shown[index.row()] if 0 <= index.row() < len(self._shown) else None

    def row(self, number: int) -> PartyRow | None:
        """The row of a party, whether it is shown or not."""
        return self._table.get(number)

    def named(self, link: LinkState, most: int) -> tuple[str, ...]:
        """The names of up to ``most`` parties whose link is in this state."""
        rows = (row.name for row in self._table.values() if row.link is link)
        return tuple(islice(rows, most))

    def crowded_rows(self, most: int) -> tuple[PartyRow, ...]:
        """Up to ``most`` parties with more phones than people, by number."""
        return tuple(self._table[number] for number in islice(sorted(self.crowded), most))

    def place(self, number: int) -> QModelIndex:
        """Where a party stands; an invalid index when the filter hides it."""
        place = self._places.get(number)
        return QModelIndex() if place is None else self.index(place, 0)

    def filtered(self) -> frozenset[int] | None:
        """The numbers of the parties that pass the filter; None where nothing is filtered."""
        return frozenset(self._shown) if self.is_filtered else None

    def link_classes(self) -> NDArray[np.int16]:
        """The link state of every party by its number."""
        return self._classes.copy()

    def passed(self) -> NDArray[np.intp] | None:
        """The numbers of the parties that pass the filter; None while there is none."""
        return np.array(self._shown, np.intp) if self._is_filtered else None

    # What Qt asks

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """The number of rows shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """The number of columns."""
        return 0 if parent.isValid() else len(PartyColumn)

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Text, colour and alignment of a cell."""
        number = self.number(index)
        if number is None:
            return None
        row = self._table[number]
        if role == CELL:
            return cell(row, PartyColumn(index.column()), self._now)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(tip(row))
        shown = cell(row, PartyColumn(index.column()), self._now)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown.text
            case Qt.ItemDataRole.ForegroundRole:
                tone = style.colour(shown.tone)
                tone.setAlphaF(style.stale() if self._is_stale else 1.0)
                return tone
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if shown.figure else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(PartyColumn(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            figures = {PartyColumn.PEOPLE, PartyColumn.HEARD, PartyColumn.PHONES}
            side = Qt.AlignmentFlag.AlignRight if section in figures else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; a click on a heading comes here."""
        self._by = PartyColumn(column) if 0 <= column < len(PartyColumn) else PartyColumn.NAME
        self._falling = order is Qt.SortOrder.DescendingOrder
        self._arrange()

    # The rest

    def _moves(self, was: PartyRow, row: PartyRow) -> bool:
        """Whether the change may alter what is shown, or in which order."""
        if self.is_filtered and self._filter.matches(was) != self._filter.matches(row):
            return True
        match self._by:
            case PartyColumn.PEOPLE:
                return was.headcount != row.headcount
            case PartyColumn.LINK:
                return was.link is not row.link
            case PartyColumn.PHONES:
                return was.phones != row.phones
            case _:
                return was.name != row.name or was.area != row.area

    def _emit_changed(self, places: list[int]) -> None:
        """Few rows are emitted one by one, many as the span that they lie in."""
        spans = [(place, place) for place in places]
        if len(places) > MANY:
            spans = [(min(places), max(places))]
        for first, last in spans:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(PartyColumn) - 1))

    def _count(self, was: PartyRow | None, row: PartyRow) -> None:
        """Keep the links by number and in sum, and who is crowded."""
        (self.crowded.add if row.is_crowded else self.crowded.discard)(row.number)
        if was is not None and was.link is row.link:
            return
        self.links[row.link] += 1
        if was is not None:
            self.links[was.link] -= 1
        if row.number >= len(self._classes):
            more = row.number + 1 - len(self._classes)
            self._classes = np.append(self._classes, np.full(more, LinkState.NOT_JOINED, np.int16))
        self._classes[row.number] = row.link

    def _arrange(self) -> None:
        new = order(self._table, self._by, falling=self._falling, wanted=self._filter)
        if new == self._shown:
            return
        if len(new) != len(self._shown):
            if not self._slide(new):
                self.beginResetModel()
                self._set_shown(new)
                self.endResetModel()
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        kept = [(index, self._shown[index.row()]) for index in old]
        self._set_shown(new)
        fresh = [
            self.index(self._places[number], index.column())
            if number in self._places
            else QModelIndex()
            for index, number in kept
        ]
        self.changePersistentIndexList(old, fresh)
        self.layoutChanged.emit()

    def _slide(self, new: list[int]) -> bool:
        """Rows come or go one by one where there are few and the others keep their order."""
        wanted, had = set(new), set(self._shown)
        gone = [place for place, number in enumerate(self._shown) if number not in wanted]
        come = [place for place, number in enumerate(new) if number not in had]
        stay = [number for number in self._shown if number in wanted]
        if len(gone) + len(come) > MANY or stay != [number for number in new if number in had]:
            return False
        for place in reversed(gone):
            self.beginRemoveRows(QModelIndex(), place, place)
            self._set_shown([*self._shown[:place], *self._shown[place + 1 :]])
            self.endRemoveRows()
        for place in come:
            self.beginInsertRows(QModelIndex(), place, place)
            self._set_shown([*self._shown[:place], new[place], *self._shown[place:]])
            self.endInsertRows()
        return True

    def _set_shown(self, shown: Iterable[int]) -> None:
        self._shown = list(shown)
        self._places = {number: place for place, number in enumerate(self._shown)}
