"""The button for the displays of the hall: which is which, and what each is to show."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from conference.ui.display.says.names import output_words
from conference.ui.kit.controls import Button
from conference.ui.kit.tips import plain_tip
from conference.ui.outputs.says.displays import IDENTIFY, REDIRECTED, DisplaysSheet
from conference.words.spoken import say

__all__ = ["DisplaysButton"]


HIGH = 26
"""Pixels: it stands in the title of a dock, which is no higher for it than need be."""


class DisplaysButton(Button):
    """``chosen`` gives the key of the command that was chosen from its menu."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("desk-outputs-displays"), parent=parent)
        self.setProperty("small", "true")
        self.setFixedHeight(HIGH)
        self.list = QMenu(self)
        self.setMenu(self.list)
        self._sheet: DisplaysSheet | None = None
        self.list.aboutToShow.connect(self._fill)

    def show_sheet(self, sheet: DisplaysSheet) -> None:
        """Say how many there are; the menu is made when it is opened."""
        self._sheet = sheet
        if self.text() != sheet.label:
            self.setText(sheet.label)
        self.setToolTip(plain_tip(say("desk-outputs-displays-tip")))

    def _fill(self) -> None:
        self.list.clear()
        sheet = self._sheet
        if sheet is None:
            return
        identify = self.list.addAction(say("desk-outputs-identify"))
        identify.setEnabled(not sheet.why)
        identify.setToolTip(plain_tip(sheet.why or sheet.tip))
        identify.triggered.connect(lambda: self.chosen.emit(IDENTIFY))
        self.list.setToolTipsVisible(True)
        self.list.addSeparator()
        for line in sheet.lines:
            outputs = self.list.addMenu(line.said.replace("&", "&&"))
            if line.why:
                outputs.addAction(line.why).setEnabled(False)
            for output in () if line.why else REDIRECTED:
                action = outputs.addAction(
                    say("desk-outputs-show-output", output=output_words(output))
                )
                action.setCheckable(True)
                action.setChecked(output is line.output)
                key = f"redirect:{line.id}:{output}"
                action.triggered.connect(lambda _on=False, key=key: self.chosen.emit(key))
