"""The sheet of a survey's rooms: what each said that may be shown, and the answers in words."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from conference.ui.kit.controls import Button, TextLabel
from conference.ui.kit.list_card import ListCard
from conference.ui.kit.sheets import Sheet
from conference.ui.surveys.says.rooms import RoomsTold
from conference.words.spoken import say

__all__ = ["RoomsSheet"]

WIDE, HIGH = 760, 640


class RoomsSheet(Sheet):
    """Shows a :class:`RoomsTold` under the title of its survey."""

    def __init__(self, title: str, told: RoomsTold, parent: QWidget) -> None:
        super().__init__(parent)
        name = say("desk-surveys-by-room", title=title)
        self.setAccessibleName(name)
        heading = TextLabel(18, 600)
        heading.show_text(name)
        self.card = ListCard(say("desk-surveys-rooms-list"), {})
        self.card.show_lines(told.head, told.lines, is_stale=False)
        self.texts = QPlainTextEdit("\n".join(f"- {text}" for text in told.texts))
        self.texts.setReadOnly(True)
        self.texts.setAccessibleName(say("desk-surveys-words"))
        self.texts.setVisible(bool(told.texts))
        close = Button(say("desk-close"))
        close.clicked.connect(self.close_sheet)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self.card, 2)
        column.addWidget(self.texts, 1)
        column.addLayout(buttons)

    def wanted(self, room: QSize) -> QSize:
        """As large as a list needs, and no larger than the window."""
        return QSize(WIDE, HIGH).boundedTo(room)
