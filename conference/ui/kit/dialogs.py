"""The forms of the desk: what they share, why something is void; and the password before it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from conference.ui.kit.controls import Button, TextLabel
from conference.ui.kit.keyboard import keyboard
from conference.ui.kit.sheets import Body, Sheet
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = [
    "LEAVES_SPACE",
    "Form",
    "PasswordDialog",
    "Question",
    "ReasonDialog",
    "keeps_space",
]

LEAVES_SPACE = "leavesSpace"
"""The property of a field of which Space is no letter."""

TYPED_INTO = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)
CHOSEN_FROM = (QCheckBox, QRadioButton, QComboBox)


class Form(Sheet):
    """A sheet with a heading, a body that scrolls, what is wrong, and two buttons.

    Escape leaves a field first, then the form; what was written is thrown away by a button alone.
    """

    def __init__(self, heading: str, done: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAccessibleName(heading)
        self._title = TextLabel(18, 600)
        self._title.show_text(heading)
        self.wrong = TextLabel(13, 400, Tone.WARNING)
        self.wrong.setWordWrap(True)
        self._asking = TextLabel(13, 600, Tone.WARNING)
        self._asking.setWordWrap(True)
        self._asking.hide()
        self.accept_button = Button(done)
        self.accept_button.setProperty("role", "primary")
        self.accept_button.clicked.connect(self._accept)
        self.cancel_button = Button(say("desk-kit-throw-away"))
        self.cancel_button.setMinimumWidth(self.cancel_button.sizeHint().width())
        self.cancel_button.setText(say("desk-cancel"))
        self.cancel_button.clicked.connect(self._cancel)
        self._done: Callable[[], bool] = lambda: True
        self._at_first: tuple[str, ...] = ()
        self._put_parts()

    def _put_parts(self) -> None:
        self._inner = QWidget()
        self._inner.installEventFilter(self)
        self.body = QVBoxLayout(self._inner)
        self.body.setContentsMargins(20, 0, 20, 0)
        self.body.setSpacing(12)
        self._area = Body(self._inner)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(20, 0, 20, 0)
        buttons.addWidget(self._asking, 1)
        buttons.addStretch(0)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 16)
        column.setSpacing(14)
        for label in (self._title, self.wrong):
            label.setContentsMargins(20, 0, 20, 0)
        column.addWidget(self._title)
        column.addWidget(self._area, 1)
        column.addWidget(self.wrong)
        column.addLayout(buttons)

    def ask(self, done: Callable[[], bool], *, on_top: bool = False) -> bool:
        """Open it. ``done`` is called when it was filled; while that says False it stays open.

        False, and another form comes to the fore, while something is written in that; unless this
        one shall stand ``on_top`` of it.
        """
        window = self.parentWidget()
        others = window.findChildren(Form) if window is not None and not on_top else []
        for other in others:
            if other is not self and other.isVisible() and not other._give_way():
                self.deleteLater()
                return False
        self._done = done
        for before, after in pairwise((*self._fields(), self.accept_button, self.cancel_button)):
            self.setTabOrder(before, after)
        self.open()
        self._at_first = self._written()
        self.focus_first()
        return True

    def focus_first(self) -> None:
        """Put the cursor in its first field."""
        for field in self._fields():
            if field.isVisibleTo(self) and field.isEnabled():
                field.setFocus()
                return

    def _fields(self) -> list[QWidget]:
        """All that Tab reaches in the body, in its order."""
        found = []
        field = self._inner.nextInFocusChain()
        while field is not None and field is not self._inner:
            if self._inner.isAncestorOf(field) and _takes_focus(field):
                found.append(field)
            field = field.nextInFocusChain()
        return found

    def say(self, sentence: str) -> None:
        """Say why it stays open."""
        self.wrong.show_text(sentence)

    def say_not_sent(self) -> None:
        """Say that it stays open because there is no link."""
        self.say(say("desk-kit-not-sent"))

    @property
    def is_filled(self) -> bool:
        """Whether anything was written since it opened."""
        return self._written() != self._at_first

    def leave(self) -> None:
        """Close it, if nothing was written; else ask once, and never throw away by Escape."""
        if self.is_filled and not self._asking.isVisible():
            self._ask_to_throw_away()
        elif self.is_filled:
            self._go_on()
        else:
            self.close_sheet()

    def wanted(self, room: QSize) -> QSize:
        """As wide as its rows, as high as they are then; the body scrolls where it must."""
        wide = min(room.width(), max(self.minimumWidth(), self._inner.sizeHint().width()))
        self._area.fit(wide)
        layout = self.layout()
        high = layout.totalHeightForWidth(wide) if layout is not None else 0
        return QSize(wide, max(high, self.sizeHint().height()))

    def event(self, event: QEvent) -> bool:
        """The space bar ticks and opens what is chosen from here, as GO says beside it."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
            and keeps_space(self.focusWidget())
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return in a field of one line is the button that keeps."""
        if event.key() != Qt.Key.Key_Return:
            super().keyPressEvent(event)
        elif keyboard().is_stroke(event.key()):
            self.accept_button.click()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Rows came or went: have room for them."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._inner:
            self.place()
        return super().eventFilter(watched, event)

    def _accept(self) -> None:
        if self._done():
            self.close_sheet()

    def _cancel(self) -> None:
        if self.is_filled and not self._asking.isVisible():
            self._ask_to_throw_away()
        else:
            self.close_sheet()

    def _ask_to_throw_away(self) -> None:
        self._asking.show_text(say("desk-kit-throw-away-or-go-on"))
        self._asking.show()
        self.cancel_button.setText(say("desk-kit-throw-away"))

    def _go_on(self) -> None:
        self._asking.hide()
        self.cancel_button.setText(say("desk-cancel"))
        self.focus_first()

    def _give_way(self) -> bool:
        """Close for another form, unless something is written here."""
        if not self.is_filled:
            self.close_sheet()
            return True
        self.raise_()
        self.say(say("desk-kit-first-this"))
        self.focus_first()
        return False

    def _written(self) -> tuple[str, ...]:
        """All that its fields hold."""
        lines = [one.text() for one in self._inner.findChildren(QLineEdit)]
        texts = [one.toPlainText() for one in self._inner.findChildren(QPlainTextEdit)]
        return (*lines, *texts)


class ReasonDialog(Form):
    """Why something is declared void, or not done: the reason goes into the record.

    Without ``done`` its button declares void.
    """

    def __init__(
        self,
        heading: str,
        sentence: str,
        parent: QWidget | None = None,
        done: str = "",
    ) -> None:
        super().__init__(heading, done or say("desk-kit-declare-void"), parent)
        self.setMinimumWidth(480)
        says = TextLabel(13)
        says.setWordWrap(True)
        says.show_text(sentence)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(say("desk-kit-why"))
        self.body.addWidget(says)
        self.body.addWidget(self.reason)
        self.reason.textChanged.connect(self._check)
        self._check()

    def _check(self) -> None:
        self.accept_button.setEnabled(bool(self.reason.text().strip()))


class Question(Form):
    """Whether to do something, with nothing to fill in. Return alone does not do it."""

    def __init__(
        self, heading: str, sentence: str, done: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(heading, done, parent)
        self.setMinimumWidth(480)
        says = TextLabel(13)
        says.setWordWrap(True)
        says.show_text(sentence)
        self.body.addWidget(says)

    def focus_first(self) -> None:
        """Return leaves all as it is."""
        self.cancel_button.setFocus()


class PasswordDialog(QDialog):
    """The desk's password for a server on another machine, before there is a desk."""

    def __init__(self, url: str, wrong: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("desk-kit-password"))
        self.setMinimumWidth(420)
        title, says = TextLabel(18, 600), TextLabel(13, 400, Tone.MUTED)
        title.show_text(say("desk-kit-password"))
        says.show_text(url)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(say("desk-kit-password-hint"))
        self.wrong = TextLabel(13, 400, Tone.WARNING)
        self.wrong.setWordWrap(True)
        self.wrong.show_text(wrong)
        connect, cancel = Button(say("desk-kit-connect")), Button(say("desk-cancel"))
        connect.setProperty("role", "primary")
        connect.setDefault(True)
        connect.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(connect)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        for part in (title, says, self.password, self.wrong):
            column.addWidget(part)
        column.addLayout(buttons)
        self.password.setFocus()


def keeps_space(widget: QWidget | None) -> bool:
    """Whether the space bar belongs to this widget while it has the focus, and not to GO."""
    if widget is not None and widget.property(LEAVES_SPACE):
        return False
    if isinstance(widget, TYPED_INTO):
        return True
    above = widget.parentWidget() if isinstance(widget, CHOSEN_FROM) else None
    while above is not None and not isinstance(above, Form):
        above = above.parentWidget()
    return above is not None


def _takes_focus(field: QWidget) -> bool:
    return bool(field.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
