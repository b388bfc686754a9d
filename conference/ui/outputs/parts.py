"""Small parts of the panels of outputs: rows of buttons that break, and the form of a message."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from conference.protocol.views import Output, Scene, SceneKind
from conference.ui.kit.controls import Button
from conference.ui.kit.dialogs import Form

__all__ = ["MessageForm", "OutputButtons"]

BREAK = 480
"""Below this width six buttons stand in two rows."""


class OutputButtons(QWidget):
    """A button an output; ``pressed`` gives the output and whether it is checked now."""

    pressed = Signal(str, bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.buttons = {one: self._button(one) for one in Output}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        self._across = 0
        self._lay_out(len(Output))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In one row where there is room."""
        super().resizeEvent(event)
        self._lay_out(len(Output) if event.size().width() >= BREAK else len(Output) // 2)

    def _button(self, output: Output) -> Button:
        button = Button(str(output))
        button.setCheckable(True)
        button.setProperty("chip", "true")
        button.setMinimumWidth(40)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda on, output=output: self.pressed.emit(str(output), on))
        return button

    def _lay_out(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for place, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, place // across, place % across)


class MessageForm(Form):
    """The words of a message."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("A message for the preview", "Prepare", parent)
        self.setMinimumWidth(460)
        self.heading = QLineEdit()
        self.heading.setMaxLength(200)
        self.heading.setPlaceholderText("In large letters")
        self.words = QPlainTextEdit()
        self.words.setPlaceholderText("Under it, if anything")
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
