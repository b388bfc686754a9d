"""The command palette (Ctrl+K) and the sheet of shortcuts (F1)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from conference.ui.kit import paint, style
from conference.ui.kit.controls import Button, TextLabel
from conference.ui.kit.keyboard import keyboard
from conference.ui.kit.line_model import LinesModel
from conference.ui.kit.rows import RowPainter
from conference.ui.kit.search import CommandEntry, search
from conference.ui.kit.sheets import Body, Sheet
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["Palette", "Shortcuts"]

LINE = 34


class Palette(Sheet):
    """Type a few letters, press Return. ``chosen`` gives the key of an entry."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, is_kept=True)
        self._entries: tuple[CommandEntry, ...] = ()
        self.text = QLineEdit()
        self.text.setFont(style.font(18))
        self.text.setPlaceholderText(say("desk-kit-what-to-do"))
        self.model = LinesModel(lambda entry: entry.key, _spoken, self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(RowPainter(self.view, _draw, LINE))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.nothing = TextLabel(15, 500, Tone.MUTED)
        self.nothing.setContentsMargins(10, 8, 10, 8)
        self.nothing.show_text(say("desk-kit-nothing-called-that"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.text)
        column.addWidget(self.nothing)
        column.addWidget(self.view, 1)
        self.text.textChanged.connect(self._search)
        self.view.clicked.connect(self._choose)

    def ask(self, entries: Sequence[CommandEntry]) -> None:
        """Open with these entries; where it is open, close it."""
        if self.isVisible():
            self.close_sheet()
            return
        self._entries = tuple(entries)
        self.text.clear()
        self._search()
        self.open()
        self.text.setFocus()

    def wanted(self, room: QSize) -> QSize:
        """Large enough for a dozen lines."""
        return QSize(640, 460)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down and Return work in the list while the text keeps the focus; Escape closes."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_sheet()
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                row = self.view.currentIndex().row() + step
                self._mark(max(0, min(self.model.rowCount() - 1, row)))
            case Qt.Key.Key_Return if keyboard().is_stroke(event.key()):
                self._choose(self.view.currentIndex())
            case _:
                super().keyPressEvent(event)

    def _search(self) -> None:
        found = search(self._entries, self.text.text())
        self.model.show(found)
        self.nothing.setVisible(not found)
        self._mark(0)

    def _mark(self, row: int) -> None:
        self.view.setCurrentIndex(self.model.index(row))

    def _choose(self, index: QModelIndex) -> None:
        entry = self.model.line(index)
        if entry is not None and entry.enabled:
            self.close_sheet()
            self.chosen.emit(entry.key)


def _draw(painter: QPainter, box: QRectF, entry: CommandEntry) -> None:
    """Group, label, shortcut; what is off says why."""
    muted = style.colour(Tone.MUTED)
    group = QRectF(box.left() + 10, box.top(), 84, LINE)
    paint.text(painter, group, entry.group, style.font(12), muted)
    side = entry.shortcut if entry.enabled else entry.why
    room = min(box.width() / 2, paint.width(side, style.font(12)) + 2)
    right = QRectF(box.right() - room - 12, box.top(), room, LINE)
    paint.text(painter, right, side, style.font(12), muted, paint.RIGHT)
    words = QRectF(group.right() + 8, box.top(), right.left() - group.right() - 16, LINE)
    ink = style.colour(Tone.TEXT) if entry.enabled else muted
    paint.text(painter, words, entry.label, style.font(15, 500), ink)


class Shortcuts(Sheet):
    """All shortcuts, by what they are for; in columns, for low screens. Any key closes it."""

    def __init__(self, entries: Sequence[CommandEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keyboard().struck.connect(self._on_stroke)
        title = TextLabel(18, 600)
        title.show_text(say("desk-kit-shortcuts"))
        inner = QWidget()
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(0, 0, 16, 0)
        columns.setSpacing(28)
        for groups in _halves(_grouped(entries)):
            columns.addLayout(_grid(groups))
        note = TextLabel(12, 400, Tone.MUTED)
        note.setWordWrap(True)
        note.show_text(say("desk-kit-second-press"))
        close = Button(say("desk-close"))
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.close_sheet)
        foot = QHBoxLayout()
        foot.addWidget(note, 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(title)
        body = Body(inner)
        body.fit(inner.sizeHint().width())
        column.addWidget(body, 1)
        column.addLayout(foot)

    def _on_stroke(self, code: int) -> None:
        """Every key closes the sheet and acts as ever; F1 is what opens and closes it."""
        if code != Qt.Key.Key_F1 and self.isVisible():
            self.close_sheet()


Groups = list[tuple[CommandEntry, ...]]


def _grouped(entries: Sequence[CommandEntry]) -> Groups:
    """The entries of each group, groups in the order in which they first come."""
    found: dict[str, list[CommandEntry]] = {}
    for entry in entries:
        found.setdefault(entry.group, []).append(entry)
    return [tuple(group) for group in found.values()]


def _halves(groups: Groups) -> tuple[Groups, Groups]:
    """The groups in their order, parted where both columns are about as high."""
    lines = [1 + len(group) for group in groups]

    def higher(at: int) -> int:
        return max(sum(lines[:at]), sum(lines[at:]))

    at = min(range(len(groups) + 1), key=higher)
    return groups[:at], groups[at:]


def _grid(groups: Groups) -> QGridLayout:
    """Groups one below the other: a heading, then what each key does and the key."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(32)
    grid.setVerticalSpacing(2)
    for group in groups:
        head = TextLabel(12, 600, Tone.MUTED)
        head.show_text(group[0].group.upper())
        head.setContentsMargins(0, 8, 0, 0)
        grid.addWidget(head, grid.rowCount(), 0, 1, 2)
        for entry in group:
            row = grid.rowCount()
            label, keys = TextLabel(13), TextLabel(13, 600, Tone.ACTION)
            label.show_text(entry.label)
            keys.show_text(_keys(entry))
            grid.addWidget(label, row, 0)
            grid.addWidget(keys, row, 1)
    grid.setRowStretch(grid.rowCount(), 1)
    return grid


def _keys(entry: CommandEntry) -> str:
    """Its keys; there are two at most."""
    if not entry.also:
        return entry.shortcut
    return say("desk-kit-either-key", one=entry.shortcut, other=entry.also)


def _spoken(entry: CommandEntry) -> str:
    return f"{entry.group}: {entry.label}"
