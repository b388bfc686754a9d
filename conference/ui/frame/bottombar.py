"""The bar at the bottom: what is on standby, GO, the latest alert, and where to find the rest."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from conference.ui.frame.says.alerts import AlertLine
from conference.ui.kit.controls import Button, GuardedButton, Says, rule
from conference.ui.picture import Tone
from conference.ui.programme.says import Rundown

__all__ = ["BottomBar"]


class BottomBar(QFrame):
    """``go`` gives the item to put on air, ``end`` asks to end the one that is on.

    Both come only after a second press.
    """

    go = Signal(str)
    end = Signal()
    alerts = Signal()
    commands = Signal()
    shortcuts = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bottombar")
        self.standby = Says(12, 600, Tone.MUTED)
        self.standby.say("STANDBY")
        self.title = Says(15, 600, Tone.PREVIEW, elide=True)
        self.go_button = GuardedButton("GO")
        self.go_button.setObjectName("go")
        self.end_button = GuardedButton("End item")
        self.alert = Says(13, 500, elide=True)
        self.count = Button("No alerts")
        self.palette_button = Button("Commands  Ctrl+K")
        self.help_button = Button("Shortcuts  F1")
        for button in (self.count, self.palette_button, self.help_button):
            button.setProperty("flat", "true")
        self._item = ""
        self._lay_out()
        self.go_button.confirmed.connect(self._on_go)
        self.end_button.confirmed.connect(self.end)
        self.count.clicked.connect(self.alerts)
        self.palette_button.clicked.connect(self.commands)
        self.help_button.clicked.connect(self.shortcuts)

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 12, 8)
        line.setSpacing(12)
        line.addWidget(self.standby)
        line.addWidget(self.title, 3)
        line.addWidget(self.go_button)
        line.addWidget(self.end_button)
        line.addWidget(rule(upright=True))
        line.addWidget(self.alert, 4)
        for button in (self.count, self.palette_button, self.help_button):
            line.addWidget(button)
        self.go_button.setMinimumWidth(190)

    def show_rundown(self, rundown: Rundown) -> None:
        """What GO would do now."""
        standby = rundown.standby
        self._item = standby.item or ""
        tone = Tone.PREVIEW if standby.may_go else Tone.MUTED
        self.title.say(standby.title, tone, standby.why)
        self.go_button.offer(
            "GO    Space",
            "Press again to go on air",
            self._item,
            enabled=standby.may_go,
            tip=standby.why,
        )
        self.end_button.offer(
            "End item", "Press again to end", "end", enabled=rundown.may_end, tip=""
        )

    def show_alerts(self, lines: tuple[AlertLine, ...]) -> None:
        """The latest, and how many there are."""
        latest = lines[0] if lines else None
        words = f"{latest.time}  {latest.sentence}" if latest else ""
        self.alert.say(words, latest.tone if latest else Tone.MUTED, words)
        count = len(lines)
        self.count.setText("No alerts" if not count else f"Alerts {count}")

    def _on_go(self) -> None:
        if self._item:
            self.go.emit(self._item)
