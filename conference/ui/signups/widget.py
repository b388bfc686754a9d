"""The list of sign-ups over what the selected one says, with a field to search, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from conference.ui.kit.controls import TextLabel
from conference.ui.kit.list_card import ListCard
from conference.ui.signups.says import SignUpsSheet
from conference.words.spoken import say

__all__ = ["SignUpsWidget"]

BUTTONS = {
    "admit": "desk-signups-admit",
    "down": "desk-signups-down",
    "link": "desk-signups-link",
    "rule": "desk-signups-rule",
}
"""The buttons by their acts, in their order, with the keys of their words."""


class SignUpsWidget(ListCard):
    """A list that says above how rooms are let in; ``searched``: other words are sought."""

    searched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        words = {act: say(key) for act, key in BUTTONS.items()}
        super().__init__(say("desk-signups-list"), words, parent)
        self.rule, self.search = TextLabel(13, 600), QLineEdit()
        self.rule.setWordWrap(True)
        self.search.setPlaceholderText(say("desk-signups-search"))
        self.search.setAccessibleName(say("desk-signups-search-name"))
        self.search.textChanged.connect(self.searched)
        self.column.insertWidget(0, self.rule)
        self.column.insertWidget(1, self.search)

    def show_sheet(self, sheet: SignUpsSheet) -> None:
        """Show the rooms; the one that is selected stays so."""
        self.rule.show_text(sheet.rule, is_stale=sheet.is_stale)
        self.show_lines(sheet.empty, sheet.lines, is_stale=sheet.is_stale)

    def select(self, number: int) -> None:
        """Select this sign-up."""
        self.view.setCurrentIndex(self.model.place(str(number)))
