"""The part of the bottom bar that runs the programme: what is on standby, GO, and the end."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from conference.ui.kit.controls import GuardedButton, TextLabel
from conference.ui.kit.dialogs import keeps_space
from conference.ui.picture import Tone
from conference.ui.programme.says import Rundown
from conference.words.spoken import say

__all__ = ["StandbyBar"]

GO = "GO    Space"
TITLE = 120
"""Pixels that the name of what comes next has in a narrow window; the alert beside it gives way."""


class StandbyBar(QWidget):
    """``go`` gives the item to put on air and the playhead's revision, ``end`` the item to end.

    Both come only after a second press.
    """

    go = Signal(str, int)
    end = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.standby = TextLabel(12, 600, Tone.MUTED, elide=True)
        self.standby.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.standby.show_text(say("desk-programme-standby"))
        self.title = TextLabel(15, 600, Tone.PREVIEW, elide=True)
        self.title.setMinimumWidth(TITLE)
        self.go_button = GuardedButton("GO")
        self.go_button.setObjectName("go")
        go_again = say("desk-programme-go-again")
        self.go_button.keep_room(GO, say("desk-programme-go-typing"), go_again)
        end = say("desk-programme-end-item")
        self.end_button = GuardedButton(end)
        self.end_button.keep_room(end, say("desk-programme-end-again"))
        self._item = ""
        self._rundown: Rundown | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.standby)
        line.addWidget(self.title, 1)
        line.addWidget(self.go_button)
        line.addWidget(self.end_button)
        self.go_button.confirmed.connect(self._on_go)
        self.end_button.confirmed.connect(self._on_end)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def show_rundown(self, rundown: Rundown) -> None:
        """Show what GO would put on air, and whether it and the end can be pressed."""
        self._rundown = rundown
        standby = rundown.standby
        self._item = standby.item or ""
        tone = Tone.PREVIEW if standby.may_go else Tone.MUTED
        head_tone = Tone.WARNING if standby.picked or standby.is_armed_elsewhere else Tone.MUTED
        is_other = standby.head != self.standby.words()
        self.standby.show_text(standby.head, head_tone, standby.head)
        if is_other:
            self.standby.updateGeometry()
        self.title.show_text(standby.title, tone, standby.why)
        is_typing = keeps_space(QApplication.focusWidget())
        self.go_button.offer(
            say("desk-programme-go-typing") if is_typing else GO,
            say("desk-programme-go-again"),
            f"go:{self._item} {standby.revision}",
            enabled=standby.may_go,
            tip=say("desk-programme-typing") if is_typing else standby.why,
        )
        self.end_button.offer(
            say("desk-programme-end-item"),
            say("desk-programme-end-again"),
            f"end:{rundown.on}",
            enabled=not rundown.why_no_end,
            tip=rundown.why_no_end,
        )

    def _on_focus(self, _before: QWidget | None, _now: QWidget | None) -> None:
        """The button says which keys reach it from where the cursor is."""
        if self._rundown is not None:
            self.show_rundown(self._rundown)

    def _on_go(self) -> None:
        if self._item and self._rundown is not None:
            self.go.emit(self._item, self._rundown.standby.revision)

    def _on_end(self) -> None:
        if self._rundown is not None and self._rundown.on is not None:
            self.end.emit(self._rundown.on)
