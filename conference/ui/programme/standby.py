"""The part of the bottom bar that runs the programme: what is on standby, GO, and the end."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from conference.ui.kit.controls import GuardedButton, TextLabel
from conference.ui.kit.dialogs import keeps_space
from conference.ui.picture import Tone
from conference.ui.programme.says import Rundown

__all__ = ["StandbyBar"]

GO, GO_AFTER_TYPING = "GO    Space", "GO    Esc, then Space"
TITLE = 120
"""Pixels that the name of what comes next has in a narrow window; the alert beside it gives way."""

GO_AGAIN, END, END_AGAIN = "Press again to go on air", "End item", "Press again to end"
TYPING = "You are typing in a field: Escape leaves it, then Space goes. Ctrl+Space goes at once."


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
        self.standby.show_text("STANDBY")
        self.title = TextLabel(15, 600, Tone.PREVIEW, elide=True)
        self.title.setMinimumWidth(TITLE)
        self.go_button = GuardedButton("GO")
        self.go_button.setObjectName("go")
        self.go_button.keep_room(GO, GO_AFTER_TYPING, GO_AGAIN)
        self.end_button = GuardedButton(END)
        self.end_button.keep_room(END, END_AGAIN)
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
            GO_AFTER_TYPING if is_typing else GO,
            GO_AGAIN,
            f"go:{self._item} {standby.revision}",
            enabled=standby.may_go,
            tip=TYPING if is_typing else standby.why,
        )
        self.end_button.offer(
            END,
            END_AGAIN,
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
