"""The list of proposals with what the selected one says, and the buttons for it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from conference.ui.agenda.says.sheet import AgendaSheet
from conference.ui.kit.controls import TextLabel
from conference.ui.kit.list_card import ListCard
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["AgendaWidget"]

BUTTONS = {
    "put": "desk-agenda-button-put",
    "place": "desk-agenda-button-place",
    "witness": "desk-agenda-button-witness",
    "order": "desk-agenda-button-order",
    "withdraw": "desk-agenda-button-withdraw",
}
"""The messages of the buttons by their acts, in their order."""


class AgendaWidget(ListCard):
    """A card of proposals; above it stands where the programme is not as the chamber adopted it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        words = {act: say(key) for act, key in BUTTONS.items()}
        super().__init__(say("desk-agenda-list"), words, parent)
        self.departures = TextLabel(13, 600, Tone.WARNING)
        self.departures.setWordWrap(True)
        self.column.insertWidget(0, self.departures)

    def show_sheet(self, sheet: AgendaSheet) -> None:
        """Show the proposals; the one that is selected stays so."""
        self.show_lines(sheet.empty, sheet.lines, is_stale=sheet.is_stale)
        self.departures.show_text(sheet.departures, is_stale=sheet.is_stale)
        self.departures.setVisible(bool(sheet.departures))

    def select(self, number: int) -> None:
        """Select this proposal."""
        self.view.setCurrentIndex(self.model.place(str(number)))
