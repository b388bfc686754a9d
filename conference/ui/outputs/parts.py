"""Small parts of the panels of outputs: rows of buttons that break, and the form of a message."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from conference.protocol.views import Output, Scene, SceneKind
from conference.ui.display.says.names import output_words
from conference.ui.kit import paint, style
from conference.ui.kit.controls import Button
from conference.ui.kit.dialogs import Form
from conference.words.spoken import say

__all__ = ["MessageForm", "OutputButtons"]

LEAST, GAP = 40, 4
"""Pixels: the least width of a button, and what is between two of them."""

BREAK, BESIDE = 480, 16
"""Below this width six buttons stand in two rows: or where their names, with so much beside each,
are wider.
"""


class OutputButtons(QWidget):
    """A button an output; ``pressed`` gives the output and whether it is checked now.

    They are placed by hand: in a layout, each that says something else would have the whole window
    laid out anew, and they say something else many times a second.
    """

    pressed = Signal(str, bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.buttons = {one: self._button(one) for one in Output}
        self._across = len(Output)
        widest = max(paint.width(output_words(one), style.font(13)) for one in Output)
        self._break = max(BREAK, len(Output) * (widest + BESIDE))

    def sizeHint(self) -> QSize:
        """One row of buttons, or two."""
        high = max(button.sizeHint().height() for button in self.buttons.values())
        rows = len(self.buttons) // self._across
        return QSize(
            self._across * (LEAST + GAP) - GAP,
            rows * (high + GAP) - GAP,
        )

    def minimumSizeHint(self) -> QSize:
        """All of them stand in it."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In one row where there is room."""
        super().resizeEvent(event)
        across = len(Output) if self.width() >= self._break else len(Output) // 2
        if across != self._across:
            self._across = across
            self.updateGeometry()
        rows = len(self.buttons) // across
        wide, high = (self.width() + GAP) / across, (self.height() + GAP) / rows
        for place, button in enumerate(self.buttons.values()):
            row, column = divmod(place, across)
            left, top = round(column * wide), round(row * high)
            right, bottom = round((column + 1) * wide) - GAP, round((row + 1) * high) - GAP
            button.setGeometry(left, top, right - left, bottom - top)

    def _button(self, output: Output) -> Button:
        button = Button(output_words(output), parent=self)
        button.setCheckable(True)
        button.setProperty("chip", "true")
        button.clicked.connect(lambda on, output=output: self.pressed.emit(str(output), on))
        return button


class MessageForm(Form):
    """The words of a message."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("desk-outputs-message"), say("desk-outputs-prepare"), parent)
        self.setMinimumWidth(460)
        self.heading = QLineEdit()
        self.heading.setMaxLength(200)
        self.heading.setPlaceholderText(say("desk-outputs-message-large"))
        self.words = QPlainTextEdit()
        self.words.setPlaceholderText(say("desk-outputs-message-under"))
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(90)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.words)
        self.heading.textChanged.connect(self._check)
        self.words.textChanged.connect(self._check)
        self._check()

    def scene(self) -> Scene:
        """What was written."""
        return Scene(
            SceneKind.MESSAGE,
            title=self.heading.text().strip(),
            text=self.words.toPlainText().strip(),
        )

    def _check(self) -> None:
        scene = self.scene()
        self.accept_button.setEnabled(bool(scene.title or scene.text))
