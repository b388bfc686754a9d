"""The panels of outputs as widgets: preview with TAKE, and what is on air with BACK and BLACK."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from conference.ui.display.says.screen import previewed, screen
from conference.ui.kit import paint, style
from conference.ui.kit.controls import Button, GuardedButton, TextLabel, set_flag
from conference.ui.kit.tips import plain_tip
from conference.ui.outputs.monitor import Monitor
from conference.ui.outputs.parts import OutputButtons
from conference.ui.outputs.says.monitors import Ask, OnAirSheet, PreviewSheet
from conference.ui.pages.says.previews import page_on_air, page_previewed
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

__all__ = ["BlackButton", "OnAirWidget", "PreviewWidget"]

MARGINS = (8, 2, 8, 8)

TAKE = "TAKE"
"""The name of the key: the same in every language."""


class PreviewWidget(QWidget):
    """``ticked`` gives a target and whether it is one, ``take`` asks for TAKE."""

    ticked = Signal(str, bool)
    take = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.monitor = Monitor(previewed, page_previewed, Tone.PREVIEW)
        self.monitor.setAccessibleName(say("desk-panels-preview"))
        self.chips = OutputButtons(say("desk-outputs-targets"))
        self.menu = QMenu(self)
        self.prepare = Button(say("desk-outputs-prepare-menu"))
        self.prepare.setProperty("small", "true")
        self.prepare.setMenu(self.menu)
        self.take_button = Button(TAKE)
        self.take_button.setObjectName("take")
        self.take_button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.take_button.setMinimumWidth(120)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.prepare)
        line.addWidget(self.take_button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(6)
        column.addWidget(self.monitor, 1)
        column.addWidget(self.chips)
        column.addLayout(line)
        self.chips.pressed.connect(self.ticked)
        self.take_button.clicked.connect(self.take)

    def show_sheet(self, sheet: PreviewSheet, picture: Picture) -> None:
        """Show targets and button; the monitor follows at its own pace."""
        self.monitor.offer(picture, sheet.output, sheet.empty)
        for chip in sheet.chips:
            button = self.chips.buttons[chip.output]
            button.setChecked(chip.ticked)
            button.setEnabled(chip.enabled)
            button.setToolTip(plain_tip(chip.tip))
        room = self.take_button.width() - 30
        _offer(self.take_button, _short(sheet.take, room), "F2", sheet.take.words)


class BlackButton(QStackedWidget):
    """Makes black at one press; lifting it takes two. ``asked`` says which is wanted."""

    asked = Signal(bool)

    def __init__(self, shortcut: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcut = shortcut
        self.black, self.lift = (
            Button(say("desk-outputs-black")),
            GuardedButton(say("desk-outputs-lift")),
        )
        for button in (self.black, self.lift):
            button.setProperty("small", "true")
        self.addWidget(self.black)
        self.addWidget(self.lift)
        self.black.clicked.connect(lambda: self.asked.emit(True))
        self.lift.confirmed.connect(lambda: self.asked.emit(False))

    def show_ask(self, ask: Ask, *, is_black: bool) -> None:
        """Offer the one that is not so."""
        words = f"{ask.words}  {self._shortcut}".strip()
        _offer(self.black, ask, self._shortcut)
        subject = f"lift:{'+'.join(ask.outputs)}"
        self.lift.offer(words, say("desk-press-again"), subject, enabled=not ask.why, tip=ask.why)
        self.setCurrentWidget(self.lift if is_black else self.black)

    def press(self) -> None:
        """As a click on the one that is seen."""
        self.lift.press() if self.currentWidget() is self.lift else self.black.click()


class OnAirWidget(QWidget):
    """``looked_at`` gives an output to look at, ``black_one`` and ``black_all`` what is wanted."""

    looked_at = Signal(str)
    back = Signal()
    black_one = Signal(bool)
    black_all = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.monitor = Monitor(screen, page_on_air, Tone.PROGRAMME)
        self.monitor.setAccessibleName(say("desk-outputs-on-air"))
        self.watches = OutputButtons(say("desk-outputs-look-at"))
        for button in self.watches.buttons.values():
            button.setProperty("watch", "true")
        self.lagging = TextLabel(12, 400, Tone.MUTED, elide=True)
        self.lagging.hide()
        self.back_button = GuardedButton("BACK")
        self.back_button.setProperty("small", "true")
        self.brings = TextLabel(12, 400, Tone.MUTED, elide=True)
        self.one, self.all = BlackButton(), BlackButton("Ctrl+B")
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.back_button)
        line.addWidget(self.brings, 1)
        line.addWidget(self.one)
        line.addWidget(self.all)
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(6)
        column.addWidget(self.monitor, 1)
        column.addWidget(self.watches)
        column.addWidget(self.lagging)
        column.addLayout(line)
        self.watches.pressed.connect(lambda output, _on: self.looked_at.emit(output))
        self.back_button.confirmed.connect(self.back)
        self.one.asked.connect(self.black_one)
        self.all.asked.connect(self.black_all)

    def show_sheet(self, sheet: OnAirSheet, picture: Picture) -> None:
        """Show reports and buttons; the monitor follows at its own pace."""
        self.monitor.offer(picture, sheet.output, "")
        for watch in sheet.watches:
            button = self.watches.buttons[watch.output]
            if button.text() != watch.report.text:
                button.setText(watch.report.text)
            button.setChecked(watch.chosen)
            button.setToolTip(plain_tip(watch.report.tip))
            set_flag(button, "late", watch.report.tone is Tone.WARNING)
        self.lagging.show_text(sheet.lagging.text, sheet.lagging.tone, sheet.lagging.tip)
        self.lagging.setVisible(sheet.lagging.tone is Tone.WARNING)
        back = sheet.back
        self.brings.show_text(back.brings, Tone.MUTED, back.brings)
        subject = f"back:{back.revisions}"
        tip = back.why or say("desk-outputs-two-presses", what=back.words)
        self.back_button.offer(
            "BACK  F3", say("desk-press-again"), subject, enabled=not back.why, tip=tip
        )
        self.one.show_ask(sheet.black_one, is_black=sheet.is_black)
        self.all.show_ask(sheet.black_all, is_black=sheet.is_all_black)


def _short(ask: Ask, room: int) -> Ask:
    """The same in words that fit: the chips above say which targets those are."""
    face = style.font(13, 700)
    wanted = [ask.words]
    if len(ask.outputs) > 1:
        wanted.append(say("desk-outputs-take-to-many", count=len(ask.outputs)))
    fits = (words for words in wanted if paint.width(f"{words}   F2", face) <= room)
    return replace(ask, words=next(fits, TAKE))


def _offer(button: Button, ask: Ask, shortcut: str, tip: str = "") -> None:
    words = f"{ask.words}   {shortcut}".rstrip()
    if button.text() != words:
        button.setText(words)
    button.setEnabled(not ask.why)
    if (tip := plain_tip(ask.why or tip)) != button.toolTip():
        button.setToolTip(tip)
