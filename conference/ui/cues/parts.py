"""Small parts of the form of cues: chips of outputs, boxes, small buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from conference.deliberation.outputs.model import Output
from conference.ui.display.says.names import output_words
from conference.ui.kit.controls import Button, ChoiceBox, NumberBox
from conference.ui.kit.tips import plain_tip
from conference.words.spoken import say

__all__ = ["HIGH", "LONGEST", "OutputChips", "choice_box", "holder", "seconds_box", "small_button"]

LONGEST = 86_400
"""Seconds that can be chosen: a day."""

HIGH = 30
"""Pixels of a box, a chip's row and a button."""

FIRST = next(iter(Output))
STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class OutputChips(QWidget):
    """The outputs that show a scene: one stop of Tab, arrows go from one to the next."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.buttons = {one: self._button(one) for one in Output}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        self.setFixedHeight(HIGH)
        line.setSpacing(4)
        for button in self.buttons.values():
            line.addWidget(button, 1)

    def chosen(self) -> tuple[Output, ...]:
        """Those that are checked, in the order of their families."""
        return tuple(one for one, button in self.buttons.items() if button.isChecked())

    def show_chosen(self, outputs: tuple[Output, ...]) -> None:
        """Check these."""
        for one, button in self.buttons.items():
            button.setChecked(one in outputs)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows to the sides go to the next one."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = STEPS.get(event.key())
            buttons = list(self.buttons.values())
            if step is not None and watched in buttons:
                place = (buttons.index(watched) + step) % len(buttons)
                buttons[place].setFocus()
                return True
        return super().eventFilter(watched, event)

    def _button(self, output: Output) -> Button:
        button = Button(output_words(output))
        button.setCheckable(True)
        button.setProperty("chip", "true")
        button.setMinimumWidth(40)
        button.setAccessibleName(say("desk-cues-on-output", output=output_words(output)))
        button.clicked.connect(lambda _on: self.changed.emit())
        button.installEventFilter(self)
        if output is not FIRST:
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return button


def choice_box(name: str) -> ChoiceBox:
    box = ChoiceBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    return box


def seconds_box(none: str) -> NumberBox:
    box = NumberBox()
    box.setRange(0, LONGEST)
    box.setSuffix(" s")
    box.setSpecialValueText(none)
    box.setFixedHeight(HIGH)
    box.lineEdit().setTextMargins(7, 0, 7, 0)
    return box


def small_button(words: str, tip: str) -> Button:
    button = Button(words)
    button.setProperty("small", "true")
    button.setToolTip(plain_tip(tip))
    button.setAccessibleName(tip)
    return button


def holder(layout: QHBoxLayout | QVBoxLayout) -> QWidget:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    holder = QWidget()
    holder.setLayout(layout)
    return holder
